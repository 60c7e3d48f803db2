#include "extract/lexicon/verbs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string kPath = TRIPLELOOM_BINARY_DIR "/models/en/en.verbs";

TEST(NearVerbs, AreThoseOfTheFrequentSensesAndWaysOfDoingIt) {
  const NearVerbs verbs = NearVerbs::Open(kPath).value();
  EXPECT_THAT(verbs.Of("buy"), Contains("purchase"));
  EXPECT_THAT(verbs.Of("buy"), Contains("take over"));
  EXPECT_THAT(verbs.Of("order"), Contains("command"));
  EXPECT_THAT(verbs.Of("dispatch"), Contains("send"));
  EXPECT_THAT(verbs.Of("kill"), Contains("assassinate"));
  EXPECT_THAT(verbs.Of("sell"), Not(Contains("sell")));
  EXPECT_THAT(verbs.Of("xyzzy"), IsEmpty());
  EXPECT_TRUE(std::ranges::is_sorted(verbs.Of("say")));
}

TEST(NearVerbs, WantATableOfVerbs) {
  EXPECT_EQ(NearVerbs::Open(kPath + ".none").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(NearVerbs::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon").error().code,
            ErrorCode::kBadModel);
}

}  // namespace
}  // namespace tripleloom
