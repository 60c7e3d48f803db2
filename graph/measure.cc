// Louvain: every vertex begins as a community of its own. Vertices in turn move to the neighbouring
// community where modularity grows most, until none moves; then communities become the vertices of
// a smaller graph, and all begins again, until nothing moves at all. The gain of moving v to a
// community C is w(v, C) - k(v) K(C) / 2m, with w the weight of links between them, k the weight of
// v's links, K that of the links of C and m that of all.
//
// Betweenness: from each vertex a breadth-first search counts the shortest chains to all others;
// going back from the farthest, each hands on to those before it, by their share of these chains,
// one for itself and what it was handed (Brandes 2001, algorithm 1).

#include "graph/measure.h"

#include <algorithm>
#include <boost/graph/connected_components.hpp>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace tripleloom {
namespace {

constexpr double kDamping = 0.85;
constexpr int kMostRounds = 100;
constexpr double kClose = 1e-9;  // change of a rank in one round

using Plain = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

// Each pair that has statements, once.
Plain PairsOf(const Graph& graph) {
  std::vector<std::pair<Vertex, Vertex>> pairs;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const auto [low, high] = std::minmax({source(edge, graph), target(edge, graph)});
    if (low != high) pairs.emplace_back(low, high);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return {pairs.begin(), pairs.end(), num_vertices(graph)};
}

// Numbers groups from the greatest to the smallest, then by their first vertex.
std::vector<int> Renumber(const std::vector<int>& group) {
  std::map<int, std::pair<int, size_t>> seen;  // minus the size, and the first vertex
  for (size_t v = 0; v < group.size(); ++v) --seen.try_emplace(group[v], 0, v).first->second.first;
  std::vector<std::pair<std::pair<int, size_t>, int>> order;
  for (const auto& [id, rank] : seen) order.emplace_back(rank, id);
  std::sort(order.begin(), order.end());
  std::map<int, int> number;
  for (const auto& [rank, id] : order) number.emplace(id, static_cast<int>(number.size()));
  std::vector<int> out;
  for (const int id : group) out.push_back(number[id]);
  return out;
}

// Links between numbered things, both ways; a link of a thing with itself has its weight twice.
using Links = std::vector<std::map<int, double>>;

Links LinksOf(const Graph& graph) {
  Links links(num_vertices(graph));
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const Vertex from = source(edge, graph);
    const Vertex to = target(edge, graph);
    links[from][static_cast<int>(to)] += 1;
    links[to][static_cast<int>(from)] += 1;
  }
  return links;
}

double WeightOf(const std::map<int, double>& links) {
  double sum = 0;
  for (const auto& [to, weight] : links) sum += weight;
  return sum;
}

// One level: the community of each vertex, moved until none gains.
class Level {
 public:
  Level(const Links& links, const MeasureStop& stop)
      : links_(links), stop_(stop), community_(links.size()) {
    std::iota(community_.begin(), community_.end(), 0);
    for (const auto& of : links) own_.push_back(WeightOf(of));
    total_ = own_;
    twice_all_ = std::accumulate(own_.begin(), own_.end(), 0.0);
  }

  // Whether anything moved.
  bool Run() {
    bool any = false;
    for (bool moved = twice_all_ > 0; moved && !Stopped();) {
      moved = false;
      for (size_t v = 0; v < links_.size(); ++v) moved = Move(v) || moved;
      any = any || moved;
    }
    return any;
  }

  const std::vector<int>& community() const { return community_; }

  bool Stopped() {
    stopped_ = stopped_ || (stop_ && stop_());
    return stopped_;
  }

 private:
  bool Move(size_t v) {
    std::map<int, double> near;  // weight of the links to each community around
    const int before = community_[v];
    near[before] = 0;
    for (const auto& [to, weight] : links_[v]) {
      if (static_cast<size_t>(to) != v) near[community_[static_cast<size_t>(to)]] += weight;
    }
    total_[static_cast<size_t>(before)] -= own_[v];
    const auto gain = [&](int c) {
      return near[c] - own_[v] * total_[static_cast<size_t>(c)] / twice_all_;
    };
    int best = before;
    double most = gain(before);
    for (const auto& [c, weight] : near) {
      if (gain(c) <= most + kClose) continue;
      best = c;
      most = gain(c);
    }
    total_[static_cast<size_t>(best)] += own_[v];
    community_[v] = best;
    return best != before;
  }

  const Links& links_;
  const MeasureStop& stop_;
  bool stopped_ = false;
  std::vector<int> community_;
  std::vector<double> own_;    // weight of the links of each vertex
  std::vector<double> total_;  // of each community
  double twice_all_ = 0;
};

// Communities become vertices.
Links Shrink(const Links& links, const std::vector<int>& community) {
  Links out(static_cast<size_t>(*std::max_element(community.begin(), community.end())) + 1);
  for (size_t v = 0; v < links.size(); ++v) {
    auto& of = out[static_cast<size_t>(community[v])];
    for (const auto& [to, weight] : links[v]) of[community[static_cast<size_t>(to)]] += weight;
  }
  return out;
}

