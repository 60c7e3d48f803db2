// Mends of nouns and clauses that stand beside each other without a verb between: appositions that
// are clauses, objects that are appositions, relative clauses of the noun further off.
#include <string>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

constexpr float kDoubted = 0.5F;

// First word of a phrase, but for a comma that the parser counts to it.
int BeginOf(const Tree& tree, int head) {
  const int first = tree.Subtree(head).front();
  return tree.word(first).form == "," ? first + 1 : first;
}

}  // namespace

// "Ames took a lead, the crew rowing hard", parsed as a lead that is a crew: a definite phrase and
// a participle behind the comma are a clause of their own, where the parser doubts.
void MendAbsoluteClause(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.deprel != Deprel::kAppos || noun.upos != Upos::kNoun || noun.head < 0) return;
  if (noun.head > word || noun.head_probability > kDoubted) return;
  const int article = tree.Child(word, {Deprel::kDet, Deprel::kNmodPoss});
  const int participle = tree.Child(word, Deprel::kAcl);
  if (article < 0 || tree.word(article).lemma == "a" || participle != word + 1) return;
  if (tree.word(participle).xpos != Xpos::kVBG || OwnSubject(tree, participle) >= 0) return;
  const Word& before = tree.word(noun.head);
  const bool is_name = before.upos == Upos::kPropn;
  int verb = before.head;
  while (verb >= 0 && tree.word(verb).upos != Upos::kVerb) verb = tree.word(verb).head;
  if (is_name || verb < 0) return;
  context.Hang(participle, verb, Deprel::kAdvcl);
  context.Hang(word, participle, Deprel::kNsubj);
}

// "According to Kestrel, a firm in Lorne, the port closed", parsed as if the port closed a firm: no
// object stands before the subject between commas, so it says what the name before it is.
void MendFrontedObject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.deprel != Deprel::kObj || noun.upos != Upos::kNoun || noun.head < word) return;
  const int subject = OwnSubject(tree, noun.head);
  const int begin = BeginOf(tree, word), end = tree.Subtree(word).back() + 1;
  if (subject < end || begin < 2 || end >= tree.size() || tree.word(end).form != ",") return;
  if (tree.word(begin - 1).form != "," || tree.Child(word, Deprel::kDet) < 0) return;
  int name = begin - 2;
  while (tree.word(name).deprel == Deprel::kFlat) name = tree.word(name).head;
  if (IsNoun(tree.word(name)) && !tree.IsBelow(name, word)) {
    context.Hang(word, name, Deprel::kAppos);
  }
}

// "evidence that in Lorne crews left", parsed as evidence in Lorne: what stands between "that" and
// its clause belongs to the clause.
void MendBehindThat(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  const bool is_phrase = phrase.deprel == Deprel::kObl || phrase.deprel == Deprel::kOblUnmarked;
  if (!is_phrase || phrase.head < 0 || phrase.head > word) return;
  const int that = BeginOf(tree, word) - 1;
  if (that < 0 || tree.word(that).deprel != Deprel::kMark) return;
  const int clause = tree.word(that).head;
  const bool is_inside = tree.word(that).lemma == "that" && clause > word;
  if (is_inside && !tree.IsBelow(word, clause)) context.Hang(word, clause, phrase.deprel);
}

// "is in possession of a device, which could burn", parsed as a possession that could: where the
// parser doubts, "which" speaks of the noun right before it.
void MendDoubtedWhich(const MendContext& context, int word) {
  constexpr float kHardlyMeant = 0.4F;
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int noun = clause.head;
  if (clause.deprel != Deprel::kAclRelcl || noun < 0 || noun > word) return;
  if (clause.head_probability > kHardlyMeant || !IsNoun(tree.word(noun))) return;
  const int begin = BeginOf(tree, word);
  if (LowerAscii(tree.word(begin).form) != "which") return;
  int last = begin - 1;
  while (last > noun && tree.word(last).upos == Upos::kPunct) --last;
  const bool is_below = last > noun && tree.IsBelow(last, noun) && !tree.IsBelow(last, word);
  if (is_below && tree.word(last).upos == Upos::kNoun && tree.word(last).deprel == Deprel::kNmod) {
    context.Hang(word, last, Deprel::kAclRelcl);
  }
}

}  // namespace tripleloom
