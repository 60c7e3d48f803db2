// Role of an adjunct: by its preposition, and where that is ambiguous ("in May", "in Port Ames",
// "in anger") by the kind of its noun.
#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

struct RoleOfWord {
  std::string_view preposition;
  std::string_view role;
};

// Prepositions and conjunctions that leave no choice.
constexpr RoleOfWord kFixedRoles[] = {{"as of", "time"},
                                      {"because", "cause"},
                                      {"because of", "cause"},
                                      {"due to", "cause"},
                                      {"owe to", "cause"},
                                      {"as result of", "cause"},
                                      {"as a result of", "cause"},
                                      {"thanks to", "cause"},
                                      {"thank to", "cause"},
                                      {"as long as", "condition"},
                                      {"provide", "condition"},
                                      {"provided", "condition"},
                                      {"in event of", "condition"},
                                      {"once", "time"},
                                      {"as soon as", "time"},
                                      {"whenever", "time"},
                                      {"despite", "concession"},
                                      {"if", "condition"},
                                      {"unless", "condition"},
                                      {"in case", "condition"},
                                      {"although", "concession"},
                                      {"though", "concession"},
                                      {"even though", "concession"},
                                      {"in spite of", "concession"},
                                      {"notwithstanding", "concession"},
                                      {"albeit", "concession"},
                                      {"whereas", "concession"},
                                      {"to", "destination"},
                                      {"into", "destination"},
                                      {"onto", "destination"},
                                      {"toward", "destination"},
                                      {"towards", "destination"},
                                      {"out of", "source"},
                                      {"before", "time"},
                                      {"after", "time"},
                                      {"during", "time"},
                                      {"until", "time"},
                                      {"till", "time"},
                                      {"since", "time"},
                                      {"while", "time"},
                                      {"when", "time"},
                                      {"about", "topic"},
                                      {"concern", "topic"},
                                      {"regard", "topic"},
                                      {"in order to", "purpose"},
                                      {"so that", "purpose"},
                                      {"in order", "purpose"},
                                      {"through", "place"},
                                      {"across", "place"},
                                      {"near", "place"},
                                      {"along", "place"},
                                      {"throughout", "place"},
                                      {"inside", "place"},
                                      {"outside", "place"},
                                      {"above", "place"},
                                      {"below", "place"},
                                      {"beyond", "place"},
                                      {"without", "manner"},
                                      {"via", "instrument"},
                                      {"as", "manner"}};

// "in anger", "with joy": a feeling or quality, neither a thing nor anybody.
bool IsAbstract(const SentenceContext& context, int head) {
  const Word& word = context.tree.word(head);
  return word.upos == Upos::kNoun && context.entities.ChainAt(context.sentence, head) < 0 &&
         context.lexicon.MainNounClass(word.lemma) == kNounOther;
}

bool IsPlace(const SentenceContext& context, int head) {
  const Word& word = context.tree.word(head);
  const int chain = context.entities.ChainAt(context.sentence, head);
  if (chain >= 0) {
    const EntityType type = context.entities.chains[static_cast<size_t>(chain)].type;
    if (type == EntityType::kPlace) return true;
    if (type != EntityType::kConcept) return false;
  }
  const uint32_t main = context.lexicon.MainNounClass(word.lemma);
  return main == kNounPlace || main == kNounArtifact;
}

// "the end of last year", "the rest of the day": a part of a time is a time.
bool IsPartOfTime(const SentenceContext& context, int head) {
  static constexpr std::array<std::string_view, 12> kParts = {
      "end",  "beginning", "start",  "rest", "remainder", "half",
      "most", "middle",    "course", "turn", "eve",       "part"};
  if (!IsOneOf(kParts, LowerAscii(context.tree.word(head).lemma))) return false;
  const int whole = context.tree.Child(head, Deprel::kNmod);
  const int preposition = whole < 0 ? -1 : context.tree.Child(whole, Deprel::kCase);
  return preposition >= 0 && context.tree.word(preposition).lemma == "of" && IsTime(context, whole);
}

// Whether a clause is in the simple present, or tells a state of the past with "be" or "have".
struct Aspect {
  bool is_present = false, is_perfect = false, is_progressive = false, is_state = false;
};

