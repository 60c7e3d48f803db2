// A prepositional phrase behind a noun, where it names something: "the embassy in Port Ames" is in
// Port Ames; "talks with Iran" are with Iran. Clauses use the noun without the phrase, so the
// phrase is told here.
//
// What a preposition says depends on its noun: things, people and events are somewhere, an attitude
// is not; somebody is from a company, and a day is with nobody. Of a noun that a clause says of its
// subject ("Ames is a professor at Lorne University"), the phrase is told of the subject.
#include <algorithm>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/description.h"
#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/naming.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/noun_scope.h"
#include "extract/relation/phrase.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsLocal(const std::string& preposition) {
  return preposition == "in" || preposition == "at" || preposition == "near" ||
         preposition == "on" || preposition == "along" || preposition == "outside" ||
         preposition == "inside" || preposition == "from" || preposition == "around" ||
         preposition == "across" || preposition == "off";
}

constexpr uint32_t kThings = kNounPerson | kNounGroup | kNounPlace | kNounArtifact;

// The nouns of which a preposition with a name tells something.
struct Tells {
  std::string_view preposition;
  uint32_t nouns;
};
constexpr Tells kTells[] = {{"from", kNounPerson | kNounGroup},
                            {"in", kNounPerson},
                            {"at", kNounPerson | kNounGroup | kNounEvent},
                            {"for", kNounPerson},
                            {"with", kNounEvent | kNounCommunication},
                            {"to", kNounEvent | kNounPerson},
                            {"on", kNounEvent},
                            {"against", kNounEvent | kNounGroup},
                            {"by", kNounCommunication | kNounArtifact},
                            {"about", kNounCommunication}};

// "towns such as Lorne", "towns including Lorne".
bool NamesMembers(const std::string& preposition) {
  return preposition == "such" || preposition == "include" || preposition == "including";
}

uint32_t ClassOf(const SentenceContext& context, int noun) {
  const EntityType type = TypeAt(context, noun);
  switch (type) {
    case EntityType::kPerson:
      return kNounPerson;
    case EntityType::kOrganization:
      return kNounGroup;
    case EntityType::kPlace:
      return kNounPlace;
    case EntityType::kEvent:
      return kNounEvent;
    default:
      return context.lexicon.MainNounClass(LowerAscii(context.tree.word(noun).lemma));
  }
}

// Things, people, events and what is said can be somewhere, and of the rest what has a sense that
// can ("crack", "gas"); goods come from somewhere. A noun that no dictionary knows is a name or a
// technical word: it can be.
bool CanBeSomewhere(const SentenceContext& context, int noun, uint32_t kind,
                    const std::string& preposition) {
  if (kind == 0 || (kind & (kThings | kNounEvent | kNounCommunication)) != 0) return true;
  const std::string lemma = LowerAscii(context.tree.word(noun).lemma);
  const bool has_such_sense =
      (context.lexicon.NounClasses(lemma) & (kNounArtifact | kNounPlace)) != 0;
  return kind == kNounOther && (has_such_sense || preposition == "from");
}

// "change to a new port is costly": a bare noun in the singular names no deed that was done.
bool IsKindOfDeed(const Tree& tree, int noun) {
  return tree.word(noun).xpos == Xpos::kNN && tree.Child(noun, Deprel::kCop) < 0 &&
         tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kAmod, Deprel::kCompound,
                           Deprel::kNummod}) < 0;
}

