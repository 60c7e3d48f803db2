// The noun is looked at first (is it any such thing, or one that is known?), then its clause (is it
// told of a time that is past?), then the clauses around it: the first that does not tell of
// something that is or was makes the noun any such thing.
#include "extract/relation/class_clause.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/qualify.h"
#include "extract/relation/qualify_scope.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// The clause behind a noun that the predicate belongs to, -1 if it belongs to none.
int ClauseOfNoun(const Tree& tree, int predicate) {
  int at = TopOfChain(tree, predicate);
  while (tree.word(at).deprel == Deprel::kConj && OwnSubject(tree, at) < 0 &&
         tree.word(at).head >= 0) {
    at = TopOfChain(tree, tree.word(at).head);
  }
  const Deprel label = tree.word(at).deprel;
  return label == Deprel::kAcl || label == Deprel::kAclRelcl ? at : -1;
}

bool IsPlural(const Tree& tree, int noun) {
  static constexpr std::string_view kAll[] = {"any", "every", "each", "no"};
  const int determiner = tree.Child(noun, Deprel::kDet);
  return tree.word(noun).xpos == Xpos::kNNS ||
         (determiner >= 0 && IsOneOf(kAll, LowerAscii(tree.word(determiner).form)));
}

// "passengers", "any passenger", "a passenger": not "the passengers", "some", "six", "his".
bool IsAnySuch(const Tree& tree, int noun) {
  static constexpr std::string_view kAny[] = {"a", "an", "any", "every", "each", "no", "all"};
  static constexpr std::string_view kSome[] = {"many", "several", "numerous", "few", "certain"};
  if (tree.word(noun).upos != Upos::kNoun || tree.Child(noun, Deprel::kCop) >= 0) return false;
  const auto modifiers =
      tree.ChildrenWith(noun, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod, Deprel::kAmod});
  return std::none_of(modifiers.begin(), modifiers.end(), [&](int child) {
    const std::string form = LowerAscii(tree.word(child).form);
    const Deprel label = tree.word(child).deprel;
    if (label == Deprel::kAmod) return IsOneOf(kSome, form);
    return label != Deprel::kDet || !IsOneOf(kAny, form);
  });
}

Xpos FiniteForm(const Tree& tree, int clause) {
  const int helper = tree.Child(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  return tree.word(helper >= 0 ? std::min(helper, clause) : clause).xpos;
}

// A past tense, a participle of what was done, and "which" tell of a thing that there is.
bool TellsOfSome(const Tree& tree, int clause) {
  const Xpos form = FiniteForm(tree, clause);
  const int pronoun = OwnSubject(tree, clause);
  return form == Xpos::kVBD || form == Xpos::kVBN ||
         (pronoun >= 0 && LowerAscii(tree.word(pronoun).form) == "which");
}

// "stop sailors selling fish", but "take a train leaving Lorne": what is doing something exists,
// but where a wish or a rule is of it itself.
bool MayBeAnySuch(const Tree& tree, int clause, int noun) {
  if (TellsOfSome(tree, clause)) return false;
  const Deprel label = tree.word(noun).deprel;
  return FiniteForm(tree, clause) != Xpos::kVBG || label == Deprel::kObj ||
         label == Deprel::kNsubj || label == Deprel::kNsubjPass;
}

// "help those who are ill": at any time; not "have helped", "are helping", "say".
bool IsGeneric(const Tree& tree, int clause) {
  const int helper = tree.Child(clause, {Deprel::kAux, Deprel::kAuxPass});
  const Xpos form = FiniteForm(tree, clause);
  return helper < 0 && (form == Xpos::kVBP || form == Xpos::kVBZ) &&
         tree.Child(clause, Deprel::kExpl) < 0 && !IsReportingVerb(tree.word(clause).lemma);
}

// "may stop passengers", "stop any passenger": not told of as done. Not "reportedly stopped them".
bool IsOpen(const Tree& tree, int clause) {
  if (IsImperative(tree, clause)) return true;
  return ModalityOf(tree, clause) != Modality::kAsserted && !HasDoubtingAdverb(tree, clause);
}

// "is not the man running Lorne": who that is, is not told.
bool IsWhatSomebodyIsNot(const Tree& tree, int noun) {
  return tree.Child(noun, Deprel::kCop) >= 0 && tree.Child(noun, Deprel::kCase) < 0 &&
         IsNegated(tree, noun);
}

// "the attack on a port that ships use": one thing in the phrase of a known one is known as well.
bool IsPartOfKnown(const Tree& tree, int noun, int clause) {
  if (tree.word(noun).xpos == Xpos::kNNS) return false;
  for (int at = tree.word(noun).head; at >= 0 && at != clause; at = tree.word(at).head) {
    if (tree.word(at).upos == Upos::kPropn) return true;
    if (tree.word(at).upos == Upos::kNoun && !IsAnySuch(tree, at)) return true;
  }
  return false;
}

// Whether what is said around the noun, behind which `inner` stands, tells of no such thing.
bool TellsOfNone(const Tree& tree, int clause, int noun, int inner) {
  if (IsOpen(tree, clause)) return true;
  if (OwnSubject(tree, clause) != noun) return IsNegated(tree, clause);
  return IsGeneric(tree, clause) && IsGeneric(tree, inner) && IsPlural(tree, noun);
}

}  // namespace

bool DefinesClass(const Tree& tree, const Proposition& p) {
  const int clause = ClauseOfNoun(tree, p.head);
  if (clause >= 0 && IsWhatSomebodyIsNot(tree, tree.word(clause).head)) return true;
  if (clause < 0 || p.modality != Modality::kAsserted || p.subject > clause) return false;
  if (p.subject != tree.word(clause).head && p.subject != NounOfRelative(tree, clause))
    return false;
  int noun = p.subject, inner = clause;
  for (int steps = 0; steps < tree.size(); ++steps) {
    if (!IsAnySuch(tree, noun) || IsSetOff(tree, inner) || !MayBeAnySuch(tree, inner, noun))
      return false;
    const int around = ClauseAround(tree, noun);
    if (around < 0 || IsPartOfKnown(tree, noun, around)) return false;
    if (TellsOfNone(tree, around, noun, inner)) return true;
    const Deprel label = tree.word(around).deprel;
    inner = around;
    noun = tree.word(around).head;
    if ((label != Deprel::kAcl && label != Deprel::kAclRelcl) || noun < 0) return false;
  }
  return false;
}

}  // namespace tripleloom
