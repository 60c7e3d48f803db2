// A verb with two phrases behind it is often one fact and not two: who "left ten people dead" left
// nobody, and who "gave Ames a medal" did not give Ames. The lists are closed by meaning: verbs of
// making something for somebody, of putting, and those that only point to another verb.
#include "extract/relation/complements.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "extract/analysis/name_at.h"
#include "extract/relation/content_noun.h"
#include "extract/relation/naming.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

const Argument* SecondPredicate(const Proposition& p) {
  const Argument* complement = nullptr;
  bool has_object = false;
  for (const Argument& argument : p.arguments) {
    if (argument.kind == ArgumentKind::kObject) has_object = true;
    const bool is_bare = argument.kind == ArgumentKind::kComplement && argument.preposition.empty();
    if (is_bare && complement == nullptr) complement = &argument;
  }
  return has_object ? complement : nullptr;
}

std::string PrepositionOfReceiver(const Tree& tree, const Proposition& p) {
  static constexpr std::array<std::string_view, 12> kMaking = {"buy",  "make",  "build", "find",
                                                               "get",  "cook",  "save",  "win",
                                                               "book", "order", "earn",  "play"};
  static constexpr std::array<std::string_view, 5> kOther = {"cost", "ask", "bet", "save", "tell"};
  if (IsOneOf(kOther, tree.word(p.head).lemma)) return "";
  return IsOneOf(kMaking, tree.word(p.head).lemma) ? "for" : "to";
}

bool ActsInInfinitive(const Tree& tree, const Argument& argument) {
  if (argument.preposition.size() != 1) return false;
  if (tree.word(argument.preposition.front()).lemma != "for") return false;
  const int end = tree.Subtree(argument.head).back() + 1;
  const auto is_infinitive = [&](int clause) {
    return IsToInfinitive(tree, clause) && OwnSubject(tree, clause) < 0;
  };
  for (int child : tree.ChildrenWith(argument.head, {Deprel::kAcl})) {
    if (is_infinitive(child)) return true;  // "for Ames to resign", parsed as one phrase
  }
  const int above = tree.word(argument.head).head;
  if (above < 0) return false;
  for (int clause : tree.ChildrenWith(above, {Deprel::kXcomp, Deprel::kAdvcl, Deprel::kCcomp})) {
    if (tree.Subtree(clause).front() == end && is_infinitive(clause)) return true;
  }
  return false;
}

namespace {

// "says ships ...": what is said is a clause, unless the noun is one for words.
bool IsSaidNoun(const Tree& tree, int noun) {
  static constexpr std::string_view kWords[] = {
      "word",  "thing", "prayer",   "goodbye", "hello", "yes",   "no",    "mass",
      "grace", "lot",   "farewell", "rosary",  "name",  "sorry", "thanks"};
  const Word& word = tree.word(noun);
  const bool is_noun = word.upos == Upos::kNoun || word.upos == Upos::kPropn;
  return word.deprel == Deprel::kObj && is_noun && tree.word(word.head).lemma == "say" &&
         !IsOneOf(kWords, LowerAscii(word.lemma));
}

}  // namespace

bool IsToldByContent(const Tree& tree, int noun) {
  if (IsSaidNoun(tree, noun)) return true;
  if (tree.word(noun).upos != Upos::kNoun) return false;
  for (int clause : tree.ChildrenWith(noun, {Deprel::kAcl, Deprel::kCcomp})) {
    const int mark = tree.Child(clause, Deprel::kMark);
    const bool is_content =
        mark < 0 ? IsContentOfNoun(tree, noun, clause) : tree.word(mark).lemma == "that";
    if (is_content && OwnSubject(tree, clause) >= 0) return true;
  }
  return false;
}

