// An indefinite noun says of nothing that it is there: its clause does. "Found a mine in Lorne":
// there is one; "has no mine in Lorne", "seeks a mine in Lorne", "room for a mine in Lorne": there
// need not be; "will open a mine in Lorne": there will. So the way is followed from the noun up to
// its clause, and what is passed on it counts: nouns and verbs of what is wanted, feared or
// lacking, negation, and the modality of the clause. What is only met or
// spoken of under a modal ("will visit farms in Lorne") is there all the same, unless it is
// something that happens.
#include "extract/relation/noun_scope.h"

#include <string_view>

#include "extract/relation/noun_fact.h"
#include "extract/relation/qualify.h"
#include "extract/relation/qualify_scope.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "the", "this", "his", "Norland's", "both": what is meant is known.
bool IsDefinite(const Tree& tree, int noun) {
  static constexpr std::string_view kDefinite[] = {"the",   "this", "that", "these",
                                                   "those", "both", "all",  "every"};
  if (tree.word(noun).upos == Upos::kPropn || tree.Child(noun, Deprel::kNmodPoss) >= 0) return true;
  for (int word : tree.ChildrenWith(noun, {Deprel::kDet, Deprel::kDetPredet})) {
    if (IsOneOf(kDefinite, LowerAscii(tree.word(word).form))) return true;
  }
  return false;
}

// Nouns whose phrase names what is wanted, feared, claimed or lacking.
bool IsOfUnreal(const Word& noun) {
  static constexpr std::string_view kNouns[] = {
      "need",       "search",   "quest",      "call",        "request",    "demand",
      "plan",       "hope",     "fear",       "threat",      "risk",       "possibility",
      "prospect",   "chance",   "lack",       "absence",     "danger",     "idea",
      "proposal",   "bid",      "desire",     "wish",        "likelihood", "prevention",
      "allegation", "claim",    "rumour",     "rumor",       "accusation", "suggestion",
      "offer",      "dream",    "prediction", "warning",     "promise",    "room",
      "space",      "capacity", "support",    "opportunity", "mandate",    "preparation"};
  return IsOneOf(kNouns, noun.lemma);
}

// Verbs whose object need not be there: it is wanted, awaited, opposed or kept away.
bool IsOfUnreal(const Word& verb, std::string_view preposition) {
  static constexpr std::string_view kObjects[] = {
      "seek",    "want",    "need",  "demand", "request", "await",   "expect",
      "lack",    "prevent", "avoid", "avert",  "ban",     "forbid",  "cancel",
      "propose", "deny",    "fear",  "risk",   "require", "imagine", "rule"};
  static constexpr std::string_view kBehindFor[] = {"look", "wait", "search", "call",   "ask",
                                                    "hope", "push", "press",  "appeal", "campaign",
                                                    "plan", "beg",  "pray"};
  if (preposition == "for") return IsOneOf(kBehindFor, verb.lemma);
  return preposition.empty() && IsOneOf(kObjects, verb.lemma);
}

// Verbs whose object is there only once it is done.
bool IsOfMaking(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "become", "be",     "build",    "construct", "create",  "establish", "found",
      "form",   "open",   "set",      "start",     "launch",  "have",      "hold",
      "host",   "stage",  "make",     "produce",   "find",    "get",       "appoint",
      "hire",   "secure", "organise", "organize",  "provide", "win",       "declare"};
  return IsOneOf(kVerbs, verb.lemma);
}

// Verbs whose object is still to come: "was planning attacks on Lorne".
bool IsOfPlanning(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"plan",        "plot",     "threaten",
                                                "contemplate", "consider", "advocate"};
  return IsOneOf(kVerbs, verb.lemma);
}

// "worked towards a truce": verbs whose "towards" names an aim, unlike "fired towards a village".
bool IsOfStriving(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"work", "strive",   "contribute", "push",
                                                "save", "campaign", "progress"};
  return IsOneOf(kVerbs, verb.lemma);
}

// Verbs whose object has happened or is going on, whether or not anything is done about it.
bool IsOfPresent(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "end",         "stop",    "halt",    "quell",   "suppress", "crush",    "investigate",
      "probe",       "discuss", "condemn", "punish",  "avenge",   "mark",     "remember",
      "commemorate", "fight",   "watch",   "monitor", "report",   "describe", "resolve",
      "settle",      "tackle",  "combat",  "suspend", "survive",  "escape",   "criticise",
      "criticize",   "examine", "review",  "regret"};
  return IsOneOf(kVerbs, verb.lemma);
}

