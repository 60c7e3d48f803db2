// Mend: trees put right where words contradict the parser.
//
// Place in the flow: between the analysis and all who read trees.
//
//   analysis = MendTrees(std::move(analysis), lexicon);
//
// Each mend is a construction of English that leaves no choice, but that a parser takes for a more
// frequent one: "offered Ames $5" has a receiver, not a sum called "Ames $5".
#pragma once

#include "extract/analysis/analysis.h"
#include "extract/lexicon/lexicon.h"

namespace tripleloom {

// The same sentences with heads and labels of some words changed; still trees. Linear in the words.
Analysis MendTrees(Analysis analysis, const Lexicon& lexicon);

}  // namespace tripleloom
