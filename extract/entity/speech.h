// Speech: who "I" is.
//
//   TieSpeakers(context, chains);   // after TieReferences, so that "he said" has its chain
#pragma once

#include "extract/entity/chains.h"

namespace tripleloom {

// Ties first persons singular inside of quotation marks to the speaker whom a saying verb outside
// of them names, and those outside of quotations to each other (the narrator), and to a name that
// the narrator gives ("I am Ana Reyes"). Linear in the words.
void TieSpeakers(const ReadingContext& context, ChainSet& chains);

}  // namespace tripleloom
