// Nearest: what somebody may have meant who misspelt a word.
#pragma once

#include <string_view>
#include <vector>

namespace tripleloom {

// `known` with the words that need the fewest letters changed to become `word` first (Levenshtein
// distance over bytes); equals stay in their order.
std::vector<std::string_view> NearestFirst(std::vector<std::string_view> known,
                                           std::string_view word);

}  // namespace tripleloom