bool IsHappening(const SentenceContext& context, int noun) {
  const uint32_t kind = context.lexicon.MainNounClass(LowerAscii(context.tree.word(noun).lemma));
  return (kind & (kNounEvent | kNounCommunication)) != 0;
}

bool IsVerbal(const Tree& tree, int word) {
  return tree.word(word).upos == Upos::kVerb || tree.Child(word, Deprel::kCop) >= 0;
}

std::string_view PrepositionOf(const Tree& tree, int noun) {
  const int preposition = tree.Child(noun, Deprel::kCase);
  return preposition < 0 ? std::string_view() : std::string_view(tree.word(preposition).lemma);
}

// What of the clause reaches the noun that hangs on it with the word `at`.
bool CarryClause(const SentenceContext& context, int noun, int at, int clause, Proposition& fact) {
  const Tree& tree = context.tree;
  static constexpr std::string_view kWhere[] = {"in", "at", "on", "to", "into", "with", "for"};
  const Deprel label = tree.word(at).deprel;
  const bool is_subject = label == Deprel::kNsubj || label == Deprel::kNsubjPass;
  const std::string_view preposition = PrepositionOf(tree, at);
  if (preposition == "without" || HasNo(tree, at)) return false;
  const bool is_aim = preposition == "towards" || preposition == "toward";
  if (at == noun && is_aim && IsOfStriving(tree.word(clause))) return false;
  // "make sure there is a bridge": what there is to be is as open as what something is to be.
  const bool is_predicate = at == clause || (is_subject && tree.Child(clause, Deprel::kExpl) >= 0);
  const bool is_core = is_predicate || label == Deprel::kObj || label == Deprel::kXcomp;
  const bool is_sought = !is_subject && at == noun && IsOfUnreal(tree.word(clause), preposition);
  if (is_sought && !is_predicate) return false;
  if (is_core && IsNegated(tree, clause)) return false;
  // "may leave after a strike in Lorne": when and why something may be is so already.
  if (!is_core && !is_subject && !IsOneOf(kWhere, preposition)) return true;
  const Modality modality = ModalityOf(tree, clause);
  const bool is_made = is_core && (is_predicate || IsOfMaking(tree.word(clause)));
  const bool happens = IsHappening(context, noun) && !(is_core && IsOfPresent(tree.word(clause)));
  const bool depends = is_made || happens;
  if (depends) fact.modality = modality;
  if (is_core && IsOfPlanning(tree.word(clause)) && fact.modality == Modality::kAsserted) {
    fact.modality = Modality::kIntended;
  }
  const auto source = SourceOf(tree, clause);
  const std::string_view speech = source ? SpeechClassOf(source->verb) : "";
  if (speech == "claim" || speech == "belief") fact.source = source;
  return true;
}

}  // namespace

bool CarryScope(const SentenceContext& context, int noun, Proposition& fact) {
  const Tree& tree = context.tree;
  if (IsDefinite(tree, noun) || IsName(context, noun)) return true;
  int at = noun;
  for (int steps = 0; steps < tree.size(); ++steps) {
    if (IsVerbal(tree, at)) return CarryClause(context, noun, at, at, fact);
    const Word& word = tree.word(at);
    if (HasNo(tree, at)) return false;
    if (word.head < 0) return true;
    if (IsVerbal(tree, word.head) && word.deprel != Deprel::kNmod) {
      return CarryClause(context, noun, at, word.head, fact);
    }
    const bool is_phrase = word.deprel == Deprel::kNmod;
    if (!is_phrase && word.deprel != Deprel::kConj && word.deprel != Deprel::kAppos) return true;
    // "an inquiry into a strike in Lorne": what the inquiry is into is there, inquiry or not.
    const std::string_view preposition = PrepositionOf(tree, at);
    if (is_phrase && preposition != "of" && preposition != "for" && preposition != "about") {
      return true;
    }
    if (is_phrase && IsOfUnreal(tree.word(word.head))) return false;
    if (preposition == "for") return true;
    if (is_phrase && IsDefinite(tree, word.head)) return true;
    at = word.head;
  }
  return true;
}

}  // namespace tripleloom
