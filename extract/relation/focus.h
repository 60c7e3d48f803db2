// Focus: adverbs that stand before a noun phrase and are no part of its name. Private to phrases
// and predicates.
//
//   if (IsBesideName(tree, tree.word(child))) continue;   // "only" of "only Ames"
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// "not only Ames", "especially the farmers", "then Norland": an adverb before a noun sets it
// against others or says when, and is no part of its name. One that says how many is: "about half".
bool IsBesideName(const Tree& tree, const Word& word);

// "only" of "only Ames", of "only ten boats": the adverb that says that nothing else is so, of the
// phrase with this head; -1 if it has none.
int ExclusiveOf(const Tree& tree, int head);

// "the loss of boats, not of men": whether an adverb sets the phrase apart as what is not so.
bool IsWhatItIsNot(const Tree& tree, int conjunct);

// "not only signed but praised", "is not just a friend": the word is a "not" that denies nothing,
// for what stands behind the adverb beside it holds, and more than that.
bool IsNotOnly(const Tree& tree, int word);

}  // namespace tripleloom
