#include "extract/relation/phrase_cut.h"

#include <algorithm>

namespace tripleloom {
namespace {

bool IsCuttable(Deprel label) {
  return label != Deprel::kCase && label != Deprel::kMark && label != Deprel::kDet &&
         label != Deprel::kFlat && label != Deprel::kFixed && label != Deprel::kCompound &&
         label != Deprel::kPunct && label != Deprel::kAmod && label != Deprel::kNummod;
}

// Where the branch of `word` begins among `words`, if it runs to their end and can go without
// leaving half a phrase; else their number.
size_t BeginOfEnding(const Tree& tree, const std::vector<int>& words, int word) {
  const int preposition = tree.Child(word, Deprel::kCase);  // "a state | of emergency"
  if (preposition >= 0 && tree.word(preposition).lemma == "of") return words.size();
  const std::vector<int> branch = tree.Subtree(word);
  const auto begin = std::lower_bound(words.begin(), words.end(), branch.front());
  const bool is_ending = branch.back() >= words.back() && IsCuttable(tree.word(word).deprel) &&
                         std::includes(branch.begin(), branch.end(), begin, words.end());
  return is_ending ? static_cast<size_t>(begin - words.begin()) : words.size();
}

bool IsAside(Deprel label) {
  return label == Deprel::kAcl || label == Deprel::kAclRelcl || label == Deprel::kAppos ||
         label == Deprel::kAdvcl || label == Deprel::kParataxis || label == Deprel::kAdvclRelcl;
}

// "serving in Lorne, bear ranks": a participle behind a noun is coordinated with participles.
bool IsBesideParticiple(const Tree& tree, int word) {
  const Word& conjunct = tree.word(word);
  if (conjunct.deprel != Deprel::kConj) return false;
  const Word& first = tree.word(conjunct.head);
  return first.deprel == Deprel::kAcl && IsParticiple(first) && !IsParticiple(conjunct);
}

}  // namespace

bool SetsOff(const Word& word) {
  const bool is_quote = word.xpos == Xpos::kOpenQuote || word.xpos == Xpos::kCloseQuote;
  return word.upos == Upos::kPunct && !is_quote && word.form != ")" && word.form != "]";
}

bool BeginsSetOff(const Tree& tree, int first) {
  return SetsOff(tree.word(first)) || (first > 0 && SetsOff(tree.word(first - 1)));
}

bool FollowsMark(const Tree& tree, int word) {
  return word == 0 || tree.word(word - 1).upos == Upos::kPunct;
}

bool IsParticiple(const Word& word) { return word.xpos == Xpos::kVBN || word.xpos == Xpos::kVBG; }

std::vector<int> CutToPhrase(const Tree& tree, std::vector<int> words, size_t longest) {
  size_t end = words.size() <= longest ? words.size() : 0;
  size_t aside = words.size();
  for (size_t i = 1; i < words.size(); ++i) {
    const size_t begin = BeginOfEnding(tree, words, words[i]);
    if (begin == 0 || begin == words.size()) continue;
    if (begin <= longest) end = std::max(end, begin);
    const bool is_aside = IsAside(tree.word(words[i]).deprel) && BeginsSetOff(tree, words[begin]);
    if (is_aside || IsBesideParticiple(tree, words[i])) aside = std::min(aside, begin);
  }
  words.resize(std::min(end, aside));
  while (!words.empty() && tree.word(words.back()).upos == Upos::kPunct) words.pop_back();
  return words;
}

}  // namespace tripleloom
