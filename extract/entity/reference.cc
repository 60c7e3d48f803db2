// Candidates are read in text order, so that the antecedent of each is already in its chain. A
// phrase is first tried as apposition, then as predicate noun, then, if it is definite, as a
// description of something named or said before; a pronoun goes to the antecedent that scores best
// by nearness and grammatical role, among those that agree in person, number and gender and that
// the syntax allows. Where two fit nearly as well, nothing is tied.
#include "extract/entity/reference.h"

#include <algorithm>
#include <map>

#include "extract/entity/evidence.h"
#include "extract/entity/phrases.h"

namespace tripleloom {
namespace {

constexpr int kPronounReach = 3;      // sentences back
constexpr int kDescriptionReach = 6;  // for a repeated or named head noun
constexpr int kKindReach = 2;         // for "the country", "the company"

class Resolver {
 public:
  Resolver(const ReadingContext& context, ChainSet& set)
      : context_(context), set_(set), first_of_(context.trees.size() + 1, 0) {
    // Candidates are sorted by sentence: first_of_[s] .. first_of_[s + 1] are those of s.
    for (const Candidate& candidate : set.candidates) ++first_of_[candidate.mention.sentence + 1];
    for (size_t s = 1; s < first_of_.size(); ++s) first_of_[s] += first_of_[s - 1];
  }

  void Run() {
    for (size_t i = 0; i < set_.candidates.size(); ++i) Resolve(static_cast<int>(i));
  }

 private:
  const Candidate& At(int i) const { return set_.candidates[i]; }
  const Mention& MentionAt(int i) const { return set_.candidates[i].mention; }
  const Tree& TreeOf(int i) const { return context_.trees[MentionAt(i).sentence]; }
  const Word& HeadWord(int i) const { return TreeOf(i).word(MentionAt(i).head); }
  ChainDraft& ChainOf(int i) { return set_.chains[set_.chain_of[i]]; }
  bool IsAlone(int i) { return ChainOf(i).members.size() == 1; }

  void Resolve(int i) {
    switch (MentionAt(i).kind) {
      case MentionKind::kName:
        AttachToPhraseBefore(i);
        break;
      case MentionKind::kNominal:
        if (!IsValue(i) && !TryApposition(i) && !TryPredicate(i)) TryDescription(i);
        break;
      case MentionKind::kPronoun:
        TryPronoun(i);
        break;
    }
  }

  bool IsValue(int i) const {
    switch (MentionAt(i).type) {
      case EntityType::kDate:
      case EntityType::kTime:
      case EntityType::kMoney:
      case EntityType::kQuantity:
        return true;
      default:
        return false;
    }
  }

  void Merge(int from, int to, Tie tie, float probability) {
    set_.Merge(set_.chain_of[from], set_.chain_of[to], tie, probability);
  }

  // The candidate of the same sentence whose head is `word`, or a name that holds it; -1 if none.
  int CandidateAt(int sentence, int word) const {
    int found = -1;
    for (int i = first_of_[sentence]; i < first_of_[sentence + 1]; ++i) {
      const Mention& mention = MentionAt(i);
      if (mention.head == word) return i;
      const bool name = mention.kind == MentionKind::kName;
      if (name && mention.begin <= word && word < mention.end) found = i;
    }
    return found;
  }

  bool TypesFit(EntityType phrase, EntityType chain) const {
    return phrase == EntityType::kConcept || chain == EntityType::kConcept || phrase == chain ||
           (phrase == EntityType::kOrganization && chain == EntityType::kPlace);
  }
  // Whether the common noun may describe the chain.
  bool NounFits(int phrase, int chain) const {
    const ChainDraft& draft = set_.chains[chain];
    if (!TypesFit(MentionAt(phrase).type, draft.type)) return false;
    const Gender gender = At(phrase).gender;
    if (gender != Gender::kUnknown) {
      if (draft.type != EntityType::kPerson) return false;
      if (draft.gender != Gender::kUnknown && draft.gender != gender) return false;
    }
    return draft.number == Number::kUnknown || At(phrase).number == draft.number;
  }
  bool IsCoordinated(int i) const {
    const Tree& tree = TreeOf(i);
    return tree.Child(MentionAt(i).head, Deprel::kConj) >= 0;
  }

