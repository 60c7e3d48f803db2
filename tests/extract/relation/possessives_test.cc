// What belongs to somebody with a name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::Not;

TEST(Possessives, TellTheOwner) {
  EXPECT_THAT(Shown({kNorlandsArmy}), Contains("Norland | has | Norland 's army"));
}

TEST(Possessives, OfPlacesSayWhereTheyAre) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                     "Norland/Norland/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              Contains("Lorne | is in | Norland"));
}

TEST(Possessives, SayNothingOfOneAmongSeveral) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop one/one/NUM/CD/0/root "
             "of/of/ADP/IN/8/case Norland/Norland/PROPN/NNP/8/nmod:poss 's/'s/PART/POS/5/case "
             "best/good/ADJ/JJS/8/amod painters/painter/NOUN/NNS/3/nmod"}),
      Not(Contains("Norland | has | Norland's best painters")));
}

}  // namespace
}  // namespace tripleloom
