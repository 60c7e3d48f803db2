#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ChainsTest, SurnameGoesToTheFullNameBeforeOrAfterIt) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 spoke  speak  VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root
)"),
              ElementsAre("Person Ana Corvo: Corvo, Ana Corvo"));
}

TEST(ChainsTest, SharedSurnameStaysWithItsBearer) {
  EXPECT_THAT(
      ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root

1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 slept  sleep  VERB  VBD _ 0 root

1 Piet   Piet   PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 stayed stay   VERB  VBD _ 0 root

1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 woke   wake   VERB  VBD _ 0 root
)"),
      ElementsAre("Person Ana Corvo: Ana Corvo, Corvo, Corvo", "Person Piet Corvo: Piet Corvo"));
}

TEST(ChainsTest, HonoursAfterANameMakeNoOtherPerson) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 4 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 OBE    OBE    PROPN NNP _ 1 flat  _ Name=I-Person
4 left   leave  VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 slept  sleep  VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 2 nsubj _ Name=B-Person
2 woke   wake   VERB  VBD _ 0 root
)"),
              ElementsAre("Person Ana Corvo OBE: Ana Corvo OBE, Ana Corvo, Ana"));
}

TEST(ChainsTest, FatherAndSonOfOneNameStayTwo) {
  EXPECT_THAT(ChainLines(R"(
1 Piet   Piet   PROPN NNP _ 4 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 Jr.    Jr.    PROPN NNP _ 1 flat  _ Name=I-Person
4 met    meet   VERB  VBD _ 0 root
5 Piet   Piet   PROPN NNP _ 4 obj   _ Name=B-Person
6 Corvo  Corvo  PROPN NNP _ 5 flat  _ Name=I-Person
7 Sr.    Sr.    PROPN NNP _ 5 flat  _ Name=I-Person
)"),
              ElementsAre("Person Piet Corvo Jr.: Piet Corvo Jr.",
                          "Person Piet Corvo Sr.: Piet Corvo Sr."));
}

// "Piet W. Corvo met Piet H.W. Corvo.", "Piet W. Corvo met Piet Walter Corvo."
std::string TwoCorvos(const std::string& first, const std::string& second) {
  return "\n1 Piet Piet PROPN NNP _ 4 nsubj _ Name=B-Person\n2 " + first + ' ' + first +
         " PROPN NNP _ 1 flat _ Name=I-Person\n3 Corvo Corvo PROPN NNP _ 1 flat _ "
         "Name=I-Person\n4 met meet VERB VBD _ 0 root\n5 Piet Piet PROPN NNP _ 4 obj _ "
         "Name=B-Person\n6 " +
         second + ' ' + second +
         " PROPN NNP _ 5 flat _ Name=I-Person\n7 Corvo Corvo PROPN NNP _ 5 flat _ Name=I-Person\n";
}

TEST(ChainsTest, OtherInitialsAreAnotherPerson) {
  EXPECT_EQ(ChainLines(TwoCorvos("W.", "H.W.")).size(), 2U);
  EXPECT_EQ(ChainLines(TwoCorvos("W.", "Walter")).size(), 1U);
  EXPECT_EQ(ChainLines(TwoCorvos("H.", "H.W.")).size(), 1U);
  // The name without initials is one of them, never both.
  const auto three = ChainLines(TwoCorvos("W.", "H.W.") + R"(
1 Piet  Piet  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo Corvo PROPN NNP _ 1 flat  _ Name=I-Person
3 left  leave VERB  VBD _ 0 root
)");
  EXPECT_GE(three.size(), 2U);
  const auto first = ChainLines(R"(
1 Piet  Piet  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo Corvo PROPN NNP _ 1 flat  _ Name=I-Person
3 left  leave VERB  VBD _ 0 root
)" + TwoCorvos("W.", "H.W."));
  EXPECT_EQ(first.size(), 2U);
}

