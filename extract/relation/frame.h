// Frame: the proposition around one predicate, the piece that most extractors share.
//
//   Proposition p = MakeFrame(context, verb);
//   p.pattern = "relative";
//
// Fills everything but pattern and extractor: the whole predicate with its auxiliaries and the
// verbs that control it ("was said to have made"), the subject however far away it stands, the
// arguments, polarity, modality and the speaker.
#pragma once

#include <string>
#include <vector>

#include "extract/extractor.h"
#include "extract/relation/predicate.h"

namespace tripleloom {

// The proposition of the predicate at `head`: a verb, or a noun or adjective with a copula.
// `subject` stays -1 where nobody is named. Linear in the words below the head.
Proposition MakeFrame(const SentenceContext& context, int head);

}  // namespace tripleloom
