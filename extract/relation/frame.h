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

namespace tripleloom {

// The proposition of the predicate at `head`: a verb, or a noun or adjective with a copula.
// `subject` stays -1 where nobody is named. Linear in the words below the head.
Proposition MakeFrame(const SentenceContext& context, int head);

// Whether a word can head a frame: a verb, or a word with a copula.
bool IsPredicate(const Tree& tree, int word);

// Whether "to X" behind the noun is where a verb moves it to rather than a part of what it is:
// behind names and artifacts ("the frigate to Port Ames"), not "the visit to Port Ames".
bool IsGoalOfVerb(const SentenceContext& context, int noun);

// Whether its frame would only be the beginning of another one's: wants in "wants to leave".
bool IsMergedIntoInner(const Tree& tree, int word);

}  // namespace tripleloom
