// Participles after a noun or beside a clause.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(Participles, TakeTheNounBeforeThem) {
  EXPECT_THAT(Shown({kLoadedWithFuel}),
              ElementsAre("Trucks | loaded with | fuel", "Trucks | reached | Lorne"));
}

TEST(Participles, OfAWithClauseSpeakOfTheNounInIt) {
  EXPECT_THAT(Shown({kWithClosed}), Contains("Lorne | closed by | rebels"));
  EXPECT_THAT(Shown({kWithClosed}), Not(Contains("army | closed by | rebels")));
}

TEST(Participles, BehindAnObjectSpeakOfIt) {
  EXPECT_THAT(Shown({kMadeOf}), Contains("drink | made by | monks"));
}

TEST(Participles, BehindAVerbOfSeeingTellWhatIsSeen) {
  EXPECT_THAT(Shown({"Films/film/NOUN/NNS/2/nsubj show/show/VERB/VBP/0/root "
                     "soldiers/soldier/NOUN/NNS/2/obj leaving/leave/VERB/VBG/2/advcl "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              Contains("soldiers | leaving | Lorne"));
}

}  // namespace
}  // namespace tripleloom
