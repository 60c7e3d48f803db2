// Forms: how two spellings of a name are compared.
//
//   LastName({"Ana", "Corvo", "Jr."}) == "corvo"   Initials({"River", "Guard"}) == "rg"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// "U.S." -> "US".
std::string WithoutDots(std::string_view text);

// The words of a person's name but for marks of generation and honour at its end: "Ana Corvo" of
// "Ana Corvo Jr." and "Ana Corvo OBE". `words` is not empty.
std::vector<std::string> WithoutMarks(const std::vector<std::string>& words);

// "Corvo Jr." is not "Corvo Sr."; "Corvo" may be either.
bool SameGeneration(const std::vector<std::string>& a, const std::vector<std::string>& b);

// Whether two names with the same first and last word may be one person's, by their marks of
// generation and what stands between: "W." and "Walter", "H." and "H.W.", something and nothing,
// but not "W." and "H.W.". Of two names in full nothing is known.
bool MayBeOnePerson(const std::vector<std::string>& a, const std::vector<std::string>& b);

// "I", "II", "XIV": the number behind the name of a ruler or an heir. A lone "V" or "X" is more
// often an initial.
bool IsRulersNumber(std::string_view word);

// The last of those without marks, in lower case.
std::string LastName(const std::vector<std::string>& words);

// Whether `whole` ends with `part` and is longer.
bool IsSuffix(const std::vector<std::string>& part, const std::vector<std::string>& whole);

// Whether the words of `part` are the first ones of `whole`, some of them clipped: "Verin Harbour"
// for "Verinland Harbour University".
bool IsClipped(const std::vector<std::string>& part, const std::vector<std::string>& whole);

// The capitals of a name in lower case, and its numbers: "North Atlantic Treaty Organization" ->
// "nato", "Tern Engine 6" -> "te6".
std::string Initials(const std::vector<std::string>& words);

// "#harbour", "@corvo", "http://verin.example", "ana@verin.example": names in small letters, each
// by itself.
bool IsAddress(std::string_view form);

}  // namespace tripleloom
