// Candidates are read in text order, but speakers before their quotations, so that the antecedent
// of each is already in its chain. A phrase is first tried as apposition, then as predicate noun;
// definite phrases and pronouns then go to the chain that antecedent.h finds likely enough.
#include "extract/entity/reference.h"

#include <map>

#include "extract/entity/apposition.h"
#include "extract/entity/forms.h"
#include "extract/entity/headline.h"
#include "extract/entity/office.h"
#include "extract/entity/quotes.h"
#include "extract/entity/speech.h"
#include "extract/entity/tie_probability.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"

namespace tripleloom {
namespace {

class Resolver {
 public:
  Resolver(const ReadingContext& context, ChainSet& set, std::vector<Choice>* choices)
      : view_(context, set), choices_(choices) {
    quotations_.quote_of = QuoteOfWords(context);
    quotations_.speakers = FindSpeakers(context, set, quotations_.quote_of);
  }

  void Run() {
    is_resolved_.assign(static_cast<size_t>(view_.size()), false);
    for (int i = 0; i < view_.size(); ++i) {
      // Who speaks must be known before those of whom he speaks: "He fell," she said.
      const int speaker = SpeakerOf(i);
      if (speaker > i) ResolveOnce(speaker);
      ResolveOnce(i);
    }
  }

 private:
  // The candidate that speaks the quotation around candidate `i`; -1 if there is none.
  int SpeakerOf(int i) const {
    const Mention& mention = view_.MentionAt(i);
    const int quote = quotations_.quote_of[mention.sentence][mention.head];
    return quote == kNoQuote ? -1 : quotations_.speakers[quote];
  }

  void ResolveOnce(int i) {
    if (is_resolved_[static_cast<size_t>(i)]) return;
    is_resolved_[static_cast<size_t>(i)] = true;
    Resolve(i);
  }

  void Resolve(int i) {
    switch (view_.MentionAt(i).kind) {
      case MentionKind::kName:
        TieToSamePhrase(i, LowerAscii(view_.At(i).text));
        return AttachToPhraseBefore(i);
      case MentionKind::kNominal:
        if (view_.IsValue(i) || TryApposition(i) || TryPredicate(i) || TryChosen(i)) return;
        if (TryOwned(i) || TryBelow(i) || TrySamePhrase(i) || IsNamedBehind(i)) return;
        return TieToAntecedent(i, Tie::kDescription);
      case MentionKind::kPronoun:
        return TieToAntecedent(i, Tie::kPronoun);
    }
  }

  // "its largest city, Verin": the phrase came first and the name tells which.
  void AttachToPhraseBefore(int name) {
    const Word& head = view_.HeadWord(name);
    if (head.deprel != Deprel::kAppos || head.head < 0) return;
    if (IsOtherwise(view_.TreeOf(name), view_.MentionAt(name).head)) return;
    const int phrase = view_.CandidateAt(view_.MentionAt(name).sentence, head.head);
    if (phrase < 0 || phrase >= name || view_.MentionAt(phrase).kind != MentionKind::kNominal)
      return;
    if (!view_.IsAlone(phrase) || view_.IsValue(phrase) || view_.IsCoordinated(name)) return;
    if (!view_.NounFits(phrase, name) || IsPlaceInPlace(phrase, name)) return;
    Describe(phrase, name, Tie::kApposition, kApposition);
  }

  // "the mayor, Karl Lind, left": the name that follows tells who, whoever was mayor before.
  bool IsNamedBehind(int i) const {
    for (int name : view_.TreeOf(i).ChildrenWith(view_.MentionAt(i).head, {Deprel::kAppos})) {
      const int other = view_.CandidateAt(view_.MentionAt(i).sentence, name);
      if (other <= i || view_.MentionAt(other).kind != MentionKind::kName) continue;
      const bool fits = view_.MentionAt(other).type == view_.MentionAt(i).type &&
                        view_.NounFits(i, other) && !IsPlaceInPlace(i, other);
      if (fits && !IsOtherwise(view_.TreeOf(i), name)) return true;
    }
    return false;
  }

  // "Lorne county, Norland": a place with a name of its own, and the one around it.
  bool IsPlaceInPlace(int phrase, int name) const {
    const Tree& tree = view_.TreeOf(phrase);
    const int own = tree.Child(view_.MentionAt(phrase).head, Deprel::kCompound);
    return own >= 0 && tree.word(own).upos == Upos::kPropn &&
           view_.MentionAt(name).type == EntityType::kPlace;
  }

  // Merges the phrase into the chain of `target` and remembers its noun there.
  void Describe(int phrase, int target, Tie tie, float probability) {
    view_.ChainOf(target).AddDescription(view_.At(phrase).lemma);
    view_.Merge(phrase, target, tie, probability);
  }

  // "Lindqvist, the spokeswoman".
  bool TryApposition(int i) {
    const Word& head = view_.HeadWord(i);
    if (head.deprel != Deprel::kAppos || head.head < 0 || !view_.IsAlone(i)) return false;
    if (IsOtherwise(view_.TreeOf(i), view_.MentionAt(i).head)) return false;
    const int target = view_.CandidateAt(view_.MentionAt(i).sentence, head.head);
    if (target < 0 || target == i || view_.IsValue(target) || view_.IsCoordinated(target))
      return false;
    if (!view_.NounFits(i, target) || !SaysWhatItIs(i, target)) return false;
    Describe(i, target, Tie::kApposition, kApposition);
    return true;
  }

  // Two phrases of unknown kinds beside each other are more often a list, and a bare place ("the
  // office in Elm Road (downtown)") tells where, not what.
  bool SaysWhatItIs(int phrase, int target) const {
    const EntityType type = view_.MentionAt(phrase).type;
    const bool named = view_.ChainOf(target).named;
    if (type == EntityType::kConcept) return named && view_.At(phrase).definite;
    if (type == EntityType::kPlace &&
        view_.MentionAt(phrase).begin == view_.MentionAt(phrase).head) {
      return false;
    }
    return named || view_.ChainOf(target).type == type;
  }

