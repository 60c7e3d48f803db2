// Naming: nouns that stand for the name behind them.
//
//   NamedReferents(context, FindDescriptions(context))   // "frigate" of "the frigate Resolute"
#pragma once

#include <vector>

#include "extract/relation/description.h"

namespace tripleloom {

// What a noun stands for where a name follows that says which one it is: the head of that name in
// "the frigate Resolute", "the capital, Port Ames", "the town of Ames"; else the word itself. For
// each word of the sentence.
std::vector<int> NamedReferents(const SentenceContext& context,
                                const std::vector<Description>& descriptions);

// "Ames county": a common noun that a name before it makes one; a name behind it is the place
// around.
bool IsNamedPlace(const SentenceContext& context, int noun);

// "the town of Ames": whether `word` (Ames) names the noun it depends on.
bool IsNamingOf(const SentenceContext& context, int word);

// Whether one name holds both words: "the Council on Ports", "Catherine the Great".
bool AreInOneName(const SentenceContext& context, int first, int second);

}  // namespace tripleloom
