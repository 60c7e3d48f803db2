// Looking words up in closed lists.
//
//   static constexpr std::string_view kPoints[] = {"north", "south"};
//   if (IsOneOf(kPoints, word)) ...
//
//   static constexpr WordPair kPhrases[] = {{"replace", "with"}, {"impose", "on"}};
//   if (IsOneOf(kPhrases, verb, preposition)) ...
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace tripleloom {

template <size_t N>
bool IsOneOf(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

template <size_t N>
bool IsOneOf(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

struct WordPair {
  std::string_view first, second;
};

template <size_t N>
bool IsOneOf(const WordPair (&list)[N], std::string_view first, std::string_view second) {
  return std::any_of(std::begin(list), std::end(list), [&](const WordPair& pair) {
    return pair.first == first && pair.second == second;
  });
}

}  // namespace tripleloom
