// How many there are: "ten boats", "hundreds of people". The number is part of what the node is
// called; as a value beside it, it can be asked for. What limits it stands in the relation, so that
// the value is the number alone: "at least ten boats" number at least 10.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis/name_at.h"
#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/noun_scope.h"
#include "extract/relation/phrase.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "hundreds"; "scores" are just many.
bool IsRoundNumber(const Word& word) {
  static constexpr std::string_view kNumbers[] = {"hundred", "thousand", "million",
                                                  "billion", "dozen",    "ten"};
  return word.xpos == Xpos::kNNS && IsOneOf(kNumbers, word.lemma);
}

// Units that have another sense first in a dictionary.
bool IsUnit(const Word& noun) {
  static constexpr std::string_view kUnits[] = {"degree", "°", "foot", "yard", "knot"};
  return IsOneOf(kUnits, LowerAscii(noun.lemma));
}

// Times and measures are values themselves; years and pages count nothing.
bool CanBeCounted(const SentenceContext& context, int noun) {
  const Word& word = context.tree.word(noun);
  if (word.xpos != Xpos::kNNS && word.xpos != Xpos::kNNPS && word.lemma != "people") return false;
  if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return false;
  if (IsRoundNumber(word)) return false;  // "two billion": the number itself
  if (IsUnit(word)) return false;
  // "our two countries": whose there are, not how many
  const int owner = context.tree.Child(noun, Deprel::kNmodPoss);
  if (owner >= 0 && context.tree.word(owner).upos == Upos::kPron) return false;
  if (IsValueType(TypeAt(context, noun))) return false;
  constexpr uint32_t kValues = kNounTime | kNounQuantity;
  return (context.lexicon.MainNounClass(LowerAscii(word.lemma)) & kValues) == 0;
}

// "the 2016 elections".
bool IsYear(const Word& number) {
  const std::string& form = number.form;
  return form.size() == 4 && (form.starts_with("1") || form.starts_with("20")) &&
         std::all_of(form.begin(), form.end(), [](char c) { return IsDigit(c); });
}

// The words of a number, and those before it that limit it: "at least", "about".
struct Number {
  std::string limit;
  std::vector<int> words;
};

Number NumberOf(const Tree& tree, int number) {
  Number result;
  for (int word : tree.Subtree(number)) {
    const Word& part = tree.word(word);
    if (word == number || part.upos == Upos::kNum || IsRoundNumber(part)) {
      result.words.push_back(word);
    } else if (result.words.empty() && part.upos != Upos::kPunct) {
      result.limit += (result.limit.empty() ? "" : " ") + LowerAscii(part.form);
    }
  }
  return result;
}

// `top` is the head of the whole phrase, `noun` what is counted.
void Add(const SentenceContext& context, int top, int noun, const Number& number,
         std::vector<Proposition>& out) {
  const std::string relation = number.limit.empty() ? "number" : "number " + number.limit;
  Proposition fact = MakeNounFact(context, top, relation, relation, number.words.back());
  fact.arguments.front().words = number.words;
  for (int word : PhraseWords(context.tree, noun, Extent::kName)) {
    const bool is_number =
        word <= number.words.back() || context.tree.IsBelow(word, number.words.back());
    if (word == noun || !is_number) fact.subject_words.push_back(word);
  }
  fact.pattern = "number";
  if (CarryScope(context, noun, fact)) out.push_back(fact);
}

// What may stand before a number and leave it one: not "11 out of 55 seats".
bool IsLimit(const std::string& words) {
  static constexpr std::string_view kLimits[] = {"",
                                                 "at least",
                                                 "at most",
                                                 "more than",
                                                 "less than",
                                                 "fewer than",
                                                 "about",
                                                 "around",
                                                 "almost",
                                                 "nearly",
                                                 "over",
                                                 "under",
                                                 "up to",
                                                 "approximately",
                                                 "roughly",
                                                 "as many as",
                                                 "only",
                                                 "some",
                                                 "just",
                                                 "just over",
                                                 "just under",
                                                 "well over",
                                                 "close to",
                                                 "an estimated",
                                                 "no more than",
                                                 "no fewer than",
                                                 "no less than",
                                                 "exactly"};
  return IsOneOf(kLimits, words);
}

// "ten boats".
void AddNumeral(const SentenceContext& context, int numeral, std::vector<Proposition>& out) {
  const int noun = context.tree.word(numeral).head;
  if (context.tree.word(numeral).deprel != Deprel::kNummod || noun < numeral) return;
  if (context.tree.word(numeral).upos != Upos::kNum || IsYear(context.tree.word(numeral))) return;
  const auto words = PhraseWords(context.tree, noun, Extent::kName);  // not "100 guards and cooks"
  if (std::find(words.begin(), words.end(), numeral) == words.end()) return;
  if (NameAt(context.tree.sentence(), numeral) != nullptr) return;
  if (!CanBeCounted(context, noun)) return;
  const Number number = NumberOf(context.tree, numeral);
  if (IsLimit(number.limit)) Add(context, noun, noun, number, out);
}

// "hundreds of people", "tens of thousands of people".
void AddRoundNumber(const SentenceContext& context, int top, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  if (tree.word(top).deprel == Deprel::kNmod && IsRoundNumber(tree.word(tree.word(top).head)))
    return;
  Number number;
  int noun = top;
  while (noun >= 0 && IsRoundNumber(tree.word(noun))) {
    number.words.push_back(noun);
    const int last = noun;
    noun = -1;
    for (int child : tree.ChildrenWith(last, {Deprel::kNmod})) {
      const int of = tree.Child(child, Deprel::kCase);
      if (of != last + 1 || tree.word(of).lemma != "of") continue;
      if (IsRoundNumber(tree.word(child))) number.words.push_back(of);
      noun = child;
    }
  }
  if (!number.words.empty() && noun >= 0 && CanBeCounted(context, noun)) {
    Add(context, top, noun, number, out);
  }
}

}  // namespace

void FindCounts(const SentenceContext& context, std::vector<Proposition>& out) {
  for (int word = 0; word < context.tree.size(); ++word) {
    AddNumeral(context, word, out);
    AddRoundNumber(context, word, out);
  }
}

}  // namespace tripleloom
