// Quotes: which words stand inside of quotation marks.
//
//   const std::vector<std::vector<int>> quote_of = QuoteOfWords(context);
//   if (quote_of[sentence][word] == kNoQuote) ...
#pragma once

#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

inline constexpr int kNoQuote = -1;

// The number of the quotation around each word of each sentence, in text order, or kNoQuote. A
// quotation may run over several sentences and ends at the latest with its paragraph. Linear.
std::vector<std::vector<int>> QuoteOfWords(const ReadingContext& context);

// Whether a line break separates the sentence from the one before.
bool BeginsParagraph(const ReadingContext& context, int sentence);

}  // namespace tripleloom
