// Features: what the model sees of one word. The same numbers as training/features.py.
//
//   WordFeatures f = FeaturesOf("Kerry");
//
// Everything depends on the word alone, so the network computes it once per distinct word.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tripleloom {

inline constexpr int kAffixKinds = 7;  // prefixes of 1, 2, 3 and suffixes of 1, 2, 3, 4 letters
inline constexpr int kWordChars = 20;  // the first ten and the last ten letters
inline constexpr int kShapeBuckets = 512;
inline constexpr int kDirectChars = 0x250;  // code points below have a row of their own
inline constexpr int kCharBuckets = 64;     // the others share these
inline constexpr int kCharRows = 1 + kDirectChars + kCharBuckets;
inline constexpr std::array<int, kAffixKinds> kAffixBuckets = {256,  1024, 4096, 256,
                                                               1024, 4096, 8192};

struct WordFeatures {
  uint64_t norm_hash = 0;                // of the folded, lower-cased form with digits as 0
  std::array<int, kAffixKinds> affixes;  // row of each affix in its table
  int shape = 0;                         // row in the table of shapes
  std::array<int, kWordChars> chars{};   // row of each letter; 0 after the last one
};

// Features of one token. `word` is UTF-8; malformed bytes count as U+FFFD. Linear in the word.
WordFeatures FeaturesOf(std::string_view word);

// The folded, lower-cased form with digits as 0: "O’Brien" -> "o'brien", "1,250" -> "0,000".
std::string NormForm(std::string_view word);

// X upper, x lower case, a other letter or mark, d digit, the sign itself; runs cut at three:
// "Kerry" -> "Xxxx", "1,250" -> "d,ddd".
std::string WordShape(std::string_view word);

// FNV-1a, 64 bits (Fowler, Noll, Vo).
uint64_t Fnv1a(std::string_view bytes);

}  // namespace tripleloom
