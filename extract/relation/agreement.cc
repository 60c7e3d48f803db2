// English verbs show number in the present and in "was" and "were". "Were" is no sign of a plural,
// as it is the subjunctive too ("if action were needed"); groups and quantities go with both ("the
// team are", "a number of boats are", "five weeks is").
#include "extract/relation/agreement.h"

namespace tripleloom {
namespace {

enum class Number { kEither, kSingular, kPlural };

Number NumberOfVerb(const Tree& tree, const std::vector<int>& predicate) {
  for (int word : predicate) {
    const Word& verb = tree.word(word);
    switch (verb.xpos) {
      case Xpos::kVBZ:
        return Number::kSingular;
      case Xpos::kVBP:
        return Number::kPlural;
      case Xpos::kVBD:
        return verb.form == "was" ? Number::kSingular : Number::kEither;
      case Xpos::kMD:
        return Number::kEither;
      default:
        break;
    }
  }
  return Number::kEither;
}

Number NumberOfNoun(const Tree& tree, const Lexicon& lexicon, int noun) {
  const Word& word = tree.word(noun);
  const bool is_many = word.form == "many" || word.form == "several" || word.form == "both";
  if (is_many && word.upos != Upos::kNoun) return Number::kPlural;
  constexpr uint32_t kBoth = kNounGroup | kNounQuantity;
  if (word.upos != Upos::kNoun || (lexicon.NounClasses(word.lemma) & kBoth) != 0) {
    return Number::kEither;
  }
  if (tree.Child(noun, {Deprel::kConj, Deprel::kNummod}) >= 0) return Number::kEither;
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {  // "a series of attacks are"
    if (tree.word(child).xpos == Xpos::kNNS) return Number::kEither;
  }
  if (word.xpos == Xpos::kNN) return Number::kSingular;
  const bool is_plural = word.xpos == Xpos::kNNS && word.form != word.lemma;  // not "politics"
  return is_plural ? Number::kPlural : Number::kEither;
}

}  // namespace

bool AgreesInNumber(const Tree& tree, const Lexicon& lexicon, int noun,
                    const std::vector<int>& predicate) {
  const Number of_noun = NumberOfNoun(tree, lexicon, noun);
  const Number of_verb = NumberOfVerb(tree, predicate);
  return of_noun == Number::kEither || of_verb == Number::kEither || of_noun == of_verb;
}

}  // namespace tripleloom
