// Reference: which chain a pronoun, a description, an apposition or a predicate noun belongs to.
//
//   TieReferences(context, chains);   // chains come from TieNames
//   TieSpeakers(context, chains);     // then "I" to who speaks (speech.h)
#pragma once

#include <vector>

#include "extract/entity/antecedent.h"
#include "extract/entity/chains.h"

namespace tripleloom {

// Goes through the candidates in text order and merges the chains of phrases and pronouns into that
// of their antecedent where exactly one fits well. Looks back a few sentences only, so time is
// linear in the candidates.
//
// Adds the decisions and what they were made of to `choices`, unless it is null.
void TieReferences(const ReadingContext& context, ChainSet& chains,
                   std::vector<Choice>* choices = nullptr);

}  // namespace tripleloom
