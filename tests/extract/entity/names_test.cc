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

TEST(NamesTest, TitleIsNoPartOfTheName) {
  EXPECT_THAT(ChainLines(R"(
1 Secretary secretary PROPN NNP _ 4 nmod:desc _ Name=B-Person
2 of        of        ADP   IN  _ 3 case      _ Name=I-Person
3 State     State     PROPN NNP _ 1 nmod      _ Name=I-Person
4 Ana       Ana       PROPN NNP _ 6 nsubj     _ Name=I-Person
5 Corvo     Corvo     PROPN NNP _ 4 flat      _ Name=I-Person
6 left      leave     VERB  VBD _ 0 root
)"),
              ElementsAre("Person Ana Corvo: Ana Corvo"));
}

TEST(NamesTest, RankBeforeNameIsDroppedEvenIfTaggedAlone) {
  EXPECT_THAT(ChainLines(R"(
1 Rear  rear  PROPN NNP _ 2 compound  _ Name=B-Person
2 Adm.  adm.  PROPN NNP _ 3 nmod:desc _ Name=I-Person
3 Piet  Piet  PROPN NNP _ 5 nsubj     _ Name=B-Person
4 Doorn Doorn PROPN NNP _ 3 flat      _ Name=I-Person
5 slept sleep VERB  VBD _ 0 root
)"),
              ElementsAre("Person Piet Doorn: Piet Doorn"));
}

TEST(NamesTest, KingAtTheEndIsASurname) {
  EXPECT_THAT(ChainLines(R"(
1 Mary  Mary  PROPN NNP _ 3 nsubj _ Name=B-Person
2 King  King  PROPN NNP _ 1 flat  _ Name=I-Person
3 slept sleep VERB  VBD _ 0 root
)"),
              ElementsAre("Person Mary King: Mary King"));
}

TEST(NamesTest, PossessiveAndArticleAreCutOff) {
  EXPECT_THAT(ChainLines(R"(
1 The    the    DET   DT  _ 3 det   _ Name=B-Organization
2 Dunmere Dunmere PROPN NNP _ 3 compound _ Name=I-Organization
3 Council council PROPN NNP _ 5 nmod:poss _ Name=I-Organization
4 's     's     PART  POS _ 3 case  _ Name=I-Organization
5 vote   vote   NOUN  NN  _ 6 nsubj
6 failed fail   VERB  VBD _ 0 root
)"),
              ElementsAre("Organization Dunmere Council: Dunmere Council"));
}

TEST(NamesTest, CountryInsideALongerNameIsANameToo) {
  EXPECT_THAT(ChainLines(R"(
1 The     the     DET   DT  _ 3 det
2 U.S.    U.S.    PROPN NNP _ 3 compound _ Name=B-Organization
3 Embassy embassy PROPN NNP _ 4 nsubj    _ Name=I-Organization
4 closed  close   VERB  VBD _ 0 root
)"),
              ElementsAre("Organization U.S. Embassy: U.S. Embassy", "Place United States: U.S."));
}

TEST(NamesTest, ShipTakesItsNameWholeWhateverTheTaggerSaw) {
  EXPECT_THAT(ChainLines(R"(
1 USS    USS    PROPN NNP _ 4 nsubj
2 Henry  Henry  PROPN NNP _ 1 flat _ Name=B-Person
3 Vale   Vale   PROPN NNP _ 1 flat _ Name=I-Person
4 sailed sail   VERB  VBD _ 0 root
)"),
              ElementsAre("Product USS Henry Vale: USS Henry Vale"));
}

TEST(NamesTest, ProperNounsThatTheTaggerMissedAreNames) {
  EXPECT_THAT(ChainLines(R"(
1 They  they  PRON  PRP _ 2 nsubj
2 met   meet  VERB  VBD _ 0 root
3 Ruth  Ruth  PROPN NNP _ 2 obj
4 Amsel Amsel PROPN NNP _ 3 flat
)"),
              Contains("Person Ruth Amsel: Ruth Amsel"));
}

TEST(NamesTest, CapitalAtTheBeginningOfASentenceMakesNoName) {
  EXPECT_THAT(ChainLines(R"(
1 Delivery delivery PROPN NNP _ 2 nsubj
2 matters  matter   VERB  VBZ _ 0 root
)"),
              Not(Contains(HasSubstr("Delivery"))));
}

