// What is only asked for, required, awaited or forbidden.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

// "The ships are still to be moved to Lorne."
TEST(ModalityOf, ReadsToBeDone) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det ships/ship/NOUN/NNS/7/nsubj:pass "
                     "are/be/AUX/VBP/7/aux:pass still/still/ADV/RB/7/advmod to/to/PART/TO/7/mark "
                     "be/be/AUX/VB/7/aux:pass moved/move/VERB/VBN/0/root to/to/ADP/IN/9/case "
                     "Lorne/Lorne/PROPN/NNP/7/obl"}),
              ElementsAre("ships | are still to be moved to | Lorne intended"));
}

// "Ames would like to leave Lorne.": he wants to, whatever happens.
TEST(ModalityOf, WhatOneWouldLikeIsWanted) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj would/would/AUX/MD/3/aux "
                     "like/like/VERB/VB/0/root to/to/PART/TO/5/mark leave/leave/VERB/VB/3/xcomp "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("Ames | would like to leave | Lorne intended"));
}

// "Lorne can be a trap and is a port."
TEST(ModalityOf, EndsBeforeASecondFiniteVerb) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/5/nsubj can/can/AUX/MD/5/aux be/be/AUX/VB/5/cop "
                     "a/a/DET/DT/5/det trap/trap/NOUN/NN/0/root and/and/CCONJ/CC/9/cc "
                     "is/be/AUX/VBZ/9/cop a/a/DET/DT/9/det port/port/NOUN/NN/5/conj"}),
              ElementsAre("Lorne | can be | trap possible", "Lorne | is | port"));
}

// "It is a matter of time before Ames leaves Lorne."
TEST(ModalityOf, AwaitsWhatIsAMatterOfTime) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det "
                     "matter/matter/NOUN/NN/0/root of/of/ADP/IN/6/case time/time/NOUN/NN/4/nmod "
                     "before/before/SCONJ/IN/9/mark Ames/Ames/PROPN/NNP/9/nsubj "
                     "leaves/leave/VERB/VBZ/4/advcl Lorne/Lorne/PROPN/NNP/9/obj"}),
              Contains("Ames | leaves | Lorne hypothetical"));
}

// "The law requires that crews carry boats", "Let crews leave Lorne."
TEST(ModalityOf, WhatIsRequiredOrAskedIsNotYetSo) {
  EXPECT_THAT(Shown({"Law/law/NOUN/NN/2/nsubj requires/require/VERB/VBZ/0/root "
                     "that/that/SCONJ/IN/5/mark crews/crew/NOUN/NNS/5/nsubj "
                     "carry/carry/VERB/VBP/2/ccomp boats/boat/NOUN/NNS/5/obj"}),
              Contains("crews | carry | boats intended"));
  EXPECT_THAT(Shown({"Let/let/VERB/VB/0/root crews/crew/NOUN/NNS/1/obj "
                     "leave/leave/VERB/VB/1/xcomp Lorne/Lorne/PROPN/NNP/3/obj"}),
              Contains("crews | leave | Lorne intended"));
}

// "Ames sleeps before Berg leaves Lorne."
TEST(ModalityOf, WhatComesAfterIsAwaited) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sleeps/sleep/VERB/VBZ/0/root "
                     "before/before/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj "
                     "leaves/leave/VERB/VBZ/2/advcl Lorne/Lorne/PROPN/NNP/5/obj"}),
              Contains("Berg | leaves | Lorne hypothetical"));
}

// "Norland banned crews from selling fish."
TEST(ModalityOf, WhatIsForbiddenMustNotBeDone) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/2/nsubj banned/ban/VERB/VBD/0/root "
                     "crews/crew/NOUN/NNS/2/obj from/from/SCONJ/IN/5/mark "
                     "selling/sell/VERB/VBG/2/advcl fish/fish/NOUN/NN/5/obj"}),
              Contains("crews | selling | fish not necessary"));
}

// "Ann described how Ben would sell boats": he used to.
TEST(ModalityOf, AHabitDescribedIsAsserted) {
  EXPECT_THAT(Shown({"Ann/Ann/PROPN/NNP/2/nsubj described/describe/VERB/VBD/0/root "
                     "how/how/ADV/WRB/6/advmod Ben/Ben/PROPN/NNP/6/nsubj "
                     "would/would/AUX/MD/6/aux sell/sell/VERB/VB/2/ccomp "
                     "boats/boat/NOUN/NNS/6/obj"}),
              Contains("Ben | would sell | boats"));
}

// "Ames pleaded with Berg to leave Lorne."
TEST(ModalityOf, WhatIsPleadedForIsNotYetSo) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj pleaded/plead/VERB/VBD/0/root "
                     "with/with/ADP/IN/4/case Berg/Berg/PROPN/NNP/2/obl to/to/PART/TO/6/mark "
                     "leave/leave/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains(HasSubstr("leave | Lorne intended")));
}

// "Ames is deemed to have left Lorne": no purpose.
TEST(Modality, OfWhatIsHeldToBeSoIsNoPlan) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
                     "deemed/deem/VERB/VBN/0/root to/to/PART/TO/6/mark have/have/AUX/VB/6/aux "
                     "left/leave/VERB/VBN/3/xcomp Lorne/Lorne/PROPN/NNP/6/obj"}),
              testing::ElementsAre("Ames | is deemed to have left | Lorne"));
}

// "Ames came running to Lorne", "came to see Lorne".
TEST(Modality, OfAGerundBehindComeIsADeed) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root "
                     "carrying/carry/VERB/VBG/2/xcomp boats/boat/NOUN/NNS/3/obj"}),
              testing::Contains("Ames | came carrying | boats"));
}

// "Berg did not feel that Ames left Lorne."
TEST(Modality, OfWhatOneDoesNotFeelIsNegated) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "feel/feel/VERB/VB/0/root that/that/SCONJ/IN/7/mark "
                     "Ames/Ames/PROPN/NNP/7/nsubj left/leave/VERB/VBD/4/ccomp "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              testing::Contains(testing::StartsWith("Ames | left | Lorne not")));
}

}  // namespace
}  // namespace tripleloom
