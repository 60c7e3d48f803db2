// A fact is told with what completes its phrases, or not at all.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// Ames closed the mine , which Berg believed was empty .
TEST(WholePhrase, WhatIsBelievedIsNoNoun) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det mine/mine/NOUN/NN/2/obj ,/,/PUNCT/,/8/punct "
                     "which/which/PRON/WDT/8/obj Berg/Berg/PROPN/NNP/8/nsubj "
                     "believed/believe/VERB/VBD/4/acl:relcl was/be/AUX/VBD/10/cop "
                     "empty/empty/ADJ/JJ/8/ccomp ././PUNCT/./2/punct"}),
              Each(Not(HasSubstr("Berg | believed | mine"))));
}

// The crew , part of which left Lorne , slept .
TEST(WholePhrase, APartOfWhichIsNotTheWhole) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/10/nsubj ,/,/PUNCT/,/4/punct "
             "part/part/NOUN/NN/2/appos of/of/ADP/IN/6/case which/which/PRON/WDT/7/obl "
             "left/leave/VERB/VBD/2/acl:relcl Lorne/Lorne/PROPN/NNP/7/obj ,/,/PUNCT/,/2/punct "
             "slept/sleep/VERB/VBD/0/root ././PUNCT/./10/punct"});
  EXPECT_THAT(shown, Not(Contains("crew | is | part")));
  EXPECT_THAT(shown, Not(Contains("crew | left | Lorne")));
}

// Ames is pleased it was safe .
TEST(WholePhrase, AFeelingStandsBeforeWhatIsFelt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
                     "pleased/pleased/ADJ/JJ/0/root it/it/PRON/PRP/6/nsubj was/be/AUX/VBD/6/cop "
                     "safe/safe/ADJ/JJ/3/ccomp ././PUNCT/./3/punct"}),
              ElementsAre("Ames | is pleased | it was safe"));
}

// The story is hard to believe .
TEST(WholePhrase, AQualityIsToldWithItsInfinitive) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det story/story/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop "
                     "hard/hard/ADJ/JJ/0/root to/to/PART/TO/6/mark believe/believe/VERB/VB/4/csubj "
                     "././PUNCT/./4/punct"}),
              ElementsAre("story | is | hard to believe"));
}

// Dangers lie ahead .
TEST(WholePhrase, AVerbAloneIsToldWithItsDirection) {
  EXPECT_THAT(Shown({"Dangers/danger/NOUN/NNS/2/nsubj lie/lie/VERB/VBP/0/root "
                     "ahead/ahead/ADV/RB/2/advmod ././PUNCT/./2/punct"}),
              ElementsAre("Dangers | did | lie ahead"));
}

// In total , boats left Lorne in May .
TEST(WholePhrase, ATotalIsNoThing) {
  EXPECT_THAT(Shown({"In/in/ADP/IN/2/case total/total/ADJ/JJ/5/obl ,/,/PUNCT/,/2/punct "
                     "boats/boat/NOUN/NNS/5/nsubj sailed/sail/VERB/VBD/0/root "
                     "from/from/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/obl ././PUNCT/./5/punct"}),
              ElementsAre("boats | sailed from | Lorne"));
}

// Ames likes areas which border Lorne .
TEST(WholePhrase, WhichPlacesAreMeantIsNoFact) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj likes/like/VERB/VBZ/0/root "
                     "areas/area/NOUN/NNS/2/obj which/which/PRON/WDT/5/nsubj "
                     "border/border/VERB/VBP/3/acl:relcl Lorne/Lorne/PROPN/NNP/5/obj "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Ames | likes | areas"));
}

// Ames met people in Lorne .
TEST(WholePhrase, ThatPeopleAreSomewhereIsNoFact) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
             "people/people/NOUN/NNS/2/obj in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/nmod "
             "././PUNCT/./2/punct"}),
      Not(Contains("people | are in | Lorne")));
}

// Boats sailed after a call for peace .
TEST(WholePhrase, AQualifierIsToldWithWhatItIsOf) {
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                  "Lorne/Lorne/PROPN/NNP/2/obj after/after/ADP/IN/6/case a/a/DET/DT/6/det "
                  "call/call/NOUN/NN/2/obl for/for/ADP/IN/8/case peace/peace/NOUN/NN/6/nmod "
                  "././PUNCT/./2/punct"}),
      ElementsAre("time: after a call for peace"));
}

// Ames entered the port Berg uses . Parsed as if what he entered were that Berg uses.
TEST(WholePhrase, AClauseThatLacksItsObjectSaysWhichThing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj entered/enter/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det port/port/NOUN/NN/2/obj Berg/Berg/PROPN/NNP/6/nsubj "
                     "uses/use/VERB/VBZ/2/ccomp ././PUNCT/./2/punct"}),
              ElementsAre("Ames | entered | port", "Berg | uses | port"));
}

// Ames told the crew Berg left .
TEST(WholePhrase, WhomSomebodyTellsIsNotWhatWasLeft) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "crew/crew/NOUN/NN/2/obj Berg/Berg/PROPN/NNP/6/nsubj "
                     "left/leave/VERB/VBD/2/ccomp ././PUNCT/./2/punct"}),
              Not(Contains("Berg | left | crew by Ames/tell")));
}

// Ames says combined .
TEST(WholePhrase, AParticipleIsNoSaying) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root "
                     "combined/combine/VERB/VBN/2/ccomp ././PUNCT/./2/punct"}),
              IsEmpty());
}

// It was a start to the year : "the start" was "the start to the year".
TEST(WholePhrase, AThingIsNotItselfInFull) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det start/start/NOUN/NN/5/nsubj was/be/AUX/VBD/5/cop "
                     "a/a/DET/DT/5/det start/start/NOUN/NN/0/root to/to/ADP/IN/8/case "
                     "the/the/DET/DT/8/det year/year/NOUN/NN/5/nmod ././PUNCT/./5/punct"}),
              IsEmpty());
}

// The boats have to give Ames . What they give him stands nowhere.
TEST(WholePhrase, NobodyIsGivenAway) {
  EXPECT_THAT(Shown({"Boats/boat/NOUN/NNS/2/nsubj give/give/VERB/VBP/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj ././PUNCT/./2/punct"}),
              IsEmpty());
}

// Ames led farmers to Lorne . Parsed as farmers of the place.
TEST(WholePhrase, WhereSomebodyIsLedIsNoOffice) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root "
                     "farmers/farmer/NOUN/NNS/2/obj to/to/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod ././PUNCT/./2/punct"}),
              Not(Contains("farmers | to | Lorne")));
}

}  // namespace
}  // namespace tripleloom