TEST(NamesTest, TitleBeforeAndCountryListOutweighTheTagger) {
  EXPECT_THAT(ChainLines(R"(
1 President president PROPN NNP _ 2 nmod:desc
2 Varga     Varga     PROPN NNP _ 3 nsubj _ Name=B-Place
3 left      leave     VERB  VBD _ 0 root
4 Norway    Norway    PROPN NNP _ 3 obj   _ Name=B-Person
)"),
              ElementsAre("Person Varga: Varga", "Place Norway: Norway"));
}

TEST(NamesTest, WhatEmploysPeopleIsAnOrganization) {
  EXPECT_THAT(ChainLines(R"(
1 Quarrel Quarrel PROPN NNP _ 2 compound _ Name=B-Place
2 Fenwick Fenwick PROPN NNP _ 3 nsubj    _ Name=I-Place
3 employs employ  VERB  VBZ _ 0 root
4 welders welder  NOUN  NNS _ 3 obj

1 The     the     DET   DT  _ 3 det
2 Quarrel Quarrel PROPN NNP _ 3 compound _ Name=B-Place
3 spokesman spokesman NOUN NN _ 4 nsubj
4 left    leave   VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("Organization Quarrel Fenwick: Quarrel Fenwick")));
}

TEST(NamesTest, WhatIsCalledAVesselIsAProduct) {
  EXPECT_THAT(ChainLines(R"(
1 The    the    DET   DT  _ 2 det
2 ferry  ferry  NOUN  NN  _ 4 nsubj
3 Sterna Sterna PROPN NNP _ 2 appos _ Name=B-Person
4 sank   sink   VERB  VBD _ 0 root
)"),
              Contains("Product Sterna: The ferry, Sterna"));
}

TEST(NamesTest, PrefersAFormThatIsNotInCapitals) {
  EXPECT_THAT(ChainLines(R"(
1 BERGEN BERGEN PROPN NNP _ 0 root _ Name=B-Place

1 In     in     ADP   IN  _ 2 case
2 Bergen Bergen PROPN NNP _ 4 obl   _ Name=B-Place
3 it     it     PRON  PRP _ 4 expl
4 rained rain   VERB  VBD _ 0 root
)"),
              ElementsAre(HasSubstr("Place Bergen: BERGEN, Bergen")));
}

TEST(NamesTest, CityAndCountryAfterACommaAreTwoPlaces) {
  EXPECT_THAT(ChainLines(R"(
1 In     in     ADP   IN  _ 2 case
2 Bergen Bergen PROPN NNP _ 6 obl   _ Name=B-Place
3 ,      ,      PUNCT ,   _ 4 punct _ Name=I-Place
4 Norway Norway PROPN NNP _ 2 nmod:unmarked _ Name=I-Place
5 it     it     PRON  PRP _ 6 expl
6 rained rain   VERB  VBD _ 0 root
)"),
              ElementsAre("Place Bergen: Bergen", "Place Norway: Norway"));
}

TEST(NamesTest, NationalityIsNotItsCountry) {
  EXPECT_THAT(ChainLines(R"(
1 Norwegian  Norwegian ADJ   JJ  _ 2 amod
2 sailors    sailor    NOUN  NNS _ 3 nsubj
3 left       leave     VERB  VBD _ 0 root
4 Norway     Norway    PROPN NNP _ 3 obj _ Name=B-Place
)"),
              ElementsAre("Person Norwegian sailors: Norwegian sailors",
                          "Nationality Norwegian: Norwegian", "Place Norway: Norway"));
}

TEST(NamesTest, EmbassyKeepsItsPlacesAsNamesOfTheirOwn) {
  const auto lines = ChainLines(R"(
1 The     the     DET   DT  _ 3 det
2 U.S.    U.S.    PROPN NNP _ 3 compound _ Name=B-Organization
3 Embassy Embassy PROPN NNP _ 6 nsubj    _ Name=I-Organization
4 in      in      ADP   IN  _ 5 case     _ Name=I-Organization
5 Baghdad Baghdad PROPN NNP _ 3 nmod     _ Name=I-Organization
6 closed  close   VERB  VBD _ 0 root
)");
  EXPECT_THAT(lines, Contains(HasSubstr("Organization U.S. Embassy in Baghdad")));
  EXPECT_THAT(lines, Contains(HasSubstr("Place United States: U.S.")));
  EXPECT_THAT(lines, Contains(HasSubstr("Place Baghdad: Baghdad")));
}

