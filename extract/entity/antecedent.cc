// The model is a mention-ranking one (Denis and Baldridge 2007, "A Ranking Approach to Pronoun
// Resolution"), with chains in place of mentions and one option more, that nothing before is meant:
//
//   p(option) = exp(w . clues(option)) / sum over all options of exp(w . clues)
//
// What agreement and binding forbid is no option at all; the weights settle the rest.
#include "extract/entity/antecedent.h"

#include <algorithm>
#include <cmath>

#include "extract/entity/agreement.h"
#include "extract/entity/around.h"
#include "extract/entity/description_fit.h"
#include "extract/entity/phrases.h"
#include "extract/entity/quotes.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

constexpr int kPronounReach = 5;  // sentences back
constexpr int kNamedReach = 40;   // for a noun that is in the name or was said of it
constexpr float kLikelyEnough = 0.5F;
constexpr float kGoesOn = 0.3F;         // where a report goes on with one before it
constexpr float kSureOfThey = 0.6F;     // who may be people whom no phrase names
constexpr float kSureOfRivals = 0.65F;  // for a description that fits several chains alike
constexpr float kOutweighs = 0.35F;     // where it is not the nearest of these

class Chooser {
 public:
  Chooser(const ChainView& view, int i, const Quotations& quotations)
      : view_(view), i_(i), quotations_(quotations) {}

  Choice ForPronoun(const PronounSense& sense) {
    choice_.anaphor = i_;
    choice_.kind = sense.inanimate ? Anaphor::kIt : Anaphor::kThey;
    if (sense.animate) choice_.kind = Anaphor::kHeOrShe;
    AddNone(false);
    const std::vector<int> apart = ChainsApart(sense);
    reporter_ = ReporterBefore(
        view_, i_, [&](int j) { return MayCorefer(view_, i_, j, sense) && !IsIn(apart, j); });
    for (int j = i_ - 1; j >= 0 && view_.Distance(i_, j) <= kPronounReach; --j) {
      const bool is_other = reporter_ >= 0 && view_.ChainNumber(j) != reporter_;
      if (is_other || IsIn(apart, j)) continue;
      if (MayCorefer(view_, i_, j, sense)) AddMention(j, Fit::kNone);
    }
    if (sense.animate && HasUnnamedSubject()) KeepNone();
    MarkNextSubject();
    return Decide();
  }

  Choice ForDescription() {
    choice_.anaphor = i_;
    choice_.kind = Anaphor::kDescription;
    description_.emplace(view_, i_);
    AddNone(description_->is_modified());
    std::vector<int> apart =
        ChainsReportedBefore(view_, i_, [&](int j) { return MayDescribe(view_.ChainOf(j)); });
    AddThoseSpokenOf(apart);
    AddSubjectsAround(apart);
    for (int j = i_ - 1; j >= 0 && view_.Distance(i_, j) <= kNamedReach; --j) {
      if (view_.ChainOf(j).members.empty() || IsIn(apart, j)) continue;
      if (IsApart(j) || IsNone(view_, j)) continue;
      const Fit fit = description_->FitOf(j);
      if (fit != Fit::kNone) AddMention(j, fit);
    }
    // Nobody knows which of two firms is the Dutch one.
    if (description_->tells_origin() && choice_.options.size() > 2) KeepNone();
    CountRivals();
    return Decide();
  }

 private:
  bool IsIn(const std::vector<int>& chains, int j) const {
    return std::find(chains.begin(), chains.end(), view_.ChainNumber(j)) != chains.end();
  }

  bool MayDescribe(const ChainDraft& chain) const {
    return std::any_of(chain.members.begin(), chain.members.end(), [&](int member) {
      return member < i_ && description_->FitOf(member) != Fit::kNone;
    });
  }

