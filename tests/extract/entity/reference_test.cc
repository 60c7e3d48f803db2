#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ReferenceTest, PronounsGoToTheFittingSubject) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 met    meet   VERB  VBD _ 0 root
4 Peter  Peter  PROPN NNP _ 3 obj   _ Name=B-Person
5 Lind   Lind   PROPN NNP _ 4 flat  _ Name=I-Person

1 She    she    PRON  PRP _ 2 nsubj
2 praised praise VERB VBD _ 0 root
3 his    his    PRON  PRP$ _ 4 nmod:poss
4 work   work   NOUN  NN  _ 2 obj
)"),
              AllOf(Contains("Person Ana Corvo: Ana Corvo, She"),
                    Contains("Person Peter Lind: Peter Lind, his")));
}

TEST(ReferenceTest, ObjectPronounIsNotItsSubject) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 saw    see    VERB  VBD _ 0 root
3 him    he     PRON  PRP _ 2 obj
)"),
              ElementsAre("Person Corvo: Corvo", "Person him: him"));
}

TEST(ReferenceTest, ItIsNoPersonAndHeNoPlace) {
  const std::vector<std::string> lines = ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 left   leave  VERB  VBD _ 0 root
3 Norway Norway PROPN NNP _ 2 obj   _ Name=B-Place

1 It     it     PRON  PRP _ 2 nsubj
2 grew   grow   VERB  VBD _ 0 root

1 He     he     PRON  PRP _ 2 nsubj
2 slept  sleep  VERB  VBD _ 0 root
)");
  EXPECT_THAT(lines, Contains("Person Corvo: Corvo, He"));
  EXPECT_THAT(lines, Contains(HasSubstr("Place Norway: Norway")));
}

TEST(ReferenceTest, PredicateWithAPrepositionTellsWhere) {
  EXPECT_THAT(ChainLines(R"(
1 Lorne  Lorne  PROPN NNP _ 5 nsubj _ Name=B-Place
2 is     be     AUX   VBZ _ 5 cop
3 in     in     ADP   IN  _ 5 case
4 the    the    DET   DT  _ 5 det
5 region region NOUN  NN  _ 0 root
)"),
              Contains("Place Lorne: Lorne"));
}

TEST(ReferenceTest, TwoPhrasesSideBySideAreNotOneThing) {
  EXPECT_THAT(ChainLines(R"(
1 They    they    PRON PRP _ 2 nsubj
2 want    want    VERB VBP _ 0 root
3 fairness fairness NOUN NN _ 2 obj
4 ,       ,       PUNCT ,  _ 7 punct
5 a       a       DET  DT  _ 7 det
6 new     new     ADJ  JJ  _ 7 amod
7 balance balance NOUN NN  _ 3 appos
)"),
              Not(Contains(HasSubstr("fairness"))));
}

TEST(ReferenceTest, PhraseWithACapitalIsTheSameWheneverItComes) {
  EXPECT_THAT(ChainLines(R"(
1 Our     our     PRON PRP$ _ 2 nmod:poss
2 Charter charter NOUN NN   _ 3 nsubj
3 stands  stand   VERB VBZ  _ 0 root

1 They    they    PRON PRP  _ 2 nsubj
2 know    know    VERB VBP  _ 0 root
3 the     the     DET  DT   _ 4 det
4 Charter charter NOUN NN   _ 2 obj
)"),
              Contains(HasSubstr("Our Charter, the Charter")));
}

TEST(ReferenceTest, ArgumentsOfOneVerbAreTwoThings) {
  EXPECT_THAT(ChainLines(R"(
1 Lorne  Lorne  PROPN NNP _ 2 nsubj _ Name=B-Place
2 left   leave  VERB  VBD _ 0 root
3 the    the    DET   DT  _ 4 det
4 city   city   NOUN  NN  _ 2 obj
)"),
              Contains("Place Lorne: Lorne"));
}

