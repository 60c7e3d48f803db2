#include "export/arrange.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tripleloom {
namespace {

TEST(Arrange, OfNothingIsNothing) { EXPECT_TRUE(Arrange({}, {}).empty()); }

TEST(Arrange, PutsASingleBoxIntoTheCorner) {
  EXPECT_EQ(Arrange({{100, 50}}, {}), (std::vector<Place>{{0, 0}}));
}

TEST(Arrange, PutsTheTallestFirst) {
  const auto places = Arrange({{50, 20}, {50, 200}, {50, 100}}, {});
  EXPECT_EQ(places[1], (Place{0, 0}));
}

TEST(Arrange, UsesTheRoomBesideATallBox) {
  const auto places = Arrange({{100, 300}, {100, 40}, {100, 40}, {100, 40}}, {.gap = 10});
  for (size_t i = 1; i < 4; ++i) EXPECT_LT(places[i].y, 300) << i;
}

// On random boxes: no two overlap or come closer than the gap, and the page is neither a tower nor
// mostly empty.
TEST(Arrange, BoxesKeepTheirDistanceOnAWellFilledPage) {
  std::mt19937 random(3);
  for (int round = 0; round < 50; ++round) {
    std::vector<Box> boxes(1 + random() % 40);
    for (Box& box : boxes) {
      box = {30.0 + static_cast<double>(random() % 300),
             20.0 + static_cast<double>(random() % 200)};
    }
    const auto places = Arrange(boxes, {.gap = 10});
    double right = 0;
    double bottom = 0;
    double filled = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
      right = std::max(right, places[i].x + boxes[i].width);
      bottom = std::max(bottom, places[i].y + boxes[i].height);
      filled += boxes[i].width * boxes[i].height;
      for (size_t k = 0; k < i; ++k) {
        const bool apart = places[i].x + boxes[i].width + 9.99 < places[k].x ||
                           places[k].x + boxes[k].width + 9.99 < places[i].x ||
                           places[i].y + boxes[i].height + 9.99 < places[k].y ||
                           places[k].y + boxes[k].height + 9.99 < places[i].y;
        EXPECT_TRUE(apart) << round << ": " << i << " and " << k;
      }
    }
    if (boxes.size() < 10) continue;
    EXPECT_GT(filled, 0.5 * right * bottom) << round;
    EXPECT_GT(right, bottom * 0.7) << round;
    EXPECT_LT(right, bottom * 4) << round;
  }
}

}  // namespace
}  // namespace tripleloom
