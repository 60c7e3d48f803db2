// Part: the graph of the few articles that a question is about, without reading the others.
//
//   Result<Graph> graph = GraphAbout(store, "Kerry");      // About(*graph, ...) is complete
//   Result<Graph> graph = GraphBetween(store, "Kerry", "Iran");   // Path(*graph, ...) is shortest
//
// What articles left out say of the entities at hand (their names, how often they are mentioned) is
// known from the store's tables, so keys, names, types and counts are those of the whole graph.
#pragma once

#include <cstddef>
#include <string_view>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

class Store;

// The graph of what articles say of what is called so: statements in which it is subject,
// object or source are complete, others are not. Where nothing with a name is called so, the whole
// graph. Errors: kBadSyntax (damaged), kIo. Time: the statements about it.
Result<Graph> GraphAbout(const Store& store, std::string_view name);

struct PartAbout {
  Graph graph;
  size_t facts = 0;  // about the entity, in the whole graph
};

// The same for the entity that FindEntity (query.h) would choose, with its `limit` most supported
// and, among those, most confident statements; 0: all. Errors: as above.
Result<PartAbout> SurestAbout(const Store& store, std::string_view name, size_t limit);

// The graph of shortest chains of statements between the two, if there is one;
// where a hundred articles do not hold them all, of those that are told most often. The whole graph
// where one of the two is no name. Errors: kNotFound: no chain ties the two; kBadSyntax (damaged),
// kIo. Time: a search from both sides at once.
Result<Graph> GraphBetween(const Store& store, std::string_view from, std::string_view to);

}  // namespace tripleloom
