// Around: who stands around a phrase in its sentence, as the tree tells.
//
//   if (IsSubjectAround(tree, subject, phrase)) ...   // "Ames" for "the man" in "Ames says the man
//                                                     // left"
//
// Inside entity/ only. Words are heads of phrases. Time: linear in the depth of the tree.
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// "Ames says the man left": whether the phrase stands in the clause of `subject` or below it, not
// in one beside it ("Ames left and the man stayed").
bool IsSubjectAround(const Tree& tree, int subject, int phrase);

// "Ames and his guards": whether `phrase` stands in what is joined to the owner.
bool IsBesideOwner(const Tree& tree, int phrase, int owner);

// "Ames, who sold his ship", "Ames's account of his voyage", "a man accused of burning his house":
// the subject, or what is as good as one, right around the phrase.
bool IsOwnerAround(const Tree& tree, int owner, int phrase);

// "Ames, fearing Berg, sold his ship": Berg, whose clause is not around the phrase.
bool IsAside(const Tree& tree, int other, int phrase);

// "Ames says she left": whether `verb` reports the clause around the phrase.
bool IsReporter(const Tree& tree, int verb, int phrase);

}  // namespace tripleloom
