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

TEST(Events, PutWhoActsWhereTheyAre) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case "
                     "attack/attack/NOUN/NN/6/nsubj in/in/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod failed/fail/VERB/VBD/0/root"}),
              Contains("Norland | attack in | Lorne"));
}

TEST(Events, FindWhoActsBehindWhatItHappensTo) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det capture/capture/NOUN/NN/7/nsubj of/of/ADP/IN/4/case "
                     "boats/boat/NOUN/NNS/2/nmod by/by/ADP/IN/6/case "
                     "Norland/Norland/PROPN/NNP/4/nmod failed/fail/VERB/VBD/0/root"}),
              Contains("Norland | capture of | boats"));
}

// "Norland's death toll in Lorne rose."
TEST(Events, KeepTheNounBeforeTheirs) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/4/nmod:poss 's/'s/PART/POS/1/case "
                     "boat/boat/NOUN/NN/4/compound attack/attack/NOUN/NN/7/nsubj "
                     "on/on/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod failed/fail/VERB/VBD/0/root "
                     "././PUNCT/./7/punct"}),
              Contains("Norland | boat attack on | Lorne"));
}

}  // namespace
}  // namespace tripleloom
