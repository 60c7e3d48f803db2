// Infinitives and gerunds, and who acts in them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Infinitives, TakeTheObjectOfAskingAsSubject) {
  EXPECT_THAT(Shown({kAskedToLead}),
              ElementsAre("king | asked | Ames", "Ames | lead | army intended by king/ask"));
}

TEST(Infinitives, TakeTheSubjectOfTheMainClause) {
  EXPECT_THAT(Shown({kAfterSigning}), Contains("Ames | signing | treaty"));
}

TEST(Infinitives, MergeWithTheVerbThatControlsThem) {
  EXPECT_THAT(Shown({kWillingToTalk}),
              ElementsAre("Ames | is willing to talk with | Berg intended"));
}

TEST(Infinitives, OfAPromiseKeepTheSubject) {
  EXPECT_THAT(Shown({kPromised}), Contains("Ames | leave | Lorne intended"));
}

TEST(Infinitives, LeaveOpenWhoActsBehindANoun) {
  EXPECT_THAT(Shown({kInFighting}), ElementsAre("Ames | offered | help"));
}

TEST(Infinitives, TakeTheObjectOfAChargeOrOfThanks) {
  EXPECT_THAT(Shown({kAccused}), Contains("Berg | selling | ships by Ames/accuse"));
  EXPECT_THAT(Shown({kThanked}), Contains("Berg | closing | bridge"));
}

TEST(Infinitives, AreDeniedToWhoIsKeptFromThem) {
  EXPECT_THAT(Shown({kKept}), Contains("Ames | leaving | Lorne not"));
}

TEST(Infinitives, TellWhatWasDoneAfterwards) {
  EXPECT_THAT(Shown({kBeforeLeaving}), Contains("Ames | leaving | Lorne"));
  EXPECT_THAT(Qualifiers({kBeforeLeaving}), ElementsAre("time: before leaving Lorne"));
}

TEST(Infinitives, ArePurposes) {
  EXPECT_THAT(Qualifiers({kToRest}), ElementsAre("purpose: to rest"));
}

}  // namespace
}  // namespace tripleloom
