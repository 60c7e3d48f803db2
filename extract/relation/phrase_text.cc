// From the words of a phrase to what stands in the text, and back.
#include "extract/relation/phrase.h"

namespace tripleloom {

std::string TextOf(const Tree& tree, std::string_view text, const std::vector<int>& words) {
  return TextOfEach(tree, words, [&](int word) { return TextOf(text, tree.word(word).span); });
}

int HeadOf(const Tree& tree, Span span, int otherwise) {
  for (int i = 0; i < tree.size(); ++i) {
    const Word& word = tree.word(i);
    const bool is_top = word.head < 0 || !span.Contains(tree.word(word.head).span);
    if (is_top && span.Contains(word.span)) return i;
  }
  return otherwise;
}

Span SpanOf(const Tree& tree, const std::vector<int>& words) {
  return {tree.word(words.front()).span.begin, tree.word(words.back()).span.end};
}

}  // namespace tripleloom
