// Values first, because a year inside a name is rare and a month that looks like a name is not;
// then names; then phrases and pronouns around them. Ties follow in the order of their certainty:
// names, references, speakers. What stays alone and is of no known kind is dropped: projection
// shows such a phrase as it is.
#include "extract/entity/entities.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "extract/entity/candidate.h"
#include "extract/entity/chains.h"
#include "extract/entity/name_number.h"
#include "extract/entity/names.h"
#include "extract/entity/phrases.h"
#include "extract/entity/reference.h"
#include "extract/entity/repeated_names.h"
#include "extract/entity/speech.h"
#include "extract/entity/stages.h"
#include "extract/entity/values.h"

namespace tripleloom {
namespace {

constexpr std::array<std::string_view, 10> kTieNames = {
    "first",      "same name", "short name", "acronym",     "country",
    "apposition", "predicate", "pronoun",    "description", "speaker"};

// Text order, outer before inner.
auto Place(const Mention& mention) {
  return std::tuple(mention.sentence, mention.begin, -mention.end);
}

bool Cross(const Mention& a, const Mention& b) {
  return (a.begin < b.begin && b.begin < a.end && a.end < b.end) ||
         (b.begin < a.begin && a.begin < b.end && b.end < a.end);
}

// Adds phrases to the mentions of a sentence. In a tree with crossing arcs two phrases can cross;
// the later one is cut to its head.
void AddPhrases(const ReadingContext& context, std::vector<Candidate> phrases,
                std::vector<Candidate>& all) {
  for (Candidate& phrase : phrases) {
    Mention& mention = phrase.mention;
    const auto crosses = [&](const Candidate& other) { return Cross(mention, other.mention); };
    if (std::any_of(all.begin(), all.end(), crosses)) {
      mention.begin = mention.head;
      phrase.text = PhraseText(context, mention.sentence, mention.begin, mention.end);
    }
    all.push_back(std::move(phrase));
  }
}

std::vector<Candidate> FindCandidates(const ReadingContext& context) {
  std::vector<Candidate> all;
  std::vector<std::vector<Candidate>> values, names;
  for (size_t s = 0; s < context.trees.size(); ++s) {
    values.push_back(FindValues(context, static_cast<int>(s)));
    names.push_back(FindNames(context, static_cast<int>(s), values.back()));
  }
  AddRepeatedNames(context, values, names);
  for (size_t s = 0; s < context.trees.size(); ++s) {
    const int sentence = static_cast<int>(s);
    std::vector<Candidate> known = std::move(names[s]);
    known.insert(known.end(), values[s].begin(), values[s].end());
    AddPhrases(context, FindPhrases(context, sentence, known), known);
    std::stable_sort(known.begin(), known.end(), [](const Candidate& a, const Candidate& b) {
      return Place(a.mention) < Place(b.mention);
    });
    all.insert(all.end(), known.begin(), known.end());
  }
  return all;
}

// Whether a chain is worth keeping: named, tied, or one phrase of a known kind. A bare singular
// ("in place", "out of town") refers to nothing.
bool IsKept(const ChainSet& set, const ChainDraft& chain) {
  if (chain.members.size() != 1 || chain.named) return !chain.members.empty();
  const Candidate& only = set.candidates[chain.members.front()];
  if (only.mention.kind == MentionKind::kPronoun) return chain.type != EntityType::kConcept;
  switch (chain.type) {
    case EntityType::kConcept:
    case EntityType::kEvent:
    case EntityType::kProduct:
      return false;
    case EntityType::kPlace:
    case EntityType::kOrganization:
      return only.number == Number::kPlural || only.mention.end - only.mention.begin > 1;
    default:
      return true;
  }
}

// Whether candidate `i` stands inside of a longer name of the same thing, "Corvo" in "Corvo Lines",
// or of a person.
bool IsInOwnName(const ChainSet& set, size_t i) {
  const Mention& inner = set.candidates[i].mention;
  if (inner.kind != MentionKind::kName) return false;
  for (size_t j = i; j > 0 && set.candidates[j - 1].mention.sentence == inner.sentence; --j) {
    const Mention& outer = set.candidates[j - 1].mention;
    const bool inside = outer.begin <= inner.begin && inner.end <= outer.end;
    if (!inside || outer.kind != MentionKind::kName) continue;
    const int chain = set.chain_of[j - 1];
    if (chain == set.chain_of[i] || set.chains[chain].type == EntityType::kPerson) return true;
  }
  return false;
}

Entities Assemble(ChainSet set) {
  Entities entities;
  std::vector<int> number(set.chains.size(), -1);
  for (size_t i = 0; i < set.candidates.size(); ++i) {
    const int draft = set.chain_of[i];
    const ChainDraft& from = set.chains[draft];
    if (!IsKept(set, from) || IsInOwnName(set, i)) continue;
    if (number[draft] < 0) {
      number[draft] = static_cast<int>(entities.chains.size());
      entities.chains.push_back({from.name, from.type, from.named, {}});
    }
    Chain& chain = entities.chains[number[draft]];
    chain.mentions.push_back(static_cast<int>(entities.mentions.size()));
    entities.mentions.push_back(set.candidates[i].mention);
    entities.chain_of.push_back(number[draft]);
  }
  return entities;
}

}  // namespace

std::string_view NameOf(Tie tie) { return kTieNames[static_cast<size_t>(tie)]; }

namespace {

bool SaysWhatItIs(const Mention& mention) {
  return mention.tie == Tie::kApposition || mention.tie == Tie::kPredicate;
}

// The first mention of the sentence, or of a later one.
std::vector<Mention>::const_iterator FirstOf(const std::vector<Mention>& mentions, int sentence) {
  return std::lower_bound(
      mentions.begin(), mentions.end(), sentence,
      [](const Mention& mention, int value) { return mention.sentence < value; });
}

}  // namespace

int Entities::ChainAt(int sentence, int word) const {
  int found = -1;
  for (auto at = FirstOf(mentions, sentence);
       at != mentions.end() && at->sentence == sentence && at->begin <= word; ++at) {
    const int i = static_cast<int>(at - mentions.begin());
    if (at->head == word) return SaysWhatItIs(*at) ? -1 : chain_of[i];
    if (at->kind == MentionKind::kName && word < at->end) found = chain_of[i];
  }
  return found;
}

bool Entities::IsSaid(int sentence, int word) const {
  for (auto at = FirstOf(mentions, sentence);
       at != mentions.end() && at->sentence == sentence && at->begin <= word; ++at) {
    if (at->head == word && SaysWhatItIs(*at)) return true;
  }
  return false;
}

ChainSet FindChains(const ReadingContext& context, std::vector<Choice>* choices) {
  ChainSet chains = TieNames(context, FindCandidates(context));
  SettleNumbers(context, chains);
  TieReferences(context, chains, choices);
  TieSpeakers(context, chains);
  return chains;
}

Entities FindEntities(const Document& document, const Analysis& analysis, const Lexicon& lexicon) {
  std::vector<Tree> trees;
  trees.reserve(analysis.sentences.size());
  for (const Sentence& sentence : analysis.sentences) trees.emplace_back(sentence);
  return Assemble(FindChains({document, trees, lexicon}));
}

}  // namespace tripleloom