TEST(ReferenceTest, ExpletiveRefersToNothing) {
  EXPECT_THAT(ChainLines(R"(
1 Norway Norway PROPN NNP _ 2 nsubj _ Name=B-Place
2 voted  vote   VERB  VBD _ 0 root

1 It     it     PRON  PRP _ 3 nsubj
2 is     be     AUX   VBZ _ 3 cop
3 clear  clear  ADJ   JJ  _ 0 root
4 that   that   SCONJ IN  _ 6 mark
5 snow   snow   NOUN  NN  _ 6 nsubj
6 fell   fall   VERB  VBD _ 3 ccomp
)"),
              ElementsAre("Place Norway: Norway"));
}

TEST(ReferenceTest, AppositionJoinsItsNameButIsNoReference) {
  const EntityReading reading = ReadEntities(R"(
1 Corvo  Corvo  PROPN NNP _ 6 nsubj _ Name=B-Person
2 ,      ,      PUNCT ,   _ 4 punct
3 the    the    DET   DT  _ 4 det
4 spokeswoman spokeswoman NOUN NN _ 1 appos
5 ,      ,      PUNCT ,   _ 4 punct
6 left   leave  VERB  VBD _ 0 root
)");
  EXPECT_THAT(ChainLines(reading), ElementsAre("Person Corvo: Corvo, the spokeswoman"));
  EXPECT_EQ(reading.entities.mentions[1].tie, Tie::kApposition);
  EXPECT_EQ(reading.entities.ChainAt(0, 0), 0);
  EXPECT_EQ(reading.entities.ChainAt(0, 3), -1);
}

TEST(ReferenceTest, NameAfterThePhraseItExplains) {
  EXPECT_THAT(ChainLines(R"(
1 Norway Norway PROPN NNP _ 4 nmod:poss _ Name=B-Place
2 's     's     PART  POS _ 1 case
3 oldest old    ADJ   JJS _ 4 amod
4 city   city   NOUN  NN  _ 7 nsubj
5 ,      ,      PUNCT ,   _ 6 punct
6 Verin  Verin  PROPN NNP _ 4 appos _ Name=B-Place
7 grew   grow   VERB  VBD _ 0 root
)"),
              ElementsAre("Place Verin: Norway 's oldest city, Verin", "Place Norway: Norway"));
}

TEST(ReferenceTest, OneOfSeveralAndThePlaceAroundAreNotWhatThePhraseMeans) {
  EXPECT_THAT(ChainLines(R"(
1 The    the    DET   DT  _ 2 det
2 city   city   NOUN  NN  _ 6 nsubj
3 ,      ,      PUNCT ,   _ 5 punct
4 notably notably ADV RB _ 5 advmod
5 Verin  Verin  PROPN NNP _ 2 appos _ Name=B-Place
6 grew   grow   VERB  VBD _ 0 root
)"),
              Contains("Place Verin: Verin"));
  EXPECT_THAT(ChainLines(R"(
1 Verin  Verin  PROPN NNP _ 2 compound _ Name=B-Place
2 province province NOUN NN _ 5 nsubj
3 ,      ,      PUNCT ,   _ 4 punct
4 Norway Norway PROPN NNP _ 2 appos _ Name=B-Place
5 grew   grow   VERB  VBD _ 0 root
)"),
              Contains("Place Norway: Norway"));
}

TEST(ReferenceTest, PredicateNounSaysWhatTheSubjectIsUnlessDenied) {
  const char* const kStatement = R"(
1 Corvo  Corvo  PROPN NNP _ 4 nsubj _ Name=B-Person
2 is     be     AUX   VBZ _ 4 cop
3 the    the    DET   DT  _ 4 det
4 mayor  mayor  NOUN  NN  _ 0 root
)";
  EXPECT_THAT(ChainLines(kStatement), ElementsAre("Person Corvo: Corvo, the mayor"));
  const char* const kDenial = R"(
1 Corvo  Corvo  PROPN NNP _ 5 nsubj _ Name=B-Person
2 is     be     AUX   VBZ _ 5 cop
3 not    not    PART  RB  _ 5 advmod
4 the    the    DET   DT  _ 5 det
5 mayor  mayor  NOUN  NN  _ 0 root
)";
  EXPECT_THAT(ChainLines(kDenial), ElementsAre("Person Corvo: Corvo", "Person mayor: the mayor"));
}

