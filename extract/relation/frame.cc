// A frame is built from the inside out. In "Ames was said to have sold trucks" the leaf is "sold":
// its objects and adjuncts are the arguments, and climbing from it through "said" collects the
// words of the predicate. So each innermost verb gives one proposition, and coordination inside the
// chain
// ("able to hold and defend") gives one for each verb without special care.
#include "extract/relation/frame.h"

#include "extract/relation/arguments.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

// "There was a storm": what there is stands as the complement of "there".
void MakeExistential(const SentenceContext& context, Proposition& frame) {
  const Tree& tree = context.tree;
  const int there = tree.Child(frame.head, Deprel::kExpl);
  if (there < 0 || tree.word(there).lemma != "there" || frame.subject < 0) return;
  std::vector<Argument> arguments = ArgumentsBehind(context, frame.subject);
  arguments.insert(arguments.begin(), {ArgumentKind::kComplement, frame.subject, {}, "", {}});
  frame.arguments.insert(frame.arguments.begin(), arguments.begin(), arguments.end());
  frame.subject = there;
  frame.pattern = "existential";
}

}  // namespace

Proposition MakeFrame(const SentenceContext& context, int head) {
  const Tree& tree = context.tree;
  const std::vector<int> chain = ChainOf(tree, head);
  Proposition frame;
  frame.sentence = context.sentence;
  frame.head = head;
  frame.predicate = PredicateWords(tree, chain);
  frame.lemma = LemmaOf(tree, head);
  frame.passive = IsPassive(tree, head);
  frame.subject = LogicalSubject(tree, chain.back());
  frame.arguments = FindArguments(context, chain, frame.predicate);
  MakeExistential(context, frame);
  frame.negated = IsNegated(tree, head);
  frame.modality = ModalityOf(tree, head);
  frame.source = SourceOf(tree, chain.back());
  return frame;
}

}  // namespace tripleloom
