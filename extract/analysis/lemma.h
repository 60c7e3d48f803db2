// Lemma: the dictionary form of a word whose tags are known.
//
//   Lemma("took", Upos::kVerb, Xpos::kVBD, lexicon)    // "take"
//   Lemma("cities", Upos::kNoun, Xpos::kNNS, lexicon)  // "city"
//   Lemma("n't", Upos::kPart, Xpos::kRB, lexicon)      // "not"
//
// The conventions are those of UD English: pronouns keep their person and become nominative ("him"
// -> "he"; "her" -> "she", or "her" where it is possessive), names keep their capitals, adjectives
// of nations too, other words are lower case.
#pragma once

#include <string>
#include <string_view>

#include "extract/analysis/tagset.h"
#include "extract/lexicon/lexicon.h"

namespace tripleloom {

// The lemma; never empty for a form that is not. Any form is accepted, also one whose tags do not
// fit it. Thread-safe.
std::string Lemma(std::string_view form, Upos upos, Xpos xpos, const Lexicon& lexicon);

}  // namespace tripleloom
