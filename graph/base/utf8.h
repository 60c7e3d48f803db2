// UTF-8: checks it, counts its code points, folds its case and makes readable slugs of it.
//
//   if (auto bad = FirstInvalidUtf8(bytes)) ...            // position of the first bad byte
//   CodePointIndex index(text);                            // offsets as people count them
//   std::string slug = Slug("Élan Vital");                 // "elan-vital"
//
// Inside the program offsets are bytes; JSON Lines, exports and messages count code points. All
// functions are pure; the results do not depend on the locale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// Position of the first byte that is not well-formed UTF-8, or nullopt if all is well: overlong
// forms, surrogates and values above U+10FFFF are malformed (Unicode 15, table 3-7). Linear.
std::optional<size_t> FirstInvalidUtf8(std::string_view bytes);

// A code point and the number of bytes it takes.
struct CodePoint {
  char32_t value = 0;
  int size = 1;
};

// The code point that begins at `at`. A malformed byte is returned as U+FFFD of size 1, so that a
// loop over any bytes ends. Requires at < text.size().
CodePoint DecodeUtf8(std::string_view text, size_t at);

// Appends `value` to `out`. Requires a scalar value (no surrogate, at most U+10FFFF).
void AppendUtf8(char32_t value, std::string& out);

// Number of code points in valid UTF-8. Linear.
size_t CountCodePoints(std::string_view text);

// Maps between byte and code point offsets of one text.
//
// Keeps a view of the text, which must outlive it. Building is linear; a look-up costs a scan of
// at most 256 bytes (in ASCII text: nothing). Memory: 4 bytes for every 256 of non-ASCII text.
class CodePointIndex {
 public:
  // Requires valid UTF-8 of less than 4 GiB.
  explicit CodePointIndex(std::string_view text);

  // Code points before byte offset `byte`; `byte` <= text.size().
  uint32_t CodePoints(uint32_t byte) const;

  // Byte offset of code point number `code_point`; the size of the text where there is none.
  uint32_t Byte(uint32_t code_point) const;

 private:
  std::string_view text_;
  std::vector<uint32_t> before_;  // code points before each block; empty where the text is ASCII
};

// `text` with case differences removed (Unicode default case folding, full): "STRASSE" and "Straße"
// give the same. Malformed bytes become U+FFFD.
std::string FoldCase(std::string_view text);

// A readable name for IRIs and ids: folded, accents dropped, apostrophes dropped, every run of
// other characters one hyphen. "O'Neill, José" -> "oneill-jose". Letters and digits of other
// scripts are kept. Empty if the text has neither letter nor digit.
std::string Slug(std::string_view text);

}  // namespace tripleloom
