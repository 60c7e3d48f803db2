// Mends of what stands behind a verb: its receiver, its goal, its content, its adjuncts, who acts
// in an infinitive behind it.
#include <algorithm>
#include <string_view>

#include "extract/entity/gazetteer.h"
#include "extract/relation/arguments.h"
#include "extract/relation/content_noun.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

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

namespace {

bool Names(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "call",  "name",     "consider", "declare", "deem", "dub",   "label", "appoint", "rename",
      "elect", "nominate", "proclaim", "brand",   "make", "think", "crown", "title"};
  return IsOneOf(kVerbs, verb.lemma);
}

}  // namespace

// "accused Ames of lying", parsed as an "Ames of lying": the deed is what the verb charges him
// with.
void MendCharge(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& deed = tree.word(word);
  if (deed.deprel != Deprel::kAcl || deed.xpos != Xpos::kVBG || deed.head < 0) return;
  const int of = tree.Child(word, {Deprel::kMark, Deprel::kCase});
  const Word& accused = tree.word(deed.head);
  if (of < 0 || tree.word(of).lemma != "of" || accused.deprel != Deprel::kObj) return;
  if (accused.head >= 0 && TakesOf(tree.word(accused.head))) {
    context.Hang(word, accused.head, Deprel::kAdvcl);
  }
}

// "Ames has ships ready should Berg ask", parsed as "has ships should ask" with two subjects: "has"
// with no participle is the verb, and the verb in front of whose subject "should" stands is its
// condition.
void MendHave(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& have = tree.word(word);
  const int noun = have.head;
  if (have.lemma != "have" || have.deprel != Deprel::kAux || noun < word) return;
  const Word object = tree.word(noun);
  const bool is_noun = object.upos == Upos::kNoun || object.upos == Upos::kPropn;
  if (!is_noun || object.deprel != Deprel::kNsubj || object.head < noun) return;
  const int condition = object.head;
  const auto subjects = tree.ChildrenWith(condition, {Deprel::kNsubj});
  const int should = tree.Child(condition, Deprel::kAux);
  if (subjects.size() < 2 || should < noun || should > subjects.back()) return;
  const Word above = tree.word(condition);
  Word& verb = context.words[static_cast<size_t>(word)];
  verb.upos = Upos::kVerb;
  for (int child : tree.Children(condition)) {
    if (child < word) context.Hang(child, word, tree.word(child).deprel);
  }
  context.Hang(word, above.head, above.deprel);
  context.Hang(noun, word, Deprel::kObj);
  context.Hang(condition, word, Deprel::kAdvcl);
}

// "make sure enough fuel is left", parsed as "sure fuel": what is made is sure.
void MendSure(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& sure = tree.word(word);
  if (sure.lemma != "sure" || word == 0 || tree.word(word - 1).lemma != "make") return;
  if (sure.head > word) context.Hang(word, word - 1, Deprel::kXcomp);
}

// "called the deal a disaster", parsed as what is called to the deal.
void MendNamed(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& named = tree.word(word);
  if (named.deprel != Deprel::kIobj || named.head < 0 || !Names(tree.word(named.head))) return;
  const int name = tree.Child(named.head, Deprel::kObj);
  if (name < word || tree.word(named.head).lemma == "make") return;
  const int verb = named.head;
  context.Hang(word, verb, Deprel::kObj);
  context.Hang(name, verb, Deprel::kXcomp);
}

// "called the deal a "disaster"", parsed as an object of the deal: only verbs have objects.
void MendObjectOfNoun(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& object = tree.word(word);
  if (object.deprel != Deprel::kObj || object.head < 0 || object.head > word) return;
  const Word& noun = tree.word(object.head);
  if (noun.upos != Upos::kNoun || noun.deprel != Deprel::kObj || noun.head < 0) return;
  if (tree.Child(object.head, kAuxiliaries) >= 0) return;
  const int verb = noun.head;
  if (tree.word(verb).upos == Upos::kVerb && Names(tree.word(verb)))
    context.Hang(word, verb, Deprel::kXcomp);
}

namespace {

bool IsGiving(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"give", "offer", "hand", "grant", "award", "lend"};
  return IsOneOf(kVerbs, verb.lemma);
}

}  // namespace

