// View graph: some statements of the relational view (view.h) as a Graph, the same as a snapshot
// would have them.
//
//   Result<Graph> graph = GraphOfView(reading, {statement}, {entity}, PartDepth::kWhole);
//
// For the files of graph/ alone.
#pragma once

#include <cstdint>
#include <set>

#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/part.h"
#include "graph/view.h"

namespace tripleloom {

// The graph of these statements, of the entities they speak of, and of `entities`. Errors:
// kBadSyntax (damaged: a row names one that is not there), kIo. Time: the evidence; without it,
// that of statements with several sources or qualifiers.
Result<Graph> GraphOfView(const ViewReading& reading, const std::set<int64_t>& statements,
                          const std::set<int64_t>& entities, PartDepth depth);

}  // namespace tripleloom
