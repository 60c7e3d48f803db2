// Restriction: what stands behind a noun and says which of its kind is meant, where the name of the
// noun leaves it out.
//
//   std::vector<int> words = RestrictionOf(tree, noun, SpanOf(tree, name), {});
//   // {with, a, licence} at "workers" of "workers with a licence"; empty where there is none
//   SaidOf(tree, noun)   // {have, left, Lorne} at "workers" of "Ten workers have left Lorne"
#pragma once

#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

// The clauses and prepositional phrases behind the phrase `shown` (the name with that head, or what
// is left of it) that restrict it, as read, sorted. A branch that holds a word of `without` is left
// out, so are those that a comma, dash or bracket sets off, and those that give examples. At most
// 25 words, cut where a phrase ends. Quadratic in the words of the phrase.
std::vector<int> RestrictionOf(const Tree& tree, int head, Span shown,
                               const std::vector<int>& without);

// What the clause in which a noun is subject, object or adjunct says of it, as read, sorted: {were,
// sold} at "boats" of "Ten boats were sold", {Ames, sold} in "Ames sold ten boats", {Ames, lives,
// on} in "Ames lives on boats". Of an object subject and verb with `by_verb`, else all that stands
// between them and it. At most 25 words, cut where a phrase ends; empty where it is none of these.
// Quadratic in the words of the clause.
std::vector<int> SaidOf(const Tree& tree, int noun, bool by_verb = true);

}  // namespace tripleloom
