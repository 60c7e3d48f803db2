// Quotation: who speaks where the marks are, also across sentences.
//
//   propositions = AttributeQuotations(analysis, std::move(propositions));
#pragma once

#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// Gives every proposition that stands between quotation marks and has no source the speaker of the
// quotation: named in its sentence, or in the one before it (`..." she said. "Nobody ..."`), or
// where the quotation ends. Linear in the words and the propositions.
std::vector<Proposition> AttributeQuotations(const Analysis& analysis,
                                             std::vector<Proposition> propositions);

}  // namespace tripleloom
