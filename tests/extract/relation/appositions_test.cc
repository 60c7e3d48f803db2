// Second phrases that say what the first is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Appositions, TakeTheNameAsTheThing) {
  EXPECT_THAT(Shown({kCapitalLorne}), Contains("Lorne | is | capital"));
}

TEST(Appositions, KnowATownByItsNameBehindOf) {
  EXPECT_THAT(Shown({kTownOf}), ElementsAre("rebels | hold | Lorne", "Lorne | is | town"));
}

TEST(Appositions, TakeTheNameBehindAnOffice) {
  EXPECT_THAT(Shown({kForeignSecretary}), Contains("Ann Ames | is | Foreign Secretary"));
}

TEST(Appositions, PlaceADistrictInItsTown) {
  EXPECT_THAT(Shown({kDistrict}), Contains("Lorne district of Norland | is in | Norland"));
  EXPECT_THAT(Shown({kDistrict}), Contains("Rebels | hold | Lorne district of Norland"));
}

TEST(Appositions, TellAnAge) { EXPECT_THAT(Shown({kAged}), Contains("Ames | is aged | 61")); }

}  // namespace
}  // namespace tripleloom
