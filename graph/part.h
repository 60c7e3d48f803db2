// Part: the graph of the few statements that a question is about, without reading the others.
//
//   Result<PartAbout> part = SurestAbout(store, "Kerry", 100);
//   Result<PartBetween> part = GraphOfChains(store, "Kerry", "Iran", 1);
//   SurestPaths(part->graph, part->from, part->to, 3)
//
// All is read from the relational view of the store (view.h), as of one moment. Entities are given
// by name or key, as to FindEntity (query.h), and described as in the whole graph. Errors of all:
// kNotFound (names the nearest), kBadSyntax (damaged), kLimit (Store::StopWhen), kIo.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/query.h"

namespace tripleloom {

class Store;

// How much of its statements a part has. What articles say most often has hundreds of places, which
// take most of the time: a question that shows no sentences need not read them.
enum class PartDepth {
  kWhole,            // as in the whole graph
  kWithoutEvidence,  // GraphInfo has no documents either
};

// Brings up to date what the following read, which they do themselves where it was not done before:
// after many new articles it takes a while. `progress` may be empty; it is told how many articles
// of all that are to be read are done. Errors: kBadSyntax (damaged), kIo.
Status PrepareQuestions(const Store& store,
                        const std::function<void(size_t done, size_t all)>& progress);

struct PartAbout {
  Graph graph;
  Vertex entity = 0;
  size_t facts = 0;  // about the entity, in the whole graph
};

// The entity with its `limit` most supported and, among those, most confident statements; 0: all.
// Time: the statements about it.
Result<PartAbout> SurestAbout(const Store& store, std::string_view name, size_t limit,
                              PartDepth depth = PartDepth::kWhole);

struct PartBetween {
  Graph graph;
  Vertex from = 0;
  Vertex to = 0;
};

// The two, and all statements of which one is subject and the other object; there may be none.
Result<PartBetween> TiesOf(const Store& store, std::string_view from, std::string_view to,
                           PartDepth depth = PartDepth::kWhole);

// The chains of statements from one to the other that are at most `detour` steps longer than the
// shortest; of very many, the most confident. With 0, Path (query.h) finds in it what it finds in
// the whole graph; with 1, SurestPaths has others to compare. kNotFound also where no chain ties
// the two. Time: a search from both sides at once.
Result<PartBetween> GraphOfChains(const Store& store, std::string_view from, std::string_view to,
                                  int detour, PartDepth depth = PartDepth::kWhole);

// The statements of the first `limit` contradictions, which Contradictions (query.h) finds in them;
// 0: of all. Time: a look-up for each negated statement.
struct PartContradictions {
  Graph graph;
  size_t all = 0;  // contradictions in the whole graph
};
Result<PartContradictions> ContradictionsOf(const Store& store, size_t limit, PartDepth depth);

// The statement with this key; an empty graph where there is none. Time: a look-up.
Result<Graph> StatementOf(const Store& store, std::string_view key);

// The whole graph as measures (measure.h) need it: entities with key, name, type and mentions, and
// of statements nothing but what they tie and who said them. Vertices as in the whole graph. Time:
// linear in the statements, some microseconds each. Memory: some 400 bytes each.
Result<Graph> Outline(const Store& store);

}  // namespace tripleloom