TEST(NamesTest, EmbassyIsAnOrganizationWhateverTheTaggerSaw) {
  const auto lines = ChainLines(R"(
1 Guards  guard   NOUN  NNS _ 2 nsubj
2 left    leave   VERB  VBD _ 0 root
3 the     the     DET   DT  _ 5 det
4 U.S.    U.S.    PROPN NNP _ 5 compound _ Name=B-Place
5 Embassy Embassy PROPN NNP _ 2 obj      _ Name=I-Place
6 in      in      ADP   IN  _ 7 case
7 Baghdad Baghdad PROPN NNP _ 5 nmod     _ Name=B-Place
)");
  EXPECT_THAT(lines, Contains(HasSubstr("Organization U.S. Embassy")));
  EXPECT_THAT(lines, Contains(HasSubstr("Place United States: U.S.")));
  EXPECT_THAT(lines, Contains(HasSubstr("Place Baghdad: Baghdad")));
}

TEST(NamesTest, UniversityKeepsItsOfAndThePlaceInIt) {
  const auto lines = ChainLines(R"(
1 She        she        PRON  PRP _ 2 nsubj
2 joined     join       VERB  VBD _ 0 root
3 the        the        DET   DT  _ 4 det
4 University University PROPN NNP _ 2 obj  _ Name=B-Organization
5 of         of         ADP   IN  _ 6 case _ Name=I-Organization
6 Oslo       Oslo       PROPN NNP _ 4 nmod _ Name=I-Organization
)");
  EXPECT_THAT(lines, Contains(HasSubstr("Organization University of Oslo")));
  EXPECT_THAT(lines, Contains(HasSubstr("Place Oslo: Oslo")));
}

TEST(NamesTest, AddressesAreNamesByThemselves) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 ana@verin.example ana@verin.example PROPN NNP _ 1 flat _ Name=I-Person
3 likes  like   VERB  VBZ _ 0 root
4 #boats #boats PROPN NNP _ 3 obj
)"),
              AllOf(Contains(HasSubstr("Ana: Ana")), Contains(HasSubstr(": ana@verin.example")),
                    Contains(HasSubstr(": #boats"))));
}

TEST(NamesTest, HeadNounsOnBothSidesOfAndMakeTwoNames) {
  EXPECT_THAT(ChainLines(R"(
1 Ministry Ministry PROPN NNP _ 8 nsubj _ Name=B-Organization
2 of       of       ADP   IN  _ 3 case _ Name=I-Organization
3 Trade    Trade    PROPN NNP _ 1 nmod _ Name=I-Organization
4 and      and      CCONJ CC  _ 5 cc _ Name=I-Organization
5 Ministry Ministry PROPN NNP _ 1 conj _ Name=I-Organization
6 of       of       ADP   IN  _ 7 case _ Name=I-Organization
7 Ports    Ports    PROPN NNPS _ 5 nmod _ Name=I-Organization
8 met      meet     VERB  VBD _ 0 root
)"),
              AllOf(Contains(HasSubstr("Ministry of Trade: Ministry of Trade")),
                    Contains(HasSubstr("Ministry of Ports: Ministry of Ports"))));
}

TEST(NamesTest, AmpersandJoinsAFirm) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo Corvo PROPN NNP _ 4 nsubj _ Name=B-Person
2 &     and   CCONJ CC  _ 3 cc
3 Lind  Lind  PROPN NNP _ 1 conj _ Name=B-Person
4 grew  grow  VERB  VBD _ 0 root

1 Corvo Corvo PROPN NNP _ 0 root _ Name=B-Person
2 &     and   CCONJ CC  _ 3 cc
3 Lind  Lind  PROPN NNP _ 1 conj _ Name=B-Person
4 ,     ,     PUNCT ,   _ 5 punct
5 2010  2010  NUM   CD  _ 1 dep
)"),
              AllOf(Contains("Organization Corvo & Lind: Corvo & Lind"),
                    Contains(HasSubstr("Person Corvo: Corvo"))));
}

