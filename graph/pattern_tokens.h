// Pattern tokens: the pieces of a pattern's text.
//
// For pattern.cc and pattern_question.cc alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/triple.h"

namespace tripleloom {

struct PatternToken {
  enum class Kind {
    kHole,       // ?, ?x, ?x:Person, who
    kQuoted,     // "Ada Verne"
    kWord,       // order
    kSeparator,  // ;
  };

  Kind kind = Kind::kWord;
  std::string text;               // without marks; of a hole: its name, empty where it has none
  std::vector<EntityType> types;  // of a hole
  bool near = false;              // '~' before it
  bool asked = false;             // a hole in English: "who", "where"
  size_t place = 0;               // byte of the pattern
  size_t end = 0;
};

// The tokens in order. A '?' that ends a word is a question mark and left out. Errors: kBadSyntax,
// as ParsePattern gives it. Linear.
Result<std::vector<PatternToken>> TokensOfPattern(std::string_view text);

// Whether the word, in any case, is a preposition of English.
bool IsPreposition(std::string_view word);

}  // namespace tripleloom