namespace {

// "the change sees firms fail": a thing sees nobody, but has somebody do something.
bool SeesAct(const Tree& tree, const Proposition& p, const Argument& object) {
  if (p.lemma != "see" || p.passive || tree.word(p.subject).upos != Upos::kNoun) return false;
  return std::any_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& argument) {
    return argument.kind == ArgumentKind::kClause && object.head < argument.head &&
           tree.word(argument.head).xpos == Xpos::kVB && OwnSubject(tree, argument.head) < 0;
  });
}

}  // namespace

std::vector<int> ActInClause(const Tree& tree, const Proposition& p, const Argument& object) {
  if (SeesAct(tree, p, object)) return {-1};
  static constexpr std::array<std::string_view, 29> kVerbs = {
      "imagine", "envisage", "prefer", "allow",    "enable", "cause",   "let",  "make",
      "want",    "need",     "expect", "require",  "stop",   "prevent", "keep", "permit",
      "entitle", "ban",      "bar",    "prohibit", "have",   "get",     "like", "force",
      "compel",  "prompt",   "lead",   "inspire",  "believe"};
  if (p.passive || !IsOneOf(kVerbs, p.lemma)) return {};
  for (const Argument& argument : p.arguments) {
    const int verb = argument.head;
    if (argument.kind != ArgumentKind::kClause || verb < object.head) continue;
    const bool is_complement = tree.word(verb).deprel == Deprel::kXcomp ||
                               tree.Child(verb, {Deprel::kMark, Deprel::kCase}) >= 0;
    if (!is_complement || OwnSubject(tree, verb) >= 0) continue;
    if (LogicalSubject(tree, verb) != object.head) continue;
    const bool is_alone =
        IsToInfinitive(tree, verb) && tree.Child(verb, {Deprel::kObj, Deprel::kObl, Deprel::kXcomp,
                                                        Deprel::kCcomp, Deprel::kCop}) < 0;
    // "want Ames to resign" is no wish to resign: who is wished to do it stands before it.
    static constexpr std::string_view kWishing[] = {"want", "expect", "need", "like", "require"};
    if (!is_alone || IsOneOf(kWishing, p.lemma)) return {-1};
    std::vector<int> words = tree.ChildrenWith(
        verb, {Deprel::kMark, Deprel::kAux, Deprel::kAuxPass, Deprel::kCompoundPrt});
    words.push_back(verb);
    std::sort(words.begin(), words.end());
    return words;
  }
  return {};
}

bool TakesAs(std::string_view lemma) {
  static constexpr std::array<std::string_view, 40> kVerbs = {
      "describe", "appoint",   "name",      "elect",   "use",     "regard",    "see",
      "treat",    "identify",  "define",    "hail",    "praise",  "condemn",   "portray",
      "depict",   "classify",  "introduce", "present", "hire",    "employ",    "choose",
      "select",   "designate", "brand",     "label",   "know",    "recognize", "recognise",
      "nominate", "install",   "cast",      "sign",    "list",    "rank",      "view",
      "accept",   "dismiss",   "register",  "recruit", "denounce"};
  return IsOneOf(kVerbs, lemma);
}

bool NeedsPlace(const Proposition& p) {
  static constexpr std::array<std::string_view, 3> kVerbs = {"spend", "devote", "attribute"};
  if (p.passive || !IsOneOf(kVerbs, p.lemma)) return false;
  return std::any_of(p.arguments.begin(), p.arguments.end(), [&p](const Argument& argument) {
    const bool is_gerund = argument.kind == ArgumentKind::kClause && argument.head > p.head &&
                           (argument.role.empty() || argument.role == "other");
    return is_gerund || (argument.kind == ArgumentKind::kOblique && argument.role != "time");
  });
}

bool LacksGift(const Proposition& p, const Argument& object) {
  return p.lemma == "give" && !p.passive && object.kind == ArgumentKind::kObject &&
         std::none_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& other) {
           return &other != &object && other.kind != ArgumentKind::kAdverb && other.role != "time";
         });
}

bool IsBesideBridge(const Proposition& p, const Tree& tree, int argument) {
  for (size_t i = 0; i + 1 < p.arguments.size(); ++i) {
    if (IsBridge(tree, p, i)) return argument != static_cast<int>(i) + 1;
  }
  return false;
}

