// Names behind a noun and a preposition.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

// Lorne is one of the towns in Norland .
TEST(Places, AreNotToldOfThoseThatOneIsOf) {
  const auto shown =
      Shown({"Lorne/Lorne/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
             "one/one/NUM/CD/0/root of/of/ADP/IN/6/case the/the/DET/DT/6/det "
             "towns/town/NOUN/NNS/3/nmod in/in/ADP/IN/8/case "
             "Norland/Norland/PROPN/NNP/6/nmod"});
  EXPECT_THAT(shown, Not(Contains("towns | are in | Norland")));
}

TEST(Places, TellWhereANounIs) {
  EXPECT_THAT(Shown({kEmbassyIn}), Contains("embassy | is in | Lorne"));
}

TEST(Places, AreNotWhatStandsInBrackets) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/0/root ,/,/PUNCT/,/3/punct "
                     "Norland/Norland/PROPN/NNP/1/appos (/(/PUNCT/-LRB-/5/punct "
                     "Norland/Norland/PROPN/NNP/1/appos )/)/PUNCT/-RRB-/5/punct"}),
              ElementsAre("Lorne | is in | Norland"));
}

TEST(Places, CountEveryMemberOfAList) {
  EXPECT_THAT(Shown({kTowns}), Contains("towns | including | Lorne"));
  EXPECT_THAT(Shown({kTowns}), Contains("towns | including | Norland"));
}

TEST(Places, AreSomewhereOnlyWhereAThingOrAnEventCanBe) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj studied/study/VERB/VBD/0/root "
                     "happiness/happiness/NOUN/NN/2/obj in/in/ADP/IN/5/case "
                     "Norland/Norland/PROPN/NNP/3/nmod"}),
              ElementsAre("Ames | studied | happiness in Norland"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "next/next/ADJ/JJ/4/amod week/week/NOUN/NN/2/obj in/in/ADP/IN/6/case "
                     "Norland/Norland/PROPN/NNP/4/nmod"}),
              ElementsAre("Ames | met | next week"));
}

TEST(Places, AreToldOfWhomThePredicateNounIsSaidOf) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop not/not/PART/RB/5/advmod "
             "a/a/DET/DT/5/det teacher/teacher/NOUN/NN/0/root at/at/ADP/IN/8/case "
             "the/the/DET/DT/8/det Ministry/Ministry/PROPN/NNP/5/nmod"}),
      ElementsAre("Ames | is not | teacher not", "Ames | is not teacher at | Ministry not"));
}

TEST(Places, AskAPrepositionWhatItSaysOfItsNoun) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "experts/expert/NOUN/NNS/2/obj from/from/ADP/IN/6/case the/the/DET/DT/6/det "
                     "Ministry/Ministry/PROPN/NNP/3/nmod"}),
              Contains("experts | are from | Ministry"));
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj crossed/cross/VERB/VBD/0/root the/the/DET/DT/4/det "
             "line/line/NOUN/NN/2/obj with/with/ADP/IN/6/case "
             "Norland/Norland/PROPN/NNP/4/nmod"}),
      ElementsAre("Ames | crossed | line"));
}

TEST(Places, LeaveToTheClauseWhereSomebodyIs) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj in/in/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod"}),
              ElementsAre("Berg | met | Ames"));
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj from/from/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod"}),
              ElementsAre("Berg | met | Ames", "Ames | is from | Lorne"));
}

TEST(Places, AreNotToldTwiceWhereTheNameHoldsThem) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "largest/large/ADJ/JJS/5/amod town/town/NOUN/NN/2/obj in/in/ADP/IN/7/case "
                     "Norland/Norland/PROPN/NNP/5/nmod"}),
              ElementsAre("Ames | left | largest town in Norland"));
}

TEST(Places, MayBeNamedBehindTheirKind) {
  EXPECT_THAT(
      Shown({"Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det "
             "base/base/NOUN/NN/2/obj in/in/ADP/IN/7/case the/the/DET/DT/7/det "
             "town/town/NOUN/NN/4/nmod of/of/ADP/IN/9/case Lorne/Lorne/PROPN/NNP/7/nmod"}),
      Contains("base | is in | Lorne"));
}

TEST(Places, AreWhereSomebodyIsFromBehindAComma) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/6/nsubj ,/,/PUNCT/,/4/punct of/of/ADP/IN/4/case "
                     "Lorne/Lorne/PROPN/NNP/1/nmod ,/,/PUNCT/,/4/punct "
                     "left/leave/VERB/VBD/0/root Norland/Norland/PROPN/NNP/6/obj"}),
              ElementsAre("Ames | is of | Lorne", "Ames | left | Norland"));
}

TEST(Places, MayBeKindsWithANameBeforeThem) {
  EXPECT_THAT(
      Shown({"Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det "
             "base/base/NOUN/NN/2/obj in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/7/compound "
             "province/province/NOUN/NN/4/nmod"}),
      Contains("base | is in | Lorne province"));
}

// "Berg spoke in an interview with the Ministry."
TEST(Places, InterviewIsOfWhoSpeaksInIt) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj spoke/speak/VERB/VBD/0/root in/in/ADP/IN/5/case "
             "an/a/DET/DT/5/det interview/interview/NOUN/NN/2/obl with/with/ADP/IN/8/case "
             "the/the/DET/DT/8/det Ministry/Ministry/PROPN/NNP/5/nmod"});
  EXPECT_THAT(shown, Contains("Berg | interview with | Ministry"));
  EXPECT_THAT(shown, Not(Contains("interview | with | Ministry")));
}

// "The use of boats by the Ministry is rare."
TEST(Places, AreNotWhoDoesSomethingWithThem) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det use/use/NOUN/NN/9/nsubj of/of/ADP/IN/4/case "
                     "boats/boat/NOUN/NNS/2/nmod by/by/ADP/IN/7/case the/the/DET/DT/7/det "
                     "Ministry/Ministry/PROPN/NNP/4/nmod is/be/AUX/VBZ/9/cop "
                     "rare/rare/ADJ/JJ/0/root"}),
              Not(Contains("boats | by | Ministry")));
}

}  // namespace
}  // namespace tripleloom
