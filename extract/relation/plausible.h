// Plausible: whether a proposition is fit to be a fact of the graph.
//
//   if (IsPlausible(context, proposition)) ...
//
// A graph is asked and its answers are believed, so a missed fact costs less than a wrong one: what
// grammar says cannot be meant, whatever the tree says, makes no triple. The other projections,
// which show the sentence beside the tuple, do without this.
#pragma once

#include "extract/relation/projection.h"

namespace tripleloom {

// Linear in the words around subject and arguments.
bool IsPlausible(const ProjectionContext& context, const Proposition& proposition);

}  // namespace tripleloom