// Whether the phrase with that preposition tells something of that noun.
bool TellsOf(const SentenceContext& context, int noun, const std::string& preposition,
             bool is_place) {
  const uint32_t kind = ClassOf(context, noun);
  if (NamesMembers(preposition)) return true;
  // "Ann Ames (born 1950 in Lorne)": where somebody is the clause tells.
  const bool is_somebody = kind == kNounPerson && context.tree.word(noun).xpos == Xpos::kNNP;
  if (is_place && is_somebody) return preposition == "from";
  if (is_place) return CanBeSomewhere(context, noun, kind, preposition);
  // "an envoy to Norland" has an office; "farmers to Lorne" are on a way of which the verb tells.
  const bool is_goal = preposition == "to" && kind == kNounPerson;
  if (is_goal && (IsName(context, noun) || context.tree.word(noun).xpos == Xpos::kNNS))
    return false;
  if (context.tree.word(noun).upos == Upos::kPropn) return preposition == "from";
  const bool is_deed = (kind & (kNounEvent | kNounCommunication)) != 0;
  if (is_deed && IsKindOfDeed(context.tree, noun)) return false;
  return std::any_of(std::begin(kTells), std::end(kTells), [&](const Tells& entry) {
    return entry.preposition == preposition && (entry.nouns & kind) != 0;
  });
}

// "Lorne, in the north of Norland", "Ames, in the coastal region": where a place with a name lies
// is a fact though the wider place has none of its own.
bool IsPartOfPlace(const SentenceContext& context, int noun, int word,
                   const std::string& preposition) {
  return IsLocal(preposition) && IsName(context, noun) &&
         TypeAt(context, noun) == EntityType::kPlace && ClassOf(context, word) == kNounPlace;
}

std::string LemmaOfCase(const Tree& tree, int word) {
  const int preposition = tree.Child(word, Deprel::kCase);
  return preposition < 0 ? "" : tree.word(preposition).lemma;
}

// "drove the man in a car along the coast", "stole a car with a child from Lorne": behind a phrase
// of the verb, a way or an origin is that of what is done.
bool IsWayOfVerb(const Tree& tree, int noun, const std::string& preposition) {
  const bool is_way = preposition == "along" || preposition == "across" ||
                      preposition == "around" || preposition == "from";
  const Word& word = tree.word(noun);
  return is_way && word.deprel == Deprel::kObl && tree.word(word.head).upos == Upos::kVerb;
}

// "an offensive by rebels and soldiers on Lorne": behind who did it, a phrase is of what is done.
bool IsBehindActor(const Tree& tree, int noun) {
  noun = FirstConjunct(tree, noun);
  return tree.word(noun).deprel == Deprel::kNmod && LemmaOfCase(tree, noun) == "by";
}

// "inspector for the Ministry in Lorne": behind what somebody works for, a place is his.
bool IsWhereRoleIs(const SentenceContext& context, int noun) {
  const Word& word = context.tree.word(noun);
  return word.deprel == Deprel::kNmod && LemmaOfCase(context.tree, noun) == "for" &&
         TypeAt(context, noun) == EntityType::kOrganization &&
         ClassOf(context, word.head) == kNounPerson;
}

// "the use of weapons by rebels": what is done, and not the weapons, is by them.
bool IsOfDeed(const Tree& tree, int noun, const std::string& preposition) {
  return preposition == "by" && tree.word(noun).deprel == Deprel::kNmod &&
         LemmaOfCase(tree, noun) == "of";
}

// "told reporters in Port Ames": where they were told.
bool IsHearer(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  return word.deprel == Deprel::kObj && word.head >= 0 &&
         IsReportingVerb(tree.word(word.head).lemma);
}

// "one of the oldest names in Norland": where one of them is, not they.
bool IsOneOfSome(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  return word.deprel == Deprel::kNmod && tree.word(word.head).lemma == "one" &&
         LemmaOfCase(tree, noun) == "of";
}

// "There were riots in Port Ames", "there are a lot of riots in Lorne": told by the clause.
bool IsThere(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  if (word.deprel == Deprel::kNmod && LemmaOfCase(tree, noun) == "of") {
    return IsThere(tree, word.head);
  }
  return word.deprel == Deprel::kNsubj && tree.Child(word.head, Deprel::kExpl) >= 0;
}

