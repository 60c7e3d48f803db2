// Batches: cuts N-Quads into requests as they are written, so that what is loaded is what is
// exported.
//
//   QuadBatches batches(10000, "https://example.org/graph", [&](const LoadBatch& batch) { ... });
//   FindFormat("nquads")->write(graph, options, [&](auto bytes) { return batches.Take(bytes); });
//   batches.Finish();
//
// One batch is in memory. An Error of the receiver ends the export.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom {

struct LoadBatch {
  std::string text;    // N-Triples
  std::string graph;   // which they belong to
  bool first = false;  // of its graph
  size_t lines = 0;
};

using BatchSink = std::function<Status(const LoadBatch& batch)>;

// Gathers the lines of a text that comes in pieces.
class LineCutter {
 public:
  // Calls `take` with each whole line, without its end.
  Status Cut(std::string_view bytes, const std::function<Status(std::string_view)>& take);

 private:
  std::string rest_;
};

// Takes N-Quads whose graphs stand together, gives N-Triples of one graph a batch.
class QuadBatches {
 public:
  // At most `lines` a batch; quads of the default graph go to the graph `rest`.
  QuadBatches(size_t lines, std::string rest, BatchSink sink);
  Status Take(std::string_view bytes);
  Status Finish();

 private:
  Status TakeLine(std::string_view line);
  Status Flush();

  const size_t limit_;
  const std::string rest_;
  BatchSink sink_;
  LineCutter cutter_;
  LoadBatch batch_;
  bool begun_ = false;
};

// The graph at the end of a line of N-Quads, without its brackets, and the line's triple; the graph
// is empty where the line has none. Views into `line`.
struct CutQuad {
  std::string_view triple;  // without the '.' at its end
  std::string_view graph;
};
CutQuad CutGraph(std::string_view line);

}  // namespace tripleloom
