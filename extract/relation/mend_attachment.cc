// Mends of what hangs on the wrong word although its own words say where it belongs: its
// preposition, the form of its verb, a noun said twice.
#include <algorithm>
#include <string>

#include "extract/relation/agreement.h"
#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// The words that say when and how many a clause speaks of: its verb with its auxiliaries.
std::vector<int> FiniteWords(const Tree& tree, int verb) {
  std::vector<int> words = tree.ChildrenWith(verb, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  words.push_back(verb);
  std::sort(words.begin(), words.end());
  return words;
}

// People, what consists of them, and what no dictionary knows.
bool CanBeSomebody(const MendContext& context, int noun) {
  const NameSpan* name = context.NameAt(noun);
  if (name != nullptr) {
    return name->type != EntityType::kPlace && name->type != EntityType::kDate;
  }
  const std::string& lemma = context.tree.word(noun).lemma;
  const uint32_t classes = context.lexicon.NounClasses(lemma);
  constexpr uint32_t kThings =  // "companies running competitions who collect names"
      kNounPlace | kNounEvent | kNounArtifact | kNounTime | kNounCommunication;
  if ((context.lexicon.MainNounClass(lemma) & kThings) != 0) return false;
  if (classes == 0 || (classes & kNounPerson) != 0) return true;
  return (classes & kNounGroup) != 0 && (classes & kNounPlace) == 0;  // not "country"
}

// The participle directly behind a phrase, on which it hangs or beside which it stands; -1 if there
// is none that lacks a subject.
int ParticipleBehind(const Tree& tree, int noun) {
  int next = tree.Subtree(noun).back() + 1;
  const bool is_adverb = next < tree.size() && tree.word(next).deprel == Deprel::kAdvmod;
  if (is_adverb) next = tree.word(next).head;  // "with Ames often speaking"
  if (next <= noun || next >= tree.size()) return -1;
  const Word& participle = tree.word(next);
  const int above = tree.word(noun).head;
  const bool is_clause =
      participle.deprel == Deprel::kAdvcl || (participle.deprel == Deprel::kAcl && above == next);
  if (!is_clause) return -1;
  if (participle.xpos != Xpos::kVBN && participle.xpos != Xpos::kVBG) return -1;
  const bool is_near = above == next || above == participle.head;
  const bool has_subject =
      tree.Child(next, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kAux}) >= 0;
  return is_near && !has_subject ? next : -1;
}

// "a crash near Lorne, which killed three": events happen and kill, places do not.
bool IsPlaceOfEvent(const MendContext& context, int noun, int verb) {
  static constexpr std::string_view kEvents[] = {"occur",  "happen", "kill",  "injure",
                                                 "wound",  "claim",  "erupt", "ensue",
                                                 "follow", "last",   "begin"};
  const std::string& lemma = context.tree.word(verb).lemma;
  const bool is_active = context.tree.Child(verb, Deprel::kAuxPass) < 0;
  if (!is_active || !IsOneOf(kEvents, lemma)) return false;
  static constexpr std::string_view kParts[] = {"east", "west", "north", "south"};
  const NameSpan* name = context.NameAt(noun);
  if (name != nullptr) return name->type == EntityType::kPlace;
  const std::string& part = context.tree.word(noun).lemma;
  return context.lexicon.MainNounClass(part) == kNounPlace || IsOneOf(kParts, part);
}

// "ties between the port and the town": one side of what is between both.
bool IsOneOfTwo(const Tree& tree, int noun) {
  if (tree.word(noun).deprel == Deprel::kConj) noun = tree.word(noun).head;
  const int between = tree.Child(noun, Deprel::kCase);
  const bool is_between = between >= 0 && tree.word(between).lemma == "between";
  return is_between && tree.word(noun).xpos != Xpos::kNNS;
}

