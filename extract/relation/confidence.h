// Confidence: how far a proposition can be trusted, from the parser's own doubts and its shape.
//
//   proposition.confidence = Confidence(tree, proposition);
//
// A logistic model over few features; the weights are fitted by training/confidence.py and stored
// in confidence_weights.inc.
#pragma once

#include "extract/analysis/tree.h"
#include "extract/relation/logistic.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// Named features of a proposition, in a fixed order. Probabilities count by their logarithm.
Features ConfidenceFeatures(const Tree& tree, const Proposition& proposition);

// 0 to 1. Linear in the words of the proposition.
double Confidence(const Tree& tree, const Proposition& proposition);

}  // namespace tripleloom
