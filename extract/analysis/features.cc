// A word is decoded once into code points with typographic variants folded; norm form, shape,
// affixes and letters are all read off those.

#include "extract/analysis/features.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// Tokens of the Penn treebank that stand for signs.
std::string_view Untreebanked(std::string_view word) {
  constexpr std::pair<std::string_view, std::string_view> kSigns[] = {
      {"``", "\""},   {"''", "\""},   {"-LRB-", "("}, {"-RRB-", ")"},
      {"-LSB-", "["}, {"-RSB-", "]"}, {"-LCB-", "{"}, {"-RCB-", "}"},
  };
  for (const auto& [token, sign] : kSigns) {
    if (word == token) return sign;
  }
  return word;
}

void AppendFolded(char32_t c, std::u32string& out) {
  switch (c) {
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
    case U'‟':
      out += U'"';
      break;
    case U'‘':
    case U'’':
    case U'‚':
    case U'`':
    case U'´':
      out += U'\'';
      break;
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'―':
      out += U'-';
      break;
    case U'—':
      out += U"--";
      break;
    case U'…':
      out += U"...";
      break;
    case U'\u00a0':
      out += U' ';
      break;
    default:
      out += c;
  }
}

// The word with typographic variants folded; letter case kept.
std::u32string Plain(std::string_view word) {
  word = Untreebanked(word);
  std::u32string out;
  for (size_t at = 0; at < word.size();) {
    const CodePoint point = DecodeUtf8(word, at);
    AppendFolded(point.value, out);
    at += point.size;
  }
  return out;
}

std::u32string Norm(std::u32string text) {
  for (char32_t& c : text) {
    const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
    c = u_charType(static_cast<UChar32>(lower)) == U_DECIMAL_DIGIT_NUMBER ? U'0' : lower;
  }
  return text;
}

char32_t ShapeSign(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return U'X';
    case U_LOWERCASE_LETTER:
      return U'x';
    case U_DECIMAL_DIGIT_NUMBER:
      return U'd';
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return U'a';
    default:
      return c;
  }
}

std::u32string Shape(const std::u32string& text) {
  std::u32string out;
  for (char32_t c : text) {
    const char32_t sign = ShapeSign(c);
    if (!out.ends_with(std::u32string(3, sign))) out += sign;
  }
  return out;
}

std::string Encoded(std::u32string_view text) {
  std::string out;
  for (char32_t c : text) AppendUtf8(c, out);
  return out;
}

int Bucket(std::u32string_view text, int buckets) {
  return static_cast<int>(Fnv1a(Encoded(text)) % static_cast<uint64_t>(buckets));
}

std::array<int, kAffixKinds> AffixRows(std::u32string_view norm) {
  constexpr int kPrefixes = 3;
  std::array<int, kAffixKinds> rows;
  for (int i = 0; i < kAffixKinds; ++i) {
    const size_t length = i < kPrefixes ? i + 1 : i - kPrefixes + 1;
    const size_t begin = i < kPrefixes ? 0 : norm.size() - std::min(length, norm.size());
    rows[i] = Bucket(norm.substr(begin, length), kAffixBuckets[i]);
  }
  return rows;
}

int CharRow(char32_t c) {
  return 1 + static_cast<int>(c < kDirectChars ? c : kDirectChars + c % kCharBuckets);
}

}  // namespace

uint64_t Fnv1a(std::string_view bytes) {
  uint64_t value = 0xCBF29CE484222325;
  for (unsigned char byte : bytes) value = (value ^ byte) * 0x100000001B3;
  return value;
}

std::string NormForm(std::string_view word) { return Encoded(Norm(Plain(word))); }

std::string WordShape(std::string_view word) { return Encoded(Shape(Plain(word))); }

WordFeatures FeaturesOf(std::string_view word) {
  std::u32string plain = Plain(word);
  const std::u32string norm = Norm(plain);
  WordFeatures out;
  out.norm_hash = Fnv1a(Encoded(norm));
  out.affixes = AffixRows(norm);
  out.shape = Bucket(Shape(plain), kShapeBuckets);
  if (plain.size() > kWordChars) plain.erase(kWordChars / 2, plain.size() - kWordChars);
  std::transform(plain.begin(), plain.end(), out.chars.begin(), CharRow);
  return out;
}

}  // namespace tripleloom
