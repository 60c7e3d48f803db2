// Participles without a subject of their own: after a noun ("trucks loaded with fuel": the noun is
// the subject) or beside a clause ("..., adding that ...": the subject of that clause).
#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/subject.h"

namespace tripleloom {

void FindParticiples(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    if (!HeadsFrame(tree, word)) continue;
    const int index = TopOfChain(tree, word);
    const Word& top = tree.word(index);
    if (top.deprel != Deprel::kAcl && top.deprel != Deprel::kAdvcl) continue;
    if (top.xpos != Xpos::kVBN && top.xpos != Xpos::kVBG) continue;
    if (OwnSubject(tree, index) >= 0 || tree.Child(index, {Deprel::kMark, Deprel::kCase}) >= 0) {
      continue;
    }
    Proposition frame = MakeFrame(context, word);
    if (frame.subject < 0) continue;
    frame.pattern = top.deprel == Deprel::kAcl ? "noun" : "clause";
    out.push_back(std::move(frame));
  }
}

}  // namespace tripleloom