constexpr std::string_view kEmbassies = R"(
1 The     the     DET   DT  _ 3 det
2 Malian  Malian  PROPN NNP _ 3 compound _ Name=B-Organization
3 Embassy embassy PROPN NNP _ 4 nsubj    _ Name=I-Organization
4 closed  close   VERB  VBD _ 0 root
)";

TEST(ReferenceTest, DescriptionGoesToTheNameWithThatNoun) {
  EXPECT_THAT(ChainLines(std::string(kEmbassies) + R"(
1 The     the     DET   DT  _ 2 det
2 embassy embassy NOUN  NN  _ 3 nsubj
3 reopened reopen VERB  VBD _ 0 root
)"),
              Contains("Organization Malian Embassy: Malian Embassy, The embassy"));
}

TEST(ReferenceTest, DescriptionOfTwoFittingNamesIsNotTied) {
  EXPECT_THAT(ChainLines(std::string(kEmbassies) + R"(
1 The     the     DET   DT  _ 3 det
2 Peruvian Peruvian PROPN NNP _ 3 compound _ Name=B-Organization
3 Embassy embassy PROPN NNP _ 4 nsubj    _ Name=I-Organization
4 stayed  stay    VERB  VBD _ 0 root

1 The     the     DET   DT  _ 2 det
2 embassy embassy NOUN  NN  _ 3 nsubj
3 reopened reopen VERB  VBD _ 0 root
)"),
              Contains("Organization embassy: The embassy"));
}

TEST(ReferenceTest, DescriptionWithAnotherModifierIsAnotherThing) {
  EXPECT_THAT(ChainLines(std::string(kEmbassies) + R"(
1 The     the     DET   DT  _ 3 det
2 new     new     ADJ   JJ  _ 3 amod
3 embassy embassy NOUN  NN  _ 4 nsubj
4 opened  open    VERB  VBD _ 0 root
)"),
              Not(Contains(HasSubstr("Embassy, The new"))));
}

// The one that the story is about, less sure than others must be, and no other ferry that came by.
TEST(ReferenceTest, DescriptionMayPassOverANearerOneOfItsNoun) {
  EXPECT_THAT(ChainLines(R"(
1 The     the     DET   DT  _ 2 det
2 ferry   ferry   NOUN  NN  _ 3 nsubj
3 left    leave   VERB  VBD _ 0 root

1 It      it      PRON  PRP _ 2 nsubj
2 sank    sink    VERB  VBD _ 0 root

1 Men     man     NOUN  NNS _ 2 nsubj
2 came    come    VERB  VBD _ 0 root
3 in      in      ADP   IN  _ 5 case
4 a       a       DET   DT  _ 5 det
5 ferry   ferry   NOUN  NN  _ 2 obl

1 The     the     DET   DT  _ 2 det
2 ferry   ferry   NOUN  NN  _ 3 nsubj
3 burned  burn    VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("The ferry, It, The ferry")));
}

TEST(ReferenceTest, TitleIsRememberedForLaterDescriptions) {
  EXPECT_THAT(ChainLines(R"(
1 President president PROPN NNP _ 2 nmod:desc
2 Varga     Varga     PROPN NNP _ 3 nsubj _ Name=B-Person
3 left      leave     VERB  VBD _ 0 root

1 The       the       DET   DT  _ 2 det
2 president president NOUN  NN  _ 3 nsubj
3 slept     sleep     VERB  VBD _ 0 root
)"),
              ElementsAre("Person Varga: Varga, The president"));
}

TEST(ReferenceTest, PhraseAroundANameIsNotTheName) {
  EXPECT_THAT(ChainLines(R"(
1 The    the    DET   DT  _ 3 det
2 Varga  Varga  PROPN NNP _ 3 compound _ Name=B-Person
3 administration administration NOUN NN _ 4 nsubj
4 fell   fall   VERB  VBD _ 0 root
)"),
              ElementsAre("Organization Varga administration: The Varga administration",
                          "Person Varga: Varga"));
}

