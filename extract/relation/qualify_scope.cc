// A condition holds for all that is needed to say it: for restrictive clauses inside it, for the
// content of its verb, for its coordinated clauses. It does not reach what is told by the way,
// behind a comma or of a name, nor what is past already.
#include "extract/relation/qualify_scope.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsVerbal(const Tree& tree, int word) {
  return tree.word(word).upos == Upos::kVerb || tree.word(word).upos == Upos::kAux ||
         tree.Child(word, Deprel::kCop) >= 0;
}

bool IsPast(const Tree& tree, int clause) {
  if (tree.word(clause).xpos == Xpos::kVBD) return true;
  for (int helper : tree.ChildrenWith(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop})) {
    if (tree.word(helper).xpos == Xpos::kVBD || tree.word(helper).lemma == "have") return true;
  }
  return false;
}

bool IsAnybody(const Word& noun) {
  static constexpr std::string_view kNouns[] = {"one", "person", "people", "thing", "other"};
  return noun.upos != Upos::kNoun || IsOneOf(kNouns, noun.lemma);
}

// "those who agree", "a law passed by both": without it one would not know which.
bool IsRestrictive(const Tree& tree, int clause) {
  const int noun = tree.word(clause).head;
  if (noun < 0 || tree.word(noun).upos == Upos::kPropn || IsPast(tree, clause)) return false;
  const int determiner = tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss});
  const bool is_known = determiner >= 0 && (tree.word(determiner).deprel == Deprel::kNmodPoss ||
                                            tree.word(determiner).lemma == "the");
  const Word& verb = tree.word(clause);
  const bool is_done = verb.xpos == Xpos::kVBN && is_known;
  // "if the firm that owns the port sells it": it owns it; "the one who", "the person who" is
  // anybody.
  const bool is_owned =
      is_known && verb.deprel == Deprel::kAclRelcl && !IsAnybody(tree.word(noun)) &&
      (verb.xpos == Xpos::kVBZ || verb.xpos == Xpos::kVBP) && tree.Child(clause, Deprel::kAux) < 0;
  return !IsSetOff(tree, clause) && !is_done && !is_owned;
}

bool IsCondition(const Tree& tree, int clause) {
  return clause >= 0 && tree.word(clause).deprel == Deprel::kAdvcl;
}

// Verbs whose negation is meant of their content.
bool RaisesNegation(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"believe", "think",      "expect", "suppose",
                                                "imagine", "anticipate", "feel"};
  return IsOneOf(kVerbs, verb.lemma);
}

// "if he remembers how they left": whoever remembers it or not, they left.
bool IsKnown(const Tree& tree, int clause) {
  static constexpr std::string_view kVerbs[] = {"know",   "remember", "realize", "realise",
                                                "regret", "forget",   "recall",  "notice"};
  return IsPast(tree, clause) && IsOneOf(kVerbs, tree.word(tree.word(clause).head).lemma);
}

bool IsNegatedContent(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  return word.deprel == Deprel::kCcomp && word.head >= 0 && word.head < clause &&
         IsNegated(tree, word.head);
}

bool HasOr(const Tree& tree, int conjunct) {
  const int coordinator = tree.Child(conjunct, Deprel::kCc);
  return coordinator >= 0 && LowerAscii(tree.word(coordinator).form) == "or";
}

}  // namespace

int ClauseAround(const Tree& tree, int noun) {
  int at = noun;
  while (at >= 0 && !IsVerbal(tree, at)) {
    if (tree.word(at).deprel == Deprel::kAppos || tree.word(at).deprel == Deprel::kParataxis) {
      return -1;
    }
    at = tree.word(at).head;
  }
  return at;
}

bool IsSetOff(const Tree& tree, int clause) {
  const int begin = tree.Subtree(clause).front();
  return begin > 0 && (tree.word(begin).form == "," || tree.word(begin - 1).form == ",");
}

int ScopeAbove(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.head < 0) return -1;
  switch (word.deprel) {
    case Deprel::kAcl:
    case Deprel::kAclRelcl:
      return IsRestrictive(tree, clause) ? ClauseAround(tree, word.head) : -1;
    case Deprel::kCcomp:
      return IsKnown(tree, clause) ? -1 : word.head;
    case Deprel::kXcomp:
      return word.head;
    case Deprel::kConj:
      return IsVerbal(tree, word.head) &&
                     (IsCondition(tree, word.head) || OwnSubject(tree, clause) < 0)
                 ? word.head
                 : -1;
    default:
      return ClauseOfMeans(tree, clause);
  }
}

