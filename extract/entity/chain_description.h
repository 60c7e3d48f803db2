// Chain description: what the mentions of one chain add up to.
//
// Place in the flow: chains.cc ties names to chains; each is then described once.
//
//   DescribeChain(context, candidates, chain);
//   chain.name    // "Anna Storm"
#pragma once

#include <vector>

#include "extract/entity/chains.h"

namespace tripleloom {

// Fills in name, type, gender, number and descriptions from the members; `chain.country` says
// whether it is a country, which goes by its usual name. The mentions get the type. Time: linear in
// the members.
void DescribeChain(const ReadingContext& context, std::vector<Candidate>& candidates,
                   ChainDraft& chain);

}  // namespace tripleloom
