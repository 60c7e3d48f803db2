// Phrases: noun phrases and pronouns, as far as they may refer to something.
//
//   std::vector<Candidate> phrases = FindPhrases(context, sentence, names_and_values);
#pragma once

#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

// Common noun phrases (from the first modifier to the head noun) and personal pronouns of one
// sentence, in order of their heads. Words inside `known` mentions head no phrase; phrases hold
// them whole or not at all. Expletives ("it rains", "it is clear that") are left out. Linear in the
// words but for deeply nested modifiers.
std::vector<Candidate> FindPhrases(const ReadingContext& context, int sentence,
                                   const std::vector<Candidate>& known);

// What a pronoun says about who is meant; `form` in lower case.
struct PronounSense {
  int person = 3;
  Number number = Number::kUnknown;
  Gender gender = Gender::kUnknown;
  bool animate = false;    // he, she, I, we, you
  bool inanimate = false;  // it
  bool possessive = false;
  bool reflexive = false;
};
std::optional<PronounSense> SenseOfPronoun(std::string_view form);

}  // namespace tripleloom
