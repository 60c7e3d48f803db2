// Modality is read on the way from the predicate up to the root: its auxiliaries and adverbs, its
// conjunction, the word that governs it. The nearest word decides. The word lists are closed
// classes of English (modals, subordinators) or words grouped by what they say about the clause
// they govern (commissive, directive and epistemic ones).
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "extract/relation/control.h"
#include "extract/relation/qualify.h"
#include "extract/relation/qualify_governor.h"
#include "extract/relation/qualify_scope.h"
#include "extract/relation/qualify_tense.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr std::array<std::string_view, 6> kPossible = {"may",   "might", "can",
                                                       "could", "able",  "ca"};
constexpr std::array<std::string_view, 8> kNecessary = {"must", "should", "ought",   "have",
                                                        "need", "got",    "require", "oblige"};
constexpr std::array<std::string_view, 6> kIntended = {"will",     "shall", "'ll",
                                                       "\u2019ll", "wo",    "gon"};
constexpr std::array<std::string_view, 3> kHypothetical = {"would", "'d", "\u2019d"};

constexpr std::array<std::string_view, 17> kDoubtingAdverbs = {
    "perhaps",     "possibly",   "maybe",      "reportedly",  "allegedly",   "probably",
    "supposedly",  "apparently", "presumably", "purportedly", "conceivably", "hopefully",
    "potentially", "seemingly",  "ostensibly", "arguably",    "likely"};

// Verbs, nouns and adjectives whose infinitive is a plan, a wish or an order.
constexpr std::array<std::string_view, 78> kCommissive = {
    "plan",      "intend",   "want",      "hope",       "wish",     "seek",      "try",
    "attempt",   "aim",      "promise",   "pledge",     "vow",      "agree",     "threaten",
    "offer",     "propose",  "decide",    "prepare",    "expect",   "order",     "ask",
    "tell",      "urge",     "encourage", "advise",     "instruct", "request",   "invite",
    "persuade",  "call",     "demand",    "go",         "willing",  "ready",     "prepared",
    "set",       "due",      "eager",     "determined", "schedule", "mean",      "choose",
    "resolve",   "consider", "recommend", "suggest",    "appeal",   "press",     "push",
    "undertake", "commit",   "desire",    "challenge",  "dare",     "authorize", "authorise",
    "direct",    "pressure", "remind",    "warn",       "beg",      "suppose",   "unwilling",
    "reluctant", "be",       "come",      "summon",     "command",  "implore",   "petition",
    "lobby",     "strive",   "struggle",  "aspire",     "endeavor", "endeavour", "about",
    "plead"};

// Nouns of the same kind: "a plan to send troops".
constexpr std::array<std::string_view, 24> kPlans = {
    "plan",          "promise",     "offer",     "threat", "order",     "decision",
    "proposal",      "attempt",     "intention", "pledge", "vow",       "demand",
    "request",       "call",        "bid",       "effort", "agreement", "refusal",
    "unwillingness", "willingness", "desire",    "wish",   "campaign",  "commitment"};

// Nouns of what is wanted: "the hope that they leave", "a target to close mines".
constexpr std::array<std::string_view, 14> kWishes = {
    "hope", "need",  "goal",       "aim",  "target",   "ambition",   "requirement",
    "duty", "dream", "suggestion", "task", "priority", "obligation", "recommendation"};

constexpr std::array<std::string_view, 18> kSeeming = {
    "seem",     "appear",     "possibility", "chance",    "likelihood",  "doubt",
    "whether",  "possible",   "likely",      "unlikely",  "impossible",  "risk",
    "probable", "improbable", "doubtful",    "debatable", "conceivable", "questionable"};

