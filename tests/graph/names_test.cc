#include "graph/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(NameKey, FoldsWhatSpellingVariesIn) {
  EXPECT_EQ(NameKey("U.S."), NameKey("US"));
  EXPECT_EQ(NameKey("The State Department"), "state-department");
  EXPECT_EQ(NameKey("Jos\u00e9 Mu\u00f1oz"), NameKey("JOSE MUNOZ"));
  EXPECT_EQ(NameKey("al-Rashid"), NameKey("Al Rashid"));
  EXPECT_EQ(NameKey("Reed & Cole"), NameKey("Reed and Cole"));
  EXPECT_EQ(NameKey("  Port\n Eilish "), "port-eilish");
}

TEST(NameKey, KeepsWhatTellsNamesApart) {
  EXPECT_NE(NameKey("C"), NameKey("C++"));
  EXPECT_NE(NameKey("Web 2.0"), NameKey("Web 20"));
  EXPECT_NE(NameKey("Anna Reed"), NameKey("Annareed"));
  EXPECT_EQ(NameKey("The"), "the");
  EXPECT_EQ(NameKey("?!"), "?!");
  EXPECT_EQ(NameKey(""), "");
}

TEST(ValueKey, FoldsCaseAndSpacingAlone) {
  EXPECT_EQ(ValueKey(" June  16,\n2014 "), "june 16, 2014");
  EXPECT_NE(ValueKey("$1.5"), ValueKey("$15"));
}

TEST(HasYear, FindsFourDigits) {
  EXPECT_TRUE(HasYear("June 16, 2014"));
  EXPECT_TRUE(HasYear("1914"));
  EXPECT_FALSE(HasYear("Monday"));
  EXPECT_FALSE(HasYear("June 16"));
  EXPECT_FALSE(HasYear("20145"));
  EXPECT_FALSE(HasYear("9000"));
}

TEST(IsAcronymOf, SpellsTheFirstLetters) {
  EXPECT_TRUE(IsAcronymOf("NRA", "Northern Rivers Authority"));
  EXPECT_TRUE(IsAcronymOf("N.R.A.", "Northern Rivers Authority"));
  EXPECT_TRUE(IsAcronymOf("BLM", "Bureau of Land Management"));
  EXPECT_TRUE(IsAcronymOf("BOLM", "Bureau of Land Management"));
  EXPECT_FALSE(IsAcronymOf("NR", "Northern Rivers Authority"));
  EXPECT_FALSE(IsAcronymOf("nra", "Northern Rivers Authority"));
  EXPECT_FALSE(IsAcronymOf("Nra", "Northern Rivers Authority"));
  EXPECT_FALSE(IsAcronymOf("N", "North"));
  EXPECT_FALSE(IsAcronymOf("", ""));
}

TEST(SurnamesOf, AreTheEndsThatCanStandAlone) {
  EXPECT_THAT(SurnamesOf("anna-okafor"), ElementsAre("okafor"));
  EXPECT_THAT(SurnamesOf("jan-van-der-berg"), ElementsAre("van-der-berg", "der-berg", "berg"));
  EXPECT_THAT(SurnamesOf("robert-reed-jr"), ElementsAre("reed"));
  EXPECT_THAT(SurnamesOf("okafor"), IsEmpty());
}

TEST(WithoutInitials, DropsThoseInTheMiddle) {
  EXPECT_EQ(WithoutInitials("anna-b-okafor"), "anna-okafor");
  EXPECT_EQ(WithoutInitials("anna-b-c-okafor"), "anna-okafor");
  EXPECT_EQ(WithoutInitials("anna-okafor"), "");
  EXPECT_EQ(WithoutInitials("j-b-reed"), "");
  EXPECT_EQ(WithoutInitials("anna-maria-okafor"), "");
}

}  // namespace
}  // namespace tripleloom
