#include "graph/numbers.h"

#include <gtest/gtest.h>

namespace tripleloom {
namespace {

TEST(Numbers, ComeBackAsTheyWere) {
  const std::vector<int64_t> numbers = {0, 1, 127, 128, 300, 16'384, INT64_C(1) << 40, INT64_MAX};
  EXPECT_EQ(UnpackNumbers(PackNumbers(numbers)), numbers);
  EXPECT_EQ(PackNumbers({1, 127}).size(), 2u);
  EXPECT_TRUE(UnpackNumbers(PackNumbers({})).empty());
}

TEST(Numbers, OfOtherBytesEnd) {
  EXPECT_TRUE(UnpackNumbers("\xFF").empty());
  EXPECT_EQ(UnpackNumbers(std::string(40, '\xFF') + "\x01").size(), 1u);
}

}  // namespace
}  // namespace tripleloom