std::vector<int> PlacesAround(const SentenceContext& context, int noun) {
  const Tree& tree = context.tree;
  std::vector<int> places;
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int preposition = tree.Child(child, Deprel::kCase);
    if (preposition < noun || child < noun) continue;
    const std::string& lemma = tree.word(preposition).lemma;
    if (lemma != "in" && lemma != "at") continue;
    if (TypeAt(context, child) != EntityType::kPlace) {
      if (tree.word(child).upos != Upos::kNoun) continue;
      for (int place : PlacesAround(context, child)) places.push_back(place);
      continue;
    }
    if (tree.word(child).upos != Upos::kPropn) continue;
    for (int place : Conjuncts(tree, child)) {
      if (tree.word(place).upos == Upos::kPropn) places.push_back(place);
    }
  }
  return places;
}

bool IsLightVerb(std::string_view lemma) {
  static constexpr std::array<std::string_view, 28> kVerbs = {
      "have",      "hold",     "take",   "make",      "give",     "sign",   "reach",
      "play",      "express",  "begin",  "carry out", "conduct",  "launch", "mount",
      "stage",     "wage",     "impose", "pay",       "declare",  "lead",   "win",
      "establish", "maintain", "seek",   "start",     "announce", "end",    "sever"};
  return IsOneOf(kVerbs, lemma);
}

namespace {

constexpr uint32_t kDone = kNounEvent | kNounCommunication;

// The noun of something done behind one that says how much of it: talks in "a round of talks"; -1
// if there is none.
int NounDoneBehind(const SentenceContext& context, int noun) {
  const Tree& tree = context.tree;
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int preposition = tree.Child(child, Deprel::kCase);
    const Word& inner = tree.word(child);
    const bool is_behind = preposition == noun + 1 && tree.word(preposition).lemma == "of";
    const bool is_done =
        inner.upos == Upos::kNoun && (context.lexicon.MainNounClass(inner.lemma) & kDone) != 0;
    if (is_behind && is_done) return child;
  }
  return -1;
}

}  // namespace

bool IsLight(const SentenceContext& context, const Proposition& p, const Argument& argument) {
  const int inner = NounDoneBehind(context, argument.head);
  const int done = inner < 0 ? argument.head : inner;
  const uint32_t noun = context.lexicon.MainNounClass(context.tree.word(done).lemma);
  const bool is_thing = noun == kNounPlace || noun == kNounArtifact || noun == kNounPerson;
  return argument.kind == ArgumentKind::kObject && !is_thing && IsLightVerb(p.lemma);
}

std::vector<int> PhrasesBehind(const SentenceContext& context, int noun) {
  const Tree& tree = context.tree;
  std::vector<int> phrases;
  for (int at = noun; at >= 0; at = NounDoneBehind(context, at)) {
    for (int child : tree.ChildrenWith(at, {Deprel::kNmod})) {
      const bool is_phrase = tree.Child(child, Deprel::kCase) >= 0;
      if (is_phrase && !IsNamingOf(context, child)) phrases.push_back(child);
    }
  }
  return phrases;
}

bool IsDoneBySubject(const SentenceContext& context, const Proposition& p,
                     const Argument& argument) {
  const std::string& noun = context.tree.word(argument.head).lemma;
  return !p.passive && IsLight(context, p, argument) &&
         context.lexicon.MainNounClass(noun) == kNounEvent;
}

bool HasContent(const Proposition& p) {
  return std::any_of(p.arguments.begin(), p.arguments.end(),
                     [](const Argument& argument) { return argument.role == "content"; });
}

bool IsPlaceOfSpeech(const SentenceContext& context, const Proposition& p,
                     const Argument& argument) {
  return IsReportingVerb(p.lemma) &&
         context.lexicon.MainNounClass(context.tree.word(argument.head).lemma) ==
             kNounCommunication;
}

