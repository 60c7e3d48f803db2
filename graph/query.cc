// Path: Dijkstra's algorithm with a cost of two parts, the number of statements and then the doubt
// in them (the sum of -log confidence), compared in this order: what it finds is a shortest chain,
// and the most confident among those. The graph is walked through an undirected view, in which
// each link remembers its statement.

#include "graph/query.h"

#include <algorithm>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "graph/names.h"
#include "graph/near.h"

namespace tripleloom {
namespace {

constexpr size_t kSuggestions = 5;

// Calls `matches` with each entity in order; the first for which it is true.
template <class Matches>
std::optional<Vertex> FirstThat(const Graph& graph, const Matches& matches) {
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    if (matches(graph[v])) return v;
  }
  return std::nullopt;
}

bool HasName(const Entity& entity, std::string_view name) {
  return std::find(entity.names.begin(), entity.names.end(), name) != entity.names.end();
}

// The only named entity that has all words of the key in one of its names ("ames": Ann Ames).
std::optional<Vertex> OnlyOneWithWords(const Graph& graph, std::string_view key) {
  const std::vector<std::string_view> words = WordsOfKey(key);
  const auto holds = [&words](const std::string& name) {
    const std::string other = NameKey(name);
    const std::vector<std::string_view> others = WordsOfKey(other);
    return std::all_of(words.begin(), words.end(), [&others](std::string_view word) {
      return std::find(others.begin(), others.end(), word) != others.end();
    });
  };
  std::optional<Vertex> only;
  if (words.empty()) return only;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    const Entity& entity = graph[v];
    if (!entity.named || std::none_of(entity.names.begin(), entity.names.end(), holds)) continue;
    if (only) return std::nullopt;
    only = v;
  }
  return only;
}

// Names of different entities, nearest first.
std::vector<std::string> Suggestions(const Graph& graph, std::string_view wanted) {
  std::map<std::string, Vertex> owner;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    owner.try_emplace(graph[v].name, v);
    for (const std::string& name : graph[v].names) owner.try_emplace(name, v);
  }
  std::vector<std::string> names;
  for (const auto& [name, vertex] : owner) names.push_back(name);
  std::set<Vertex> suggested;
  std::vector<std::string> out;
  for (std::string& name : NearestNames(wanted, names, std::numeric_limits<int>::max())) {
    if (out.size() == kSuggestions) break;
    if (suggested.insert(owner[name]).second) out.push_back(std::move(name));
  }
  return out;
}

struct Cost {
  int statements = 0;
  double doubt = 0;

  friend bool operator<(const Cost& a, const Cost& b) {
    return std::tie(a.statements, a.doubt) < std::tie(b.statements, b.doubt);
  }
};

constexpr Cost kUnreachable = {std::numeric_limits<int>::max(), 0};

struct AddCosts {
  Cost operator()(const Cost& a, const Cost& b) const {
    if (a.statements == kUnreachable.statements) return a;
    return {a.statements + b.statements, a.doubt + b.doubt};
  }
};

struct Link {
  Edge edge;
  Cost cost;
};

using Undirected =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Link>;
using UndirectedEdge = boost::graph_traits<Undirected>::edge_descriptor;

Undirected UndirectedView(const Graph& graph, Vertex from, Vertex to) {
  const auto passable = [&](Vertex v) {
    return v == from || v == to || !IsValueType(graph[v].type);
  };
  Undirected view(num_vertices(graph));
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const Vertex subject = source(edge, graph);
    const Vertex object = target(edge, graph);
    if (!passable(subject) || !passable(object)) continue;
    const double confidence = std::max(graph[edge].confidence, 1e-9);
    add_edge(subject, object, Link{edge, {1, -std::log(confidence)}}, view);
  }
  return view;
}

}  // namespace

