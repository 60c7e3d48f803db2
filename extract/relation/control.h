// Control: who is to do what an infinitive says that stands behind somebody. Private to the
// relations.
//
//   if (const int asked = ObjectAsked(tree, verb); asked >= 0) return asked;
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// "his bid to win", "Berg's plan to leave": whose plan it is, and who is to do it. -1 where the
// infinitive is no such plan, or nobody's.
int OwnerOfPlan(const Tree& tree, int infinitive);

// "ordered the crews to leave", parsed as a purpose: who is ordered leaves. -1 where there is
// nobody between verb and infinitive.
int ObjectAsked(const Tree& tree, int infinitive);

// "appointed Ames to lead the work": who is given a task does it. -1 where there is nobody between.
int ObjectAppointed(const Tree& tree, int infinitive);

// "called on Ames to leave", "waited for Ames to leave", "is time for Ames to leave": who stands
// between the preposition and the infinitive leaves. -1 where nobody does.
int PhraseAsked(const Tree& tree, int infinitive);

}  // namespace tripleloom
