// Apposition: what an adverb before a second noun phrase tells of the two.
//
//   if (!IsOtherwise(tree, second)) ...   // the second says what the first is
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether an adverb before the noun tells that it is no second name of the noun it stands beside,
// but the same at another time ("Ames (now Berg)"), an example or one of several ("the allies,
// notably Norland").
bool IsOtherwise(const Tree& tree, int apposition);

// Whether it is one of several, or most of them: "especially", "notably", "including".
bool IsOneOfSeveral(const Tree& tree, int apposition);

}  // namespace tripleloom
