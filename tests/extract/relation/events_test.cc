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

TEST(Events, TellWhatAnOwnersDeedIsTiedTo) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case "
                     "dependence/dependence/NOUN/NN/6/nsubj on/on/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod ended/end/VERB/VBD/0/root"}),
              Contains("Norland | dependence on | Lorne"));
}

}  // namespace
}  // namespace tripleloom
