// What lacks half of its sentence is often emptied: "Lind gave Berg", "the maximum rose". No clue
// of one phrase knows, so the words that a triple shows are counted against those of the sentence,
// and against those that stand between them.
#include <algorithm>
#include <vector>

#include "extract/relation/triple_clues.h"

namespace tripleloom {
namespace {

bool IsContent(Upos upos) {
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kVerb || upos == Upos::kAdj ||
         upos == Upos::kNum || upos == Upos::kPron;
}

std::vector<Span> SpansOf(const Triple& triple) {
  std::vector<Span> spans = {triple.subject.span, triple.object.span, triple.relation.span};
  for (const Qualifier& qualifier : triple.arguments) spans.push_back(qualifier.slot.span);
  if (triple.attribution) spans.push_back(triple.attribution->source.span);
  return spans;
}

}  // namespace

void AddToldClues(const Tree& tree, int head, const Triple& triple, Features& out) {
  const std::vector<Span> spans = SpansOf(triple);
  int content = 0, told = 0, shown = 0, first = 0, last = 0;
  for (int i = 0; i < tree.size(); ++i) {
    const Word& word = tree.word(i);
    const bool is_shown = std::any_of(spans.begin(), spans.end(),
                                      [&](Span span) { return span.Contains(word.span); });
    if (is_shown) {
      if (shown++ == 0) first = i;
      last = i;
    }
    if (!IsContent(word.upos)) continue;
    ++content;
    if (is_shown || i == head) ++told;
  }
  out.emplace_back("told", LogCount(told));
  out.emplace_back("told-share", static_cast<double>(told) / std::max(1, content));
  out.emplace_back("told-gaps", LogCount(last - first) - LogCount(shown));
  out.emplace_back("told-from-begin", Flag(first <= 2));
}

}  // namespace tripleloom