// The shortest chains from one vertex.
class Chains {
 public:
  explicit Chains(const Plain& pairs)
      : pairs_(pairs),
        distance_(num_vertices(pairs)),
        chains_(distance_.size()),
        handed_(distance_.size()) {}

  // Adds to each vertex between its share of the chains from `start`.
  void AddFrom(size_t start, std::vector<double>& share) {
    Search(start);
    std::fill(handed_.begin(), handed_.end(), 0.0);
    for (auto at = reached_.rbegin(); at != reached_.rend(); ++at) {
      const size_t v = *at;
      if (v == start) continue;
      share[v] += handed_[v];
      for (const size_t before : boost::make_iterator_range(adjacent_vertices(v, pairs_))) {
        if (distance_[before] + 1 != distance_[v]) continue;
        handed_[before] += chains_[before] / chains_[v] * (1 + handed_[v]);
      }
    }
  }

 private:
  void Search(size_t start) {
    std::fill(distance_.begin(), distance_.end(), -1);
    std::fill(chains_.begin(), chains_.end(), 0.0);
    distance_[start] = 0;
    chains_[start] = 1;
    reached_ = {start};
    for (size_t i = 0; i < reached_.size(); ++i) {
      const size_t v = reached_[i];
      for (const size_t next : boost::make_iterator_range(adjacent_vertices(v, pairs_))) {
        if (distance_[next] < 0) {
          distance_[next] = distance_[v] + 1;
          reached_.push_back(next);
        }
        if (distance_[next] == distance_[v] + 1) chains_[next] += chains_[v];
      }
    }
  }

  const Plain& pairs_;
  std::vector<int> distance_;  // -1: not reached
  std::vector<double> chains_;
  std::vector<double> handed_;
  std::vector<size_t> reached_;  // nearest first
};

}  // namespace

std::vector<double> PageRank(const Graph& graph, const MeasureStop& stop) {
  const size_t count = num_vertices(graph);
  std::vector<double> rank(count, count == 0 ? 0 : 1 / static_cast<double>(count));
  std::vector<double> next(count);
  for (int round = 0; round < kMostRounds && !(stop && stop()); ++round) {
    double idle = 0;
    std::fill(next.begin(), next.end(), 0.0);
    for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
      const auto out = static_cast<double>(out_degree(v, graph));
      if (out == 0) idle += rank[v];
      for (const Edge e : boost::make_iterator_range(out_edges(v, graph))) {
        next[target(e, graph)] += rank[v] / out;
      }
    }
    double change = 0;
    for (size_t v = 0; v < count; ++v) {
      next[v] = (1 - kDamping + kDamping * idle) / static_cast<double>(count) + kDamping * next[v];
      change = std::max(change, std::abs(next[v] - rank[v]));
    }
    rank.swap(next);
    if (change < kClose) break;
  }
  return rank;
}

std::vector<double> Betweenness(const Graph& graph, const MeasureStop& stop) {
  const Plain pairs = PairsOf(graph);
  const size_t count = num_vertices(pairs);
  std::vector<double> share(count, 0.0);
  Chains chains(pairs);
  for (size_t v = 0; v < count && !(stop && stop()); ++v) chains.AddFrom(v, share);
  // Each pair was counted from both ends.
  const double all = count > 2 ? static_cast<double>((count - 1) * (count - 2)) : 1;
  for (double& of : share) of /= all;
  return share;
}

std::vector<double> Degree(const Graph& graph) {
  std::vector<double> degree;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    degree.push_back(static_cast<double>(out_degree(v, graph) + in_degree(v, graph)));
  }
  return degree;
}

std::vector<int> Components(const Graph& graph) {
  const Plain pairs = PairsOf(graph);
  std::vector<int> component(num_vertices(pairs));
  boost::connected_components(
      pairs, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, pairs)));
  return Renumber(component);
}

std::vector<int> Communities(const Graph& graph, const MeasureStop& stop) {
  std::vector<int> community(num_vertices(graph));
  std::iota(community.begin(), community.end(), 0);
  Links links = LinksOf(graph);
  while (true) {
    Level level(links, stop);
    if (!level.Run() || level.Stopped()) return Renumber(community);
    const std::vector<int> moved = Renumber(level.community());
    for (int& c : community) c = moved[static_cast<size_t>(c)];
    links = Shrink(links, moved);
  }
}

std::vector<Vertex> Highest(const std::vector<double>& scores, int count) {
  std::vector<Vertex> order(scores.size());
  std::iota(order.begin(), order.end(), Vertex{0});
  std::stable_sort(order.begin(), order.end(),
                   [&scores](Vertex a, Vertex b) { return scores[a] > scores[b]; });
  if (order.size() > static_cast<size_t>(std::max(count, 0))) {
    order.resize(static_cast<size_t>(std::max(count, 0)));
  }
  return order;
}

}  // namespace tripleloom
