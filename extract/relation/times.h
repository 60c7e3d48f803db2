// Times: gives the qualifiers of time their value in ISO 8601, counted from the article's date.
//
//   NormalizeTimes(document, analysis, facts);   // "on Monday": Qualifier::value "2014-06-16"
#pragma once

#include "extract/analysis/analysis.h"
#include "extract/text/document.h"
#include "extract/time/normalize.h"
#include "graph/triple.h"

namespace tripleloom {

// Sets the value of every argument that wholly names a time (see NormalizeTime), by the tense of
// its triple; an argument of manner that does ("two years ago") becomes one of time. Where a time
// goes on behind the words of the argument ("between 2003 | and 2011") its value is that of the
// whole. Linear in the triples, logarithmic in the words of a sentence.
void NormalizeTimes(const Document& document, const Analysis& analysis, DocumentFacts& facts);

// Tense of a triple of that sentence, by the verbs of its relation; past where there is none.
Tense TenseOf(const Sentence& sentence, const Triple& triple);

}  // namespace tripleloom
