// Arguments: what stands around a predicate, as the arguments of a proposition.
#pragma once

#include <string_view>
#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

// Objects, complements, adjuncts, clauses and adverbs of all verbs of the chain (see ChainOf), what
// is shared with the verb it is coordinated with, and the clause around a report. Objects and
// complements first, then in text order, what stands before the verb last. Words of `predicate`
// (sorted) are none.
std::vector<Argument> FindArguments(const SentenceContext& context, const std::vector<int>& chain,
                                    const std::vector<int>& predicate);

// What stands behind the noun of "there were riots in Lorne": where and when there were.
std::vector<Argument> ArgumentsBehind(const SentenceContext& context, int noun);

// "accused Ames of fraud": whether what follows "of" belongs to the verb and is no part of Ames.
bool TakesOf(const Word& verb);

// "send", "sell", "withdraw": verbs after which their object is somewhere else.
bool IsSending(const Word& verb);

// "sent troops", "moved its headquarters": whether the noun is the object of a verb of changing
// place, or coordinated with it or its apposition.
bool IsSent(const Tree& tree, int noun);

// Whether a phrase with that preposition behind the noun is where a verb moves it rather than a
// part of what it is: "to" behind names, artifacts and what is sent ("the frigate to Port Ames"),
// "from" behind what is sent; not "the visit to Port Ames".
bool IsGoalOfVerb(const SentenceContext& context, int noun, std::string_view preposition);

}  // namespace tripleloom
