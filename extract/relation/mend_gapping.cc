// Mends of coordinations in which a word is said once for both sides: the verb in "Norland lost 157
// guards and Kessar 143", the copula in "is old and damaged". A parser joins what stands nearest.
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

bool IsCounted(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  return word.upos == Upos::kNum || word.upos == Upos::kSym ||
         tree.Child(noun, Deprel::kNummod) >= 0;
}

// The verb with a counted object before `second`, above what that is coordinated with; -1 if there
// is none.
int VerbWithCount(const Tree& tree, int second) {
  const int verb = VerbFrom(tree, tree.word(second).head);
  if (verb < 0) return -1;
  const int object = tree.Child(verb, Deprel::kObj);
  return verb < object && object < second && IsCounted(tree, object) ? verb : -1;
}

// The number of a name that is one: "Kessar 143", "Ben Orr three"; -1 elsewhere.
int NumberBehindName(const Tree& tree, int name) {
  if (tree.word(name).upos != Upos::kPropn || tree.Child(name, Deprel::kDet) >= 0) return -1;
  const int last = tree.Subtree(name).back();
  const bool is_set_off = last > 0 && tree.word(last - 1).upos == Upos::kPunct;
  return tree.word(last).upos == Upos::kNum && !is_set_off && last != name ? last : -1;
}

// The name right before the number of a counted noun: Kessar in "Kessar 20 nurses", "Kessar $2"; -1
// elsewhere.
int NameBeforeNumber(const Tree& tree, int noun) {
  if (!IsCounted(tree, noun)) return -1;
  for (int name : tree.ChildrenWith(noun, {Deprel::kCompound, Deprel::kNmodDesc})) {
    if (tree.word(name).upos != Upos::kPropn) continue;
    const Word& next = tree.word(tree.Subtree(name).back() + 1);
    if (next.upos == Upos::kNum || next.upos == Upos::kSym) return name;
  }
  return -1;
}

// "employs 400 people in Lorne and 30 in Kessar", parsed as if in Lorne and in 30: a bare number
// stands beside a number.
void HangBareNumber(const MendContext& context, int word, int verb) {
  const Tree& tree = context.tree;
  const Word& number = tree.word(word);
  const Word& first = tree.word(number.head);
  const bool is_place = first.deprel == Deprel::kObl || first.deprel == Deprel::kNmod;
  if (first.upos != Upos::kPropn || !is_place) return;
  const int place = tree.Child(word, {Deprel::kNmod, Deprel::kAdvmod});
  if (place < word) return;
  context.Hang(word, verb, Deprel::kParataxis);
  context.Hang(place, word, Deprel::kOrphan);
}

}  // namespace

// "Norland lost 157 guards and Kessar 143", parsed as if Norland lost Kessar: a name right before a
// number, coordinated behind a counted object, is who did the same with that number.
void MendGapped(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (tree.word(word).deprel != Deprel::kConj || tree.word(word).head > word) return;
  const int verb = VerbWithCount(tree, word);
  if (verb < 0) return;
  if (tree.word(word).upos == Upos::kNum) return HangBareNumber(context, word, verb);
  const int number = NumberBehindName(tree, word);
  if (number >= 0) {
    context.Hang(word, verb, Deprel::kParataxis);
    context.Hang(number, word, Deprel::kOrphan);
    return;
  }
  const int name = NameBeforeNumber(tree, word);
  if (name < 0) return;
  const int coordinator = tree.Child(word, Deprel::kCc);
  if (coordinator >= 0) context.Hang(coordinator, name, Deprel::kCc);
  context.Hang(name, verb, Deprel::kParataxis);
  context.Hang(word, name, Deprel::kOrphan);
}

// "is old and badly damaged", parsed as if the subject damaged: a past participle beside an
// adjective shares its copula. With a phrase behind it may be a verb: "was ill and left in May".
void MendSharedCopula(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& participle = tree.word(word);
  if (participle.deprel != Deprel::kConj || participle.xpos != Xpos::kVBN) return;
  const int adjective = participle.head;
  if (adjective < 0 || adjective > word || tree.word(adjective).upos != Upos::kAdj) return;
  if (tree.Child(adjective, Deprel::kCop) < 0 || context.lexicon.IsIntransitive(participle.lemma))
    return;
  const bool is_alone =
      OwnSubject(tree, word) < 0 &&
      tree.Child(word, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop, Deprel::kObj, Deprel::kCcomp,
                        Deprel::kXcomp, Deprel::kOblAgent, Deprel::kObl, Deprel::kOblUnmarked,
                        Deprel::kCompoundPrt}) < 0;
  if (!is_alone) return;
  Word& mended = context.words[static_cast<size_t>(word)];
  mended.upos = Upos::kAdj;
  mended.xpos = Xpos::kJJ;
  mended.lemma = LowerAscii(participle.form);
  context.Hang(word, adjective, Deprel::kConj);
}

}  // namespace tripleloom