// "gave the crew a medal", "gave Ames long hours", parsed as two objects: the first of two, with no
// "and", receives. Without an article what follows may be a phrase of its own, save behind giving.
void MendReceivedObject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& receiver = tree.word(word);
  if (receiver.deprel != Deprel::kObj || receiver.head < 0 || receiver.head > word) return;
  if (tree.Child(receiver.head, Deprel::kIobj) >= 0) return;
  const int begin = tree.Subtree(word).back() + 1;
  for (int gift : tree.ChildrenWith(receiver.head, {Deprel::kObj})) {
    const bool is_behind = gift > word && tree.Subtree(gift).front() == begin;
    const bool is_gift = IsGiving(tree.word(receiver.head)) && tree.word(gift).upos == Upos::kNoun;
    if (!is_behind || (tree.word(begin).upos != Upos::kDet && !is_gift)) continue;
    if (Names(tree.word(receiver.head))) {  // "called the deal a disaster"
      context.Hang(gift, receiver.head, Deprel::kXcomp);
    } else {
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
  if (role.deprel != Deprel::kObj || role.xpos != Xpos::kNN || role.head < 0 || role.head > word) {
    return;
  }
  if (tree.Child(name.head, {Deprel::kDet, Deprel::kNmodPoss}) >= 0) return;
  const std::string& verb = tree.word(role.head).lemma;
  if (!IsOneOf(kVerbs, verb)) return;
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

// "said in a statement that rebels left", "told the court that ...", parsed as what the statement
// or the court is about: a verb of saying without content has it there. What one argues with or
// jokes about has its own.
void MendReportedContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  if (clause.deprel != Deprel::kAcl && clause.deprel != Deprel::kAclRelcl) return;
  const int mark = tree.Child(word, Deprel::kMark), subject = OwnSubject(tree, word);
  if (clause.head < 0 || clause.head > word || subject < 0) return;
  // "told the court the road is open": a clause that lacks nothing.
  const bool is_bare = mark < 0 && tree.Subtree(subject).front() == clause.head + 1 &&
                       tree.Child(word, {Deprel::kObj, Deprel::kCop, Deprel::kAuxPass}) >= 0;
  if (!is_bare && (mark < 0 || tree.word(mark).lemma != "that")) return;
  const Word& noun = tree.word(clause.head);
  if (noun.head < 0) return;
  const std::string& verb = tree.word(noun.head).lemma;
  const bool is_told = (noun.deprel == Deprel::kObj || noun.deprel == Deprel::kIobj) &&
                       (IsTelling(verb) || verb == "persuade");
  static constexpr std::string_view kTopics[] = {"with", "against", "about", "of", "for", "over"};
  const int preposition = tree.Child(clause.head, Deprel::kCase);
  const bool is_topic = preposition >= 0 && IsContentOfNoun(tree, clause.head, word) &&
                        IsOneOf(kTopics, LowerAscii(tree.word(preposition).form));
  const bool is_said = !is_bare && !is_topic && noun.deprel == Deprel::kObl &&
                       IsReportingVerb(verb) && tree.Child(noun.head, Deprel::kObj) < 0;
  const int other = tree.Child(noun.head, Deprel::kCcomp);
  if ((is_told || is_said) && (other < 0 || other > word)) {
    context.Hang(word, noun.head, Deprel::kCcomp);
  }
}

// "made the town one of the largest", parsed as another name of the town: without a comma, what
// stands behind the object of "make" is what it is made.
void MendMadeInto(const MendContext& context, int word) {
  static constexpr std::string_view kMaking[] = {"make", "name", "declare", "render"};
  const Tree& tree = context.tree;
  const Word& made = tree.word(word);
  if (made.deprel != Deprel::kAppos || made.head < 0 || made.head > word) return;
  const Word& object = tree.word(made.head);
  if (object.deprel != Deprel::kObj || object.head < 0 || object.head > made.head) return;
  if (!IsOneOf(kMaking, tree.word(object.head).lemma) || context.NameAt(word) != nullptr) return;
  const int begin = tree.Subtree(word).front();
  if (begin != made.head + 1 || tree.word(begin).upos == Upos::kPunct) return;
  context.Hang(word, object.head, Deprel::kXcomp);
}

// "reports that rebels left Lorne", parsed as if "that" were a second object: the clause lacks
// nothing, so it is what the reports say.
void MendContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& that = tree.word(word);
  if (that.deprel != Deprel::kObj || that.lemma != "that" || that.head < word) return;
  const bool is_relative = tree.word(that.head).deprel == Deprel::kAclRelcl;
  bool has_object = false;
  for (int other : tree.ChildrenWith(that.head, {Deprel::kObj})) has_object |= other > that.head;
  const int subject = tree.Child(that.head, {Deprel::kNsubj, Deprel::kNsubjPass});
  if (!is_relative || !has_object || subject < word) return;
  context.Hang(word, that.head, Deprel::kMark);
  context.Hang(that.head, tree.word(that.head).head, Deprel::kAcl);
}