  static void Set(Option& option, Clue clue, float value = 1) {
    option.clues[static_cast<size_t>(clue)] = value;
  }
  int QuoteOf(int i) const {
    const Mention& mention = view_.MentionAt(i);
    return quotations_.quote_of[mention.sentence][mention.head];
  }
  bool IsQuoted(int i) const { return QuoteOf(i) != kNoQuote; }
  bool IsDemonstrative() const {
    const Tree& tree = view_.TreeOf(i_);
    const int det = tree.Child(view_.MentionAt(i_).head, Deprel::kDet);
    return det >= 0 && LowerAscii(tree.word(det).form) != "the";
  }

  // The chains that the pronoun cannot mean: by binding, from one of their mentions in its
  // sentence, in a quotation that of its speaker, in a report those of whom the one before tells.
  std::vector<int> ChainsApart(const PronounSense& sense) const {
    std::vector<int> apart;
    if (sense.animate) {
      apart =
          ChainsReportedBefore(view_, i_, [&](int j) { return MayCorefer(view_, i_, j, sense); });
    }
    const auto look = [&](int j) {
      if (AreDisjoint(view_, i_, j, sense)) apart.push_back(view_.ChainNumber(j));
    };
    for (int j = i_ - 1; j >= 0 && view_.Distance(i_, j) == 0; --j) look(j);
    for (int j = i_ + 1; j < view_.size() && view_.Distance(j, i_) == 0; ++j) look(j);
    // Who speaks says "I".
    const int quote = QuoteOf(i_);
    const int speaker = quote == kNoQuote ? -1 : quotations_.speakers[quote];
    if (speaker >= 0) apart.push_back(view_.ChainNumber(speaker));
    AddThoseSpokenOf(apart);
    return apart;
  }

  // Who speaks a quotation says "I": he is none of those whom it names, calls "he" or describes.
  void AddThoseSpokenOf(std::vector<int>& apart) const {
    const auto& speakers = quotations_.speakers;
    if (std::find(speakers.begin(), speakers.end(), i_) == speakers.end()) return;
    const auto look = [&](int j) {
      const int quote = QuoteOf(j);
      if (quote == kNoQuote || speakers[quote] != i_) return;
      const auto sense = view_.MentionAt(j).kind == MentionKind::kPronoun
                             ? SenseOfPronoun(view_.At(j).lemma)
                             : std::nullopt;
      const bool is_first =
          view_.MentionAt(j).kind == MentionKind::kPronoun && (!sense || sense->person != 3);
      if (!is_first) apart.push_back(view_.ChainNumber(j));
    };
    for (int j = i_ - 1; j >= 0 && view_.Distance(i_, j) <= kPronounReach; --j) look(j);
    for (int j = i_ + 1; j < view_.size() && view_.Distance(j, i_) <= kPronounReach; ++j) look(j);
  }

  // "Ames says the man left", "he knows the man": a person who is the subject of a clause around a
  // description is not described by it (principle C of binding). Firms speak of themselves so.
  void AddSubjectsAround(std::vector<int>& apart) const {
    const Tree& tree = view_.TreeOf(i_);
    for (int j = i_ - 1; j >= 0 && view_.Distance(i_, j) == 0; --j) {
      const bool is_person = view_.ChainOf(j).type == EntityType::kPerson;
      if (is_person && IsSubjectAround(tree, view_.MentionAt(j).head, view_.MentionAt(i_).head)) {
        apart.push_back(view_.ChainNumber(j));
      }
    }
  }

  void AddNone(bool modified) {
    Option none;
    Set(none, Clue::kNone);
    Set(none, Clue::kNoneSubject, IsSubject(view_.HeadWord(i_).deprel));
    Set(none, Clue::kNoneDemonstrative, IsDemonstrative());
    Set(none, Clue::kNoneModified, modified);
    Set(none, Clue::kNonePlural, view_.At(i_).number == Number::kPlural);
    Set(none, Clue::kNoneInQuote, IsQuoted(i_));
    choice_.options.push_back(none);
  }