// The noun right before a clause, below the one that the clause hangs on; -1 if there is none.
int NounBefore(const Tree& tree, int clause) {
  int last = tree.Subtree(clause).front() - 1;
  if (last > 0 && tree.word(last).form == ",") --last;
  const int above = tree.word(clause).head;
  if (last <= above || !tree.IsBelow(last, above)) return -1;
  const Upos upos = tree.word(last).upos;
  return upos == Upos::kNoun && tree.word(last).deprel == Deprel::kNmod ? last : -1;
}

// "the appeal by the crews, which Ames regrets", parsed as crews: "which" is nobody.
void MendWhich(const MendContext& context, int clause) {
  const Tree& tree = context.tree;
  const int object = tree.Child(clause, Deprel::kObj);
  if (object < 0 || object > clause || tree.word(object).lemma != "which") return;
  const auto is_somebody = [&](int noun) {
    const NameSpan* name = context.NameAt(noun);
    const bool is_people = name != nullptr && name->type == EntityType::kNationality;
    return is_people || IsPerson(context, noun);
  };
  int noun = tree.word(clause).head;
  if (!IsNoun(tree.word(noun)) || !is_somebody(noun)) return;
  while (noun >= 0 && IsNoun(tree.word(noun)) && is_somebody(noun)) noun = tree.word(noun).head;
  if (noun >= 0 && IsNoun(tree.word(noun))) context.Hang(clause, noun, Deprel::kAclRelcl);
}

}  // namespace

// "With the port closed by ice, ...", parsed as "closed with the port": what stands between "with"
// and a participle is what the participle speaks of.
void MendAbsolute(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (tree.word(word).deprel != Deprel::kObl) return;
  const int with = tree.Child(word, Deprel::kCase);
  if (with < 0 || tree.word(with).lemma != "with") return;
  const int participle = ParticipleBehind(tree, word);
  if (participle < 0) return;
  const bool is_passive = tree.word(participle).xpos == Xpos::kVBN;
  if (tree.word(participle).deprel == Deprel::kAcl) {
    context.Hang(participle, tree.word(participle).head, Deprel::kAdvcl);
  }
  context.Hang(with, participle, Deprel::kMark);
  context.Hang(word, participle, is_passive ? Deprel::kNsubjPass : Deprel::kNsubj);
}

// "occurred outside a court", parsed as "occurred a court": what has a preposition is no object.
// Not "over 20 boats", where it is an adverb of the number.
void MendObject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (tree.word(word).deprel != Deprel::kObj) return;
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < 0 || preposition > word || preposition < tree.word(word).head) return;
  const bool is_plain = tree.word(preposition).xpos == Xpos::kIN &&
                        tree.Child(word, {Deprel::kNummod, Deprel::kFixed}) < 0;
  const std::string& lemma = tree.word(preposition).lemma;
  if (is_plain && lemma != "of" && lemma != "than" && lemma != "as") {
    context.Hang(word, tree.word(word).head, Deprel::kObl);
  }
}

// "step by step", "face-to-face": a bare noun, a preposition and the same noun say how.
void MendRepeated(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (tree.word(word).upos != Upos::kNoun || tree.word(word).xpos == Xpos::kNNS) return;
  const auto next = [&](int at) {  // past a hyphen
    ++at;
    return at < tree.size() && tree.word(at).upos == Upos::kPunct && tree.word(at).form == "-"
               ? at + 1
               : at;
  };
  const int preposition = next(word), again = next(preposition);
  if (again >= tree.size() || tree.word(again).form != tree.word(word).form) return;
  if (tree.word(preposition).upos != Upos::kAdp) return;
  const Word& first = tree.word(word);
  const bool is_argument = first.deprel == Deprel::kObj || first.deprel == Deprel::kObl ||
                           first.deprel == Deprel::kOblUnmarked || first.deprel == Deprel::kAdvmod;
  if (!is_argument || tree.Child(word, {Deprel::kCase, Deprel::kDet, Deprel::kAmod}) >= 0) return;
  context.Hang(word, first.head, Deprel::kAdvmod);
  context.Hang(again, word, Deprel::kNmodUnmarked);
  context.Hang(preposition, again, Deprel::kCase);
}

