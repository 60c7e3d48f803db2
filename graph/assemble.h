// Assemble: entities and statements to a Graph in the one order that graphs have.
//
//   Graph graph = Assemble(std::move(entities), std::move(statements), std::move(info));
#pragma once

#include <vector>

#include "graph/graph.h"

namespace tripleloom {

// A statement between two entities that are not vertices yet: indices into a list of entities.
struct LooseStatement {
  int subject = 0;
  int object = 0;
  Statement statement;
};

// Vertices most connected first, then named, then more often mentioned, then by key; edges by
// source, target and key. Requires indices inside `entities`, and that keys differ.
Graph Assemble(std::vector<Entity> entities, std::vector<LooseStatement> statements,
               GraphInfo info);

}  // namespace tripleloom
