// Words: the closed lists of English that segmentation needs. Private to extract/text.
//
// Each list is a class of words with one behaviour; a word is in it for its class, not for a text.
#pragma once

#include <string_view>

namespace tripleloom {

// What the dot after a word is.
enum class Abbreviation {
  kNone,
  kBeforeName,    // "Dr.", "Gen.", "vs.": something always follows, so it ends no sentence
  kBeforeNumber,  // "No.", "Fig.": an abbreviation only before a digit
  kGeneral,       // "Inc.", "Jan.", "etc.": can end a sentence; its dot is then the full stop too
};

// The class of `word` (without its dot). Case matters: "Gen" is a title, "gen" is not.
Abbreviation AbbreviationOf(std::string_view word);

// Whether `lower` opens clauses but is no part of a name: "the", "but", "he". After "Inc." such a
// word with a capital begins a sentence.
bool IsFunctionWord(std::string_view lower);

// Bound affixes that stay joined by their hyphen: "anti" "pre" (before), "esque" "wise" (after).
bool IsPrefix(std::string_view lower);
bool IsSuffix(std::string_view lower);

// Units and time marks written right after a number: "km", "pm", "bn". Case matters.
bool IsUnit(std::string_view word);

// "a.m" and "p.m" (without the last dot), and what can follow the time of day with a capital and
// still be in its sentence: days, months, zones.
bool IsHalfOfDay(std::string_view word);
bool CanFollowTime(std::string_view word);

// What can follow the last dot of an address or file name: "com", "org", "pdf".
bool IsDomainEnd(std::string_view lower);

// Words that begin with an apostrophe: "em" of "'em", "til" of "'til".
bool IsElided(std::string_view lower);

// Names of firms, shows and works that are written with an exclamation mark: "Yahoo" of "Yahoo!".
bool IsNameWithMark(std::string_view word);

// Where a word that is two words splits: "cannot" 3, "gonna" 3, "dont" 2; 0 for others.
int FusedAt(std::string_view lower);

}  // namespace tripleloom
