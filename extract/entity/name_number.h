// The number of names: "Brooks" and "the United States" are one, "the Brookses" several.
//
//   ChainSet chains = TieNames(context, candidates);
//   SettleNumbers(context, chains);
//
// A tagger sees the s at the end of a name. Whether "he" or "it" may be meant is told by the whole
// chain.
#pragma once

#include "extract/entity/chains.h"

namespace tripleloom {

// Makes names that are tagged as plurals singular, where their verbs say so or, without a verb that
// tells, where they are a country or a person without an article. Linear in the candidates.
void SettleNumbers(const ReadingContext& context, ChainSet& chains);

}  // namespace tripleloom
