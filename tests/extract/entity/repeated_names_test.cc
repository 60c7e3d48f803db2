#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(RepeatedNamesTest, NameInsideOfALongerOne) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 opened open   VERB  VBD _ 0 root
3 the    the    DET   DT  _ 5 det
4 Corvo  Corvo  PROPN NNP _ 5 compound _ Name=B-Place
5 Bridge Bridge PROPN NNP _ 2 obj _ Name=I-Place
)"),
              Contains("Person Corvo: Corvo, Corvo"));
}

TEST(RepeatedNamesTest, BehindAPrepositionOfALongerOne) {
  EXPECT_THAT(ChainLines(R"(
1 Faculty    Faculty    PROPN NNP _ 6 nsubj _ Name=B-Organization
2 of         of         ADP   IN  _ 5 case _ Name=I-Organization
3 Arts       Arts       PROPN NNP _ 1 nmod _ Name=I-Organization
4 of         of         ADP   IN  _ 5 case _ Name=I-Organization
5 Verinum    Verinum    PROPN NNP _ 1 nmod _ Name=I-Organization
6 closed     close      VERB  VBD _ 0 root

1 Verinum    Verinum    PROPN NNP _ 2 nsubj _ Name=B-Organization
2 agreed     agree      VERB  VBD _ 0 root
)"),
              Contains("Organization Verinum: Verinum, Verinum"));
}

// A surname inside of another person's name is that person's.
TEST(RepeatedNamesTest, PersonsNamesAreLeftWhole) {
  EXPECT_THAT(ChainLines(R"(
1 Paris  Paris  PROPN NNP _ 2 nsubj _ Name=B-Place
2 honours honour VERB VBZ _ 0 root
3 Paris  Paris  PROPN NNP _ 2 obj _ Name=B-Person
4 Corvo  Corvo  PROPN NNP _ 3 flat _ Name=I-Person
)"),
              Contains("Person Paris Corvo: Paris Corvo"));
}

// "the Council" is not the one that gave "Council Road" its name.
TEST(RepeatedNamesTest, CommonNounsInsideOfNamesAreNotTold) {
  EXPECT_THAT(ChainLines(R"(
1 The     the     DET   DT  _ 2 det
2 Council Council PROPN NNP _ 3 nsubj _ Name=B-Organization
3 closed  close   VERB  VBD _ 0 root
4 Council Council PROPN NNP _ 5 compound _ Name=B-Place
5 Road    Road    PROPN NNP _ 3 obj _ Name=I-Place
)"),
              Contains("Organization Council: Council"));
}

TEST(RepeatedNamesTest, NameThatTheTaggerMissed) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 2 nsubj _ Name=B-Person
2 reads  read   VERB  VBZ _ 0 root
3 WBQ    WBQ    PROPN NNP _ 2 obj _ Name=B-Work

1 She    she    PRON  PRP _ 2 nsubj
2 likes  like   VERB  VBZ _ 0 root
3 WBQ    wbq    NOUN  NN  _ 4 compound
4 stories story NOUN  NNS _ 2 obj
)"),
              Contains(HasSubstr("WBQ, WBQ")));
}

TEST(RepeatedNamesTest, CommonWordAtTheBeginningOfASentence) {
  EXPECT_THAT(ChainLines(R"(
1 They   they   PRON  PRP _ 2 nsubj
2 met    meet   VERB  VBD _ 0 root
3 Stone  Stone  PROPN NNP _ 2 obj _ Name=B-Person

1 Stone  stone  NOUN  NN  _ 2 nsubj
2 breaks break  VERB  VBZ _ 0 root
)"),
              Not(Contains(HasSubstr("Stone, Stone"))));
}

const std::string kMetAnaStone = R"(
1 They   they   PRON  PRP _ 2 nsubj
2 met    meet   VERB  VBD _ 0 root
3 Ana    Ana    PROPN NNP _ 2 obj _ Name=B-Person
4 Stone  Stone  PROPN NNP _ 3 flat _ Name=I-Person
)";

// "Stone said": who speaks is the person of that surname.
TEST(RepeatedNamesTest, SurnameThatLooksLikeANoun) {
  EXPECT_THAT(ChainLines(kMetAnaStone + R"(
1 Stone  stone  NOUN  NN  _ 2 nsubj
2 said   say    VERB  VBD _ 0 root
3 nothing nothing PRON NN _ 2 obj
)"),
              Contains(HasSubstr("Ana Stone, Stone")));
  EXPECT_THAT(ChainLines(kMetAnaStone + R"(
1 Stone  stone  NOUN  NN  _ 2 nsubj
2 breaks break  VERB  VBZ _ 0 root
)"),
              Not(Contains(HasSubstr("Ana Stone, Stone"))));
}

// "Stone, who leads": a name by its tag, with nothing before it, is the person of that surname.
TEST(RepeatedNamesTest, SurnameThatIsTaggedAsAName) {
  EXPECT_THAT(ChainLines(kMetAnaStone + R"(
1 Stone  Stone  PROPN NNP _ 5 nsubj
2 ,      ,      PUNCT ,   _ 4 punct
3 who    who    PRON  WP  _ 4 nsubj
4 leads  lead   VERB  VBZ _ 1 acl:relcl
5 left   leave  VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("Ana Stone, Stone")));
}

// A headline's first word, written small elsewhere, is no name.
TEST(RepeatedNamesTest, FirstWordThatIsWrittenSmallElsewhere) {
  EXPECT_THAT(ChainLines(R"(
1 Crack crack PROPN NNP _ 2 nsubj _ Name=B-Organization
2 grows grow  VERB  VBZ _ 0 root

1 The   the   DET  DT  _ 2 det
2 crack crack NOUN NN  _ 3 nsubj
3 grew  grow  VERB VBD _ 0 root
)"),
              Not(Contains(HasSubstr("Organization Crack"))));
}

}  // namespace
}  // namespace tripleloom