// "may be closed, cutting off Lorne": a participle behind the clause tells what comes of it, and
// that is no surer; not one that reports, nor what was done to reach an end ("fought to get home,
// winning").
bool IsOutcome(const Tree& tree, int child) {
  const Word& word = tree.word(child);
  const bool is_behind_purpose = word.head >= 0 && tree.word(word.head).deprel == Deprel::kAdvcl &&
                                 IsToInfinitive(tree, word.head);
  if (is_behind_purpose) return false;
  return word.deprel == Deprel::kAdvcl && word.xpos == Xpos::kVBG && word.head < child &&
         !IsReportingVerb(word.lemma) && OwnSubject(tree, child) < 0 &&
         tree.Child(child, {Deprel::kMark, Deprel::kCase}) < 0;
}

// Whether the word at `child` takes over what its head says of the clause: controlled verbs,
// coordinated verbs that share the subject, outcomes.
bool SharesWithHead(const Tree& tree, int child) {
  const Deprel label = tree.word(child).deprel;
  if (label == Deprel::kXcomp || IsOutcome(tree, child)) return true;
  if (ObjectAsked(tree, child) >= 0) return true;
  // "will walk before driving on": what comes later is no surer; what "may have" been is no plan.
  const int before = tree.Child(child, {Deprel::kMark, Deprel::kCase});
  if (label == Deprel::kAdvcl && tree.word(child).xpos == Xpos::kVBG && before >= 0 &&
      tree.word(before).lemma == "before" && OwnSubject(tree, child) < 0) {
    const auto helpers = tree.ChildrenWith(tree.word(child).head, {Deprel::kAux});
    return helpers.empty() || tree.word(helpers.back()).lemma != "have";
  }
  // "tries to stop the flames from spreading"
  if (label == Deprel::kAdvcl && before >= 0 && tree.word(before).lemma == "from") {
    return ObjectOfGerund(tree, child) >= 0;
  }
  const bool is_finite = tree.word(child).xpos == Xpos::kVBZ || tree.word(child).xpos == Xpos::kVBD;
  const bool breaks_off = (is_finite && MergesWithVerb(tree, tree.word(child).head)) ||
                          HasFiniteHelper(tree, child);  // "can be a port and is a town"
  // "his wish that they leave and that others stay"
  const int mark = tree.Child(child, Deprel::kMark);
  const bool repeats_that = mark >= 0 && tree.word(mark).lemma == "that";
  return label == Deprel::kConj && (repeats_that || (OwnSubject(tree, child) < 0 && !breaks_off));
}

std::optional<Modality> ModalityOfAuxiliaries(const Tree& tree, int verb) {
  for (int child : tree.ChildrenWith(verb, {Deprel::kAux, Deprel::kAuxPass})) {
    const std::string form = LowerAscii(tree.word(child).form);
    if (IsOneOf(kPossible, form)) return Modality::kPossible;
    if (form == "must" || form == "should" || form == "ought") return Modality::kNecessary;
    if (IsOneOf(kIntended, form)) return Modality::kIntended;
    if (IsOneOf(kHypothetical, form) && tree.word(child).lemma != "have") {
      const bool is_wish = tree.word(verb).lemma == "like" || tree.word(verb).lemma == "love";
      if (is_wish || IsBackshifted(tree, verb)) return Modality::kIntended;
      return IsFutureOfThePast(tree, verb) ? Modality::kAsserted : Modality::kHypothetical;
    }
  }
  if (HasDoubtingAdverb(tree, verb)) return Modality::kPossible;
  return std::nullopt;
}

// "was built to protect the port": what something is made for; not "was forced to leave", "was said
// to leave", "was seen to leave".
bool IsPurposeOfPassive(const Tree& tree, int inner) {
  static constexpr std::string_view kHeld[] = {
      "use",  "know",  "understand", "design", "perceive", "deem",   "judge",    "see",      "find",
      "show", "prove", "feel",       "hear",   "observe",  "reckon", "discover", "calculate"};
  const int governor = tree.word(inner).head;
  const Word& verb = tree.word(governor);
  return tree.Child(governor, Deprel::kAuxPass) >= 0 && IsToInfinitive(tree, inner) &&
         !ControlsObject(verb) && !IsReportingVerb(verb.lemma) && !IsOneOf(kHeld, verb.lemma) &&
         !verb.lemma.starts_with("rumo");
}

