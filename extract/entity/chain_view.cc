#include "extract/entity/chain_view.h"

#include <algorithm>

#include "extract/text/characters.h"

namespace tripleloom {
namespace {

bool TypesFit(EntityType phrase, EntityType chain) {
  return phrase == EntityType::kConcept || chain == EntityType::kConcept || phrase == chain ||
         (phrase == EntityType::kOrganization && chain == EntityType::kPlace);
}

}  // namespace

ChainView::ChainView(const ReadingContext& context, ChainSet& set)
    : context_(context), set_(set), first_of_(context.trees.size() + 1, 0) {
  // Candidates are sorted by sentence: first_of_[s] .. first_of_[s + 1] are those of s.
  for (const Candidate& candidate : set.candidates) ++first_of_[candidate.mention.sentence + 1];
  for (size_t s = 1; s < first_of_.size(); ++s) first_of_[s] += first_of_[s - 1];
  times_named_.assign(set.chains.size(), 0);
  kinds_.assign(set.chains.size(), 0);
  for (int i = 0; i < size(); ++i) {
    if (MentionAt(i).kind != MentionKind::kName) continue;
    int& most = most_named_[static_cast<size_t>(ChainOf(i).type)];
    most = std::max(most, ++times_named_[ChainNumber(i)]);
    kinds_[ChainNumber(i)] |= KindsOfName(At(i).words);
  }
}

bool ChainView::IsMostNamed(int chain) const {
  const int most = most_named_[static_cast<size_t>(set_.chains[chain].type)];
  return most > 1 && times_named_[chain] == most;
}

bool ChainView::IsValue(int i) const { return IsValueType(MentionAt(i).type); }

bool ChainView::Says(int i) const {
  const Word& head = HeadWord(i);
  return IsSubject(head.deprel) && head.head >= 0 &&
         IsSaying(LowerAscii(TreeOf(i).word(head.head).lemma));
}

bool ChainView::Overlap(int i, int j) const {
  const Mention &a = MentionAt(i), &b = MentionAt(j);
  return a.sentence == b.sentence && a.begin < b.end && b.begin < a.end;
}

bool ChainView::IsCoordinated(int i) const {
  // "Corvo & Lind" is one firm.
  const std::vector<int> joined = TreeOf(i).ChildrenWith(MentionAt(i).head, {Deprel::kConj});
  return std::any_of(joined.begin(), joined.end(),
                     [&](int word) { return word >= MentionAt(i).end; });
}

bool ChainView::IsRestricted(int i) const {
  const Tree& tree = TreeOf(i);
  const int head = MentionAt(i).head;
  for (int child : tree.Children(head)) {
    const Deprel label = tree.word(child).deprel;
    const bool after = label == Deprel::kNmod || label == Deprel::kAcl ||
                       label == Deprel::kAclRelcl || label == Deprel::kAppos;
    if (child > head && after && tree.word(head + 1).form != ",") return true;
  }
  return false;
}

int ChainView::CandidateAt(int sentence, int word) const {
  int found = -1;
  for (int i = first_of_[sentence]; i < first_of_[sentence + 1]; ++i) {
    const Mention& mention = MentionAt(i);
    if (mention.head == word) return i;
    const bool name = mention.kind == MentionKind::kName;
    if (name && mention.begin <= word && word < mention.end) found = i;
  }
  return found;
}

bool ChainView::NounFits(int phrase, int other) const {
  const ChainDraft& draft = ChainOf(other);
  const bool either = draft.type == EntityType::kOrganization && MayBeEnterprise(At(phrase).lemma);
  if (!either && !TypesFit(MentionAt(phrase).type, draft.type)) return false;
  const Gender gender = At(phrase).gender;
  if (gender != Gender::kUnknown) {
    if (draft.type != EntityType::kPerson) return false;
    if (draft.gender != Gender::kUnknown && draft.gender != gender) return false;
  }
  return draft.number == Number::kUnknown || At(phrase).number == draft.number;
}

Kinds ChainView::KindsOf(int i) const {
  // "Lorne" may be a town although "Lorne Island" is called so too.
  if (ChainOf(i).type == EntityType::kPlace) return KindsOfName(At(i).words);
  Kinds kinds = kinds_[ChainNumber(i)];
  for (const std::string& noun : ChainOf(i).descriptions) kinds |= KindsOfNoun(noun);
  return kinds;
}

}  // namespace tripleloom
