// Who stands behind a verb, and whether he acts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// "Out of Lorne came ships", parsed as if something came them.
TEST(WhoStandsBehind, StandsBehindAVerbOfComing) {
  EXPECT_THAT(Shown({"Out/out/ADP/IN/3/case of/of/ADP/IN/1/fixed Lorne/Lorne/PROPN/NNP/4/obl "
                     "came/come/VERB/VBD/0/root ships/ship/NOUN/NNS/4/obj"}),
              Contains("ships | came out of | Lorne"));
}

// "“Berg left Lorne,” told guards" with nobody who tells: the guards are told.
TEST(WhoStandsBehind, WhoIsToldDoesNotTell) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj left/leave/VERB/VBD/5/ccomp "
                     "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/2/punct "
                     "told/tell/VERB/VBD/0/root guards/guard/NOUN/NNS/5/obj"}),
              Not(Contains(HasSubstr("by guards/tell"))));
}

// "Ames renamed it the Resolute", parsed as two objects.
TEST(WhoStandsBehind, WhatIsRenamedIsNoReceiver) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj renamed/rename/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj the/the/DET/DT/5/det "
                     "Resolute/Resolute/PROPN/NNP/2/obj"}),
              Contains("Ames | renamed Resolute | Lorne"));
}

}  // namespace
}  // namespace tripleloom