// What a governor says of the infinitive below it.
std::optional<Modality> ModalityOfGovernor(const Tree& tree, int inner) {
  const std::string& governor = tree.word(tree.word(inner).head).lemma;
  // "is considered to be": a belief; "is considering to leave" a plan.
  const bool is_believed =
      governor == "consider" &&
      (tree.word(tree.word(inner).head).xpos == Xpos::kVBN || tree.Child(inner, Deprel::kCop) >= 0);
  if (is_believed || IsGoingOn(tree, inner) || IsComeAbout(tree, inner)) return std::nullopt;
  if (governor == "imagine" || governor == "picture") return Modality::kHypothetical;
  // "has yet to leave"
  const int adverb = tree.Child(tree.word(inner).head, Deprel::kAdvmod);
  if (governor == "have" && adverb >= 0 && tree.word(adverb).lemma == "yet") {
    return Modality::kIntended;
  }
  // "have the means to leave"
  const int object = tree.Child(tree.word(inner).head, Deprel::kObj);
  const bool is_owned = governor == "have" && 0 <= object && object < inner;
  if (is_owned && IsToInfinitive(tree, inner)) return Modality::kPossible;
  // "will have Ames leave": what he is made to do.
  const bool is_made = governor == "have" && object >= 0 && !IsToInfinitive(tree, inner);
  if (IsOneOf(kNecessary, governor) && !is_made) return Modality::kNecessary;
  // "was able to board": he did.
  const int copula = tree.Child(tree.word(inner).head, Deprel::kCop);
  const bool is_past = copula >= 0 && tree.word(copula).xpos == Xpos::kVBD;
  if (governor == "able" && is_past && !IsNegated(tree, inner)) return std::nullopt;
  if (IsOneOf(kPossible, governor) || IsAllowed(tree, inner)) return Modality::kPossible;
  // "came running": he did.
  const bool is_going = governor == "come" && tree.word(inner).xpos == Xpos::kVBG;
  if (IsOneOf(kCommissive, governor) && !is_going) return Modality::kIntended;
  if (IsOneOf(kSeeming, governor) || governor == "fear") return Modality::kPossible;
  if (IsPurposeOfPassive(tree, inner)) return Modality::kIntended;
  return std::nullopt;
}

// "if", "unless", "as long", "in case".
bool IsConditionalMark(const Tree& tree, int mark) {
  static constexpr std::array<std::string_view, 7> kMarks = {
      "if", "unless", "whether", "provided", "providing", "supposing", "lest"};
  if (IsOneOf(kMarks, LowerAscii(tree.word(mark).form))) return true;
  const auto rest = tree.ChildrenWith(mark, {Deprel::kFixed});
  return std::any_of(rest.begin(), rest.end(), [&](int word) {
    const std::string form = LowerAscii(tree.word(word).form);
    return form == "long" || form == "case";
  });
}

bool IsConditional(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kMark, Deprel::kAdvmod})) {
    if (IsConditionalMark(tree, child)) return true;
  }
  return IsConditionInWords(tree, clause);
}

bool IsInfinitive(const Tree& tree, int clause) {
  const bool is_gerund = tree.word(clause).xpos == Xpos::kVBG;    // "prior to leaving"
  const auto marks = tree.ChildrenWith(clause, {Deprel::kMark});  // "to", "in order to"
  return std::any_of(marks.begin(), marks.end(), [&](int mark) {
    const auto rest = tree.ChildrenWith(mark, {Deprel::kFixed});
    return LowerAscii(tree.word(mark).form) == "to" ||
           (!rest.empty() && !is_gerund && LowerAscii(tree.word(rest.back()).form) == "to");
  });
}

