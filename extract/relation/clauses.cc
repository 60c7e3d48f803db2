// Every predicate with a subject of its own, in all frames: active, passive, copula, existential.
#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

std::string PatternOf(const Tree& tree, const Proposition& frame) {
  if (!frame.pattern.empty()) return frame.pattern;
  if (tree.Child(frame.head, Deprel::kCop) >= 0) return "copula";
  return frame.passive ? "passive" : "active";
}

// "The plan is that they leave": what the plan is, beside what they do.
void AddOuter(const SentenceContext& context, int head, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const int outer = tree.Child(head, Deprel::kNsubjOuter);
  if (outer < 0 || OwnSubject(tree, head) == outer) return;
  Proposition frame;
  frame.head = head;
  frame.subject = outer;
  frame.lemma = "be";
  frame.predicate = tree.ChildrenWith(head, {Deprel::kCop});
  frame.arguments.push_back({ArgumentKind::kClause, head, {}, "content", {}});
  frame.pattern = "outer";
  if (!frame.predicate.empty()) out.push_back(std::move(frame));
}

}  // namespace

void FindClauses(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    if (!IsPredicate(tree, word) || IsMergedIntoInner(tree, word)) continue;
    const int top = TopOfChain(tree, word);
    if (OwnSubject(tree, top) < 0 || tree.word(top).deprel == Deprel::kAclRelcl) continue;
    Proposition frame = MakeFrame(context, word);
    AddOuter(context, word, out);
    if (frame.subject < 0 || frame.predicate.empty()) continue;
    frame.pattern = PatternOf(tree, frame);
    out.push_back(std::move(frame));
  }
}

}  // namespace tripleloom
