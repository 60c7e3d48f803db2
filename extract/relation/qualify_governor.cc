// What stands above a clause and is no verb tells in closed classes how far it holds: adjectives of
// ease, need and chance, nouns of demand, participles that have become conjunctions.
#include "extract/relation/qualify_governor.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsPast(const Tree& tree, int clause) {
  const auto helpers = tree.ChildrenWith(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  const int verb = helpers.empty() ? clause : helpers.front();
  return tree.word(verb).xpos == Xpos::kVBD;
}

// The adjective that an infinitive completes, where "it" stands for the infinitive: hard in "it is
// hard to leave", "makes it hard to leave"; -1 if there is none.
int AssessingAdjective(const Tree& tree, int infinitive) {
  const Word& word = tree.word(infinitive);
  const bool is_complement = word.deprel == Deprel::kAdvcl || word.deprel == Deprel::kCsubj ||
                             word.deprel == Deprel::kCcomp || word.deprel == Deprel::kXcomp;
  if (!is_complement || word.head < 0 || !IsToInfinitive(tree, infinitive)) return -1;
  // The parser may hang the infinitive on "makes".
  const int beside = tree.Child(word.head, Deprel::kXcomp);
  const bool is_of_verb = tree.word(word.head).upos == Upos::kVerb && beside != infinitive;
  const int adjective = is_of_verb ? beside : word.head;
  if (adjective < 0 || adjective > infinitive || tree.word(adjective).upos != Upos::kAdj) return -1;
  const bool is_made = tree.word(adjective).deprel == Deprel::kXcomp;
  const auto objects =
      tree.ChildrenWith(is_made ? tree.word(adjective).head : adjective,
                        {Deprel::kObj, Deprel::kExpl, Deprel::kNsubj, Deprel::kNsubjPass});
  const bool has_it = std::any_of(objects.begin(), objects.end(), [&](int object) {
    return tree.word(object).lemma == "it" && object < infinitive;
  });
  return has_it ? adjective : -1;
}

bool HasChild(const Tree& tree, int head, std::string_view form) {
  const auto& children = tree.Children(head);
  return std::any_of(children.begin(), children.end(),
                     [&](int child) { return LowerAscii(tree.word(child).form) == form; });
}

// "demand", "proposal": what is wanted is told by the bare form of a verb.
bool IsWordOfDemand(const Word& word) {
  static constexpr std::string_view kWords[] = {
      "demand", "request",  "recommend",      "propose",    "urge",   "ask",
      "order",  "insist",   "require",        "mandate",    "prefer", "decree",
      "advise", "proposal", "recommendation", "requirement"};
  return IsOneOf(kWords, word.lemma);
}

}  // namespace

std::optional<Modality> ModalityOfAdjective(const Tree& tree, int gerund) {
  static constexpr std::string_view kWilling[] = {"interested", "keen",      "intent",  "bent",
                                                  "serious",    "insistent", "focused", "aimed"};
  static constexpr std::string_view kAble[] = {"capable", "incapable"};
  static constexpr std::string_view kWary[] = {"afraid",   "wary",      "fearful",  "scared",
                                               "hesitant", "terrified", "cautious", "frightened"};
  const Word& word = tree.word(gerund);
  if (word.xpos != Xpos::kVBG || word.head < 0 || word.head > gerund) return std::nullopt;
  if (word.deprel != Deprel::kAdvcl && word.deprel != Deprel::kXcomp) return std::nullopt;
  if (tree.Child(gerund, {Deprel::kMark, Deprel::kCase}) < 0) return std::nullopt;
  const std::string adjective = LowerAscii(tree.word(word.head).form);
  const auto degrees = tree.ChildrenWith(word.head, {Deprel::kAdvmod});
  const bool is_less = std::any_of(degrees.begin(), degrees.end(), [&](int degree) {
    return tree.word(degree).lemma == "less" || tree.word(degree).lemma == "least";
  });
  if (IsOneOf(kWilling, adjective)) return is_less ? Modality::kHypothetical : Modality::kIntended;
  if (IsOneOf(kAble, adjective)) return Modality::kPossible;
  if (IsOneOf(kWary, adjective)) return Modality::kHypothetical;
  return std::nullopt;
}

std::optional<Modality> ModalityOfAssessment(const Tree& tree, int infinitive) {
  static constexpr std::string_view kEasy[] = {"easy", "possible", "simple", "safe", "feasible",
                                               "free", "legal",    "lawful", "cheap"};
  static constexpr std::string_view kNeeded[] = {"important", "vital",     "crucial",   "essential",
                                                 "necessary", "mandatory", "imperative"};
  static constexpr std::string_view kUsual[] = {"common",    "usual",       "normal",  "typical",
                                                "customary", "traditional", "routine", "natural"};
  const int adjective = AssessingAdjective(tree, infinitive);
  if (adjective < 0) return std::nullopt;
  const std::string& lemma = tree.word(adjective).lemma;
  if (lemma == "likely" || lemma == "unlikely") return Modality::kPossible;
  if (IsOneOf(kNeeded, lemma)) return Modality::kNecessary;
  if (IsOneOf(kUsual, lemma)) return Modality::kAsserted;
  if (!IsOneOf(kEasy, lemma)) return Modality::kHypothetical;
  return IsPast(tree, adjective) ? Modality::kAsserted : Modality::kPossible;
}

