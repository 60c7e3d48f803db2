// Class clause: a clause behind a noun that says which things a rule, a wish or a denial is about,
// and not that there are any: "passengers returning from Lorne must wait".
//
//   if (DefinesClass(tree, proposition)) ...   // states nothing
#pragma once

#include "extract/extractor.h"

namespace tripleloom {

// Whether the proposition says what its subject is called by, in a clause that tells of no such
// thing. A past tense tells of some; so does a name, an article that points, or a number.
bool DefinesClass(const Tree& tree, const Proposition& proposition);

}  // namespace tripleloom
