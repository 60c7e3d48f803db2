// Which nouns of a coordination are things of their own: not what is set against the first, nor
// what makes one name or unit with it.
#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/phrase.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "is a hero and was killed": the second is no conjunct of the phrase.
bool IsClause(const Tree& tree, int word) {
  const Upos upos = tree.word(word).upos;
  return upos == Upos::kVerb || upos == Upos::kAux ||
         tree.Child(word, {Deprel::kCop, Deprel::kAux, Deprel::kNsubj, Deprel::kNsubjPass}) >= 0;
}

bool HasBut(const Tree& tree, int conjunct) {
  const int coordinator = tree.Child(conjunct, Deprel::kCc);
  return coordinator >= 0 && tree.word(coordinator).lemma == "but";
}

// "found oil, but no gold".
bool IsNone(const Tree& tree, int conjunct) {
  const int no = tree.Child(conjunct, Deprel::kDet);
  return no >= 0 && LowerAscii(tree.word(no).form) == "no" && HasBut(tree, conjunct);
}

// "everyone but Ames".
bool IsExcepted(const Tree& tree, int conjunct) {
  static constexpr std::string_view kAll[] = {"everyone", "everybody", "everything", "everywhere",
                                              "anyone",   "anybody",   "anything",   "nobody",
                                              "nothing",  "none",      "all",        "one"};
  return HasBut(tree, conjunct) &&
         IsOneOf(kAll, LowerAscii(tree.word(tree.word(conjunct).head).form));
}

// "not the crew but the owner": the first is what it is not.
bool IsDeniedFirst(const Tree& tree, int head) {
  const auto others = tree.ChildrenWith(head, {Deprel::kConj});
  if (std::none_of(others.begin(), others.end(), [&](int other) { return HasBut(tree, other); }))
    return false;
  const int adverb = tree.Child(head, Deprel::kAdvmod);
  return 0 <= adverb && adverb == tree.Subtree(head).front() &&
         LowerAscii(tree.word(adverb).form) == "not" && tree.word(adverb + 1).lemma != "only";
}

// "the crew, not the owner", "the crew rather than the owner", "success or otherwise": what is set
// against the first.
bool IsContrast(const Tree& tree, int conjunct) {
  if (tree.word(conjunct).lemma == "otherwise" || IsExcepted(tree, conjunct) ||
      IsNone(tree, conjunct))
    return true;
  const int begin = tree.Subtree(conjunct).front();
  for (int word = std::max(begin - 2, tree.word(conjunct).head + 1); word < conjunct; ++word) {
    const std::string& lemma = tree.word(word).lemma;
    if (lemma == "rather" || lemma == "instead") return true;
    const bool is_not_only = word + 1 < tree.size() && tree.word(word + 1).lemma == "only";
    if (lemma == "not" && !is_not_only && word >= begin - 1) return true;
  }
  return false;
}

// "five hours and nine minutes": one measure in two units, the second the smaller.
bool IsSmallerUnit(const Tree& tree, int conjunct) {
  struct Units {
    std::string_view larger, smaller;
  };
  static constexpr std::array<Units, 14> kUnits = {{{"year", "month"},
                                                    {"year", "week"},
                                                    {"year", "day"},
                                                    {"month", "week"},
                                                    {"month", "day"},
                                                    {"week", "day"},
                                                    {"day", "hour"},
                                                    {"hour", "minute"},
                                                    {"minute", "second"},
                                                    {"foot", "inch"},
                                                    {"pound", "ounce"},
                                                    {"dollar", "cent"},
                                                    {"euro", "cent"},
                                                    {"meter", "centimeter"}}};
  const Word& smaller = tree.word(conjunct);
  const int first = smaller.head;
  if (first < 0 || tree.Child(first, Deprel::kNummod) < 0) return false;
  if (tree.Child(conjunct, Deprel::kNummod) < 0) return false;
  return std::any_of(kUnits.begin(), kUnits.end(), [&](const Units& units) {
    return tree.word(first).lemma == units.larger && smaller.lemma == units.smaller;
  });
}

}  // namespace

bool IsJoined(const Tree& tree, int conjunct) {
  const int coordinator = tree.Child(conjunct, Deprel::kCc);
  return coordinator >= 0 && (tree.word(coordinator).form == "&" ||
                              tree.word(coordinator).form == "/" || IsSmallerUnit(tree, conjunct));
}

int FirstConjunct(const Tree& tree, int word) {
  while (tree.word(word).deprel == Deprel::kConj && tree.word(word).head >= 0) {
    word = tree.word(word).head;
  }
  return word;
}

std::vector<int> Conjuncts(const Tree& tree, int head) {
  std::vector<int> result = {head};
  for (size_t i = 0; i < result.size(); ++i) {
    for (int child : tree.ChildrenWith(result[i], {Deprel::kConj})) {
      if (IsContrast(tree, child) || IsJoined(tree, child)) continue;
      if (!IsClause(tree, child) || tree.word(head).upos == Upos::kVerb) result.push_back(child);
    }
  }
  if (result.size() > 1 && IsDeniedFirst(tree, head)) result.erase(result.begin());
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace tripleloom
