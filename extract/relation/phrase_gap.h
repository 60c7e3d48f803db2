// Phrase gap: what a name keeps on both sides of words that were left out of it.
//
//   CloseGaps(tree, head, words);   // "state local officials": "state and local officials"
//
// Private to phrase.cc.
#pragma once

#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

// Puts back a conjunction between two words that are kept, and drops what a comma sets off behind
// words that are not. The words are sorted. Linear in them.
void CloseGaps(const Tree& tree, int head, std::vector<int>& words);

}  // namespace tripleloom
