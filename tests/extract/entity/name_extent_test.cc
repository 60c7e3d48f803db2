// How far names reach: topics, campuses and an 's that belong to them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(NameExtent, ABodyIsCalledByItsTopic) {
  EXPECT_THAT(ChainLines(R"(
1 Ana     Ana     PROPN NNP _ 2 nsubj _ Name=B-Person
2 left    leave   VERB  VBD _ 0 root
3 the     the     DET   DT  _ 4 det
4 Council council PROPN NNP _ 2 obj   _ Name=B-Organization
5 on      on      ADP   IN  _ 7 case
6 Foreign foreign ADJ   JJ  _ 7 amod
7 Trade   trade   PROPN NNP _ 4 nmod
)"),
              Contains(HasSubstr("Council on Foreign Trade: ")));
}

TEST(NameExtent, ADayOrAPersonIsNoTopic) {
  EXPECT_THAT(ChainLines(R"(
1 Ana     Ana     PROPN NNP _ 2 nsubj _ Name=B-Person
2 left    leave   VERB  VBD _ 0 root
3 the     the     DET   DT  _ 4 det
4 Council council PROPN NNP _ 2 obj   _ Name=B-Organization
5 on      on      ADP   IN  _ 6 case
6 Monday  Monday  PROPN NNP _ 4 nmod
)"),
              Not(Contains(HasSubstr("Council on"))));
  EXPECT_THAT(ChainLines(R"(
1 An      a       DET   DT  _ 2 det
2 attack  attack  NOUN  NN  _ 6 nsubj
3 by      by      ADP   IN  _ 5 case
4 the     the     DET   DT  _ 5 det
5 Council council PROPN NNP _ 2 nmod  _ Name=B-Organization
6 failed  fail    VERB  VBD _ 0 root
7 on      on      ADP   IN  _ 8 case
8 Ana     Ana     PROPN NNP _ 5 nmod _ Name=B-Person
)"),
              Not(Contains(HasSubstr("Council on"))));
}

TEST(NameExtent, WhomSomethingIsForIsNoTopic) {
  EXPECT_THAT(ChainLines(R"(
1 A         a         DET   DT  _ 2 det
2 study     study     NOUN  NN  _ 7 nsubj
3 by        by        ADP   IN  _ 4 case
4 Institute institute PROPN NNP _ 2 nmod _ Name=B-Organization
5 for       for       ADP   IN  _ 6 case
6 Norland   Norland   PROPN NNP _ 4 nmod _ Name=B-Place
7 failed    fail      VERB  VBD _ 0 root
)"),
              Not(Contains(HasSubstr("Institute for"))));
}

TEST(NameExtent, AUniversityOfAStateIsCalledByItsCampus) {
  EXPECT_THAT(ChainLines(R"(
1 Ana        Ana        PROPN NNP _ 2 nsubj _ Name=B-Person
2 left       leave      VERB  VBD _ 0 root
3 the        the        DET   DT  _ 4 det
4 University university PROPN NNP _ 2 obj   _ Name=B-Organization
5 of         of         ADP   IN  _ 6 case  _ Name=I-Organization
6 California California PROPN NNP _ 4 nmod  _ Name=I-Organization
7 ,          ,          PUNCT ,   _ 8 punct
8 Berkeley   Berkeley   PROPN NNP _ 4 appos _ Name=B-Place
)"),
              AllOf(Contains(HasSubstr("University of California , Berkeley: ")),
                    Not(Contains(HasSubstr("University of California: ")))));
}

TEST(NameExtent, AnOwnerlessGenitiveIsPartOfTheName) {
  EXPECT_THAT(ChainLines(R"(
1 Dunmer Dunmer PROPN NNP _ 3 nsubj _ Name=B-Organization
2 's     's     PART  POS _ 1 case
3 opened open   VERB  VBD _ 0 root
4 shops  shop   NOUN  NNS _ 3 obj
)"),
              Contains(HasSubstr("Dunmer 's: ")));
  EXPECT_THAT(ChainLines(R"(
1 Dunmer Dunmer PROPN NNP _ 3 nmod:poss _ Name=B-Organization
2 's     's     PART  POS _ 1 case
3 shops  shop   NOUN  NNS _ 4 nsubj
4 opened open   VERB  VBD _ 0 root
)"),
              Not(Contains(HasSubstr("Dunmer 's"))));
}

TEST(NameExtent, ABynameIsPartOfTheName) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana   PROPN NNP _ 4 nsubj _ Name=B-Person
2 the    the   DET   DT  _ 3 det
3 Great  great PROPN NNP _ 1 appos
4 left   leave VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("Ana the Great: ")));
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana   PROPN NNP _ 4 nsubj _ Name=B-Person
2 the    the   DET   DT  _ 3 det
3 Mayor  mayor PROPN NNP _ 1 appos
4 left   leave VERB  VBD _ 0 root
)"),
              Not(Contains(HasSubstr("Ana the Mayor"))));
}

TEST(NameExtent, TheBankIsNotItsTribunal) {
  EXPECT_THAT(ChainLines(R"(
1 The      the      DET   DT  _ 2 det
2 Tribunal tribunal PROPN NNP _ 7 nsubj _ Name=B-Organization
3 of       of       ADP   IN  _ 6 case  _ Name=I-Organization
4 the      the      DET   DT  _ 6 det   _ Name=I-Organization
5 Northern Northern PROPN NNP _ 6 compound _ Name=I-Organization
6 Bank     bank     PROPN NNP _ 2 nmod  _ Name=I-Organization
7 met      meet     VERB  VBD _ 0 root

1 The      the      DET   DT  _ 3 det
2 Northern Northern PROPN NNP _ 3 compound _ Name=B-Organization
3 Bank     bank     PROPN NNP _ 4 nsubj _ Name=I-Organization
4 agreed   agree    VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("Northern Bank: Northern Bank, Northern Bank")));
}

// "Memory in the City" between quotation marks.
TEST(NameExtent, GoesOnToTheEndOfAQuotation) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 2 nsubj _ Name=B-Person
2 opened open   VERB  VBD _ 0 root
3 “      “      PUNCT `` _ 4 punct _ SpaceAfter=No
4 Memory memory PROPN NNP _ 2 obj _ Name=B-Work
5 in     in     ADP   IN  _ 7 case
6 the    the    DET   DT  _ 7 det
7 City   city   PROPN NNP _ 4 nmod _ Name=B-Place|SpaceAfter=No
8 ”      ”      PUNCT '' _ 4 punct
)"),
              Contains(HasSubstr("Memory in the City: ")));
}

}  // namespace
}  // namespace tripleloom
