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

TEST(Relatives, WithWhereAreInThePlaceRightBeforeIt) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/7/punct "
                     "where/where/ADV/WRB/7/advmod Ames/Ames/PROPN/NNP/7/nsubj "
                     "lived/live/VERB/VBD/3/acl:relcl"}),
              Contains("Ames | lived in | Lorne"));
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj knew/know/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "case/case/NOUN/NN/2/obj where/where/ADV/WRB/7/advmod "
                     "Ames/Ames/PROPN/NNP/7/nsubj lied/lie/VERB/VBD/4/acl:relcl"}),
              Not(Contains("Ames | lied in | case")));
}

// "rebels whose boats sank": they are the owners, and nothing that is sunk.
TEST(Relatives, OwnerIsNoObject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/2/obj whose/whose/PRON/WP$/5/nmod:poss "
                     "boats/boat/NOUN/NNS/6/nsubj sank/sink/VERB/VBD/3/acl:relcl "
                     "near/near/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/obl"}),
              ::testing::Not(::testing::Contains("rebels' boats | sank | rebels")));
}

}  // namespace
}  // namespace tripleloom