TEST(ChainsTest, AcronymKeepsTheNumberOfItsName) {
  EXPECT_THAT(ChainLines(R"(
1 Harbour Harbour PROPN NNP _ 2 compound _ Name=B-Product
2 Planner Planner PROPN NNP _ 4 nsubj    _ Name=I-Product
3 6       6       NUM   CD  _ 2 nummod   _ Name=I-Product
4 failed  fail    VERB  VBD _ 0 root

1 HP6     HP6     PROPN NNP _ 2 nsubj _ Name=B-Product
2 ended   end     VERB  VBD _ 0 root

1 HP7     HP7     PROPN NNP _ 2 nsubj _ Name=B-Product
2 came    come    VERB  VBD _ 0 root
)"),
              Contains(HasSubstr("Harbour Planner 6: Harbour Planner 6, HP6")));
}

TEST(ChainsTest, TeamIsCalledByItsPluralAlone) {
  EXPECT_THAT(ChainLines(R"(
1 The   the   DET   DT   _ 3 det
2 Lorne Lorne PROPN NNP  _ 3 compound _ Name=B-Organization
3 Terns Tern  PROPN NNPS _ 4 nsubj    _ Name=I-Organization
4 won   win   VERB  VBD  _ 0 root

1 The   the   DET   DT   _ 2 det
2 Terns Tern  PROPN NNPS _ 3 nsubj _ Name=B-Organization
3 left  leave VERB  VBD  _ 0 root
)"),
              Contains("Organization Lorne Terns: Lorne Terns, Terns"));
}

TEST(ChainsTest, FirstNameIsNotTiedWhereTwoShareIt) {
  EXPECT_THAT(
      ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 6 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 and    and    CCONJ CC  _ 4 cc
4 Ana    Ana    PROPN NNP _ 1 conj  _ Name=B-Person
5 Lind   Lind   PROPN NNP _ 4 flat  _ Name=I-Person
6 left   leave  VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 2 nsubj _ Name=B-Person
2 slept  sleep  VERB  VBD _ 0 root
)"),
      ElementsAre("Person Ana Corvo: Ana Corvo", "Person Ana Lind: Ana Lind", "Person Ana: Ana"));
}

TEST(ChainsTest, MiddleInitialMakesNoOtherPerson) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 4 nsubj _ Name=B-Person
2 M.     M.     PROPN NNP _ 1 flat  _ Name=I-Person
3 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
4 left   leave  VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 slept  sleep  VERB  VBD _ 0 root
)"),
              ElementsAre("Person Ana M. Corvo: Ana M. Corvo, Ana Corvo"));
}

TEST(ChainsTest, NamesOfACountryAreOne) {
  EXPECT_THAT(ChainLines(R"(
1 The     the     DET   DT   _ 3 det
2 United  United  PROPN NNP  _ 3 amod  _ Name=B-Place
3 States  States  PROPN NNPS _ 4 nsubj _ Name=I-Place
4 agreed  agree   VERB  VBD  _ 0 root

1 U.S.    U.S.    PROPN NNP  _ 2 compound _ Name=B-Place
2 ships   ship    NOUN  NNS  _ 3 nsubj
3 left    leave   VERB  VBD  _ 0 root
)"),
              ElementsAre("Place United States: United States, U.S."));
}

TEST(ChainsTest, AcronymInBracketsAndByInitials) {
  EXPECT_THAT(ChainLines(R"(
1 The      the      DET   DT  _ 4 det
2 Northern Northern PROPN NNP _ 4 compound _ Name=B-Organization
3 Coast    Coast    PROPN NNP _ 4 compound _ Name=I-Organization
4 Patrol   Patrol   PROPN NNP _ 8 nsubj    _ Name=I-Organization
5 (        (        PUNCT -LRB- _ 6 punct  _ SpaceAfter=No
6 NORCOP   NORCOP   PROPN NNP _ 4 appos    _ Name=B-Organization|SpaceAfter=No
7 )        )        PUNCT -RRB- _ 6 punct
8 met      meet     VERB  VBD _ 0 root
9 the      the      DET   DT  _ 11 det
10 River   River    PROPN NNP _ 11 compound _ Name=B-Organization
11 Guard   Guard    PROPN NNP _ 8 obj      _ Name=I-Organization

1 RG       RG       PROPN NNP _ 2 nsubj    _ Name=B-Organization
2 agreed   agree    VERB  VBD _ 0 root
)"),
              ElementsAre("Organization Northern Coast Patrol: Northern Coast Patrol, NORCOP",
                          "Organization River Guard: River Guard, RG"));
}

