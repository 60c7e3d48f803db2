// Query roles: which part entities have in statements, and the statements in which they have it.
//
//   const Roles roles(graph, around->entities[0]);
//   for (Edge edge : Chosen(graph, options, [&](Edge e) { return roles.IsSource(e); })) ...
//
// For the questions about entities.
#pragma once

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "cli/output.h"
#include "cli/query.h"
#include "graph/pattern_view.h"

namespace tripleloom {

inline std::string NamesOf(const Graph& graph, const std::vector<Vertex>& entities) {
  std::string names;
  for (const Vertex v : entities) names += (names.empty() ? "" : ", ") + OneLineOf(graph[v].name);
  return names;
}

// Whether one of the entities has the statement said, or is one of its ends, or a part of it.
class Roles {
 public:
  Roles(const Graph& graph, const std::vector<Vertex>& entities)
      : graph_(graph), entities_(entities.begin(), entities.end()) {
    for (const Vertex v : entities) keys_.insert(graph[v].key);
  }

  bool IsEnd(Edge edge) const {
    return entities_.contains(source(edge, graph_)) || entities_.contains(target(edge, graph_));
  }
  bool IsSubject(Edge edge) const { return entities_.contains(source(edge, graph_)); }
  bool IsSource(Edge edge) const {
    const auto& sources = graph_[edge].sources;
    return std::any_of(sources.begin(), sources.end(), [this](const StatementSource& source) {
      return keys_.contains(source.key);
    });
  }
  bool IsQualifier(Edge edge) const {
    const auto& qualifiers = graph_[edge].qualifiers;
    return std::any_of(qualifiers.begin(), qualifiers.end(),
                       [this](const auto& qualifier) { return keys_.contains(qualifier.key); });
  }
  bool IsAnywhere(Edge edge) const { return IsEnd(edge) || IsSource(edge) || IsQualifier(edge); }

 private:
  const Graph& graph_;
  std::set<Vertex> entities_;
  std::set<std::string> keys_;
};

// The statements that count and fit, the most supported and then the most confident first.
template <class Fits>
std::vector<Edge> Chosen(const Graph& graph, const QueryOptions& options, const Fits& fits) {
  const MatchOptions chosen = ChosenBy(options);
  std::vector<Edge> found;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    if (Counts(graph[edge], chosen) && fits(edge)) found.push_back(edge);
  }
  std::stable_sort(found.begin(), found.end(), [&graph](Edge a, Edge b) {
    return std::tie(graph[a].support, graph[a].confidence) >
           std::tie(graph[b].support, graph[b].confidence);
  });
  return found;
}

}  // namespace tripleloom
