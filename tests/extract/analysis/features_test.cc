#include "extract/analysis/features.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tripleloom {
namespace {

struct Case {
  std::string word;
  std::string norm;
  std::string shape;
  std::vector<int> affixes;
  int shape_row;
  std::vector<int> chars;  // without the padding
};

// Printed by training/features.py: what the model was trained on.
const std::vector<Case>& Cases() {
  static const std::vector<Case> cases = {
      {"The", "the", "Xxx", {163, 753, 1404, 192, 886, 1404, 5500}, 239, {85, 105, 102}},
      {"Kerry",
       "kerry",
       "Xxxx",
       {138, 285, 925, 84, 68, 3188, 6799},
       149,
       {76, 102, 115, 115, 122}},
      {"O’Brien",
       "o'brien",
       "X'Xxxx",
       {190, 507, 763, 113, 682, 1351, 7831},
       192,
       {80, 40, 67, 115, 106, 102, 111}},
      {"“", "\"", "\"", {229, 229, 1253, 229, 229, 1253, 1253}, 229, {35}},
      {"”", "\"", "\"", {229, 229, 1253, 229, 229, 1253, 1253}, 229, {35}},
      {"``", "\"", "\"", {229, 229, 1253, 229, 229, 1253, 1253}, 229, {35}},
      {"''", "\"", "\"", {229, 229, 1253, 229, 229, 1253, 1253}, 229, {35}},
      {"-LRB-", "(", "(", {23, 791, 3863, 23, 791, 3863, 3863}, 279, {41}},
      {"-RSB-", "]", "]", {232, 232, 1256, 232, 232, 1256, 1256}, 232, {94}},
      {"2014", "0000", "ddd", {175, 557, 1863, 175, 557, 1863, 7989}, 3, {51, 49, 50, 53}},
      {"1,250", "0,000", "d,ddd", {175, 665, 1323, 175, 557, 1863, 7529}, 91, {50, 45, 51, 54, 49}},
      {"$3.5", "$0.0", "$d.d", {179, 153, 2805, 175, 51, 537, 7359}, 415, {37, 52, 47, 54}},
      {"café", "café", "xxx", {242, 713, 2909, 1, 869, 2730, 3465}, 399, {100, 98, 103, 234}},
      {"ÉLAN", "élan", "XXX", {1, 823, 2850, 113, 6, 1872, 548}, 111, {202, 77, 66, 79}},
      {"naïve",
       "naïve",
       "xxx",
       {113, 816, 1522, 192, 388, 178, 5183},
       399,
       {111, 98, 240, 119, 102}},
      {"straße",
       "straße",
       "xxx",
       {34, 802, 240, 192, 886, 3705, 4297},
       399,
       {116, 117, 115, 98, 224, 102}},
      {"İstanbul",
       "istanbul",
       "Xxxx",
       {36, 469, 1171, 11, 276, 2964, 2376},
       149,
       {305, 116, 117, 98, 111, 99, 118, 109}},
      {"Ωmega",
       "ωmega",
       "Xxxx",
       {21, 744, 407, 140, 933, 1196, 6675},
       149,
       {634, 110, 102, 104, 98}},
      {"Привет",
       "привет",
       "Xxxx",
       {208, 937, 1401, 250, 733, 3411, 8131},
       149,
       {624, 593, 649, 643, 646, 595}},
      {"東京", "東京", "aa", {39, 431, 3503, 197, 431, 3503, 3503}, 183, {642, 637}},
      {"東京都庁前駅",
       "東京都庁前駅",
       "aaa",
       {39, 431, 2010, 20, 629, 3133, 5250},
       418,
       {642, 637, 654, 594, 606, 598}},
      {"😀", "😀", "😀", {136, 648, 648, 136, 648, 648, 648}, 136, {593}},
      {"👍🏽", "👍🏽", "👍🏽", {26, 523, 523, 240, 523, 523, 523}, 11, {606, 654}},
      {"étude",
       "étude",
       "xaxxx",
       {192, 543, 4049, 192, 610, 2939, 4117},
       158,
       {102, 594, 117, 118, 101, 102}},
      {"U.S.", "u.s.", "X.X.", {240, 314, 1803, 177, 356, 1304, 5087}, 69, {86, 47, 84, 47}},
      {"co-operate",
       "co-operate",
       "xx-xxx",
       {242, 967, 670, 192, 626, 279, 5447},
       248,
       {100, 112, 46, 112, 113, 102, 115, 98, 117, 102}},
      {"—", "--", "--", {152, 399, 1423, 152, 399, 1423, 1423}, 399, {46, 46}},
      {"…", "...", "...", {177, 813, 537, 177, 813, 537, 4633}, 25, {47, 47, 47}},
      {"well–known",
       "well-known",
       "xxx-xxx",
       {86, 681, 1215, 113, 808, 2591, 3611},
       218,
       {120, 102, 109, 109, 46, 108, 111, 112, 120, 111}},
      {"internationalisation",
       "internationalisation",
       "xxx",
       {36, 958, 2110, 113, 880, 2989, 3159},
       399,
       {106, 111, 117, 102, 115, 111, 98,  117, 106, 112,
        111, 98,  109, 106, 116, 98,  117, 106, 112, 111}},
      {"Donaudampfschifffahrtsgesellschaftskapitän",
       "donaudampfschifffahrtsgesellschaftskapitän",
       "Xxxx",
       {115, 148, 1230, 113, 4, 2758, 7323},
       149,
       {69,  112, 111, 98,  118, 101, 98,  110, 113, 103,
        103, 117, 116, 108, 98,  113, 106, 117, 229, 111}},
      {"http://example.org/a_very_long-path/index.html",
       "http://example.org/a_very_long-path/index.html",
       "xxx://xxx.xxx/x_xxx_xxx-xxx/xxx.xxx",
       {215, 505, 3735, 11, 348, 2386, 6448},
       386,
       {105, 117, 117, 113, 59,  48, 48,  102, 121, 98,
        106, 111, 101, 102, 121, 47, 105, 117, 110, 109}},
      {"ABCDEFGHIJKLMNOPQRST",
       "abcdefghijklmnopqrst",
       "XXX",
       {140, 106, 1867, 163, 802, 1874, 2077},
       111,
       {66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85}},
      {"ABCDEFGHIJKLMNOPQRSTU",
       "abcdefghijklmnopqrstu",
       "XXX",
       {140, 106, 1867, 240, 418, 3285, 1861},
       111,
       {66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86}},
      {"AAAAbbbb1111",
       "aaaabbbb0000",
       "XXXxxxddd",
       {140, 695, 3490, 175, 557, 1863, 7989},
       331,
       {66, 66, 66, 66, 99, 99, 99, 99, 50, 50, 50, 50}},
      {"٣٤", "00", "dd", {175, 557, 557, 175, 557, 557, 557}, 21, {628, 629}},
      {"x", "x", "x", {7, 775, 1799, 7, 775, 1799, 5895}, 263, {121}},
      {"ǅungla",
       "ǆungla",
       "Xxxx",
       {128, 79, 3091, 140, 798, 749, 3217},
       149,
       {454, 118, 111, 104, 109, 98}},
      {"ª²", "ª²", "a²", {221, 685, 685, 117, 685, 685, 685}, 296, {171, 179}},
      {"n't", "n't", "x'x", {113, 546, 34, 163, 662, 34, 34}, 456, {111, 40, 117}},
      {"#1!", "#0!", "#d!", {50, 102, 3237, 204, 330, 3237, 3237}, 25, {36, 50, 34}},
      {"𝐀bc", "𝐀bc", "Xxx", {150, 412, 77, 242, 882, 77, 4173}, 239, {593, 99, 100}},
      {"\xc2"
       "\xad"
       "",
       "\xc2\xad",
       "\xc2\xad",
       {248, 760, 1784, 248, 760, 1784, 5880},
       248,
       {174}},
      {"“Hi”", "\"hi\"", "\"Xx\"", {229, 919, 154, 229, 50, 3688, 2216}, 61, {35, 73, 106, 35}},
      {"10\xc2"
       "\xa0"
       "000",
       "00 000",
       "dd ddd",
       {175, 557, 3095, 175, 557, 1863, 1349},
       337,
       {50, 49, 33, 49, 49, 49}},
  };
  return cases;
}

TEST(Features, AreThoseTheModelWasTrainedOn) {
  for (const Case& c : Cases()) {
    SCOPED_TRACE(c.word);
    EXPECT_EQ(NormForm(c.word), c.norm);
    EXPECT_EQ(WordShape(c.word), c.shape);
    const WordFeatures features = FeaturesOf(c.word);
    EXPECT_EQ(features.norm_hash, Fnv1a(c.norm));
    EXPECT_EQ(std::vector<int>(features.affixes.begin(), features.affixes.end()), c.affixes);
    EXPECT_EQ(features.shape, c.shape_row);
    std::vector<int> chars = c.chars;
    chars.resize(kWordChars);
    EXPECT_EQ(std::vector<int>(features.chars.begin(), features.chars.end()), chars);
  }
}

TEST(Features, HashIsFnv1a) {
  EXPECT_EQ(Fnv1a(""), 0xcbf29ce484222325u);
  EXPECT_EQ(Fnv1a("a"), 0xaf63dc4c8601ec8cu);
  EXPECT_EQ(Fnv1a("foobar"), 0x85944171f73967e8u);
}

TEST(Features, TakeAnyBytes) {
  for (const std::string word : {"", "\xff", "a\xc3", "\xed\xa0\x80", "\xf0\x9f"}) {
    const WordFeatures features = FeaturesOf(word);
    for (int row : features.chars) {
      EXPECT_GE(row, 0);
      EXPECT_LT(row, kCharRows);
    }
  }
}

}  // namespace
}  // namespace tripleloom
