#include "export/plan.h"

#include <boost/range/iterator_range.hpp>
#include <map>
#include <numeric>
#include <tuple>

#include "export/wording.h"

namespace tripleloom {
namespace {

EdgeLook LookOf(const Statement& statement) {
  return {.negated = statement.negated,
          .attributed = !statement.sources.empty(),
          .certain = statement.modality == Modality::kAsserted};
}

// Fills plan.nodes and plan.left_out.
void ChooseNodes(const Graph& graph, size_t limit, PicturePlan& plan) {
  const bool no_statements = num_edges(graph) == 0;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    if (!no_statements && degree(v, graph) == 0) continue;
    if (limit > 0 && plan.nodes.size() == limit) {
      ++plan.left_out;
    } else {
      plan.nodes.push_back(v);
    }
  }
}

// Fills plan.edges; returns the number of statements shown.
size_t GatherEdges(const Graph& graph, PicturePlan& plan) {
  std::vector<bool> shown(num_vertices(graph), false);
  for (const Vertex v : plan.nodes) shown[v] = true;
  std::map<std::tuple<Vertex, Vertex, EdgeLook>, size_t> index;
  size_t statements = 0;
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    const Vertex from = source(e, graph);
    const Vertex to = target(e, graph);
    if (!shown[from] || !shown[to]) continue;
    const EdgeLook look = LookOf(graph[e]);
    const auto [at, added] = index.try_emplace({from, to, look}, plan.edges.size());
    if (added) plan.edges.push_back({from, to, look, {}});
    plan.edges[at->second].statements.push_back(e);
    ++statements;
  }
  return statements;
}

}  // namespace

PicturePlan PlanPicture(const Graph& graph, const ExportOptions& options, size_t limit) {
  PicturePlan plan;
  ChooseNodes(graph, limit, plan);
  const size_t statements = GatherEdges(graph, plan);
  const bool sparse = plan.edges.size() * 4 <= plan.nodes.size() * 5;
  plan.edge_labels = plan.nodes.size() <= (sparse ? kLabelledSparseEntities : kLabelledEntities);
  plan.title = options.title.empty() ? TitleOf(graph[boost::graph_bundle]) : options.title;
  plan.subtitle = Count(plan.nodes.size(), "entity", "entities") + ", " +
                  Count(statements, "statement", "statements");
  if (plan.left_out > 0) {
    plan.subtitle += " \u2013 the best connected of " +
                     Count(plan.nodes.size() + plan.left_out, "entity", "entities");
  }
  if (num_vertices(graph) == 0) plan.subtitle = "nothing was found";
  return plan;
}

std::vector<PicturePart> PartsOf(const Graph& graph, const PicturePlan& plan) {
  std::vector<Vertex> above(num_vertices(graph));  // a forest: nodes of one part share a root
  std::iota(above.begin(), above.end(), Vertex{0});
  const auto root = [&](Vertex v) {
    while (above[v] != v) v = above[v] = above[above[v]];
    return v;
  };
  for (const PictureEdge& edge : plan.edges) above[root(edge.source)] = root(edge.target);
  std::vector<PicturePart> parts;
  std::map<Vertex, size_t> part_of;  // by root
  for (size_t i = 0; i < plan.nodes.size(); ++i) {
    const auto [at, added] = part_of.try_emplace(root(plan.nodes[i]), parts.size());
    if (added) parts.emplace_back();
    parts[at->second].nodes.push_back(i);
  }
  for (size_t i = 0; i < plan.edges.size(); ++i) {
    parts[part_of.at(root(plan.edges[i].source))].edges.push_back(i);
  }
  return parts;
}

}  // namespace tripleloom
