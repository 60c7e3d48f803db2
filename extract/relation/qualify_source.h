// Source: who says what a clause tells. Private to qualify_source.cc and saying_words.cc.
//
//   if (auto source = SourceOfNoun(tree, clause)) return source;   // "Ames's claim that ..."
#pragma once

#include <optional>

#include "extract/analysis/tree.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// Who says what the verb of saying reports; in the passive who is named by "by", not who is told.
// -1 where nobody is named.
int SpeakerOf(const Tree& tree, int verb);

// "reports that rebels left", "Ames's claim that ...": a noun of saying tells whose word its
// content is, or is itself all that is known of it. Nothing where `clause` is no such content.
std::optional<SpeechSource> SourceOfNoun(const Tree& tree, int clause);

// "Ames is hopeful that rebels leave": adjectives of what somebody takes to be so.
std::optional<SpeechSource> SourceOfAdjective(const Tree& tree, int adjective);

}  // namespace tripleloom
