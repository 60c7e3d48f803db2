// Relative clauses.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(Relatives, ReplaceThePronounByItsNoun) {
  EXPECT_THAT(Shown({kWhoClosed}), Contains("minister | closed | bridge"));
}

TEST(Relatives, FindTheObjectTheVerbLacks) {
  EXPECT_THAT(Shown({kTheNavyLost}), ElementsAre("ship | carried | fuel", "navy | lost | ship"));
}

TEST(Relatives, SpeakOfWhoIsCalledSo) {
  EXPECT_THAT(Shown({kWriterWho}), ElementsAre("Ames | is | writer", "Ames | lives in | Lorne"));
}

TEST(Relatives, AreCompleteWhereTheyAreTheContentOfANoun) {
  EXPECT_THAT(Shown({kMessageThat}), Contains("army | holds | Lorne"));
  EXPECT_THAT(Shown({kMessageThat}), Not(Contains("army | holds | message")));
}

TEST(Relatives, NameTheOwnerBehindWhose) {
  EXPECT_THAT(Shown({kWhoseParty}), Contains("Ames' party | lost | vote"));
}

}  // namespace
}  // namespace tripleloom
