// Characters: the classes of characters that the segmenter tells apart.
//
//   CodePoint c = DecodeUtf8(text, at);
//   if (IsLetter(c.value)) ...
//
// ASCII is answered from its bit patterns, the rest by ICU's Unicode tables. Malformed bytes decode
// to U+FFFD, which is a symbol: any bytes can be segmented.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/base/utf8.h"

namespace tripleloom {

// White space, and the marks of no width that stand between words (U+200B, U+FEFF).
bool IsSpace(char32_t c);
bool IsLetter(char32_t c);  // of any script
bool IsUpper(char32_t c);
bool IsLower(char32_t c);
bool IsMark(char32_t c);        // an accent or joiner that belongs to the character before it
bool IsDigit(char32_t c);       // ASCII 0 to 9
bool IsApostrophe(char32_t c);  // ' and its curly form
bool IsDash(char32_t c);        // hyphen, en dash, em dash
bool IsCloser(char32_t c);      // a quotation mark or bracket that can close a sentence
bool IsOpener(char32_t c);      // one that can open a sentence

inline bool IsAlnum(char32_t c) { return IsLetter(c) || IsDigit(c); }

// The code point at `at`; 0 outside the text, so that looking one further needs no check.
inline char32_t At(std::string_view text, size_t at) {
  return at < text.size() ? DecodeUtf8(text, at).value : 0;
}

// `text` with A to Z in lower case.
std::string LowerAscii(std::string_view text);

}  // namespace tripleloom