  // Adds the chain of `j`, or what a further mention tells of a chain that is there.
  void AddMention(int j, Fit fit) {
    for (size_t o = 1; o < choice_.options.size(); ++o) {
      Option& option = choice_.options[o];
      if (view_.ChainNumber(option.mention) != view_.ChainNumber(j)) continue;
      if (fit > fits_[o - 1]) {
        SetFit(option, fits_[o - 1], fit);
        fits_[o - 1] = fit;
      }
      if (view_.Distance(option.mention, j) == 0) SetRole(option, j);
      return;
    }
    Option option;
    option.mention = j;
    SetNearness(option);
    SetRole(option, j);
    SetMention(option);
    SetChain(option);
    SetFit(option, Fit::kNone, fit);
    choice_.options.push_back(option);
    fits_.push_back(fit);
  }

  // "Another Dane fell when his boat sank": one of a people, whom no chain stands for, is the
  // subject around the pronoun, and no option is.
  bool HasUnnamedSubject() const {
    const Tree& tree = view_.TreeOf(i_);
    for (const Option& option : choice_.options) {
      if (option.steps >= 0) return false;
    }
    for (int j = i_ - 1; j >= 0 && view_.Distance(i_, j) == 0; --j) {
      const int head = view_.MentionAt(j).head;
      const bool is_one = view_.MentionAt(j).type == EntityType::kNationality &&
                          tree.Child(head, Deprel::kDet) >= 0 &&
                          tree.word(head).xpos != Xpos::kNNS && tree.word(head).xpos != Xpos::kNNPS;
      if (is_one && IsSubjectAround(tree, head, view_.MentionAt(i_).head)) return true;
    }
    return false;
  }
  void KeepNone() {
    choice_.options.resize(1);
    fits_.clear();
  }

  // "Ames says the man fell when he left", "Ames, fearing Berg, sent his guards": the subject to
  // which the fewest steps lead.
  void MarkNextSubject() {
    Option* next = nullptr;
    int fewest = 0;
    for (Option& option : choice_.options) {
      const int steps = option.steps;
      if (steps < 0 || (next != nullptr && steps >= fewest)) continue;
      next = &option;
      fewest = steps;
    }
    if (next != nullptr) Set(*next, Clue::kNextSubject);
  }

  void SetNearness(Option& option) const {
    const int distance = view_.Distance(i_, option.mention);
    if (distance <= 3) {
      Set(option, static_cast<Clue>(static_cast<int>(Clue::kSameSentence) + distance));
    }
    Set(option, Clue::kLogDistance, std::log(1.0F + static_cast<float>(distance)));
    const int from = view_.MentionAt(option.mention).sentence, to = view_.MentionAt(i_).sentence;
    for (int s = from + 1; s <= to && s <= from + kPronounReach; ++s) {
      if (BeginsParagraph(view_.context(), s)) Set(option, Clue::kOtherParagraph);
    }
    Set(option, Clue::kNearest, choice_.options.size() == 1);
    Set(option, Clue::kSecondNearest, choice_.options.size() == 2);
    Set(option, Clue::kOtherQuote, IsQuoted(i_) != IsQuoted(option.mention));
  }

