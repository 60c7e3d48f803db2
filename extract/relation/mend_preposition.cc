// Mends of prepositions that are several words, and of an adverb before an infinitive.
#include <string>
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// An adverb and a preposition that are one preposition together; a closed class.
bool IsComplexPreposition(const std::string& adverb, const std::string& preposition) {
  static constexpr WordPair kPrepositions[] = {
      {"next", "to"},     {"close", "to"},     {"near", "to"},       {"adjacent", "to"},
      {"thanks", "to"},   {"along", "with"},   {"together", "with"}, {"across", "from"},
      {"apart", "from"},  {"aside", "from"},   {"contrary", "to"},   {"alongside", "of"},
      {"north", "of"},    {"south", "of"},     {"east", "of"},       {"west", "of"},
      {"upstream", "of"}, {"downstream", "of"}};
  return IsOneOf(kPrepositions, adverb, preposition);
}

}  // namespace

// "was found next to Ames", parsed as found "next" and "to Ames".
void MendComplexPreposition(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& adverb = tree.word(word);
  if (word + 1 >= tree.size() || adverb.head < 0 || tree.word(word + 1).deprel != Deprel::kCase)
    return;
  const int noun = tree.word(word + 1).head;
  const Deprel label = tree.word(noun).deprel;
  const bool is_phrase = label == Deprel::kObl || label == Deprel::kNmod;
  const bool is_adjunct = adverb.deprel == Deprel::kAdvmod || adverb.deprel == Deprel::kObj ||
                          adverb.deprel == Deprel::kObl;
  if (!is_phrase || !is_adjunct || !tree.Children(word).empty()) return;
  if (adverb.head != tree.word(noun).head && adverb.head != noun) return;
  if (!IsComplexPreposition(LowerAscii(adverb.form), LowerAscii(tree.word(word + 1).form))) return;
  context.Hang(word, noun, Deprel::kCase);
}

// "in front of the court": a bare noun between two prepositions that make one with it; what follows
// them is the phrase.
void MendPreposition(const MendContext& context, int word) {
  static constexpr std::string_view kNouns[] = {
      "front",  "relation",    "respect",    "regard",      "behalf",   "response",    "favor",
      "favour", "terms",       "accordance", "spite",       "charge",   "support",     "connection",
      "light",  "view",        "lieu",       "addition",    "reaction", "cooperation", "contrast",
      "search", "conjunction", "comparison", "preparation", "defiance", "violation",   "exchange"};
  const Tree& tree = context.tree;
  const Word noun = tree.word(word);
  if (noun.deprel != Deprel::kObl && noun.deprel != Deprel::kNmod) return;
  if (!IsOneOf(kNouns, noun.form)) return;
  const int first = tree.Child(word, Deprel::kCase);
  const int phrase = tree.Child(word, Deprel::kNmod);
  if (first < 0 || first != word - 1 || phrase < 0) return;
  const int second = tree.Child(phrase, Deprel::kCase);
  if (second != word + 1) return;
  for (int child : tree.Children(word)) {
    if (child != first && child != phrase) context.Hang(child, phrase, tree.word(child).deprel);
  }
  context.Hang(phrase, noun.head, noun.deprel);
  context.Hang(first, phrase, Deprel::kCase);
  context.Hang(second, first, Deprel::kFixed);
  context.Hang(word, first, Deprel::kFixed);
}

// "defended the decision only to reverse course", parsed as a decision to do so: behind "only" an
// infinitive tells what came of the whole clause.
void MendOnlyTo(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& infinitive = tree.word(word);
  if (infinitive.deprel != Deprel::kAcl || !IsToInfinitive(tree, word)) return;
  const int begin = tree.Subtree(word).front();
  if (LowerAscii(tree.word(begin).form) != "only" || begin < infinitive.head) return;
  const int verb = VerbFrom(tree, infinitive.head);
  if (verb >= 0 && verb < word) context.Hang(word, verb, Deprel::kAdvcl);
}

}  // namespace tripleloom
