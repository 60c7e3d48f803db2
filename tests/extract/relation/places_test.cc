// Names behind a noun and a preposition.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Places, TellWhereANounIs) {
  EXPECT_THAT(Shown({kEmbassyIn}), Contains("embassy | is in | Lorne"));
}

TEST(Places, AreNotWhatStandsInBrackets) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/0/root ,/,/PUNCT/,/3/punct "
                     "Norland/Norland/PROPN/NNP/1/appos (/(/PUNCT/-LRB-/5/punct "
                     "Norland/Norland/PROPN/NNP/1/appos )/)/PUNCT/-RRB-/5/punct"}),
              ElementsAre("Lorne | is in | Norland"));
}

TEST(Places, CountEveryMemberOfAList) {
  EXPECT_THAT(Shown({kTowns}), Contains("towns | including | Lorne"));
  EXPECT_THAT(Shown({kTowns}), Contains("towns | including | Norland"));
}

}  // namespace
}  // namespace tripleloom