Aspect AspectOf(const Tree& tree, int clause) {
  static constexpr std::array<std::string_view, 13> kStates = {
      "be",   "have", "remain", "know",   "want",    "need",   "lack",
      "wish", "seem", "belong", "prefer", "contain", "believe"};
  Aspect aspect;
  std::vector<int> words =
      tree.ChildrenWith(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  aspect.is_state =
      tree.Child(clause, Deprel::kCop) >= 0 || IsOneOf(kStates, tree.word(clause).lemma);
  for (int word : words) aspect.is_perfect |= tree.word(word).lemma == "have";
  aspect.is_progressive = tree.word(clause).xpos == Xpos::kVBG;
  words.push_back(clause);
  for (int word : words) {
    const Xpos xpos = tree.word(word).xpos;
    aspect.is_present |= xpos == Xpos::kVBZ || xpos == Xpos::kVBP || xpos == Xpos::kMD;
  }
  return aspect;
}

// "Ames left, while Berg stayed": a clause with a subject of its own that a comma sets off behind
// the main one is set against it; one before it only in the present tense.
bool IsContrast(const Tree& tree, int clause) {
  if (OwnSubject(tree, clause) < 0 || AspectOf(tree, clause).is_progressive) return false;
  const int begin = tree.Subtree(clause).front();
  const bool is_behind = begin > tree.word(clause).head;
  const bool is_set_off =
      tree.word(begin).form == "," || (begin > 0 && tree.word(begin - 1).form == ",");
  return is_behind ? is_set_off : AspectOf(tree, clause).is_present;
}

// Conjunctions that mean one thing or another by what they join.
std::string_view RoleOfClause(const Tree& tree, std::string_view conjunction, int clause) {
  const Aspect aspect = AspectOf(tree, clause);
  if (conjunction == "while") return IsContrast(tree, clause) ? "concession" : "time";
  if (conjunction == "since") {
    return aspect.is_present && !aspect.is_perfect ? "cause" : "time";
  }
  if (conjunction == "as") {
    if (IsReportingVerb(tree.word(clause).lemma)) return "other";
    if (OwnSubject(tree, clause) < 0) return "manner";
    return aspect.is_state ? "cause" : "time";
  }
  if (conjunction.empty()) {
    const int adverb = tree.Child(clause, Deprel::kAdvmod);
    const std::string form = adverb < 0 ? "" : LowerAscii(tree.word(adverb).form);
    return adverb < clause && (form == "when" || form == "whenever") ? "time" : "";
  }
  if (conjunction == "if") {
    for (int child : tree.ChildrenWith(clause, {Deprel::kAdvmod})) {
      const std::string adverb = LowerAscii(tree.word(child).form);
      if (adverb == "even") return "concession";
      // "large, if not the largest": no clause at all
      if (adverb == "not" && OwnSubject(tree, clause) < 0) return "other";
    }
  }
  return "";
}

// "at six", "at 18.30"; not the number of a telephone: "at 555-0143-22".
bool IsHour(const Tree& tree, int head) {
  const Word& word = tree.word(head);
  const auto digits =
      std::count_if(word.form.begin(), word.form.end(), [](char c) { return IsDigit(c); });
  return word.upos == Upos::kNum && tree.Children(head).size() == 1 && digits <= 4;
}

// "a short time ago".
bool IsBeforeAgo(const Tree& tree, int head) {
  return head + 1 < tree.size() && tree.word(head + 1).lemma == "ago";
}

// "spoke before the commission": in front of it, not earlier.
bool IsAudience(const SentenceContext& context, int head) {
  const int chain = context.entities.ChainAt(context.sentence, head);
  if (chain >= 0 &&
      context.entities.chains[static_cast<size_t>(chain)].type == EntityType::kOrganization) {
    return true;
  }
  const Word& noun = context.tree.word(head);
  return noun.upos == Upos::kNoun &&
         context.lexicon.MainNounClass(LowerAscii(noun.lemma)) == kNounGroup;
}

// "moved to a second phase": a time with "a" behind "to" is where something goes.
bool IsStageReached(const Tree& tree, const std::string& preposition, int head) {
  const int article = tree.Child(head, Deprel::kDet);
  return (preposition == "to" || preposition == "into") && article >= 0 &&
         tree.word(article).lemma == "a" && tree.word(head).upos == Upos::kNoun;
}

}  // namespace

bool IsTime(const SentenceContext& context, int head) {
  const Word& word = context.tree.word(head);
  if (IsPartOfTime(context, head)) return true;
  const int chain = context.entities.ChainAt(context.sentence, head);
  if (chain >= 0) {
    const EntityType type = context.entities.chains[static_cast<size_t>(chain)].type;
    if (type == EntityType::kDate || type == EntityType::kTime) return true;
    if (type <= EntityType::kWork) return false;  // the ship "Autumn Dawn"
  }
  if (word.upos == Upos::kNum && word.form.size() == 4 &&
      std::all_of(word.form.begin(), word.form.end(), [](char c) { return IsDigit(c); })) {
    return true;
  }
  return context.lexicon.MainNounClass(LowerAscii(word.lemma)) == kNounTime;
}

std::string RoleOf(const SentenceContext& context, const std::string& preposition, int head) {
  const Word& word = context.tree.word(head);
  const bool is_clause =
      word.upos == Upos::kVerb || word.deprel == Deprel::kCcomp || word.deprel == Deprel::kAdvcl;
  if (word.deprel == Deprel::kCcomp) return "content";
  if (preposition == "to" && is_clause) return "purpose";
  if (preposition == "by" && is_clause) return "manner";
  if (preposition.starts_with("except") && is_clause) return "condition";  // as "unless"
  if (word.deprel == Deprel::kAdvcl) {
    const std::string_view role = RoleOfClause(context.tree, preposition, head);
    if (!role.empty()) return std::string(role);
  }
  const bool is_goal = IsStageReached(context.tree, preposition, head);
  if (!is_clause && !is_goal && (IsTime(context, head) || IsBeforeAgo(context.tree, head)))
    return "time";
  if (preposition == "at" && IsHour(context.tree, head)) return "time";
  if (preposition == "before" && !is_clause && IsAudience(context, head)) return "other";
  for (const RoleOfWord& entry : kFixedRoles) {
    if (entry.preposition == preposition) return std::string(entry.role);
  }
  if (preposition.starts_with("until ") || preposition.ends_with(" until")) return "time";
  const bool is_local = preposition == "in" || preposition == "at" || preposition == "on" ||
                        preposition == "over" || preposition == "around" || preposition == "under";
  if (is_local && IsPlace(context, head)) return "place";
  if (preposition == "from") return "source";
  if (preposition == "for" && !is_clause) return "purpose";
  if (preposition == "with" && context.lexicon.MainNounClass(word.lemma) == kNounArtifact)
    return "instrument";
  if ((preposition == "with" || preposition == "in") && IsAbstract(context, head)) return "manner";
  return "other";
}

}  // namespace tripleloom
