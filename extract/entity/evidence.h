// Evidence: what the words of a name and around it say about its type.
//
//   Candidate name = ...;                 // span, head and words are set
//   GatherEvidence(context, name);        // sets evidence, descriptions, gender, number
#pragma once

#include "extract/entity/candidate.h"

namespace tripleloom {

// Adds to `name.evidence` hints from its form (known countries and places, demonyms, head nouns,
// company and ship marks, given names) and from the tree (titles, appositions, predicate nouns,
// prepositions, saying verbs), and collects the nouns said of it in `descriptions`.
void GatherEvidence(const ReadingContext& context, Candidate& name);

// The type of thing that a common noun names ("city" a place), kConcept where dictionaries know
// none of our types for it.
EntityType TypeOfNoun(const Lexicon& lexicon, std::string_view lemma);

// Whether the bare noun names the kind of a thing of that type: "the country", "the company".
bool IsKind(std::string_view lemma, EntityType type, bool country, Gender gender);

// The type with most evidence, and the share of it among all (a softmax), or kConcept with 0 where
// nothing speaks for any type.
struct TypeGuess {
  EntityType type = EntityType::kConcept;
  float probability = 0;
};
TypeGuess BestType(const TypeEvidence& evidence);

}  // namespace tripleloom
