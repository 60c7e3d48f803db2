// A verb alone is a fact where it tells what happened. The lists are closed by meaning: verbs that
// only point to another verb or to a phrase, nouns of states, linking verbs.
#include "extract/relation/bare_verb.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "caught and jailed the thief", "did not make, import, or sell it": the object stands behind the
// last of the verbs, between which nothing else does.
bool SharesObject(const Tree& tree, int verb) {
  const int first = tree.word(verb).deprel == Deprel::kConj ? tree.word(verb).head : verb;
  int before = verb;
  for (int conjunct : tree.ChildrenWith(first, {Deprel::kConj})) {
    if (conjunct <= verb) continue;
    for (int between = before + 1; between < conjunct; ++between) {
      const Upos upos = tree.word(between).upos;
      if (upos != Upos::kPunct && upos != Upos::kCconj && upos != Upos::kAdv) return false;
    }
    if (tree.Child(conjunct, Deprel::kObj) > conjunct) return true;
    before = conjunct;
  }
  return false;
}

// "goes on", "can wait": verbs that say too little alone.
bool IsIdleAlone(const Tree& tree, const Proposition& p) {
  static constexpr std::array<std::string_view, 36> kVerbs = {
      "go",   "come",   "do",    "need",  "want",   "get",     "have",     "make",     "take",
      "seem", "look",   "know",  "think", "feel",   "try",     "continue", "keep",     "mean",
      "like", "tend",   "be",    "go on", "give",   "put",     "set",      "consider", "let",
      "use",  "become", "exist", "wait",  "remain", "include", "comprise", "contain",  "involve"};
  if (p.passive || p.pattern == "copula") return false;
  for (int clause : tree.ChildrenWith(p.head, {Deprel::kAdvcl})) {
    const int mark = tree.Child(clause, Deprel::kMark);
    if (mark >= 0 && tree.word(mark).lemma == "for") return true;  // "called for Ames to resign"
  }
  if (IsOneOf(kVerbs, p.lemma) && p.lemma != "take") return true;
  // "would need to work": what may or should be done by nobody with nothing.
  return p.modality == Modality::kPossible || p.modality == Modality::kNecessary ||
         p.modality == Modality::kHypothetical || tree.word(p.head).upos == Upos::kAux;
}

// "eight men dead and nine wounded": an active verb of harm or of a court that has no object is a
// participle read as one; the men did not wound.
bool LacksVictim(const Proposition& p) {
  static constexpr std::array<std::string_view, 16> kVerbs = {
      "wound", "injure",   "maim",   "malnourish", "accuse",   "convict", "arrest",  "jail",
      "expel", "imprison", "detain", "deport",     "sentence", "abolish", "appoint", "forecast"};
  return !p.passive && IsOneOf(kVerbs, p.lemma);
}

// "tributaries include:", "he is known for playing": verbs that say nothing without the phrase or
// clause that completes them.
bool LacksComplement(const Proposition& p) {
  static constexpr std::array<std::string_view, 40> kActive = {
      "include",  "contain",   "comprise",    "consist",  "involve",    "constitute",  "encompass",
      "depend",   "belong",    "rely",        "refer",    "concern",    "incorporate", "feature",
      "hear",     "spend",     "rule out",    "set up",   "carry out",  "show",        "find",
      "learn",    "point out", "demonstrate", "discover", "understand", "illustrate",  "prove",
      "find out", "project",   "relate",      "hint",     "found",      "debate",      "enable",
      "hold off", "put off",   "remember",    "realize",  "manufacture"};
  static constexpr std::array<std::string_view, 24> kPassive = {
      "know", "associate", "base", "describe", "regard",    "consider", "call",   "name",
      "use",  "involve",   "link", "relate",   "attribute", "devote",   "refer",  "view",
      "see",  "think",     "deem", "compose",  "locate",    "situate",  "intend", "suppose"};
  return p.passive ? IsOneOf(kPassive, p.lemma) : IsOneOf(kActive, p.lemma);
}

// "as things stand", "how the port works", "the way they voted": not that it is done, but how.
bool TellsHow(const Tree& tree, const Proposition& p) {
  const int clause = TopOfChain(tree, p.head);
  const int adverb = tree.Child(clause, Deprel::kAdvmod);
  const bool is_how =
      adverb >= 0 && adverb < p.subject && LowerAscii(tree.word(adverb).form) == "how";
  const bool is_way =
      tree.word(clause).head >= 0 && tree.word(tree.word(clause).head).lemma == "way" &&
      (tree.word(clause).deprel == Deprel::kAcl || tree.word(clause).deprel == Deprel::kAclRelcl);
  return is_how || is_way || (p.lemma == "stand" && tree.word(p.subject).lemma == "thing");
}

