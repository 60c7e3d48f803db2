// A name behind a noun says which one it is: in apposition, behind "of", or after its description.
#include "extract/relation/naming.h"

#include <algorithm>
#include <string_view>

#include "extract/entity/apposition.h"
#include "extract/relation/noun_fact.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr std::string_view kNamedWithOf[] = {
    "city",   "town",   "village",  "hometown", "state",    "province", "port",
    "island", "county", "district", "region",   "republic", "suburb",   "kingdom"};

// "the capital city of Norland", "the largest town of Norland": a place that is one of another.
bool IsOneAmongPlaces(const Tree& tree, int noun) {
  for (int child : tree.ChildrenWith(noun, {Deprel::kAmod, Deprel::kCompound})) {
    const Word& word = tree.word(child);
    if (word.xpos == Xpos::kJJS || word.lemma == "capital") return true;
  }
  return false;
}

// "the state of Catholicism": the dictionary knows that it is no place.
bool IsOtherNoun(const SentenceContext& context, int word) {
  const uint32_t senses = context.lexicon.NounClasses(LowerAscii(context.tree.word(word).form));
  return senses != 0 && (senses & (kNounPlace | kNounGroup)) == 0;
}

// "the U.S. state of Lorne", "the Norland City suburb of Lorne": the name before says where; of
// "the Ames district of Lorne" and "the Ames state of Norland", a country, the name is before.
bool SaysWhere(const SentenceContext& context, int name, int noun) {
  static constexpr std::string_view kTowns[] = {"city",     "town", "village", "suburb",
                                                "hometown", "port", "island"};
  const Tree& tree = context.tree;
  const auto chain_name = [&](int word) -> std::string_view {
    const int chain = context.entities.ChainAt(context.sentence, word);
    if (chain < 0) return tree.word(word).form;
    return context.entities.chains[static_cast<size_t>(chain)].name;
  };
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int preposition = tree.Child(child, Deprel::kCase);
    if (child < noun || preposition < 0 || tree.word(preposition).lemma != "of") continue;
    if (context.lexicon.CountryName(chain_name(child))) return false;
    return IsOneOf(kTowns, tree.word(noun).lemma) || context.lexicon.CountryName(chain_name(name));
  }
  return false;
}

}  // namespace

bool AreInOneName(const SentenceContext& context, int first, int second) {
  const std::vector<Mention>& mentions = context.entities.mentions;
  auto at = std::lower_bound(
      mentions.begin(), mentions.end(), context.sentence,
      [](const Mention& mention, int sentence) { return mention.sentence < sentence; });
  for (; at != mentions.end() && at->sentence == context.sentence; ++at) {
    const bool holds = at->begin <= std::min(first, second) && std::max(first, second) < at->end;
    if (holds && at->kind == MentionKind::kName) return true;
  }
  return false;
}

bool IsNamingOf(const SentenceContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.deprel != Deprel::kNmod || name.upos != Upos::kPropn || name.head < 0) return false;
  const int preposition = tree.Child(word, Deprel::kCase);
  const Word& noun = tree.word(name.head);
  if (IsOneAmongPlaces(tree, name.head)) return false;
  const int article = tree.Child(name.head, Deprel::kDet);  // "a suburb of Lorne": one of several
  if (article >= 0 && tree.word(article).lemma == "a") return false;
  return preposition >= 0 && tree.word(preposition).lemma == "of" && noun.xpos == Xpos::kNN &&
         IsOneOf(kNamedWithOf, noun.lemma) && TypeAt(context, word) == EntityType::kPlace &&
         !IsOtherNoun(context, word) && !IsNamedPlace(context, name.head);
}

bool IsNamedPlace(const SentenceContext& context, int noun) {
  const Tree& tree = context.tree;
  if (tree.word(noun).upos != Upos::kNoun) return false;
  const int name = tree.Child(noun, Deprel::kCompound);
  return name >= 0 && !SaysWhere(context, name, noun) && tree.word(name).upos == Upos::kPropn &&
         TypeAt(context, name) == EntityType::kPlace &&
         context.lexicon.MainNounClass(tree.word(noun).lemma) == kNounPlace;
}

std::vector<int> NamedReferents(const SentenceContext& context,
                                const std::vector<Description>& descriptions) {
  const Tree& tree = context.tree;
  std::vector<int> referents;
  for (int word = 0; word < tree.size(); ++word) {
    referents.push_back(word);
    if (tree.word(word).upos != Upos::kNoun) continue;
    for (int child : tree.Children(word)) {
      const bool is_name = tree.word(child).upos == Upos::kPropn && IsName(context, child);
      const bool is_apposition = tree.word(child).deprel == Deprel::kAppos &&
                                 !IsNamedPlace(context, word) && !IsOtherwise(tree, child);
      // "early next year, Unified Dagger": a time has no other name.
      if (context.lexicon.MainNounClass(LowerAscii(tree.word(word).lemma)) == kNounTime) continue;
      if (is_name && (is_apposition || IsNamingOf(context, child))) referents.back() = child;
    }
  }
  for (const Description& description : descriptions) {
    for (int word : description.role) referents[static_cast<size_t>(word)] = description.name;
  }
  return referents;
}

}  // namespace tripleloom
