// "Would" is the past of "will" wherever the report that it stands in is past, and the present
// tense of a clause of time means what is still to come, unless the form is one that past and
// present share.
#include "extract/relation/qualify_tense.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsPast(const Tree& tree, int clause) {
  if (tree.word(clause).xpos == Xpos::kVBD) return true;
  for (int helper : tree.ChildrenWith(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop})) {
    if (tree.word(helper).xpos == Xpos::kVBD) return true;
  }
  return false;
}

bool HasModal(const Tree& tree, int clause) {
  const auto helpers = tree.ChildrenWith(clause, {Deprel::kAux});
  return std::any_of(helpers.begin(), helpers.end(),
                     [&](int word) { return tree.word(word).xpos == Xpos::kMD; });
}

// "said", "had been told"; "adding" beside a clause in the past.
bool IsPastReport(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  if (!IsReportingVerb(word.lemma)) return false;
  if (word.xpos == Xpos::kVBD || word.xpos == Xpos::kVBN) return true;
  const bool is_beside = word.xpos == Xpos::kVBG && word.deprel == Deprel::kAdvcl && word.head >= 0;
  return is_beside && (IsPast(tree, word.head) || tree.word(word.head).xpos == Xpos::kVBN);
}

bool HasCondition(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kAdvcl})) {
    const int mark = tree.Child(child, Deprel::kMark);
    if (mark >= 0 && LowerAscii(tree.word(mark).form) == "if") return true;
  }
  return false;
}

// "said they would have left": they did not.
bool HasPerfect(const Tree& tree, int verb) {
  const auto helpers = tree.ChildrenWith(verb, {Deprel::kAux});
  return std::any_of(helpers.begin(), helpers.end(), [&](int helper) {
    return LowerAscii(tree.word(helper).form) == "have" && HasModal(tree, verb);
  });
}

bool IsNumeral(const std::string& word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return '0' <= c && c <= '9'; });
}

// "a matter of time before they leave": it has not come yet.
bool IsBeforeItsTime(const Tree& tree, int clause) {
  const std::string& noun = tree.word(tree.word(clause).head).lemma;
  return noun == "time" || noun == "matter";
}

// "came at a time when the port is closed", "rain falls in summer when winds turn": which time is
// meant, and not what is waited for, unless the main clause is still to come.
bool IsKnownTime(const Tree& tree, int clause, int main) {
  static constexpr std::string_view kTimes[] = {
      "time",    "moment", "period", "era",    "day",    "week",    "month", "season",
      "summer",  "winter", "spring", "autumn", "fall",   "year",    "night", "evening",
      "morning", "age",    "point",  "stage",  "decade", "juncture"};
  const int begin = tree.Subtree(clause).front();
  int before = begin - 1;
  if (before > 0 && tree.word(before).form == ",") --before;
  if (LowerAscii(tree.word(begin).form) != "when") return false;
  return before >= 0 && IsOneOf(kTimes, tree.word(before).lemma) && !HasModal(tree, main);
}

// "He finds the house empty when he returns": a tale told in the present.
bool IsTold(const Tree& tree, int clause, int main) {
  if (LowerAscii(tree.word(tree.Subtree(clause).front()).form) != "when") return false;
  const auto is_of_one = [&](int verb) {
    const int subject = OwnSubject(tree, verb);
    if (subject < 0 || tree.word(verb).xpos != Xpos::kVBZ) return false;
    const std::string& lemma = tree.word(subject).lemma;
    return lemma == "he" || lemma == "she" || tree.word(subject).xpos == Xpos::kNNP;
  };
  return is_of_one(main) && is_of_one(clause);
}

// "was at sea when police say the fire began": when the fire began.
bool IsReportOfTime(const Tree& tree, int clause, int main) {
  const int content = tree.Child(clause, Deprel::kCcomp);
  return IsReportingVerb(tree.word(clause).lemma) && content >= 0 && IsPast(tree, content) &&
         IsPast(tree, main);
}