int ClauseOfMeans(const Tree& tree, int clause) {
  static constexpr std::array<std::string_view, 5> kMarks = {"by", "through", "in", "without",
                                                             "instead"};
  const Word& word = tree.word(clause);
  if (word.deprel != Deprel::kAdvcl || word.xpos != Xpos::kVBG || word.head < 0) return -1;
  const int mark = tree.Child(clause, {Deprel::kMark, Deprel::kCase});
  const bool is_means =
      mark >= 0 && IsOneOf(kMarks, tree.word(mark).lemma) && OwnSubject(tree, clause) < 0 &&
      (IsVerbal(tree, word.head) || tree.word(word.head).deprel == Deprel::kXcomp);
  return is_means ? word.head : -1;
}

bool IsImperative(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  if (word.deprel == Deprel::kXcomp && word.head >= 0 && tree.word(word.head).lemma == "let") {
    return IsImperative(tree, word.head);
  }
  const bool is_main = word.deprel == Deprel::kRoot || word.deprel == Deprel::kParataxis ||
                       word.deprel == Deprel::kConj;
  return word.xpos == Xpos::kVB && is_main && LogicalSubject(tree, verb) < 0 &&
         tree.Child(verb, {Deprel::kMark, Deprel::kAux, Deprel::kAuxPass}) < 0;
}

bool IsSupposed(const Tree& tree, int clause) {
  static constexpr std::array<std::string_view, 7> kVerbs = {
      "say", "suppose", "assume", "imagine", "pretend", "picture", "presume"};
  const Word& word = tree.word(clause);
  const bool is_content = word.deprel == Deprel::kCcomp && word.head >= 0;
  return is_content && IsOneOf(kVerbs, tree.word(word.head).lemma) && IsImperative(tree, word.head);
}

bool SharesNegationOfBelief(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  return word.deprel == Deprel::kCcomp && word.head >= 0 && RaisesNegation(tree.word(word.head)) &&
         !IsAmazed(tree, word.head);
}

bool IsAmazed(const Tree& tree, int verb) {
  static constexpr std::string_view kAble[] = {"can", "ca", "could"};
  if (tree.word(verb).lemma != "believe" || !IsNegated(tree, verb)) return false;
  const auto helpers = tree.ChildrenWith(verb, {Deprel::kAux});
  return std::any_of(helpers.begin(), helpers.end(), [&](int helper) {
    return IsOneOf(kAble, LowerAscii(tree.word(helper).form));
  });
}

bool HasNo(const Tree& tree, int noun) {
  const int determiner = tree.Child(noun, Deprel::kDet);
  return determiner >= 0 && LowerAscii(tree.word(determiner).form) == "no";
}

bool DeniesNoun(const Tree& tree, int noun) {
  static constexpr std::array<std::string_view, 7> kVerbs = {
      "deny", "reject", "dismiss", "refute", "rebut", "dispute", "rubbish"};
  const Word& word = tree.word(noun);
  if (word.head < 0) return false;
  const std::string& verb = tree.word(word.head).lemma;
  // "disagreed with the view that rebels left"
  const int preposition = tree.Child(noun, Deprel::kCase);
  if (word.deprel == Deprel::kObl && preposition >= 0) {
    return (verb == "disagree" && tree.word(preposition).lemma == "with") ||
           (verb == "argue" && tree.word(preposition).lemma == "against");
  }
  const bool is_passive = word.deprel == Deprel::kNsubjPass;
  return (word.deprel == Deprel::kObj || is_passive) && IsOneOf(kVerbs, verb);
}

