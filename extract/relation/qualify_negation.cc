// Polarity is read on the way from the predicate up: each negator, empty phrase and denying verb
// passed turns it round. The word lists are closed classes of English (negators), or words grouped
// by what they entail of the clause they govern (verbs, adjectives and nouns of not doing).
#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/content_noun.h"
#include "extract/relation/focus.h"
#include "extract/relation/qualify.h"
#include "extract/relation/qualify_governor.h"
#include "extract/relation/qualify_scope.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// What follows them did not happen: an infinitive or gerund below a verb or adjective ...
constexpr std::array<std::string_view, 13> kDenying = {
    "fail",   "refuse", "decline", "neglect", "stop",      "avoid",     "reject",
    "forget", "cease",  "omit",    "unable",  "unwilling", "impossible"};

// ... "from leaving" below a verb that hinders ...
constexpr std::array<std::string_view, 12> kHindering = {
    "prevent", "stop",       "ban",   "bar",     "prohibit", "block",
    "keep",    "discourage", "deter", "exclude", "refrain",  "abstain"};

// ... an infinitive below a noun.
constexpr std::array<std::string_view, 5> kDenyingNouns = {"failure", "refusal", "inability",
                                                           "unwillingness", "denial"};

bool IsNegator(const Tree& tree, int at) {
  static constexpr std::array<std::string_view, 10> kNegators = {
      "not", "n't",    "n\u2019t", "never",    "neither",
      "nor", "hardly", "barely",   "scarcely", "nowhere"};
  const std::string form = LowerAscii(tree.word(at).form);
  if (IsNotOnly(tree, at)) return false;
  if (IsOneOf(kNegators, form)) return true;
  const int before = tree.Children(at).empty() ? -1 : tree.Children(at).front();
  return form == "longer" && before >= 0 && LowerAscii(tree.word(before).form) == "no";
}

// "at no time", "under no circumstances", "in no way": adverbs of negation in several words.
bool IsNegatingPhrase(const Tree& tree, int at) {
  static constexpr std::array<std::string_view, 6> kNouns = {"time", "point",        "stage",
                                                             "way",  "circumstance", "mean"};
  if (!IsOneOf(kNouns, tree.word(at).lemma) && tree.word(at).lemma != "means") return false;
  const int determiner = tree.Child(at, Deprel::kDet);
  return determiner >= 0 && LowerAscii(tree.word(determiner).form) == "no";
}

// "without signing", "instead of signing", "rather than sign".
bool IsMarkOfNotDoing(const Tree& tree, int mark) {
  const std::string form = LowerAscii(tree.word(mark).form);
  if (form == "without" || form == "instead") return true;
  return form == "rather" && mark + 1 < tree.size() && tree.word(mark + 1).lemma == "than";
}

// "died before he could sign": he never did.
bool IsForestalled(const Tree& tree, int clause) {
  bool is_before = false, is_could = false;
  for (int child : tree.ChildrenWith(clause, {Deprel::kMark, Deprel::kAux})) {
    const std::string form = LowerAscii(tree.word(child).form);
    is_before |= form == "before";
    is_could |= form == "could";
  }
  return is_before && is_could;
}

bool HasNegator(const Tree& tree, int head) {
  if (IsForestalled(tree, head)) return true;
  for (int child : tree.Children(head)) {
    const Word& word = tree.word(child);
    const Deprel label = word.deprel;
    if ((label == Deprel::kAdvmod || label == Deprel::kCcPreconj) && IsNegator(tree, child))
      return true;
    const bool is_mark = label == Deprel::kMark || label == Deprel::kCase || label == Deprel::kCc;
    if (is_mark && tree.word(head).upos == Upos::kVerb && IsMarkOfNotDoing(tree, child)) {
      return true;
    }
    if (label == Deprel::kCc && LowerAscii(word.form) == "nor") return true;
    if (label == Deprel::kObl && IsNegatingPhrase(tree, child)) return true;
  }
  return false;
}

