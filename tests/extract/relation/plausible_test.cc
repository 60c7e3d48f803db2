// Facts that grammar says cannot be meant.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(Plausible, AVerbAgreesWithItsSubject) {
  EXPECT_THAT(Shown({"boat/boat/NOUN/NN/2/nsubj visit/visit/VERB/VBP/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              IsEmpty());
  EXPECT_THAT(Shown({"boats/boat/NOUN/NNS/2/nsubj visit/visit/VERB/VBP/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              ElementsAre("boats | visit | Lorne"));
}

TEST(Plausible, AGroupGoesWithBothNumbers) {
  EXPECT_THAT(Shown({"army/army/NOUN/NN/2/nsubj visit/visit/VERB/VBP/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              ElementsAre("army | visit | Lorne"));
}

TEST(Plausible, TheOtherShapesKeepTheSentence) {
  EXPECT_THAT(Shown({"boat/boat/NOUN/NN/2/nsubj visit/visit/VERB/VBP/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"},
                    Projection::kNary),
              ElementsAre("boat | visit | Lorne"));
}

TEST(Plausible, VerbsOfAppearingHaveNoObject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root "
                     "ships/ship/NOUN/NNS/2/obj"}),
              IsEmpty());
}

TEST(Plausible, ADistanceIsNoDescription) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "church/church/NOUN/NN/2/obj ,/,/PUNCT/,/6/punct "
                     "four/four/NUM/CD/6/nummod miles/mile/NOUN/NNS/3/appos"}),
              ElementsAre("Ames | left | church"));
}

TEST(Plausible, NobodyIsATime) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "church/church/NOUN/NN/2/obj ,/,/PUNCT/,/6/punct "
                     "next/next/ADJ/JJ/6/amod week/week/NOUN/NN/3/appos"}),
              ElementsAre("Ames | left | church"));
}

TEST(Plausible, APersonIsNoOrganization) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj ,/,/PUNCT/,/3/punct "
                     "Ministry/Ministry/PROPN/NNP/1/appos left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ames | is of | Ministry", "Ames | left | Lorne"));
}

TEST(Plausible, ManyAreNotOne) {
  EXPECT_THAT(Shown({"ships/ship/NOUN/NNS/5/nsubj ,/,/PUNCT/,/4/punct a/a/DET/DT/4/det "
                     "sickness/sickness/NOUN/NN/1/appos left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("ships | left | Lorne"));
}

TEST(Plausible, NobodyOwnsWhatHappens) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj feared/fear/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case "
                     "departure/departure/NOUN/NN/2/obj"}),
              Not(Contains(::testing::HasSubstr("| has |"))));
}

TEST(Plausible, AQuestionStatesNothing) {
  EXPECT_THAT(Shown({"Did/do/AUX/VBD/3/aux Ames/Ames/PROPN/NNP/3/nsubj leave/leave/VERB/VB/0/root "
                     "Lorne/Lorne/PROPN/NNP/3/obj ?/?/PUNCT/./3/punct"}),
              IsEmpty());
}

TEST(Plausible, DoThatStandsForAVerbStatesNothing) {
  EXPECT_THAT(Shown({"ships/ship/NOUN/NNS/2/nsubj do/do/VERB/VBP/0/root in/in/ADP/IN/4/case "
                     "Lorne/Lorne/PROPN/NNP/2/obl"}),
              IsEmpty());
}

// "Ames called the deal by Berg, his brother, "a trick"." What he called it stands apart.
TEST(Plausible, WhatSomethingWasCalledMayStandBehindPhrases) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "deal/deal/NOUN/NN/2/obj by/by/ADP/IN/6/case Berg/Berg/PROPN/NNP/2/obl "
                     ",/,/PUNCT/,/9/punct the/the/DET/DT/9/det brother/brother/NOUN/NN/6/appos "
                     ",/,/PUNCT/,/13/punct \"/\"/PUNCT/``/13/punct a/a/DET/DT/13/det "
                     "trick/trick/NOUN/NN/6/appos \"/\"/PUNCT/''/13/punct"}),
              testing::Not(testing::Contains("Ames | called | deal")));
}

}  // namespace
}  // namespace tripleloom
