// Closed classes of English: the conjunctive adverbs, the deictic adverbs of time and place, and
// the bare nouns that make an adverb with "in", "at" or "on".
#include "extract/relation/adverbs.h"

#include <array>
#include <string_view>

#include "extract/relation/qualify.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

bool IsNoManner(const Tree& tree, int adverb) {
  const std::string form = LowerAscii(tree.word(adverb).form);
  const auto stands_before = [&](std::string_view word) {
    return adverb > 0 && LowerAscii(tree.word(adverb - 1).form) == word;
  };
  const bool is_before_to = adverb + 1 < tree.size() && tree.word(adverb + 1).xpos == Xpos::kTO;
  // "Ames and Berg both left": of each of them it is said apart
  const bool is_of_several = (form == "all" || form == "both") && adverb < tree.word(adverb).head &&
                             tree.Children(adverb).empty();
  // "is more than a mile": how far, in the words of the phrase
  const bool is_of_amount =
      (form == "more" || form == "less") && tree.Child(adverb, Deprel::kFixed) == adverb + 1;
  return is_of_several || is_of_amount || (form == "only" && is_before_to) ||
         ((form == "only" || form == "just") && stands_before("not")) ||
         (form == "longer" && stands_before("no")) ||
         (form == "yet" && (adverb == 0 || tree.word(adverb - 1).upos == Upos::kCconj));
}

bool TiesSentences(const Word& adverb) {
  static constexpr std::array<std::string_view, 18> kTies = {
      "however",   "also",         "therefore",   "thus",   "moreover", "furthermore",
      "instead",   "nevertheless", "nonetheless", "hence",  "indeed",   "too",
      "otherwise", "besides",      "then",        "rather", "so",       "likewise"};
  return adverb.xpos == Xpos::kWRB || IsOneOf(kTies, LowerAscii(adverb.form));
}

std::string RoleOfAdverb(const std::string& lemma) {
  static constexpr std::array<std::string_view, 17> kTimes = {
      "now",      "today",     "currently", "previously", "recently", "yesterday",
      "tomorrow", "tonight",   "ago",       "formerly",   "soon",     "earlier",
      "later",    "presently", "nowadays",  "lately",     "already"};
  static constexpr std::array<std::string_view, 10> kPlaces = {
      "here",   "there",    "elsewhere", "abroad",     "home",
      "inside", "overseas", "nearby",    "everywhere", "somewhere"};
  if (IsOneOf(kTimes, lemma)) return "time";
  return IsOneOf(kPlaces, lemma) ? "place" : "manner";
}

// "at first", "on average": a preposition and a bare word that make one adverb.
bool IsFixedAdverb(const Tree& tree, const Argument& argument) {
  static constexpr std::array<std::string_view, 15> kAdverbs = {
      "at first",   "at last",    "at best",   "at least", "at most",
      "at once",    "at present", "at length", "at all",   "at large",
      "on average", "to date",    "in full",   "in time",  "for sure"};
  if (!tree.ChildrenWith(argument.head, {Deprel::kNmod, Deprel::kAmod, Deprel::kDet}).empty())
    return false;
  const std::string words = LowerAscii(tree.word(argument.preposition.front()).form) + ' ' +
                            LowerAscii(tree.word(argument.head).form);
  return IsOneOf(kAdverbs, words);
}

bool IsAdverbial(const ProjectionContext& context, const Tree& tree, const Argument& argument) {
  static constexpr std::array<std::string_view, 28> kNouns = {
      "return", "nature",     "general",  "person",   "turn",      "advance", "detail",
      "public", "private",    "practice", "theory",   "principle", "effect",  "vain",
      "common", "particular", "response", "part",     "total",     "silence", "secret",
      "brief",  "addition",   "reality",  "distance", "large",     "risk",    "stake"};
  // With any article or number: "in many ways", "on two occasions", "at an early age".
  static constexpr std::array<std::string_view, 25> kMeasures = {
      "way",   "case",  "respect", "extent", "degree",   "sense",   "manner", "fashion", "occasion",
      "basis", "pace",  "rate",    "speed",  "instance", "time",    "age",    "thing",   "scale",
      "level", "stage", "point",   "word",   "triumph",  "revenge", "event"};
  // "at his uncle's urging", "at the request of the mayor": why, not where.
  static constexpr std::array<std::string_view, 7> kUrging = {
      "request", "urging", "behest", "invitation", "insistence", "suggestion", "instigation"};
  const Word& noun = tree.word(argument.head);
  if (argument.preposition.size() != 1) return false;
  if (IsFixedAdverb(tree, argument)) return true;
  const bool is_at = LowerAscii(tree.word(argument.preposition.front()).form) == "at";
  if (is_at && IsOneOf(kUrging, noun.lemma)) return true;
  const bool is_common = noun.xpos == Xpos::kNN || noun.xpos == Xpos::kNNS;
  const int of = tree.Child(argument.head, Deprel::kNmod);  // "at this point in time"
  const bool is_whole = of < 0 || tree.word(of).lemma == "time";
  if (is_common && IsOneOf(kMeasures, noun.lemma) && is_whole) return true;
  // "on a couple of occasions"
  const int counted = tree.Child(argument.head, Deprel::kNmod);
  const bool is_number =
      noun.lemma == "couple" || noun.lemma == "number" || noun.lemma == "variety";
  if (is_number && counted >= 0 && IsOneOf(kMeasures, tree.word(counted).lemma)) return true;
  if (noun.xpos != Xpos::kNN && noun.xpos != Xpos::kJJ) return false;
  const std::string preposition = LowerAscii(tree.word(argument.preposition.front()).form);
  if (preposition != "in" && preposition != "at" && preposition != "on") return false;
  if (context.lexicon.MainNounClass(noun.lemma) == kNounTime) return true;
  const bool is_bare = argument.preposition.front() + 1 == argument.head &&
                       tree.Child(argument.head, Deprel::kNmod) < 0;
  return is_bare && IsOneOf(kNouns, noun.lemma);
}

bool IsAside(const Tree& tree, const Argument& argument) {
  const int with = argument.preposition.empty() ? -1 : argument.preposition.front();
  return with > 0 && tree.word(with).lemma == "with" && tree.word(with - 1).form == ",";
}

namespace {

// "visited Lorne or Kessar": one of them.
bool HasAlternative(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  const int first = word.deprel == Deprel::kConj ? word.head : noun;
  if (first < 0) return false;
  const auto others = tree.ChildrenWith(first, {Deprel::kConj});
  return std::any_of(others.begin(), others.end(), [&](int other) {
    const int coordinator = tree.Child(other, Deprel::kCc);
    return tree.word(other).upos == Upos::kPropn && coordinator >= 0 &&
           tree.word(coordinator).lemma == "or";
  });
}

}  // namespace

bool IsDoubted(const Tree& tree, const Proposition& p, int used) {
  const Argument& argument = p.arguments[static_cast<size_t>(used)];
  if (p.modality == Modality::kAsserted && !p.negated && p.implied.empty() &&
      tree.word(p.head).deprel != Deprel::kAcl && argument.kind != ArgumentKind::kAdverb &&
      HasAlternative(tree, argument.head)) {
    return true;
  }
  return p.modality == Modality::kAsserted && argument.kind == ArgumentKind::kOblique &&
         HasDoubtingAdverb(tree, argument.head);
}

}  // namespace tripleloom
