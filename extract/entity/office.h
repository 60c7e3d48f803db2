// Office: which organization somebody heads, and so means by "his agency".
//
//   int body = BodyOf(view, phrase);   // the Water Authority for "his agency", said of its head
//
// Inside entity/ only; reference.h calls it for phrases whose owner is in a chain already.
#pragma once

#include "extract/entity/chain_view.h"

namespace tripleloom {

// A candidate of the organization with a name that the owner of phrase `i` ("his agency", "Corvo's
// firm") heads, founded or owns as the document says up to there, or that bears the owner's
// surname, where only one is of that kind. -1 where `i` is no such phrase, says more of the
// organization than its kind, or several fit. Time: linear in the candidates before `i`.
int BodyOf(const ChainView& view, int i);

// The person of whom the clause says that phrase `i` is their office from now on: "elected Corvo as
// their new leader", "Corvo was named director", "Corvo became director". A candidate; -1 if there
// is none, or where that is not told as a fact. Constant time.
int ChosenAs(const ChainView& view, int i);

}  // namespace tripleloom
