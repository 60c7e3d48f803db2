#include "graph/claim.h"

#include <gtest/gtest.h>

namespace tripleloom {
namespace {

TEST(Claim, ComesBackAsItWasPacked) {
  const std::vector<Claim> claims = {
      {0, 1, 2, 0, 0, false},
      {127, LocalNode(9, 0), 300'000, 0xFFFFFFFF, 1000, true},
      {70'000, 5'000'000'000, LocalNode(9, 16'777'215), 128, 501, true}};
  EXPECT_EQ(Unpack(Pack(claims), 9), claims);
  EXPECT_TRUE(Unpack("", 9).empty());
}

TEST(Claim, NamesComeBackAsTheyWerePacked) {
  const std::vector<NodeNumber> names = {0, 1, 127, 128, 0, 5'000'000'000};
  EXPECT_EQ(UnpackNames(PackNames(names)), names);
}

TEST(Claim, ThingsWithoutNameKnowTheirDocumentAndPlace) {
  const NodeNumber node = LocalNode(12'345, 678);
  EXPECT_LT(node, 0);
  EXPECT_EQ(DocumentOfNode(node), 12'345);
  EXPECT_EQ(PositionOfNode(node), 678);
}

// A damaged file must not do harm.
TEST(Claim, BytesOfAnotherFormEnd) {
  EXPECT_LE(Unpack(std::string(40, '\xFF'), 9).size(), 40u);
  const std::string bytes = Pack({{3, 4, 5, 6, 7, true}});
  EXPECT_EQ(Unpack(std::string_view(bytes).substr(0, 2), 9).size(), 1u);
}

}  // namespace
}  // namespace tripleloom
