// Coordination of subjects, verbs and what they share.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Coordinated, ShareTheSubject) {
  EXPECT_THAT(Shown({kMetAndSigned}), ElementsAre("Ames | met | Berg", "Ames | signed | treaty"));
}

TEST(Coordinated, GiveEachSubjectItsFact) {
  EXPECT_THAT(Shown({kBothVisited}),
              ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
}

TEST(Coordinated, CountBothPartsOfBothAndNotOnly) {
  EXPECT_THAT(Shown({kBothAnd}), ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
  EXPECT_THAT(Shown({kNotOnly}), ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
}

TEST(Coordinated, ShareATimeInFrontOfBothVerbs) {
  const DocumentFacts facts = ReadFacts({kInMay}, Projection::kGraph);
  ASSERT_EQ(facts.triples.size(), 2u);
  for (const Triple& triple : facts.triples) {
    ASSERT_EQ(triple.arguments.size(), 1u);
    EXPECT_EQ(triple.arguments[0].role, "time");
    EXPECT_EQ(triple.arguments[0].slot.text, "May");
  }
}

TEST(Coordinated, LeaveAFiniteVerbOutOfAnInfinitive) {
  EXPECT_THAT(Shown({kSeeksAndEmploys}), ElementsAre("hospital | seeks to train | nurses intended",
                                                     "hospital | employs | doctors"));
}

TEST(Coordinated, ShareAPassive) {
  EXPECT_THAT(Shown({kShotAndBuried}), Contains("Ames | was buried in | Lorne"));
  EXPECT_EQ(ReadFacts({kShotAndBuried}, Projection::kGraph).triples.back().pattern, "passive");
}

}  // namespace
}  // namespace tripleloom
