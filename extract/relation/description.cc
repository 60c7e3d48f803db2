// From the name leftwards as far as nouns, adjectives and "of" reach. In that run every noun for a
// person (for ships and companies: an artifact, a group) ends one description; a name at its
// beginning or behind "of" is the domain of the role.
#include "extract/relation/description.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/naming.h"
#include "extract/relation/noun_fact.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr std::string_view kAddress[] = {"Mr.", "Mrs.", "Ms.", "Miss", "Mr",    "Mrs",  "Ms",
                                         "Sir", "Dr.",  "Dr",  "St.",  "Saint", "Madam"};
constexpr std::string_view kRanks[] = {  // and the first halves: "Attorney General"
    "Adm.",      "Gen.",      "Col.",     "Lt.",       "Sgt.",      "Capt.",
    "Maj.",      "Cpl.",      "Cmdr.",    "Brig.",     "Admiral",   "General",
    "Colonel",   "Captain",   "Major",    "Sergeant",  "Commander", "Lieutenant",
    "Brigadier", "Commodore", "Attorney", "Solicitor", "Surgeon",   "Master"};
// Who stands in for the holder of an office, or below him: no office alone.
constexpr std::string_view kDeputies[] = {"deputy", "vice", "assistant", "associate", "acting"};
constexpr std::string_view kTitles[] = {"Sen.", "Rep.", "Gov.", "Pres.", "Prof.", "Rev."};

std::string LowerLemma(const Word& word) { return LowerAscii(word.lemma); }

// "the 60-plus nation alliance", "the five member board": a number makes a noun a modifier.
bool IsCounted(const Tree& tree, int noun) {
  for (int word = noun - 1; word >= 0 && word + 4 > noun; --word) {
    const Word& before = tree.word(word);
    if (before.upos == Upos::kNum) return true;
    const bool is_plus = before.form == "plus";  // "60-plus"
    const bool is_part =
        is_plus || before.upos == Upos::kAdj || before.upos == Upos::kAdv || before.form == "-";
    if (before.xpos != Xpos::kHYPH && !is_part) break;
    if (before.form.front() >= '0' && before.form.front() <= '9' && before.xpos == Xpos::kJJ &&
        before.form.find('-') != std::string::npos) {
      return true;
    }
  }
  return false;
}

// "founder Ann Ames", "chief executive Ann Ames": the tree says that the word describes the name,
// so that any of its senses may be meant ("founder" is first a disease), whatever its tag.
bool IsTiedTo(const SentenceContext& context, int word, const Mention& mention) {
  const Tree& tree = context.tree;
  const bool is_before = tree.word(word).deprel == Deprel::kNmodDesc &&
                         tree.word(word).head >= mention.begin &&
                         tree.word(word).head < mention.end;
  const Word& name = tree.word(mention.head);
  return (is_before || (name.deprel == Deprel::kAppos && name.head == word)) &&
         (context.lexicon.NounClasses(LowerLemma(tree.word(word))) & kNounPerson) != 0;
}

// Whether the noun can describe the mention.
bool Describes(const SentenceContext& context, int word, const Mention& mention) {
  const Word& noun = context.tree.word(word);
  const EntityType type = mention.type;
  if (IsOneOf(kAddress, noun.form)) return false;
  const bool is_counted = word > 0 && IsCounted(context.tree, word);
  if (is_counted && type != EntityType::kPerson) return false;
  if (type == EntityType::kPerson && (IsOneOf(kRanks, noun.form) || IsOneOf(kTitles, noun.form))) {
    return true;
  }
  if (noun.xpos == Xpos::kNNS || noun.xpos == Xpos::kNNPS) return false;
  const bool is_adjacent = word + 1 == mention.begin;
  if (type == EntityType::kPerson && is_adjacent && IsTiedTo(context, word, mention)) return true;
  if (noun.upos != Upos::kNoun && noun.upos != Upos::kPropn) return false;
  const uint32_t kind = context.lexicon.MainNounClass(LowerLemma(noun));
  const bool is_common = noun.upos == Upos::kNoun;
  switch (type) {
    case EntityType::kPerson:
      // "St. Paul mayor Ann Ames": whom a dictionary knows by name is no role, but right before the
      // name ("Pharaoh Ames")
      return kind == kNounPerson && (is_common || is_adjacent ||
                                     !context.lexicon.IsCapitalized(LowerLemma(noun), Upos::kNoun));
    case EntityType::kOrganization:
      return is_common && kind == kNounGroup;
    case EntityType::kProduct:
      return is_common && kind == kNounArtifact;
    default:
      return false;
  }
}

