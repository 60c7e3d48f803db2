#include "extract/relation/jointly.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "each other", "one another", whichever of the two words is the head.
bool IsEachOther(const Tree& tree, int word) {
  const auto are_at = [&](int first) {
    if (first < 0 || first + 1 >= tree.size()) return false;
    const std::string before = LowerAscii(tree.word(first).form);
    const std::string behind = LowerAscii(tree.word(first + 1).form);
    return (before == "each" && behind == "other") || (before == "one" && behind == "another");
  };
  return are_at(word) || are_at(word - 1);
}

}  // namespace

bool IsDoneJointly(const Tree& tree, int verb) {
  static constexpr std::string_view kJointly[] = {"together", "jointly", "combined"};
  for (int child : tree.Children(verb)) {
    const Deprel label = tree.word(child).deprel;
    const bool is_adverb = label == Deprel::kAdvmod || label == Deprel::kCompoundPrt;
    if (is_adverb && IsOneOf(kJointly, LowerAscii(tree.word(child).form))) return true;
    if (child > verb && IsEachOther(tree, child)) return true;
    if (label != Deprel::kObj) continue;  // "took aim at each other"
    const auto phrases = tree.ChildrenWith(child, {Deprel::kNmod});
    if (std::any_of(phrases.begin(), phrases.end(),
                    [&](int phrase) { return IsEachOther(tree, phrase); }))
      return true;
  }
  return false;
}

}  // namespace tripleloom
