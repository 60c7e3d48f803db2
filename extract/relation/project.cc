#include "extract/relation/project.h"

#include <algorithm>

#include "extract/relation/description.h"
#include "extract/relation/entity_table.h"
#include "extract/relation/naming.h"
#include "extract/relation/projection.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

constexpr std::string_view kNames[] = {"graph", "nary", "chains"};

DocumentFacts StartFacts(const Document& document, const Analysis& analysis) {
  DocumentFacts facts;
  facts.id = document.id;
  facts.title = document.title;
  facts.date = document.date;
  facts.url = document.url;
  facts.text = document.text;
  for (const Sentence& sentence : analysis.sentences) facts.sentences.push_back(sentence.span);
  return facts;
}

}  // namespace

std::string_view NameOf(Projection projection) { return kNames[static_cast<size_t>(projection)]; }

std::optional<Projection> ProjectionFromName(std::string_view name) {
  for (size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<Projection>(i);
  }
  return std::nullopt;
}

std::vector<int> WordsOutside(const Proposition& proposition, int head) {
  std::vector<int> words = proposition.predicate;
  for (const Argument& argument : proposition.arguments) {
    const bool is_part = argument.head == head || argument.kind == ArgumentKind::kAdverb;
    if (!is_part) words.push_back(argument.head);
  }
  if (proposition.subject >= 0 && proposition.subject != head) words.push_back(proposition.subject);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::vector<int> ClauseOf(const Tree& tree, const Proposition& proposition,
                          const Argument& argument) {
  if (proposition.head == argument.head) {  // "the plan is that they leave"
    std::vector<int> without = tree.Subtree(proposition.subject);
    without.insert(without.end(), proposition.predicate.begin(), proposition.predicate.end());
    std::sort(without.begin(), without.end());
    return ClauseWords(tree, argument.head, without);
  }
  if (!tree.IsBelow(proposition.head, argument.head)) return ClauseWords(tree, argument.head);
  return ClauseWords(tree, argument.head, tree.Subtree(TopOfChain(tree, proposition.head)));
}

std::vector<int> WordsOf(const Tree& tree, const Proposition& proposition, const Argument& argument,
                         Extent extent) {
  if (!argument.words.empty()) return argument.words;
  return PhraseWords(tree, argument.head, extent, WordsOutside(proposition, argument.head),
                     extent == Extent::kFull);
}

bool IsBridge(const Tree& tree, const Proposition& proposition, size_t i) {
  const auto& arguments = proposition.arguments;
  if (i + 1 >= arguments.size() || arguments[i].kind != ArgumentKind::kComplement) return false;
  const std::vector<int>& preposition = arguments[i + 1].preposition;
  return tree.word(arguments[i].head).upos == Upos::kAdj &&
         arguments[i + 1].kind == ArgumentKind::kOblique && !preposition.empty() &&
         preposition.front() == arguments[i].head + 1;
}

Slot MakeSlot(const ProjectionContext& context, const Proposition& proposition,
              const std::vector<int>& words) {
  Slot slot;
  if (words.empty()) return slot;
  std::vector<int> sorted = words;
  std::sort(sorted.begin(), sorted.end());
  slot.span = SpanOf(context.tree(proposition), sorted);
  slot.text = context.Text(proposition, words);
  return slot;
}

Slot MakeSourceSlot(const ProjectionContext& context, const Proposition& proposition) {
  Proposition at;
  at.sentence =
      proposition.source->sentence < 0 ? proposition.sentence : proposition.source->sentence;
  return MakeSlot(context, at,
                  PhraseWords(context.tree(at), proposition.source->head, Extent::kTrimmed));
}

Triple StartTriple(const ProjectionContext& context, const Proposition& proposition) {
  Triple triple;
  triple.sentence = proposition.sentence;
  triple.relation.lemma = proposition.lemma;
  if (!proposition.predicate.empty()) {
    triple.relation.span = SpanOf(context.tree(proposition), proposition.predicate);
  }
  triple.negated = proposition.negated;
  triple.modality = proposition.modality;
  triple.confidence = proposition.confidence;
  triple.extractor = proposition.extractor;
  triple.pattern = proposition.pattern;
  if (proposition.source) {
    Attribution attribution;
    attribution.verb = proposition.source->verb;
    if (proposition.source->head >= 0) attribution.source = MakeSourceSlot(context, proposition);
    triple.attribution = attribution;
  }
  return triple;
}

DocumentFacts Project(const Document& document, const Analysis& analysis, const Entities& entities,
                      const Lexicon& lexicon, const std::vector<Proposition>& propositions,
                      Projection projection) {
  DocumentFacts facts = StartFacts(document, analysis);
  ProjectionContext context{document, analysis, entities, lexicon, {}, {}};
  context.trees.reserve(analysis.sentences.size());
  for (const Sentence& sentence : analysis.sentences) context.trees.emplace_back(sentence);
  for (size_t i = 0; i < context.trees.size(); ++i) {
    const SentenceContext sentence{context.trees[i], static_cast<int>(i), entities, lexicon};
    context.referents.push_back(NamedReferents(sentence, FindDescriptions(sentence)));
  }
  EntityTable table(context);
  if (projection == Projection::kGraph) {
    ProjectGraph(context, propositions, table, facts.triples);
    facts.entities = table.Take();
    return facts;
  }
  const auto project = projection == Projection::kChains ? ProjectChains : ProjectNary;
  for (const Proposition& proposition : propositions) project(context, proposition, facts.triples);
  facts.entities = table.Take();
  return facts;
}

}  // namespace tripleloom
