// Triple confidence: how likely a triple of the graph is right, as a fact with its qualifiers.
//
//   triple.confidence = TripleConfidence(tree, entities, proposition, triple);
//
// A logistic model over the triple itself, where Confidence() judges the whole proposition; the
// weights are fitted by training/triple_confidence.py to triples that were read and marked, and
// stored in triple_confidence_weights.inc.
#pragma once

#include "extract/analysis/tree.h"
#include "extract/entity/entities.h"
#include "extract/relation/logistic.h"
#include "extract/relation/proposition.h"
#include "graph/triple.h"

namespace tripleloom {

// Named features of a triple that was made of that proposition, in a fixed order; all finite.
// Probabilities and sizes count by their logarithm.
Features TripleFeatures(const Tree& tree, const Entities& entities, const Proposition& proposition,
                        const Triple& triple);

// 0 to 1. Linear in the words of the sentence and the mentions in it.
double TripleConfidence(const Tree& tree, const Entities& entities, const Proposition& proposition,
                        const Triple& triple);

}  // namespace tripleloom
