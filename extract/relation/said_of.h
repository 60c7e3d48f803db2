// Said of: what the sentence says of a noun that no article points out, so that a fact about it
// tells which of its kind are meant.
//
//   SaidOf(tree, noun)   // {have, left, Lorne} at "workers" of "Ten workers have left Lorne"
#pragma once

#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

// What the clause in which a noun is subject, object or adjunct says of it, as read, sorted: {were,
// sold} at "boats" of "Ten boats were sold", {Ames, sold} in "Ames sold ten boats", {Ames, lives,
// on} in "Ames lives on boats". Of an object subject and verb with `by_verb`, else all that stands
// between them and it. Of a noun that sums up the clause before it ("Ames left, a move that ...")
// that clause. At most 25 words, cut where a phrase ends; empty where it is none of these.
// Quadratic in the words of the clause.
std::vector<int> SaidOf(const Tree& tree, int noun, bool by_verb = true);

}  // namespace tripleloom
