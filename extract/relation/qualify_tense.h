// Tense: where the form of a verb says of when it is told rather than whether it holds. Private to
// the qualifiers.
//
//   if (IsBackshifted(tree, verb)) return Modality::kIntended;   // "said it would send"
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// "said it would send", "..., adding that it would send": the "will" of what was said, moved into
// the past with the report.
bool IsBackshifted(const Tree& tree, int verb);

// "would later become mayor", "would die in 1971": told by who knows how it went on. "Would often
// visit" is a habit of the past.
bool IsFutureOfThePast(const Tree& tree, int verb);

// "once the dam is repaired", "when it rains": in the present tense such a clause tells what is
// awaited or what is general, and neither is a fact; "before the dam is repaired" only beside a
// clause about the past or the future.
bool IsAwaited(const Tree& tree, int clause);

// "are to be moved", "is to leave": a form of "be" before the infinitive, for what is arranged.
bool IsArranged(const Tree& tree, int verb);

// "and is a port", "and has left": whether a helper of its own gives the clause tense, so that no
// modal verb before it is its own too.
bool HasFiniteHelper(const Tree& tree, int verb);

}  // namespace tripleloom
