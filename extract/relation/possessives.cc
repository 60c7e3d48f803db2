// "Iraq's army": what belongs to somebody with a name.
#include <algorithm>

#include "extract/relation/description.h"
#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"

namespace tripleloom {
namespace {

// In "Iraq's capital, Baghdad" the apposition tells more than "Iraq has capital".
bool IsDescribed(const Tree& tree, int thing) {
  for (int child : tree.ChildrenWith(thing, {Deprel::kNmod})) {
    if (tree.word(child).upos == Upos::kPropn) return true;
  }
  return tree.Child(thing, {Deprel::kAppos, Deprel::kCop}) >= 0 ||
         tree.word(thing).deprel == Deprel::kAppos || tree.word(thing).deprel == Deprel::kNmodDesc;
}

// "one of Norland's best painters": who has painters has others too.
bool IsShare(const Tree& tree, int thing) {
  const Word& word = tree.word(thing);
  return word.deprel == Deprel::kNmod && word.head >= 0 &&
         (tree.word(word.head).upos == Upos::kNum || tree.word(word.head).upos == Upos::kDet);
}

// "Norland's president Ann Ames" is told by titles.cc.
bool IsTitle(const std::vector<Description>& descriptions, int thing) {
  return std::any_of(descriptions.begin(), descriptions.end(), [&](const Description& title) {
    return std::find(title.role.begin(), title.role.end(), thing) != title.role.end();
  });
}

// "Port Ames's Old Harbour": a name in a name; not "Norland's neighbour Kessar".
bool IsPlaceInPlace(const SentenceContext& context, int owner, int thing) {
  if (thing > 0 && context.tree.Child(thing, {Deprel::kNmodDesc, Deprel::kCompound}) > owner &&
      context.tree.word(thing - 1).upos == Upos::kNoun) {
    return false;
  }
  return context.tree.word(thing).upos == Upos::kPropn &&
         context.tree.word(owner).upos == Upos::kPropn &&
         TypeAt(context, owner) == EntityType::kPlace &&
         TypeAt(context, thing) == EntityType::kPlace;
}

}  // namespace

void FindPossessives(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const std::vector<Description> descriptions = FindDescriptions(context);
  for (int owner = 0; owner < tree.size(); ++owner) {
    const Word& word = tree.word(owner);
    if (word.deprel != Deprel::kNmodPoss || word.head < 0) continue;
    if (IsPlaceInPlace(context, owner, word.head)) {
      Proposition place = MakeNounFact(context, word.head, "is in", "be in", owner);
      place.pattern = "place";
      out.push_back(place);
      continue;
    }
    // "the Ministry's deputy director": it has a director.
    if (tree.word(word.head).deprel == Deprel::kCompound) continue;
    if (tree.word(word.head).upos != Upos::kNoun || IsDescribed(tree, word.head)) continue;
    const EntityType type = TypeAt(context, owner);
    const bool is_time = type == EntityType::kDate || type == EntityType::kTime;
    if (IsShare(tree, word.head)) continue;
    if (!IsName(context, owner) || is_time || IsTitle(descriptions, word.head)) continue;
    Proposition fact = MakeNounFact(context, owner, "has", "have", word.head);
    fact.pattern = word.upos == Upos::kPron ? "pronoun" : "genitive";
    out.push_back(fact);
  }
}

}  // namespace tripleloom
