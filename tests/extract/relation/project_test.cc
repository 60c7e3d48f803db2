// The shapes by name, and credits, which no shape tells.
#include "extract/relation/project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::IsEmpty;

TEST(Projection, NamesRoundTrip) {
  for (const auto projection : {Projection::kGraph, Projection::kNary, Projection::kChains}) {
    EXPECT_EQ(ProjectionFromName(NameOf(projection)), projection);
  }
  EXPECT_EQ(ProjectionFromName("ternary"), std::nullopt);
}

TEST(Credits, AreNoNews) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj contributed/contribute/VERB/VBD/0/root "
                     "to/to/ADP/IN/5/case this/this/DET/DT/5/det report/report/NOUN/NN/2/obl"}),
              IsEmpty());
}

}  // namespace
}  // namespace tripleloom
