// Entities of a hand-written tree, as text that a test can compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis/conllu.h"
#include "extract/entity/entities.h"

namespace tripleloom {

// The lexicon that the build made.
const Lexicon& TestLexicon();

struct EntityReading {
  ConlluDocument read;
  Entities entities;
};

// Reads CoNLL-U (names in MISC) and finds its entities. Fails the test on bad CoNLL-U.
EntityReading ReadEntities(std::string_view conllu);

// One line a chain: "Person Ana Reyes: Ana Reyes, Reyes, she".
std::vector<std::string> ChainLines(const EntityReading& reading);
std::vector<std::string> ChainLines(std::string_view conllu);

}  // namespace tripleloom
