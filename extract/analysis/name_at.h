// NameAt: the name that the analysis sees at a word.
//
//   const NameSpan* name = NameAt(sentence, word);
//   if (name != nullptr && name->type == EntityType::kPerson) ...
#pragma once

#include <algorithm>

#include "extract/analysis/analysis.h"

namespace tripleloom {

// nullptr where the word is in no name. Valid as long as the names of the sentence are.
inline const NameSpan* NameAt(const Sentence& sentence, int word) {
  const auto at =
      std::find_if(sentence.names.begin(), sentence.names.end(),
                   [word](const NameSpan& name) { return name.begin <= word && word < name.end; });
  return at == sentence.names.end() ? nullptr : &*at;
}

}  // namespace tripleloom
