// Tables: what lexicon_build collects from the sources before it is written. Private.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom::lexicon {

// Ordered maps, as the file is sorted by key.
struct Tables {
  std::map<std::string, uint32_t> words;         // lemma -> WordBits
  std::map<std::string, std::string> irregular;  // "n men" -> "man"
  std::map<std::string, std::string> countries;  // any name -> usual name
  std::map<std::string, std::string> demonyms;   // "Iraqis" -> "Iraq"
  std::set<std::string> places;
  std::set<std::string> given_names;
  std::map<std::string, std::set<std::string>> near_verbs;  // see verbs.h
};

// Reads iso_3166-1.json and iso_3166-2.json of Debian's iso-codes: countries and places.
// Errors: those of ReadFile, kBadSyntax.
Status AddIsoCodes(const std::string& folder, Tables& tables);

// Reads the WordNet 3.0 database (wndb(5WN)): words, irregular forms, demonyms, places, given
// names, verbs that are near one another. Requires the countries. Errors: those of ReadFile,
// kBadSyntax.
Status AddWordNet(const std::string& folder, Tables& tables);

}  // namespace tripleloom::lexicon
