// Arrange: places rectangles side by side in a page of good proportions.
//
//   std::vector<Place> places = Arrange({{300, 200}, {80, 40}}, {.gap = 30, .aspect = 1.4});
#pragma once

#include <vector>

namespace tripleloom {

struct Box {
  double width = 0;
  double height = 0;
};

// Left upper corner, y downwards.
struct Place {
  double x = 0;
  double y = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

struct ArrangeOptions {
  double gap = 24;      // kept free between boxes
  double aspect = 1.4;  // width to height of the page that is aimed at
};

// A place for each box, so that none overlap: the tallest first, each as high up as it fits, then
// as far left. Deterministic. Time: boxes squared.
std::vector<Place> Arrange(const std::vector<Box>& boxes, const ArrangeOptions& options);

}  // namespace tripleloom
