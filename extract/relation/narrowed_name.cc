// A chain is called by its fullest name, so the words around one of its mentions are lost. Mostly
// they describe ("war-torn Norland"). These choose: parts and times of places, numbers of a row,
// what a share is a share of, and what an office is an office in.
#include "extract/relation/narrowed_name.h"

#include <algorithm>
#include <string_view>

#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "southeastern", "north-west", "central", "occupied": a part of a place; "ancient", "modern": the
// place at another time.
bool IsPart(const Word& word) {
  static constexpr std::string_view kParts[] = {
      "north",    "south",    "east",     "west",      "central",   "inner",     "outer",
      "upper",    "lower",    "rural",    "urban",     "suburban",  "downtown",  "mainland",
      "coastal",  "occupied", "greater",  "northeast", "northwest", "southeast", "southwest",
      "medieval", "ancient",  "colonial", "midtown",   "uptown"};
  const std::string form = LowerAscii(word.form);
  return form.ends_with("thern") || form.ends_with("stern") || IsOneOf(kParts, form) ||
         form.starts_with("north-") || form.starts_with("south-") || form.starts_with("post-") ||
         form.starts_with("pre-");
}

bool IsOrdinal(const Word& word) {
  static constexpr std::string_view kOrdinals[] = {"first", "second", "third",    "fourth",
                                                   "fifth", "sixth",  "seventh",  "eighth",
                                                   "ninth", "tenth",  "eleventh", "twelfth"};
  const std::string form = LowerAscii(word.form);
  const bool is_digit = !form.empty() && form[0] >= '0' && form[0] <= '9';
  return IsOneOf(kOrdinals, form) || (is_digit && (form.ends_with("st") || form.ends_with("nd") ||
                                                   form.ends_with("rd") || form.ends_with("th")));
}

// The smallest name mention that holds the word, null if none does.
const Mention* NameAround(const SentenceContext& context, int head) {
  const std::vector<Mention>& mentions = context.entities.mentions;
  auto at = std::lower_bound(
      mentions.begin(), mentions.end(), context.sentence,
      [](const Mention& mention, int sentence) { return mention.sentence < sentence; });
  const Mention* found = nullptr;
  for (; at != mentions.end() && at->sentence == context.sentence; ++at) {
    const Mention& mention = *at;
    const bool holds =
        mention.begin <= head && head < mention.end && mention.kind == MentionKind::kName;
    const bool is_smaller =
        found == nullptr || mention.end - mention.begin < found->end - found->begin;
    if (holds && is_smaller) found = &mention;
  }
  return found;
}

bool IsValue(EntityType type) {
  return type == EntityType::kQuantity || type == EntityType::kMoney;
}

// Neither a person nor a date nor an amount: the number behind such a name is part of it.
bool MayHaveNumber(EntityType type) {
  return type != EntityType::kPerson && type != EntityType::kDate && type != EntityType::kTime &&
         !IsValue(type);
}

// "Deputy Director": an office, although it is written as a name.
bool IsOffice(const SentenceContext& context, const Mention& mention) {
  const Tree& tree = context.tree;
  const std::string noun = LowerAscii(tree.word(mention.head).lemma);
  return mention.type != EntityType::kPlace && mention.head + 1 == mention.end &&
         context.lexicon.MainNounClass(noun) == kNounPerson &&
         tree.Child(mention.head, Deprel::kFlat) < 0;
}

// "Parliament", "Convention": a word that many names begin with; "of" says which is meant.
bool IsCommonWord(const SentenceContext& context, const Mention& mention) {
  const std::string word = LowerAscii(context.tree.word(mention.head).form);
  const bool is_thing = mention.type != EntityType::kPerson && mention.type != EntityType::kPlace;
  return is_thing && mention.begin + 1 == mention.end &&
         context.lexicon.IsLemma(word, Upos::kNoun) &&
         !context.lexicon.IsCapitalized(word, Upos::kNoun);
}

