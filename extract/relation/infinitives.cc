// Infinitives and gerunds below another verb, with the subject they are understood to have: the
// object of a verb of asking or making ("asked Ames to leave", "accused Ames of leaving": Ames),
// the owner of a plan ("his bid to leave"), else the subject of the main clause ("left to join the
// army", "after leaving the army").
#include <algorithm>
#include <string_view>

#include "extract/relation/control.h"
#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/subject.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

std::string PatternOf(const Tree& tree, int top) {
  const Word& word = tree.word(top);
  if (IsPurposeOfObject(tree, top)) return "purpose";
  if (word.deprel == Deprel::kXcomp) return "control";
  if (IsOutcomeOfMain(tree, top)) return "outcome";
  return IsToInfinitive(tree, top) ? "purpose" : "gerund";
}

// "cooperation in fighting fires": behind a noun, "in" ties the gerund to that noun, and who acts
// is left open.
bool IsPartOfNoun(const Tree& tree, int gerund, int mark) {
  if (tree.word(mark).lemma != "in" || gerund < tree.word(gerund).head || mark == 0) return false;
  const Upos before = tree.word(mark - 1).upos;
  return before == Upos::kNoun || before == Upos::kPropn;
}

// "after leaving", "by leaving", "to leave": words that put a clause beside another one. After
// other prepositions the parser takes "over rising prices" for a clause too easily.
bool IsAdverbial(const Tree& tree, int top) {
  static constexpr std::string_view kMarks[] = {
      "to",    "by",      "after",    "before", "while", "when", "without", "since",   "upon",
      "until", "through", "although", "though", "if",    "once", "instead", "despite", "in"};
  const int mark = tree.Child(top, {Deprel::kMark, Deprel::kCase});
  if (mark < 0) return false;
  const bool is_gerund = tree.word(top).xpos == Xpos::kVBG;
  if (is_gerund && tree.word(mark).lemma == "to") return false;
  if (is_gerund && IsPartOfNoun(tree, top, mark)) return false;
  return IsOneOf(kMarks, tree.word(mark).lemma);
}

}  // namespace

void FindInfinitives(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    if (!HeadsFrame(tree, word)) continue;
    const int top = TopOfChain(tree, word);
    const Deprel label = tree.word(top).deprel;
    if (OwnSubject(tree, top) >= 0) continue;
    const bool is_controlled = label == Deprel::kXcomp;
    const bool is_adverbial = label == Deprel::kAdvcl && IsAdverbial(tree, top);
    const bool is_planned = OwnerOfPlan(tree, top) >= 0;  // "his bid to win"
    if (!is_controlled && !is_adverbial && !is_planned && ObjectOfGerund(tree, top) < 0) continue;
    Proposition frame = MakeFrame(context, word);
    if (frame.subject < 0 || frame.predicate.empty()) continue;
    frame.pattern = PatternOf(tree, top);
    out.push_back(std::move(frame));
  }
}

}  // namespace tripleloom
