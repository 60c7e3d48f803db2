// RepeatedNames: a name in one place of a document is one in the others too.
//
//   AddRepeatedNames(context, values, names);   // names[s] come from FindNames, values[s] too
//
// Finds what the tagger missed, and names inside of longer ones: "Corvo" in "Corvo Bridge".
#pragma once

#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

// Adds to the names of each sentence, in text order, those that stand elsewhere in the document in
// the same letters as a name of their own. Names in longer ones are told only where the words allow
// one reading: at the beginning, behind a title or behind a preposition, and not inside of a
// person's name ("Paris Hilton"). Expected time: linear in the words.
void AddRepeatedNames(const ReadingContext& context,
                      const std::vector<std::vector<Candidate>>& values,
                      std::vector<std::vector<Candidate>>& names);

}  // namespace tripleloom
