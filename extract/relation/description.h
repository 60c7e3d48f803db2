// Description: what stands directly before a name and says what it names.
//
//   "Interior Ministry spokesman Col. Ben Ames"   spokesman (of Interior Ministry), Col.
//   "the frigate Resolute"                        frigate
//
// Read off the words rather than the tree: the parser is least sure inside long titles.
#pragma once

#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

struct Description {
  int mention = -1;        // the name: index into Entities::mentions
  int name = -1;           // its head word
  int noun = -1;           // the describing noun: spokesman
  std::vector<int> words;  // the whole description: {Interior, Ministry, spokesman}
  std::vector<int> role;   // without its domain: {spokesman}
  int domain = -1;         // head word of the name inside it: Ministry; -1: none
  bool is_rank = false;    // "Col."
};

// Descriptions in the sentence, in text order. Linear in the words of the
// document.
std::vector<Description> FindDescriptions(const SentenceContext& context);

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

}  // namespace tripleloom
