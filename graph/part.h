// Part: the graph of the few articles that a question is about, without reading the others.
//
//   Result<Graph> graph = GraphAbout(store, "Kerry");      // About(*graph, ...) is complete
//   Result<Graph> graph = GraphBetween(store, "Kerry", "Iran");   // Path(*graph, ...) is shortest
//
// What articles left out say of the entities at hand (their names, how often they are mentioned) is
// known from the store's tables, so keys, names, types and counts are those of the whole graph.
#pragma once

#include <string_view>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

class Store;

// The graph of every article that speaks of what is called so: statements in which it is subject,
// object or source are complete, others are not. Where nothing with a name is called so, the whole
// graph. Errors: kBadSyntax (damaged), kIo. Time: the articles that speak of it.
Result<Graph> GraphAbout(const Store& store, std::string_view name);

// The graph of articles that hold a shortest chain of statements between the two, if there is one;
// where there are several chains, those of the first hundred articles by id. The whole graph where
// one of the two is no name. Errors: kNotFound: no chain ties the two; kBadSyntax (damaged), kIo.
// Time: a search from both sides at once.
Result<Graph> GraphBetween(const Store& store, std::string_view from, std::string_view to);

}  // namespace tripleloom
