#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::ElementsAre;

// "Ships and boats took aim at each other."
TEST(Jointly, IsWhatSeveralDoToEachOther) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc boats/boat/NOUN/NNS/1/conj "
                     "took/take/VERB/VBD/0/root aim/aim/NOUN/NN/4/obj at/at/ADP/IN/7/case "
                     "each/each/DET/DT/4/obl other/other/ADJ/JJ/7/fixed"}),
              ElementsAre("Ships and boats | took | aim"));
}

// "Ships and boats came together in Lorne." With the adverb as a particle.
TEST(Jointly, IsWhatTheyDoTogether) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc boats/boat/NOUN/NNS/1/conj "
                     "came/come/VERB/VBD/0/root together/together/ADV/RB/4/compound:prt "
                     "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/4/obl"}),
              ElementsAre("Ships and boats | came together in | Lorne"));
}

// "Ships and boats reached Lorne." Each of them did.
TEST(Jointly, IsNotWhatEachDoes) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc boats/boat/NOUN/NNS/1/conj "
                     "reached/reach/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ships | reached | Lorne", "boats | reached | Lorne"));
}

}  // namespace
}  // namespace tripleloom
