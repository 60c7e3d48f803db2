// Mends of phrases that a verb calls for behind its object: "replace" takes what is replaced, and
// "with" what takes its place. A parser that hangs such a phrase on the object leaves the verb
// half said.
#include <algorithm>
#include <string>
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool CallsFor(const std::string& verb, const std::string& preposition) {
  static constexpr WordPair kPhrases[] = {
      {"replace", "with"},     {"provide", "with"},   {"supply", "with"},      {"equip", "with"},
      {"compare", "with"},     {"combine", "with"},   {"confuse", "with"},     {"charge", "with"},
      {"entrust", "with"},     {"associate", "with"}, {"prevent", "from"},     {"protect", "from"},
      {"separate", "from"},    {"regain", "from"},    {"distinguish", "from"}, {"receive", "from"},
      {"remove", "from"},      {"borrow", "from"},    {"exclude", "from"},     {"isolate", "from"},
      {"divert", "from"},      {"attribute", "to"},   {"ascribe", "to"},       {"link", "to"},
      {"connect", "to"},       {"compare", "to"},     {"dedicate", "to"},      {"devote", "to"},
      {"expose", "to"},        {"transfer", "to"},    {"attach", "to"},        {"present", "to"},
      {"give", "to"},          {"offer", "to"},       {"sell", "to"},          {"award", "to"},
      {"donate", "to"},        {"lend", "to"},        {"hand", "to"},          {"deliver", "to"},
      {"impose", "on"},        {"blame", "on"},       {"inflict", "on"},       {"spend", "on"},
      {"turn", "into"},        {"transform", "into"}, {"convert", "into"},     {"divide", "into"},
      {"incorporate", "into"}, {"substitute", "for"}, {"exchange", "for"}};
  return IsOneOf(kPhrases, verb, preposition);
}

// "an answer to", "an agreement with", "a ban on": nouns that take such a phrase themselves.
bool TakesPhrase(const std::string& noun) {
  static constexpr std::string_view kNouns[] = {
      "access",     "answer",      "threat",     "response",  "damage",    "alternative",
      "opposition", "entrance",    "commitment", "reference", "solution",  "right",
      "visit",      "trip",        "change",     "amendment", "guide",     "introduction",
      "approach",   "ambassador",  "approval",   "heir",      "key",       "contribution",
      "exposure",   "resistance",  "reaction",   "objection", "agreement", "deal",
      "talk",       "relation",    "contract",   "tie",       "link",      "contact",
      "problem",    "issue",       "dispute",    "war",       "ban",       "attack",
      "report",     "information", "statement",  "limit",     "tax",       "restriction",
      "control",    "pressure",    "research",   "view",      "book",      "data"};
  return IsOneOf(kNouns, noun);
}

// The object of the verb above that the phrase hangs on, also through "dozens of boats"; -1
// elsewhere.
int ObjectAround(const Tree& tree, int phrase) {
  int noun = tree.word(phrase).head;
  while (noun >= 0 && tree.word(noun).deprel == Deprel::kNmod) {
    const int of = tree.Child(noun, Deprel::kCase);
    if (of < 0 || tree.word(of).lemma != "of") return -1;
    noun = tree.word(noun).head;
  }
  const bool is_object = noun >= 0 && noun < phrase && tree.word(noun).deprel == Deprel::kObj;
  return is_object && tree.word(noun).head < noun ? noun : -1;
}

bool HasPhrase(const Tree& tree, int verb, const std::string& preposition) {
  const auto phrases = tree.ChildrenWith(verb, {Deprel::kObl, Deprel::kOblAgent, Deprel::kIobj});
  return std::any_of(phrases.begin(), phrases.end(), [&](int phrase) {
    const int mark = tree.Child(phrase, Deprel::kCase);
    return mark < 0 ? tree.word(phrase).deprel == Deprel::kIobj
                    : tree.word(mark).lemma == preposition;
  });
}

}  // namespace

// "replace dozens of rules with a law", parsed as rules with a law.
void MendPhraseOfVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  if (phrase.deprel != Deprel::kNmod || phrase.head < 0 || phrase.head > word) return;
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < phrase.head || tree.Child(preposition, Deprel::kFixed) >= 0) return;
  const int object = ObjectAround(tree, word);
  if (object < 0 || tree.word(preposition - 1).upos == Upos::kPunct) return;
  const int verb = tree.word(object).head;
  const std::string& said = tree.word(preposition).lemma;
  if (tree.word(verb).upos != Upos::kVerb || !CallsFor(tree.word(verb).lemma, said)) return;
  if (TakesPhrase(tree.word(phrase.head).lemma) || HasPhrase(tree, verb, said)) return;
  context.Hang(word, verb, Deprel::kObl);
}

// "printed a book in Lorne", parsed as a book that is there: where the parser doubts, a place
// behind what is made, shown or sold tells where that is done.
void MendMadeInPlace(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {
      "create",  "write", "publish", "print", "record",  "film", "design",  "invent",   "release",
      "produce", "paint", "compose", "sign",  "perform", "sell", "present", "announce", "launch"};
  constexpr float kDoubted = 0.75F;
  const Tree& tree = context.tree;
  const Word& place = tree.word(word);
  const NameSpan* name = context.NameAt(word);
  if (place.deprel != Deprel::kNmod || name == nullptr || name->type != EntityType::kPlace) return;
  const int preposition = tree.Child(word, Deprel::kCase), object = place.head;
  if (preposition < 0 || object < 0 || object > word || place.head_probability > kDoubted) return;
  const std::string& in = tree.word(preposition).lemma;
  const Word& made = tree.word(object);
  if ((in != "in" && in != "at") || made.deprel != Deprel::kObj || made.upos != Upos::kNoun) return;
  constexpr uint32_t kStanding = kNounPerson | kNounGroup | kNounPlace | kNounEvent;
  const bool stands = (context.lexicon.MainNounClass(made.lemma) & kStanding) != 0;
  if (made.head < 0 || made.head > object || stands) return;
  if (IsOneOf(kVerbs, tree.word(made.head).lemma)) context.Hang(word, made.head, Deprel::kObl);
}

}  // namespace tripleloom
