#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

// "It is wrong to say that Ames left Lorne."
TEST(Unheld, IsWhatItIsWrongToSay) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/3/expl is/be/AUX/VBZ/3/cop wrong/wrong/ADJ/JJ/0/root "
                     "to/to/PART/TO/5/mark say/say/VERB/VB/3/csubj that/that/SCONJ/IN/8/mark "
                     "Ames/Ames/PROPN/NNP/8/nsubj left/leave/VERB/VBD/5/ccomp "
                     "Lorne/Lorne/PROPN/NNP/8/obj"}),
              Not(Contains(HasSubstr("Ames | left"))));
}

// "There is no reason to believe Ames left Lorne."
TEST(Unheld, IsWhatThereIsNoReasonToBelieve) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/4/det "
                     "reason/reason/NOUN/NN/2/nsubj to/to/PART/TO/6/mark "
                     "believe/believe/VERB/VB/4/acl Ames/Ames/PROPN/NNP/8/nsubj "
                     "left/leave/VERB/VBD/6/ccomp Lorne/Lorne/PROPN/NNP/8/obj"}),
              Not(Contains(HasSubstr("Ames | left"))));
}

// "Ames pretended that Berg left Lorne."
TEST(Unheld, IsWhatIsPretended) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj pretended/pretend/VERB/VBD/0/root "
                     "that/that/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj "
                     "left/leave/VERB/VBD/2/ccomp Lorne/Lorne/PROPN/NNP/5/obj"}),
              Not(Contains(HasSubstr("Berg | left"))));
}

// "Ames came to say that Berg left Lorne." He says so.
TEST(Unheld, IsNotWhatSomebodySays) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root to/to/PART/TO/4/mark "
                     "say/say/VERB/VB/2/xcomp that/that/SCONJ/IN/7/mark "
                     "Berg/Berg/PROPN/NNP/7/nsubj left/leave/VERB/VBD/4/ccomp "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains(HasSubstr("Berg | left | Lorne")));
}

}  // namespace
}  // namespace tripleloom
