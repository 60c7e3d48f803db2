// Names: where the names of a sentence begin and end.
//
//   std::vector<Candidate> names = FindNames(context, sentence, values);
//
// From the tagger's spans and the proper nouns it missed. "Secretary of State John Kerry's" becomes
// "John Kerry"; "U.S. Embassy" stays whole and "U.S." in it is a name too.
#pragma once

#include <string>
#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

// The names of one sentence in text order, inner ones after the outer one; none crosses a value.
// The evidence for their types is gathered. Linear in the words.
std::vector<Candidate> FindNames(const ReadingContext& context, int sentence,
                                 const std::vector<Candidate>& values);

// Whether the dictionary knows the word, in lower case, as more than a name. Its nouns hold names
// too: those of places are not common words.
bool IsCommonWord(const Lexicon& lexicon, const std::string& lower);

}  // namespace tripleloom
