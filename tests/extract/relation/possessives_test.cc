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

}  // namespace
}  // namespace tripleloom