Result<Vertex> FindEntity(const Graph& graph, std::string_view name) {
  const std::string key = NameKey(name);
  const auto same_key = [&key](const std::string& other) { return NameKey(other) == key; };
  auto found = FirstThat(graph, [&](const Entity& e) { return e.key == name || e.name == name; });
  if (!found) found = FirstThat(graph, [&](const Entity& e) { return HasName(e, name); });
  if (!found) found = FirstThat(graph, [&](const Entity& e) { return same_key(e.name); });
  if (!found) {
    found = FirstThat(graph, [&](const Entity& e) {
      return std::any_of(e.names.begin(), e.names.end(), same_key);
    });
  }
  if (!found) found = OnlyOneWithWords(graph, key);
  if (found) return *found;
  return Fail(ErrorCode::kNotFound, "no entity \"" + std::string(name) + "\" in the graph" +
                                        DidYouMean(Suggestions(graph, name)));
}

std::vector<Fact> About(const Graph& graph, Vertex entity) {
  std::vector<Fact> facts;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const bool subject = source(edge, graph) == entity;
    const bool object = target(edge, graph) == entity;
    const auto& sources = graph[edge].sources;
    const bool said = std::any_of(sources.begin(), sources.end(), [&](const StatementSource& s) {
      return !s.key.empty() && s.key == graph[entity].key;
    });
    if (subject || object || said) facts.push_back({edge, subject || !object});
  }
  std::stable_sort(facts.begin(), facts.end(), [&graph](const Fact& a, const Fact& b) {
    const Statement& left = graph[a.edge];
    const Statement& right = graph[b.edge];
    return std::tie(left.support, left.confidence) > std::tie(right.support, right.confidence);
  });
  return facts;
}

std::vector<Contradiction> Contradictions(const Graph& graph) {
  using Claim = std::tuple<Vertex, Vertex, std::string_view, Modality>;
  std::map<Claim, std::pair<std::vector<Edge>, std::vector<Edge>>> claims;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const Statement& s = graph[edge];
    auto& [affirmed, negated] =
        claims[{source(edge, graph), target(edge, graph), s.lemma, s.modality}];
    (s.negated ? negated : affirmed).push_back(edge);
  }
  std::vector<Contradiction> found;
  for (const auto& [claim, both] : claims) {
    for (const Edge affirmed : both.first) {
      for (const Edge negated : both.second) found.push_back({affirmed, negated});
    }
  }
  const auto strength = [&graph](Edge edge) {  // as the view has it, see FORMAT.md
    return std::pair(graph[edge].support, std::lround(graph[edge].confidence * 1e4));
  };
  const auto order = [&](const Contradiction& c) {
    const auto weaker = std::min(strength(c.affirmed), strength(c.negated));
    return std::tuple(-weaker.first, -weaker.second, std::string_view(graph[c.affirmed].key),
                      std::string_view(graph[c.negated].key));
  };
  std::sort(found.begin(), found.end(), [&order](const Contradiction& a, const Contradiction& b) {
    return order(a) < order(b);
  });
  return found;
}

Result<std::vector<Fact>> Path(const Graph& graph, Vertex from, Vertex to) {
  const Undirected view = UndirectedView(graph, from, to);
  std::vector<Cost> cost(num_vertices(view));
  std::vector<UndirectedEdge> came_by(num_vertices(view));
  boost::dijkstra_shortest_paths(
      view, from,
      boost::weight_map(get(&Link::cost, view))
          .distance_map(
              boost::make_iterator_property_map(cost.begin(), get(boost::vertex_index, view)))
          .distance_compare(std::less<Cost>())
          .distance_combine(AddCosts())
          .distance_inf(kUnreachable)
          .distance_zero(Cost{})
          .visitor(boost::make_dijkstra_visitor(boost::record_edge_predecessors(
              boost::make_iterator_property_map(came_by.begin(), get(boost::vertex_index, view)),
              boost::on_edge_relaxed()))));
  if (cost[to].statements == kUnreachable.statements) {
    return Fail(ErrorCode::kNotFound, "no chain of statements ties \"" + graph[from].name +
                                          "\" to \"" + graph[to].name + '"');
  }
  std::vector<Fact> path;
  for (Vertex at = to; at != from;) {
    const Edge edge = view[came_by[at]].edge;
    const bool forward = target(edge, graph) == at;
    path.push_back({edge, forward});
    at = forward ? source(edge, graph) : target(edge, graph);
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace tripleloom