bool IsAssessedImpossible(const Tree& tree, int infinitive) {
  const int adjective = AssessingAdjective(tree, infinitive);
  return adjective >= 0 && tree.word(adjective).lemma == "impossible";
}

bool IsComeAbout(const Tree& tree, int infinitive) {
  static constexpr std::string_view kStates[] = {
      "rule",      "own",     "know",     "believe",    "be",         "have",   "love",
      "like",      "hate",    "dominate", "represent",  "symbolize",  "regard", "consider",
      "symbolise", "realize", "realise",  "understand", "appreciate", "accept", "mean",
      "embody",    "define",  "control",  "expect",     "fear",       "rely",   "depend"};
  const Word& word = tree.word(infinitive);
  return word.head >= 0 && tree.word(word.head).lemma == "come" && IsOneOf(kStates, word.lemma);
}

bool IsMeansTried(const Tree& tree, int whole) {
  static constexpr std::string_view kTrying[] = {"try", "attempt", "seek", "struggle", "strive"};
  const Word& word = tree.word(whole);
  return word.deprel == Deprel::kXcomp && word.head >= 0 && IsPast(tree, word.head) &&
         IsOneOf(kTrying, tree.word(word.head).lemma);
}

bool IsMandative(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const bool is_content = word.deprel == Deprel::kCcomp || word.deprel == Deprel::kAcl ||
                          word.deprel == Deprel::kAclRelcl;
  if (!is_content || word.head < 0 || word.head > clause || OwnSubject(tree, clause) < word.head)
    return false;
  if (!IsWordOfDemand(tree.word(word.head)) || LowerAscii(word.form) != word.lemma) return false;
  // "the demand the bank made" tells which.
  const bool is_whole = word.deprel == Deprel::kCcomp || tree.Child(clause, Deprel::kObj) >= 0;
  return is_whole && tree.Child(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop}) < 0;
}

bool IsUnreal(const Tree& tree, int clause) {
  static constexpr std::string_view kVerbs[] = {"wish", "pretend", "dream", "fantasize",
                                                "fantasise"};
  const Word& word = tree.word(clause);
  return word.deprel == Deprel::kCcomp && word.head >= 0 &&
         IsOneOf(kVerbs, tree.word(word.head).lemma);
}

bool IsPictured(const Tree& tree, int clause) {
  static constexpr std::string_view kVerbs[] = {"imagine", "picture", "see",    "hear",
                                                "watch",   "notice",  "recall", "remember"};
  const Word& word = tree.word(clause);
  if (word.head < 0) return false;
  const int object = tree.Child(word.head, Deprel::kObj);
  return word.deprel == Deprel::kXcomp && word.head < object && object < clause &&
         IsOneOf(kVerbs, tree.word(word.head).lemma);
}

bool IsBeliefGivenUp(const Tree& tree, int clause) {
  static constexpr std::string_view kBelieving[] = {"believe", "think",   "suspect", "assume",
                                                    "fear",    "presume", "suppose"};
  static constexpr std::string_view kNoLonger[] = {"initially",   "originally", "first",
                                                   "wrongly",     "once",       "mistakenly",
                                                   "erroneously", "falsely"};
  const Word& word = tree.word(clause);
  const bool is_content = word.deprel == Deprel::kCcomp || word.deprel == Deprel::kXcomp;
  if (!is_content || word.head < 0 || !IsOneOf(kBelieving, tree.word(word.head).lemma))
    return false;
  const auto adverbs = tree.ChildrenWith(word.head, {Deprel::kAdvmod});
  return std::any_of(adverbs.begin(), adverbs.end(), [&](int adverb) {
    return IsOneOf(kNoLonger, LowerAscii(tree.word(adverb).form));
  });
}

bool IsConditionInWords(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (HasChild(tree, clause, "as") && HasChild(tree, clause, "though")) return true;
  if (word.head < 0) return false;
  const Word& governor = tree.word(word.head);
  // "provided that", "providing they leave", "assuming they leave"; not what a law "provided"
  const bool is_participle = governor.xpos == Xpos::kVBN || governor.xpos == Xpos::kVBG;
  const bool is_conjunction = governor.lemma == "provide" || governor.lemma == "assume" ||
                              governor.lemma == "suppose" || governor.lemma == "presume";
  if (word.deprel == Deprel::kCcomp && is_participle && is_conjunction &&
      OwnSubject(tree, word.head) < 0 && tree.word(word.head).deprel != Deprel::kRoot &&
      tree.Child(word.head, {Deprel::kAux, Deprel::kAuxPass, Deprel::kMark}) < 0)
    return true;
  // "will stay as long as they pay": not what lasted as long.
  const bool is_as_long =
      governor.lemma == "long" && HasChild(tree, word.head, "as") && HasChild(tree, clause, "as");
  return is_as_long && !IsPast(tree, clause);
}

}  // namespace tripleloom