// "took the town in an offensive", parsed as a "town in an offensive": a place lies in a place; in
// an event something is done to it.
void MendOccasion(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& event = tree.word(word);
  const int preposition = tree.Child(word, Deprel::kCase);
  if (event.deprel != Deprel::kNmod || event.head < 0 || event.head > preposition) return;
  const std::string& lemma = tree.word(preposition).lemma;
  if ((lemma != "in" && lemma != "during") || tree.Child(word, Deprel::kDet) < 0) return;
  const auto class_of = [&](int noun) {
    return context.lexicon.MainNounClass(tree.word(noun).lemma);
  };
  const NameSpan* name = context.NameAt(event.head);
  const bool is_place =
      name != nullptr ? name->type == EntityType::kPlace : class_of(event.head) == kNounPlace;
  if (!is_place || class_of(word) != kNounEvent) return;
  int object = event.head;
  while (object >= 0 && tree.word(object).deprel == Deprel::kConj) object = tree.word(object).head;
  if (object < 0 || tree.word(object).deprel != Deprel::kObj) return;
  context.Hang(word, tree.word(object).head, Deprel::kObl);
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
  if (!IsOneOf(kPrepositions, lemma)) {
    return;
  }
  const Word& above = tree.word(name);
  const bool is_argument = above.deprel == Deprel::kObj || above.deprel == Deprel::kObl;
  if (is_argument && above.head >= 0 && tree.word(above.head).upos == Upos::kVerb) {
    context.Hang(word, above.head, Deprel::kObl);
  }
}

// "labelled the plan a fraud", parsed as a plan that is a fraud: behind a verb of calling, what
// nothing parts from the object is what it is called.
void MendCalledSo(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  const int object = name.head;
  if (name.deprel != Deprel::kAppos || object < 0 || object > word) return;
  const Word& called = tree.word(object);
  if (called.deprel != Deprel::kObj || called.head < 0 || !Names(tree.word(called.head))) return;
  for (int at = object + 1; at < word; ++at) {
    const Word& between = tree.word(at);
    const bool is_quote = between.xpos == Xpos::kOpenQuote || between.form == "\"";
    if (between.upos == Upos::kPunct && !is_quote) return;
  }
  context.Hang(word, called.head, Deprel::kXcomp);
}

// "convinced the board that ships leave", parsed as convinced and left: without "and", what "that"
// begins is what somebody is told; not in a row of such clauses.
void MendThatWithoutAnd(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int verb = clause.head, mark = tree.Child(word, Deprel::kMark);
  if (clause.deprel != Deprel::kConj || verb < 0 || mark < 0) return;
  if (tree.word(mark).lemma != "that" || tree.word(verb).upos != Upos::kVerb) return;
  const bool is_row = tree.Child(verb, Deprel::kMark) >= 0 || tree.Child(word, Deprel::kCc) >= 0 ||
                      tree.Child(verb, {Deprel::kCcomp, Deprel::kXcomp, Deprel::kCop}) >= 0;
  if (!is_row && (IsReportingVerb(tree.word(verb).lemma) || TakesOf(tree.word(verb)))) {
    context.Hang(word, verb, Deprel::kCcomp);
  }
}

}  // namespace tripleloom
