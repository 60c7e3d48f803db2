// Exporter: writes a graph to a stream in one format. formats.cc holds the table of them.
//
//   const Format* format = FindFormat("jsonld");
//   Status done = format->write(graph, options, [&](std::string_view bytes) { ... });
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

struct ExportOptions {
  // Base of entity IRIs; ends in '/' or '#'.
  std::string base = "https://tripleloom.invalid/";
  // Title of a picture; empty: made from the documents.
  std::string title;
};

// Takes the next bytes; an Error ends the export and is returned from it.
using Sink = std::function<Status(std::string_view bytes)>;

struct Format {
  std::string_view name;         // "jsonld"
  std::string_view extension;    // "jsonld"
  std::string_view description;  // one line for --help
  bool binary;                   // not for a terminal
  Status (*write)(const Graph& graph, const ExportOptions& options, const Sink& sink);
};

// Every format, in the order of --help.
const std::vector<Format>& Formats();

// nullptr if there is no such format.
const Format* FindFormat(std::string_view name);

}  // namespace tripleloom
