// Pattern question: simple questions of English in the order of statements.
//
// For pattern.cc and question.cc alone.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "graph/pattern_tokens.h"

namespace tripleloom {

// Whether the word can begin a question: "is", "did", "will".
bool IsAuxiliary(const PatternToken& token);

// How the tokens of one clause may be ordered as subject, relation, object and qualifiers: as they
// stand, and, where they begin as a question does, with the word that asks put where the answer
// would stand. "what did Hagel order to the Gulf": "Hagel order what to the Gulf". The last reading
// asks for the most: where all its parts are known, it is the best, else the worst. "who is X" asks
// for all about X where that is a proper name, and else for who is called so. "did X leave Y" and
// "is X in Y" are statements that begin with their auxiliary; "is X a spokesman" asks for "be
// spokesman of" too. Time: the number of prepositions times that of tokens.
std::vector<std::vector<PatternToken>> ReadingsOf(
    const std::vector<PatternToken>& clause,
    const std::function<bool(std::string_view)>& is_proper_name);

}  // namespace tripleloom
