// A prepositional phrase behind a noun, where it names something: "the embassy in Port Ames" is in
// Port Ames; "talks with Iran" are with Iran. Clauses use the noun without the phrase, so the
// phrase is told here.
#include <algorithm>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/qualify.h"

namespace tripleloom {
namespace {

bool IsLocal(const std::string& preposition) {
  return preposition == "in" || preposition == "at" || preposition == "near" ||
         preposition == "on" || preposition == "along" || preposition == "outside" ||
         preposition == "inside" || preposition == "from" || preposition == "around" ||
         preposition == "across" || preposition == "off";
}

// "talks with", "minister for"; "of" is part of the name, "between" asks for two, and "by" for a
// verb.
bool TellsOfNoun(const std::string& preposition) {
  static constexpr std::string_view kNot[] = {"",   "of",   "between", "by",     "versus", "per",
                                              "as", "than", "despite", "during", "since",  "until"};
  return std::find(std::begin(kNot), std::end(kNot), preposition) == std::end(kNot);
}

std::string LemmaOfCase(const Tree& tree, int word) {
  const int preposition = tree.Child(word, Deprel::kCase);
  return preposition < 0 ? "" : tree.word(preposition).lemma;
}

// "told reporters in Port Ames": where they were told.
bool IsHearer(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  return word.deprel == Deprel::kObj && word.head >= 0 &&
         IsReportingVerb(tree.word(word.head).lemma);
}

// "There were riots in Port Ames" is told by the clause.
bool IsThere(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  return word.deprel == Deprel::kNsubj && tree.Child(word.head, Deprel::kExpl) >= 0;
}

}  // namespace

void FindPlaces(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    const int noun = tree.word(word).head;
    if (tree.word(word).deprel != Deprel::kNmod || noun < 0) continue;
    const Upos upos = tree.word(noun).upos;
    if (upos != Upos::kNoun && upos != Upos::kPropn) continue;
    const std::string preposition = LemmaOfCase(tree, word);
    if (IsGoalOfVerb(context, noun, preposition)) continue;
    if (!TellsOfNoun(preposition) || !IsName(context, word)) continue;
    if (IsHearer(tree, noun) || IsThere(tree, noun)) continue;
    const EntityType type = TypeAt(context, word);
    if (type == EntityType::kDate || type == EntityType::kTime) continue;
    const bool is_place = type == EntityType::kPlace && IsLocal(preposition);
    const int first = tree.Child(word, Deprel::kCase);
    std::string said = tree.word(first).form;  // "such as"
    for (int part : tree.ChildrenWith(first, {Deprel::kFixed})) said += ' ' + tree.word(part).form;
    Proposition fact = MakeNounFact(context, noun, is_place ? "is " + preposition : said,
                                    "be " + preposition, word);
    fact.pattern = is_place ? "place" : "attribute";
    out.push_back(fact);
  }
}

}  // namespace tripleloom
