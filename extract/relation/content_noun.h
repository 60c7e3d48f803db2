// Content nouns: nouns that tell what a clause behind them is to somebody: "fears (that) ships are
// lost", "no chance (that) they return". Private to the mends and qualifiers.
//
//   if (IsContentOfNoun(tree, noun, clause)) ...
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether the clause behind the noun, without "that", is its content; no relative clause, which
// lacks what the noun stands for ("the fears they voiced", "the claim he made"). Linear in the
// clause.
bool IsContentOfNoun(const Tree& tree, int noun, int clause);

// "chance", "possibility": with "no", nouns that deny their content.
bool IsNounOfChance(const Word& noun);

}  // namespace tripleloom