bool IsYear(const Word& word) {
  return word.upos == Upos::kNum && word.form.size() == 4 &&
         (word.form[0] == '1' || word.form[0] == '2');
}

// Whether the word before a name makes it another: "eastern Lorne", "the first Battle of Lorne",
// "the 2014 Cup", "non-Muslims", "many Norlanders", "Kurdish Norlanders".
bool Narrows(const Lexicon& lexicon, const Mention& name, const Word& head, const Word& word) {
  const bool is_modifier = word.deprel == Deprel::kAmod || word.deprel == Deprel::kCompound;
  const bool is_number = word.deprel == Deprel::kNummod;
  if (LowerAscii(word.form) == "non") return true;
  if (head.xpos == Xpos::kNNPS && name.type != EntityType::kPlace) {
    const bool is_people =
        name.type == EntityType::kNationality || lexicon.PlaceOfDemonym(head.form).has_value();
    return is_number || (is_people && is_modifier);
  }
  if (name.type == EntityType::kPlace) return is_modifier && IsPart(word);
  const bool is_counted = is_number && head.xpos == Xpos::kNNP && !IsYear(word);  // "20 Euro"
  if (is_counted && name.type != EntityType::kPerson) return true;
  if (name.type == EntityType::kPerson) return false;
  return (is_modifier && IsOrdinal(word)) || ((is_modifier || is_number) && IsYear(word));
}

}  // namespace

bool NamesAnother(const SentenceContext& context, int head, const std::vector<int>& words) {
  const Mention* name = NameAround(context, head);
  if (name == nullptr) return false;
  const Tree& tree = context.tree;
  const bool is_place = name->type == EntityType::kPlace;
  const bool has_range =
      IsValue(name->type) || IsOffice(context, *name) || IsCommonWord(context, *name);
  return std::any_of(words.begin(), words.end(), [&](int at) {
    const Word& word = tree.word(at);
    if (at < name->begin) {
      const bool is_direct = word.head >= name->begin && word.head < name->end;
      return is_direct && Narrows(context.lexicon, *name, tree.word(name->head), word);
    }
    const bool is_number = at == name->end && word.upos == Upos::kNum && MayHaveNumber(name->type);
    if (is_number)
      return word.deprel == Deprel::kFlat || word.deprel == Deprel::kNummod || !is_place;
    return at == name->end && has_range && word.lemma == "of";
  });
}

std::vector<int> SomeOfName(const Tree& tree, int head, std::vector<int> words) {
  static constexpr std::string_view kSome[] = {"some", "several",  "many",    "most",
                                               "few",  "numerous", "various", "certain"};
  if (tree.word(head).xpos != Xpos::kNNPS) return {};
  for (int child : tree.ChildrenWith(head, {Deprel::kDet, Deprel::kAmod})) {
    if (child > head || !IsOneOf(kSome, LowerAscii(tree.word(child).form))) continue;
    if (words.empty() || words.front() > child) words.insert(words.begin(), child);
    return words;
  }
  return {};
}

bool IsFullerName(const std::string& name, const std::string& fuller) {
  return fuller.starts_with(name + " of ") || fuller.starts_with(name + " to ") ||
         fuller.starts_with(name + " by ");
}

bool IsEmptyWithoutOf(const Tree& tree, int head, const std::vector<int>& words) {
  static constexpr std::string_view kEmpty[] = {
      "lot",   "kind",     "sort",     "type",    "part", "number",
      "piece", "variety",  "majority", "amount",  "risk", "proportion",
      "bulk",  "fraction", "portion",  "handful", "bit"};
  if (!IsOneOf(kEmpty, tree.word(head).lemma) || tree.word(head).upos == Upos::kPropn) return false;
  return std::all_of(words.begin(), words.end(), [&](int at) {
    const Word& word = tree.word(at);
    return at == head || word.upos == Upos::kDet || word.deprel == Deprel::kAmod ||
           word.upos == Upos::kAdj;
  });
}

}  // namespace tripleloom
