// Triples as JSON Lines: the contract of `tripleloom extract`.
//
//   output.Write(TriplesAsJsonLines(facts));
//
// One object a triple, keys always in the same order; a key may be added, none is renamed. Offsets
// count code points of the document's text, end exclusive.
#pragma once

#include <string>

#include "graph/triple.h"

namespace tripleloom {

// The triples of one document in their order, one line each; "" where there is none. Slots that
// stand for no entity have null as entity, name and type; a triple that the article itself asserts
// has null as attribution. Requires text that is valid UTF-8. Linear in the triples.
std::string TriplesAsJsonLines(const DocumentFacts& facts);

}  // namespace tripleloom
