// Noun scope: whether what a noun phrase states is claimed to be so, which depends on the clause in
// which the noun stands.
//
//   if (!CarryScope(context, noun, fact)) return;   // "is waiting for a reply from Norland"
//   out.push_back(fact);
#pragma once

#include "extract/extractor.h"

namespace tripleloom {

// Gives a fact stated of the noun the modality and the source of the clause that mentions the noun;
// false where the clause does not say that there is such a thing. A definite noun ("the embassy in
// Lorne") is taken to be there whatever is said of it, and its fact stays as it is.
bool CarryScope(const SentenceContext& context, int noun, Proposition& fact);

}  // namespace tripleloom