bool CanStandInRun(const Tree& tree, int word) {
  const Word& w = tree.word(word);
  const bool is_age = w.upos == Upos::kNum && word + 1 < tree.size() &&
                      tree.word(word + 1).xpos == Xpos::kHYPH;  // "26-year-old"
  if (is_age || w.xpos == Xpos::kNNP || w.xpos == Xpos::kNNPS) return true;
  const bool is_measure = w.deprel == Deprel::kNummod && w.head == word + 1 &&
                          tree.word(word + 1).deprel == Deprel::kCompound;  // "100 metres champion"
  if (is_measure) return true;
  if (w.upos == Upos::kNoun || w.upos == Upos::kPropn || w.upos == Upos::kAdj) return true;
  if (w.xpos == Xpos::kHYPH) return true;
  // "suspected leader Ann Ames", "retired general": without the participle he is another.
  const bool is_participle = w.xpos == Xpos::kVBN || w.xpos == Xpos::kVBG;  // "acting mayor"
  if (w.deprel == Deprel::kAmod && w.head > word && is_participle) {
    if (word == 0) return true;
    const Word& before = tree.word(word - 1);  // "Norland-based", "and given leader Ames"
    return before.xpos != Xpos::kHYPH && before.form != "-" && before.upos != Upos::kCconj;
  }
  return w.lemma == "of" && word > 0 &&
         (tree.word(word - 1).upos == Upos::kNoun || tree.word(word - 1).upos == Upos::kPropn);
}

// "far-right mayor Ann Ames": an adverb that a hyphen ties to the adjective behind it.
bool IsFirstOfCompound(const Tree& tree, int word) {
  return word + 2 < tree.size() && tree.word(word).upos == Upos::kAdv &&
         tree.word(word + 1).xpos == Xpos::kHYPH && tree.word(word + 2).upos == Upos::kAdj;
}

// "would-be mayor Ann Ames".
bool IsWouldBe(const Tree& tree, int word) {
  for (const int first : {word, word - 2}) {
    if (first < 0 || first + 2 >= tree.size()) continue;
    const bool has_words = LowerAscii(tree.word(first).form) == "would" &&
                           tree.word(first + 1).form == "-" && tree.word(first + 2).form == "be";
    if (has_words) return true;
  }
  return LowerAscii(tree.word(word).form) == "would-be";
}

// First word of the run that ends before `name_begin`.
int RunBegin(const Tree& tree, int name_begin) {
  int begin = name_begin;
  const auto ends_phrase = [&](int word) {  // "in the last hour | coach Ann Ames"
    return word + 1 < name_begin && tree.word(word).deprel == Deprel::kObl &&
           tree.Child(word, Deprel::kCase) >= 0;
  };
  const auto continues = [&](int word) {
    return CanStandInRun(tree, word) || IsWouldBe(tree, word) || IsFirstOfCompound(tree, word);
  };
  while (begin > 0 && continues(begin - 1) && !ends_phrase(begin - 1)) {
    --begin;
  }
  while (begin < name_begin &&
         (tree.word(begin).xpos == Xpos::kHYPH || tree.word(begin).lemma == "of")) {
    ++begin;
  }
  return begin;
}

// Where the run of the name's own descriptions begins: of "the friends of President Ames" only
// "President" is said of Ames, but of "Secretary of State Ames" all.
int RunOf(const SentenceContext& context, const Mention& mention) {
  const int run = RunBegin(context.tree, mention.begin);
  const int last = mention.begin - 1;
  if (last < run || !Describes(context, last, mention)) return run;
  int begin = last;
  while (begin > run && context.tree.word(begin - 1).lemma != "of") --begin;
  return begin;
}

// Indices of the mentions of the sentence that are names.
std::vector<int> NamesIn(const SentenceContext& context) {
  const auto& mentions = context.entities.mentions;
  const auto first = std::lower_bound(
      mentions.begin(), mentions.end(), context.sentence,
      [](const Mention& mention, int sentence) { return mention.sentence < sentence; });
  std::vector<int> names;
  for (auto it = first; it != mentions.end() && it->sentence == context.sentence; ++it) {
    if (it->kind == MentionKind::kName) names.push_back(static_cast<int>(it - mentions.begin()));
  }
  return names;
}

