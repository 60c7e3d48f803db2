// Headline: whom or what a headline speaks of, as the first sentences name it.
//
//   int told = ToldBelow(view, i);   // "Tomas Lind" for "Harbour chief" of "Harbour chief resigns"
//
// Inside entity/ only.
#pragma once

#include "extract/entity/chain_view.h"

namespace tripleloom {

// Whether the first sentence is a paragraph by itself without a full stop.
bool HasHeadline(const ReadingContext& context);

// A later candidate that is the same as phrase `i` of the headline: of the same deed in the lead,
// who did it, if the phrase is of a person and the lead has a name, or what has the same noun
// ("Crack found in dam": "Engineers found a crack"). -1 where `i` is in no headline or nothing
// agrees. A headline is the first sentence, a paragraph by itself without a full stop. Constant
// time.
int ToldBelow(const ChainView& view, int i);

}  // namespace tripleloom