// "sent to ships in Lorne and to Norland", "the mayor of Lorne and of Berg": the second "to" goes
// with the first; the conjunct is that of the nearest phrase with the same preposition.
void MendConjunct(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& conjunct = tree.word(word);
  if (conjunct.deprel != Deprel::kConj || conjunct.head < 0 || conjunct.head > word) return;
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < 0 || tree.word(conjunct.head).upos == Upos::kVerb) return;
  const auto has_same = [&](int at) {
    const int other = tree.Child(at, Deprel::kCase);
    return other >= 0 && tree.word(other).lemma == tree.word(preposition).lemma;
  };
  for (int phrase : tree.ChildrenWith(conjunct.head, {Deprel::kNmod})) {
    const bool is_before = conjunct.head < phrase && phrase < word && has_same(phrase);
    if (is_before && !has_same(conjunct.head)) return context.Hang(word, phrase, Deprel::kConj);
  }
  int above = conjunct.head;
  const auto is_nominal = [&](int at) {
    const Upos upos = tree.word(at).upos;
    return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron || upos == Upos::kNum;
  };
  while (above >= 0 && is_nominal(above) && !has_same(above)) above = tree.word(above).head;
  if (above < 0 || above == conjunct.head || !is_nominal(above)) return;
  context.Hang(word, above, Deprel::kConj);
  const int coordinator = preposition - 1;
  if (coordinator >= 0 && tree.word(coordinator).upos == Upos::kCconj) {
    context.Hang(coordinator, word, Deprel::kCc);
  }
}

// "in Lorne, in the north of Norland, and Berg, in ...", parsed as "Norland and Berg": a phrase of
// place set off by commas is over at the second one, and the list goes on behind it with the name
// before it.
void MendInsertion(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& member = tree.word(word);
  const NameSpan* name = context.NameAt(word);
  if (member.deprel != Deprel::kConj || name == nullptr || name->type != EntityType::kPlace) return;
  const int coordinator = name->begin - 1, end = coordinator - 1;
  if (member.head < 0 || end < 4 || tree.word(coordinator).upos != Upos::kCconj) return;
  if (tree.word(end).form != "," || tree.Child(word, Deprel::kCase) >= 0) return;
  int comma = end - 1;
  while (comma > 0 && tree.word(comma).form != ",") --comma;
  if (comma < 1 || member.head < comma || tree.word(comma + 1).lemma != "in") return;
  const NameSpan* before = context.NameAt(comma - 1);
  if (before == nullptr || before->type != EntityType::kPlace) return;
  int first = comma - 1;
  while (tree.word(first).head >= before->begin && tree.word(first).head < comma) {
    first = tree.word(first).head;
  }
  context.Hang(tree.word(comma + 1).head, first, Deprel::kNmod);
  context.Hang(word, first, Deprel::kConj);
  context.Hang(coordinator, word, Deprel::kCc);
}

// "the crew of the boat who are missing": a relative clause speaks of the nearest noun before it
// that agrees with its verb, and "who" of somebody.
void MendRelative(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (tree.word(word).deprel != Deprel::kAclRelcl || tree.word(word).head < 0) return;
  const int subject = tree.Child(word, {Deprel::kNsubj, Deprel::kNsubjPass});
  if (subject < 0) return;
  const Xpos relative = tree.word(subject).xpos;
  if (relative != Xpos::kWP && relative != Xpos::kWDT) return MendWhich(context, word);
  const std::vector<int> verb = FiniteWords(tree, word);
  const auto fits = [&](int noun) {
    if (IsPlaceOfEvent(context, noun, word)) return false;
    const bool is_people = IsPerson(context, noun) || tree.word(noun).lemma == "people";
    if (tree.word(subject).lemma == "which" && is_people) return false;
    if (IsOneOfTwo(tree, noun)) return false;
    return AgreesInNumber(tree, context.lexicon, noun, verb) &&
           (tree.word(subject).lemma != "who" || CanBeSomebody(context, noun));
  };
  int noun = tree.word(word).head;
  if (tree.word(noun).upos == Upos::kVerb || fits(noun)) return;
  const bool is_event = IsPlaceOfEvent(context, noun, word);
  const auto is_thing = [&](int at) {  // "the crash of a bus near Lorne, which killed three"
    return context.lexicon.MainNounClass(tree.word(at).lemma) != kNounEvent;
  };
  if (const int below = NounBefore(tree, word); below >= 0 && fits(below)) {
    return context.Hang(word, below, Deprel::kAclRelcl);  // "the signs of typhoid, which is"
  }
  do {
    noun = tree.word(noun).head;
    // "guards working in the town who": past the participle
    if (noun >= 0 && tree.word(noun).deprel == Deprel::kAcl) noun = tree.word(noun).head;
    if (noun < 0 || noun > word) return;
    const Upos upos = tree.word(noun).upos;
    if (upos != Upos::kNoun && upos != Upos::kPropn) return;
  } while (!fits(noun) || (is_event && is_thing(noun)));
  context.Hang(word, noun, Deprel::kAclRelcl);
}

