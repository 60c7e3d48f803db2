#include "extract/entity/around.h"

#include "extract/entity/candidate.h"

namespace tripleloom {

bool IsSubjectAround(const Tree& tree, int subject, int phrase) {
  const Word& word = tree.word(subject);
  if (!IsSubject(word.deprel) || word.head < 0) return false;
  int at = phrase;
  for (; at >= 0 && at != word.head; at = tree.word(at).head) {
    const Deprel label = tree.word(at).deprel;
    const bool is_beside = label == Deprel::kConj || label == Deprel::kParataxis;
    if (is_beside && tree.Child(at, {Deprel::kNsubj, Deprel::kNsubjPass}) >= 0) return false;
  }
  return at == word.head;
}

bool IsBesideOwner(const Tree& tree, int phrase, int owner) {
  for (int at = phrase; at >= 0; at = tree.word(at).head) {
    if (tree.word(at).head == owner) return at != phrase && tree.word(at).deprel == Deprel::kConj;
  }
  return false;
}

bool IsOwnerAround(const Tree& tree, int owner, int phrase) {
  const Word& word = tree.word(owner);
  if (word.deprel == Deprel::kNmodPoss && word.head >= 0 && tree.IsBelow(phrase, word.head)) {
    return phrase != owner && tree.word(phrase).head != word.head;
  }
  if (IsBesideOwner(tree, phrase, owner)) return true;
  for (int clause : tree.ChildrenWith(owner, {Deprel::kAcl})) {  // "a man accused of ..."
    const bool is_bare = tree.Child(clause, {Deprel::kMark, Deprel::kNsubj}) < 0;
    if (is_bare && tree.IsBelow(phrase, clause)) return true;
  }
  for (int clause : tree.ChildrenWith(owner, {Deprel::kAclRelcl})) {
    const int subject = tree.Child(clause, {Deprel::kNsubj, Deprel::kNsubjPass});
    if (subject < 0 || !tree.IsBelow(phrase, clause)) continue;
    const Xpos relative = tree.word(subject).xpos;
    return relative == Xpos::kWP || relative == Xpos::kWDT;
  }
  return false;
}

namespace {

int Depth(const Tree& tree, int word) {
  int depth = 0;
  for (int at = word; at >= 0; at = tree.word(at).head) ++depth;
  return depth;
}

}  // namespace

// Climbs from both until they meet.
bool IsAside(const Tree& tree, int other, int phrase) {
  int deeper = Depth(tree, other) - Depth(tree, phrase);
  for (; deeper < 0; ++deeper) phrase = tree.word(phrase).head;
  while (other != phrase) {
    const Deprel label = tree.word(other).deprel;
    if (label == Deprel::kAdvcl || label == Deprel::kAcl || label == Deprel::kAclRelcl) {
      return true;
    }
    other = tree.word(other).head;
    if (deeper > 0) {
      --deeper;
    } else {
      phrase = tree.word(phrase).head;
    }
  }
  return false;
}

bool IsReporter(const Tree& tree, int verb, int phrase) {
  for (int at = phrase; at >= 0; at = tree.word(at).head) {
    if (tree.word(at).head == verb) return tree.word(at).deprel == Deprel::kCcomp;
  }
  return false;
}

}  // namespace tripleloom
