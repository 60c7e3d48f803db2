// What belongs to somebody with a name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;

TEST(Possessives, TellTheOwner) {
  EXPECT_THAT(Shown({kNorlandsArmy}), Contains("Norland | has | Norland 's army"));
}

TEST(Possessives, OfPlacesSayWhereTheyAre) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                     "Norland/Norland/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              Contains("Lorne | is in | Norland"));
}

}  // namespace
}  // namespace tripleloom
