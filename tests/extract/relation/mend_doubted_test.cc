// Mends that need to know how sure the model is, or where no space stands.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "made_words.h"

namespace tripleloom {
namespace {

constexpr float kSure = 1, kUnsure = 0.3F;

// "build a lead, the crew rowing hard".
std::vector<Word> Lead(float sure) {
  return Mended({MakeWord("build", Upos::kVerb, Xpos::kVB, -1, Deprel::kRoot),
                 MakeWord("a", Upos::kDet, Xpos::kDT, 2, Deprel::kDet),
                 MakeWord("lead", Upos::kNoun, Xpos::kNN, 0, Deprel::kObj),
                 MakeWord(",", Upos::kPunct, Xpos::kComma, 5, Deprel::kPunct),
                 MakeWord("the", Upos::kDet, Xpos::kDT, 5, Deprel::kDet),
                 MakeWord("crew", Upos::kNoun, Xpos::kNN, 2, Deprel::kAppos, sure),
                 MakeWord("rowing", Upos::kVerb, Xpos::kVBG, 5, Deprel::kAcl),
                 MakeWord("hard", Upos::kAdv, Xpos::kRB, 6, Deprel::kAdvmod)});
}

TEST(MendAbsoluteClause, IsAClauseWhereTheParserDoubts) {
  EXPECT_EQ(Lead(kUnsure)[6].head, 0);
  EXPECT_EQ(Lead(kUnsure)[5].head, 6);
  EXPECT_EQ(Lead(kUnsure)[5].deprel, Deprel::kNsubj);
  EXPECT_EQ(Lead(kSure)[5].head, 2);
}

// "use of force, which failed".
std::vector<Word> Use(float sure) {
  return Mended({MakeWord("use", Upos::kNoun, Xpos::kNN, -1, Deprel::kRoot),
                 MakeWord("of", Upos::kAdp, Xpos::kIN, 2, Deprel::kCase),
                 MakeWord("force", Upos::kNoun, Xpos::kNN, 0, Deprel::kNmod),
                 MakeWord(",", Upos::kPunct, Xpos::kComma, 5, Deprel::kPunct),
                 MakeWord("which", Upos::kPron, Xpos::kWDT, 5, Deprel::kNsubj),
                 MakeWord("failed", Upos::kVerb, Xpos::kVBD, 0, Deprel::kAclRelcl, sure)});
}

TEST(MendDoubtedWhich, SpeaksOfTheNearestNoun) {
  EXPECT_EQ(Use(kUnsure)[5].head, 2);
  EXPECT_EQ(Use(kSure)[5].head, 0);
}

// "a hangar in Lorne and helicopters".
std::vector<Word> Hangar(float sure) {
  return Mended({MakeWord("hangar", Upos::kNoun, Xpos::kNN, -1, Deprel::kRoot),
                 MakeWord("in", Upos::kAdp, Xpos::kIN, 2, Deprel::kCase),
                 MakeWord("Lorne", Upos::kPropn, Xpos::kNNP, 0, Deprel::kNmod),
                 MakeWord("and", Upos::kCconj, Xpos::kCC, 4, Deprel::kCc),
                 MakeWord("helicopter", Upos::kNoun, Xpos::kNNS, 2, Deprel::kConj, sure)},
                {{2, 3, EntityType::kPlace, 1}});
}

TEST(MendThingsInPlaces, AreNoSecondPlace) {
  EXPECT_EQ(Hangar(kUnsure)[4].head, 0);
  EXPECT_EQ(Hangar(kSure)[4].head, 2);
}

// "calm was short-lived".
TEST(MendHyphenedParticiple, IsAnAdjective) {
  std::vector<Word> words = {MakeWord("calm", Upos::kNoun, Xpos::kNN, 4, Deprel::kNsubjPass),
                             MakeWord("be", Upos::kAux, Xpos::kVBD, 4, Deprel::kAuxPass),
                             MakeWord("short", Upos::kAdv, Xpos::kRB, 4, Deprel::kAdvmod),
                             MakeWord("-", Upos::kPunct, Xpos::kHYPH, 2, Deprel::kPunct),
                             MakeWord("lived", Upos::kVerb, Xpos::kVBN, -1, Deprel::kRoot)};
  EXPECT_EQ(Mended(words)[4].upos, Upos::kVerb);  // two words
  words[2].space_after = words[3].space_after = false;
  const std::vector<Word> mended = Mended(words);
  EXPECT_EQ(mended[4].upos, Upos::kAdj);
  EXPECT_EQ(mended[1].deprel, Deprel::kCop);
  EXPECT_EQ(mended[0].deprel, Deprel::kNsubj);
}

// "calm seems short-lived".
TEST(MendHyphenedParticiple, IsWhatSomethingSeems) {
  std::vector<Word> words = {MakeWord("calm", Upos::kNoun, Xpos::kNN, 1, Deprel::kNsubj),
                             MakeWord("seem", Upos::kVerb, Xpos::kVBZ, -1, Deprel::kRoot),
                             MakeWord("short", Upos::kAdj, Xpos::kJJ, 4, Deprel::kAmod),
                             MakeWord("-", Upos::kPunct, Xpos::kHYPH, 2, Deprel::kPunct),
                             MakeWord("lived", Upos::kVerb, Xpos::kVBN, 1, Deprel::kXcomp)};
  words[2].space_after = words[3].space_after = false;
  EXPECT_EQ(Mended(words)[4].upos, Upos::kAdj);
}

// "a must-see show began", parsed with two subjects.
TEST(MendHyphenGroup, ModifiesTheNounBehind) {
  std::vector<Word> words = {MakeWord("a", Upos::kDet, Xpos::kDT, 1, Deprel::kDet),
                             MakeWord("must", Upos::kNoun, Xpos::kNN, 5, Deprel::kNsubj),
                             MakeWord("-", Upos::kPunct, Xpos::kHYPH, 1, Deprel::kPunct),
                             MakeWord("see", Upos::kDet, Xpos::kDT, 4, Deprel::kDet),
                             MakeWord("show", Upos::kNoun, Xpos::kNN, 5, Deprel::kNsubj),
                             MakeWord("begin", Upos::kVerb, Xpos::kVBD, -1, Deprel::kRoot)};
  EXPECT_EQ(Mended(words)[1].head, 5);  // two words
  words[1].space_after = words[2].space_after = false;
  const std::vector<Word> mended = Mended(words);
  EXPECT_EQ(mended[0].head, 4);
  EXPECT_EQ(mended[1].head, 3);
  EXPECT_EQ(mended[3].deprel, Deprel::kAmod);
  EXPECT_EQ(mended[4].head, 5);
}

}  // namespace
}  // namespace tripleloom
