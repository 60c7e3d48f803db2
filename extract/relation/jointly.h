// What several do together, and none of them alone: "Ann and Ben worked together", "met each
// other". The graph tells it of all of them at once.
//
//   if (IsDoneJointly(tree, verb)) ...  // the subject stays whole
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// Whether the words beside a verb say that those of its subject do it with one another.
bool IsDoneJointly(const Tree& tree, int verb);

}  // namespace tripleloom