bool IsOpenQuestion(const Tree& tree, int clause) {
  static constexpr std::string_view kAsking[] = {
      "unclear", "unknown",   "uncertain",   "unsure", "ask",     "wonder",
      "debate",  "inquire",   "investigate", "doubt",  "discuss", "consider",
      "decide",  "determine", "ascertain",   "assess", "argue",   "speculate",
      "worry",   "worried",   "concerned",   "stump",  "puzzle",  "baffle"};
  static constexpr std::string_view kFearing[] = {"worry", "worried", "concerned"};
  const Word& word = tree.word(clause);
  int begin = tree.Subtree(clause).front();
  const bool has_preposition = tree.word(begin).upos != Upos::kAdv && begin + 1 < tree.size() &&
                               tree.word(begin).deprel == Deprel::kMark &&
                               tree.word(begin).xpos == Xpos::kIN;  // "worried about who left"
  if (has_preposition) ++begin;
  if (begin + 1 < tree.size() && tree.word(begin).upos == Upos::kPunct) ++begin;  // “how
  if (word.head < 0 || begin < word.head) return false;
  const std::string& governor = tree.word(word.head).lemma;
  const Xpos first = tree.word(begin).xpos;
  const std::string form = LowerAscii(tree.word(begin).form);
  const bool is_manner = form == "how" && tree.word(begin).head == clause;
  const bool is_known = form == "why" || (is_manner && !IsOneOf(kFearing, governor));
  const bool has_question =
      !is_known && (first == Xpos::kWRB || first == Xpos::kWP || first == Xpos::kWDT);
  if (!has_question) return false;
  for (int at = begin; at != clause; at = tree.word(at).head) {  // "argued “when it rains, ...”"
    if (at < 0 || tree.word(at).deprel == Deprel::kAdvcl) return false;
  }
  if (word.deprel == Deprel::kAdvcl) {  // "when" tells the time elsewhere
    return IsOneOf(kAsking, governor) &&
           (has_preposition || tree.word(word.head).upos == Upos::kAdj);
  }
  return word.deprel == Deprel::kCcomp &&
         (IsOneOf(kAsking, governor) || IsNegated(tree, word.head));
}

bool IsUnsaid(const Tree& tree, int clause) {
  static constexpr std::array<std::string_view, 17> kVerbs = {
      "say",  "suggest",  "claim",  "state",   "allege", "argue", "imply",   "confirm",  "assert",
      "mean", "indicate", "report", "propose", "clear",  "sure",  "certain", "convinced"};
  return IsNegatedContent(tree, clause) && IsOneOf(kVerbs, tree.word(tree.word(clause).head).lemma);
}

bool IsUnasked(const Tree& tree, int clause) {
  static constexpr std::string_view kVerbs[] = {"ask",     "tell",     "order",  "urge",
                                                "teach",   "invite",   "advise", "instruct",
                                                "request", "encourage"};
  const Word& word = tree.word(clause);
  return word.deprel == Deprel::kXcomp && word.head >= 0 && word.head < clause &&
         IsOneOf(kVerbs, tree.word(word.head).lemma) &&
         tree.Child(word.head, {Deprel::kObj, Deprel::kIobj}) >= 0 && IsNegated(tree, word.head);
}

bool IsAlternative(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const int first = word.deprel == Deprel::kConj ? word.head : clause;
  if (first < 0 || IsNegated(tree, clause)) return false;
  const Deprel label = tree.word(first).deprel;
  if (label == Deprel::kAcl || label == Deprel::kXcomp) return false;
  const auto others = tree.ChildrenWith(first, {Deprel::kConj});
  return std::any_of(others.begin(), others.end(), [&](int other) {
    const bool is_predicate =
        tree.word(other).upos == Upos::kVerb || first == clause || other == clause;
    return is_predicate && HasOr(tree, other) && OwnSubject(tree, other) < 0;
  });
}

bool IsOrElse(const Tree& tree, int clause) {
  return tree.word(clause).deprel == Deprel::kConj && HasOr(tree, clause) &&
         OwnSubject(tree, clause) >= 0 && tree.Child(clause, Deprel::kMark) < 0;
}

bool IsLeftOpen(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.xpos != Xpos::kVBG || word.head < 0 || word.head > clause) return false;
  const int particle = tree.Child(word.head, Deprel::kCompoundPrt);
  return tree.word(word.head).lemma == "rule" && particle >= 0 &&
         tree.word(particle).lemma == "out" && IsNegated(tree, word.head);
}

bool IsAllowed(const Tree& tree, int clause) {
  static constexpr std::string_view kVerbs[] = {"allow", "enable", "permit", "let"};
  if (tree.word(clause).head < 0) return false;
  const Word& verb = tree.word(tree.word(clause).head);
  const bool is_present = verb.xpos == Xpos::kVBZ || verb.xpos == Xpos::kVBP;
  return is_present && IsOneOf(kVerbs, verb.lemma);
}

}  // namespace tripleloom
