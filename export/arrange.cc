// The skyline method: the lower edge of what is placed so far is a list of steps from left to
// right. A box goes where it comes to lie highest: at the left end of some step, below the lowest
// of all steps that it spans. The page is as wide as a sheet of the wished proportions for the
// total area, and never narrower than the widest box.
#include "export/arrange.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tripleloom {
namespace {

struct Step {
  double x;
  double width;
  double y;  // first free y below
};

class Skyline {
 public:
  explicit Skyline(double width) : width_(width), steps_({{0, width, 0}}) {}

  Place Put(const Box& box) {
    size_t best = 0;
    double best_y = HUGE_VAL;
    for (size_t i = 0; i < steps_.size(); ++i) {
      const double y = Top(i, box.width);
      if (y < best_y) {
        best = i;
        best_y = y;
      }
    }
    const Place place = {steps_[best].x, best_y};
    Cover(best, {place.x, box.width, place.y + box.height});
    return place;
  }

 private:
  // Where a box that begins at step `i` would lie; infinite where the page ends before it does.
  double Top(size_t i, double width) const {
    const double end = steps_[i].x + width;
    if (end > width_ + 1e-6) return HUGE_VAL;
    double y = 0;
    for (; i < steps_.size() && steps_[i].x < end; ++i) y = std::max(y, steps_[i].y);
    return y;
  }

  void Cover(size_t i, const Step& step) {
    const double end = step.x + step.width;
    while (i < steps_.size() && steps_[i].x + steps_[i].width <= end) {
      steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (i < steps_.size() && steps_[i].x < end) {
      steps_[i].width -= end - steps_[i].x;
      steps_[i].x = end;
    }
    steps_.insert(steps_.begin() + static_cast<std::ptrdiff_t>(i), step);
  }

  double width_;
  std::vector<Step> steps_;
};

struct Page {
  std::vector<Place> places;
  double area = 0;  // of the rectangle around all boxes
};

// Boxes in the given order on a page of that width.
Page Fill(const std::vector<Box>& boxes, const std::vector<size_t>& order, double width) {
  Skyline skyline(width);
  Page page{std::vector<Place>(boxes.size()), 0};
  double right = 0;
  double bottom = 0;
  for (const size_t i : order) {
    page.places[i] = skyline.Put(boxes[i]);
    right = std::max(right, page.places[i].x + boxes[i].width);
    bottom = std::max(bottom, page.places[i].y + boxes[i].height);
  }
  page.area = right * bottom;
  return page;
}

}  // namespace

std::vector<Place> Arrange(const std::vector<Box>& boxes, const ArrangeOptions& options) {
  std::vector<Box> wide = boxes;
  double area = 0;
  double widest = 0;
  for (Box& box : wide) {
    box = {box.width + options.gap, box.height + options.gap};
    area += box.width * box.height;
    widest = std::max(widest, box.width);
  }
  std::vector<size_t> order(boxes.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return boxes[a].height > boxes[b].height; });
  const double width = std::max(widest, std::sqrt(area * options.aspect));
  Page best = Fill(wide, order, width);
  for (const double wider : {1.1, 1.2, 1.3, 1.4}) {
    Page page = Fill(wide, order, width * wider);
    if (page.area < best.area) best = std::move(page);
  }
  return best.places;
}

}  // namespace tripleloom
