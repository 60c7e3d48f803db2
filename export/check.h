// What every format asks of a graph before it writes the first byte.
#pragma once

#include "export/buffer.h"
#include "export/exporter.h"

namespace tripleloom {

// Checks that every text of the graph and options is UTF-8, every confidence a number, and the base
// an absolute IRI. A graph read from a whole store always passes; a damaged one is refused here
// rather than half-way through a file. Errors: kBadEncoding, kBadSyntax; the message names the
// entity, statement or article. Linear in the text.
Status CheckExport(const Graph& graph, const ExportOptions& options);

// Checks the graph, then lets `Writer(graph, options, buffer).Write()` write it. Errors: those of
// CheckExport and of the sink.
template <class Writer>
Status WriteChecked(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  Buffer buffer(sink);
  Writer(graph, options, buffer).Write();
  return buffer.Finish();
}

}  // namespace tripleloom
