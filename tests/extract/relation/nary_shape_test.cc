// Tuples with whole phrases.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(Nary, KeepsWholePhrasesAndTheRest) {
  const DocumentFacts facts = ReadFacts({kSent}, Projection::kNary);
  ASSERT_EQ(facts.triples.size(), 1u);
  const Triple& triple = facts.triples[0];
  EXPECT_EQ(triple.relation.text, "may have sent");
  ASSERT_EQ(triple.arguments.size(), 2u);
  EXPECT_EQ(triple.arguments[0].slot.text, "to Lorne");
  EXPECT_EQ(triple.arguments[1].slot.text, "on Monday");
}

TEST(Nary, TakesAFirstPrepositionIntoTheRelation) {
  EXPECT_THAT(Shown({kNoTroops}, Projection::kNary),
              ElementsAre("No troops | were sent to | Lorne not"));
}

TEST(Nary, KeepsCoordinationsWhole) {
  EXPECT_THAT(Shown({kBothVisited}, Projection::kNary),
              ElementsAre("Ames and Berg | visited | Lorne"));
}

TEST(Nary, HasNoRoomForNounsAsRelations) {
  EXPECT_THAT(Shown({kAttack}, Projection::kNary), Not(Contains("Norland | attack on | Lorne")));
}

}  // namespace
}  // namespace tripleloom
