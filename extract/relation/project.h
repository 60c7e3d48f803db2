// Project: propositions to triples, in one of three shapes.
//
//   DocumentFacts facts =
//       Project(document, analysis, entities, lexicon, propositions, Projection::kGraph);
//
// The same propositions serve all shapes; no extractor knows which one is wanted.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/entity/entities.h"
#include "extract/lexicon/lexicon.h"
#include "extract/relation/proposition.h"
#include "extract/text/document.h"
#include "graph/triple.h"

namespace tripleloom {

enum class Projection {
  // Binary triples between entities: short phrases, everything else in Triple::arguments. The shape
  // of the graph, and the default.
  kGraph,
  // One tuple a proposition: whole phrases, the first preposition in the relation, the rest in
  // Triple::arguments.
  kNary,
  // Strictly binary, words of the sentence only; each further argument extends the relation:
  // "sent two trucks to" | "Port Ames".
  kChains,
};

// "graph", "nary", "chains".
std::string_view NameOf(Projection projection);
std::optional<Projection> ProjectionFromName(std::string_view name);

// The facts of a document. Every slot of kGraph that names a thing carries its entity; in the other
// shapes slots are text alone and `entities` holds the chains. Entities, triples and keys are in a
// fixed order: by place in the text. Linear in the words but for the sort.
DocumentFacts Project(const Document& document, const Analysis& analysis, const Entities& entities,
                      const Lexicon& lexicon, const std::vector<Proposition>& propositions,
                      Projection projection = Projection::kGraph);

}  // namespace tripleloom
