#include "extract/text/characters.h"

#include <unicode/uchar.h>

namespace tripleloom {
namespace {

UChar32 Icu(char32_t c) { return static_cast<UChar32>(c); }

}  // namespace

bool IsSpace(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return c == U'\u200B' || c == U'\uFEFF' || c == U'\u0085' || u_isUWhiteSpace(Icu(c));
}

bool IsLetter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  return u_isalpha(Icu(c));
}

bool IsUpper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isupper(Icu(c)) || u_istitle(Icu(c));
}

bool IsLower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_islower(Icu(c));
}

bool IsMark(char32_t c) {
  if (c < 0x300) return c == U'\u00AD';  // the soft hyphen
  constexpr uint32_t kMarks = U_GC_M_MASK;
  return (U_MASK(u_charType(Icu(c))) & kMarks) != 0 || c == U'\u200D' ||
         (c >= U'\U0001F3FB' && c <= U'\U0001F3FF');
}

bool IsDigit(char32_t c) { return c >= '0' && c <= '9'; }

bool IsApostrophe(char32_t c) { return c == '\'' || c == U'\u2019'; }

bool IsDash(char32_t c) { return c == '-' || (c >= U'\u2010' && c <= U'\u2015'); }

bool IsCloser(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case '}':
    case U'\u00BB':
    case U'\u2019':
    case U'\u201D':
      return true;
    default:
      return false;
  }
}

bool IsOpener(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case '`':
    case '(':
    case '[':
    case '{':
    case U'\u00AB':
    case U'\u2018':
    case U'\u201C':
      return true;
    default:
      return false;
  }
}

std::string LowerAscii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return out;
}

}  // namespace tripleloom
