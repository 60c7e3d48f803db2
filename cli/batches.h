// Batches: cuts N-Quads into requests as they are written, so that what is loaded is what is
// exported.
//
//   QuadBatches batches(10000, BatchGraphs::kOne, name, [&](const LoadBatch& batch) { ... });
//   FindFormat("nquads")->write(graph, options, [&](auto bytes) { return batches.Take(bytes); });
//   batches.Finish();
//
// One batch is in memory. An Error of the receiver ends the export.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"

namespace tripleloom {

struct LoadPart {
  std::string graph;
  bool first = false;  // of this graph
  std::string text;    // N-Triples
};

struct LoadBatch {
  std::vector<LoadPart> parts;  // of different graphs
  size_t lines = 0;
};

// How many graphs there may be in a batch.
enum class BatchGraphs { kOne, kMany };

using BatchSink = std::function<Status(const LoadBatch& batch)>;

// Gathers the lines of a text that comes in pieces.
class LineCutter {
 public:
  // Calls `take` with each whole line, without its end.
  Status Cut(std::string_view bytes, const std::function<Status(std::string_view)>& take);

 private:
  std::string rest_;
};

// Takes N-Quads whose graphs stand together, gives N-Triples, graph by graph.
class QuadBatches {
 public:
  // At most `lines` a batch; quads of the default graph go to the graph `rest`.
  QuadBatches(size_t lines, BatchGraphs graphs, std::string rest, BatchSink sink);
  Status Take(std::string_view bytes);
  Status Finish();

 private:
  Status TakeLine(std::string_view line);
  Status Flush();

  const size_t limit_;
  const BatchGraphs graphs_;
  const std::string rest_;
  BatchSink sink_;
  LineCutter cutter_;
  LoadBatch batch_;
  std::string graph_;  // of the line before; empty at the start
};

// The graph at the end of a line of N-Quads, without its brackets, and the line's triple; the graph
// is empty where the line has none. Views into `line`.
struct CutQuad {
  std::string_view triple;  // without the '.' at its end
  std::string_view graph;
};
CutQuad CutGraph(std::string_view line);

}  // namespace tripleloom
