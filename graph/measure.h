// Measure: which entities matter, and which belong together.
//
//   std::vector<double> rank = PageRank(graph);              // by vertex
//   std::vector<int> community = Communities(graph);
//   for (Vertex v : Highest(rank, 10)) std::cout << graph[v].name << ' ' << rank[v] << '\n';
//
// All are functions of the graph alone: equal graphs give equal numbers. Those that may take long
// ask `stop` again and again, and give up once it says true; what they return then means nothing.
#pragma once

#include <functional>
#include <vector>

#include "graph/graph.h"

namespace tripleloom {

using MeasureStop = std::function<bool()>;

// PageRank (Page and others, 1999) over the statements from subject to object, damping 0.85; sums
// to 1. An entity that is no subject hands on to all alike. Time: 100 rounds at most over the
// edges. Asks to stop once a round.
std::vector<double> PageRank(const Graph& graph, const MeasureStop& stop = {});

// Betweenness centrality (Freeman 1977; Brandes 2001): the share of shortest chains between others
// that pass through, statements followed either way, parallel ones counted once; 0 to 1.
// Time: vertices times edges: for parts of some thousands. Asks to stop once a vertex.
std::vector<double> Betweenness(const Graph& graph, const MeasureStop& stop = {});

// How many statements an entity is in.
std::vector<double> Degree(const Graph& graph);

// The connected component of each vertex, statements followed either way. Components are numbered
// from the greatest to the smallest; among equals the one with the first vertex comes first.
std::vector<int> Components(const Graph& graph);

// The community of each vertex by the Louvain method (Blondel and others, 2008), statements
// counted as weights; numbered as components are. Vertices are moved in their order and ties go to
// the first community, so the result is always the same. Asks to stop once a pass over all
// vertices.
std::vector<int> Communities(const Graph& graph, const MeasureStop& stop = {});

// Vertices by falling score, at most `count`; among equals in their order.
std::vector<Vertex> Highest(const std::vector<double>& scores, int count);

}  // namespace tripleloom
