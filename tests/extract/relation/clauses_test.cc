// Clauses that name their subject, in all frames.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Clauses, TellSubjectObjectAndGoalWithTheirModality) {
  EXPECT_THAT(Shown({kSent}),
              ElementsAre("Rebels | may have sent | two trucks possible",
                          "two trucks | sent to | Lorne possible", "two trucks | number | two"));
}

TEST(Clauses, FoldVoiceInTheLemma) {
  EXPECT_EQ(ReadFacts({kSent}, Projection::kGraph).triples[1].relation.lemma, "send to");
  EXPECT_EQ(ReadFacts({kNoTroops}, Projection::kGraph).triples[0].relation.lemma, "send to");
}

TEST(Clauses, TellAgentAndPlaceOfAPassive) {
  EXPECT_THAT(Shown({kArrested}),
              ElementsAre("mayor | was arrested by | police", "mayor | was arrested in | Lorne"));
}

TEST(Clauses, TellWhomALightVerbTies) {
  EXPECT_THAT(Shown({kHeldTalks}), Contains("Ames | held talks with | Berg"));
}

TEST(Clauses, YieldNothingWithoutAClause) {
  EXPECT_THAT(Shown({kRain}), IsEmpty());
  EXPECT_THAT(Shown({kMorning}), IsEmpty());
}

TEST(Clauses, YieldNothingForAPronounWithoutAName) {
  EXPECT_THAT(Shown({"She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              IsEmpty());
}

TEST(Clauses, TellReceiverAndGift) {
  EXPECT_THAT(Shown({kGaveShip}), ElementsAre("king | gave ship to | Ames", "king | gave | ship"));
}

TEST(Clauses, TellKindAndQualityOfACopula) {
  EXPECT_THAT(Shown({kIsDoctor}), ElementsAre("Ames | is | doctor"));
  EXPECT_THAT(Shown({kBridgeOpen}), ElementsAre("bridge | is | open"));
  EXPECT_THAT(Shown({kMayorOf}), ElementsAre("Ames | is mayor of | Lorne"));
}

TEST(Clauses, TellWhereThereIsSomething) {
  EXPECT_THAT(Shown({kThereWere}), Contains("riots | were in | Lorne"));
}

TEST(Clauses, LetARaisingVerbStandBeforeItsInfinitive) {
  EXPECT_THAT(Shown({kSeems}), ElementsAre("Ames | seems to support | Berg possible"));
}

TEST(Clauses, TellTheContentOfASayingRatherThanTheSaying) {
  EXPECT_THAT(Shown({kToldThat}),
              ElementsAre("Ames | told | Berg", "rebels | hold | Lorne by Ames/tell"));
}

}  // namespace
}  // namespace tripleloom
