// Arguments: what stands around a predicate, as the arguments of a proposition.
#pragma once

#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

// Objects, complements, adjuncts, clauses and adverbs of all verbs of the chain (see ChainOf), what
// is shared with the verb it is coordinated with, and the clause around a report. Objects and
// complements first, then in text order, what stands before the verb last. Words of `predicate`
// (sorted) are none.
std::vector<Argument> FindArguments(const SentenceContext& context, const std::vector<int>& chain,
                                    const std::vector<int>& predicate);

// Whether "to X" behind the noun is where a verb moves it to rather than a part of what it is:
// behind names and artifacts ("the frigate to Port Ames"), not "the visit to Port Ames".
bool IsGoalOfVerb(const SentenceContext& context, int noun);

}  // namespace tripleloom
