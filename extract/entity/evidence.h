// Evidence: what the words of a name and around it say about its type.
//
//   Candidate name = ...;                 // span, head and words are set
//   GatherEvidence(context, name);        // sets evidence, descriptions, gender, number
#pragma once

#include "extract/entity/candidate.h"

namespace tripleloom {

// Adds to `name.hints`, which hold what the tagger said, hints from its form (known countries and
// places, demonyms, head nouns, company and ship marks, given names) and from the tree (titles,
// appositions, predicate nouns, prepositions, roles, saying verbs); weighs them in `name.evidence`;
// and collects the nouns said of it in `descriptions`.
void GatherEvidence(const ReadingContext& context, Candidate& name);

// The type of thing that a common noun names ("city" a place), kConcept where dictionaries know
// none of our types for it.
EntityType TypeOfNoun(const Lexicon& lexicon, std::string_view lemma);

// What the hints add up to, in log-odds of each type.
TypeEvidence Weigh(const Hints& hints);

// The mentions of one thing are not independent: the sum of their evidence counts as much as the
// square root of their number.
float ScaleOf(size_t mentions);

// The most likely type by the evidence of so many mentions together, and its probability; kConcept
// with 0 where there is no evidence.
struct TypeGuess {
  EntityType type = EntityType::kConcept;
  float probability = 0;
};
TypeGuess BestType(const TypeEvidence& evidence, size_t mentions = 1);

}  // namespace tripleloom
