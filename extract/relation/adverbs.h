// Adverbs: what stands beside a verb and names nothing.
//
//   if (!TiesSentences(word)) qualifier.role = RoleOfAdverb(word.lemma);   // "abroad": "place"
#pragma once

#include <string>

#include "extract/relation/projection.h"

namespace tripleloom {

// "not only", "no longer", "only to return": adverbs that with the word beside them say whether
// something is so, and not how.
bool IsNoManner(const Tree& tree, int adverb);

// "However", "also", "when": adverbs that tie the clause to another and say nothing of the fact.
bool TiesSentences(const Word& adverb);

// "time", "place" or "manner": a role of Qualifier.
std::string RoleOfAdverb(const std::string& lemma);

// "in time", "in return", "in the mean time": a phrase that says how or when, and no thing that a
// node could stand for.
bool IsAdverbial(const ProjectionContext& context, const Tree& tree, const Argument& argument);

// "left in March, possibly for Lorne", "left for Lorne or Kessar": whether an adverb before
// argument `used`, or another name beside it, leaves it open.
bool IsDoubted(const Tree& tree, const Proposition& p, int used);

// "There is relief, with the arrival of ships": a circumstance that a comma sets off.
bool IsAside(const Tree& tree, const Argument& argument);

}  // namespace tripleloom
