// RDF graph: which triples a graph has. All RDF formats write what is decided here and nothing
// else, so that they all say the same.
//
//   class Counter : public RdfVisitor { ... };
//   Counter counter;
//   VisitRdf(graph, options, RdfLayout::kOneGraph, counter);
//
// - Entities and articles are nodes with schema.org names.
// - Every statement is a node of its own (rdf:Statement), as only a node can bear polarity,
//   modality, source, qualifiers and evidence. What holds plainly, that is asserted, not negated
//   and said by the article itself, stands besides as a plain triple, so that a query needs no
//   detour. All else is never asserted as a plain triple.
// - Evidence is a piece of an article, selected by code points (Web Annotation,
//   TextPositionSelector).
// - No node is blank: names are made of what the node says, so that loading a file twice, or two
//   graphs that share an article, doubles nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "export/exporter.h"
#include "export/rdf_terms.h"

namespace tripleloom {

// The object of a triple. A view: valid during the call that is given it.
struct RdfValue {
  enum class Kind { kIri, kName, kText, kTyped, kInteger, kOffset, kScore, kFlag };

  Kind kind = Kind::kText;
  std::string_view text;      // IRI, prefixed name or lexical form
  std::string_view datatype;  // of kTyped: "xsd:date"
  int64_t integer = 0;        // of kInteger, kOffset, kFlag
  double score = 0;           // of kScore

  static RdfValue Iri(std::string_view iri) { return {Kind::kIri, iri, {}, 0, 0}; }
  static RdfValue Name(std::string_view name) { return {Kind::kName, name, {}, 0, 0}; }
  static RdfValue Text(std::string_view text) { return {Kind::kText, text, {}, 0, 0}; }
  static RdfValue Typed(std::string_view text, std::string_view datatype) {
    return {Kind::kTyped, text, datatype, 0, 0};
  }
  static RdfValue Integer(int64_t value) { return {Kind::kInteger, {}, {}, value, 0}; }
  static RdfValue Offset(uint32_t value) { return {Kind::kOffset, {}, {}, value, 0}; }
  // Rounded to four digits: more is noise that differs between processors.
  static RdfValue Score(double value);
  static RdfValue Flag(bool value) { return {Kind::kFlag, {}, {}, value ? 1 : 0, 0}; }
};

// Takes the triples of a graph, node by node. Views are valid during the call.
class RdfVisitor {
 public:
  virtual ~RdfVisitor() = default;

  // What follows stands in the graph of this name; empty: in the default graph, as at the start.
  virtual void SetGraph(std::string_view iri) = 0;

  // Opens a node: what follows until EndNode is said of it. `type` is a prefixed name, or empty
  // where the class is told elsewhere.
  virtual void BeginNode(std::string_view iri, std::string_view type) = 0;
  virtual void Add(const RdfProperty& property, const RdfValue& value) = 0;
  // The three that tell which triple the open node, a statement, is about.
  virtual void AddTriple(std::string_view subject, std::string_view predicate,
                         std::string_view object) = 0;
  // Opens a node that the open node points to by `property`.
  virtual void BeginPart(const RdfProperty& property, std::string_view iri,
                         std::string_view type) = 0;
  virtual void EndNode() = 0;
};

enum class RdfLayout {
  kOneGraph,         // all in the default graph; evidence is a part of its statement
  kGraphPerArticle,  // what an article says, plainly and as evidence, in a graph named by its IRI
};

// Calls `visitor` for every triple of the graph. Requires a graph that passed CheckExport. Both
// layouts give the same triples. Values of one property come one after the other. Linear, but for
// sorting; memory: a few words a statement.
void VisitRdf(const Graph& graph, const ExportOptions& options, RdfLayout layout,
              RdfVisitor& visitor);

}  // namespace tripleloom
