// Names: the form in which names and values are compared.
//
//   NameKey("The U.S. State Department") == NameKey("US State Department")
//   IsAcronymOf("IAEA", "International Atomic Energy Agency")   // true
//
// All functions are pure and do not depend on the locale.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// The name without what spelling varies in: case, accents, dots, apostrophes, hyphens or spaces, a
// leading "the", "&" for "and". Words are separated by one hyphen. Where no letter or digit is
// left, the name itself with its case folded.
std::string NameKey(std::string_view name);

// The key that an entity is looked up by: that of its usual name, where dictionaries know one.
std::string NameKey(std::string_view name, std::string_view usual);

// The words of a NameKey, as views into it.
std::vector<std::string_view> WordsOfKey(std::string_view key);

// The text of a date, an amount or a quantity, case and spacing aside: there a dot or a sign is
// meaning.
std::string ValueKey(std::string_view text);

// Whether the text holds a year of four digits, so that it is the same day or year wherever it is
// written.
bool HasYear(std::string_view text);

// Whether `acronym` is written in capitals (dots aside) and spells the first letters of the words
// of `name`: of all, or of those with a capital ("Bureau of Land Management": BLM).
bool IsAcronymOf(std::string_view acronym, std::string_view name);

// The following take the NameKey of a person.

// Whether the word begins surnames of several words: "bin", "van".
bool IsSurnameParticle(std::string_view word);

// Whether the name of a person can be a surname alone: one word, or several as "bin Laden".
bool CanBeSurname(std::string_view key);

// Every surname that could stand for the full name: "osama-bin-laden" gives "bin-laden", "laden".
std::vector<std::string> SurnamesOf(std::string_view slug);

// "john-f-kerry" gives "john-kerry"; empty where there are no initials in the middle.
std::string WithoutInitials(std::string_view slug);

}  // namespace tripleloom
