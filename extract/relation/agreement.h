// Agreement: whether a noun and a finite verb agree in number.
//
//   if (!AgreesInNumber(tree, lexicon, noun, predicate)) ...   // "the boat" - "are sailing"
#pragma once

#include <vector>

#include "extract/analysis/tree.h"
#include "extract/lexicon/lexicon.h"

namespace tripleloom {

// False only where neither can be both: a common noun that is no group, quantity or coordination,
// and the first finite verb of the predicate (words in text order) in the present, or "was". What
// cannot be told agrees.
bool AgreesInNumber(const Tree& tree, const Lexicon& lexicon, int noun,
                    const std::vector<int>& predicate);

}  // namespace tripleloom
