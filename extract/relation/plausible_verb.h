// Laws of the clause that a proposition around a verb must keep to be a fact of the graph. Private
// to plausible.cc.
#pragma once

#include "extract/relation/projection.h"

namespace tripleloom {

// Whether the sentence asks what the proposition says: "Is the road open?"
bool IsAsked(const Tree& tree, const Proposition& proposition);

// Whether an infinitive has a subject that can have a purpose, or one that its verb gives it: not
// "an agenda to inform staff", "began a campaign to isolate the town".
bool HasActor(const ProjectionContext& context, const Proposition& proposition);

// Whether the complement names something: not "is the only one", "is here".
bool SaysWhat(const ProjectionContext& context, const Proposition& proposition);

}  // namespace tripleloom