  // The role of the nearest mention, or of an earlier one in the same sentence that is a subject.
  void SetRole(Option& option, int j) const {
    const Tree& tree = view_.TreeOf(j);
    const Word& head = view_.HeadWord(j);
    const bool is_owner = choice_.kind != Anaphor::kDescription && view_.Distance(i_, j) == 0 &&
                          IsOwnerAround(tree, view_.MentionAt(j).head, view_.MentionAt(i_).head);
    if (j != option.mention && !IsSubject(head.deprel) && !is_owner) return;
    Set(option, Clue::kAside,
        view_.Distance(i_, j) == 0 &&
            IsAside(tree, view_.MentionAt(j).head, view_.MentionAt(i_).head));
    Set(option, Clue::kSubject, IsSubject(head.deprel));
    Set(option, Clue::kObject, head.deprel == Deprel::kObj || head.deprel == Deprel::kIobj);
    Set(option, Clue::kModifier,
        head.deprel == Deprel::kCompound || head.deprel == Deprel::kAmod ||
            head.deprel == Deprel::kNmodPoss);
    if (is_owner)
      SetOwnSubject(option, tree.word(view_.MentionAt(j).head).deprel == Deprel::kNmodPoss
                                ? head.head
                                : view_.MentionAt(j).head);
    if (!IsSubject(head.deprel)) return;
    Set(option, Clue::kMainSubject, head.head == tree.root());
    Set(option, Clue::kParallel, IsSubject(view_.HeadWord(i_).deprel));
    Set(option, Clue::kBothSay, view_.Says(i_) && view_.Says(j));
    const bool own = view_.Distance(i_, j) == 0 && head.head >= 0 &&
                     tree.IsBelow(view_.MentionAt(i_).head, head.head);
    if (own) SetOwnSubject(option, head.head);
    // "it" is too often nothing there: "Ames said it was late"
    const bool may_speak = choice_.kind == Anaphor::kHeOrShe && view_.Distance(i_, j) == 0;
    if (may_speak && IsReporter(tree, head.head, view_.MentionAt(i_).head))
      Set(option, Clue::kSpeaker);
  }

  // `around`: the word of the clause, or of the noun, whose subject or owner the option is.
  void SetOwnSubject(Option& option, int around) const {
    Set(option, Clue::kOwnSubject);
    int steps = 0;
    for (int at = view_.MentionAt(i_).head; at != around; ++steps)
      at = view_.TreeOf(i_).word(at).head;
    option.steps = option.steps < 0 ? steps : std::min(option.steps, steps);
  }

  void SetMention(Option& option) const {
    const int j = option.mention;
    const MentionKind kind = view_.MentionAt(j).kind;
    const Tree& tree = view_.TreeOf(j);
    const int det = tree.Child(view_.MentionAt(j).head, Deprel::kDet);
    const bool indefinite =
        det >= 0 && (tree.word(det).lemma == "a" || tree.word(det).lemma == "an");
    Set(option, Clue::kAfterPronoun, kind == MentionKind::kPronoun);
    Set(option, Clue::kAfterName, kind == MentionKind::kName);
    Set(option, Clue::kAfterIndefinite, kind == MentionKind::kNominal && indefinite);
    Set(option, Clue::kCoordinated, view_.IsCoordinated(j));
    Set(option, Clue::kPlural, view_.At(j).number == Number::kPlural);
  }

  void SetChain(Option& option) const {
    const int number = view_.ChainNumber(option.mention);
    const ChainDraft& chain = view_.ChainOf(option.mention);
    const int named = view_.TimesNamed(number);
    Set(option, Clue::kNamed, chain.named);
    Set(option, Clue::kSize,
        std::log(1.0F + std::max(0.0F, static_cast<float>(chain.members.size()) -
                                           static_cast<float>(named))));
    Set(option, Clue::kTopic, std::log(1.0F + static_cast<float>(named)));
    Set(option, Clue::kMostNamed, view_.IsMostNamed(number));
    Set(option, Clue::kSameGender,
        chain.gender != Gender::kUnknown && chain.gender == view_.At(i_).gender);
    switch (chain.type) {
      case EntityType::kPerson:
        return Set(option, Clue::kPerson);
      case EntityType::kOrganization:
        return Set(option, Clue::kOrganization);
      case EntityType::kPlace:
        return Set(option, chain.country ? Clue::kCountry : Clue::kPlace);
      case EntityType::kNationality:
        return Set(option, Clue::kNationality);
      case EntityType::kEvent:
        return Set(option, Clue::kEvent);
      default:
        return Set(option, Clue::kConcept);
    }
  }