bool IsCircumstance(const Proposition& p, const Argument& argument) {
  const auto is_cause = [](const Argument& a) {
    return a.role == "cause" || a.role == "condition" || a.role == "concession";
  };
  if (!is_cause(argument)) return false;
  return std::any_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& other) {
    const bool is_tied = other.kind != ArgumentKind::kAdverb && other.kind != ArgumentKind::kClause;
    return is_tied && !is_cause(other);
  });
}

int InfinitiveOfNoun(const Tree& tree, int noun) {
  static constexpr std::array<std::string_view, 45> kNouns = {
      "need",        "way",       "ability",       "right",      "chance",     "opportunity",
      "desire",      "effort",    "plan",          "decision",   "permission", "authority",
      "attempt",     "campaign",  "agreement",     "offer",      "order",      "power",
      "mission",     "operation", "failure",       "refusal",    "reason",     "duty",
      "time",        "potential", "tendency",      "commitment", "bid",        "intention",
      "proposal",    "request",   "move",          "deal",       "invitation", "promise",
      "willingness", "goal",      "wish",          "call",       "pledge",     "place",
      "threat",      "capacity",  "responsibility"};
  if (!IsOneOf(kNouns, tree.word(noun).lemma)) return -1;
  for (int child : tree.ChildrenWith(noun, {Deprel::kAcl})) {
    if (child > noun && IsToInfinitive(tree, child) && OwnSubject(tree, child) < 0) return child;
  }
  return -1;
}

InfinitivePhrase PhraseOfInfinitive(const Tree& tree, std::vector<int> name, int infinitive) {
  InfinitivePhrase phrase;
  phrase.end = tree.Child(infinitive, Deprel::kObj);
  if (phrase.end < 0) phrase.end = tree.Child(infinitive, Deprel::kObl);
  std::erase_if(name, [&](int word) { return tree.IsBelow(word, infinitive); });
  phrase.words = std::move(name);
  phrase.words.push_back(infinitive);
  for (int part :
       tree.ChildrenWith(infinitive, {Deprel::kMark, Deprel::kCompoundPrt, Deprel::kAdvmod})) {
    const bool is_how = tree.word(part).xpos == Xpos::kWRB;
    if (is_how || tree.word(part).deprel != Deprel::kAdvmod) phrase.words.push_back(part);
  }
  if (phrase.end >= 0) {
    for (int part : tree.ChildrenWith(phrase.end, {Deprel::kCase})) phrase.words.push_back(part);
  }
  std::sort(phrase.words.begin(), phrase.words.end());
  return phrase;
}

bool LiesSomewhere(const SentenceContext& context, const Proposition& p, const Argument& argument,
                   int head) {
  static constexpr std::array<std::string_view, 4> kPrepositions = {"to", "into", "in", "at"};
  // "gave money to a school in Lorne": who receives something is not reached by it
  static constexpr std::string_view kGiving[] = {
      "give",   "donate", "contribute", "lend",   "offer",  "sell",    "pay",   "grant",
      "award",  "owe",    "provide",    "belong", "apply",  "add",     "refer", "respond",
      "listen", "object", "agree",      "relate", "speak",  "talk",    "write", "compare",
      "link",   "attach", "commit",     "devote", "assign", "appoint", "react", "adapt",
      "alert",  "expose", "subject",    "entitle"};
  if (argument.role == "destination" && IsOneOf(kGiving, p.lemma)) return false;
  const Word& noun = context.tree.word(head);
  const bool is_event = p.passive && context.lexicon.MainNounClass(noun.lemma) == kNounEvent;
  // "looks forward to the race in Lorne"
  const bool is_ahead = p.lemma.starts_with("look");
  const bool is_place =
      (argument.role == "destination" && !is_ahead) || argument.role == "place" || is_event;
  return is_place && noun.upos == Upos::kNoun && argument.preposition.size() == 1 &&
         IsOneOf(kPrepositions, LowerAscii(context.tree.word(argument.preposition.front()).form));
}