// "boats that Ames believes Berg is turning round": the object stands before the clause, which has
// a subject of its own.
bool HasGapAbove(const Tree& tree, const Proposition& p) {
  int verb = p.head;
  for (Deprel label = tree.word(verb).deprel;
       tree.word(verb).head >= 0 && (label == Deprel::kXcomp || label == Deprel::kCcomp);
       label = tree.word(verb).deprel) {
    verb = tree.word(verb).head;
  }
  if (verb == p.head || tree.word(verb).deprel != Deprel::kAclRelcl) return false;
  const int pronoun = tree.Child(verb, Deprel::kObj);
  if (pronoun < 0 || pronoun > verb || p.passive || p.subject < verb) return false;
  const Xpos xpos = tree.word(pronoun).xpos;
  return OwnSubject(tree, verb) >= 0 && (xpos == Xpos::kWDT || xpos == Xpos::kWP);
}

// "did not swim too far": the manner right behind a denied verb is what is denied. "came
// home": without where to, the verb says something else.
std::vector<int> MannerBehind(const Tree& tree, const Proposition& p) {
  static constexpr std::array<std::string_view, 4> kWays = {"home", "abroad", "ashore", "overseas"};
  for (const Argument& argument : p.arguments) {
    if (argument.kind != ArgumentKind::kAdverb) continue;
    const bool is_way = IsOneOf(kWays, tree.word(argument.head).lemma);
    if (!p.negated && !is_way) continue;
    const std::vector<int>& words = tree.Subtree(argument.head);
    if (words.front() == p.head + 1) return words;
  }
  return {};
}

}  // namespace

bool StandsAlone(const Tree& tree, const Proposition& p) {
  const bool is_clause = p.extractor == "clause" || p.extractor == "coordination";
  const Word& verb = tree.word(p.head);
  if (SharesObject(tree, p.head) || IsIdleAlone(tree, p)) return false;
  if (LacksComplement(p) || LacksVictim(p) || HasGapAbove(tree, p) || TellsHow(tree, p))
    return false;
  const bool is_wanted = p.modality == Modality::kIntended;  // "wants the law scrapped"
  const bool is_reduced = p.passive && p.predicate.size() == 1 && !is_wanted;
  if (!is_clause || is_reduced || verb.upos != Upos::kVerb || IsReportingVerb(verb.lemma)) {
    return false;
  }
  return std::all_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& argument) {
    const bool is_beside =
        argument.kind == ArgumentKind::kClause && tree.word(argument.head).deprel == Deprel::kAdvcl;
    return argument.kind == ArgumentKind::kAdverb || is_beside;
  });
}

BareVerb WordsOfBareVerb(const Tree& tree, const Proposition& p, int noun) {
  BareVerb words;
  words.verb = {p.head};
  if (noun >= 0) words.verb.push_back(noun);
  for (int word : p.predicate) (word < p.head ? words.helpers : words.verb).push_back(word);
  std::sort(words.verb.begin(), words.verb.end());
  words.verb.erase(std::unique(words.verb.begin(), words.verb.end()), words.verb.end());
  const std::vector<int> manner = MannerBehind(tree, p);
  words.verb.insert(words.verb.end(), manner.begin(), manner.end());
  for (int word : words.verb) {
    const bool is_in_lemma = tree.word(word).deprel == Deprel::kCompoundPrt;
    if (word > p.head && !is_in_lemma) words.behind.push_back(word);
  }
  return words;
}

bool LinksQuality(const Proposition& p) {
  static constexpr std::array<std::string_view, 15> kLinking = {
      "be",   "become", "remain", "stay",  "seem",  "look", "appear", "feel",
      "turn", "grow",   "go",     "prove", "sound", "fall", "run"};
  return IsOneOf(kLinking, p.lemma) || !p.implied.empty();
}

std::vector<int> QualityPhrase(const Tree& tree, const Proposition& p, const Argument& argument) {
  static constexpr std::array<std::string_view, 4> kLinking = {"be", "remain", "stay", "keep"};
  static constexpr std::array<std::string_view, 24> kStates = {
      "way",    "place",   "hold",    "risk",   "force",   "print",        "control", "use",
      "charge", "stake",   "fire",    "danger", "trouble", "operation",    "service", "doubt",
      "power",  "session", "custody", "office", "pain",    "construction", "threat",  "attack"};
  const Word& noun = tree.word(argument.head);
  if (argument.kind != ArgumentKind::kOblique && argument.kind != ArgumentKind::kComplement)
    return {};
  if (!IsOneOf(kLinking, p.lemma) || noun.xpos != Xpos::kNN) return {};
  if (argument.preposition.empty() || !IsOneOf(kStates, noun.lemma)) return {};
  if (argument.preposition.back() + 1 != argument.head) return {};
  const auto& children = tree.Children(argument.head);
  if (!children.empty() && children.back() > argument.head &&
      tree.Child(argument.head, {Deprel::kNmod, Deprel::kAcl, Deprel::kConj}) > argument.head) {
    return {};
  }
  std::vector<int> words = argument.preposition;
  words.push_back(argument.head);
  return words;
}

bool ReadsAsParticiple(const Word& verb) {
  if (verb.xpos == Xpos::kVBN) return true;
  if (verb.xpos != Xpos::kVBD) return false;
  const char last = verb.form.back();
  return (last == 'd' || last == 't') && verb.form != "did" && verb.form != "hid" &&
         verb.form != "bit" && verb.form != "forbad";
}

}  // namespace tripleloom
