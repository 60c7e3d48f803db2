// Whose agency, and who is chosen as what.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// "Corvo, NOUN of the Lorne Water Authority, left."
std::string Introduced(const std::string& noun) {
  return "\n1 Peter Peter PROPN NNP _ 11 nsubj _ Name=B-Person\n"
         "2 Corvo Corvo PROPN NNP _ 1 flat _ Name=I-Person\n"
         "3 , , PUNCT , _ 4 punct\n"
         "4 " +
         noun + " " + noun + R"( NOUN NN _ 1 appos
5 of        of        ADP   IN  _ 9 case
6 the       the       DET   DT  _ 9 det
7 Lorne     Lorne     PROPN NNP _ 9 compound _ Name=B-Organization
8 Water     Water     PROPN NNP _ 9 compound _ Name=I-Organization
9 Authority Authority PROPN NNP _ 4 nmod     _ Name=I-Organization
10 ,        ,         PUNCT ,   _ 1 punct
11 left     leave     VERB  VBD _ 0 root
)";
}

// "His NOUN kept a report."
std::string His(const std::string& noun) {
  return "\n1 His his PRON PRP$ _ 2 nmod:poss\n2 " + noun + " " + noun + R"( NOUN NN _ 3 nsubj
3 kept   keep   VERB VBD _ 0 root
4 a      a      DET  DT  _ 5 det
5 report report NOUN NN  _ 3 obj
)";
}

TEST(OfficeTest, HisAgencyIsTheOneHeHeads) {
  EXPECT_THAT(ChainLines(Introduced("director") + His("agency")),
              Contains("Organization Lorne Water Authority: Lorne Water Authority, His agency"));
}

TEST(OfficeTest, WhatHeHeadsIsNotHisFirmHisOfficeOrHisGovernment) {
  for (const char* noun : {"firm", "party", "office", "government"}) {
    EXPECT_THAT(ChainLines(Introduced("director") + His(noun)),
                Not(Contains(HasSubstr("Authority, His"))))
        << noun;
  }
}

TEST(OfficeTest, WhoSuesAnAgencyHasAnother) {
  EXPECT_THAT(ChainLines(Introduced("opponent") + His("agency")),
              Not(Contains(HasSubstr("Authority, His"))));
}

TEST(OfficeTest, HisOldAgencyIsAnother) {
  EXPECT_THAT(ChainLines(Introduced("director") + R"(
1 His    his    PRON PRP$ _ 3 nmod:poss
2 old    old    ADJ  JJ   _ 3 amod
3 agency agency NOUN NN   _ 4 nsubj
4 kept   keep   VERB VBD  _ 0 root
5 it     it     PRON PRP  _ 4 obj
)"),
              Not(Contains(HasSubstr("Authority, His"))));
}

constexpr const char* kTwoFirms = R"(
1 Berg    Berg   PROPN NNP  _ 4 nsubj _ Name=B-Organization
2 &       &      CCONJ CC   _ 3 cc    _ Name=I-Organization
3 Corvo   Corvo  PROPN NNP  _ 1 conj  _ Name=I-Organization
4 sued    sue    VERB  VBD  _ 0 root
5 Tern    Tern   PROPN NNP  _ 4 obj   _ Name=B-Organization
6 Lines   Lines  PROPN NNPS _ 5 flat  _ Name=I-Organization
)";

std::string Said(const std::string& person) {
  return "\n1 Peter Peter PROPN NNP _ 3 nsubj _ Name=B-Person\n2 " + person + " " + person +
         R"( PROPN NNP _ 1 flat _ Name=I-Person
3 said    say     VERB VBD  _ 0 root
4 his     his     PRON PRP$ _ 5 nmod:poss
5 company company NOUN NN   _ 6 nsubj
6 won     win     VERB VBD  _ 3 ccomp
)";
}

TEST(OfficeTest, HisCompanyBearsHisName) {
  EXPECT_THAT(ChainLines(kTwoFirms + Said("Corvo")),
              Contains("Organization Berg & Corvo: Berg & Corvo, his company"));
  EXPECT_THAT(ChainLines(kTwoFirms + Said("Lind")), Not(Contains(HasSubstr(", his company"))));
}