bool FollowsBareNoun(const Tree& tree, const Proposition& p, int argument) {
  if (argument == 0) return false;
  const Argument& before = p.arguments[static_cast<size_t>(argument) - 1];
  const Argument& phrase = p.arguments[static_cast<size_t>(argument)];
  const bool is_bare =
      !p.passive && before.kind == ArgumentKind::kOblique && !before.preposition.empty() &&
      before.preposition.size() <= 2 && before.head == before.preposition.back() + 1 &&
      before.preposition.front() == p.head + 1 && tree.word(before.head).xpos == Xpos::kNN;
  const bool follows = !phrase.preposition.empty() && phrase.head > before.head &&
                       tree.Subtree(phrase.head).front() == before.head + 1;
  return is_bare && follows && phrase.role != "time";
}

namespace {

// Whether a noun of that argument says of its subject what it is to the name behind it.
bool LeadsToName(const SentenceContext& context, const Proposition& p, const Argument& argument,
                 const std::string& noun) {
  constexpr uint32_t kRoles = kNounPerson | kNounGroup;
  constexpr uint32_t kThings = kRoles | kNounPlace | kNounArtifact | kNounEvent | kNounTime |
                               kNounQuantity | kNounCommunication;
  const uint32_t kind = context.lexicon.MainNounClass(noun);
  if (argument.kind == ArgumentKind::kComplement) {
    const bool has_object =
        std::any_of(p.arguments.begin(), p.arguments.end(),
                    [](const Argument& other) { return other.kind == ArgumentKind::kObject; });
    const bool is_role = noun == "part" || (kind & (kRoles | kNounPlace)) != 0;
    return argument.preposition.empty() && !has_object && is_role;
  }
  if (argument.kind != ArgumentKind::kOblique || argument.role == "time") return false;
  if (argument.preposition.size() != 1) return false;
  const std::string& preposition = context.tree.word(argument.preposition.front()).lemma;
  if (preposition == "as") return noun == "part" || (kind & kRoles) != 0;
  if (preposition == "at" && kind == kNounCommunication) return true;  // "at the request of"
  return preposition != "by" && preposition != "between" &&
         (noun == "part" || (kind & kThings) == 0);
}

// "Secretary of State", "Minister of Justice", "the Committee on Ports": no names, but fields and
// the beginning of a longer name.
bool IsHalfName(const SentenceContext& context, int noun, int name) {
  static constexpr std::array<std::string_view, 4> kOffices = {"minister", "secretary",
                                                               "undersecretary", "commissioner"};
  const Tree& tree = context.tree;
  const bool is_place = TypeAt(context, name) == EntityType::kPlace;
  if (IsOneOf(kOffices, LowerAscii(tree.word(noun).lemma)) && !is_place) return true;
  const bool is_common = context.lexicon.MainNounClass(LowerAscii(tree.word(name).lemma)) != 0;
  const NameSpan* span = NameAt(tree.sentence(), name);
  const bool is_long = span != nullptr && span->end - span->begin > 1;
  return is_common && !is_long && tree.Child(name, Deprel::kNmod) >= 0;
}

}  // namespace

int NameBehindOf(const SentenceContext& context, const Proposition& p, const Argument& argument,
                 int head) {
  const Tree& tree = context.tree;
  if (!p.implied.empty() || tree.word(head).upos != Upos::kNoun) return -1;
  if (!LeadsToName(context, p, argument, LowerAscii(tree.word(head).lemma))) return -1;
  for (int name : tree.ChildrenWith(head, {Deprel::kNmod})) {
    const int of = tree.Child(name, Deprel::kCase);
    if (of != head + 1 || tree.word(of).lemma != "of" || !IsName(context, name)) continue;
    if (IsHalfName(context, head, name)) continue;
    if (!IsValueType(TypeAt(context, name))) return IsNamingOf(context, name) ? -1 : name;
  }
  return -1;
}

}  // namespace tripleloom
