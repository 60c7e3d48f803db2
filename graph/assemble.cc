#include "graph/assemble.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace tripleloom {
namespace {

// In how many statements each entity is subject, object or source.
std::vector<int> RolesOf(const std::vector<Entity>& entities,
                         const std::vector<LooseStatement>& statements) {
  std::unordered_map<std::string_view, size_t> place;
  for (size_t i = 0; i < entities.size(); ++i) place.emplace(entities[i].key, i);
  std::vector<int> roles(entities.size(), 0);
  for (const LooseStatement& loose : statements) {
    ++roles[static_cast<size_t>(loose.subject)];
    ++roles[static_cast<size_t>(loose.object)];
    for (const StatementSource& source : loose.statement.sources) {
      const auto found = place.find(source.key);
      if (found != place.end()) ++roles[found->second];
    }
  }
  return roles;
}

// Where each entity comes in the order of vertices.
std::vector<int> RankEntities(const std::vector<Entity>& entities,
                              const std::vector<LooseStatement>& statements) {
  const std::vector<int> roles = RolesOf(entities, statements);
  std::vector<size_t> order(entities.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return std::forward_as_tuple(-roles[a], !entities[a].named, -entities[a].mentions,
                                 entities[a].key) <
           std::forward_as_tuple(-roles[b], !entities[b].named, -entities[b].mentions,
                                 entities[b].key);
  });
  std::vector<int> rank(entities.size());
  for (size_t i = 0; i < order.size(); ++i) rank[order[i]] = static_cast<int>(i);
  return rank;
}

}  // namespace

Graph Assemble(std::vector<Entity> entities, std::vector<LooseStatement> statements,
               GraphInfo info) {
  const std::vector<int> rank = RankEntities(entities, statements);
  Graph graph(entities.size());
  graph[boost::graph_bundle] = std::move(info);
  for (size_t i = 0; i < entities.size(); ++i) {
    graph[static_cast<Vertex>(rank[i])] = std::move(entities[i]);
  }
  for (LooseStatement& statement : statements) {
    statement.subject = rank[static_cast<size_t>(statement.subject)];
    statement.object = rank[static_cast<size_t>(statement.object)];
  }
  std::sort(statements.begin(), statements.end(),
            [](const LooseStatement& a, const LooseStatement& b) {
              return std::tie(a.subject, a.object, a.statement.key) <
                     std::tie(b.subject, b.object, b.statement.key);
            });
  for (LooseStatement& statement : statements) {
    const Edge edge = add_edge(static_cast<Vertex>(statement.subject),
                               static_cast<Vertex>(statement.object), graph)
                          .first;
    graph[edge] = std::move(statement.statement);
  }
  return graph;
}

}  // namespace tripleloom
