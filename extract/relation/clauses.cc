// Every predicate with a subject of its own, in all frames: active, passive, copula, existential.
#include <algorithm>

#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase.h"
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

// "His medal was for saving the crew": the medal saved nobody.
bool IsWhatFor(const Tree& tree, int head) {
  const int mark = tree.Child(head, Deprel::kMark);
  return tree.Child(head, Deprel::kCop) >= 0 && tree.word(head).xpos == Xpos::kVBG && mark >= 0 &&
         tree.word(mark).lemma == "for";
}

// "The crew is Ames, Berg and Ann": no one of them is the crew.
bool AddMembers(const SentenceContext& context, const Proposition& frame,
                std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const bool is_name = tree.word(frame.head).upos == Upos::kPropn && IsName(context, frame.head);
  const bool is_plain =
      frame.lemma == "be" && !frame.negated && is_name && tree.Child(frame.head, Deprel::kCase) < 0;
  if (!is_plain || tree.word(frame.subject).xpos != Xpos::kNN) return false;
  const std::vector<int> members = Conjuncts(tree, frame.head);
  const bool are_names = std::all_of(members.begin(), members.end(), [&](int member) {
    return tree.word(member).upos == Upos::kPropn;
  });
  if (members.size() < 2 || !are_names) return false;
  for (int member : members) {
    Proposition fact = MakeNounFact(context, frame.subject, "includes", "include", member);
    fact.modality = frame.modality;
    fact.source = frame.source;
    fact.pattern = "member";
    out.push_back(std::move(fact));
  }
  return true;
}

}  // namespace

void FindClauses(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    if (!HeadsFrame(tree, word)) continue;
    const int top = TopOfChain(tree, word);
    if (OwnSubject(tree, top) < 0 || tree.word(top).deprel == Deprel::kAclRelcl) continue;
    Proposition frame = MakeFrame(context, word);
    AddOuter(context, word, out);
    if (frame.subject < 0 || frame.predicate.empty() || IsWhatFor(tree, word)) continue;
    if (AddMembers(context, frame, out)) continue;
    frame.pattern = PatternOf(tree, frame);
    out.push_back(std::move(frame));
  }
}

}  // namespace tripleloom
