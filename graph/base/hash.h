// Hash: 64-bit digests that are the same on every machine and in every run (XXH64).
//
//   std::string id = HexDigits(Hash64("Person|john kerry"), 8);   // "1f3a9c2e"
//
// Not for secrets: it guards against accidents, not against an attacker.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace tripleloom {

uint64_t Hash64(std::string_view bytes);

// The first `digits` of the 16 lower-case hexadecimal digits of `value`; at most 16.
std::string HexDigits(uint64_t value, int digits = 16);

// The 16 digits of several texts: {"ab", "c"} has others than {"a", "bc"}.
std::string DigestOf(std::initializer_list<std::string_view> texts);

}  // namespace tripleloom
