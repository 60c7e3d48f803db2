// Query: questions to a graph.
//
//   Result<Vertex> kerry = FindEntity(graph, "Secretary Kerry");
//   for (const Fact& fact : About(graph, *kerry)) ...
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

// The entity of that name: exact name, then any alias, then a name that differs in case, accents,
// dots or a leading article. Errors: kNotFound; the message names the nearest existing names.
// Where several entities share the name, the most connected one.
Result<Vertex> FindEntity(const Graph& graph, std::string_view name);

// One statement as an answer; `forward` is false where the entity asked about is the object.
struct Fact {
  Edge edge;
  bool forward = true;
};

// Statements in which the entity is subject or object, and those it said; most supported and most
// confident first.
std::vector<Fact> About(const Graph& graph, Vertex entity);

// A shortest chain of statements from one entity to the other, in either direction of the edges
// (breadth first; among equals the most confident). Errors: kNotFound: no chain ties the two.
Result<std::vector<Fact>> Path(const Graph& graph, Vertex from, Vertex to);

}  // namespace tripleloom
