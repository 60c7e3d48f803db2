#include "graph/near.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(NearestNames, FindsSlipsOfThePen) {
  const std::vector<std::string> names = {"Mara Lindqvist", "Anna Okafor", "Port Eilish"};
  EXPECT_THAT(NearestNames("Mara Lindquist", names), ElementsAre("Mara Lindqvist"));
  EXPECT_THAT(NearestNames("ana okafor", names), ElementsAre("Anna Okafor"));
  EXPECT_THAT(NearestNames("P\u00f6rt Eilis", names), ElementsAre("Port Eilish"));
}

TEST(NearestNames, FindsNamesThatHoldTheWords) {
  const std::vector<std::string> names = {"Northern Rivers Authority", "Harbour Authority Board"};
  EXPECT_THAT(NearestNames("Rivers", names), ElementsAre("Northern Rivers Authority"));
  EXPECT_THAT(NearestNames("the Authority of Northern Rivers", names),
              ElementsAre("Northern Rivers Authority"));
}

TEST(NearestNames, FindsAWordOfANameThatIsMisspelt) {
  const std::vector<std::string> names = {"Mara Lindqvist", "Anna Okafor"};
  EXPECT_THAT(NearestNames("Lindqist", names), ElementsAre("Mara Lindqvist"));
  EXPECT_THAT(NearestNames("Ann", names), IsEmpty()) << "too short to tell";
}

TEST(NearestNames, PassesOverWhatNobodyCouldHaveMeant) {
  EXPECT_THAT(NearestNames("Zanzibar", {"Mara Lindqvist", "Port Eilish", ""}), IsEmpty());
  EXPECT_THAT(NearestNames("harbour.txt", {"election.txt"}), IsEmpty());
  EXPECT_THAT(NearestNames("", {"a"}), IsEmpty());
  EXPECT_THAT(NearestNames("?", {"?"}), IsEmpty());
}

TEST(NearestNames, GivesTheNearestFirstAndFewOnly) {
  const std::vector<std::string> names = {"Reed 5", "Reed 4", "Reed 3", "Reed 2",
                                          "Reed 1", "Reed 6", "Reed",   "Reed"};
  EXPECT_THAT(NearestNames("Reed", names, 3), ElementsAre("Reed", "Reed 1", "Reed 2"));
  EXPECT_THAT(NearestNames("Reed", names), SizeIs(5));
}

TEST(DidYouMean, ListsTheNames) {
  EXPECT_EQ(DidYouMean({}), "");
  EXPECT_EQ(DidYouMean({"A"}), "; did you mean \"A\"?");
  EXPECT_EQ(DidYouMean({"A", "B", "C"}), "; did you mean \"A\", \"B\" or \"C\"?");
}

}  // namespace
}  // namespace tripleloom
