// Speech: who "I" is.
//
//   TieSpeakers(context, chains);   // after TieReferences, so that "he said" has its chain
#pragma once

#include <vector>

#include "extract/entity/chains.h"

namespace tripleloom {

// The candidate that speaks each quotation, by the numbers of `quote_of` (quotes.h); -1 where none
// is named, or several are and the tree does not tell whose words they are. Linear in the words.
std::vector<int> FindSpeakers(const ReadingContext& context, const ChainSet& chains,
                              const std::vector<std::vector<int>>& quote_of);

// Ties first persons singular inside of quotation marks to the speaker whom a saying verb outside
// of them names, and those outside of quotations to each other (the narrator), and to a name that
// the narrator gives ("I am Ana Reyes"); in an interview, of each turn by itself. Linear in the
// words.
void TieSpeakers(const ReadingContext& context, ChainSet& chains);

}  // namespace tripleloom