  void SetFit(Option& option, Fit before, Fit fit) const {
    if (fit == Fit::kNone) return;
    const auto clue = [](Fit f) {
      return f == Fit::kHeadOfName ? Clue::kHeadOfName
             : f == Fit::kSaidOfIt ? Clue::kSaidOfIt
             : f == Fit::kSameNoun ? Clue::kSameNoun
                                   : Clue::kKind;
    };
    if (before != Fit::kNone) Set(option, clue(before), 0);
    Set(option, clue(fit));
    const bool modified = description_->is_modified();
    Set(option, Clue::kModified, modified);
    Set(option, Clue::kPlainAfterModified,
        !modified && fit == Fit::kSameNoun && HasModifiers(view_, option.mention));
    Set(option, Clue::kDemonstrative, IsDemonstrative());
  }

  void CountRivals() {
    for (size_t o = 1; o < choice_.options.size(); ++o) {
      const auto rivals =
          std::count_if(fits_.begin(), fits_.end(), [&](Fit fit) { return fit >= fits_[o - 1]; });
      Set(choice_.options[o], Clue::kRivals, std::log(static_cast<float>(rivals)));
    }
  }

  // Whether the phrase cannot be `j`: parts of each other, or arguments of one verb ("Lorne is in
  // the region", "Lorne left the region").
  bool IsApart(int j) const {
    if (view_.Distance(i_, j) > 0) return false;
    if (view_.Overlap(i_, j)) return true;
    const Tree& tree = view_.TreeOf(i_);
    const int phrase = view_.MentionAt(i_).head, other = view_.MentionAt(j).head;
    return tree.IsBelow(phrase, other) || tree.IsBelow(other, phrase) ||
           tree.word(phrase).head == tree.word(other).head;
  }

  float Needed(const Option& option) const {
    if (reporter_ >= 0) return kGoesOn;
    if (choice_.kind == Anaphor::kThey) return kSureOfThey;
    const auto has = [&](Clue clue) { return option.clues[static_cast<size_t>(clue)] > 0; };
    if (!has(Clue::kRivals)) return kLikelyEnough;
    return has(Clue::kSameNoun) && !has(Clue::kNearest) ? kOutweighs : kSureOfRivals;
  }

  Choice Decide() {
    float sum = 0;
    for (Option& option : choice_.options) {
      sum += option.probability = std::exp(ScoreOf(option.clues, choice_.kind));
    }
    float best = 0;
    for (size_t o = 0; o < choice_.options.size(); ++o) {
      Option& option = choice_.options[o];
      option.probability /= sum;
      if (o == 0 || option.probability <= best) continue;
      best = option.probability;
      choice_.best = best >= Needed(option) ? static_cast<int>(o) : -1;
    }
    return std::move(choice_);
  }

  const ChainView& view_;
  int i_;
  const Quotations& quotations_;
  int reporter_ = -1;  // the chain whose report goes on, where nobody else is meant
  Choice choice_;
  std::vector<Fit> fits_;  // of the options but none
  std::optional<DescriptionFit> description_;
};

}  // namespace

std::optional<Choice> ChooseAntecedent(const ChainView& view, int i, const Quotations& quotations) {
  const Candidate& candidate = view.At(i);
  if (candidate.mention.kind == MentionKind::kPronoun) {
    auto sense = SenseOfPronoun(candidate.lemma);
    if (!sense || sense->person != 3) return std::nullopt;
    if (view.HeadWord(i).xpos == Xpos::kPRP) sense->possessive = false;  // "met her"
    return Chooser(view, i, quotations).ForPronoun(*sense);
  }
  if (candidate.mention.kind != MentionKind::kNominal || !candidate.definite) return std::nullopt;
  if (view.IsValue(i) || view.IsRestricted(i)) return std::nullopt;
  return Chooser(view, i, quotations).ForDescription();
}

}  // namespace tripleloom
