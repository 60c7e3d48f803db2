// Phrase cut: what marks part from a phrase, and where words that restrict a noun end when there
// are many, or when what follows tells a story of its own. Private to relation/.
#pragma once

#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

// A restriction has no more words.
inline constexpr size_t kLongestRestriction = 25;

// A mark that parts: a comma, dash or opening bracket, no quotation mark.
bool SetsOff(const Word& word);

// Whether the phrase that begins with that word is set off from what stands before it.
bool BeginsSetOff(const Tree& tree, int first);

// Whether the word begins the sentence or stands behind any mark.
bool FollowsMark(const Tree& tree, int word);

bool IsParticiple(const Word& word);

// The first words, up to `longest` of them or to what is set off at the end: "on a boat, which
// sank". Empty where no phrase ends there. Quadratic in the words.
std::vector<int> CutToPhrase(const Tree& tree, std::vector<int> words, size_t longest);

}  // namespace tripleloom
