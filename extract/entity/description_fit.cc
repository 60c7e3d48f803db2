// The surest fit is a noun of the name itself, or the usual word for what the name tells to be;
// then a noun that was said of it, the same noun again, and last a noun of its kind, which fits
// only nearby. What the noun cannot mean (kinds.h) fits in no way.
#include "extract/entity/description_fit.h"

#include <algorithm>

#include "extract/text/characters.h"

namespace tripleloom {
namespace {

constexpr int kRepeatedReach = 10;  // sentences back, for a repeated head noun
constexpr int kKindReach = 4;       // for "the country", "the company"

// "the embassy" for "U.S. Embassy", "the ministry" for "Ministry of Trade".
bool HasHeadNoun(const Candidate& name, const std::string& lemma) {
  if (name.words.size() < 2) return false;
  for (size_t w = 0; w < name.words.size(); ++w) {
    const bool last = w + 1 == name.words.size() || name.words[w + 1] == "of";
    if (last && LowerAscii(name.words[w]) == lemma) return true;
    if (name.words[w] == "of") return false;
  }
  return false;
}

bool IsModifier(Deprel label) {
  return label == Deprel::kAmod || label == Deprel::kCompound || label == Deprel::kNummod ||
         label == Deprel::kNmodPoss;
}

}  // namespace

bool HasModifiers(const ChainView& view, int i) {
  const Tree& tree = view.TreeOf(i);
  const auto& children = tree.Children(view.MentionAt(i).head);
  return std::any_of(children.begin(), children.end(),
                     [&](int child) { return IsModifier(tree.word(child).deprel); });
}

DescriptionFit::DescriptionFit(const ChainView& view, int i)
    : view_(view),
      i_(i),
      modified_(HasModifiers(view, i)),
      origin_(modified_ && IsOrigin()),
      town_(modified_ ? -1 : OnlyTown()) {}

Fit DescriptionFit::FitOf(int j) const {
  const Candidate& other = view_.At(j);
  if (other.mention.kind == MentionKind::kPronoun) return Fit::kNone;
  if (other.mention.kind == MentionKind::kNominal && view_.IsValue(j)) return Fit::kNone;
  const ChainDraft& chain = view_.ChainOf(j);
  const std::string& lemma = view_.At(i_).lemma;
  const Kinds kinds = chain.named ? view_.KindsOf(j) : 0;
  if (!MayMean(lemma, kinds)) return Fit::kNone;
  if (origin_) return FitOfOrigin(j, kinds);
  if (view_.ChainNumber(j) == town_) return Fit::kHeadOfName;
  if (chain.named && view_.NounFits(i_, j) && ModifiersFit(j)) {
    if (HasHeadNoun(other, lemma)) return Fit::kHeadOfName;
    const auto& said = chain.descriptions;
    if (std::find(said.begin(), said.end(), lemma) != said.end()) return Fit::kSaidOfIt;
    if (SurelyMeans(lemma, kinds)) return Fit::kHeadOfName;
  }
  const int distance = view_.Distance(i_, j);
  if (distance <= kRepeatedReach && other.mention.kind == MentionKind::kNominal &&
      other.lemma == lemma && other.number == view_.At(i_).number && ModifiersFit(j)) {
    return Fit::kSameNoun;
  }
  const bool kind = distance <= kKindReach && !modified_ && !IsOneOfSeveral(j) &&
                    other.mention.kind == MentionKind::kName &&
                    IsKind(lemma, chain.type, chain.country, chain.gender);
  return kind ? Fit::kKind : Fit::kNone;
}

// The chain of the only place named so far that "the city" can mean, if the article was written
// there; -1 if there is none.
int DescriptionFit::OnlyTown() const {
  const std::string& lemma = view_.At(i_).lemma;
  if (!IsKind(lemma, EntityType::kPlace, false, Gender::kUnknown)) return -1;
  int town = -1;
  bool is_dateline = false;
  for (int j = 0; j < i_; ++j) {
    const ChainDraft& chain = view_.ChainOf(j);
    const bool may_be = view_.MentionAt(j).kind == MentionKind::kName &&
                        IsKind(lemma, chain.type, chain.country, chain.gender) &&
                        MayMean(lemma, view_.KindsOf(j));
    if (!may_be) continue;
    if (town >= 0 && town != view_.ChainNumber(j)) return -1;
    town = view_.ChainNumber(j);
    const Hints& hints = view_.At(j).hints;
    is_dateline |= std::any_of(hints.begin(), hints.end(),
                               [](const auto& hint) { return hint.first == "dateline"; });
  }
  return is_dateline ? town : -1;
}

// "Lorne and Berg wait. The city ...": either may be meant.
bool DescriptionFit::IsOneOfSeveral(int j) const {
  return view_.IsCoordinated(j) || view_.HeadWord(j).deprel == Deprel::kConj;
}

// "the Dutch company": nothing but where it comes from is said of one of its kind.
bool DescriptionFit::IsOrigin() const {
  const Tree& tree = view_.TreeOf(i_);
  const auto& children = tree.Children(view_.MentionAt(i_).head);
  return MeansOrganization(view_.At(i_).lemma) &&
         std::all_of(children.begin(), children.end(), [&](int child) {
           return !IsModifier(tree.word(child).deprel) || IsDemonym(tree.word(child).form);
         });
}
bool DescriptionFit::IsDemonym(const std::string& form) const {
  return view_.context().lexicon.PlaceOfDemonym(form).has_value();
}
// Not for "Swiss Air"; where it comes from may stand in the name: "Dutch Railways".
Fit DescriptionFit::FitOfOrigin(int j, Kinds kinds) const {
  const Candidate& other = view_.At(j);
  const bool near = view_.Distance(i_, j) <= kKindReach;
  const ChainDraft& chain = view_.ChainOf(j);
  if (!near || !chain.named || chain.type != EntityType::kOrganization) return Fit::kNone;
  const auto clashes = [&](const std::string& word) {
    return IsDemonym(word) && view_.At(i_).text.find(word) == std::string::npos;
  };
  if (std::any_of(other.words.begin(), other.words.end(), clashes)) return Fit::kNone;
  if (kinds == 0) return Fit::kKind;
  return SurelyMeans(view_.At(i_).lemma, kinds) ? Fit::kHeadOfName : Fit::kNone;
}

// Every modifier of the description is a word of the earlier mention: "the old port" may be "the
// old stone port", "the new port" not.
bool DescriptionFit::ModifiersFit(int j) const {
  const Tree& tree = view_.TreeOf(i_);
  for (int child : tree.Children(view_.MentionAt(i_).head)) {
    if (IsModifier(tree.word(child).deprel) && !HasWord(j, tree.word(child).form)) return false;
  }
  return true;
}
// Of names also what is said right before them: "Prime Minister Ana Corvo".
bool DescriptionFit::HasWord(int j, const std::string& form) const {
  const Mention& mention = view_.MentionAt(j);
  int begin = mention.begin;
  const auto describes = [&](const Word& word) {
    return word.upos == Upos::kNoun || word.upos == Upos::kPropn || word.upos == Upos::kAdj;
  };
  if (mention.kind == MentionKind::kName) {
    while (begin > 0 && describes(view_.TreeOf(j).word(begin - 1))) --begin;
  }
  for (int w = begin; w < mention.end; ++w) {
    if (LowerAscii(view_.TreeOf(j).word(w).form) == LowerAscii(form)) return true;
  }
  return false;
}

}  // namespace tripleloom