// "a talk to farmers in Lorne": in a phrase inside a phrase either noun may be meant, so the model
// must be sure; less so of a place with a name, which is where it is anyway.
bool IsDoubtful(const SentenceContext& context, int word, int noun) {
  const Tree& tree = context.tree;
  const bool is_nested = tree.word(noun).deprel == Deprel::kNmod && LemmaOfCase(tree, noun) != "of";
  const bool is_place = TypeAt(context, noun) == EntityType::kPlace && IsName(context, noun);
  const float sure = is_place ? 0.4F : 0.6F;
  return is_nested && !NamesMembers(LemmaOfCase(tree, word)) &&
         tree.word(word).head_probability < sure;
}

// A role beside a name is told with what it is tied to, of the name; one before a name is told
// there, but for where it is: "his wife Ann Ames from Lorne".
bool IsToldAsRole(const SentenceContext& context, const std::vector<Description>& descriptions,
                  int noun, bool is_place) {
  const Deprel label = context.tree.word(noun).deprel;
  if (label == Deprel::kAppos || label == Deprel::kNmodDesc) return true;
  const int name = context.tree.Child(noun, Deprel::kAppos);  // "The minister for trade, Ann Ames"
  if (!is_place && name > noun && TypeAt(context, name) == EntityType::kPerson) return true;
  return !is_place &&
         std::any_of(descriptions.begin(), descriptions.end(), [&](const Description& description) {
           const auto& role = description.role;
           return std::find(role.begin(), role.end(), noun) != role.end();
         });
}

// The noun with a copula that `noun` is, or is coordinated with: "is a professor and an author".
int PredicateNoun(const Tree& tree, int noun) {
  while (tree.Child(noun, Deprel::kCop) < 0) {
    if (tree.word(noun).deprel != Deprel::kConj || tree.word(noun).upos != Upos::kNoun) return -1;
    noun = tree.word(noun).head;
  }
  return tree.word(noun).upos == Upos::kNoun ? noun : -1;
}

// "Ames is a professor at Lorne University": the clause, with the phrase as an argument of its own.
bool AddToClause(const SentenceContext& context, int noun, int word,
                 std::vector<Proposition>& out) {
  const int predicate = PredicateNoun(context.tree, noun);
  if (predicate < 0) return false;
  Proposition frame = MakeFrame(context, predicate);
  if (frame.subject < 0) return true;
  const std::string preposition = LemmaOfCase(context.tree, word);
  std::vector<int> words = {context.tree.Child(word, Deprel::kCase)};
  for (int part : context.tree.ChildrenWith(words.front(), {Deprel::kFixed})) words.push_back(part);
  for (Argument& argument : frame.arguments) {
    if (argument.head == predicate) argument.head = noun;
  }
  frame.arguments.push_back(
      {ArgumentKind::kOblique, word, words, RoleOf(context, preposition, word), {}});
  frame.pattern = "predicate";
  out.push_back(std::move(frame));
  return true;
}

// "the largest town in Norland", "the Council on Ports": its name says it.
bool IsInName(const SentenceContext& context, int word, int noun) {
  const std::vector<int> name = PhraseWords(context.tree, noun, Extent::kName);
  return std::binary_search(name.begin(), name.end(), word) || AreInOneName(context, noun, word);
}

// "in the town of Lorne": the name of the place; of a name, the word itself.
int NameOfPlace(const SentenceContext& context, int word) {
  for (int child : context.tree.ChildrenWith(word, {Deprel::kNmod})) {
    if (IsNamingOf(context, child)) return child;
  }
  return word;
}

bool IsTalk(const Word& noun) {
  static constexpr std::string_view kTalks[] = {"interview", "conversation", "call", "chat"};
  return IsOneOf(kTalks, noun.lemma);
}

