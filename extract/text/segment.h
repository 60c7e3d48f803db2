// Segment: text to sentences and tokens, in the style of the Penn and UD English treebanks.
//
//   Segmentation s = Segment(document.text);
//   for (const TokenizedSentence& sentence : s.sentences) ...
//
// Contractions are split ("do" "n't", "Kerry" "'s"), hyphenated words too ("al" "-" "Qaida"),
// abbreviations and initials keep their dots. Spans are bytes; TextOf(text, token.span) is the
// token. Thread-safe; linear in the text.
#pragma once

#include <string_view>
#include <vector>

#include "graph/base/span.h"

namespace tripleloom {

struct Token {
  Span span;
  friend bool operator==(const Token&, const Token&) = default;
};

struct TokenizedSentence {
  Span span;  // from the first to the last token; quotes and brackets that close it included
  std::vector<Token> tokens;
  friend bool operator==(const TokenizedSentence&, const TokenizedSentence&) = default;
};

struct Segmentation {
  std::vector<TokenizedSentence> sentences;  // in text order, disjoint
  friend bool operator==(const Segmentation&, const Segmentation&) = default;
};

// Sentences and tokens of running text. A blank line always ends a sentence.
Segmentation Segment(std::string_view text);

// Each line is one sentence (`--lines`); empty lines are skipped.
Segmentation SegmentLines(std::string_view text);

// Each line is one sentence, its tokens are separated by spaces (`--tokenized`).
Segmentation SegmentTokenizedLines(std::string_view text);

}  // namespace tripleloom
