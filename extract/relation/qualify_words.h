// Looking words up in closed lists; private to relation/.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace tripleloom {

template <size_t N>
bool IsOneOf(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace tripleloom
