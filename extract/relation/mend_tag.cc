// Mends of tags, where the words around leave no choice: a name in capitals that looks like "is", a
// verb that looks like a noun.
#include <algorithm>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

// Whether the clause has a finite verb behind `word`.
bool HasFiniteBehind(const Tree& tree, int clause, int word) {
  if (tree.word(clause).upos == Upos::kVerb && IsFiniteForm(tree.word(clause).xpos))
    return clause > word;
  for (int child : tree.ChildrenWith(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop})) {
    const Word& auxiliary = tree.word(child);  // "had" behind "is" looks like a participle
    if (child > word && (IsFiniteForm(auxiliary.xpos) || auxiliary.form == "had")) return true;
  }
  return false;
}

}  // namespace

// "IS had left", "IS fighters left", parsed with "is": no clause has two finite verbs, so the one
// in capitals is a name.
void MendNameLikeIs(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.form != "IS" || name.upos != Upos::kAux || name.head <= word) return;
  if (!HasFiniteBehind(tree, name.head, word)) return;
  const int subject = tree.Child(name.head, {Deprel::kNsubj, Deprel::kNsubjPass});
  if (subject >= 0 && subject < word) return;
  if (subject >= 0 && tree.Subtree(subject).front() != word + 1) return;
  Word& mended = context.words[static_cast<size_t>(word)];
  mended.upos = Upos::kPropn;
  mended.xpos = Xpos::kNNP;
  mended.lemma = name.form;
  if (subject >= 0) {
    context.Hang(word, subject, Deprel::kCompound);
  } else {
    context.Hang(word, name.head, SubjectLabel(tree, name.head));
  }
}

// "Farmers work for Kestrel", parsed as if "work" were what they are: a bare noun right behind a
// plural subject, with no copula, is a verb if it can be one.
void MendVerbLikeNoun(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.xpos != Xpos::kNN || noun.form != noun.lemma) return;
  const int subject = tree.Child(word, Deprel::kNsubj);
  if (subject < 0 || tree.Subtree(subject).back() != word - 1) return;
  const Xpos number = tree.word(subject).xpos;
  if (number != Xpos::kNNS && number != Xpos::kNNPS) return;
  const bool is_noun = tree.Child(word, {Deprel::kCop, Deprel::kAux, Deprel::kDet, Deprel::kAmod,
                                         Deprel::kCompound, Deprel::kNmodPoss}) >= 0;
  if (is_noun || !context.lexicon.IsLemma(noun.lemma, Upos::kVerb)) return;
  Word& mended = context.words[static_cast<size_t>(word)];
  mended.upos = Upos::kVerb;
  mended.xpos = Xpos::kVBP;
  for (int child : tree.ChildrenWith(word, {Deprel::kNmod})) {
    context.Hang(child, word, Deprel::kObl);
  }
  context.is_changed = true;
}

}  // namespace tripleloom