// "in an interview with Kestrel Radio, Ames said": the interview is his, and without him nobody's.
// -1 where the clause does not tell.
int WhoTalks(const SentenceContext& context, int talk) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(talk);
  const int preposition = tree.Child(talk, Deprel::kCase);
  const bool is_adjunct = noun.deprel == Deprel::kObl && preposition >= 0 && preposition < talk;
  if (!is_adjunct || noun.head < 0 || tree.word(noun.head).upos != Upos::kVerb) return -1;
  const int subject = IsPassive(tree, noun.head) ? -1 : LogicalSubject(tree, noun.head);
  if (subject < 0) return -1;
  return TypeAt(context, subject) == EntityType::kPerson ? subject : -1;
}

void AddTalk(const SentenceContext& context, int talk, int word, std::vector<Proposition>& out) {
  const int who = WhoTalks(context, talk);
  if (who < 0) return;
  const std::string relation = context.tree.word(talk).lemma + " with";
  Proposition fact = MakeNounFact(context, who, relation, relation, word);
  fact.pattern = "attribute";
  if (CarryScope(context, talk, fact)) out.push_back(fact);
}

void AddPlace(const SentenceContext& context, int noun, int word, bool is_place,
              std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const int first = tree.Child(word, Deprel::kCase);
  const std::string preposition = tree.word(first).lemma;
  std::string said = tree.word(first).form;  // "such as"
  for (int part : tree.ChildrenWith(first, {Deprel::kFixed})) said += ' ' + tree.word(part).form;
  const bool is_said =
      is_place || preposition == "from" || preposition == "at" || preposition == "in";
  Proposition fact =
      MakeNounFact(context, noun, is_said ? "is " + said : said, "be " + preposition, word);
  fact.pattern = is_place ? "place" : "attribute";
  if (NamesMembers(preposition) || CarryScope(context, noun, fact)) {
    if (HasDoubtingAdverb(tree, word)) fact.modality = Modality::kPossible;
    out.push_back(fact);
  }
}

}  // namespace

void FindPlaces(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const std::vector<Description> descriptions = FindDescriptions(context);
  for (int word = 0; word < tree.size(); ++word) {
    const int noun = tree.word(word).head;
    if (tree.word(word).deprel != Deprel::kNmod || noun < 0) continue;
    const Upos upos = tree.word(noun).upos;
    if (upos != Upos::kNoun && upos != Upos::kPropn) continue;
    const std::string preposition = LemmaOfCase(tree, word);
    if (IsOrigin(tree, word) && TypeAt(context, noun) == EntityType::kPerson &&
        TypeAt(context, word) == EntityType::kPlace) {
      AddPlace(context, noun, word, true, out);
    }
    if (preposition.empty() || preposition == "of") continue;
    const int name = NameOfPlace(context, word);
    const bool is_named = IsName(context, name) || IsNamedPlace(context, word);
    if (!is_named && !IsPartOfPlace(context, noun, word, preposition)) continue;
    if (IsOneOfSome(tree, noun)) continue;
    if (IsGoalOfVerb(context, noun, preposition) || IsHearer(tree, noun)) continue;
    if (IsThere(tree, noun) || IsWayOfVerb(tree, noun, preposition)) continue;
    if (IsOfDeed(tree, noun, preposition)) continue;
    if (IsBehindActor(tree, noun) || IsWhereRoleIs(context, noun)) continue;
    const EntityType type = TypeAt(context, name);
    if (type == EntityType::kDate || type == EntityType::kTime) continue;
    const bool is_place =
        IsLocal(preposition) && (type == EntityType::kPlace || !IsName(context, name));
    if (IsToldAsRole(context, descriptions, noun, is_place)) continue;
    if (!TellsOf(context, noun, preposition, is_place)) continue;
    if (AddToClause(context, noun, word, out) || IsDoubtful(context, word, noun)) continue;
    if (IsInName(context, word, noun)) continue;
    const bool is_bare = tree.Child(noun, {Deprel::kNmodPoss, Deprel::kCompound}) < 0;
    if (preposition == "with" && is_bare && IsTalk(tree.word(noun))) {
      AddTalk(context, noun, word, out);
      continue;
    }
    AddPlace(context, noun, word, is_place, out);
  }
}

}  // namespace tripleloom
