// "beat Norland 2-1", "won 6-3 4-6 7-5": a score says how something was won. It is no part of the
// name before it and nothing that was won, and several of them are one result.
#include "extract/relation/mend_steps.h"
#include "extract/relation/score.h"
#include "graph/base/ascii.h"

namespace tripleloom {
namespace {

// The verb around the noun or verb that the parser hung the score on; -1 where there is none.
int VerbOf(const Tree& tree, int at) {
  for (int steps = 0; at >= 0 && steps < 3; ++steps, at = tree.word(at).head) {
    if (tree.word(at).upos == Upos::kVerb) return at;
    const Upos upos = tree.word(at).upos;
    if (upos != Upos::kPropn && upos != Upos::kNum) return -1;
  }
  return -1;
}

}  // namespace

bool IsScore(const Tree& tree, int word) {
  const auto is_points = [&tree](int at) {
    const std::string& form = tree.word(at).form;
    return tree.word(at).upos == Upos::kNum && form.size() <= 2 && IsDigit(form.front());
  };
  if (word < 0 || word + 2 >= tree.size()) return false;
  const std::string& dash = tree.word(word + 1).form;
  return (dash == "-" || dash == "\u2013") && is_points(word) && is_points(word + 2);
}

void MendScore(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (!IsScore(tree, word)) return;
  const Deprel label = tree.word(word).deprel;
  const bool is_loose = label == Deprel::kFlat || label == Deprel::kObj || label == Deprel::kNmod ||
                        label == Deprel::kNmodUnmarked || label == Deprel::kAppos;
  if (!is_loose || tree.Child(word, Deprel::kNmod) != word + 2) return;
  int first = word - 3;  // of the score right before this one, and then of the first of them
  if (IsScore(tree, first)) {
    while (tree.word(first).deprel == Deprel::kConj && tree.word(first).head < first) {
      first = tree.word(first).head;
    }
    if (!tree.IsBelow(first, word)) context.Hang(word, first, Deprel::kConj);
    return;
  }
  const int verb = VerbOf(tree, tree.word(word).head);
  if (verb < 0 || verb > word) return;
  for (int name : tree.ChildrenWith(word, {Deprel::kCompound})) {  // "beat Norland", of "Norland 2"
    if (tree.word(name).upos == Upos::kPropn) context.Hang(name, verb, label);
  }
  context.Hang(word, verb, Deprel::kOblUnmarked);
}

}  // namespace tripleloom
