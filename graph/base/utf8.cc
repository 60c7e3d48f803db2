// Case folding and decomposition are ICU's; the rest is the bit pattern of UTF-8, by hand.
//
// CodePointIndex: a code point begins at every byte that is not 10xxxxxx, so counting those bytes
// counts code points. A table holds the count before each block of 256 bytes; a look-up adds the
// rest of its block. ASCII text needs no table, as there both counts are equal.
#include "graph/base/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace tripleloom {
namespace {

constexpr uint32_t kBlock = 256;

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Size of the well-formed sequence at `at`, 0 if there is none.
int SequenceSize(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const auto continues = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return continues(1) ? 2 : 0;
  if (first < 0xF0) {
    const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : 0xBF;
    return byte(1) >= low && byte(1) <= high && continues(2) ? 3 : 0;
  }
  if (first > 0xF4) return 0;
  const unsigned low = first == 0xF0 ? 0x90 : 0x80;
  const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
  return byte(1) >= low && byte(1) <= high && continues(2) && continues(3) ? 4 : 0;
}

// Latin letters that Unicode does not decompose into a base letter and an accent.
std::string_view PlainLetters(char32_t letter) {
  switch (letter) {
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'ø':
      return "o";
    case U'đ':
    case U'ð':
      return "d";
    case U'ħ':
      return "h";
    case U'ı':
      return "i";
    case U'ł':
      return "l";
    case U'þ':
      return "th";
    default:
      return {};
  }
}

bool IsApostrophe(char32_t c) { return c == '\'' || c == U'\u2019' || c == U'\u02BC'; }

bool IsMark(char32_t c) {
  const auto category = u_charType(static_cast<UChar32>(c));
  return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK;
}

icu::UnicodeString FromUtf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
}

// Folded and decomposed for compatibility: accents stand apart, ligatures are letters.
icu::UnicodeString Decompose(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString folded = FromUtf8(text).foldCase();
  if (U_FAILURE(status)) return folded;
  icu::UnicodeString decomposed = normalizer->normalize(folded, status);
  return U_FAILURE(status) ? folded : decomposed.foldCase();
}

}  // namespace

std::optional<size_t> FirstInvalidUtf8(std::string_view bytes) {
  for (size_t i = 0; i < bytes.size();) {
    const int size = SequenceSize(bytes, i);
    if (size == 0) return i;
    i += size;
  }
  return std::nullopt;
}

CodePoint DecodeUtf8(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) -> char32_t { return static_cast<unsigned char>(text[at + i]); };
  const int size = SequenceSize(text, at);
  switch (size) {
    case 1:
      return {byte(0), 1};
    case 2:
      return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    case 3:
      return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    case 4:
      return {(byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 |
                  (byte(3) & 0x3F),
              4};
    default:
      return {U'\uFFFD', 1};
  }
}

void AppendUtf8(char32_t value, std::string& out) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | value >> 6);
    put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | value >> 12);
    put(0x80 | (value >> 6 & 0x3F));
    put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | value >> 18);
    put(0x80 | (value >> 12 & 0x3F));
    put(0x80 | (value >> 6 & 0x3F));
    put(0x80 | (value & 0x3F));
  }
}

size_t CountCodePoints(std::string_view text) {
  return text.size() - static_cast<size_t>(std::count_if(text.begin(), text.end(), IsContinuation));
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  const auto high_bit = [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; };
  if (std::none_of(text.begin(), text.end(), high_bit)) return;
  uint32_t count = 0;
  before_.reserve(text.size() / kBlock + 1);
  for (size_t i = 0; i <= text.size(); i += kBlock) {
    before_.push_back(count);
    count += static_cast<uint32_t>(CountCodePoints(text.substr(i, kBlock)));
  }
}

uint32_t CodePointIndex::CodePoints(uint32_t byte) const {
  if (before_.empty()) return byte;
  const uint32_t block = byte / kBlock;
  const uint32_t begin = block * kBlock;
  return before_[block] + static_cast<uint32_t>(CountCodePoints(text_.substr(begin, byte - begin)));
}

uint32_t CodePointIndex::Byte(uint32_t code_point) const {
  const auto size = static_cast<uint32_t>(text_.size());
  if (before_.empty()) return std::min(code_point, size);
  const auto above = std::upper_bound(before_.begin(), before_.end(), code_point);
  const auto block = static_cast<uint32_t>(above - before_.begin() - 1);
  uint32_t left = code_point - before_[block];
  uint32_t at = block * kBlock;
  while (at < size && IsContinuation(text_[at])) ++at;  // the tail of the block before
  for (; at < size && left > 0; --left) {
    do ++at;
    while (at < size && IsContinuation(text_[at]));
  }
  return at;
}

std::string FoldCase(std::string_view text) {
  std::string out;
  FromUtf8(text).foldCase().toUTF8String(out);
  return out;
}

std::string Slug(std::string_view text) {
  const icu::UnicodeString letters = Decompose(text);
  std::string out;
  bool gap = false;
  for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
    const auto c = static_cast<char32_t>(letters.char32At(i));
    if (IsMark(c) || IsApostrophe(c)) continue;
    if (!u_isalnum(static_cast<UChar32>(c))) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out.push_back('-');
    gap = false;
    const std::string_view plain = PlainLetters(c);
    plain.empty() ? AppendUtf8(c, out) : static_cast<void>(out.append(plain));
  }
  return out;
}

}  // namespace tripleloom
