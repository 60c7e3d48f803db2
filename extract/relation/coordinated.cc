// A verb without a subject that is coordinated with one that has it. What the first verb says of
// subject and auxiliaries holds for the second as well; see frame.cc for what they share.
#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/subject.h"

namespace tripleloom {

void FindCoordinated(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    if (!HeadsFrame(tree, word)) continue;
    const int top = TopOfChain(tree, word);
    if (tree.word(top).deprel != Deprel::kConj || OwnSubject(tree, top) >= 0) continue;
    Proposition frame = MakeFrame(context, word);
    if (frame.subject < 0 || frame.predicate.empty()) continue;
    frame.pattern = frame.passive ? "passive" : "active";
    out.push_back(std::move(frame));
  }
}

}  // namespace tripleloom
