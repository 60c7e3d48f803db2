// Mends of words that hyphens make of a phrase: "in-person classes", "ran neck-and-neck". What
// hyphens without spaces join is one word, so a preposition or a conjunction inside of it ties
// nothing outside.
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

bool IsTightHyphen(const Tree& tree, int word) {
  return word > 0 && word + 1 < tree.size() && tree.word(word).xpos == Xpos::kHYPH &&
         !tree.word(word).space_after && !tree.word(word - 1).space_after;
}

// The words [begin, last] that hyphens join, from their first; last is -1 where no hyphen follows.
int LastOfGroup(const Tree& tree, int begin) {
  if (IsTightHyphen(tree, begin) || (begin > 0 && IsTightHyphen(tree, begin - 1))) return -1;
  int last = begin;
  while (IsTightHyphen(tree, last + 1)) last += 2;
  return last > begin ? last : -1;
}

bool IsTie(const Word& word) {
  return word.xpos == Xpos::kIN || word.xpos == Xpos::kTO || word.xpos == Xpos::kCC;
}

// "in-person", "stay-at-home", "hit-and-run"; not "about-face", of which the noun may be an object,
// nor names ("Merrow-on-Sea").
bool IsPhraseInside(const Tree& tree, int begin, int last) {
  bool has_tie = IsTie(tree.word(begin)) && tree.word(begin).deprel == Deprel::kCase;
  for (int word = begin; word <= last; word += 2) {
    const Upos upos = tree.word(word).upos;
    if (upos == Upos::kPropn || upos == Upos::kNum) return false;
    has_tie = has_tie || (word > begin && word < last && IsTie(tree.word(word)));
  }
  return has_tie;
}

bool IsOutside(int word, int begin, int last) { return word < begin || last < word; }

// The word that ties the group to the rest: the last one with its head outside that is no tie.
int HeadOfGroup(const Tree& tree, int begin, int last) {
  for (int word = last; word >= begin; word -= 2) {
    const bool is_out = IsOutside(tree.word(word).head, begin, last);
    if (is_out && !IsTie(tree.word(word))) return word;
  }
  return -1;
}

// "prefers in-person classes", parsed as what is preferred "in" them: without its preposition the
// noun is the object.
void MakeObject(const MendContext& context, int noun) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(noun);
  const bool is_object = word.deprel == Deprel::kObl && word.head >= 0 && word.head < noun &&
                         tree.word(word.head).upos == Upos::kVerb &&
                         tree.ChildrenWith(noun, {Deprel::kCase}).size() == 1 &&
                         tree.Child(word.head, {Deprel::kObj, Deprel::kAuxPass}) < 0;
  if (is_object) context.Hang(noun, word.head, Deprel::kObj);
}

}  // namespace

void MendHyphenPhrase(const MendContext& context, int begin) {
  const Tree& tree = context.tree;
  const int last = LastOfGroup(tree, begin);
  if (last < 0 || !IsPhraseInside(tree, begin, last)) return;
  const int head = HeadOfGroup(tree, begin, last);
  if (head < 0) return;
  const Word top = tree.word(head);
  const bool is_modifier =
      top.head > last && (top.deprel == Deprel::kCompound || top.deprel == Deprel::kAmod);
  const bool is_twin = last == begin + 4 && tree.word(begin).form == tree.word(last).form;
  const bool is_adverb =
      is_twin && top.head == begin - 1 && top.head >= 0 && tree.word(top.head).upos == Upos::kVerb;
  if (!is_modifier && !is_adverb) return;
  for (int word = begin; word <= last; ++word) {
    const Word& part = tree.word(word);
    const bool was_case = part.deprel == Deprel::kCase && part.head == top.head;
    if (was_case) MakeObject(context, top.head);
    if (word != head && part.upos != Upos::kPunct) context.Hang(word, head, Deprel::kCompound);
    for (int child : tree.Children(word)) {
      if (word != head && IsOutside(child, begin, last)) {
        context.Hang(child, head, tree.word(child).deprel);
      }
    }
  }
  if (!is_adverb) return;
  Word& adverb = context.words[static_cast<size_t>(head)];
  adverb.upos = Upos::kAdv;
  adverb.xpos = Xpos::kRB;
  context.Hang(head, top.head, Deprel::kAdvmod);
}

}  // namespace tripleloom
