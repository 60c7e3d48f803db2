// What every format asks of a graph before it writes the first byte.
#pragma once

#include "export/exporter.h"

namespace tripleloom {

// Checks that every text of the graph and options is UTF-8, every confidence a number, and the base
// an absolute IRI. A graph read from a whole store always passes; a damaged one is refused here
// rather than half-way through a file. Errors: kBadEncoding, kBadSyntax; the message names the
// entity, statement or article. Linear in the text.
Status CheckExport(const Graph& graph, const ExportOptions& options);

}  // namespace tripleloom
