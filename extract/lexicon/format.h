// Format: the layout of a .lexicon file. Private to extract/lexicon; see lexicon.h.
//
//   header | tables, one after the other | pool of strings, each ended by a zero byte
//
// A table is a hash table with open addressing and linear probing (Knuth, TAOCP 3, 6.4): an array
// of 2^n slots, at most two thirds of them taken. A key is in the first free slot from the low bits
// of its XXH3 hash on, so that a look-up reads a slot or two of the mapped file. Opening reads the
// file once, for its checksum. Numbers are in the byte order of the machine that built the file: it
// is made where it is used.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tripleloom::lexicon {

inline constexpr std::array<char, 8> kMagic = {'T', 'L', 'L', 'E', 'X', 'I', 'C', '\n'};
inline constexpr uint32_t kVersion = 4;

enum Table : uint32_t {
  kWords,       // lemma in lower case -> WordBits
  kIrregular,   // part of speech letter, space, form: "n men" -> lemma (offset in the pool)
  kCountries,   // any name of a country -> its usual name (offset)
  kDemonyms,    // adjective or inhabitant -> place (offset)
  kPlaces,      // name of a place -> 0
  kGivenNames,  // given name -> 0
  kTableCount,
};

// The value of a word: parts of speech, all noun classes (NounClass bits), class of the main sense.
enum WordBits : uint32_t {
  kNoun = 1u << 0,
  kVerb = 1u << 1,
  kAdjective = 1u << 2,
  kAdverb = 1u << 3,
  // Written with a capital in the main sense: "islamic", "monday".
  kCapitalNoun = 1u << 13,
  kCapitalAdjective = 1u << 14,
  // A verb that takes an object in one of its senses.
  kTransitive = 1u << 15,
};
inline constexpr uint32_t kClassesShift = 4;     // nine bits
inline constexpr uint32_t kMainClassShift = 16;  // nine bits
inline constexpr uint32_t kClassMask = 0x1FF;

inline constexpr uint32_t kNoKey = UINT32_MAX;

struct TableSlot {
  uint32_t tag = 0;       // the high half of the key's hash
  uint32_t key = kNoKey;  // offset in the pool
  uint32_t value = 0;
};

struct Header {
  std::array<char, 8> magic = kMagic;
  uint32_t version = kVersion;
  uint32_t pool_size = 0;
  std::array<uint32_t, kTableCount> sizes{};  // slots of each table
  uint64_t checksum = 0;                      // ChecksumOf
};

// XXH3 of the body, seeded with that of the header without its checksum.
inline uint64_t ChecksumOf(Header header, std::string_view body) {
  header.checksum = 0;
  const uint64_t seed = XXH3_64bits(&header, sizeof header);
  return XXH3_64bits_withSeed(body.data(), body.size(), seed);
}

}  // namespace tripleloom::lexicon
