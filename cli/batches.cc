#include "cli/batches.h"

#include <algorithm>
#include <utility>

namespace tripleloom {
namespace {

// The end of the term that begins at `at`: an IRI, or a literal with what is behind its quotes.
size_t EndOfTerm(std::string_view line, size_t at) {
  if (at < line.size() && line[at] == '"') {
    ++at;
    while (at < line.size() && line[at] != '"') at += line[at] == '\\' ? 2 : 1;
  }
  return std::min(line.find(' ', at), line.size());
}

}  // namespace

CutQuad CutGraph(std::string_view line) {
  size_t end = 0;
  for (int term = 0; term < 3; ++term) end = EndOfTerm(line, term == 0 ? 0 : end + 1);
  const std::string_view after = line.substr(end);  // " <graph> ." or " ."
  if (!after.starts_with(" <")) return {line.substr(0, end), {}};
  return {line.substr(0, end), after.substr(2, after.rfind('>') - 2)};
}

Status LineCutter::Cut(std::string_view bytes,
                       const std::function<Status(std::string_view)>& take) {
  for (size_t end = bytes.find('\n'); end != bytes.npos; end = bytes.find('\n')) {
    rest_ += bytes.substr(0, end);
    bytes.remove_prefix(end + 1);
    const std::string line = std::exchange(rest_, {});
    if (Status taken = take(line); !taken) return taken;
  }
  rest_ += bytes;
  return {};
}

QuadBatches::QuadBatches(size_t lines, BatchGraphs graphs, std::string rest, BatchSink sink)
    : limit_(lines), graphs_(graphs), rest_(std::move(rest)), sink_(std::move(sink)) {}

Status QuadBatches::Take(std::string_view bytes) {
  return cutter_.Cut(bytes, [this](std::string_view line) { return TakeLine(line); });
}

Status QuadBatches::TakeLine(std::string_view line) {
  const CutQuad quad = CutGraph(line);
  const std::string_view graph = quad.graph.empty() ? std::string_view(rest_) : quad.graph;
  const bool first = graph != graph_;
  if (batch_.lines == limit_ || (first && graphs_ == BatchGraphs::kOne)) {
    if (Status flushed = Flush(); !flushed) return flushed;
  }
  if (first || batch_.parts.empty()) {
    batch_.parts.push_back({std::string(graph), first, {}});
    graph_ = graph;
  }
  batch_.parts.back().text.append(quad.triple).append(" .\n");
  ++batch_.lines;
  return {};
}

Status QuadBatches::Flush() {
  if (batch_.lines == 0) return {};
  return sink_(std::exchange(batch_, {}));
}

Status QuadBatches::Finish() { return Flush(); }

}  // namespace tripleloom
