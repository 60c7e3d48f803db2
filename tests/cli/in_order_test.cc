#include "cli/in_order.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace tripleloom {
namespace {

TEST(InOrder, HandsOverInTheOrderOfTheItemsForAnyNumberOfThreads) {
  for (const int threads : {1, 2, 5}) {
    std::vector<int> taken;
    InOrder<int, int> line(
        threads,
        [](const int& item) {  // the earlier, the slower
          std::this_thread::sleep_for(std::chrono::microseconds(item % 7 == 0 ? 3000 : 100));
          return item * 10;
        },
        [&](int made) {
          taken.push_back(made);
          return Status{};
        });
    for (int i = 0; i < 100; ++i) ASSERT_TRUE(line.Add(i));
    ASSERT_TRUE(line.Finish());
    ASSERT_EQ(taken.size(), 100u);
    for (int i = 0; i < 100; ++i) EXPECT_EQ(taken[static_cast<size_t>(i)], i * 10);
  }
}

TEST(InOrder, WorksOnNoMoreItemsAtOnceThanThreads) {
  std::atomic<int> now = 0;
  std::atomic<int> most = 0;
  InOrder<int, int> line(
      3,
      [&](const int& item) {
        const int busy = ++now;
        for (int seen = most; seen < busy && !most.compare_exchange_weak(seen, busy);) {
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        --now;
        return item;
      },
      [](int) { return Status{}; });
  for (int i = 0; i < 60; ++i) ASSERT_TRUE(line.Add(i));
  ASSERT_TRUE(line.Finish());
  EXPECT_GE(most, 1);
  EXPECT_LE(most, 3);
}

TEST(InOrder, ReturnsTheFirstErrorOfTake) {
  for (const int threads : {1, 2}) {
    InOrder<int, int> line(
        threads, [](const int& item) { return item; },
        [](int made) { return made < 3 ? Status{} : Fail(ErrorCode::kIo, "disk full"); });
    Status status;
    for (int i = 0; i < 50 && status; ++i) status = line.Add(i);
    if (status) status = line.Finish();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().message, "disk full");
  }
}

TEST(InOrder, LetsAFaultOfWorkThroughAndEndsItsThreads) {
  InOrder<int, int> line(
      2, [](const int&) -> int { throw std::runtime_error("fault"); },
      [](int) { return Status{}; });
  EXPECT_THROW(
      {
        for (int i = 0; i < 50; ++i) (void)line.Add(i);
      },
      std::runtime_error);
}

}  // namespace
}  // namespace tripleloom
