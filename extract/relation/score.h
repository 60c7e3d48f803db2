// Scores of games, of several words each.
//
//   if (IsScore(tree, word)) ...   // "2" of "2 - 1"
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether the first number of a score stands there: two of at most two digits, with a dash between.
bool IsScore(const Tree& tree, int word);

}  // namespace tripleloom
