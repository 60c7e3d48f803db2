// From the words of a phrase to what stands in the text, and back; words that phrases share.
#include <array>
#include <string_view>

#include "extract/relation/phrase.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

std::vector<int> WithShared(const Tree& tree, int head, std::vector<int> words) {
  static constexpr std::array<std::string_view, 5> kShared = {"every", "each", "all", "any", "no"};
  const Word& conjunct = tree.word(head);
  const int quality = tree.Child(head, Deprel::kAmod);  // "his wife and other relatives"
  const bool is_bare = conjunct.deprel == Deprel::kConj && conjunct.upos == Upos::kNoun &&
                       !words.empty() &&
                       tree.Child(head, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod}) < 0 &&
                       (quality < 0 || tree.word(quality).lemma == "other");
  if (!is_bare) return words;
  for (int child : tree.ChildrenWith(conjunct.head, {Deprel::kNmodPoss, Deprel::kDet})) {
    const Word& shared = tree.word(child);
    const bool is_owner = shared.deprel == Deprel::kNmodPoss;
    // "doctors' rooms and clinics": owners that nobody knows need not own both.
    const bool is_known = shared.upos == Upos::kPron || shared.upos == Upos::kPropn ||
                          tree.Child(child, {Deprel::kDet, Deprel::kNmodPoss}) >= 0;
    if (is_owner ? !is_known : !IsOneOf(kShared, LowerAscii(shared.form))) continue;
    const std::vector<int> before = tree.Subtree(child);
    if (before.back() < words.front()) words.insert(words.begin(), before.begin(), before.end());
  }
  return words;
}

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