// "found the road unsafe", parsed as an unsafe road: an adjective alone behind the object of a verb
// of judging or making says what the object is or becomes.
void MendSecondPredicate(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"consider", "find",  "make",    "leave", "keep",
                                                "render",   "deem",  "declare", "think", "hold",
                                                "judge",    "prove", "drive",   "call"};
  const Tree& tree = context.tree;
  const Word& quality = tree.word(word);
  const int object = quality.head;
  if (quality.deprel != Deprel::kAmod || object < 0 || object > word) return;
  const Word& noun = tree.word(object);
  if (noun.deprel != Deprel::kObj || noun.head < 0 || noun.head > object) return;
  if (quality.upos != Upos::kAdj || noun.upos == Upos::kPron) return;
  const std::string& verb = tree.word(noun.head).lemma;
  if (!IsOneOf(kVerbs, verb)) return;
  context.Hang(word, noun.head, Deprel::kXcomp);
}

// "shot dead two guards", parsed as two dead guards: no adjective of a noun stands before its
// number or article, so it says what becomes of the noun. Not "all the guards", "such a guard".
void MendPredicateBefore(const MendContext& context, int word) {
  static constexpr std::string_view kBefore[] = {"such", "all",   "half",  "many",    "only",
                                                 "both", "just",  "quite", "twice",   "next",
                                                 "last", "first", "other", "further", "another"};
  const Tree& tree = context.tree;
  const Word& quality = tree.word(word);
  const int object = quality.head;
  if (quality.deprel != Deprel::kAmod || quality.xpos != Xpos::kJJ || object < word) return;
  const Word& noun = tree.word(object);
  if (noun.deprel != Deprel::kObj || noun.head != word - 1) return;
  if (tree.word(noun.head).upos != Upos::kVerb) return;
  const Deprel next = tree.word(word + 1).deprel;
  if (next != Deprel::kDet && next != Deprel::kNummod && next != Deprel::kNmodPoss) return;
  if (tree.word(word + 1).head != object) return;
  if (IsOneOf(kBefore, quality.lemma)) return;
  context.Hang(word, noun.head, Deprel::kXcomp);
}

// "waits on the road to the harbour", parsed as "waits to the harbour": a noun of access governs
// the "to" right behind it, unless somebody goes there.
void MendGovernedPhrase(const MendContext& context, int word) {
  static constexpr std::string_view kNouns[] = {
      "entrance", "access",   "gateway",     "approach",   "road",       "route",  "exit",
      "threat",   "response", "alternative", "opposition", "commitment", "answer", "door",
      "solution", "damage",   "reference",   "resistance", "heir",       "key",    "contribution"};
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  if (phrase.deprel != Deprel::kObl || phrase.head < 0 || phrase.head > word) return;
  const int to = tree.Child(word, Deprel::kCase);
  if (to < 1 || tree.word(to).lemma != "to") return;
  const int noun = to - 1;
  const bool is_beside =
      tree.word(noun).deprel == Deprel::kObl && tree.word(noun).head == phrase.head;
  const std::string& lemma = tree.word(noun).lemma;
  if (is_beside && IsOneOf(kNouns, lemma)) {
    context.Hang(word, noun, Deprel::kNmod);
  }
}

