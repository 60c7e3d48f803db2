// English verbs show the number of their subject in the present and in "was" and "were". Families
// have an article ("the Brookses", "the elder Brooks"), a person by his surname has none; a country
// is one, whatever its name looks like ("the Netherlands"). Peoples and bodies whose verbs say
// nothing ("Liberals") stay what they look like.
#include "extract/entity/name_number.h"

#include "extract/text/characters.h"

namespace tripleloom {
namespace {

// 1 where the verb of the name is singular, -1 where it is plural, else 0.
int NumberOfVerb(const Tree& tree, int name) {
  const Word& word = tree.word(name);
  if (!IsSubject(word.deprel) || word.head < 0) return 0;
  if (tree.Child(name, Deprel::kConj) >= 0) return 0;  // "Brooks and Lind are"
  const int auxiliary = tree.Child(word.head, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  const int verb = auxiliary >= 0 ? auxiliary : word.head;
  const std::string form = LowerAscii(tree.word(verb).form);
  if (tree.word(verb).xpos == Xpos::kVBZ || form == "was") return 1;
  return tree.word(verb).xpos == Xpos::kVBP || form == "were" ? -1 : 0;
}

class NumberOfChain {
 public:
  NumberOfChain(const ReadingContext& context, ChainSet& set, ChainDraft& chain)
      : context_(context), set_(set), chain_(chain) {}

  void Settle() {
    if (!chain_.named || chain_.type == EntityType::kNationality) return;
    const int verbs = NumberOfVerbs();
    if (verbs < 0 && !chain_.country) return;
    for (int i : chain_.members) {
      Candidate& name = set_.candidates[i];
      const bool is_plural =
          name.mention.kind == MentionKind::kName && name.number == Number::kPlural;
      if (is_plural && (verbs > 0 || IsOne(name))) name.number = Number::kSingular;
    }
    chain_.number = set_.candidates[chain_.members.front()].number;
  }

 private:
  int NumberOfVerbs() const {
    int sum = 0;
    for (int i : chain_.members) {
      const Mention& mention = set_.candidates[i].mention;
      sum += NumberOfVerb(context_.trees[mention.sentence], mention.head);
    }
    return sum;
  }

  bool IsOne(const Candidate& name) const {
    if (chain_.country) return true;
    const Tree& tree = context_.trees[name.mention.sentence];
    return chain_.type == EntityType::kPerson && tree.Child(name.mention.head, Deprel::kDet) < 0;
  }

  const ReadingContext& context_;
  ChainSet& set_;
  ChainDraft& chain_;
};

}  // namespace

void SettleNumbers(const ReadingContext& context, ChainSet& chains) {
  for (ChainDraft& chain : chains.chains) {
    if (!chain.members.empty()) NumberOfChain(context, chains, chain).Settle();
  }
}

}  // namespace tripleloom
