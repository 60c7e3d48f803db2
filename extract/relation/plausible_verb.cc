// A question states nothing of its main clause nor of what depends on that as its content. A
// purpose is somebody's: of things that are sent or used the sentence does not tell whose. A
// predicate noun that stands for another word ("the one") leaves the fact in that word's sentence.
#include "extract/relation/plausible_verb.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/control.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsAgent(const ProjectionContext& context, const Proposition& p, int word) {
  const Tree& tree = context.tree(p);
  const Word& noun = tree.word(word);
  if (noun.upos == Upos::kPron) return noun.lemma != "it" && noun.lemma != "this";
  switch (TypeAt(context.sentence(p), word)) {
    case EntityType::kPerson:
    case EntityType::kOrganization:
    case EntityType::kPlace:
    case EntityType::kNationality:
      return true;
    default:
      break;
  }
  constexpr uint32_t kActing = kNounPerson | kNounGroup;
  return noun.upos == Upos::kPropn ||
         (context.lexicon.MainNounClass(LowerAscii(noun.lemma)) & kActing) != 0;
}

// "were sent to help": who is sent has the purpose himself; not "a fund was set up to help".
bool MovesItsObject(const Word& verb) {
  static constexpr std::array<std::string_view, 12> kVerbs = {
      "send",   "deploy", "dispatch", "call",   "invite", "hire",
      "gather", "form",   "appoint",  "summon", "elect",  "recruit"};
  return IsOneOf(kVerbs, verb.lemma);
}

bool HasPurpose(const ProjectionContext& context, const Proposition& p, int top) {
  const Tree& tree = context.tree(p);
  const int main = tree.word(top).head;
  if (OwnerOfPlan(tree, top) >= 0) return IsAgent(context, p, p.subject);
  if (main < 0 || tree.word(main).upos != Upos::kVerb) return false;
  const bool is_below_purpose =
      tree.word(main).deprel == Deprel::kAdvcl && IsToInfinitive(tree, main);
  if (is_below_purpose) return false;
  // "called on Ames to leave", "expects the work to cost millions"
  const bool is_behind = main < p.subject && p.subject < top;
  const bool is_expected = tree.word(main).lemma == "expect" || tree.word(main).lemma == "want";
  if (is_behind && (is_expected || tree.word(p.subject).deprel == Deprel::kObl)) return true;
  const bool is_shared = tree.word(main).deprel == Deprel::kConj && IsPassive(tree, main);
  const bool is_set_off = tree.word(main).deprel == Deprel::kAdvcl &&  // "Ames left, caught ..."
                          tree.word(main).xpos == Xpos::kVBN && OwnSubject(tree, main) < 0 &&
                          tree.Child(main, {Deprel::kMark, Deprel::kAux}) < 0;
  const bool is_passive = tree.Child(main, Deprel::kAuxPass) >= 0 || is_shared || is_set_off;
  if (is_passive && !MovesItsObject(tree.word(main))) return false;
  return IsAgent(context, p, p.subject);
}

}  // namespace

bool IsAsked(const Tree& tree, const Proposition& p) {
  const auto ends = [&tree](int at) {
    const std::string& form = tree.word(at).form;
    return form == "?" || form == "." || form == "!";
  };
  int end = p.head;  // of the question, behind which it may be said who asks
  while (end < tree.size() && !ends(end)) ++end;
  if (end == tree.size() || tree.word(end).form != "?") return false;
  int verb = p.head;
  while (tree.word(verb).head >= 0) {
    const Deprel label = tree.word(verb).deprel;
    const bool is_content = label == Deprel::kConj || label == Deprel::kXcomp ||
                            label == Deprel::kCcomp || label == Deprel::kParataxis;
    if (!is_content) return false;
    verb = tree.word(verb).head;
  }
  return true;
}

bool HasActor(const ProjectionContext& context, const Proposition& p) {
  // "cast her vote, resulting in a tie": that she did results, not she.
  const Word& verb = context.tree(p).word(p.head);
  const bool is_result = verb.lemma == "result" && verb.deprel == Deprel::kAdvcl;
  if (is_result && p.subject >= 0 && IsAgent(context, p, p.subject)) return false;
  if (p.extractor != "infinitive") return true;
  const Tree& tree = context.tree(p);
  const int top = TopOfChain(tree, p.head);
  if (p.pattern == "purpose") return HasPurpose(context, p, top);
  const int main = tree.word(top).head;
  if (p.pattern != "control" || main < 0 || p.subject < main) return true;
  const bool is_busy = tree.word(top).xpos == Xpos::kVBG;
  return is_busy || p.passive || ControlsObject(tree.word(main));
}

