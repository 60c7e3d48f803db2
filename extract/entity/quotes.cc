// Inside of a quotation an opening mark goes on with it: each paragraph of a long one begins with a
// mark, and only the last ends with one.
#include "extract/entity/quotes.h"

#include <algorithm>

#include "extract/entity/gazetteer.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsStraight(const Sentence& sentence, int word) {
  return word >= 0 && word < static_cast<int>(sentence.words.size()) &&
         sentence.words[static_cast<size_t>(word)].form == "\"";
}

bool HasSpaceBefore(const Sentence& sentence, int word) {
  while (IsStraight(sentence, word - 1)) --word;  // marks side by side do the same
  if (word == 0) return true;
  const Word& before = sentence.words[static_cast<size_t>(word) - 1];
  return before.space_after || before.form == "(" || before.form == "[";
}

bool IsLast(const Sentence& sentence, int word) {
  while (IsStraight(sentence, word + 1)) ++word;
  return word + 1 == static_cast<int>(sentence.words.size());  // also of a sentence of marks
}

bool HasSpaceBehind(const Sentence& sentence, int word) {
  while (IsStraight(sentence, word + 1)) ++word;
  return sentence.words[static_cast<size_t>(word)].space_after;
}

// "A guard said the road is open": a sentence of the writer's, who tells what others say. Who is
// quoted speaks of himself: "I said ...".
bool IsReport(const Sentence& sentence) {
  static constexpr std::string_view kSpeakers[] = {"i", "we", "you"};
  const auto& words = sentence.words;
  return std::any_of(words.begin(), words.end(), [&](const Word& word) {
    if (!IsSubject(word.deprel) || word.head < 0) return false;
    const Word& verb = words[static_cast<size_t>(word.head)];
    return verb.head < 0 && IsSaying(LowerAscii(verb.lemma)) &&
           !IsOneOf(kSpeakers, LowerAscii(word.form));
  });
}

}  // namespace

QuoteMark QuoteMarkAt(const Sentence& sentence, int word, bool inside) {
  const Word& mark = sentence.words[static_cast<size_t>(word)];
  if (mark.form == "“" || mark.form == "``") return QuoteMark::kOpening;
  if (mark.form == "”" || mark.form == "''") return QuoteMark::kClosing;
  if (mark.form != "\"") return QuoteMark::kNone;
  if (IsLast(sentence, word)) return QuoteMark::kClosing;  // with nothing behind it to quote
  const bool has_before = HasSpaceBefore(sentence, word);
  if (has_before != HasSpaceBehind(sentence, word)) {
    return has_before ? QuoteMark::kOpening : QuoteMark::kClosing;
  }
  return inside ? QuoteMark::kClosing : QuoteMark::kOpening;
}

std::vector<bool> QuotationsGoOn(const std::vector<const Sentence*>& sentences) {
  std::vector<bool> go_on(sentences.size(), false);
  for (size_t i = sentences.size(); i-- > 1;) {
    go_on[i - 1] = go_on[i] && !IsReport(*sentences[i]);
    for (size_t w = 0; w < sentences[i]->words.size(); ++w) {
      const QuoteMark mark = QuoteMarkAt(*sentences[i], static_cast<int>(w), true);
      if (mark == QuoteMark::kNone) continue;
      go_on[i - 1] = mark == QuoteMark::kClosing || w == 0;
      break;
    }
  }
  return go_on;
}

bool BeginsParagraph(const ReadingContext& context, int sentence) {
  if (sentence == 0) return true;
  const uint32_t begin = context.trees[sentence - 1].sentence().span.end;
  const uint32_t end = context.trees[sentence].sentence().span.begin;
  const std::string_view between = TextOf(context.document.text, {begin, end});
  return between.find('\n') != std::string_view::npos;
}

std::vector<std::vector<int>> QuoteOfWords(const ReadingContext& context) {
  std::vector<std::vector<int>> quote_of;
  int current = kNoQuote, count = 0;
  std::vector<const Sentence*> sentences;
  for (const Tree& tree : context.trees) sentences.push_back(&tree.sentence());
  const std::vector<bool> go_on = QuotationsGoOn(sentences);
  for (const Tree& tree : context.trees) {
    const bool reopens =
        tree.size() > 0 && QuoteMarkAt(tree.sentence(), 0, false) == QuoteMark::kOpening;
    if (!reopens && BeginsParagraph(context, static_cast<int>(quote_of.size()))) {
      current = kNoQuote;
    }
    std::vector<int> marks(tree.size(), kNoQuote);
    for (int w = 0; w < tree.size(); ++w) {
      const QuoteMark mark = QuoteMarkAt(tree.sentence(), w, current != kNoQuote);
      if (mark == QuoteMark::kOpening && current == kNoQuote) current = count++;
      marks[w] = current;
      if (mark == QuoteMark::kClosing) current = kNoQuote;
    }
    if (!go_on[quote_of.size()]) current = kNoQuote;
    quote_of.push_back(std::move(marks));
  }
  return quote_of;
}

}  // namespace tripleloom
