// The range of a superlative or an ordinal: what is the largest, the first or the only one is so
// among some, and says something else without them. Part of the name of the phrase.
//
//   if (IsRangeOf(tree, noun, child)) ...  // "in the world" of "the largest port in the world"
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether the branch at `child` is the range of the noun: "the largest port in the world", "the
// first book in a cycle", "the only woman to win".
bool IsRangeOf(const Tree& tree, int head, int child);

}  // namespace tripleloom