// "ensure that the bridge is mended": what is to be made sure is not yet so.
bool IsToBeEnsured(const Tree& tree, int clause) {
  static constexpr std::array<std::string_view, 5> kEnsuring = {"ensure", "insure", "guarantee",
                                                                "see", "assure"};
  const Word& word = tree.word(clause);
  if (word.deprel != Deprel::kCcomp || word.head < 0) return false;
  int verb = word.head;
  if (tree.word(verb).lemma == "sure" && tree.word(verb).deprel == Deprel::kXcomp) {
    verb = tree.word(verb).head;
  }
  const Word& governor = tree.word(verb);
  const bool makes_sure = governor.lemma == "make" && tree.Child(verb, Deprel::kXcomp) >= 0;
  const bool is_open = governor.xpos == Xpos::kVB || governor.xpos == Xpos::kVBG;
  return is_open && (makes_sure || IsOneOf(kEnsuring, governor.lemma)) &&
         (governor.lemma != "see" || IsInfinitive(tree, verb));
}

// "his wish that they leave": what a noun of planning or wishing has for its content.
bool IsWished(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.head < 0 || (word.deprel != Deprel::kAcl && word.deprel != Deprel::kAclRelcl &&
                        word.deprel != Deprel::kCcomp)) {
    return false;
  }
  const std::string& noun = tree.word(word.head).lemma;
  if (tree.word(word.head).upos != Upos::kNoun || DeniesNoun(tree, word.head)) return false;
  if (!IsOneOf(kPlans, noun) && !IsOneOf(kWishes, noun)) return false;
  const int mark = tree.Child(clause, Deprel::kMark);
  return mark >= 0 && LowerAscii(tree.word(mark).form) == "that";
}

bool IsVerbWithoutTo(const Tree& tree, int head) {
  return head >= 0 && tree.word(head).upos == Upos::kVerb && !IsToInfinitive(tree, head) &&
         tree.Child(head, Deprel::kXcomp) < 0 && tree.word(head).deprel != Deprel::kXcomp;
}

// "her plan of selling ships".
bool IsPlannedGerund(const Tree& tree, int gerund) {
  const Word& word = tree.word(gerund);
  if (word.deprel != Deprel::kAcl || word.head < 0 || word.xpos != Xpos::kVBG) return false;
  const std::string& noun = tree.word(word.head).lemma;
  return tree.Child(gerund, {Deprel::kMark, Deprel::kCase}) >= 0 &&
         (IsOneOf(kPlans, noun) || IsOneOf(kWishes, noun));
}

// "left to join the army", "a plan to send troops", "the plan is to send troops".
bool IsPurposeOrPlan(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (IsPlannedGerund(tree, clause) || OwnerOfPlan(tree, clause) >= 0) return true;
  if (!IsInfinitive(tree, clause) || IsOutcomeOfMain(tree, clause)) return false;
  if (tree.Child(clause, Deprel::kCop) >= 0 && word.upos == Upos::kVerb) return true;
  if (IsPurposeOfObject(tree, clause)) return true;
  if (ObjectAsked(tree, clause) >= 0) return false;  // as its verb says
  // "fight the freeze and to secure better terms"
  if (word.deprel == Deprel::kConj && IsVerbWithoutTo(tree, word.head)) return true;
  return word.deprel == Deprel::kAdvcl ||
         (word.deprel == Deprel::kAcl && (IsOneOf(kPlans, tree.word(word.head).lemma) ||
                                          IsOneOf(kWishes, tree.word(word.head).lemma)));
}

