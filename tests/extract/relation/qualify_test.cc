// Polarity, modality and speaker of what is said.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Negation, IsOnTheStatement) {
  EXPECT_THAT(Shown({kDidNotRuleOut}), ElementsAre("court | did not rule out | trial not"));
  EXPECT_THAT(Shown({kNoTroops}), ElementsAre("troops | were sent to | Lorne not"));
  EXPECT_THAT(Shown({kFailedToReach}), ElementsAre("Ames | failed to reach | Lorne not"));
}

TEST(Modality, OfAConditionIsHypothetical) {
  EXPECT_THAT(Shown({kIfAttacks}), Contains("army | attacks | Lorne hypothetical"));
}

TEST(Attribution, NamesTheSpeakerBeforeAndBehind) {
  EXPECT_THAT(Shown({kRoadIsOpen}), ElementsAre("road | is | open by Ames/say"));
  EXPECT_THAT(Shown({kAccordingTo}), ElementsAre("army | left | Lorne by Ames/"));
}

TEST(Attribution, OfADenialIsNegated) {
  EXPECT_THAT(Shown({kDenied}), ElementsAre("soldiers | attacked | Lorne not by ministry/deny"));
}

TEST(Negation, IsReadFromNeverWithoutAndRulingOut) {
  EXPECT_THAT(Shown({kNever}), ElementsAre("Ames | never visited | Lorne not"));
  EXPECT_THAT(Shown({kWithout}), Contains("Ames | meeting | Berg not"));
  EXPECT_THAT(Shown({kRuledOut}), ElementsAre("Ames | ruled out raising | taxes not"));
}

TEST(Negation, LeavesNothingToTellOfNobody) { EXPECT_THAT(Shown({kNobody}), IsEmpty()); }

TEST(Modality, IsReadFromAuxiliaries) {
  EXPECT_THAT(Shown({kMay}), ElementsAre("Ames | may visit | Lorne possible"));
  EXPECT_THAT(Shown({kMust}), ElementsAre("Ames | must visit | Lorne necessary"));
  EXPECT_THAT(Shown({kWould}), ElementsAre("Ames | would visit | Lorne hypothetical"));
}

TEST(Modality, OfAPlanIsIntended) {
  EXPECT_THAT(Shown({kPlans}), ElementsAre("Ames | plans to visit | Lorne intended"));
}

TEST(Modality, OfWhatIsVitalIsNecessary) {
  EXPECT_THAT(Shown({kVital}), Contains("Ames | leaves | Lorne necessary"));
}

// "Ames was not just a guard", "Ames has not only left Lorne": he was one, and left.
TEST(IsNegated, KnowsThatNotJustDeniesNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/6/nsubj was/be/AUX/VBD/6/cop not/not/PART/RB/6/advmod "
                     "just/just/ADV/RB/6/advmod a/a/DET/DT/6/det guard/guard/NOUN/NN/0/root"}),
              ElementsAre("Ames | was | guard"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj has/have/AUX/VBZ/5/aux not/not/PART/RB/5/advmod "
                     "only/only/ADV/RB/5/advmod left/leave/VERB/VBN/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("Ames | has left | Lorne"));
}

// "To clarify: Ames left Lorne.", "and yet Ames left Lorne": no purpose, and no manner.
TEST(Qualifiers, AreNotWhyItIsSaid) {
  EXPECT_THAT(
      Qualifiers({"To/to/PART/TO/2/mark clarify/clarify/VERB/VB/5/advcl :/:/PUNCT/:/5/punct "
                  "Ames/Ames/PROPN/NNP/5/nsubj left/leave/VERB/VBD/0/root "
                  "Lorne/Lorne/PROPN/NNP/5/obj"}),
      ::testing::IsEmpty());
  EXPECT_THAT(Qualifiers({"And/and/CCONJ/CC/4/cc yet/yet/ADV/RB/4/advmod "
                          "Ames/Ames/PROPN/NNP/4/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ::testing::IsEmpty());
}

// "Ames and Berg left Lorne in May and June, respectively."
TEST(Qualifiers, AreNotOfEachWhereTheyAreRespective) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc "
                          "Berg/Berg/PROPN/NNP/1/conj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/4/obj in/in/ADP/IN/7/case May/May/PROPN/NNP/4/obl "
                          "and/and/CCONJ/CC/9/cc June/June/PROPN/NNP/7/conj "
                          "respectively/respectively/ADV/RB/4/advmod"}),
              testing::Not(Contains(testing::HasSubstr("time"))));
}

// "Ames ruled out “attacking Lorne”.": a quotation mark parts nothing.
TEST(Negation, PassesAQuotationMark) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj ruled/rule/VERB/VBD/0/root "
                     "out/out/ADP/RP/2/compound:prt “/“/PUNCT/``/5/punct "
                     "attacking/attack/VERB/VBG/2/advcl Lorne/Lorne/PROPN/NNP/5/obj "
                     "”/”/PUNCT/''/5/punct"}),
              Contains(testing::HasSubstr("Lorne not")));
}

}  // namespace
}  // namespace tripleloom
