// Participant: whether an argument of a proposition is a thing that a triple can end at.
//
//   if (IsNoParticipant(sentence, proposition, argument, head)) continue;
//
// Private to graph_shape.cc.
#pragma once

#include "extract/extractor.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// Whether the phrase with that head (the argument's, or that of one of its conjuncts) names
// nothing: question words, bare quantifiers, standards of comparison, measures, times that say too
// little alone, and what "this" and "those" point at where nobody knows what that is. Linear in the
// words of the phrase.
bool IsNoParticipant(const SentenceContext& context, const Proposition& proposition,
                     const Argument& argument, int head);

// "the move", "this process": a noun that sums up what another sentence tells, and has no word that
// says more. Linear in its children.
bool IsSummary(const SentenceContext& context, int head);

// "what tactics", "how many ships", "when", and pronouns whose noun is not known: no thing.
bool IsAskedFor(const Tree& tree, int head);

// "many", "most": a word that stands for a number of things named elsewhere.
bool IsBareQuantifier(const Tree& tree, int head);

// "three were standing", "the one that left", "105 who were younger": as a subject, of what it is a
// number stands elsewhere. Not "all three", "one of the fires"; digits in a main clause count
// people: "15 were hurt".
bool IsBareNumber(const Tree& tree, int head, bool is_relative);

}  // namespace tripleloom