// "asked the minister for money", parsed as a minister for money: what somebody is asked or
// thanked for.
void MendAskedFor(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"ask",  "beg",    "thank", "blame",  "praise",
                                                "fine", "scold",  "sue",   "pester", "criticize",
                                                "jail", "reward", "fault", "punish", "criticise"};
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  const int object = phrase.head;
  if (phrase.deprel != Deprel::kNmod || object < 0 || object > word) return;
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition != object + 1 || tree.word(preposition).lemma != "for") return;
  const Word& asked = tree.word(object);
  if (asked.deprel != Deprel::kObj && asked.deprel != Deprel::kIobj) return;
  if (asked.head < 0 || asked.head > object || !CanBeSomebody(context, object)) return;
  const std::string& verb = tree.word(asked.head).lemma;
  if (!IsOneOf(kVerbs, verb)) return;
  context.Hang(word, asked.head, Deprel::kObl);
}

// "the use of weapons by rebels", parsed as "weapons by rebels": by somebody is what is done,
// unless what it is done with can be by somebody itself ("the theft of a letter by Ames").
void MendAgent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& agent = tree.word(word);
  const int patient = agent.head;
  if (agent.deprel != Deprel::kNmod || patient < 0 || patient > word) return;
  const int by = tree.Child(word, Deprel::kCase), of = tree.Child(patient, Deprel::kCase);
  if (by < patient || of < 0 || tree.word(by).lemma != "by" || tree.word(of).lemma != "of") return;
  const int deed = tree.word(patient).head;
  if (tree.word(patient).deprel != Deprel::kNmod || deed < 0 || deed > of) return;
  const bool is_deed = context.lexicon.MainNounClass(tree.word(deed).lemma) == kNounEvent;
  const uint32_t classes = context.lexicon.NounClasses(tree.word(patient).lemma);
  const bool can_be_work = (classes & (kNounCommunication | kNounEvent)) != 0;
  if (is_deed && !can_be_work) context.Hang(word, deed, Deprel::kNmod);
}

// "came from Lorne, where Ames lives", parsed as where somebody came: the clause right behind a
// place is told of it.
void MendWhere(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int where = tree.Child(word, Deprel::kAdvmod);
  if (tree.word(word).deprel != Deprel::kAdvcl || where < 2) return;
  if (LowerAscii(tree.word(where).form) != "where") return;
  int place = tree.word(where - 1).form == "," ? where - 2 : where - 1;
  while (tree.word(place).deprel == Deprel::kFlat && tree.word(place).head >= 0) {
    place = tree.word(place).head;
  }
  const NameSpan* name = context.NameAt(place);
  const bool is_place = name != nullptr
                            ? name->type == EntityType::kPlace
                            : context.lexicon.MainNounClass(tree.word(place).lemma) == kNounPlace;
  if (is_place && !tree.IsBelow(place, word)) context.Hang(word, place, Deprel::kAclRelcl);
}

// "Strikes followed, including one in Lorne", parsed as "followed including": members belong to the
// noun they are members of, the one right before the comma or else the subject.
void MendMembers(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& member = tree.word(word);
  if (member.deprel != Deprel::kObl || member.head < 0 || member.head > word) return;
  const int including = tree.Child(word, Deprel::kCase);
  if (including < 1 || tree.word(including).lemma != "include") return;
  int whole = tree.Child(member.head, {Deprel::kNsubj, Deprel::kNsubjPass});
  for (int noun : tree.ChildrenWith(member.head, {Deprel::kObj, Deprel::kObl})) {
    if (noun < including && noun != word) whole = noun;
  }
  if (whole >= 0) context.Hang(word, whole, Deprel::kNmod);
}

}  // namespace tripleloom