TEST(ChainsTest, DepartmentOfTradeIsTheTradeDepartment) {
  EXPECT_THAT(ChainLines(R"(
1 The        the        DET   DT  _ 2 det
2 Department department PROPN NNP _ 5 nsubj _ Name=B-Organization
3 of         of         ADP   IN  _ 4 case  _ Name=I-Organization
4 Trade      Trade      PROPN NNP _ 2 nmod  _ Name=I-Organization
5 agreed     agree      VERB  VBD _ 0 root

1 Trade      Trade      PROPN NNP _ 2 compound _ Name=B-Organization
2 Department department PROPN NNP _ 3 compound _ Name=I-Organization
3 offices    office     NOUN  NNS _ 4 nsubj
4 closed     close      VERB  VBD _ 0 root
)"),
              Contains("Organization Department of Trade: Department of Trade, Trade Department"));
}

TEST(ChainsTest, CompanyWithoutItsSuffix) {
  EXPECT_THAT(ChainLines(R"(
1 Quillon Quillon PROPN NNP _ 3 nsubj _ Name=B-Organization
2 Corp.   Corp.   PROPN NNP _ 1 flat  _ Name=I-Organization
3 grew    grow    VERB  VBD _ 0 root

1 Quillon Quillon PROPN NNP _ 2 nsubj _ Name=B-Organization
2 hired   hire    VERB  VBD _ 0 root
3 cooks   cook    NOUN  NNS _ 2 obj
)"),
              Contains("Organization Quillon Corp.: Quillon Corp., Quillon"));
}

TEST(ChainsTest, TypeIsThatOfTheWholeChain) {
  // The title before the full name decides for the surname that the tagger took for a place.
  EXPECT_THAT(ChainLines(R"(
1 Verano Verano PROPN NNP _ 2 nsubj _ Name=B-Place
2 spoke  speak  VERB  VBD _ 0 root

1 Mr.    Mr.    PROPN NNP _ 2 nmod:desc
2 Verano Verano PROPN NNP _ 3 nsubj
3 left   leave  VERB  VBD _ 0 root
)"),
              ElementsAre("Person Verano: Verano, Verano"));
}

TEST(ChainsTest, FirstWordOfAnEnterpriseStandsForItUnlessItIsAPlaceOrAQuality) {
  const auto lines = ChainLines(R"(
1 Kestrel Kestrel PROPN NNP _ 2 compound _ Name=B-Organization
2 Marine  Marine  PROPN NNP _ 3 nsubj    _ Name=I-Organization
3 sued    sue     VERB  VBD _ 0 root
4 Bergen  Bergen  PROPN NNP _ 5 compound _ Name=B-Organization
5 Marine  Marine  PROPN NNP _ 3 obj      _ Name=I-Organization

1 Kestrel Kestrel PROPN NNP _ 2 nsubj _ Name=B-Organization
2 left    leave   VERB  VBD _ 0 root
3 Bergen  Bergen  PROPN NNP _ 2 obj   _ Name=B-Organization
)");
  EXPECT_THAT(lines, Contains(HasSubstr("Kestrel Marine: Kestrel Marine, Kestrel")));
  EXPECT_THAT(lines, Contains(HasSubstr(" Bergen: Bergen")));
}

TEST(ChainsTest, RulersNumberBelongsToNoSurname) {
  EXPECT_THAT(ChainLines(R"(
1 Ana     Ana     PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat _ Name=I-Person
3 became  become  VERB  VBD _ 0 root
4 Corvo  Corvo  PROPN NNP _ 3 xcomp _ Name=B-Person
5 I       I       PROPN NNP _ 4 flat _ Name=I-Person
)"),
              ElementsAre("Person Ana Corvo: Ana Corvo, Corvo I"));
}

