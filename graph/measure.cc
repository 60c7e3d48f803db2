// Louvain: every vertex begins as a community of its own. Vertices in turn move to the neighbouring
// community where modularity grows most, until none moves; then communities become the vertices of
// a smaller graph, and all begins again, until nothing moves at all. The gain of moving v to a
// community C is w(v, C) - k(v) K(C) / 2m, with w the weight of links between them, k the weight of
// v's links, K that of the links of C and m that of all.

#include "graph/measure.h"

#include <algorithm>
#include <boost/graph/betweenness_centrality.hpp>
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
  explicit Level(const Links& links) : links_(links), community_(links.size()) {
    std::iota(community_.begin(), community_.end(), 0);
    for (const auto& of : links) own_.push_back(WeightOf(of));
    total_ = own_;
    twice_all_ = std::accumulate(own_.begin(), own_.end(), 0.0);
  }

  // Whether anything moved.
  bool Run() {
    bool any = false;
    for (bool moved = twice_all_ > 0; moved;) {
      moved = false;
      for (size_t v = 0; v < links_.size(); ++v) moved = Move(v) || moved;
      any = any || moved;
    }
    return any;
  }

  const std::vector<int>& community() const { return community_; }

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

}  // namespace

std::vector<double> PageRank(const Graph& graph) {
  const size_t count = num_vertices(graph);
  std::vector<double> rank(count, count == 0 ? 0 : 1 / static_cast<double>(count));
  std::vector<double> next(count);
  for (int round = 0; round < kMostRounds; ++round) {
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

std::vector<double> Betweenness(const Graph& graph) {
  const Plain pairs = PairsOf(graph);
  std::vector<double> share(num_vertices(pairs), 0.0);
  const auto map =
      boost::make_iterator_property_map(share.begin(), get(boost::vertex_index, pairs));
  boost::brandes_betweenness_centrality(pairs, map);
  if (share.size() > 2) boost::relative_betweenness_centrality(pairs, map);
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

std::vector<int> Communities(const Graph& graph) {
  std::vector<int> community(num_vertices(graph));
  std::iota(community.begin(), community.end(), 0);
  Links links = LinksOf(graph);
  while (true) {
    Level level(links);
    if (!level.Run()) return Renumber(community);
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
