// Stages: all of entity/ in order, for those who look inside (training, tests).
//
//   std::vector<Choice> choices;
//   ChainSet chains = FindChains({document, trees, lexicon}, &choices);
#pragma once

#include <vector>

#include "extract/entity/antecedent.h"
#include "extract/entity/chains.h"

namespace tripleloom {

// The candidates of the document and their chains, as FindEntities assembles them; adds the
// decisions on pronouns and descriptions to `choices`, unless it is null.
ChainSet FindChains(const ReadingContext& context, std::vector<Choice>* choices = nullptr);

}  // namespace tripleloom
