// Restriction: what stands behind a noun and says which of its kind is meant, where the name of the
// noun leaves it out.
//
//   std::vector<int> words = RestrictionOf(tree, noun, SpanOf(tree, name), {});
//   // {with, a, licence} at "workers" of "workers with a licence"; empty where there is none
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

}  // namespace tripleloom
