#include "extract/entity/agreement.h"

namespace tripleloom {
namespace {

bool Agrees(const Candidate& other, const ChainDraft& chain, const PronounSense& sense) {
  const bool person = chain.type == EntityType::kPerson;
  if (chain.type == EntityType::kNationality) return sense.number == Number::kPlural;
  if (sense.animate) {
    if (!person || other.number == Number::kPlural) return false;
    return chain.gender == Gender::kUnknown || chain.gender == sense.gender;
  }
  if (sense.inanimate) return !person && other.number != Number::kPlural;
  if (other.number == Number::kPlural) return true;
  return chain.type == EntityType::kOrganization && chain.named;
}

// Below the antecedent a pronoun may stand only in a clause: "the man who lost his dog".
bool IsInClauseOf(const Tree& tree, int pronoun, int antecedent) {
  for (int at = pronoun; at != antecedent && at >= 0; at = tree.word(at).head) {
    const Deprel label = tree.word(at).deprel;
    if (label == Deprel::kAclRelcl || label == Deprel::kAcl) return true;
  }
  return false;
}

// Binding: "Kerry told him" is not Kerry, "his brother" not the brother, "himself" the subject.
bool SyntaxAllows(const Tree& tree, int pronoun, int other, const PronounSense& sense) {
  if (tree.IsBelow(pronoun, other)) return sense.possessive && IsInClauseOf(tree, pronoun, other);
  if (tree.IsBelow(other, pronoun)) return false;
  if (sense.possessive) return true;
  const bool same_verb = tree.word(pronoun).head == tree.word(other).head;
  if (sense.reflexive) return same_verb && IsSubject(tree.word(other).deprel);
  return !same_verb || tree.word(pronoun).deprel == Deprel::kConj;
}

}  // namespace

bool MayCorefer(const ChainView& view, int i, int j, const PronounSense& sense) {
  const ChainDraft& chain = view.ChainOf(j);
  if (chain.members.empty() || view.Overlap(i, j) || view.IsValue(j)) return false;
  if (!Agrees(view.At(j), chain, sense)) return false;
  if (view.MentionAt(j).kind == MentionKind::kPronoun) {
    const auto other = SenseOfPronoun(view.At(j).lemma);
    if (other && other->person != 3) return false;
  }
  if (view.Distance(i, j) > 0) return true;
  return SyntaxAllows(view.TreeOf(i), view.MentionAt(i).head, view.MentionAt(j).head, sense);
}

}  // namespace tripleloom