  // "its largest city, Verin": the phrase came first and the name tells which.
  void AttachToPhraseBefore(int name) {
    const Word& head = HeadWord(name);
    if (head.deprel != Deprel::kAppos || head.head < 0) return;
    const int phrase = CandidateAt(MentionAt(name).sentence, head.head);
    if (phrase < 0 || phrase >= name || MentionAt(phrase).kind != MentionKind::kNominal) return;
    if (!IsAlone(phrase) || IsValue(phrase) || IsCoordinated(name)) return;
    if (!NounFits(phrase, set_.chain_of[name])) return;
    Describe(phrase, name, Tie::kApposition, 0.9F);
  }

  // Merges the phrase into the chain of `target` and remembers its noun there.
  void Describe(int phrase, int target, Tie tie, float probability) {
    ChainOf(target).AddDescription(At(phrase).lemma);
    Merge(phrase, target, tie, probability);
  }

  // "Psaki, the spokeswoman".
  bool TryApposition(int i) {
    const Word& head = HeadWord(i);
    if (head.deprel != Deprel::kAppos || head.head < 0 || !IsAlone(i)) return false;
    const int target = CandidateAt(MentionAt(i).sentence, head.head);
    if (target < 0 || target == i || IsValue(target) || IsCoordinated(target)) return false;
    if (!NounFits(i, set_.chain_of[target])) return false;
    Describe(i, target, Tie::kApposition, 0.9F);
    return true;
  }

  // "Psaki is the spokeswoman"; not "may be", "is not", "if ... is".
  bool TryPredicate(int i) {
    const Tree& tree = TreeOf(i);
    const int head = MentionAt(i).head;
    const int copula = tree.Child(head, Deprel::kCop);
    int subject = tree.Child(head, {Deprel::kNsubj, Deprel::kNsubjOuter});
    // "The port has two piers and is the largest of the coast."
    if (subject < 0 && tree.word(head).deprel == Deprel::kConj && tree.word(head).head >= 0) {
      subject = tree.Child(tree.word(head).head, {Deprel::kNsubj, Deprel::kNsubjOuter});
    }
    if (copula < 0 || subject < 0 || subject > head || !IsPlainStatement(tree, head)) return false;
    const int target = CandidateAt(MentionAt(i).sentence, subject);
    if (target < 0 || target == i || IsValue(target) || !NounFits(i, set_.chain_of[target])) {
      return false;
    }
    if (MentionAt(i).type == EntityType::kConcept && !At(i).definite) return false;
    Describe(i, target, Tie::kPredicate, 0.85F);
    return true;
  }
  static bool IsPlainStatement(const Tree& tree, int head) {
    for (int child : tree.Children(head)) {
      const Word& word = tree.word(child);
      const std::string form = Lower(word.form);
      if (word.deprel == Deprel::kMark && (form == "if" || form == "whether")) return false;
      if (word.xpos == Xpos::kMD || form == "not" || form == "n't" || form == "never") return false;
      if (word.deprel == Deprel::kDet && form == "no") return false;
    }
    return true;
  }

  // How a definite phrase fits a chain; higher is surer.
  enum Fit { kNoFit, kKind, kRepeated, kNamed };

  // "the Varga administration" again, however far: a phrase with a name in it is itself a name.
  bool TrySamePhrase(int i) {
    const Mention& mention = MentionAt(i);
    bool holds_name = false;
    for (int w = mention.begin; w < mention.head; ++w) {
      holds_name = holds_name || TreeOf(i).word(w).upos == Upos::kPropn;
    }
    if (!holds_name || !At(i).definite || IsRestricted(i)) return false;
    const auto [at, added] = phrases_.try_emplace(Lower(At(i).text), i);
    if (added || set_.chain_of[at->second] == set_.chain_of[i]) return false;
    Merge(i, at->second, Tie::kSameName, 0.9F);
    return true;
  }

  void TryDescription(int i) {
    if (TrySamePhrase(i) || !At(i).definite || IsRestricted(i)) return;
    Fit best = kNoFit;
    std::vector<int> fitting;  // mentions, nearest first, of distinct chains
    for (int j = i - 1; j >= 0 && Distance(i, j) <= kDescriptionReach; --j) {
      const int chain = set_.chain_of[j];
      if (set_.chains[chain].members.empty() || Overlap(i, j)) continue;
      const Fit fit = FitOf(i, j);
      if (fit == kNoFit || fit < best) continue;
      if (fit > best) fitting.clear(), best = fit;
      const auto same = [&](int other) { return set_.chain_of[other] == chain; };
      if (std::none_of(fitting.begin(), fitting.end(), same)) fitting.push_back(j);
    }
    if (fitting.empty() || (fitting.size() > 1 && best != kRepeated)) return;
    Merge(i, fitting[0], Tie::kDescription,
          best == kNamed      ? 0.85F
          : best == kRepeated ? 0.7F
                              : 0.6F);
  }