// "demanded that he leave": the bare form marks what is wanted.
bool IsSubjunctive(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const int subject = OwnSubject(tree, clause);
  const bool is_of_one = subject >= 0 && (tree.word(subject).xpos == Xpos::kNN ||
                                          tree.word(subject).xpos == Xpos::kNNP);
  // "wants the law scrapped"
  const bool is_bare =
      word.xpos == Xpos::kVB || word.xpos == Xpos::kVBN || (word.xpos == Xpos::kVBP && is_of_one);
  const int helper = tree.Child(clause, {Deprel::kAux, Deprel::kAuxPass});  // "that it be scrapped"
  return word.deprel == Deprel::kCcomp && word.head >= 0 && is_bare &&
         (helper < 0 || LowerAscii(tree.word(helper).form) == "be") &&
         !IsInfinitive(tree, clause) && IsOneOf(kCommissive, tree.word(word.head).lemma);
}

// "no doubt that", "no question that": of these nouns "no" makes sure.
bool IsSureWithNo(const Tree& tree, int noun) {
  static constexpr std::array<std::string_view, 5> kNouns = {"doubt", "question", "secret",
                                                             "surprise", "coincidence"};
  return tree.word(noun).upos == Upos::kNoun && IsOneOf(kNouns, tree.word(noun).lemma) &&
         HasNo(tree, noun);
}

// "There is a possibility that ...", "the risk that ... or that ..."
bool DependsOnSeeming(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.head < 0 || IsSureWithNo(tree, word.head)) return false;
  const int mark = tree.Child(clause, Deprel::kMark);
  const bool repeats_that = mark >= 0 && tree.word(mark).lemma == "that";
  if (word.deprel == Deprel::kConj && repeats_that) return DependsOnSeeming(tree, word.head);
  const bool is_content = word.deprel == Deprel::kAcl || word.deprel == Deprel::kCcomp ||
                          word.deprel == Deprel::kAclRelcl || word.deprel == Deprel::kCsubj;
  return is_content && IsOneOf(kSeeming, tree.word(word.head).lemma);
}

// "There is no evidence that ...", "no sign that ..."
bool DependsOnNothing(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const bool is_content = word.deprel == Deprel::kAcl || word.deprel == Deprel::kCcomp ||
                          word.deprel == Deprel::kAclRelcl;
  const int mark = tree.Child(clause, Deprel::kMark);
  if (!is_content || word.head < 0 || tree.word(word.head).upos != Upos::kNoun) return false;
  if (!HasNo(tree, word.head)) return false;
  if (IsSureWithNo(tree, word.head)) return false;
  const bool is_bare = mark < 0 && word.deprel == Deprel::kAcl && OwnSubject(tree, clause) >= 0;
  const bool has_that = mark >= 0 && LowerAscii(tree.word(mark).form) == "that";
  return is_bare || has_that;
}

// "It is vital that ..."
bool DependsOnNeed(const Tree& tree, int clause) {
  static constexpr std::array<std::string_view, 6> kNeeds = {
      "vital", "crucial", "essential", "necessary", "important", "imperative"};
  const Word& word = tree.word(clause);
  const bool is_content = word.deprel == Deprel::kCcomp || word.deprel == Deprel::kCsubj;
  return is_content && word.head >= 0 && IsOneOf(kNeeds, tree.word(word.head).lemma);
}

// "banned pubs from selling beer": they must not, whether they do or not.
bool IsForbidden(const Tree& tree, int gerund) {
  static constexpr std::string_view kVerbs[] = {"ban", "bar", "prohibit", "forbid"};
  const Word& word = tree.word(gerund);
  const int from = tree.Child(gerund, {Deprel::kMark, Deprel::kCase});
  return word.xpos == Xpos::kVBG && word.head >= 0 && from >= 0 &&
         tree.word(from).lemma == "from" && IsOneOf(kVerbs, tree.word(word.head).lemma);
}

// "if the number of those who agree grows": inside of a condition nothing is told as a fact.
bool IsUnderCondition(const Tree& tree, int clause) {
  for (int at = ScopeAbove(tree, clause); at >= 0; at = ScopeAbove(tree, at)) {
    if (IsConditional(tree, at) || IsAwaited(tree, at) || IsSupposed(tree, at)) return true;
    if (IsUnsaid(tree, at)) return true;
  }
  return false;
}

}  // namespace

