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

}  // namespace tripleloom
