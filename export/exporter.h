// Exporter: writes a graph to a stream in one format. formats.cc holds the table of them.
//
//   const Format* format = FindFormat("jsonld");
//   Status done = format->write(graph, options, [&](std::string_view bytes) { ... });
//
// Every format: the same graph and options give the same bytes; nothing is printed; the graph is
// only read. Formats may be written from several threads at once (pictures wait for each other,
// as Graphviz is not thread-safe).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

class RelationMap;

struct ExportOptions {
  // Base of entity IRIs: absolute, ends in '/' or '#'. Own identifiers for own graphs.
  std::string base = "https://tripleloom.invalid/";
  // Title of a picture; empty: made from the documents.
  std::string title;
  // Called with one line for people where a format had to leave something out, such as a picture of
  // too many entities. Empty: not told.
  std::function<void(std::string_view)> notice;
  // Which relations mean a property that others know; nullptr: the project's own rules. It is
  // borrowed. See relation_map.h.
  const RelationMap* relations = nullptr;
  // Turtle, TriG, N-Triples, N-Quads: say which triple a statement is about by a triple term
  // (rdf:reifies, RDF 1.2) instead of rdf:subject, rdf:predicate and rdf:object.
  bool triple_terms = false;
};

// Takes the next bytes; an Error ends the export and is returned from it.
using Sink = std::function<Status(std::string_view bytes)>;

struct Format {
  std::string_view name;         // "jsonld"
  std::string_view extension;    // "jsonld"
  std::string_view description;  // one line for --help
  bool binary;                   // not for a terminal

  // Writes `graph`; the sink is called in order, from the calling thread.
  // Errors: kBadEncoding (a text is not UTF-8), kBadSyntax (the base is no IRI, a confidence is no
  // number), kIo (Graphviz failed), and those of the sink. Bytes that went to the sink before an
  // error are void: write beside, then rename.
  Status (*write)(const Graph& graph, const ExportOptions& options, const Sink& sink);
  bool triple_terms = false;  // knows ExportOptions::triple_terms; the others ignore it
  double min_confidence = 0;  // of the statements that users expect in it without asking
};

// Every format, in the order of --help.
const std::vector<Format>& Formats();

// nullptr if there is no such format. `name` is a format's name, in lower case.
const Format* FindFormat(std::string_view name);

}  // namespace tripleloom
