// Mends of what stands behind a verb: its receiver, its goal, its content, its adjuncts, who acts
// in an infinitive behind it.
#include <algorithm>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"

namespace tripleloom {

// "called for Ames to resign", parsed as "called Ames": between "for" and "to" stands who acts.
void MendForTo(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& actor = tree.word(word);
  const int verb = actor.head;
  if (verb < 0 || verb > word) return;
  if (actor.deprel != Deprel::kObl && actor.deprel != Deprel::kObj) return;
  const int mark = tree.Subtree(word).front() - 1;
  if (mark < 0 || tree.word(mark).lemma != "for" || tree.word(mark).deprel != Deprel::kMark) return;
  const int clause = tree.word(mark).head;
  const bool is_beside = clause > word && tree.word(clause).head == verb;
  if (is_beside && IsToInfinitive(tree, clause) && OwnSubject(tree, clause) < 0) {
    context.Hang(word, clause, Deprel::kNsubj);
  }
}

// "gave the crew a medal", parsed as two objects: the first of two, with no "and", receives.
void MendReceivedObject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& receiver = tree.word(word);
  if (receiver.deprel != Deprel::kObj || receiver.head < 0 || receiver.head > word) return;
  if (tree.Child(receiver.head, Deprel::kIobj) >= 0) return;
  const int begin = tree.Subtree(word).back() + 1;
  for (int gift : tree.ChildrenWith(receiver.head, {Deprel::kObj})) {
    const bool is_behind = gift > word && tree.Subtree(gift).front() == begin;
    if (is_behind && tree.word(begin).upos == Upos::kDet) {
      context.Hang(word, receiver.head, Deprel::kIobj);
    }
  }
}

// "elected Ames mayor", parsed as an "Ames mayor": behind a verb of appointing, a name and a bare
// role are who and what.
void MendElected(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"elect", "appoint", "name",   "make",
                                                "crown", "declare", "choose", "nominate",
                                                "call",  "proclaim"};
  const Tree& tree = context.tree;
  const Word name = tree.word(word);
  const NameSpan* span = context.NameAt(word);
  if (name.deprel != Deprel::kCompound || name.head < word || span == nullptr) return;
  if (span->type != EntityType::kPerson || span->end != name.head) return;
  const Word role = tree.word(name.head);
  if (role.deprel != Deprel::kObj || role.xpos != Xpos::kNN || role.head > word) return;
  if (tree.Child(name.head, {Deprel::kDet, Deprel::kNmodPoss}) >= 0) return;
  const std::string& verb = tree.word(role.head).lemma;
  if (std::find(std::begin(kVerbs), std::end(kVerbs), verb) == std::end(kVerbs)) return;
  if ((context.lexicon.NounClasses(role.lemma) & kNounPerson) == 0) return;
  context.Hang(word, role.head, Deprel::kObj);
  context.Hang(name.head, role.head, Deprel::kXcomp);
}

// "sent the frigate Resolute to Lorne", parsed as "Resolute to Lorne": where something is sent is
// told of the verb.
void MendGoal(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& goal = tree.word(word);
  if (goal.deprel != Deprel::kNmod || goal.head < 0 || goal.head > word) return;
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < 0 || preposition < goal.head || !IsSent(tree, goal.head)) return;
  const std::string& lemma = tree.word(preposition).lemma;
  if (lemma != "to" && lemma != "into" && lemma != "from" && lemma != "out") return;
  int top = goal.head;
  while (tree.word(top).deprel != Deprel::kObj) top = tree.word(top).head;
  context.Hang(word, tree.word(top).head, Deprel::kObl);
}

// "the frigate Resolute and the tug Mole", parsed as if the name before "and" had the second
// member: a phrase with an article goes with the phrase that has one.
void MendParallel(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& member = tree.word(word);
  if (member.deprel != Deprel::kConj || member.head < 0 || member.upos != Upos::kNoun) return;
  const Word& name = tree.word(member.head);
  if (name.deprel != Deprel::kAppos || name.upos != Upos::kPropn || name.head < 0) return;
  const bool is_parallel = tree.Child(word, Deprel::kDet) >= 0 &&
                           tree.Child(name.head, Deprel::kDet) >= 0 &&
                           tree.word(name.head).upos == Upos::kNoun;
  if (is_parallel) context.Hang(word, name.head, Deprel::kConj);
}

// "said in a statement that rebels left", parsed as what the statement is about: a verb of saying
// without content has it there.
void MendReportedContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  if (clause.deprel != Deprel::kAcl && clause.deprel != Deprel::kAclRelcl) return;
  const int mark = tree.Child(word, Deprel::kMark);
  if (clause.head < 0 || clause.head > word || mark < 0 || tree.word(mark).lemma != "that") return;
  const Word& noun = tree.word(clause.head);
  if (noun.deprel != Deprel::kObl || noun.head < 0 || OwnSubject(tree, word) < 0) return;
  if (!IsReportingVerb(tree.word(noun.head).lemma)) return;
  if (tree.Child(noun.head, {Deprel::kCcomp, Deprel::kObj}) < 0) {
    context.Hang(word, noun.head, Deprel::kCcomp);
  }
}

// "talked with Iran over gas", parsed as an "Iran over gas": a name is not restricted by when, why
// or about what something is done.
void MendNamePhrase(const MendContext& context, int word) {
  static constexpr std::string_view kPrepositions[] = {
      "over", "about", "during",  "after",     "before",    "until",
      "amid", "since", "despite", "following", "regarding", "concerning"};
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  const int name = phrase.head;
  if (phrase.deprel != Deprel::kNmod || name < 0 || name > word) return;
  const NameSpan* span = context.NameAt(name);
  const int preposition = tree.Child(word, Deprel::kCase);
  if (span == nullptr || preposition < span->end) return;
  if (span->type != EntityType::kPerson && span->type != EntityType::kPlace &&
      span->type != EntityType::kOrganization) {
    return;
  }
  const std::string& lemma = tree.word(preposition).lemma;
  if (std::find(std::begin(kPrepositions), std::end(kPrepositions), lemma) ==
      std::end(kPrepositions)) {
    return;
  }
  const Word& above = tree.word(name);
  const bool is_argument = above.deprel == Deprel::kObj || above.deprel == Deprel::kObl;
  if (is_argument && above.head >= 0 && tree.word(above.head).upos == Upos::kVerb) {
    context.Hang(word, above.head, Deprel::kObl);
  }
}

}  // namespace tripleloom
