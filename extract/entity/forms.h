// Forms: how two spellings of a name are compared.
//
//   LastName({"Ana", "Corvo", "Jr."}) == "corvo"   Initials({"River", "Guard"}) == "rg"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

bool IsUpper(char c);

// "U.S." -> "US".
std::string WithoutDots(std::string_view text);

// The last word that is no generation mark, in lower case. `words` is not empty.
std::string LastName(const std::vector<std::string>& words);

// Whether `whole` ends with `part` and is longer.
bool IsSuffix(const std::vector<std::string>& part, const std::vector<std::string>& whole);

// The capitals of a name in lower case: "North Atlantic Treaty Organization" -> "nato".
std::string Initials(const std::vector<std::string>& words);

}  // namespace tripleloom
