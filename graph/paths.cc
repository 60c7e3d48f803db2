// Yen's algorithm: the best chain first; then, for each chain found, at each of its entities, the
// best way to leave it there: the chain up to that entity stays, and the steps that earlier chains
// with the same beginning took from there are forbidden, as are the entities before it. The
// cheapest of all these candidates is the next chain.

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <queue>
#include <set>
#include <tuple>
#include <utility>

#include "graph/query.h"

namespace tripleloom {
namespace {

constexpr double kLeastConfidence = 1e-9;

using Chain = std::vector<Vertex>;

// By doubt, the sum of -log confidence; then length; then the vertices.
struct Candidate {
  double doubt = 0;
  Chain chain;

  friend bool operator<(const Candidate& a, const Candidate& b) {
    return std::forward_as_tuple(a.doubt, a.chain.size(), a.chain) <
           std::forward_as_tuple(b.doubt, b.chain.size(), b.chain);
  }
};

class Paths {
 public:
  Paths(const Graph& graph, Vertex from, Vertex to)
      : graph_(graph), from_(from), to_(to), next_(num_vertices(graph)) {
    const auto passable = [&](Vertex v) {
      return v == from || v == to || !IsValueType(graph[v].type);
    };
    for (const Edge edge : boost::make_iterator_range(edges(graph))) {
      const Vertex subject = source(edge, graph);
      const Vertex object = target(edge, graph);
      if (subject == object || !passable(subject) || !passable(object)) continue;
      Note(subject, object, edge);
      Note(object, subject, edge);
    }
  }

  std::vector<Chain> Find(size_t count) const {
    std::vector<Chain> found;
    std::set<Candidate> candidates;
    if (from_ == to_) return found;
    if (Chain best = Cheapest({from_}, {}); !best.empty()) candidates.insert(Weighed(best));
    while (found.size() < count && !candidates.empty()) {
      found.push_back(candidates.begin()->chain);
      candidates.erase(candidates.begin());
      for (size_t i = 0; i + 1 < found.back().size(); ++i) {
        const Chain root(found.back().begin(), found.back().begin() + static_cast<long>(i) + 1);
        Chain chain = Cheapest(root, StepsAfter(root, found));
        if (!chain.empty()) candidates.insert(Weighed(chain));
      }
    }
    return found;
  }

  std::vector<Fact> FactsOf(const Chain& chain) const {
    std::vector<Fact> facts;
    for (size_t i = 0; i + 1 < chain.size(); ++i) {
      const Edge edge = next_[chain[i]].at(chain[i + 1]);
      facts.push_back({edge, source(edge, graph_) == chain[i]});
    }
    return facts;
  }

 private:
  void Note(Vertex from, Vertex to, Edge edge) {
    const auto [place, added] = next_[from].try_emplace(to, edge);
    if (!added && graph_[place->second].confidence < graph_[edge].confidence) place->second = edge;
  }

  double DoubtOf(Vertex from, Vertex to) const {
    return -std::log(std::max(graph_[next_[from].at(to)].confidence, kLeastConfidence));
  }

  Candidate Weighed(Chain chain) const {
    Candidate candidate;
    for (size_t i = 0; i + 1 < chain.size(); ++i) {
      candidate.doubt += DoubtOf(chain[i], chain[i + 1]);
    }
    candidate.chain = std::move(chain);
    return candidate;
  }

  // Where chains with this beginning go on.
  static std::set<Vertex> StepsAfter(const Chain& root, const std::vector<Chain>& found) {
    std::set<Vertex> steps;
    for (const Chain& chain : found) {
      if (chain.size() > root.size() && std::equal(root.begin(), root.end(), chain.begin())) {
        steps.insert(chain[root.size()]);
      }
    }
    return steps;
  }

  // The cheapest chain that begins so, and does not go on to one of `forbidden`; empty: none.
  Chain Cheapest(const Chain& root, const std::set<Vertex>& forbidden) const {
    const Vertex start = root.back();
    std::vector<std::pair<double, size_t>> cost(
        next_.size(), {std::numeric_limits<double>::infinity(), 0});  // doubt, steps
    std::vector<Vertex> before(next_.size());
    std::vector<bool> closed(next_.size(), false);
    for (const Vertex v : root) closed[v] = v != start;
    using Open = std::pair<std::pair<double, size_t>, Vertex>;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    cost[start] = {0, 0};
    open.push({cost[start], start});
    while (!open.empty()) {
      const Vertex at = open.top().second;
      open.pop();
      if (closed[at]) continue;
      closed[at] = true;
      for (const auto& [other, edge] : next_[at]) {
        if (closed[other] || (at == start && forbidden.contains(other))) continue;
        const std::pair there(cost[at].first + DoubtOf(at, other), cost[at].second + 1);
        if (there >= cost[other]) continue;
        cost[other] = there;
        before[other] = at;
        open.push({there, other});
      }
    }
    if (!closed[to_]) return {};
    Chain tail;
    for (Vertex at = to_; at != start; at = before[at]) tail.push_back(at);
    Chain chain = root;
    chain.insert(chain.end(), tail.rbegin(), tail.rend());
    return chain;
  }

  const Graph& graph_;
  Vertex from_;
  Vertex to_;
  std::vector<std::map<Vertex, Edge>> next_;  // the surest statement to each neighbour
};

}  // namespace

std::vector<std::vector<Fact>> SurestPaths(const Graph& graph, Vertex from, Vertex to,
                                           size_t count) {
  const Paths paths(graph, from, to);
  std::vector<std::vector<Fact>> facts;
  for (const Chain& chain : paths.Find(count)) facts.push_back(paths.FactsOf(chain));
  return facts;
}

}  // namespace tripleloom