namespace {

// "it will be two days before they leave", "it is time to leave": "it" is nothing.
bool IsImpersonalTime(const ProjectionContext& context, const Proposition& p, int time) {
  const Tree& tree = context.tree(p);
  int noun = time;  // "a couple of days"
  const int whole = tree.Child(time, Deprel::kNmod);
  if (whole > time && tree.word(time).lemma == "couple") noun = whole;
  return p.subject >= 0 && LowerAscii(tree.word(p.subject).form) == "it" &&
         tree.word(noun).upos == Upos::kNoun &&
         (tree.word(noun).lemma == "time" || IsTime(context.sentence(p), noun));
}

// "fog was the main cause": of what, is told elsewhere.
bool IsOfUnsaid(const Tree& tree, int noun) {
  static constexpr std::array<std::string_view, 8> kNouns = {
      "cause", "reason", "result", "consequence", "answer", "aim", "goal", "solution"};
  const int article = tree.Child(noun, Deprel::kDet);
  return IsOneOf(kNouns, tree.word(noun).lemma) && article >= 0 &&
         tree.word(article).lemma == "the" && tree.Child(noun, Deprel::kCompound) < 0 &&
         tree.Child(noun, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl}) < noun;
}

// "are willing": to do what, is lost; of "ready and willing to sail" the same holds for both.
bool LacksInfinitive(const Tree& tree, int adjective) {
  static constexpr std::string_view kAdjectives[] = {
      "willing", "unwilling", "able", "unable", "likely", "unlikely", "bound",
      "liable",  "prone",     "due",  "apt",    "poised", "capable",  "incapable"};
  if (tree.word(adjective).upos != Upos::kAdj) return false;
  const int rest = tree.Child(
      adjective, {Deprel::kXcomp, Deprel::kCcomp, Deprel::kObl, Deprel::kAdvcl, Deprel::kCsubj});
  if (rest > adjective) return false;
  const std::vector<int> others = tree.ChildrenWith(adjective, {Deprel::kConj});
  const bool shares = std::any_of(others.begin(), others.end(), [&](int other) {
    return tree.word(other).upos == Upos::kAdj && tree.Child(other, Deprel::kXcomp) > other;
  });
  return shares || IsOneOf(kAdjectives, LowerAscii(tree.word(adjective).form));
}

// "coal is another option", "are other possibilities": beside which, another sentence tells.
bool IsOther(const Tree& tree, int noun) {
  const auto is_other = [&](int child) {
    const std::string form = LowerAscii(tree.word(child).form);
    return child < noun && (form == "other" || form == "another");
  };
  const std::vector<int>& children = tree.Children(noun);
  if (std::none_of(children.begin(), children.end(), is_other)) return false;
  return tree.Child(noun, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl, Deprel::kCompound}) < 0;
}

// "the boat is his", "Ames was this morning on his way": nobody is a time, and no boat its owner.
bool IsOwnersOrTime(const ProjectionContext& context, const Proposition& p, int complement) {
  static constexpr std::array<std::string_view, 6> kOwners = {"his",  "hers",   "mine",
                                                              "ours", "theirs", "yours"};
  const Word& word = context.tree(p).word(complement);
  if (word.upos == Upos::kPron && IsOneOf(kOwners, LowerAscii(word.form))) return true;
  return word.upos == Upos::kNoun &&
         TypeAt(context.sentence(p), p.subject) == EntityType::kPerson &&
         context.lexicon.MainNounClass(LowerAscii(word.lemma)) == kNounTime;
}

}  // namespace

bool SaysWhat(const ProjectionContext& context, const Proposition& p) {
  const Tree& tree = context.tree(p);
  static constexpr std::array<std::string_view, 9> kEmpty = {
      "one", "thing", "case", "same", "here", "there", "so", "that", "this"};
  if (p.arguments.empty() || p.lemma != "be") return true;
  const Argument& complement = p.arguments.front();
  if (complement.kind != ArgumentKind::kComplement) return true;
  if (IsImpersonalTime(context, p, complement.head)) return false;
  if (IsOwnersOrTime(context, p, complement.head)) return false;
  // "has lived there since he was 13": so old he was then.
  const bool is_age = tree.word(complement.head).upos == Upos::kNum;
  if (is_age && tree.word(p.head).deprel == Deprel::kAdvcl) return false;
  if (IsOfUnsaid(tree, complement.head) || LacksInfinitive(tree, complement.head)) return false;
  if (IsOther(tree, complement.head)) return false;
  if (!IsOneOf(kEmpty, LowerAscii(tree.word(complement.head).lemma))) return true;
  const bool is_same = tree.word(complement.head).lemma == "same";  // "the same we face": as what?
  if (is_same && tree.Child(complement.head, {Deprel::kNmod, Deprel::kObl}) < 0) return false;
  const int modifier = tree.Child(complement.head, Deprel::kAmod);
  if (modifier >= 0 && tree.word(modifier).lemma == "only") return false;
  const bool is_described =
      tree.Child(complement.head, {Deprel::kAmod, Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl,
                                   Deprel::kCompound, Deprel::kNmodPoss, Deprel::kNummod}) >= 0;
  return is_described;
}

}  // namespace tripleloom
