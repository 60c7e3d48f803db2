// Trees put right where words contradict the parser.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

TEST(Mend, TakesANameBehindADescriptionOutOfTheList) {
  EXPECT_THAT(Shown({kCapital}),
              UnorderedElementsAre("Rebels | took | Lorne", "Lorne | is | capital",
                                   "Rebels | took | port"));
}

TEST(Mend, GivesASumItsReceiver) {
  EXPECT_THAT(Shown({kOffered}), ElementsAre("Ames | offered | Berg", "Ames | offered | 5 ships"));
}

TEST(Mend, KnowsAReportBehindAComma) {
  EXPECT_THAT(Shown({kSaidMonday}), ElementsAre("Ames | left | Lorne by Berg/say"));
}

TEST(Mend, MakesTheNameTheHeadOfItsTitle) {
  EXPECT_THAT(Shown({kSecretaryOf}), Contains("Ann Ames | visited | Lorne"));
  EXPECT_THAT(Shown({kSecretaryOf}), Contains("Ann Ames | is | Secretary of State"));
}

TEST(Mend, TiesTwoRolesToTheNameBehindThem) {
  EXPECT_THAT(Shown({kSaidFounderAnd}), Contains("Rebels | did | leave by Ann Ames/say"));
}

TEST(Mend, LeavesOneObjectToAVerb) {
  EXPECT_THAT(Shown({kBoughtRival}), Contains("Ames | bought | Lorne"));
  EXPECT_THAT(Shown({kBoughtRival}), Not(Contains("Ames | bought | Norse rival")));
}

TEST(Mend, MakesOnePrepositionOfThree) {
  EXPECT_THAT(Shown({kInFrontOf}), ElementsAre("Ames | spoke in front of | Berg"));
}

TEST(Mend, GivesMembersTheirWhole) {
  EXPECT_THAT(Shown({kFollowedIncluding}, Projection::kChains),
              Not(Contains("Strikes | followed including | one")));
}

TEST(Mend, KnowsAVerbByItsAnd) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux "
             "show/show/VERB/VB/0/root caution/caution/NOUN/NN/3/obj "
             "and/and/CCONJ/CC/6/cc limit/limit/NOUN/NN/7/compound "
             "travel/travel/NOUN/NN/3/obj"}),
      ElementsAre("Ames | will show | caution intended", "Ames | will limit | travel intended"));
}

}  // namespace
}  // namespace tripleloom
