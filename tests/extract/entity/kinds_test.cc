// Which organizations and places a bare noun can mean, and what follows for whom it is tied to.
#include "extract/entity/kinds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(KindsTest, NamesTellTheirKindByHeadNounAndMark) {
  EXPECT_EQ(KindsOfName({"Lorne", "Water", "Authority"}), KindsOfNoun("authority"));
  EXPECT_EQ(KindsOfName({"Ministry", "of", "Public", "Works"}), KindsOfNoun("ministry"));
  EXPECT_EQ(KindsOfName({"Ministry", "of", "Trade"}), KindsOfNoun("ministry"));
  EXPECT_EQ(KindsOfName({"Corvo", "&", "Lind"}), KindsOfNoun("company"));
  EXPECT_EQ(KindsOfName({"Office", "of", "Ports", "&", "Lakes"}), KindsOfNoun("office"));
  EXPECT_EQ(KindsOfName({"Corvo", "Ltd"}), KindsOfNoun("firm"));
  EXPECT_EQ(KindsOfName({"Lake", "Lorne"}), KindsOfName({"Lorne", "County"}));
  EXPECT_EQ(KindsOfName({"Corvo"}), 0U);
  EXPECT_EQ(KindsOfName({"Open", "Door"}), 0U);
}

TEST(KindsTest, ADescriptionMeansSomeKindsAndNotOthers) {
  EXPECT_TRUE(MayMean("firm", KindsOfNoun("airline")));
  EXPECT_TRUE(MayMean("agency", KindsOfNoun("commission")));
  EXPECT_TRUE(MayMean("company", 0)) << "nothing is known";
  EXPECT_TRUE(MayMean("ferry", KindsOfNoun("ministry"))) << "no noun of this table";
  for (const char* noun : {"ministry", "authority", "party", "army", "university", "union"}) {
    EXPECT_FALSE(MayMean("firm", KindsOfNoun(noun))) << noun;
    EXPECT_FALSE(SurelyMeans("firm", KindsOfNoun(noun))) << noun;
  }
  for (const char* noun : {"ministry", "party", "army", "airline", "charity"}) {
    EXPECT_FALSE(MayMean("agency", KindsOfNoun(noun))) << noun;
  }
  EXPECT_FALSE(MayMean("city", KindsOfName({"Lorne", "Dam"})));
  EXPECT_TRUE(SurelyMeans("agency", KindsOfNoun("authority")));
  EXPECT_FALSE(SurelyMeans("firm", KindsOfNoun("bank"))) << "a bank may be an office";
  EXPECT_FALSE(SurelyMeans("firm", 0));
}

constexpr const char* kRivals = R"(
1 Corvo Corvo PROPN NNP _ 4 nsubj _ Name=B-Organization
2 &     &     CCONJ CC  _ 3 cc    _ Name=I-Organization
3 Lind  Lind  PROPN NNP _ 1 conj  _ Name=I-Organization
4 sent  send  VERB  VBD _ 0 root
5 divers diver NOUN NNS _ 4 obj

1 The      the      DET   DT  _ 3 det
2 Interior Interior PROPN NNP _ 3 compound _ Name=B-Organization
3 Ministry Ministry PROPN NNP _ 4 nsubj    _ Name=I-Organization
4 paid     pay      VERB  VBD _ 0 root

1 The  the  DET  DT  _ 2 det
2 firm firm NOUN NN  _ 3 nsubj
3 left leave VERB VBD _ 0 root
)";

TEST(KindsTest, AMinistryIsNoRivalOfTheFirm) {
  const auto lines = ChainLines(kRivals);
  EXPECT_THAT(lines, Contains("Organization Corvo & Lind: Corvo & Lind, The firm"));
  EXPECT_THAT(lines, Not(Contains(HasSubstr("Ministry, The firm"))));
}

TEST(KindsTest, AnAuthorityIsTheAgencyAfterAPartyWasNamed) {
  const auto lines = ChainLines(R"(
1 The       the       DET   DT  _ 4 det
2 Lorne     Lorne     PROPN NNP _ 4 compound _ Name=B-Organization
3 Water     Water     PROPN NNP _ 4 compound _ Name=I-Organization
4 Authority Authority PROPN NNP _ 5 nsubj    _ Name=I-Organization
5 paid      pay       VERB  VBD _ 0 root

1 The     the     DET   DT  _ 3 det
2 Liberal Liberal PROPN NNP _ 3 compound _ Name=B-Organization
3 Party   Party   PROPN NNP _ 4 nsubj    _ Name=I-Organization
4 praised praise  VERB  VBD _ 0 root
5 the     the     DET   DT  _ 6 det
6 agency  agency  NOUN  NN  _ 4 obj
)");
  EXPECT_THAT(lines,
              Contains("Organization Lorne Water Authority: Lorne Water Authority, the agency"));
}

TEST(KindsTest, TheCityIsNoDam) {
  const auto lines = ChainLines(R"(
1 The   the   DET   DT  _ 3 det
2 Lorne Lorne PROPN NNP _ 3 compound _ Name=B-Place
3 Dam   Dam   PROPN NNP _ 4 nsubj    _ Name=I-Place
4 broke break VERB  VBD _ 0 root

1 The  the   DET  DT  _ 2 det
2 city city  NOUN NN  _ 3 nsubj
3 fled flee  VERB VBD _ 0 root
)");
  EXPECT_THAT(lines, Not(Contains(HasSubstr("Dam, The city"))));
}

