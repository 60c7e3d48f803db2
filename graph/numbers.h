// Numbers: a list of numbers in few bytes.
//
//   std::string bytes = PackNumbers({0, 17, 300});
//   std::vector<int64_t> same = UnpackNumbers(bytes);
//
// Seven bits a byte, the lowest first; the eighth bit says that more follow.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// Requires that none is negative.
std::string PackNumbers(const std::vector<int64_t>& numbers);

// Bytes of another form give numbers that mean nothing.
std::vector<int64_t> UnpackNumbers(std::string_view bytes);

}  // namespace tripleloom
