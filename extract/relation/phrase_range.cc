#include "extract/relation/phrase_range.h"

#include <string>
#include <string_view>

#include "extract/relation/phrase_cut.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "first", "21st"; "last", "only": one of a row that is named behind it.
bool IsOrdinal(const Word& word) {
  static constexpr std::string_view kOrdinals[] = {
      "first", "second", "third",    "fourth",  "fifth", "sixth", "seventh", "eighth",
      "ninth", "tenth",  "eleventh", "twelfth", "last",  "final", "only",    "sole"};
  if (IsOneOf(kOrdinals, word.lemma)) {
    return true;
  }
  const std::string& form = word.form;
  return form.size() > 2 && form[0] >= '0' && form[0] <= '9' &&
         (form.ends_with("st") || form.ends_with("nd") || form.ends_with("rd") ||
          form.ends_with("th"));
}

// "largest", "most famous", "first", "only".
bool IsOneAmong(const Tree& tree, int noun) {
  for (int modifier : tree.ChildrenWith(noun, {Deprel::kAmod})) {
    const bool is_most = tree.Child(modifier, Deprel::kAdvmod) >= 0 &&
                         tree.word(tree.Child(modifier, Deprel::kAdvmod)).xpos == Xpos::kRBS;
    const Word& word = tree.word(modifier);
    if (word.xpos == Xpos::kJJS || is_most || IsOrdinal(word)) return true;
  }
  return false;
}

}  // namespace

bool IsRangeOf(const Tree& tree, int head, int child) {
  if (child < head || !IsOneAmong(tree, head)) return false;
  if (FollowsMark(tree, tree.Subtree(child).front())) return false;
  if (tree.word(child).deprel == Deprel::kAcl) {
    const int mark = tree.Child(child, Deprel::kMark);
    return mark >= 0 && tree.word(mark).xpos == Xpos::kTO;
  }
  const int preposition = tree.Child(child, Deprel::kCase);
  const bool is_in = preposition >= 0 && tree.word(preposition).lemma == "in";
  return is_in && tree.word(child).upos != Upos::kNum;
}

}  // namespace tripleloom
