// Quotes: which words stand inside of quotation marks.
//
//   const std::vector<std::vector<int>> quote_of = QuoteOfWords(context);
//   if (quote_of[sentence][word] == kNoQuote) ...
#pragma once

#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

inline constexpr int kNoQuote = -1;

enum class QuoteMark { kNone, kOpening, kClosing };

// What the word does as a mark of a quotation, `inside` of which it stands or not. A straight mark
// opens where a space stands before it only, and closes where one stands behind it only, and at the
// end of its sentence; elsewhere it ends what has begun.
QuoteMark QuoteMarkAt(const Sentence& sentence, int word, bool inside);

// Of each sentence, whether a quotation that is open at its end goes on: the next mark closes it,
// or is the first word of the next sentence and goes on with it, and no sentence without a mark
// between is a report. Another one was never closed, or opened by mistake, and ends with its
// sentence. Linear.
std::vector<bool> QuotationsGoOn(const std::vector<const Sentence*>& sentences);

// The number of the quotation around each word of each sentence, in text order, or kNoQuote. A
// quotation may run over several sentences, and over paragraphs that open with a mark again.
// Linear.
std::vector<std::vector<int>> QuoteOfWords(const ReadingContext& context);

// Whether a line break separates the sentence from the one before.
bool BeginsParagraph(const ReadingContext& context, int sentence);

}  // namespace tripleloom
