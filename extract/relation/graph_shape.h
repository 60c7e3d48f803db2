// Graph shape: the triples that one proposition gives, before the graph chooses among those of all.
// Private to graph_facts.cc.
#pragma once

#include <vector>

#include "extract/relation/entity_table.h"
#include "extract/relation/projection.h"

namespace tripleloom {

// Slots get their entities from the table. None where the proposition tells no whole fact.
std::vector<Triple> GraphTriples(const ProjectionContext& context, EntityTable& table,
                                 const Proposition& proposition);

}  // namespace tripleloom