bool HasDoubtingAdverb(const Tree& tree, int head) {
  const auto adverbs = tree.ChildrenWith(head, {Deprel::kAdvmod});
  return std::any_of(adverbs.begin(), adverbs.end(), [&](int word) {
    return IsOneOf(kDoubtingAdverbs, LowerAscii(tree.word(word).form));
  });
}

bool IsInvertedCondition(const Tree& tree, int clause) {
  const int subject = OwnSubject(tree, clause);
  const int auxiliary = tree.Child(clause, Deprel::kAux);
  return tree.word(clause).deprel == Deprel::kAdvcl && auxiliary >= 0 && auxiliary < subject;
}

Modality ModalityOf(const Tree& tree, int head) {
  // "if he can leave", "whether he will leave": whatever is said inside.
  if (IsConditional(tree, head) || IsUnderCondition(tree, head)) return Modality::kHypothetical;
  int at = head;
  for (int steps = 0; steps < tree.size(); ++steps) {
    if (IsInvertedCondition(tree, at)) return Modality::kHypothetical;
    if (const auto modality = ModalityOfAuxiliaries(tree, at)) {
      // "the risk that it will sink"
      const bool is_open =
          *modality == Modality::kIntended && (DependsOnSeeming(tree, at) || IsOrElse(tree, at));
      return is_open ? Modality::kPossible : *modality;
    }
    if (IsConditional(tree, at)) return Modality::kHypothetical;
    if (IsAwaited(tree, at) || IsUnreal(tree, at) || IsBeliefGivenUp(tree, at))
      return Modality::kHypothetical;
    if (IsPictured(tree, at) && IsNegated(tree, tree.word(at).head)) return Modality::kHypothetical;
    if (IsSupposed(tree, at) || IsUnsaid(tree, at) || IsUnasked(tree, at))
      return Modality::kHypothetical;
    if (const auto modality = ModalityOfAdjective(tree, at)) return *modality;
    if (const auto modality = ModalityOfAssessment(tree, at)) return *modality;
    // "could be charged with robbing": who knows.
    if (ObjectOfGerund(tree, at) >= 0 && !SharesWithHead(tree, at) &&
        ModalityOf(tree, tree.word(at).head) != Modality::kAsserted)
      return Modality::kHypothetical;
    if (const int whole = ClauseOfMeans(tree, at); whole >= 0) {
      return IsMeansTried(tree, whole) ? Modality::kAsserted : ModalityOf(tree, whole);
    }
    if (IsArranged(tree, at) || IsPurposeOrPlan(tree, at) || IsSubjunctive(tree, at) ||
        IsMandative(tree, at) || IsWished(tree, at) || IsToBeEnsured(tree, at)) {
      return Modality::kIntended;
    }
    if (DependsOnSeeming(tree, at) || IsLeftOpen(tree, at)) return Modality::kPossible;
    if (DependsOnNothing(tree, at)) return Modality::kHypothetical;
    if (DependsOnNeed(tree, at) || IsForbidden(tree, at)) return Modality::kNecessary;
    const Word& word = tree.word(at);
    if (word.head < 0) break;
    if (word.deprel == Deprel::kXcomp || ObjectAsked(tree, at) >= 0) {
      if (const auto modality = ModalityOfGovernor(tree, at)) return *modality;
    }
    if (!SharesWithHead(tree, at)) break;
    at = word.head;
  }
  if (at != head && IsImperative(tree, at)) return Modality::kIntended;  // "let ships leave"
  if (IsUnderCondition(tree, at)) return Modality::kHypothetical;
  const bool is_open = IsAlternative(tree, head) || IsOrElse(tree, at);
  return is_open ? Modality::kPossible : Modality::kAsserted;
}

}  // namespace tripleloom
