// What the tense of a clause says of its modality.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;

// "Berg said Ann had left and Ames would lead the crew."
TEST(Tense, OfTwoReportedClausesIsThatOfTheReport) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "Ann/Ann/PROPN/NNP/5/nsubj had/have/AUX/VBD/5/aux "
                     "left/leave/VERB/VBN/2/ccomp and/and/CCONJ/CC/9/cc "
                     "Ames/Ames/PROPN/NNP/9/nsubj would/would/AUX/MD/9/aux "
                     "lead/lead/VERB/VB/2/conj the/the/DET/DT/11/det crew/crew/NOUN/NN/9/obj "
                     "././PUNCT/./2/punct"}),
              Contains(testing::StartsWith("Ames | would lead | crew intended")));
}

// "Berg left Lorne, adding that Ames would lead the crew."
TEST(Tense, OfAReportBesideThePastIsPast) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/5/punct "
                     "adding/add/VERB/VBG/2/advcl that/that/SCONJ/IN/9/mark "
                     "Ames/Ames/PROPN/NNP/9/nsubj would/would/AUX/MD/9/aux "
                     "lead/lead/VERB/VB/5/ccomp the/the/DET/DT/11/det crew/crew/NOUN/NN/9/obj "
                     "././PUNCT/./2/punct"}),
              Contains("Ames | would lead | crew intended by Berg/add"));
}

// "When rebels hit the bridge Ames left Lorne."
TEST(Tense, OfAVerbWithOneFormIsThatOfTheMainClause) {
  EXPECT_THAT(Shown({"When/when/ADV/WRB/3/advmod rebels/rebel/NOUN/NNS/3/nsubj "
                     "hit/hit/VERB/VBP/7/advcl the/the/DET/DT/5/det bridge/bridge/NOUN/NN/3/obj "
                     "Ames/Ames/PROPN/NNP/7/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./7/punct"}),
              Contains("rebels | hit | bridge"));
}

// "Ames left Lorne before the fleet arrives in Norland."
TEST(Tense, OfThePresentBehindBeforeIsStillToCome) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj before/before/SCONJ/IN/7/mark "
                     "the/the/DET/DT/6/det fleet/fleet/NOUN/NN/7/nsubj "
                     "arrives/arrive/VERB/VBZ/2/advcl in/in/ADP/IN/9/case "
                     "Norland/Norland/PROPN/NNP/7/obl"}),
              Contains("fleet | arrives in | Norland hypothetical"));
}

// "The boats are to be moved to Lorne."
TEST(Tense, OfBeAndAnInfinitiveIsAnArrangement) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det boats/boat/NOUN/NNS/6/nsubj:pass "
                     "are/be/AUX/VBP/6/aux:pass to/to/PART/TO/6/mark be/be/AUX/VB/6/aux:pass "
                     "moved/move/VERB/VBN/0/root to/to/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/obl "
                     "././PUNCT/./6/punct"}),
              Contains("boats | are to be moved to | Lorne intended"));
}

// "Berg will fall if Ames is to be saved."
TEST(Tense, OfBeAndAnInfinitiveStandsBehindIf) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux "
                     "fall/fall/VERB/VB/0/root if/if/SCONJ/IN/9/mark "
                     "Ames/Ames/PROPN/NNP/9/nsubj:pass is/be/AUX/VBZ/9/aux:pass "
                     "to/to/PART/TO/9/mark be/be/AUX/VB/9/aux:pass saved/save/VERB/VBN/3/advcl "
                     "././PUNCT/./3/punct"}),
              Contains("Ames | is to be | saved hypothetical"));
}

// "The Ministry has closed Lorne, saying Ames would leave Norland."
TEST(Tense, OfThePerfectIsPastForAReport) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det Ministry/Ministry/PROPN/NNP/4/nsubj "
                     "has/have/AUX/VBZ/4/aux closed/close/VERB/VBN/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj ,/,/PUNCT/,/7/punct "
                     "saying/say/VERB/VBG/4/advcl Ames/Ames/PROPN/NNP/10/nsubj "
                     "would/would/AUX/MD/10/aux leave/leave/VERB/VB/7/ccomp "
                     "Norland/Norland/PROPN/NNP/10/obj ././PUNCT/./4/punct"}),
              Contains("Ames | would leave | Norland intended by Ministry/say"));
}

// "Berg said Ames would sail once the dam was open."
TEST(Tense, OfWhatIsAwaitedInAReportIsThatOfTheReport) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/5/nsubj would/would/AUX/MD/5/aux "
                     "sail/sail/VERB/VB/2/ccomp once/once/SCONJ/IN/9/mark "
                     "Ben/Ben/PROPN/NNP/9/nsubj had/have/AUX/VBD/9/aux "
                     "left/leave/VERB/VBN/5/advcl Lorne/Lorne/PROPN/NNP/9/obj"}),
              Contains(testing::StartsWith("Ben | had left | Lorne hypothetical")));
}

// "Berg said Ames would have left Lorne."
TEST(Tense, OfWhatWouldHaveBeenIsNoFuture) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/6/nsubj would/would/AUX/MD/6/aux "
                     "have/have/AUX/VB/6/aux left/leave/VERB/VBN/2/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Ames | would have left | Lorne hypothetical by Berg/say"));
}

}  // namespace
}  // namespace tripleloom
