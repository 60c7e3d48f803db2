// Binary chains of words of the sentence.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Chains, CarryTheObjectIntoTheRelation) {
  EXPECT_THAT(Shown({kSent}, Projection::kChains),
              ElementsAre("Rebels | may have sent | two trucks possible",
                          "Rebels | may have sent two trucks to | Lorne possible",
                          "Rebels | may have sent two trucks on | Monday possible"));
}

TEST(Chains, LeadAnInfinitiveByItsMainClause) {
  EXPECT_THAT(Shown({kAskedToLead}, Projection::kChains),
              Contains("The king | asked Ames to lead | the army intended"));
}

TEST(Chains, InsertNoWords) {
  EXPECT_THAT(Shown({kCapitalLorne}, Projection::kChains), testing::IsEmpty());
}

TEST(Chains, JoinAnObjectWithWhatBecomesOfIt) {
  EXPECT_THAT(Shown({kKeepsOpen}, Projection::kChains),
              ElementsAre("Ames | keeps | the door open"));
}

TEST(Chains, TellAClauseThroughItsArguments) {
  EXPECT_THAT(
      Shown({kBeforeLeaving}, Projection::kChains),
      ElementsAre("Ames | closed | the bridge", "Ames | closed the bridge before leaving | Lorne"));
}

}  // namespace
}  // namespace tripleloom
