// A relative clause lacks an object, a content clause lacks nothing. Fears and hopes are only the
// object of verbs of having and voicing; claims and reports of many verbs, so that behind them the
// clause must show that it is whole: by an object, a copula, a passive.
#include "extract/relation/content_noun.h"

#include <string_view>

#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr std::string_view kChances[] = {"chance",   "possibility", "likelihood",
                                         "prospect", "risk",        "danger"};

constexpr std::string_view kAttitudes[] = {
    "concern",    "fear",        "certainty", "hope",     "doubt",      "belief",  "worry",
    "confidence", "sign",        "suspicion", "evidence", "impression", "feeling", "conviction",
    "optimism",   "expectation", "idea",      "notion",   "assumption"};

constexpr std::string_view kWords[] = {"claim",      "report",    "allegation", "rumor",
                                       "rumour",     "statement", "suggestion", "speculation",
                                       "accusation", "assertion", "indication"};

// Verbs whose object an attitude or a chance can be.
constexpr std::string_view kHaving[] = {
    "have",  "hold", "express", "voice",  "raise", "share", "feel", "get",  "give",   "take",
    "cause", "see",  "pose",    "create", "face",  "carry", "run",  "find", "harbor", "harbour",
    "bring", "want", "need",    "lose",   "gain",  "show",  "win",  "miss", "seize",  "offer"};

bool HasRelativePronoun(const Tree& tree, int clause) {
  for (int word : tree.Subtree(clause)) {
    const Xpos xpos = tree.word(word).xpos;
    if (tree.word(word).deprel == Deprel::kMark) continue;  // "that" may bear the tag of a pronoun
    if (xpos == Xpos::kWDT || xpos == Xpos::kWP || xpos == Xpos::kWPS || xpos == Xpos::kWRB) {
      return true;
    }
    if (word >= clause) break;
  }
  return false;
}

}  // namespace

bool IsContentOfNoun(const Tree& tree, int noun, int clause) {
  const std::string& lemma = tree.word(noun).lemma;
  if (tree.word(noun).upos != Upos::kNoun || HasRelativePronoun(tree, clause)) return false;
  const int article = tree.Child(noun, Deprel::kDet);  // "this report" has told its content before
  if (article >= 0 && tree.word(article).lemma == "this") return false;
  if (IsOneOf(kChances, lemma) || IsOneOf(kAttitudes, lemma)) {
    return tree.Child(clause, Deprel::kObj) >= 0 || !IsOneOf(kHaving, tree.word(clause).lemma);
  }
  const int inner = tree.Child(clause, Deprel::kXcomp);  // "claims she forgot to pay it"
  const bool is_whole = tree.Child(clause, {Deprel::kObj, Deprel::kCop, Deprel::kAuxPass}) >= 0 ||
                        (inner >= 0 && tree.Child(inner, {Deprel::kObj, Deprel::kObl}) >= 0);
  return IsOneOf(kWords, lemma) && is_whole;
}

bool IsNounOfChance(const Word& noun) { return IsOneOf(kChances, noun.lemma); }

}  // namespace tripleloom
