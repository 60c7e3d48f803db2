// Gazetteer: the few closed word lists that names and chains need and no dictionary gives.
//
//   if (IsTitle("Secretary")) ...   GenderOfName("Mary") == Gender::kFemale
//
// What WordNet or iso-codes know is in the Lexicon; here are honorifics and ranks, marks of
// companies and ships, words of the calendar, and which words tell a person's gender. All
// functions take the word as written unless they say "lemma" (then in lower case).
#pragma once

#include <optional>
#include <string_view>

#include "graph/triple.h"

namespace tripleloom {

enum class Gender { kUnknown, kMale, kFemale };

// A word that stands before a person's name and is no part of it: "President", "Rear", "Adm.".
bool IsTitle(std::string_view word);

// "Mr.", "king", "spokesman", "mother": lower case, a final dot is ignored.
Gender GenderOfNoun(std::string_view lemma);

// Common English given names; the rest is unknown.
Gender GenderOfName(std::string_view given_name);

// As GenderOfName, for the first of several words of a person's name: many more given names, which
// word vectors tell apart (training/given_names.py).
Gender GenderOfFirstName(std::string_view first_name);

// "Inc.", "Corp.", "Ltd": ends the name of a company.
bool IsCorporateSuffix(std::string_view word);

// "USS", "HMS": begins the name of a ship.
bool IsShipPrefix(std::string_view word);
bool IsStorm(std::string_view word);  // "Hurricane", of which the name is that of somebody

// What a name is whose head is this common noun: "ministry" an organization, "river" a place,
// "treaty" a work. Only nouns that the first sense in a dictionary would lead astray.
std::optional<EntityType> TypeOfHeadNoun(std::string_view lemma);

// "carmaker", "retailer": a kind of firm, which stands before its name without an article.
bool IsMaker(std::string_view lemma);

// Lower-case words of the calendar and of amounts.
bool IsMonth(std::string_view lemma);      // "june", "jun."
bool IsWeekday(std::string_view lemma);    // "monday", "mon."
bool IsTimeUnit(std::string_view lemma);   // "week"
bool IsCurrency(std::string_view lemma);   // "dollar", "$"
bool IsMagnitude(std::string_view lemma);  // "million"

// "say", "tell": verbs whose subject speaks.
bool IsSaying(std::string_view lemma);

// "tell", "assure": verbs whose object is told what the clause behind it says.
bool IsTelling(std::string_view lemma);

// "employ", "import": verbs whose subject is an enterprise more often than a place.
bool IsEnterpriseVerb(std::string_view lemma);

// "spokesman", "shareholder": nouns that an enterprise or authority has, places seldom.
bool IsEnterpriseRole(std::string_view lemma);

// "rival", "owner": roles that persons and enterprises have alike.
bool MayBeEnterprise(std::string_view lemma);

}  // namespace tripleloom