  int Distance(int i, int j) const { return MentionAt(i).sentence - MentionAt(j).sentence; }
  bool Overlap(int i, int j) const {
    const Mention &a = MentionAt(i), &b = MentionAt(j);
    return a.sentence == b.sentence && a.begin < b.end && b.begin < a.end;
  }
  // What follows the noun tells which one is meant: "the embassy in Oslo", "the men who came".
  bool IsRestricted(int i) const {
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

  Fit FitOf(int i, int j) {
    const ChainDraft& chain = ChainOf(j);
    const Candidate& other = At(j);
    if (other.mention.kind == MentionKind::kPronoun) return kNoFit;
    if (other.mention.kind == MentionKind::kNominal && IsValue(j)) return kNoFit;
    const std::string& lemma = At(i).lemma;
    if (chain.named && NounFits(i, set_.chain_of[j]) && ModifiersFit(i, j)) {
      if (HasHeadNoun(other, lemma)) return kNamed;
      const auto& said = chain.descriptions;
      if (std::find(said.begin(), said.end(), lemma) != said.end()) return kNamed;
    }
    if (other.mention.kind == MentionKind::kNominal && other.lemma == lemma &&
        other.number == At(i).number && ModifiersFit(i, j)) {
      return kRepeated;
    }
    const bool near = Distance(i, j) <= kKindReach && !HasModifiers(i);
    return near && other.mention.kind == MentionKind::kName &&
                   IsKind(lemma, chain.type, chain.country, chain.gender)
               ? kKind
               : kNoFit;
  }

  // "the embassy" for "U.S. Embassy", "the ministry" for "Ministry of Trade".
  static bool HasHeadNoun(const Candidate& name, const std::string& lemma) {
    if (name.words.size() < 2) return false;
    for (size_t w = 0; w < name.words.size(); ++w) {
      const bool last = w + 1 == name.words.size() || name.words[w + 1] == "of";
      if (last && Lower(name.words[w]) == lemma) return true;
      if (name.words[w] == "of") return false;
    }
    return false;
  }

  bool IsModifier(const Tree& tree, int child) const {
    const Word& word = tree.word(child);
    return word.deprel == Deprel::kAmod || word.deprel == Deprel::kCompound ||
           word.deprel == Deprel::kNummod || word.deprel == Deprel::kNmodPoss;
  }
  bool HasModifiers(int i) const {
    const Tree& tree = TreeOf(i);
    const auto& children = tree.Children(MentionAt(i).head);
    return std::any_of(children.begin(), children.end(),
                       [&](int child) { return IsModifier(tree, child); });
  }
  // Every modifier of the description is a word of the earlier mention: "the old port" may be "the
  // old stone port", "the new port" not.
  bool ModifiersFit(int i, int j) const {
    const Tree& tree = TreeOf(i);
    for (int child : tree.Children(MentionAt(i).head)) {
      if (IsModifier(tree, child) && !HasWord(j, tree.word(child).form)) return false;
    }
    return true;
  }
  bool HasWord(int j, const std::string& form) const {
    const Mention& mention = MentionAt(j);
    for (int w = mention.begin; w < mention.end; ++w) {
      if (Lower(TreeOf(j).word(w).form) == Lower(form)) return true;
    }
    return false;
  }

  void TryPronoun(int i) {
    const auto sense = SenseOfPronoun(At(i).lemma);
    if (!sense || sense->person != 3) return;
    std::map<int, float> best_of;  // by chain
    std::map<int, int> mention_of;
    for (int j = i - 1; j >= 0 && Distance(i, j) <= kPronounReach; --j) {
      if (!MayCorefer(i, j, *sense)) continue;
      const float score = Salience(i, j);
      const int chain = set_.chain_of[j];
      const auto [at, added] = best_of.try_emplace(chain, score);
      if (added || score > at->second) at->second = score, mention_of[chain] = j;
    }
    float best = 0, second = 0;
    int target = -1;
    for (const auto& [chain, score] : best_of) {
      if (score > best) {
        second = best, best = score, target = mention_of[chain];
      } else {
        second = std::max(second, score);
      }
    }
    const float margin = sense->animate ? 0.05F : 0.2F;
    if (target < 0 || best < 0.5F || best - second < margin) return;
    const float probability = std::min(0.95F, 0.6F + 0.3F * (best - second));
    if (ChainOf(target).gender == Gender::kUnknown) ChainOf(target).gender = sense->gender;
    Merge(i, target, Tie::kPronoun, probability);
  }

  bool MayCorefer(int i, int j, const PronounSense& sense) {
    const ChainDraft& chain = ChainOf(j);
    if (chain.members.empty() || Overlap(i, j) || IsValue(j)) return false;
    if (!Agrees(j, chain, sense)) return false;
    if (const auto other = SenseOfPronoun(At(j).lemma);
        other && MentionAt(j).kind == MentionKind::kPronoun && other->person != 3) {
      return false;
    }
    return MentionAt(i).sentence != MentionAt(j).sentence || SyntaxAllows(i, j, sense);
  }

  bool Agrees(int j, const ChainDraft& chain, const PronounSense& sense) const {
    const Candidate& other = At(j);
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

  // Binding: "Kerry told him" is not Kerry, "his brother" not the brother, "himself" the subject.
  bool SyntaxAllows(int i, int j, const PronounSense& sense) const {
    const Tree& tree = TreeOf(i);
    const int pronoun = MentionAt(i).head, other = MentionAt(j).head;
    if (tree.IsBelow(pronoun, other)) return sense.possessive && IsInClauseOf(tree, pronoun, other);
    if (tree.IsBelow(other, pronoun)) return false;
    if (sense.possessive) return true;
    const bool same_verb = tree.word(pronoun).head == tree.word(other).head;
    if (sense.reflexive) return same_verb && IsSubject(tree.word(other).deprel);
    return !same_verb || tree.word(pronoun).deprel == Deprel::kConj;
  }
  // Below the antecedent a pronoun may stand only in a clause: "the man who lost his dog".
  static bool IsInClauseOf(const Tree& tree, int pronoun, int antecedent) {
    for (int at = pronoun; at != antecedent && at >= 0; at = tree.word(at).head) {
      const Deprel label = tree.word(at).deprel;
      if (label == Deprel::kAclRelcl || label == Deprel::kAcl) return true;
    }
    return false;
  }

  // Nearness and role of antecedent `j` for pronoun `i`.
  float Salience(int i, int j) {
    static constexpr float kNear[] = {1.0F, 0.8F, 0.45F, 0.25F};
    float score = kNear[Distance(i, j)];
    const Deprel role = HeadWord(j).deprel;
    if (IsSubject(role)) {
      score += 0.4F;
    } else if (role == Deprel::kObj || role == Deprel::kIobj) {
      score += 0.15F;
    } else if (role == Deprel::kCompound || role == Deprel::kAmod || role == Deprel::kNmodPoss) {
      score -= 0.2F;
    }
    if (IsSubject(HeadWord(i).deprel) && IsSubject(role)) score += 0.15F;
    if (SameClauseSubject(i, j)) score += 0.3F;
    const ChainDraft& chain = ChainOf(j);
    score += 0.05F * static_cast<float>(std::min<size_t>(chain.members.size(), 6));
    if (chain.named) score += 0.15F;
    if (chain.gender != Gender::kUnknown && chain.gender == At(i).gender) score += 0.2F;
    return score;
  }
  // "Kerry praised his staff": the subject of the verb above a possessive.
  bool SameClauseSubject(int i, int j) const {
    if (MentionAt(i).sentence != MentionAt(j).sentence) return false;
    const Tree& tree = TreeOf(i);
    const int verb = tree.word(MentionAt(j).head).head;
    return verb >= 0 && IsSubject(HeadWord(j).deprel) && tree.IsBelow(MentionAt(i).head, verb);
  }

  const ReadingContext& context_;
  ChainSet& set_;
  std::vector<int> first_of_;
  std::map<std::string, int> phrases_;  // definite phrases with a name in them, by text
};

}  // namespace

void TieReferences(const ReadingContext& context, ChainSet& chains) {
  Resolver(context, chains).Run();
}

}  // namespace tripleloom
