// The n-ary shape keeps phrases whole: subject, relation, first argument, and every further
// argument with its preposition. The preposition of a first argument belongs to the relation
// ("served as"), as does an adjective that governs one ("is equal to").
#include <algorithm>
#include <iterator>
#include <string_view>

#include "extract/relation/projection.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsShown(const Argument& argument) {
  return argument.kind != ArgumentKind::kAdverb && argument.implied.empty();
}

struct Nary {
  const ProjectionContext& context;
  const Proposition& proposition;
  const Tree& tree;

  std::vector<int> Words(int head) const {
    return PhraseWords(tree, head, Extent::kFull, WordsOutside(proposition, head), true);
  }

  std::vector<int> ArgumentWords(const Argument& argument, bool with_preposition) const {
    std::vector<int> words = argument.kind == ArgumentKind::kClause
                                 ? ClauseOf(tree, proposition, argument)
                                 : WordsOf(tree, proposition, argument, Extent::kFull);
    if (with_preposition && argument.kind != ArgumentKind::kClause) {
      words.insert(words.begin(), argument.preposition.begin(), argument.preposition.end());
    }
    return words;
  }

  // The adjective that only carries a further argument: equal in "is equal to".
  bool IsBridge(const Argument& first, size_t shown) const {
    return first.kind == ArgumentKind::kComplement && shown > 1 &&
           tree.word(first.head).upos == Upos::kAdj;
  }

  void Emit(int subject, std::vector<Triple>& out) const {
    std::vector<Argument> arguments;
    for (const Argument& argument : proposition.arguments) {
      if (IsShown(argument)) arguments.push_back(argument);
    }
    std::vector<int> relation = proposition.predicate;
    if (!arguments.empty() && IsBridge(arguments.front(), arguments.size())) {
      const auto words = Words(arguments.front().head);
      relation.insert(relation.end(), words.begin(), words.end());
      std::sort(relation.begin(), relation.end());
      relation.erase(std::unique(relation.begin(), relation.end()), relation.end());
      arguments.erase(arguments.begin());
    }
    if (arguments.empty()) return;
    Triple triple = StartTriple(context, proposition);
    triple.subject =
        MakeSlot(context, proposition,
                 proposition.subject_words.empty() ? Words(subject) : proposition.subject_words);
    Fill(triple, relation, arguments);
    if (!triple.subject.text.empty() && !triple.object.text.empty()) out.push_back(triple);
  }

  void Fill(Triple& triple, const std::vector<int>& relation,
            const std::vector<Argument>& arguments) const {
    const Argument& first = arguments.front();
    std::string text = proposition.implied;
    for (const auto& words :
         {relation, first.kind == ArgumentKind::kClause ? std::vector<int>{} : first.preposition}) {
      if (!text.empty() && !words.empty()) text += ' ';
      text += context.Text(proposition, words);
    }
    triple.relation.text = text;
    if (!relation.empty()) triple.relation.span = SpanOf(tree, relation);
    triple.object = MakeSlot(context, proposition, ArgumentWords(first, false));
    for (size_t i = 1; i < arguments.size(); ++i) {
      Qualifier qualifier;
      qualifier.role = arguments[i].role.empty() ? "other" : arguments[i].role;
      qualifier.preposition = context.Text(proposition, arguments[i].preposition);
      qualifier.slot = MakeSlot(context, proposition, ArgumentWords(arguments[i], true));
      if (!qualifier.slot.text.empty()) triple.arguments.push_back(qualifier);
    }
  }
};

}  // namespace

void ProjectNary(const ProjectionContext& context, const Proposition& proposition,
                 std::vector<Triple>& out) {
  // A bare preposition is no relation of a tuple, nor is a noun; an age, a number and another name
  // are no arguments.
  static constexpr std::string_view kGraphsOwn[] = {"attribute", "age", "alias", "member"};
  const bool is_graphs_own = proposition.extractor == "event" || proposition.extractor == "count" ||
                             IsOneOf(kGraphsOwn, proposition.pattern);
  if (proposition.predicate.empty() && is_graphs_own) return;
  const Nary nary{context, proposition, context.tree(proposition)};
  nary.Emit(proposition.subject, out);
}

}  // namespace tripleloom
