// An infinitive of saying or thinking has nobody who says so where no subject controls it: it is
// the subject of its sentence, or hangs on an adjective or on "no" with a noun of grounds.
#include "extract/relation/unheld.h"

#include <string>
#include <string_view>

#include "extract/relation/qualify_scope.h"
#include "extract/relation/subject.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsThinking(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"say",     "think",  "believe", "suggest",
                                                "argue",   "claim",  "assume",  "imagine",
                                                "suppose", "assert", "conclude"};
  return IsOneOf(kVerbs, verb.lemma);
}

// "hard to say", "misleading to claim"; not "fair to say".
bool IsAgainst(const Word& adjective) {
  static constexpr std::string_view kAdjectives[] = {
      "hard",       "difficult",  "impossible", "wrong",  "false",        "incorrect",
      "inaccurate", "misleading", "unfair",     "absurd", "unreasonable", "ridiculous",
      "premature",  "naive",      "foolish",    "easy",   "tempting",     "disingenuous"};
  return IsOneOf(kAdjectives, adjective.lemma);
}

bool IsGround(const Word& noun) {
  static constexpr std::string_view kNouns[] = {"reason", "basis", "ground", "cause",
                                                "need",   "point", "sense",  "evidence"};
  return noun.upos == Upos::kNoun && IsOneOf(kNouns, noun.lemma);
}

// "To say that he left would be wrong", whether or not the parser sees a subject.
bool IsSubject(const Tree& tree, int infinitive) {
  const Word& word = tree.word(infinitive);
  if (word.deprel == Deprel::kCsubj) return true;
  return word.deprel == Deprel::kAdvcl && word.head > infinitive &&
         tree.Child(word.head, Deprel::kCop) > infinitive && OwnSubject(tree, word.head) < 0;
}

bool IsNobodys(const Tree& tree, int infinitive) {
  const Word& word = tree.word(infinitive);
  if (!IsThinking(word) || !IsToInfinitive(tree, infinitive) || word.head < 0) return false;
  if (OwnSubject(tree, infinitive) >= 0) return false;
  const Word& governor = tree.word(word.head);
  if (IsSubject(tree, infinitive)) return true;
  if (word.head > infinitive) return false;
  return (governor.upos == Upos::kAdj && IsAgainst(governor)) ||
         (IsGround(governor) && HasNo(tree, word.head));
}

}  // namespace

bool IsUnheld(const Tree& tree, int clause) {
  for (int at = clause, steps = 0; at >= 0 && steps < tree.size(); ++steps) {
    const Word& word = tree.word(at);
    if (word.head < 0) return false;
    if (word.deprel == Deprel::kCcomp) {
      const bool is_pretence = tree.word(word.head).lemma == "pretend" && word.head < at;
      if (is_pretence || IsNobodys(tree, word.head)) return true;
    }
    const bool shares = word.deprel == Deprel::kCcomp || word.deprel == Deprel::kXcomp ||
                        word.deprel == Deprel::kConj;
    if (!shares) return false;
    at = word.head;
  }
  return false;
}

}  // namespace tripleloom