// The subject is not the object of its own verb, wherever else it is named.
TEST(ReferenceTest, ObjectPronounIsNotTheChainOfItsSubject) {
  EXPECT_THAT(ChainLines(R"(
1 Lind   Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 slept  sleep  VERB  VBD _ 0 root

1 Lind   Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 wants  want   VERB  VBZ _ 0 root
3 to     to     PART  TO  _ 4 mark
4 meet   meet   VERB  VB  _ 2 xcomp
5 him    he     PRON  PRP _ 4 obj
)"),
              ElementsAre("Person Lind: Lind, Lind", "Person him: him"));
}

TEST(ReferenceTest, OwnerIsNotWhatIsOwned) {
  EXPECT_THAT(ChainLines(R"(
1 Lind    Lind    PROPN NNP _ 2 nsubj _ Name=B-Person
2 slept   sleep   VERB  VBD _ 0 root

1 His     his     PRON  PRP$ _ 2 nmod:poss
2 brother brother NOUN  NN  _ 4 nsubj
3 Lind    Lind    PROPN NNP _ 2 appos _ Name=B-Person
4 left    leave   VERB  VBD _ 0 root
)"),
              Contains("Person His: His"));
}

TEST(ReferenceTest, PhrasesBeginBehindAMisreadPronoun) {
  EXPECT_THAT(ChainLines(R"(
1 he       he       PRON PRP _ 4 nmod:poss _ SpaceAfter=No
2 's       be       AUX  VBZ _ 4 cop
3 constant constant ADJ  JJ  _ 4 amod
4 helper   helper   NOUN NN  _ 5 nsubj
5 left     leave    VERB VBD _ 0 root
)"),
              Contains("Person constant helper: constant helper"));
}

TEST(ReferenceTest, OfficeBeforeTheNameIsADescription) {
  EXPECT_THAT(ChainLines(R"(
1 Prime    Prime    ADJ   JJ  _ 2 amod
2 Minister Minister PROPN NNP _ 4 nmod:desc
3 Ana      Ana      PROPN NNP _ 5 nsubj _ Name=B-Person
4 Corvo    Corvo    PROPN NNP _ 3 flat _ Name=I-Person
5 left     leave    VERB  VBD _ 0 root

1 The      the      DET   DT  _ 3 det
2 prime    prime    ADJ   JJ  _ 3 amod
3 minister minister NOUN  NN  _ 4 nsubj
4 slept    sleep    VERB  VBD _ 0 root
)"),
              Contains("Person Ana Corvo: Ana Corvo, The prime minister"));
}

// "her" as an object is bound like "him".
TEST(ReferenceTest, HerMayBeAnObject) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana   PROPN NNP _ 2 nsubj _ Name=B-Person
2 saw    see   VERB  VBD _ 0 root
3 her    she   PRON  PRP _ 2 obj
)"),
              ElementsAre("Person Ana: Ana", "Person her: her"));
}

// Found in an article with two mayors: the second was taken for the first.
TEST(ReferenceTest, ANameBehindTellsWhoIsDescribed) {
  const auto lines = ChainLines(R"(
1 Mayor Mayor PROPN NNP _ 2 nmod:desc
2 Lise  Lise  PROPN NNP _ 4 nsubj _ Name=B-Person
3 Holm  Holm  PROPN NNP _ 2 flat  _ Name=I-Person
4 left  leave VERB  VBD _ 0 root

1 In     in     ADP   IN  _ 2 case
2 Tarn   Tarn   PROPN NNP _ 10 obl _ Name=B-Place
3 ,      ,      PUNCT ,   _ 2 punct
4 the    the    DET   DT  _ 5 det
5 mayor  mayor  NOUN  NN  _ 10 nsubj
6 ,      ,      PUNCT ,   _ 7 punct
7 Karl   Karl   PROPN NNP _ 5 appos _ Name=B-Person
8 Lind   Lind   PROPN NNP _ 7 flat _ Name=I-Person
9 ,      ,      PUNCT ,   _ 7 punct
10 slept sleep  VERB  VBD _ 0 root
)");
  EXPECT_THAT(lines, AllOf(Contains("Person Lise Holm: Lise Holm"),
                           Contains("Person Karl Lind: the mayor, Karl Lind")));
}

}  // namespace
}  // namespace tripleloom
