// Mends of verbs below another verb that does not govern them: a gerund that is what a clause
// speaks of, a participle of which the verb is the auxiliary, an infinitive that tells what was
// done next.
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

// "says closing the mines is not wise", parsed as mines that are not wise: "says" governs no
// gerund, so it begins the clause and has what stands between it and the verb for its object.
void MendGerundSubject(const MendContext& context, int word) {
  static constexpr std::string_view kTakesGerund[] = {
      "suggest", "recommend", "propose", "deny",   "admit", "report",  "mention",
      "recall",  "consider",  "discuss", "advise", "fear",  "announce"};
  const Tree& tree = context.tree;
  const Word gerund = tree.word(word);
  if (gerund.xpos != Xpos::kVBG || gerund.head < 0 || gerund.head > word) return;
  if (gerund.deprel != Deprel::kXcomp && gerund.deprel != Deprel::kCcomp) return;
  const std::string& verb = tree.word(gerund.head).lemma;
  if (!IsReportingVerb(verb) || IsOneOf(kTakesGerund, verb)) return;
  if (tree.Child(word, {Deprel::kAux, Deprel::kMark}) >= 0 || OwnSubject(tree, word) >= 0) return;
  for (const int report : {word, gerund.head}) {
    for (int clause : tree.ChildrenWith(report, {Deprel::kCcomp})) {
      const int subject = OwnSubject(tree, clause);
      if (clause <= word || subject <= word || subject > clause) continue;
      if (tree.Subtree(subject).front() != word + 1) continue;
      context.Hang(clause, gerund.head, Deprel::kCcomp);
      context.Hang(word, clause, Deprel::kCsubj);
      return context.Hang(subject, word, Deprel::kObj);
    }
  }
}

// "has this morning opened the port", parsed as a morning that opened it: between "has" and a
// participle, a time says when.
void MendTimeInside(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word participle = tree.word(word);
  if (participle.xpos != Xpos::kVBN || participle.deprel != Deprel::kXcomp) return;
  const int has = participle.head;
  if (has < 0 || has > word || tree.word(has).lemma != "have") return;
  const int time = tree.Child(has, Deprel::kObj);
  if (time < has || word < time || tree.Subtree(time).back() + 1 != tree.Subtree(word).front()) {
    return;
  }
  if (context.lexicon.MainNounClass(LowerAscii(tree.word(time).lemma)) != kNounTime) return;
  if (tree.Child(word, {Deprel::kMark, Deprel::kAux, Deprel::kAuxPass}) >= 0) return;
  const Word clause = tree.word(has);
  for (int child : tree.Children(has)) {
    if (child != word) context.Hang(child, word, tree.word(child).deprel);
  }
  context.Hang(time, word, Deprel::kOblUnmarked);
  context.Hang(word, clause.head, clause.deprel);
  context.Hang(has, word, Deprel::kAux);
}

// "wants the law scrapped", parsed as a law that scrapped: what is wanted is no finite clause.
void MendWanted(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"want", "need", "order"};
  const Tree& tree = context.tree;
  const Word& participle = tree.word(word);
  const bool has_form = participle.xpos == Xpos::kVBD || participle.xpos == Xpos::kVBN;
  if (!has_form || participle.deprel != Deprel::kCcomp || participle.head < 0) return;
  if (!IsOneOf(kVerbs, tree.word(participle.head).lemma) || participle.head > word) return;
  const int subject = tree.Child(word, Deprel::kNsubj);
  if (subject < 0 || tree.Subtree(subject).front() != participle.head + 1) return;
  if (tree.Child(word, {Deprel::kAux, Deprel::kAuxPass, Deprel::kMark, Deprel::kObj}) >= 0) return;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kVBN;
  context.Hang(subject, word, Deprel::kNsubjPass);
}

namespace {

// "was due to open in May", parsed as if it were open because of something: behind a copula and
// "due to" a lone adjective is an infinitive ("open", "close"), and "due" is what the subject is.
void MakePredicate(const MendContext& context, int due, int to, int verb) {
  const Tree& tree = context.tree;
  const Word predicate = tree.word(verb);
  for (int child : tree.Children(verb)) {
    if (child < due) context.Hang(child, due, tree.word(child).deprel);
  }
  Word& infinitive = context.words[static_cast<size_t>(verb)];
  infinitive.upos = Upos::kVerb;
  infinitive.xpos = Xpos::kVB;
  infinitive.lemma = LowerAscii(predicate.form);
  context.Hang(due, predicate.head, predicate.deprel);
  context.Hang(verb, due, Deprel::kXcomp);
  context.Hang(to, verb, Deprel::kMark);
}

}  // namespace

// "is due to leave", parsed as "due to" and a verb: "to" belongs to the infinitive behind it.
void MendDueTo(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& to = tree.word(word);
  if (to.xpos != Xpos::kTO || to.deprel != Deprel::kFixed || word + 1 >= tree.size()) return;
  const int verb = tree.word(to.head).head;
  const bool is_first = verb == word + 1 && tree.word(to.head).upos == Upos::kAdj;
  if (is_first && tree.Child(verb, Deprel::kCop) >= 0 &&
      (tree.word(verb).upos == Upos::kAdj || tree.word(verb).xpos == Xpos::kVB)) {
    return MakePredicate(context, to.head, word, verb);
  }
  for (int clause : tree.ChildrenWith(to.head, {Deprel::kXcomp})) {
    const bool follows = tree.Subtree(clause).front() == word + 1;
    if (follows && tree.word(clause).xpos == Xpos::kVB) {
      return context.Hang(word, clause, Deprel::kMark);
    }
  }
}

// "is no longer mayor", parsed as no longer mayor among others: the two words deny the clause.
void MendNoLonger(const MendContext& context, int word) {
  const Word& longer = context.tree.word(word);
  if (word == 0 || longer.form != "longer" || longer.deprel != Deprel::kAmod) return;
  if (context.tree.word(word - 1).form != "no") return;
  context.Hang(word - 1, word, Deprel::kAdvmod);
  context.Hang(word, longer.head, Deprel::kAdvmod);
}

// "went on to open the port", parsed as what he went for: he went on, and opened it.
void MendGoingOn(const MendContext& context, int word) {
  const Word& clause = context.tree.word(word);
  if (clause.deprel == Deprel::kAdvcl && IsGoingOn(context.tree, word)) {
    context.Hang(word, clause.head, Deprel::kXcomp);
  }
}

}  // namespace tripleloom
