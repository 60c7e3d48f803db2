// Measure: which entities matter, and which belong together.
//
//   std::vector<double> rank = PageRank(graph);              // by vertex
//   std::vector<int> community = Communities(graph);
//   for (Vertex v : Highest(rank, 10)) std::cout << graph[v].name << ' ' << rank[v] << '\n';
//
// All are functions of the graph alone: equal graphs give equal numbers.
#pragma once

#include <vector>

#include "graph/graph.h"

namespace tripleloom {

// PageRank (Page and others, 1999) over the statements from subject to object, damping 0.85; sums
// to 1. An entity that is no subject hands on to all alike. Time: 100 rounds at most over the
// edges.
std::vector<double> PageRank(const Graph& graph);

// Betweenness centrality (Freeman 1977; Brandes 2001): the share of shortest chains between others
// that pass through, statements followed either way, parallel ones counted once; 0 to 1.
// Time: vertices times edges: for parts of some thousands.
std::vector<double> Betweenness(const Graph& graph);

// How many statements an entity is in.
std::vector<double> Degree(const Graph& graph);

// The connected component of each vertex, statements followed either way. Components are numbered
// from the greatest to the smallest; among equals the one with the first vertex comes first.
std::vector<int> Components(const Graph& graph);

// The community of each vertex by the Louvain method (Blondel and others, 2008), statements
// counted as weights; numbered as components are. Vertices are moved in their order and ties go to
// the first community, so the result is always the same.
std::vector<int> Communities(const Graph& graph);

// Vertices by falling score, at most `count`; among equals in their order.
std::vector<Vertex> Highest(const std::vector<double>& scores, int count);

}  // namespace tripleloom