// "hit", "put": verbs whose past is like their present.
bool IsPastLikePresent(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "hit",  "put",  "cut",    "set",  "let", "shut", "cost", "hurt", "beat", "burst", "cast",
      "quit", "read", "spread", "shed", "rid", "bid",  "bet",  "wed",  "slit", "split", "thrust"};
  return IsOneOf(kVerbs, verb.lemma) && verb.xpos != Xpos::kVBZ;
}

}  // namespace

bool IsBackshifted(const Tree& tree, int verb) {
  if (HasCondition(tree, verb) || HasPerfect(tree, verb)) return false;
  const Word& word = tree.word(verb);
  if (word.deprel == Deprel::kCcomp && word.head >= 0) return IsPastReport(tree, word.head);
  // "said that Ames had quit and Berg would act": a second clause of the report, also where the
  // parser ties it to the report itself.
  if (word.deprel == Deprel::kConj && word.head >= 0 && OwnSubject(tree, verb) >= 0) {
    const Word& first = tree.word(word.head);
    const bool is_content = first.deprel == Deprel::kCcomp && first.head >= 0;
    if (is_content) return IsPastReport(tree, first.head) && !HasCondition(tree, word.head);
    if (tree.Child(word.head, Deprel::kCcomp) >= 0) return IsPastReport(tree, word.head);
  }
  const auto reports = tree.ChildrenWith(verb, {Deprel::kParataxis});
  return std::any_of(reports.begin(), reports.end(),
                     [&](int report) { return IsPastReport(tree, report); });
}

namespace {

// "described how she would sail at night": what she used to do.
bool IsHabitDescribed(const Tree& tree, int verb) {
  static constexpr std::string_view kVerbs[] = {"describe", "recall", "recount", "remember"};
  const Word& word = tree.word(verb);
  const bool is_content = word.deprel == Deprel::kCcomp || word.deprel == Deprel::kAdvcl;
  if (!is_content || word.head < 0 || word.head > verb) return false;
  const int how = tree.Subtree(verb).front();
  return IsOneOf(kVerbs, tree.word(word.head).lemma) && tree.word(how).lemma == "how";
}

}  // namespace

bool IsFutureOfThePast(const Tree& tree, int verb) {
  static constexpr std::string_view kAfterwards[] = {
      "later", "eventually", "subsequently", "ultimately", "soon",       "finally",   "afterwards",
      "often", "always",     "usually",      "sometimes",  "frequently", "regularly", "routinely"};
  static constexpr std::string_view kEvery[] = {"every", "each"};
  if (HasCondition(tree, verb)) return false;
  if (IsHabitDescribed(tree, verb)) return true;
  for (int child : tree.ChildrenWith(verb, {Deprel::kAdvmod})) {
    if (IsOneOf(kAfterwards, LowerAscii(tree.word(child).form))) return true;
  }
  for (int child : tree.ChildrenWith(verb, {Deprel::kObl, Deprel::kOblUnmarked})) {
    const int every = tree.Child(child, Deprel::kDet);  // "every month he would sail"
    const bool is_bare = tree.word(child).deprel == Deprel::kOblUnmarked && every >= 0;
    if (is_bare && IsOneOf(kEvery, LowerAscii(tree.word(every).form))) return true;
    if (tree.word(child).lemma == "past") return true;  // "in the past they would often win"
    const std::string& year = tree.word(child).form;    // "1971", "1980s"
    const bool is_decade = year.size() == 5 && year.back() == 's';
    if ((year.size() == 4 || is_decade) && IsNumeral(year.substr(0, 4))) return true;
  }
  return false;
}

namespace {

// "said crews would sail once the dam was repaired": the past is that of the report.
bool IsAwaitedInReport(const Tree& tree, int clause, int main) {
  static constexpr std::string_view kMarks[] = {"once", "until", "till"};
  const int mark = tree.Child(clause, {Deprel::kMark, Deprel::kAdvmod});
  return mark >= 0 && mark < clause && IsOneOf(kMarks, LowerAscii(tree.word(mark).form)) &&
         IsPast(tree, clause) && HasModal(tree, main) && IsBackshifted(tree, main) &&
         !IsFutureOfThePast(tree, main);
}

}  // namespace