  // "Lindqvist is the spokeswoman"; not "may be", "is not", "if ... is".
  bool TryPredicate(int i) {
    const Tree& tree = view_.TreeOf(i);
    const int head = view_.MentionAt(i).head;
    const int copula = tree.Child(head, Deprel::kCop);
    int subject = tree.Child(head, {Deprel::kNsubj, Deprel::kNsubjOuter});
    // "The port has two piers and is the largest of the coast."
    if (subject < 0 && tree.word(head).deprel == Deprel::kConj && tree.word(head).head >= 0) {
      subject = tree.Child(tree.word(head).head, {Deprel::kNsubj, Deprel::kNsubjOuter});
    }
    if (copula < 0 || subject < 0 || subject > head || !IsPlainStatement(tree, head)) return false;
    if (tree.Child(head, Deprel::kCase) >= 0) return false;  // "is at the gate"
    const int target = view_.CandidateAt(view_.MentionAt(i).sentence, subject);
    if (target < 0 || target == i || view_.IsValue(target) || !view_.NounFits(i, target)) {
      return false;
    }
    if (view_.MentionAt(i).type == EntityType::kConcept && !view_.At(i).definite) return false;
    Describe(i, target, Tie::kPredicate, kPredicateNoun);
    return true;
  }
  static bool IsPlainStatement(const Tree& tree, int head) {
    for (int child : tree.Children(head)) {
      const Word& word = tree.word(child);
      const std::string form = LowerAscii(word.form);
      if (word.deprel == Deprel::kMark && (form == "if" || form == "whether")) return false;
      if (word.xpos == Xpos::kMD || form == "not" || form == "n't" || form == "never") return false;
      if (word.deprel == Deprel::kDet && form == "no") return false;
    }
    return true;
  }

  // "The Liberals elected Corvo as their leader."
  bool TryChosen(int i) {
    const int person = view_.IsAlone(i) ? ChosenAs(view_, i) : -1;
    if (person < 0) return false;
    Describe(i, person, Tie::kPredicate, kChosen);
    return true;
  }

  // "his agency", said of its director.
  bool TryOwned(int i) {
    const Mention& mention = view_.MentionAt(i);
    const int possessor = view_.TreeOf(i).Child(mention.head, Deprel::kNmodPoss);
    const int owner = possessor < 0 ? -1 : view_.CandidateAt(mention.sentence, possessor);
    if (owner < 0 || owner == i || !view_.IsAlone(i)) return false;
    ResolveOnce(owner);
    const int body = BodyOf(view_, i);
    if (body < 0) return false;
    view_.Merge(i, body, Tie::kDescription, kOwnBody);
    return true;
  }

  // "Harbour chief resigns", of whom the next sentence gives the name.
  bool TryBelow(int i) {
    const int told = view_.IsAlone(i) ? ToldBelow(view_, i) : -1;
    if (told < 0) return false;
    Describe(i, told, Tie::kDescription, kHeadline);
    return true;
  }

  // "the Varga administration", "our Constitution" again, however far: a phrase with a capital in
  // it is itself a name, and may have been taken for one elsewhere.
  bool TrySamePhrase(int i) {
    const Mention& mention = view_.MentionAt(i);
    const auto& words = view_.TreeOf(i).sentence().words;
    int begin = mention.begin;
    while (begin < mention.head &&
           (words[begin].upos == Upos::kDet || words[begin].upos == Upos::kPron)) {
      ++begin;
    }
    if (begin == mention.begin || view_.IsRestricted(i)) return false;
    bool capital = false;
    for (int w = begin; w < mention.end; ++w) capital = capital || IsUpper(words[w].form[0]);
    const bool known = view_.At(i).definite || words[mention.begin].xpos == Xpos::kPRPS;
    if (!capital || !known) return false;
    const std::string text =
        LowerAscii(PhraseText(view_.context(), mention.sentence, begin, mention.end));
    return TieToSamePhrase(i, text);
  }
  bool TieToSamePhrase(int i, const std::string& text) {
    const auto [at, added] = phrases_.try_emplace(text, i);
    const int before = at->second;
    if (added || view_.ChainNumber(before) == view_.ChainNumber(i)) return false;
    const bool name = view_.MentionAt(i).kind == MentionKind::kName;
    if (name && (view_.ChainOf(before).named || !view_.NounFits(before, i))) return false;
    if (!name && !view_.NounFits(i, before)) return false;
    view_.Merge(name ? before : i, name ? i : before, Tie::kSameName, kSamePhrase);
    return true;
  }

  void TieToAntecedent(int i, Tie tie) {
    std::optional<Choice> choice = ChooseAntecedent(view_, i, quotations_);
    if (!choice) return;
    if (choice->best >= 0) {
      const Option& best = choice->options[choice->best];
      ChainDraft& chain = view_.ChainOf(best.mention);
      if (chain.gender == Gender::kUnknown) chain.gender = view_.At(i).gender;
      view_.Merge(i, best.mention, tie, best.probability);
    }
    if (choices_ != nullptr) choices_->push_back(std::move(*choice));
  }

  ChainView view_;
  Quotations quotations_;
  std::vector<bool> is_resolved_;
  std::map<std::string, int> phrases_;  // names and phrases with a capital, by text
  std::vector<Choice>* choices_;
};

}  // namespace

void TieReferences(const ReadingContext& context, ChainSet& chains, std::vector<Choice>* choices) {
  Resolver(context, chains, choices).Run();
}

}  // namespace tripleloom