TEST(OfficeTest, WhoFoundedAFirmSpeaksOfItAsHis) {
  const auto lines = ChainLines(R"(
1 Ana     Ana     PROPN NNP _ 9 nsubj _ Name=B-Person
2 Lind    Lind    PROPN NNP _ 1 flat  _ Name=I-Person
3 ,       ,       PUNCT ,   _ 5 punct
4 who     who     PRON  WP  _ 5 nsubj
5 founded found   VERB  VBD _ 1 acl:relcl
6 Tern    Tern    PROPN NNP _ 5 obj   _ Name=B-Organization
7 Lines   Lines   PROPN NNPS _ 6 flat _ Name=I-Organization
8 ,       ,       PUNCT ,   _ 1 punct
9 praised praise  VERB  VBD _ 0 root
10 her    her     PRON  PRP$ _ 11 nmod:poss
11 firm   firm    NOUN  NN  _ 9 obj
)");
  EXPECT_THAT(lines, Contains("Organization Tern Lines: Tern Lines, her firm"));
}

// "The Liberals VERB Sofia Lind as their new leader." with a word before the verb, or none.
std::string Chosen(const std::string& before, const std::string& form, const std::string& xpos) {
  return "\n1 The the DET DT _ 2 det\n2 Liberals Liberal PROPN NNPS _ 4 nsubj _ "
         "Name=B-Organization\n3 " +
         before + " _ 4 " + (before.ends_with("MD") ? "aux" : "advmod") + "\n4 " + form +
         " elect VERB " + xpos + R"( _ 0 root
5 Sofia  Sofia  PROPN NNP  _ 4 obj _ Name=B-Person
6 Lind   Lind   PROPN NNP  _ 5 flat _ Name=I-Person
7 as     as     ADP   IN   _ 10 case
8 their  their  PRON  PRP$ _ 10 nmod:poss
9 new    new    ADJ   JJ   _ 10 amod
10 leader leader NOUN NN   _ 4 obl

1 Lind   Lind   PROPN NNP  _ 2 nsubj _ Name=B-Person
2 spoke  speak  VERB  VBD  _ 0 root
)";
}

TEST(OfficeTest, WhoIsElectedAsLeaderIsTheLeader) {
  EXPECT_THAT(ChainLines(Chosen("then then ADV RB", "elected", "VBD")),
              Contains("Person Sofia Lind: Sofia Lind, their new leader, Lind"));
}

TEST(OfficeTest, WhoMayBeElectedIsNoLeaderYet) {
  EXPECT_THAT(ChainLines(Chosen("may may AUX MD", "elect", "VB")),
              Contains("Person Sofia Lind: Sofia Lind, Lind"));
  EXPECT_THAT(ChainLines(Chosen("never never ADV RB", "elected", "VBD")),
              Contains("Person Sofia Lind: Sofia Lind, Lind"));
}

TEST(OfficeTest, WhoBecameDirectorIsTheDirector) {
  EXPECT_THAT(ChainLines(R"(
1 Ana      Ana      PROPN NNP _ 7 nsubj _ Name=B-Person
2 Lind     Lind     PROPN NNP _ 1 flat  _ Name=I-Person
3 ,        ,        PUNCT ,   _ 5 punct
4 who      who      PRON  WP  _ 5 nsubj
5 became   become   VERB  VBD _ 1 acl:relcl
6 director director NOUN  NN  _ 5 xcomp
7 left     leave    VERB  VBD _ 0 root
)"),
              Contains("Person Ana Lind: Ana Lind, director"));
}

TEST(OfficeTest, WhoIsAppointedAsActingDirectorIsTheDirector) {
  EXPECT_THAT(ChainLines(R"(
1 Lorne     Lorne    PROPN NNP _ 2 nsubj _ Name=B-Organization
2 appointed appoint  VERB  VBD _ 0 root
3 Ana       Ana      PROPN NNP _ 2 obj   _ Name=B-Person
4 Lind      Lind     PROPN NNP _ 3 flat  _ Name=I-Person
5 as        as       SCONJ IN  _ 6 mark
6 acting    act      VERB  VBG _ 2 advcl
7 director  director NOUN  NN  _ 6 obj
)"),
              Contains("Person Ana Lind: Ana Lind, director"));
}

}  // namespace
}  // namespace tripleloom
