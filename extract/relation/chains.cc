// The shape of chains is strictly binary and uses words of the sentence only. The first argument
// stands alone; each further one takes predicate and first argument into the relation:
//
//   They | held | a workshop      They | held a workshop in | May
//
// and so does a prepositional phrase inside an argument: They | held a workshop for potters from |
// Ames. Coordinated phrases give a chain each.
#include <algorithm>

#include "extract/relation/frame.h"
#include "extract/relation/projection.h"

namespace tripleloom {
namespace {

struct Chains {
  const ProjectionContext& context;
  const Proposition& proposition;
  const Tree& tree;
  std::vector<Triple>& out;

  std::vector<int> Words(int head) const {
    return PhraseWords(tree, head, Extent::kTrimmed, proposition.predicate);
  }

  void Emit(int subject, const std::vector<int>& relation, const std::vector<int>& object) const {
    if (relation.empty() || object.empty()) return;
    Triple triple = StartTriple(context, proposition);
    triple.subject = MakeSlot(context, proposition, Words(subject));
    triple.relation.text = context.Text(proposition, relation);
    triple.object = MakeSlot(context, proposition, object);
    if (!triple.subject.text.empty()) out.push_back(triple);
  }

  // The argument, its conjuncts, and the phrases inside them, after `prefix`.
  void EmitArgument(int subject, const std::vector<int>& prefix, const Argument& argument) const {
    if (argument.kind == ArgumentKind::kClause) {
      Emit(subject, prefix, ClauseWords(tree, argument.head));
      return;
    }
    std::vector<int> relation = prefix;
    relation.insert(relation.end(), argument.preposition.begin(), argument.preposition.end());
    for (int head : Conjuncts(tree, argument.head)) {
      Emit(subject, relation, Words(head));
      EmitInner(subject, relation, head);
    }
  }

  // "cases of | fraud": depth one.
  void EmitInner(int subject, const std::vector<int>& prefix, int head) const {
    std::vector<int> base = prefix;
    for (int child : tree.ChildrenWith(head, {Deprel::kNmod})) {
      const std::vector<int> prepositions = tree.ChildrenWith(child, {Deprel::kCase});
      if (prepositions.empty() || tree.word(child).head != head) continue;
      std::vector<int> without = proposition.predicate;
      std::vector<int> phrase;
      for (int word : Words(head)) {
        if (!tree.IsBelow(word, child) && word < child) phrase.push_back(word);
      }
      base = prefix;
      base.insert(base.end(), phrase.begin(), phrase.end());
      base.insert(base.end(), prepositions.begin(), prepositions.end());
      for (int inner : Conjuncts(tree, child)) Emit(subject, base, Words(inner));
    }
  }

  void EmitAll(int subject) const {
    std::vector<int> prefix = proposition.predicate;
    bool is_first = true;
    for (const Argument& argument : proposition.arguments) {
      if (argument.kind == ArgumentKind::kAdverb) continue;
      const bool is_core = argument.kind == ArgumentKind::kObject ||
                           argument.kind == ArgumentKind::kIndirect ||
                           argument.kind == ArgumentKind::kComplement;
      EmitArgument(subject, prefix, argument);
      if (is_core && is_first && argument.preposition.empty()) {
        for (int word : Words(argument.head)) prefix.push_back(word);
        std::sort(prefix.begin(), prefix.end());
        prefix.erase(std::unique(prefix.begin(), prefix.end()), prefix.end());
      }
      is_first = false;
    }
  }
};

}  // namespace

void ProjectChains(const ProjectionContext& context, const Proposition& proposition,
                   std::vector<Triple>& out) {
  if (!proposition.implied.empty()) return;
  const Chains chains{context, proposition, context.tree(proposition), out};
  for (int subject : Conjuncts(context.tree(proposition), proposition.subject)) {
    chains.EmitAll(subject);
  }
}

}  // namespace tripleloom
