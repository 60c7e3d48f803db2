#include "graph/graph.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <limits>
#include <utility>

#include "graph/assemble.h"
#include "graph/query.h"
#include "graph/store.h"
#include "graph/weave.h"

namespace tripleloom {
namespace {

// The part of the graph between the vertices to keep. A Boost graph cannot be moved, only copied:
// what is kept is copied out of it.
Graph Cut(const Graph& graph, const std::vector<bool>& keep) {
  std::vector<Entity> entities;
  std::vector<int> place(num_vertices(graph), -1);
  for (size_t v = 0; v < keep.size(); ++v) {
    if (!keep[v]) continue;
    place[v] = static_cast<int>(entities.size());
    entities.push_back(graph[v]);
  }
  std::vector<LooseStatement> statements;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const int subject = place[source(edge, graph)];
    const int object = place[target(edge, graph)];
    if (subject < 0 || object < 0) continue;
    statements.push_back({subject, object, graph[edge]});
  }
  return Assemble(std::move(entities), std::move(statements), graph[boost::graph_bundle]);
}

// Distance in statements from `center`, whichever way they point; far entities have none.
std::vector<int> DistancesFrom(const Graph& graph, Vertex center, int limit) {
  std::vector<int> distance(num_vertices(graph), std::numeric_limits<int>::max());
  std::vector<Vertex> reached = {center};
  distance[center] = 0;
  const auto reach = [&](Vertex from, Vertex to) {
    if (distance[to] != std::numeric_limits<int>::max()) return;
    distance[to] = distance[from] + 1;
    reached.push_back(to);
  };
  for (size_t i = 0; i < reached.size(); ++i) {
    const Vertex at = reached[i];
    if (distance[at] >= limit) break;
    for (const Edge e : boost::make_iterator_range(out_edges(at, graph)))
      reach(at, target(e, graph));
    for (const Edge e : boost::make_iterator_range(in_edges(at, graph)))
      reach(at, source(e, graph));
  }
  return distance;
}

// Which vertices lie around the center: all, or it and the most connected of them.
std::vector<bool> Nearest(const Graph& graph, Vertex center, const SnapshotOptions& options) {
  const int hops = std::max(options.hops, 0);
  const std::vector<int> distance = DistancesFrom(graph, center, hops);
  std::vector<bool> keep(distance.size(), false);
  keep[center] = true;
  int left = options.top > 0 ? options.top - 1 : std::numeric_limits<int>::max();
  for (size_t v = 0; v < keep.size() && left > 0; ++v) {
    if (keep[v] || distance[v] > hops) continue;
    keep[v] = true;
    --left;
  }
  return keep;
}

Result<Graph> WeaveAll(const Store& store, double min_confidence) {
  Weaver weaver;
  const Status read = store.ForEach([&weaver](const DocumentFacts& facts) -> Status {
    weaver.Add(facts);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  return std::move(weaver).Finish(min_confidence);
}

}  // namespace

Result<Graph> Snapshot(const Store& store, const SnapshotOptions& options) {
  Result<Graph> graph = WeaveAll(store, options.min_confidence);
  if (!graph) return graph;
  if (!options.about.empty()) {
    const Result<Vertex> center = FindEntity(*graph, options.about);
    if (!center) return tl::unexpected(center.error());
    const std::vector<bool> keep = Nearest(*graph, *center, options);
    return Cut(*graph, keep);
  }
  if (options.top > 0) return MostConnected(*graph, options.top);
  return graph;
}

Graph Around(const Graph& graph, Vertex center, int hops) {
  SnapshotOptions options;
  options.hops = hops;
  const std::vector<bool> keep = Nearest(graph, center, options);
  return Cut(graph, keep);
}

Graph MostConnected(const Graph& graph, int count) {
  std::vector<bool> keep(num_vertices(graph), false);
  for (size_t v = 0; v < keep.size() && v < static_cast<size_t>(std::max(count, 0)); ++v) {
    keep[v] = true;
  }
  return Cut(graph, keep);
}

}  // namespace tripleloom