TEST(NamesTest, OfficesAreNoNames) {
  EXPECT_THAT(ChainLines(R"(
1 The       the       DET   DT  _ 3 det
2 Transport Transport PROPN NNP _ 3 compound _ Name=B-Person
3 Minister  Minister  PROPN NNP _ 4 nsubj _ Name=I-Person
4 resigned  resign    VERB  VBD _ 0 root
)"),
              Not(Contains("Person Transport Minister: Transport Minister")));
}

TEST(NamesTest, NumberBehindANameBelongsToIt) {
  EXPECT_THAT(ChainLines(R"(
1 They       they       PRON  PRP _ 2 nsubj
2 passed     pass       VERB  VBD _ 0 root
3 Resolution Resolution PROPN NNP _ 2 obj _ Name=B-Work
4 12         12         NUM   CD  _ 3 nummod
)"),
              Contains(HasSubstr("Resolution 12: Resolution 12")));
}

TEST(NamesTest, NumberBehindAHyphenBelongsToTheName) {
  EXPECT_THAT(ChainLines(R"(
1 Norland Norland PROPN NNP _ 2 nsubj _ Name=B-Place
2 sent    send    VERB  VBD _ 0 root
3 Force   Force   PROPN NNP _ 2 obj _ Name=B-Organization|SpaceAfter=No
4 -       -       PUNCT HYPH _ 5 punct _ SpaceAfter=No
5 17      17      NUM   CD  _ 3 flat
)"),
              Contains("Organization Force-17: Force-17"));
}

TEST(NamesTest, KindOfFirmWithTheCapitalOfItsSentence) {
  EXPECT_THAT(ChainLines(R"(
1 Carmaker Carmaker PROPN NNP _ 2 compound _ Name=B-Person
2 Corvo    Corvo    PROPN NNP _ 3 nsubj _ Name=I-Person
3 grew     grow     VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("Corvo: Corvo")));
}

TEST(NamesTest, NumberAloneIsNoName) {
  EXPECT_THAT(ChainLines(R"(
1 The    the    DET  DT _ 3 det
2 2010   2010   NUM  CD _ 3 nummod _ Name=B-Work
3 census census NOUN NN _ 4 nsubj
4 ended  end    VERB VBD _ 0 root
)"),
              Not(Contains("Work 2010: 2010")));
}

// A spokesman of the Guard does not make an office of it.
TEST(NamesTest, BodyBeforeASmallTitleIsAName) {
  EXPECT_THAT(ChainLines(R"(
1 Guard     Guard     PROPN NNP _ 2 compound _ Name=B-Organization
2 spokesman spokesman NOUN  NN  _ 3 nmod:desc
3 Corvo     Corvo     PROPN NNP _ 4 nsubj _ Name=B-Person
4 left      leave     VERB  VBD _ 0 root
)"),
              Contains("Organization Guard: Guard"));
}

TEST(NamesTest, AdjectiveOfAFaithIsNoPerson) {
  EXPECT_THAT(ChainLines(R"(
1 Catholic Catholic ADJ  JJ  _ 2 amod _ Name=B-Person
2 schools  school   NOUN NNS _ 3 nsubj
3 closed   close    VERB VBD _ 0 root
)"),
              Contains("Nationality Catholic: Catholic"));
}

// "Will Ana Reyes write?"
TEST(NamesTest, AuxiliaryOfAQuestionIsNoPartOfTheName) {
  for (const std::string tags : {"will AUX   MD ", "Will PROPN NNP"}) {
    EXPECT_THAT(ChainLines("1 Will " + tags + R"( _ 4 aux _ Name=B-Person
2 Ana   Ana   PROPN NNP _ 4 nsubj _ Name=I-Person
3 Reyes Reyes PROPN NNP _ 2 flat _ Name=I-Person
4 write write VERB  VB  _ 0 root
5 ?     ?     PUNCT .   _ 4 punct
)"),
                Contains("Person Ana Reyes: Ana Reyes"));
  }
}

TEST(NamesTest, SaintIsNoTitleOfItsPlace) {
  EXPECT_THAT(ChainLines(R"(
1 They    they    PRON  PRP _ 2 nsubj
2 reached reach   VERB  VBD _ 0 root
3 St      St      PROPN NNP _ 4 nmod:desc _ Name=B-Place
4 Corvina Corvina PROPN NNP _ 2 obj _ Name=I-Place
)"),
              Contains("Place St Corvina: St Corvina"));
}

}  // namespace
}  // namespace tripleloom
