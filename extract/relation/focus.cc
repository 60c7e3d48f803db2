// Closed classes of English: the adverbs of focus, of approximation and of degree.
#include "extract/relation/focus.h"

#include <string>
#include <string_view>

#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "too much money", "mostly empty boats": how far the adjective right behind holds.
bool IsDegree(const Tree& tree, const Word& adverb) {
  static constexpr std::string_view kDegrees[] = {"too", "mostly", "largely", "mainly"};
  if (adverb.head <= 0 || tree.word(adverb.head - 1).span != adverb.span) return false;
  const Word& adjective = tree.word(adverb.head);
  return adjective.upos == Upos::kAdj && adjective.deprel == Deprel::kAmod &&
         IsOneOf(kDegrees, adverb.lemma);
}

// "the far right", "the far north".
bool IsFarSide(const Tree& tree, const Word& adverb) {
  static constexpr std::string_view kSides[] = {"right", "left", "north", "south", "east", "west"};
  if (LowerAscii(adverb.form) != "far" || adverb.head < 1) return false;
  const int before = tree.word(adverb.head - 1).form == "-" ? 2 : 1;
  return adverb.head >= before && tree.word(adverb.head - before).span == adverb.span &&
         IsOneOf(kSides, LowerAscii(tree.word(adverb.head).form));
}

// "not all sailors".
bool IsOfAll(const Tree& tree, const Word& adverb) {
  static constexpr std::string_view kQuantifiers[] = {"all", "every", "many", "much"};
  if (LowerAscii(adverb.form) != "not") return false;
  for (int at = 0; at + 1 < tree.size(); ++at) {
    if (tree.word(at).span != adverb.span) continue;
    const std::string next = LowerAscii(tree.word(at + 1).form);
    return IsOneOf(kQuantifiers, next);
  }
  return false;
}

constexpr std::string_view kOnly[] = {"only", "merely", "solely"};

}  // namespace

bool IsBesideName(const Tree& tree, const Word& word) {
  static constexpr std::string_view kFocus[] = {
      "not",    "only",   "also",      "even", "just",    "especially", "particularly", "notably",
      "mainly", "mostly", "primarily", "too",  "largely", "including",  "reportedly"};
  static constexpr std::string_view kHowMany[] = {
      "about", "almost", "nearly",    "around", "approximately", "roughly", "over",  "more",
      "less",  "few",    "at",        "up",     "half",          "some",    "under", "most",
      "least", "well",   "virtually", "as",     "close",         "twice"};
  if (word.deprel != Deprel::kAdvmod || word.head < 0) return false;
  if (IsDegree(tree, word) || IsOfAll(tree, word) || IsFarSide(tree, word)) return false;
  const Word& modified = tree.word(word.head);  // "those who are not sailors"
  if (modified.deprel == Deprel::kAclRelcl && modified.head >= 0 &&
      LowerAscii(tree.word(modified.head).form) == "those")
    return false;
  const Upos upos = tree.word(word.head).upos;
  if (upos == Upos::kVerb || upos == Upos::kAux) return false;  // "the only one not to leave"
  const bool is_of_noun = upos == Upos::kNoun || upos == Upos::kPropn;
  const std::string lemma = LowerAscii(word.lemma);
  return IsOneOf(kFocus, lemma) || (is_of_noun && !IsOneOf(kHowMany, lemma));
}

int ExclusiveOf(const Tree& tree, int head) {
  const Word& noun = tree.word(head);
  if (noun.upos == Upos::kVerb || noun.deprel == Deprel::kNmodPoss) return -1;
  for (int of : {head, tree.Child(head, Deprel::kNummod)}) {
    if (of < 0) continue;
    for (int adverb : tree.ChildrenWith(of, {Deprel::kAdvmod})) {
      if (!IsOneOf(kOnly, tree.word(adverb).lemma)) continue;
      const bool is_wish = adverb > 0 && tree.word(adverb - 1).lemma == "if";  // "if only"
      if (!is_wish && (adverb == 0 || !IsNotOnly(tree, adverb - 1))) return adverb;
    }
  }
  return -1;
}

bool IsWhatItIsNot(const Tree& tree, int conjunct) {
  for (int adverb : tree.ChildrenWith(conjunct, {Deprel::kAdvmod})) {
    const bool is_not = LowerAscii(tree.word(adverb).form) == "not";
    if (is_not && adverb < conjunct && !IsNotOnly(tree, adverb)) return true;
  }
  return false;
}

bool IsNotOnly(const Tree& tree, int word) {
  static constexpr std::string_view kJust[] = {"just", "simply"};
  const std::string form = LowerAscii(tree.word(word).form);
  const bool is_not = form == "not" || form == "n't" || form == "n\u2019t";
  if (!is_not || word + 1 >= tree.size()) return false;
  const std::string& adverb = tree.word(word + 1).lemma;
  // "cannot just leave", "boats do not just sink": they do not.
  const Word* before = word > 0 ? &tree.word(word - 1) : nullptr;
  const bool is_free = before == nullptr || (before->xpos != Xpos::kMD && before->lemma != "do");
  return IsOneOf(kOnly, adverb) || (is_free && IsOneOf(kJust, adverb));
}

}  // namespace tripleloom
