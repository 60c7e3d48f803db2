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
template <class KeepEdge>
Graph Cut(const Graph& graph, const std::vector<bool>& keep, const KeepEdge& keep_edge) {
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
    if (subject < 0 || object < 0 || !keep_edge(graph[edge])) continue;
    statements.push_back({subject, object, graph[edge]});
  }
  return Assemble(std::move(entities), std::move(statements), graph[boost::graph_bundle]);
}

Graph Cut(const Graph& graph, const std::vector<bool>& keep) {
  return Cut(graph, keep, [](const Statement&) { return true; });
}

// Whether some article of the time supports the statement.
bool IsOfTime(const Graph& graph, const Statement& statement, const SnapshotOptions& options) {
  const auto within = [&](const std::string& date) {
    return !date.empty() && date >= options.since &&
           (options.until.empty() || date.substr(0, options.until.size()) <= options.until);
  };
  return std::any_of(statement.evidence.begin(), statement.evidence.end(),
                     [&](const Evidence& evidence) {
                       const auto document = static_cast<size_t>(evidence.document);
                       return within(graph[boost::graph_bundle].documents[document].date);
                     });
}

bool IsOfClaims(const Statement& statement, const SnapshotOptions& options) {
  return (options.possible || statement.modality == Modality::kAsserted) &&
         (options.negated || !statement.negated) &&
         (options.attributed || statement.sources.empty());
}

// The statements that types, claims, time and support leave, and the entities they tie.
Graph Filter(const Graph& graph, const SnapshotOptions& options) {
  const bool timed = !options.since.empty() || !options.until.empty();
  std::vector<bool> keep(num_vertices(graph), true);
  for (size_t v = 0; v < keep.size() && !options.types.empty(); ++v) {
    const auto& types = options.types;
    keep[v] = std::find(types.begin(), types.end(), graph[v].type) != types.end();
  }
  const Graph part = Cut(graph, keep, [&](const Statement& statement) {
    return statement.support >= options.min_support && IsOfClaims(statement, options) &&
           (!timed || IsOfTime(graph, statement, options));
  });
  std::vector<bool> told(num_vertices(part));
  for (size_t v = 0; v < told.size(); ++v) {
    told[v] = out_degree(v, part) + in_degree(v, part) > 0;
  }
  return Cut(part, told);
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

// The other ends of the entity's statements.
std::vector<Vertex> NeighboursOf(const Graph& graph, Vertex v) {
  std::vector<Vertex> neighbours;
  for (const Edge e : boost::make_iterator_range(out_edges(v, graph))) {
    if (target(e, graph) != v) neighbours.push_back(target(e, graph));
  }
  for (const Edge e : boost::make_iterator_range(in_edges(v, graph))) {
    if (source(e, graph) != v) neighbours.push_back(source(e, graph));
  }
  return neighbours;
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
  const Result<Corrections> corrections = store.Told();
  if (!corrections) return tl::unexpected(corrections.error());
  return std::move(weaver).Finish(min_confidence, *corrections);
}

}  // namespace

Result<Graph> Snapshot(const Store& store, const SnapshotOptions& options) {
  Result<Graph> graph = WeaveAll(store, options.min_confidence);
  if (!graph) return graph;
  const bool filtered = options.min_support > 1 || !options.since.empty() ||
                        !options.until.empty() || !options.types.empty() || !options.possible ||
                        !options.negated || !options.attributed;
  if (filtered) graph = Filter(*graph, options);
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
  int left = std::max(count, 0);
  for (size_t v = 0; v < keep.size() && left > 0; ++v) {
    if (keep[v]) continue;
    const std::vector<Vertex> neighbours = NeighboursOf(graph, v);
    const bool is_alone =
        !neighbours.empty() && std::none_of(neighbours.begin(), neighbours.end(),
                                            [&keep](Vertex other) { return keep[other]; });
    if (is_alone && left == 1) continue;  // no room for both; the next may be tied to what is kept
    keep[v] = true;
    --left;
    if (!is_alone) continue;
    keep[*std::min_element(neighbours.begin(), neighbours.end())] = true;
    --left;
  }
  return Cut(graph, keep);
}

}  // namespace tripleloom
