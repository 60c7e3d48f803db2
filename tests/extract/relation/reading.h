// Reads small trees written by hand and shows what is extracted from them, for the tests of this
// room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/relation/project.h"
#include "graph/triple.h"

namespace tripleloom {

// Trees of sentences, one a string: words as form/lemma/UPOS/XPOS/head/label, separated by spaces.
// The names Ames, Berg, Ann, Ben (persons), Lorne, Norland (places), Norlanders (nationality),
// Ministry (organization) and Resolute (product) are mentions.
DocumentFacts ReadFacts(const std::vector<std::string>& sentences, Projection projection);

// "subject | relation | object", then what qualifies it: " not", " possible" ..., " by NAME/verb".
std::vector<std::string> Shown(const std::vector<std::string>& sentences,
                               Projection projection = Projection::kGraph);

// "role: preposition text" of each qualifier of the first triple of the graph.
std::vector<std::string> Qualifiers(const std::vector<std::string>& sentences);

// The triples of a sentence as "subject | relation | object", with their restrictions:
// " <role: words>".
std::vector<std::string> Restricted(const std::string& sentence);

}  // namespace tripleloom
