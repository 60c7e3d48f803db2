// What the mentions of a chain add up to: the type for which most speaks, the fullest name, gender
// and number.
#include "extract/entity/chain_description.h"

#include <algorithm>
#include <string>
#include <utility>

#include "extract/entity/evidence.h"
#include "extract/entity/name_part.h"
#include "graph/base/ascii.h"

namespace tripleloom {
namespace {

bool IsName(const Candidate& candidate) {
  return candidate.mention.kind == MentionKind::kName && !candidate.words.empty();
}

class Describer {
 public:
  Describer(const ReadingContext& context, std::vector<Candidate>& candidates)
      : context_(context), candidates_(candidates) {}

  void Describe(ChainDraft& chain) {
    TypeEvidence evidence{};
    Candidate& first = candidates_[chain.members.front()];
    first.mention.tie = Tie::kNone;
    chain.named = first.mention.kind == MentionKind::kName;
    chain.number = first.number;
    for (int i : chain.members) {
      const Candidate& member = candidates_[i];
      for (size_t t = 0; t < evidence.size(); ++t) evidence[t] += member.evidence[t];
      for (const std::string& noun : member.descriptions) chain.AddDescription(noun);
      if (chain.gender == Gender::kUnknown) chain.gender = member.gender;
    }
    if (!IsName(candidates_[chain.members.front()])) {
      chain.type = first.mention.type;
      chain.name = WithoutArticle(first);
      return;
    }
    SetType(chain, evidence);
    chain.name = FullestName(chain);
  }
  std::string WithoutArticle(const Candidate& phrase) const {
    const Mention& mention = phrase.mention;
    const Word& first = context_.trees[mention.sentence].word(mention.begin);
    const bool article = first.lemma == "the" || first.lemma == "a" || first.lemma == "an";
    if (!article || mention.begin == mention.head) return phrase.text;
    return PhraseText(context_, mention.sentence, mention.begin + 1, mention.end);
  }
  // "Anna Storm", then "Storm": people are called by their last word alone, most other things by
  // their first.
  bool IsCalledBySurname(const ChainDraft& chain) const {
    std::string surname;
    bool is_called = false;
    for (int i : chain.members) {
      const std::vector<std::string>& words = candidates_[i].words;
      if (!IsName(candidates_[i])) continue;
      if (words.size() > 2) return false;
      if (words.size() == 2) surname = words.back();
      is_called |= words.size() == 1 && words.front() == surname;
    }
    return is_called;
  }
  // "Hurricane Ana", also where the name alone is taken for hers.
  bool IsNamedStorm(const ChainDraft& chain) const {
    return std::any_of(chain.members.begin(), chain.members.end(), [this](int i) {
      const Candidate& name = candidates_[i];
      if (!IsName(name)) return false;
      if (name.words.size() > 1) return IsStorm(name.words[name.words.size() - 2]);
      const int before = name.mention.begin - 1;
      if (before < 0) return false;
      const std::string& form = context_.trees[name.mention.sentence].word(before).form;
      return IsUpper(form[0]) && IsStorm(form);
    });
  }
  void SetType(ChainDraft& chain, const TypeEvidence& evidence) {
    TypeGuess guess = BestType(evidence, chain.members.size());
    if (IsNamedStorm(chain)) guess.type = EntityType::kEvent;
    const float behind = (evidence[static_cast<size_t>(guess.type)] -
                          evidence[static_cast<size_t>(EntityType::kPerson)]) *
                         ScaleOf(chain.members.size());
    const bool may_be_person = guess.type == EntityType::kOrganization && behind <= kLittleBehind;
    if (may_be_person && IsCalledBySurname(chain)) guess.type = EntityType::kPerson;
    chain.type = guess.type;
    chain.probability = guess.probability;
    for (int i : chain.members) {
      candidates_[i].mention.type = guess.type;
      if (candidates_[i].mention.tie == Tie::kNone) {
        candidates_[i].mention.probability = guess.probability;
      }
    }
  }
  // A country's usual name; of others the form with most words, then one that is not in capitals
  // throughout (datelines, headlines), then the one first used.
  std::string FullestName(const ChainDraft& chain) const {
    const auto rank = [](const Candidate& name) {
      const bool small = std::any_of(name.text.begin(), name.text.end(),
                                     [](char c) { return c >= 'a' && c <= 'z'; });
      return std::pair(name.words.size(), small);
    };
    const Candidate* fullest = &candidates_[chain.members.front()];
    for (int i : chain.members) {
      if (rank(candidates_[i]) > rank(*fullest)) fullest = &candidates_[i];
    }
    if (chain.country) return std::string(*context_.lexicon.CountryName(fullest->text));
    return fullest->text;
  }

 private:
  const ReadingContext& context_;
  std::vector<Candidate>& candidates_;
};

}  // namespace

void DescribeChain(const ReadingContext& context, std::vector<Candidate>& candidates,
                   ChainDraft& chain) {
  Describer(context, candidates).Describe(chain);
}

}  // namespace tripleloom
