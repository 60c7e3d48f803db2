#include "extract/entity/quotes.h"

namespace tripleloom {
namespace {

bool IsOpening(const Word& word, bool inside) {
  return word.form == "“" || word.form == "``" || (word.form == "\"" && !inside);
}
bool IsClosing(const Word& word, bool inside) {
  return word.form == "”" || word.form == "''" || (word.form == "\"" && inside);
}

}  // namespace

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
  for (const Tree& tree : context.trees) {
    if (current >= 0 && BeginsParagraph(context, static_cast<int>(quote_of.size()))) {
      current = kNoQuote;
    }
    std::vector<int> marks(tree.size(), kNoQuote);
    for (int w = 0; w < tree.size(); ++w) {
      if (IsClosing(tree.word(w), current >= 0)) {
        marks[w] = current;
        current = kNoQuote;
        continue;
      }
      if (IsOpening(tree.word(w), current >= 0)) current = count++;
      marks[w] = current;
    }
    quote_of.push_back(std::move(marks));
  }
  return quote_of;
}

}  // namespace tripleloom
