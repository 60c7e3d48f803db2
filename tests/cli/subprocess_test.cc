// Commands that behave, and all the ways in which they do not.
#include "cli/subprocess.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <thread>

namespace tripleloom {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

class Subprocess : public ::testing::Test {
 protected:
  void SetUp() override { std::signal(SIGPIPE, SIG_IGN); }

  Result<std::string> Run(const std::string& command, std::string_view input = "",
                          milliseconds time = milliseconds(20'000), size_t bytes = 1 << 20) {
    return commands_.Run(command, input, {time, bytes});
  }

  std::string FaultOf(const Result<std::string>& result) {
    return result ? "none" : result.error().message;
  }

  Subprocesses commands_;
};

TEST_F(Subprocess, GivesTheInputAndTakesTheOutput) {
  EXPECT_EQ(*Run("tr a-z A-Z", "ferry"), "FERRY");
  EXPECT_EQ(*Run("cat", ""), "");
}

TEST_F(Subprocess, NeitherSideWaitsForTheOther) {
  const std::string input(3 << 20, 'x');  // far more than pipes hold, in both directions
  EXPECT_EQ(Run("cat", input, milliseconds(60'000), 4 << 20)->size(), input.size());
}

TEST_F(Subprocess, NeedNotReadItsInput) {
  EXPECT_EQ(*Run("echo done", std::string(1 << 20, 'x')), "done\n");
  EXPECT_EQ(*Run("exec <&-; sleep 0.1; echo done", std::string(1 << 20, 'x')), "done\n");
}

TEST_F(Subprocess, SeesTheEndOfItsInput) { EXPECT_EQ(*Run("wc -c", "four"), "4\n"); }

TEST_F(Subprocess, IsKilledWhenItsTimeIsUp) {
  const auto begin = std::chrono::steady_clock::now();
  const auto result = Run("echo late >&2; sleep 60", "", milliseconds(300));
  EXPECT_EQ(FaultOf(result), "did not end within 0.3 s and was killed: late");
  EXPECT_EQ(result.error().code, ErrorCode::kLimit);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST_F(Subprocess, IsNotWaitedForByItsChildren) {
  EXPECT_EQ(*Run("echo done; sleep 60 &"), "done\n");
}

TEST_F(Subprocess, IsKilledWithItsChildren) {
  const auto result = Run("sleep 61 | sleep 62; echo no", "", milliseconds(200));
  EXPECT_THAT(FaultOf(result), HasSubstr("was killed"));
}

TEST_F(Subprocess, MayNotPrintWithoutEnd) {
  const auto result = Run("yes", "", milliseconds(60'000), 100'000);
  EXPECT_EQ(FaultOf(result), "printed more than 100000 bytes and was killed");
}

TEST_F(Subprocess, MayFloodStandardErrorAndItsLastLineIsTold) {
  const auto result =
      Run("i=0; while [ $i -lt 300 ]; do printf '%01000d\\n' 7 >&2; i=$((i+1)); done; "
          "echo last words >&2; exit 3");
  EXPECT_EQ(FaultOf(result), "ended with status 3: last words");
}

TEST_F(Subprocess, TellsTheSignalThatEndedIt) {
  EXPECT_EQ(FaultOf(Run("kill -SEGV $$")), "was ended by signal 11");
}

TEST_F(Subprocess, TellsThatThereIsNoSuchProgram) {
  EXPECT_THAT(FaultOf(Run("no-such-program-here")), HasSubstr("ended with status 127: "));
}

TEST_F(Subprocess, IsEndedByStopAndNoneBeginsThereafter) {
  std::thread stopper([this] {
    std::this_thread::sleep_for(milliseconds(200));
    commands_.Stop();
  });
  EXPECT_EQ(FaultOf(Run("sleep 60")), "was interrupted");
  stopper.join();
  EXPECT_FALSE(Run("echo too late"));
}

TEST_F(Subprocess, ManyRunAtOnce) {
  std::vector<std::thread> threads;
  std::atomic<int> right = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([this, i, &right] {
      for (int k = 0; k < 5; ++k) {
        const std::string input(100'000, static_cast<char>('a' + i));
        const auto output = Run("cat", input);
        right += output && *output == input ? 1 : 0;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 40);
}

}  // namespace
}  // namespace tripleloom