bool IsEmptyPhrase(const Tree& tree, int head) {
  const std::string form = LowerAscii(tree.word(head).form);
  if (form == "nobody" || form == "nothing" || form == "none" || form == "neither") return true;
  for (int child : tree.Children(head)) {
    const Word& word = tree.word(child);
    const std::string determiner = LowerAscii(word.form);
    const bool is_determiner =
        word.deprel == Deprel::kDet || word.deprel == Deprel::kCcPreconj;  // "neither Ames nor ..."
    if (is_determiner && (determiner == "no" || determiner == "neither")) return true;
  }
  return false;
}

// "no troops were sent", "sent no troops", "is no hero".
bool HasEmptyArgument(const Tree& tree, int head) {
  for (int child : tree.Children(head)) {
    const Deprel label = tree.word(child).deprel;
    const bool is_argument =
        label == Deprel::kNsubj || label == Deprel::kNsubjPass || label == Deprel::kObj;
    if (is_argument && IsEmptyPhrase(tree, child)) return true;
  }
  return tree.Child(head, Deprel::kCop) >= 0 && IsEmptyPhrase(tree, head);
}

// "ruled out sending", "gave up looking": the verb with its particle.
bool RulesOut(const Tree& tree, int verb) {
  const int particle = tree.Child(verb, Deprel::kCompoundPrt);
  if (particle < 0) return false;
  const std::string& lemma = tree.word(verb).lemma;
  return (lemma == "rule" && tree.word(particle).lemma == "out") ||
         (lemma == "give" && tree.word(particle).lemma == "up");
}

// "gave up looking", "is not interested in leaving": a gerund that belongs to its verb or adjective
// though the parser sets it beside the clause.
bool IsGerundOfGovernor(const Tree& tree, int gerund) {
  const Word& word = tree.word(gerund);
  if (word.deprel != Deprel::kAdvcl || word.xpos != Xpos::kVBG || word.head > gerund) return false;
  const int begin = tree.Subtree(gerund).front(), before = begin - 1;
  if (before < 0 || tree.word(begin).form == ",") return false;  // "declined, saying ..."
  const bool is_beside = before == word.head || tree.word(before).deprel == Deprel::kCompoundPrt;
  const bool has_mark = tree.Child(gerund, {Deprel::kMark, Deprel::kCase}) >= 0;
  return is_beside && has_mark == (tree.word(word.head).upos == Upos::kAdj);
}

// "no ships found in Lorne", "no evidence linking them": what is not there does nothing. Not as a
// subject: "no ship found in Lorne was safe" tells of ships that were.
bool IsOfNothing(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.deprel != Deprel::kAcl && word.deprel != Deprel::kAclRelcl) return false;
  const Word& noun = tree.word(word.head);
  const bool is_there =
      noun.deprel == Deprel::kObj || (noun.head >= 0 && tree.Child(noun.head, Deprel::kExpl) >= 0);
  return is_there && LogicalSubject(tree, clause) == word.head && HasNo(tree, word.head);
}

// "no way they leave", "no way that they leave".
bool IsInNoWay(const Tree& tree, int clause) {
  const int noun = tree.word(clause).head;
  return tree.word(noun).lemma == "way" && HasNo(tree, noun) && OwnSubject(tree, clause) > noun &&
         !IsToInfinitive(tree, clause);
}

// "prevented the ship from leaving".
bool IsHindered(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const int mark = tree.Child(clause, {Deprel::kMark, Deprel::kCase});
  const bool is_from = mark >= 0 && tree.word(mark).lemma == "from";
  // "was acquitted of leaving"
  static constexpr std::string_view kClearing[] = {"acquit", "clear", "absolve", "exonerate"};
  const bool is_of = mark >= 0 && tree.word(mark).lemma == "of" && word.head >= 0;
  if (is_of && IsOneOf(kClearing, tree.word(word.head).lemma)) {
    return ObjectOfGerund(tree, clause) >= 0;
  }
  if (!is_from || word.head < 0) return false;
  return IsOneOf(kHindering, tree.word(word.head).lemma) || ObjectOfGerund(tree, clause) >= 0;
}

