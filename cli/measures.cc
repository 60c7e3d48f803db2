// `tripleloom query GRAPH top` and `communities`: which entities matter, and which belong together.
#include <fmt/format.h>

#include <algorithm>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/query.h"
#include "graph/graph.h"
#include "graph/measure.h"

namespace tripleloom {
namespace {

constexpr size_t kShownMembers = 8;  // of a community

std::vector<double> ScoresBy(const std::string& measure, const Graph& graph) {
  if (measure == "betweenness") return Betweenness(graph);
  return measure == "degree" ? Degree(graph) : PageRank(graph);
}

std::string CommunityLine(const Graph& graph, const std::vector<Vertex>& members) {
  std::string line = Counted(members.size(), "entity", "entities") + ":";
  for (size_t i = 0; i < std::min(members.size(), kShownMembers); ++i) {
    line += (i == 0 ? " " : ", ") + OneLineOf(graph[members[i]].name);
  }
  return line + (members.size() > kShownMembers ? ", ...\n" : "\n");
}

}  // namespace

int QueryTop(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  const std::vector<double> scores = ScoresBy(options.by, *graph);
  std::string text;
  for (const Vertex v : Highest(scores, options.count)) {
    text += fmt::format("{:.4g}\t{}\t{}\n", scores[v], NameOf((*graph)[v].type),
                        OneLineOf((*graph)[v].name));
  }
  return PrintAndFinish(text);
}

int QueryCommunities(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  std::vector<std::vector<Vertex>> members;  // most connected first, as vertices are
  const std::vector<int> community = Communities(*graph);
  for (size_t v = 0; v < community.size(); ++v) {
    const auto of = static_cast<size_t>(community[v]);
    if (of >= members.size()) members.resize(of + 1);
    members[of].push_back(v);
  }
  std::string text;
  int shown = 0;
  for (const std::vector<Vertex>& of : members) {
    if (of.size() < 2 || shown++ == options.count) break;  // greatest first: only loners follow
    text += CommunityLine(*graph, of);
  }
  return PrintAndFinish(text);
}

}  // namespace tripleloom
