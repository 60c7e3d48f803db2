// Predicate: the words that say what is done, without who and what.
//
//   PredicateWords(tree, ChainOf(tree, leaf))   // "was said to have made" for the leaf "made"
#pragma once

#include <string>
#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether a word can head a frame: a verb, or a word with a copula.
bool IsPredicate(const Tree& tree, int word);

// "is a port", "is safe": whether what follows the copula is the predicate. A verb with a copula is
// not
// ("the plan is that they leave", or an auxiliary taken for one).
bool IsNominal(const Tree& tree, int head);

// Whether a word heads a frame that is more than the beginning of another one's, as wants in "wants
// to leave" is not.
bool HeadsFrame(const Tree& tree, int word);

// "not", "never".
bool IsNegation(const Word& word);

bool IsPassive(const Tree& tree, int head);

// All words of the predicate with that chain (see ChainOf), sorted: auxiliaries, negation, copula,
// particles, infinitive marks, adverbs between them. What a coordinated verb shares with the first
// is among them.
std::vector<int> PredicateWords(const Tree& tree, const std::vector<int>& chain);

// "take over" for a verb with its particle, "be" for a copula.
std::string LemmaOf(const Tree& tree, int leaf);

}  // namespace tripleloom
