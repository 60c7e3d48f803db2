// How far a name reaches: a tagger stops at a preposition, a comma or an 's that belong to it.
//
//   range.end = EndOfWholeName(lexicon, tree, range.begin, range.end, range.type);
//
// Private to names.cc.
#pragma once

#include "extract/analysis/tree.h"
#include "extract/lexicon/lexicon.h"
#include "graph/triple.h"

namespace tripleloom {

// The end of the name of that type at [begin, end): "Council | on Foreign Trade", "University of
// California | , Davis", "Macy | 's". Linear in the words of the name.
int EndOfWholeName(const Lexicon& lexicon, const Tree& tree, int begin, int end, EntityType type);

}  // namespace tripleloom