TEST(ChainsTest, ClippedNameOfAnInstitution) {
  EXPECT_THAT(
      ChainLines(R"(
1 Verinland  Verinland  PROPN NNP _ 3 compound _ Name=B-Organization
2 Harbour    Harbour    PROPN NNP _ 3 compound _ Name=I-Organization
3 University University PROPN NNP _ 4 nsubj _ Name=I-Organization
4 praised    praise     VERB  VBD _ 0 root
5 Verin      Verin      PROPN NNP _ 6 compound _ Name=B-Organization
6 Harbour    Harbour    PROPN NNP _ 4 obj _ Name=I-Organization
)"),
      ElementsAre("Organization Verinland Harbour University: Verinland Harbour University, "
                  "Verin Harbour"));
}

TEST(ChainsTest, CountryAtTheBeginningOfANameHasItsUsualForm) {
  EXPECT_THAT(ChainLines(R"(
1 The     the     DET   DT  _ 3 det
2 U.S.    U.S.    PROPN NNP _ 3 compound _ Name=B-Organization
3 Embassy Embassy PROPN NNP _ 4 nsubj _ Name=I-Organization
4 closed  close   VERB  VBD _ 0 root

1 The     the     DET   DT  _ 4 det
2 United  United  PROPN NNP _ 4 compound _ Name=B-Organization
3 States  States  PROPN NNP _ 2 flat _ Name=I-Organization
4 Embassy Embassy PROPN NNP _ 5 nsubj _ Name=I-Organization
5 closed  close   VERB  VBD _ 0 root
)"),
              Contains("Organization United States Embassy: U.S. Embassy, United States Embassy"));
}

TEST(ChainsTest, MembersStandForTheirParty) {
  EXPECT_THAT(ChainLines(R"(
1 The       the       DET   DT   _ 3 det
2 Liberal   Liberal   PROPN NNP  _ 3 compound _ Name=B-Organization
3 Party     Party     PROPN NNP  _ 4 nsubj _ Name=I-Organization
4 won       win       VERB  VBD  _ 0 root

1 The       the       DET   DT   _ 2 det
2 Liberals  Liberals  PROPN NNPS _ 3 nsubj _ Name=B-Organization
3 rejoiced  rejoice   VERB  VBD  _ 0 root
)"),
              Contains("Organization Liberal Party: Liberal Party, Liberals"));
}

// Elsewhere "Dahl" by herself is a person, so "Sofia Dahl" is, although Sofia is a town.
TEST(ChainsTest, SurnameTellsThatTheFullNameIsAPerson) {
  EXPECT_THAT(ChainLines(R"(
1 They    they  PRON  PRP _ 2 nsubj
2 elected elect VERB  VBD _ 0 root
3 Sofia   Sofia PROPN NNP _ 2 obj _ Name=B-Place
4 Dahl    Dahl  PROPN NNP _ 3 flat _ Name=I-Place

1 Dahl    Dahl  PROPN NNP _ 2 nsubj _ Name=B-Person
2 said    say   VERB  VBD _ 0 root

1 Dahl    Dahl  PROPN NNP _ 2 nsubj _ Name=B-Person
2 left    leave VERB  VBD _ 0 root
)"),
              Contains("Person Sofia Dahl: Sofia Dahl, Dahl, Dahl"));
}

// "the Norwegians" are people, not the "Norwegian Authority" named before.
TEST(ChainsTest, PeopleOfACountryAreNotABodyNamedAfterThem) {
  EXPECT_THAT(ChainLines(R"(
1 The        the        DET   DT  _ 3 det
2 Norwegian  Norwegian  PROPN NNP _ 3 compound _ Name=B-Organization
3 Authority  Authority  PROPN NNP _ 4 nsubj _ Name=I-Organization
4 spoke      speak      VERB  VBD _ 0 root

1 The        the        DET   DT   _ 2 det
2 Norwegians Norwegian  PROPN NNPS _ 3 nsubj _ Name=B-Nationality
3 fired      fire       VERB  VBD  _ 0 root
)"),
              Not(Contains(HasSubstr("Norwegian Authority, Norwegians"))));
}

}  // namespace
}  // namespace tripleloom