// "Defense Secretary", "Justice Minister": one word before a member of a government is his field,
// unless it is a place.
bool IsField(const SentenceContext& context, const Mention& mention, int noun) {
  static constexpr std::string_view kOffices[] = {"secretary", "undersecretary", "minister",
                                                  "commissioner", "attorney"};
  return mention.end - mention.begin == 1 && mention.type != EntityType::kPlace &&
         IsOneOf(kOffices, LowerLemma(context.tree.word(noun)));
}

// "High Representative": one word that is an adjective names nothing.
bool IsPlainAdjective(const SentenceContext& context, const Mention& mention) {
  const std::string& form = context.tree.word(mention.head).form;
  return mention.end - mention.begin == 1 && !context.lexicon.PlaceOfDemonym(form) &&
         context.lexicon.IsLemma(LowerAscii(form), Upos::kAdj) &&
         !context.lexicon.IsPlaceName(form);
}

// The name inside [begin, end) that the role is a role in: first in it, or behind "of".
int DomainIn(const SentenceContext& context, int begin, int noun, int end) {
  while (begin < noun && context.tree.word(begin).xpos == Xpos::kVBN) ++begin;
  for (int index : NamesIn(context)) {
    const Mention& mention = context.entities.mentions[static_cast<size_t>(index)];
    const bool is_place =
        mention.type == EntityType::kPlace || mention.type == EntityType::kOrganization;
    const bool leads = mention.begin == begin && mention.end <= noun;
    const bool follows = mention.begin > noun + 1 && mention.end <= end;
    // "Norland Deputy" of "Norland Deputy Premier" is no name.
    const bool ends_in_role =
        mention.end <= noun && IsOneOf(kDeputies, LowerLemma(context.tree.word(mention.end - 1)));
    const bool is_domain = is_place && !ends_in_role && !IsField(context, mention, noun) &&
                           !IsPlainAdjective(context, mention);
    if (is_domain && (leads || follows)) return mention.head;
  }
  return -1;
}

// The owner in "Norland's president Ann Ames".
int OwnerBefore(const SentenceContext& context, int begin) {
  const Tree& tree = context.tree;
  if (begin < 1) return -1;
  const Word& before = tree.word(begin - 1);
  const std::string form = LowerAscii(before.form);  // "his wife Ann Ames"
  const bool is_known = (form == "his" || form == "her") && before.deprel == Deprel::kNmodPoss &&
                        context.entities.ChainAt(context.sentence, begin - 1) >= 0;
  if (is_known) return begin - 1;
  return begin > 1 && before.xpos == Xpos::kPOS && IsName(context, begin - 2) ? begin - 2 : -1;
}

Description MakeDescription(const SentenceContext& context, const Mention& mention, int index,
                            int begin, int noun, int end) {
  Description description;
  description.mention = index;
  description.name = mention.head;
  description.noun = noun;
  description.is_rank = IsOneOf(kRanks, context.tree.word(noun).form);
  description.domain = DomainIn(context, begin, noun, end);
  // "the Herald's Norland editor Ann Ames": of the two names it is the owner.
  const int owner = OwnerBefore(context, begin);
  const bool is_narrowed = owner >= 0 && TypeAt(context, owner) == EntityType::kOrganization &&
                           description.domain >= 0 && description.domain < noun;
  if (description.domain < 0 || is_narrowed) description.domain = owner;
  for (int word = begin; word < end; ++word) description.words.push_back(word);
  const int chain =
      description.domain < 0 ? -1 : context.entities.ChainAt(context.sentence, description.domain);
  const auto is_named = [&](int word) {  // "St. Lorne" of "St. Lorne Park mayor", the park's
    return chain >= 0 && AreInOneName(context, word, description.domain);
  };
  for (int word : description.words) {
    const bool in_domain =
        chain >= 0 && (context.entities.ChainAt(context.sentence, word) == chain ||
                       (is_named(word) && !is_named(noun)));
    const bool is_link = chain >= 0 && word > noun && description.domain > word &&
                         context.tree.word(word).lemma == "of";
    if (!in_domain && !is_link) description.role.push_back(word);
  }
  return description;
}

// Right behind, or behind a hyphen: "Major-General".
bool IsNextNoun(const Tree& tree, int first, int second) {
  return first + 1 == second || (first + 2 == second && (tree.word(first + 1).xpos == Xpos::kHYPH ||
                                                         tree.word(first + 1).form == "-"));
}

