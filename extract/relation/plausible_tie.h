// Whether what stands behind a noun can be said of that noun. Private to plausible.cc.
#pragma once

#include "extract/relation/projection.h"

namespace tripleloom {

// Whether a participle or a relative clause may speak of the noun on which the parser hung it: not
// "the role of auditors, printed in May", "in the town giving police powers", "Lorne, which
// occurred". True for other propositions. Linear in the words of the phrase.
bool IsTiedRightly(const ProjectionContext& context, const Proposition& proposition);

// "areas causing concern", "areas around Lorne": whether the noun only stands for what is said of
// it, so that the fact says of nothing what it is.
bool IsShell(const Tree& tree, int noun);

}  // namespace tripleloom
