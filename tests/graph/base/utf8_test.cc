#include "graph/base/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace tripleloom {
namespace {

TEST(FirstInvalidUtf8, AcceptsEveryLength) {
  EXPECT_EQ(FirstInvalidUtf8(""), std::nullopt);
  EXPECT_EQ(FirstInvalidUtf8("a\u00e9\u20ac\U0001F600"), std::nullopt);
}

TEST(FirstInvalidUtf8, FindsTheFirstBadByte) {
  EXPECT_EQ(FirstInvalidUtf8("ab\xFF"), 2u);
  EXPECT_EQ(FirstInvalidUtf8("ab\x80z"), 2u);           // a lone continuation
  EXPECT_EQ(FirstInvalidUtf8("a\xC3"), 1u);             // cut off
  EXPECT_EQ(FirstInvalidUtf8("\xC0\xAF"), 0u);          // overlong
  EXPECT_EQ(FirstInvalidUtf8("\xE0\x80\xAF"), 0u);      // overlong
  EXPECT_EQ(FirstInvalidUtf8("x\xED\xA0\x80"), 1u);     // surrogate
  EXPECT_EQ(FirstInvalidUtf8("\xF4\x90\x80\x80"), 0u);  // above U+10FFFF
}

TEST(DecodeUtf8, IsTheInverseOfAppend) {
  for (const char32_t value :
       {U'a', U'\u00E9', U'\u20AC', U'\uFFFD', U'\U0001F600', U'\U0010FFFF'}) {
    std::string text;
    AppendUtf8(value, text);
    const CodePoint decoded = DecodeUtf8(text, 0);
    EXPECT_EQ(decoded.value, value);
    EXPECT_EQ(static_cast<size_t>(decoded.size), text.size());
  }
}

TEST(DecodeUtf8, StepsOverABadByte) {
  EXPECT_EQ(DecodeUtf8("\xFFz", 0).value, U'\uFFFD');
  EXPECT_EQ(DecodeUtf8("\xE2\x82", 0).size, 1);
}

TEST(CodePointIndex, AgreesWithCountingOneByOne) {
  std::mt19937 random(7);
  std::string text;
  const char32_t alphabet[] = {U'a', U' ', U'\u00E9', U'\u2014', U'\U0001F600'};
  for (int i = 0; i < 3000; ++i) AppendUtf8(alphabet[random() % 5], text);
  const CodePointIndex index(text);
  uint32_t code_point = 0;
  for (size_t byte = 0; byte < text.size(); byte += DecodeUtf8(text, byte).size, ++code_point) {
    ASSERT_EQ(index.CodePoints(static_cast<uint32_t>(byte)), code_point);
    ASSERT_EQ(index.Byte(code_point), byte);
  }
  EXPECT_EQ(index.CodePoints(static_cast<uint32_t>(text.size())), code_point);
  EXPECT_EQ(index.Byte(code_point), text.size());
  EXPECT_EQ(index.Byte(code_point + 9), text.size());
}

TEST(CodePointIndex, CountsAtABlockEdge) {
  const std::string text = std::string(255, 'a') + "\u00e9" + std::string(255, 'b');
  const CodePointIndex index(text);
  EXPECT_EQ(index.CodePoints(257), 256u);
  EXPECT_EQ(index.Byte(256), 257u);
  EXPECT_EQ(index.CodePoints(512), 511u);
}

TEST(CodePointIndex, IsTheIdentityOnAscii) {
  const CodePointIndex index("plain");
  EXPECT_EQ(index.CodePoints(5), 5u);
  EXPECT_EQ(index.Byte(3), 3u);
}

TEST(FoldCase, FoldsBeyondAscii) {
  EXPECT_EQ(FoldCase("STRASSE"), FoldCase("Straße"));
  EXPECT_EQ(FoldCase("ÉLAN"), "élan");
}

TEST(Slug, DropsAccentsAndPunctuation) {
  EXPECT_EQ(Slug("Élan Vital"), "elan-vital");
  EXPECT_EQ(Slug("  O\u2019Neill, José (Sr.) "), "oneill-jose-sr");
  EXPECT_EQ(Slug("Łódź & Århus"), "lodz-arhus");
  EXPECT_EQ(Slug("Straße 9"), "strasse-9");
}

TEST(Slug, KeepsOtherScripts) { EXPECT_EQ(Slug("Москва"), "москва"); }

TEST(Slug, OfPunctuationIsEmpty) { EXPECT_EQ(Slug("-- !"), ""); }

}  // namespace
}  // namespace tripleloom
