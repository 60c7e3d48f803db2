// Lexicon: what dictionaries know about English words, in one mapped file.
//
// Built from Debian's iso-codes (countries, regions) and WordNet (noun classes, irregular forms,
// pertainyms of places) by `lexicon_build` when the program is compiled. Read-only and thread-safe.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "extract/analysis/tagset.h"
#include "graph/base/result.h"

namespace tripleloom {

// What kind of thing a noun names, by its WordNet senses; bits, as a noun can have several.
enum NounClass : uint32_t {
  kNounPerson = 1u << 0,         // spokeswoman, soldier, president
  kNounGroup = 1u << 1,          // government, company, militia
  kNounPlace = 1u << 2,          // city, region, hometown
  kNounArtifact = 1u << 3,       // embassy, aircraft, ship
  kNounEvent = 1u << 4,          // attack, election, talks
  kNounCommunication = 1u << 5,  // statement, interview
  kNounTime = 1u << 6,           // week, Monday
  kNounQuantity = 1u << 7,       // dozen, percent, dollar
  kNounOther = 1u << 8,
};

class Lexicon {
 public:
  // Maps the file. Errors: kNotFound, kBadModel (damaged, other version).
  static Result<Lexicon> Open(const std::string& path);

  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  // Classes of a noun lemma in lower case; 0 if unknown. The first sense weighs most: see
  // MainNounClass.
  uint32_t NounClasses(std::string_view lemma) const;

  // The class of the most frequent sense alone; 0 if unknown.
  uint32_t MainNounClass(std::string_view lemma) const;

  // Lemma of an irregular form ("men", "took"), or nullopt. `form` is lower case.
  std::optional<std::string_view> IrregularLemma(std::string_view form, Upos upos) const;

  // Whether `lemma` is in the dictionary as that part of speech (noun, verb, adjective, adverb).
  bool IsLemma(std::string_view lemma, Upos upos) const;

  // Whether a verb in the dictionary takes no object in any of its senses: "deteriorate". `lemma`
  // is in lower case.
  bool IsIntransitive(std::string_view lemma) const;

  // Whether the dictionary writes this noun or adjective with a capital ("islamic", "monday").
  // `lower` is lower case; other parts of speech: false.
  bool IsCapitalized(std::string_view lower, Upos upos) const;

  // The usual name of a country by any of its names, abbreviations or official names:
  // "U.S." and "United States of America" -> "United States". nullopt for other text.
  std::optional<std::string_view> CountryName(std::string_view name) const;

  // The country or place of an adjective or inhabitant: "Iraqi" -> "Iraq", "Iranians" -> "Iran",
  // "Kurdish" -> "Kurdistan", "Texan" -> "Texas". nullopt for other words, and for lower case.
  std::optional<std::string_view> PlaceOfDemonym(std::string_view word) const;

  // Whether the name is a known city, region, river... (WordNet instances, iso-codes subdivisions).
  bool IsPlaceName(std::string_view name) const;

  // Whether the word is a common given name of people, where the sources know it.
  bool IsGivenName(std::string_view name) const;

 private:
  struct Data;
  explicit Lexicon(std::unique_ptr<Data> data);
  std::unique_ptr<Data> data_;
};

}  // namespace tripleloom
