// Query: questions to a graph.
//
//   Result<Vertex> kerry = FindEntity(graph, "Kerry");
//   for (const Fact& fact : About(graph, *kerry)) ...
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

// The entity of that key or name: exact name, then any alias, then a name that differs in case,
// accents, dots, hyphens or a leading article. Where several entities share the name, the most
// connected one. Errors: kNotFound; the message names the nearest existing names, at most five.
// Linear in the names.
Result<Vertex> FindEntity(const Graph& graph, std::string_view name);

// One statement as an answer; `forward` is false where the entity asked about is the object.
struct Fact {
  Edge edge;
  bool forward = true;
};

// Statements in which the entity is subject or object, and those it said; most supported and most
// confident first, each once; `forward` is true for what it only said. Linear in the statements.
std::vector<Fact> About(const Graph& graph, Vertex entity);

// One article says it, and one (the same or another) says that it is not so.
struct Contradiction {
  Edge affirmed;
  Edge negated;
};

// Pairs of statements of one subject, relation, object and modality, one of them negated; whether
// an article says so itself or somebody in it. Those come first of which the weaker statement is
// said by more articles and is more confident; equals in the order of their keys. Linear in the
// statements.
std::vector<Contradiction> Contradictions(const Graph& graph);

// A shortest chain of statements from one entity to the other, in either direction of the edges
// (among equals the most confident, as the product of confidences); empty where the two are one.
// Dates, times, amounts and quantities are no steps on the way: two articles that both name a sum
// have nothing to do with each other. Errors: kNotFound: no chain ties the two.
// Time: Dijkstra's algorithm over the statements.
Result<std::vector<Fact>> Path(const Graph& graph, Vertex from, Vertex to);

// The `count` chains of which all statements together are most confident (as the product of their
// confidences), each without an entity twice; most confident first, fewer where there are not so
// many; as for Path no dates and amounts on the way, and between two entities the most confident
// statement alone. Chains of equal confidence: the shorter, then by the order of vertices. None
// where nothing ties the two, or they are one. Time: Dijkstra's algorithm `count` times the length
// of the chains (J. Y. Yen, Finding the K Shortest Loopless Paths in a Network, 1971).
std::vector<std::vector<Fact>> SurestPaths(const Graph& graph, Vertex from, Vertex to,
                                           size_t count);

}  // namespace tripleloom
