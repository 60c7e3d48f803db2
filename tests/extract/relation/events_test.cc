// Nouns of events with those who take part.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::Not;

TEST(Events, TieWhoActsToTheTarget) {
  EXPECT_THAT(Shown({kAttack}), Contains("Norland | attack on | Lorne"));
}

TEST(Events, TieEquals) {
  EXPECT_THAT(Shown({kTalksBetween}), Contains("Ames | Talks with | Berg"));
}

TEST(Events, TakeWhatTheyHappenToWhereNobodyActs) {
  EXPECT_THAT(Shown({kWithdrawal}), Contains("troops | withdrawal from | Lorne"));
}

TEST(Events, AreNotMadeOfThings) {
  EXPECT_THAT(Shown({kOrderedFrigate}), Not(Contains("frigate to")));
}

}  // namespace
}  // namespace tripleloom
