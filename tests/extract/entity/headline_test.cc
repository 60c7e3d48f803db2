// Whom a headline speaks of.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kHeadline = R"(# newpar
1 Harbour harbour NOUN NN  _ 2 compound
2 chief   chief   NOUN NN  _ 3 nsubj
3 resigns resign  VERB VBZ _ 0 root
)";

// "Peter Lind VERB."
std::string Lead(const std::string& form, const std::string& lemma) {
  return "\n# newpar\n1 Peter Peter PROPN NNP _ 3 nsubj _ Name=B-Person\n"
         "2 Lind Lind PROPN NNP _ 1 flat _ Name=I-Person\n3 " +
         form + " " + lemma + " VERB VBD _ 0 root _ SpaceAfter=No\n4 . . PUNCT . _ 3 punct\n";
}

TEST(HeadlineTest, WhoDoesTheSameBelowIsMeant) {
  EXPECT_THAT(ChainLines(kHeadline + Lead("resigned", "resign")),
              Contains("Person Peter Lind: Harbour chief, Peter Lind"));
}

TEST(HeadlineTest, WhoDoesSomethingElseIsNot) {
  EXPECT_THAT(ChainLines(kHeadline + Lead("waited", "wait")),
              Not(Contains(HasSubstr("chief, Peter"))));
}

TEST(HeadlineTest, WhoIsNamedInTheHeadlineIsNotDescribedThere) {
  EXPECT_THAT(ChainLines(R"(# newpar
1 Rival   rival  NOUN  NN  _ 2 nsubj
2 attacks attack VERB  VBZ _ 0 root
3 Lind    Lind   PROPN NNP _ 2 obj _ Name=B-Person
)" + Lead("attacked", "attack")),
              Contains("Person Peter Lind: Lind, Peter Lind"));
}

TEST(HeadlineTest, ASentenceIsNoHeadline) {
  EXPECT_THAT(ChainLines(R"(# newpar
1 The     the    DET  DT  _ 2 det
2 chief   chief  NOUN NN  _ 3 nsubj
3 resigned resign VERB VBD _ 0 root _ SpaceAfter=No
4 .       .      PUNCT .  _ 3 punct
)" + Lead("resigned", "resign")),
              Not(Contains(HasSubstr("chief, Peter"))));
}

// Found in one of our articles: the capital made an organization of a crack.
TEST(HeadlineTest, WhatIsFoundThereIsFoundBelow) {
  EXPECT_THAT(ChainLines(R"(# newpar
1 Crack  crack  PROPN NNP _ 2 nsubj _ Name=B-Organization
2 found  find   VERB  VBN _ 0 root
3 in     in     ADP   IN  _ 4 case
4 dam    dam    NOUN  NN  _ 2 obl

# newpar
1 Divers diver  NOUN  NNS _ 2 nsubj
2 found  find   VERB  VBD _ 0 root
3 a      a      DET   DT  _ 4 det
4 crack  crack  NOUN  NN  _ 2 obj _ SpaceAfter=No
5 .      .      PUNCT .   _ 2 punct
)"),
              Contains("Concept crack: Crack, a crack"));
}

constexpr const char* kFloods = R"(# newpar
1 Flood  flood  PROPN NNP _ 2 nsubj _ Name=B-Organization
2 closes close  VERB  VBZ _ 0 root
3 port   port   NOUN  NN  _ 2 obj
)";

TEST(HeadlineTest, ACommonWordAtItsHeadIsNoName) {
  EXPECT_THAT(ChainLines(kFloods + Lead("waited", "wait")),
              Not(Contains(HasSubstr("Organization"))));
  EXPECT_THAT(ChainLines(kFloods + std::string(R"(
# newpar
1 Peter  Peter  PROPN NNP _ 2 nsubj _ Name=B-Person
2 left   leave  VERB  VBD _ 0 root
3 Flood  Flood  PROPN NNP _ 2 obj _ Name=B-Organization|SpaceAfter=No
4 .      .      PUNCT .   _ 2 punct
)")),
              Contains("Organization Flood: Flood, Flood"));
}

TEST(HeadlineTest, FamiliesArePeople) {
  EXPECT_THAT(ChainLines(R"(
1 The      the    DET  DT  _ 2 det
2 families family NOUN NNS _ 3 nsubj
3 left     leave  VERB VBD _ 0 root
)"),
              Contains("Person families: The families"));
}

}  // namespace
}  // namespace tripleloom
