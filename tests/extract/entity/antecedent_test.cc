// Which antecedents binding, owners and speakers rule out or speak for.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/entity/gazetteer.h"
#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// The list by hand knows neither; word vectors do. A surname says nothing of its bearer.
TEST(AntecedentTest, FirstNamesTellGender) {
  EXPECT_EQ(GenderOfName("Irina"), Gender::kUnknown);
  EXPECT_EQ(GenderOfFirstName("Irina"), Gender::kFemale);
  EXPECT_EQ(GenderOfFirstName("Pieter"), Gender::kMale);
  EXPECT_EQ(GenderOfFirstName("President"), Gender::kUnknown);
  EXPECT_THAT(ChainLines(R"(
1 Irina    Irina    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lind     Lind     PROPN NNP _ 1 flat  _ Name=I-Person
3 accepted accept   VERB  VBD _ 0 root
4 his      his      PRON  PRP$ _ 5 nmod:poss
5 plan     plan     NOUN  NN  _ 3 obj
)"),
              Contains("Person his: his"));
}

// "He fell," she said: of whom somebody speaks is not the one who speaks, and who speaks says "I".
TEST(AntecedentTest, WhoIsSpokenOfDoesNotSpeak) {
  const auto lines = ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 sought seek   VERB  VBD _ 0 root
3 his    his    PRON  PRP$ _ 4 nmod:poss
4 son    son    NOUN  NN  _ 2 obj

1 “      “      PUNCT `` _ 3 punct _ SpaceAfter=No
2 He     he     PRON  PRP _ 3 nsubj
3 fell   fall   VERB  VBD _ 7 ccomp
4 ,      ,      PUNCT ,  _ 3 punct _ SpaceAfter=No
5 ”      ”      PUNCT '' _ 3 punct
6 he     he     PRON  PRP _ 7 nsubj
7 said   say    VERB  VBD _ 0 root
)");
  EXPECT_THAT(lines, Contains("Person Corvo: Corvo, his, he"));
  EXPECT_THAT(lines, Contains(HasSubstr("his son, He")));
}

TEST(AntecedentTest, NamesInAQuotationAreNotItsSpeaker) {
  EXPECT_THAT(ChainLines(R"(
1 Peter  Peter  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lind   Lind   PROPN NNP _ 1 flat  _ Name=I-Person
3 came   come   VERB  VBD _ 0 root

1 “      “      PUNCT `` _ 3 punct _ SpaceAfter=No
2 Corvo  Corvo  PROPN NNP _ 3 nsubj _ Name=B-Person
3 left   leave  VERB  VBD _ 7 ccomp
4 ,      ,      PUNCT ,  _ 3 punct _ SpaceAfter=No
5 ”      ”      PUNCT '' _ 3 punct
6 he     he     PRON  PRP _ 7 nsubj
7 said   say    VERB  VBD _ 0 root
)"),
              Contains("Person Peter Lind: Peter Lind, he"));
}

// "Ames died after hurting himself"
TEST(AntecedentTest, ReflexiveMeansTheSubjectAroundIt) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo   Corvo   PROPN NNP _ 2 nsubj _ Name=B-Person
2 left    leave   VERB  VBD _ 0 root

1 Peter   Peter   PROPN NNP _ 2 nsubj _ Name=B-Person
2 died    die     VERB  VBD _ 0 root
3 after   after   SCONJ IN  _ 4 mark
4 hurting hurt    VERB  VBG _ 2 advcl
5 himself himself PRON  PRP _ 4 obj
)"),
              Contains("Person Peter: Peter, himself"));
}

// "the crisis ... its president": events have no officers.
TEST(AntecedentTest, ACrisisHasNoPresident) {
  const auto lines = ChainLines(R"(
1 The       the       DET  DT  _ 2 det
2 crisis    crisis    NOUN NN  _ 3 nsubj
3 grew      grow      VERB VBD _ 0 root
4 as        as        SCONJ IN _ 7 mark
5 its       its       PRON PRP$ _ 6 nmod:poss
6 president president NOUN NN  _ 7 nsubj
7 left      leave     VERB VBD _ 3 advcl
)");
  EXPECT_THAT(lines, Not(Contains(HasSubstr("crisis, its"))));
}

TEST(AntecedentTest, NoStormIsNoneOfThoseToldLater) {
  EXPECT_THAT(ChainLines(R"(
1 No     no     DET  DT  _ 3 det
2 new    new    ADJ  JJ  _ 3 amod
3 storms storm  NOUN NNS _ 4 nsubj
4 came   come   VERB VBD _ 0 root

1 The    the    DET  DT  _ 2 det
2 storms storm  NOUN NNS _ 3 nsubj
3 ended  end    VERB VBD _ 0 root
)"),
              Not(Contains(HasSubstr("storms, The storms"))));
}

// "Corvo's account of his voyage", also where somebody else tells of it.
TEST(AntecedentTest, OwnerOfThePhraseAroundAPossessive) {
  EXPECT_THAT(ChainLines(R"(
1 Lind    Lind    PROPN NNP _ 2 nsubj _ Name=B-Person
2 praised praise  VERB  VBD _ 0 root
3 Corvo   Corvo   PROPN NNP _ 5 nmod:poss _ Name=B-Person|SpaceAfter=No
4 's      's      PART  POS _ 3 case
5 account account NOUN  NN  _ 2 obj
6 of      of      ADP   IN  _ 8 case
7 his     his     PRON  PRP$ _ 8 nmod:poss
8 voyage  voyage  NOUN  NN  _ 5 nmod
)"),
              Contains("Person Corvo: Corvo, his"));
}

// "Corvo admitted that he knew", after a sentence about another man.
TEST(AntecedentTest, WhoReportsAClauseIsLikelyItsHe) {
  EXPECT_THAT(ChainLines(R"(
1 Lind     Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 defended defend VERB  VBD _ 0 root
3 his      his    PRON  PRP$ _ 4 nmod:poss
4 plan     plan   NOUN  NN  _ 2 obj

1 Corvo    Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 admitted admit  VERB  VBD _ 0 root
3 that     that   SCONJ IN  _ 5 mark
4 he       he     PRON  PRP _ 5 nsubj
5 knew     know   VERB  VBD _ 2 ccomp
)"),
              Contains("Person Corvo: Corvo, he"));
}

}  // namespace
}  // namespace tripleloom
