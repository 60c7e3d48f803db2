// Where a parser hangs the parts of a coordination on different words, its conjunction belongs to
// none that is kept: "state local officials". And what a comma sets off belongs to the words before
// it: without these "a sailor at the pier, as usual" would be "a
// sailor, as usual".
#include "extract/relation/phrase_gap.h"

#include <algorithm>

namespace tripleloom {
namespace {

std::vector<int> WithConjunctions(const Tree& tree, const std::vector<int>& words) {
  std::vector<int> whole;
  for (const int word : words) {
    const int between = word - 1;
    const bool is_gap = !whole.empty() && whole.back() == word - 2;
    if (is_gap && tree.word(between).upos == Upos::kCconj) whole.push_back(between);
    whole.push_back(word);
  }
  return whole;
}

}  // namespace

void CloseGaps(const Tree& tree, int head, std::vector<int>& words) {
  words = WithConjunctions(tree, words);
  const auto is_left_over = [&](size_t i) {
    const int before = words[i] - 1;
    return words[i] > head && tree.word(words[i]).form == "," && words[i - 1] != before &&
           tree.word(before).form != ")";
  };
  for (size_t i = 1; i < words.size(); ++i) {
    if (!is_left_over(i)) continue;
    words.resize(i);
    return;
  }
}

}  // namespace tripleloom
