// Name spans put right where the words of a name leave no choice. Private to mend.cc.
//
//   MendSpans(sentence, lexicon);   // "Governor-General" is one name, not "General" alone
#pragma once

#include "extract/analysis/analysis.h"
#include "extract/lexicon/lexicon.h"

namespace tripleloom {

// Begins, ends and joins names of the sentence; what ties the words of one name follows. Linear in
// the words, but for lists of names.
void MendSpans(Sentence& sentence, const Lexicon& lexicon);

}  // namespace tripleloom