// "Deputy Ports Minister" and "Lt. Gen." are one description, "spokesman Col." two.
void MergeNeighbours(const Tree& tree, std::vector<int>& nouns) {
  std::vector<int> kept;
  for (size_t i = 0; i < nouns.size(); ++i) {
    const bool is_next = i + 1 < nouns.size() && IsNextNoun(tree, nouns[i], nouns[i + 1]);
    const bool is_deputy =
        i + 1 < nouns.size() && IsOneOf(kDeputies, LowerLemma(tree.word(nouns[i])));
    const bool is_led = is_deputy || (is_next && (!IsOneOf(kRanks, tree.word(nouns[i + 1]).form) ||
                                                  IsOneOf(kRanks, tree.word(nouns[i]).form) ||
                                                  nouns[i] + 1 != nouns[i + 1]));
    if (!is_led) kept.push_back(nouns[i]);
  }
  nouns = kept;
}

// "the deputy Middle East director": a region that was taken for a person.
bool IsMisreadPlace(const SentenceContext& context, const Mention& mention) {
  const std::string& name =
      context.entities
          .chains[static_cast<size_t>(context.entities.ChainAt(mention.sentence, mention.head))]
          .name;
  return mention.end - mention.begin > 1 && context.lexicon.IsPlaceName(name);
}

// "Joseph Cardinal Ames": a given name before the title, so what stands there is the name.
bool BeginsBefore(const SentenceContext& context, const Mention& mention) {
  const Tree& tree = context.tree;
  if (mention.type != EntityType::kPerson || mention.begin < 1) return false;
  const std::string& before = tree.word(mention.begin - 1).form;
  if (context.lexicon.IsGivenName(before)) return true;
  return mention.begin > 1 && tree.word(mention.begin - 1).upos == Upos::kPropn &&
         tree.word(mention.begin - 2).upos == Upos::kPropn &&
         context.lexicon.IsGivenName(tree.word(mention.begin - 2).form);
}

// "Lady of the Lake director Ann Ames": capitals on both sides of "of the" are one name, and what
// is behind it alone is half of it; but not in "Friends of the Lorne mayor Ann Ames".
int BeginOfTitled(const SentenceContext& context, int begin, int noun) {
  const Tree& tree = context.tree;
  const auto is_capital = [&](int word) { return IsUpper(At(tree.word(word).form, 0)); };
  if (begin < 3 || begin >= noun || !is_capital(begin)) return begin;
  if (tree.word(begin - 1).lemma != "the" || tree.word(begin - 2).lemma != "of") return begin;
  int first = begin - 2;
  while (first > 0 && is_capital(first - 1) && tree.word(first - 1).upos != Upos::kDet) --first;
  if (first == begin - 2) return begin;
  return tree.word(begin - 3).xpos == Xpos::kNNS ? begin : first;
}

void AddDescriptions(const SentenceContext& context, const Mention& mention, int index,
                     std::vector<Description>& out) {
  if (IsMisreadPlace(context, mention) || BeginsBefore(context, mention)) return;
  const int run = RunOf(context, mention);
  std::vector<int> nouns;
  for (int word = run; word < mention.begin; ++word) {
    const bool is_tail = word > run && context.tree.word(word - 1).lemma == "of";
    if (!is_tail && Describes(context, word, mention)) nouns.push_back(word);
  }
  if (nouns.empty()) return;
  MergeNeighbours(context.tree, nouns);
  // Of things there is one description: "ship" in "transport dock ship".
  if (mention.type != EntityType::kPerson) nouns = {nouns.back()};
  // The last noun must reach up to the name: "spokesman Ames", "minister of health Ames".
  const int after = nouns.back() + 1;
  if (after < mention.begin && context.tree.word(after).lemma != "of") return;
  if (context.tree.word(mention.begin - 1).lemma == "of") return;  // "fifth child of Ames"
  const int preposition = context.tree.Child(mention.head, Deprel::kCase);
  if (preposition > nouns.back() && preposition < mention.begin) return;  // "child of Sir Ben Ames"
  int begin = nouns.front();
  while (begin > run && context.tree.word(begin - 1).lemma != "of") --begin;
  begin = BeginOfTitled(context, begin, nouns.front());
  for (size_t i = 0; i < nouns.size(); ++i) {
    int end = nouns[i] + 1;
    if (i + 1 == nouns.size()) end = mention.begin;
    out.push_back(MakeDescription(context, mention, index, begin, nouns[i], end));
    begin = end;
  }
}

}  // namespace

std::vector<Description> FindDescriptions(const SentenceContext& context) {
  std::vector<Description> result;
  for (int index : NamesIn(context)) {
    AddDescriptions(context, context.entities.mentions[static_cast<size_t>(index)], index, result);
  }
  return result;
}

}  // namespace tripleloom