bool IsAwaited(const Tree& tree, int clause) {
  static constexpr std::string_view kMarks[] = {"once", "when", "until", "till", "whenever"};
  static constexpr std::string_view kOrder[] = {"as", "after", "before"};
  const Word& word = tree.word(clause);
  if (word.deprel != Deprel::kAdvcl || word.head < 0) return false;
  // "as soon as the dam is repaired" hangs on "soon", or on what comes then.
  const bool is_soon = tree.word(word.head).lemma == "soon" && tree.word(word.head).head >= 0;
  const int main = is_soon ? tree.word(word.head).head : word.head;
  if (IsAwaitedInReport(tree, clause, main)) return true;
  bool has_mark = false, has_order = false, is_before = false;
  bool is_present = word.xpos == Xpos::kVBZ || word.xpos == Xpos::kVBP;
  for (int child : tree.Children(clause)) {
    const Word& part = tree.word(child);
    const std::string form = LowerAscii(part.form);
    const bool is_mark = part.deprel == Deprel::kMark || part.deprel == Deprel::kAdvmod;
    const bool is_bare_as = form == "as" && tree.ChildrenWith(child, {Deprel::kFixed}).empty();
    const bool is_as_soon = child > 0 && form == "as" && tree.word(child - 1).lemma == "soon";
    if (is_mark && (is_as_soon || IsOneOf(kMarks, form)) && child < clause) has_mark = true;
    if (is_mark && !is_bare_as && IsOneOf(kOrder, form)) has_order = true;
    if (is_mark && form == "before") is_before = true;
    const bool is_helper = part.deprel == Deprel::kAux || part.deprel == Deprel::kAuxPass ||
                           part.deprel == Deprel::kCop;
    if (is_helper && part.xpos == Xpos::kVBD) return false;
    if (is_helper && (part.xpos == Xpos::kVBZ || part.xpos == Xpos::kVBP)) is_present = true;
  }
  if (!is_present) return false;
  if (IsPast(tree, main) && IsPastLikePresent(word)) return false;
  if (IsTold(tree, clause, main)) return false;
  if (IsKnownTime(tree, clause, main) || IsReportOfTime(tree, clause, main)) return false;
  if (has_mark || (has_order && IsBeforeItsTime(tree, clause))) return true;
  if (is_before) return true;  // "recovers before fuel runs out"
  return has_order && (HasModal(tree, word.head) || IsArranged(tree, word.head));
}

bool HasFiniteHelper(const Tree& tree, int verb) {
  const auto helpers = tree.ChildrenWith(verb, {Deprel::kCop, Deprel::kAux, Deprel::kAuxPass});
  return std::any_of(helpers.begin(), helpers.end(), [&](int helper) {
    const Xpos xpos = tree.word(helper).xpos;
    return xpos == Xpos::kVBZ || xpos == Xpos::kVBP || xpos == Xpos::kVBD;
  });
}

bool IsArranged(const Tree& tree, int verb) {
  int to = -1;  // "if the port is to be saved"
  for (int mark : tree.ChildrenWith(verb, {Deprel::kMark})) {
    if (tree.word(mark).xpos == Xpos::kTO) to = mark;
  }
  if (to < 0) return false;
  const auto helpers = tree.ChildrenWith(verb, {Deprel::kAux, Deprel::kAuxPass});
  return std::any_of(helpers.begin(), helpers.end(), [&](int helper) {
    const Xpos xpos = tree.word(helper).xpos;
    const bool is_finite = xpos == Xpos::kVBZ || xpos == Xpos::kVBP || xpos == Xpos::kVBD;
    return helper < to && is_finite && tree.word(helper).lemma == "be";
  });
}

}  // namespace tripleloom
