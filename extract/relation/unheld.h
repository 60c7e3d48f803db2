// Thoughts that the sentence names in order to put them aside: "there is no reason to believe that
// Ames left", "it is wrong to say that he left". What is in them is told of nobody.
//
//   if (IsUnheld(tree, clause)) ...  // no fact, and nobody's claim
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether the clause is the content of such a thought, or coordinated with one that is.
bool IsUnheld(const Tree& tree, int clause);

}  // namespace tripleloom