// "no chance that rebels leave", "rejected claims that they left".
bool IsDeniedContent(const Tree& tree, int clause) {
  const int noun = tree.word(clause).head;
  if (tree.word(noun).upos != Upos::kNoun || OwnSubject(tree, clause) < 0) return false;
  const bool is_denied = DeniesNoun(tree, noun) && !IsNegated(tree, tree.word(noun).head);
  return is_denied || (IsNounOfChance(tree.word(noun)) && IsEmptyPhrase(tree, noun));
}

// "it is false that ...", "it is not true that ..."
bool IsSaidFalse(const Tree& tree, int adjective) {
  const std::string& lemma = tree.word(adjective).lemma;
  if (lemma == "false" || lemma == "untrue") return true;
  return (lemma == "true" || lemma == "correct") && HasNegator(tree, adjective);
}

// Whether the governor says that the clause is not so.
bool IsDenied(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const Word& governor = tree.word(word.head);
  switch (word.deprel) {
    case Deprel::kXcomp:
      if (IsAssessedImpossible(tree, clause)) return true;
      return IsOneOf(kDenying, governor.lemma) || RulesOut(tree, word.head) ||
             IsHindered(tree, clause);
    case Deprel::kCcomp:
    case Deprel::kCsubj:
      if (IsSaidFalse(tree, word.head) || IsAssessedImpossible(tree, clause)) return true;
      if (governor.lemma == "deny") return !IsNegated(tree, word.head);
      return RulesOut(tree, word.head) || IsDeniedContent(tree, clause);
    case Deprel::kAdvcl:
      if (IsAssessedImpossible(tree, clause)) return true;
      if (IsGerundOfGovernor(tree, clause)) {
        return IsOneOf(kDenying, governor.lemma) || governor.lemma == "incapable" ||
               RulesOut(tree, word.head);
      }
      return IsHindered(tree, clause);
    case Deprel::kObl:
      return IsHindered(tree, clause);
    case Deprel::kAclRelcl:
      return IsOfNothing(tree, clause) || IsInNoWay(tree, clause) ||
             (IsContentOfNoun(tree, word.head, clause) && IsDeniedContent(tree, clause));
    case Deprel::kAcl:
      if (IsOfNothing(tree, clause) || IsInNoWay(tree, clause)) return true;
      if (IsHindered(tree, clause) || IsDeniedContent(tree, clause)) return true;
      return IsOneOf(kDenyingNouns, governor.lemma);
    default:
      return false;
  }
}

// "can never unite and win": two infinitives of one auxiliary.
bool SharesAuxiliary(const Tree& tree, int conjunct) {
  const int head = tree.word(conjunct).head;
  return head >= 0 && tree.word(conjunct).xpos == Xpos::kVB && tree.word(head).xpos == Xpos::kVB &&
         tree.Child(head, Deprel::kAux) >= 0;
}

// "did not sign or approve", "can never unite and win": one negation over both; not "did not sign
// and left".
bool SharesNegation(const Tree& tree, int conjunct) {
  const int coordinator = tree.Child(conjunct, Deprel::kCc);
  const bool is_or = coordinator >= 0 && tree.word(coordinator).lemma == "or";
  return (is_or || SharesAuxiliary(tree, conjunct)) &&
         tree.word(conjunct).deprel == Deprel::kConj && OwnSubject(tree, conjunct) < 0 &&
         tree.Child(conjunct, {Deprel::kAux, Deprel::kAuxPass}) < 0;
}

}  // namespace

bool IsNegated(const Tree& tree, int head) {
  bool negated = false;
  int at = head;
  for (int steps = 0; steps < tree.size(); ++steps) {
    if (HasNegator(tree, at) || HasEmptyArgument(tree, at)) negated = !negated;
    const Word& word = tree.word(at);
    if (word.head < 0) break;
    if (IsDenied(tree, at)) negated = !negated;
    if (IsUnasked(tree, at)) break;
    const bool goes_on = word.deprel == Deprel::kXcomp || SharesNegation(tree, at) ||
                         IsHindered(tree, at) || SharesNegationOfBelief(tree, at) ||
                         IsGerundOfGovernor(tree, at);
    if (!goes_on || IsPictured(tree, at)) break;
    at = word.head;
  }
  return negated;
}

}  // namespace tripleloom
