// ASCII: what a byte is, whatever the locale says.
//
//   IsDigit('7')   // true; false for every byte of a letter beyond ASCII
#pragma once

namespace tripleloom {

constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace tripleloom
