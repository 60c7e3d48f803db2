// Projection: what the three shapes share; private to relation/.
#pragma once

#include <string>
#include <vector>

#include "extract/extractor.h"
#include "extract/relation/phrase.h"
#include "extract/relation/project.h"

namespace tripleloom {

// One document under projection: the tree of each sentence, and what names its words.
struct ProjectionContext {
  const Document& document;
  const Analysis& analysis;
  const Entities& entities;
  const Lexicon& lexicon;
  std::vector<Tree> trees;
  std::vector<std::vector<int>> referents;  // of every word: see NamedReferents

  const Tree& tree(const Proposition& p) const { return trees[static_cast<size_t>(p.sentence)]; }
  SentenceContext sentence(const Proposition& p) const {
    return {tree(p), p.sentence, entities, lexicon};
  }
  std::string Text(const Proposition& p, const std::vector<int>& words) const {
    return TextOf(tree(p), document.text, words);
  }
};

// A triple with what all slots take over from the proposition: sentence, polarity, modality, names
// of extractor and pattern, relation lemma. Subject, relation text and object are left to the
// shape.
Triple StartTriple(const ProjectionContext& context, const Proposition& proposition);

// The words that no phrase with that head shows, sorted: the predicate, and the heads of the other
// arguments ("safe" alone in "is safe from floods", where the floods are an argument).
std::vector<int> WordsOutside(const Proposition& proposition, int head);

// The words of a clause as an argument. Where the proposition stands inside it as a parenthesis
// ("..., Ames said, ..."), without it.
std::vector<int> ClauseOf(const Tree& tree, const Proposition& proposition,
                          const Argument& argument);

// The words of an argument: those it names itself, else its phrase.
std::vector<int> WordsOf(const Tree& tree, const Proposition& proposition, const Argument& argument,
                         Extent extent);

// "is responsible for": whether argument `i` is an adjective that the preposition of the next one
// follows, and says nothing alone.
bool IsBridge(const Tree& tree, const Proposition& proposition, size_t i);

// The slot of whoever is said to have said it, without entity. Requires a source with a head.
Slot MakeSourceSlot(const ProjectionContext& context, const Proposition& proposition);

// A slot of these words; empty text where there are none.
Slot MakeSlot(const ProjectionContext& context, const Proposition& proposition,
              const std::vector<int>& words);

class EntityTable;

// The graph: see graph_facts.cc. Slots get their entities from the table.
void ProjectGraph(const ProjectionContext& context, const std::vector<Proposition>& propositions,
                  EntityTable& table, std::vector<Triple>& out);

// One shape each: append the triples of one proposition.
void ProjectNary(const ProjectionContext& context, const Proposition& proposition,
                 std::vector<Triple>& out);
void ProjectChains(const ProjectionContext& context, const Proposition& proposition,
                   std::vector<Triple>& out);

}  // namespace tripleloom