// Found in one of our articles: capitals of a dateline were taken for an acronym.
TEST(KindsTest, ADatelineIsAPlaceAndTheCityOfItsArticle) {
  const auto lines = ChainLines(R"(
1 LORNE  LORNE  PROPN NNP _ 0 root _ Name=B-Organization
2 ,      ,      PUNCT ,   _ 3 punct
3 Monday Monday PROPN NNP _ 1 appos _ Name=B-Date
4 -      -      PUNCT ,   _ 1 punct

1 Lorne    Lorne   PROPN NNP _ 3 nsubj _ Name=B-Place
2 will     will    AUX   MD  _ 3 aux
3 receive  receive VERB  VB  _ 0 root
4 less     less    ADJ   JJR _ 5 amod
5 power    power   NOUN  NN  _ 3 obj
6 ,        ,       PUNCT ,   _ 10 punct
7 and      and     CCONJ CC  _ 10 cc
8 the      the     DET   DT  _ 9 det
9 city     city    NOUN  NN  _ 10 nsubj
10 asked   ask     VERB  VBD _ 3 conj
11 Denmark Denmark PROPN NNP _ 10 obj _ Name=B-Place
)");
  EXPECT_THAT(lines, Contains("Place Lorne: LORNE, Lorne, the city"));
}

constexpr const char* kDateline = R"(
1 LORNE  LORNE  PROPN NNP _ 0 root _ Name=B-Organization
2 -      -      PUNCT ,   _ 1 punct
)";
constexpr const char* kElsewhere = R"(
1 Ships ship NOUN  NNS _ 2 nsubj
2 left  leave VERB VBD _ 0 root
3 Tarn  Tarn PROPN NNP _ 2 obj _ Name=B-Place
)";
constexpr const char* kMeanwhile = R"(
1 Ships ship  NOUN NNS _ 2 nsubj
2 sank  sink  VERB VBD _ 0 root
)";
constexpr const char* kCity = R"(
1 The  the   DET  DT  _ 2 det
2 city city  NOUN NN  _ 3 nsubj
3 wept weep  VERB VBD _ 0 root
)";

TEST(KindsTest, TheCityIsThatOfTheDatelineHoweverFar) {
  std::string far;
  for (int i = 0; i < 6; ++i) far += kMeanwhile;
  EXPECT_THAT(ChainLines(kDateline + far + kCity), Contains("Place LORNE: LORNE, The city"));
  EXPECT_THAT(ChainLines(kDateline + std::string(kElsewhere) + far + kCity),
              Not(Contains(HasSubstr(", The city"))));
}

constexpr const char* kOrigin = R"(
1 Denmark Denmark PROPN NNP _ 2 nsubj _ Name=B-Place
2 hired   hire    VERB  VBD _ 0 root
3 Corvo   Corvo   PROPN NNP _ 2 obj   _ Name=B-Organization
4 &       &       CCONJ CC  _ 5 cc    _ Name=I-Organization
5 Lind    Lind    PROPN NNP _ 3 conj  _ Name=I-Organization
)";
constexpr const char* kOther = R"(
1 Berg  Berg PROPN NNP _ 2 nsubj _ Name=B-Organization
2 paid  pay  VERB  VBD _ 0 root
3 Tern  Tern PROPN NNP _ 2 obj _ Name=B-Organization
4 Lines Lines PROPN NNPS _ 3 flat _ Name=I-Organization
)";
constexpr const char* kDutch = R"(
1 The     the     DET  DT  _ 3 det
2 Dutch   Dutch   ADJ  JJ  _ 3 amod
3 company company NOUN NN  _ 4 nsubj
4 left    leave   VERB VBD _ 0 root
)";

TEST(KindsTest, TheDutchCompanyIsTheOnlyOneNamedNearby) {
  EXPECT_THAT(ChainLines(std::string(kOrigin) + kDutch),
              Contains("Organization Corvo & Lind: Corvo & Lind, The Dutch company"));
  EXPECT_THAT(ChainLines(std::string(kOrigin) + kOther + kDutch),
              Not(Contains(HasSubstr(", The Dutch company"))));
}

TEST(KindsTest, OfTwoCitiesNeitherIsMeant) {
  const auto lines = ChainLines(R"(
1 Lorne Lorne PROPN NNP _ 4 nsubj _ Name=B-Place
2 and   and   CCONJ CC  _ 3 cc
3 Tarn  Tarn  PROPN NNP _ 1 conj _ Name=B-Place
4 wait  wait  VERB  VBP _ 0 root

1 The  the  DET  DT  _ 2 det
2 city city  NOUN NN  _ 3 nsubj
3 slept sleep VERB VBD _ 0 root
)");
  EXPECT_THAT(lines, Not(Contains(HasSubstr(", The city"))));
}

// "Corvo & Lind" is one thing, whatever the parser joins.
TEST(KindsTest, AFirmOfTwoNamesHasAnApposition) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo   Corvo   PROPN NNP _ 8 nsubj _ Name=B-Organization
2 &       &       CCONJ CC  _ 3 cc    _ Name=I-Organization
3 Lind    Lind    PROPN NNP _ 1 conj  _ Name=I-Organization
4 ,       ,       PUNCT ,   _ 6 punct
5 a       a       DET   DT  _ 6 det
6 company company NOUN  NN  _ 1 appos
7 ,       ,       PUNCT ,   _ 1 punct
8 left    leave   VERB  VBD _ 0 root
)"),
              Contains("Organization Corvo & Lind: Corvo & Lind, a company"));
}

}  // namespace
}  // namespace tripleloom
