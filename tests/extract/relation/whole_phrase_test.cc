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
using ::testing::StartsWith;

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

// In total , boats sailed from Lorne .
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

// Ames left Lorne after a call for peace .
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

// The start was a start to the year .
TEST(WholePhrase, AThingIsNotItselfInFull) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det start/start/NOUN/NN/5/nsubj was/be/AUX/VBD/5/cop "
                     "a/a/DET/DT/5/det start/start/NOUN/NN/0/root to/to/ADP/IN/8/case "
                     "the/the/DET/DT/8/det year/year/NOUN/NN/5/nmod ././PUNCT/./5/punct"}),
              IsEmpty());
}

// Boats give Ames . What they give him stands nowhere.
TEST(WholePhrase, NobodyWithANameIsGiven) {
  EXPECT_THAT(Shown({"Boats/boat/NOUN/NNS/2/nsubj give/give/VERB/VBP/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj ././PUNCT/./2/punct"}),
              IsEmpty());
}

// Ames praised farmers to Lorne .
TEST(WholePhrase, WhereSomebodyIsLedIsNoOffice) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root "
                     "farmers/farmer/NOUN/NNS/2/obj to/to/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod ././PUNCT/./2/punct"}),
              Not(Contains("farmers | to | Lorne")));
}

// Boats lie within regions that are fenced and are guarded .
TEST(WholePhrase, WhichPlacesAreMeantIsNoFactInASecondClause) {
  EXPECT_THAT(Shown({"Boats/boat/NOUN/NNS/2/nsubj lie/lie/VERB/VBP/0/root "
                     "within/within/ADP/IN/4/case regions/region/NOUN/NNS/2/obl "
                     "that/that/PRON/WDT/7/nsubj:pass are/be/AUX/VBP/7/aux:pass "
                     "fenced/fence/VERB/VBN/4/acl:relcl and/and/CCONJ/CC/10/cc "
                     "are/be/AUX/VBP/10/aux:pass guarded/guard/VERB/VBN/7/conj "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Boats | lie within | regions"));
}

// Ames left Lorne at this point in time .
TEST(WholePhrase, APointInTimeIsNoPlace) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj at/at/ADP/IN/6/case this/this/DET/DT/6/det "
                     "point/point/NOUN/NN/2/obl in/in/ADP/IN/8/case time/time/NOUN/NN/6/nmod "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Ames | left | Lorne"));
}

// The crew called the port a " failure " . Parsed as an object of the port.
TEST(WholePhrase, OnlyVerbsHaveObjects) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/3/nsubj called/call/VERB/VBD/0/root "
                     "the/the/DET/DT/5/det port/port/NOUN/NN/3/obj a/a/DET/DT/8/det "
                     "\"/\"/PUNCT/``/8/punct failure/failure/NOUN/NN/5/obj "
                     "\"/\"/PUNCT/''/8/punct ././PUNCT/./3/punct"}),
              ElementsAre("crew | called failure | port", "port | called | failure"));
}

// Ames beat Berg 6 - 3 4 - 6 in Lorne . Parsed as numbers in his name.
TEST(WholePhrase, AScoreIsNoPartOfAName) {
  const std::string sentence =
      "Ames/Ames/PROPN/NNP/2/nsubj beat/beat/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
      "6/6/NUM/CD/3/flat -/-/SYM/SYM/6/case 3/3/NUM/CD/4/nmod 4/4/NUM/CD/3/flat -/-/SYM/SYM/9/case "
      "6/6/NUM/CD/7/nmod in/in/ADP/IN/11/case Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct";
  EXPECT_THAT(Shown({sentence}), Contains("Ames | beat | Berg"));
  EXPECT_THAT(Qualifiers({sentence}), Contains("other: 6 - 3 4 - 6"));
}

// Ames won 6 - 3 , 6 - 4 .
TEST(WholePhrase, ScoresAreOneResult) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root 6/6/NUM/CD/2/obj "
                     "-/-/SYM/SYM/5/case 3/3/NUM/CD/3/nmod ,/,/PUNCT/,/7/punct 6/6/NUM/CD/3/conj "
                     "-/-/SYM/SYM/9/case 4/4/NUM/CD/7/nmod ././PUNCT/./2/punct"}),
              ElementsAre("Ames | won | 6 - 3 , 6 - 4"));
}

// Ames won 6 - 3 4 - 6 7 - 5 . Parsed with the second as the head of the first.
TEST(WholePhrase, ScoresMakeNoCircle) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root 6/6/NUM/CD/6/conj "
                     "-/-/SYM/SYM/5/case 3/3/NUM/CD/3/nmod 4/4/NUM/CD/2/obj -/-/SYM/SYM/8/case "
                     "6/6/NUM/CD/6/nmod 7/7/NUM/CD/2/obj -/-/SYM/SYM/11/case 5/5/NUM/CD/9/nmod "
                     "././PUNCT/./2/punct"}),
              Contains(StartsWith("Ames | won")));
}

// Police arrested the leader of a group , Kestrel , in Lorne . Parsed as a group there.
TEST(WholePhrase, BehindANameBetweenCommasAPlaceIsThatOfTheClause) {
  const std::string sentence =
      "Police/police/NOUN/NNS/2/nsubj arrested/arrest/VERB/VBD/0/root the/the/DET/DT/4/det "
      "leader/leader/NOUN/NN/2/obj of/of/ADP/IN/7/case a/a/DET/DT/7/det group/group/NOUN/NN/4/nmod "
      ",/,/PUNCT/,/9/punct Kestrel/Kestrel/PROPN/NNP/7/appos ,/,/PUNCT/,/12/punct "
      "in/in/ADP/IN/12/case Lorne/Lorne/PROPN/NNP/7/nmod ././PUNCT/./2/punct";
  EXPECT_THAT(Shown({sentence}), Contains("leader of a group | arrested in | Lorne"));
  EXPECT_THAT(Shown({sentence}), Not(Contains("Kestrel | is in | Lorne")));
}

// Ames accused Berg of leaving Lorne .
TEST(WholePhrase, AGerundCompletesItsVerb) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root "
                          "Berg/Berg/PROPN/NNP/2/obj of/of/SCONJ/IN/5/mark "
                          "leaving/leave/VERB/VBG/2/advcl Lorne/Lorne/PROPN/NNP/5/obj "
                          "././PUNCT/./2/punct"}),
              ElementsAre("other: of leaving Lorne"));
}

// Ames praised Berg for the way he left Lorne .
TEST(WholePhrase, AWayIsToldWithItsClause) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root "
                          "Berg/Berg/PROPN/NNP/2/obj for/for/ADP/IN/6/case the/the/DET/DT/6/det "
                          "way/way/NOUN/NN/2/obl he/he/PRON/PRP/8/nsubj "
                          "left/leave/VERB/VBD/6/acl:relcl Lorne/Lorne/PROPN/NNP/8/obj "
                          "././PUNCT/./2/punct"}),
              Contains("purpose: for the way he left Lorne"));
}

// Ames closed a mill next to the port .
TEST(WholePhrase, NextIsNoPartOfAName) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "mill/mill/NOUN/NN/2/obj next/next/ADV/RB/4/advmod to/to/ADP/IN/8/case "
                     "the/the/DET/DT/8/det port/port/NOUN/NN/5/obl ././PUNCT/./2/punct"}),
              Contains("Ames | closed | mill"));
}

// As far as the port is concerned , Ames left Lorne .
TEST(WholePhrase, WhatIsConcernedIsToldElsewhere) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj as/as/ADV/RB/5/advmod far/far/ADV/RB/2/advmod "
                     "as/as/SCONJ/IN/10/mark the/the/DET/DT/8/det port/port/NOUN/NN/10/nsubj "
                     "is/be/AUX/VBZ/10/cop concerned/concerned/ADJ/JJ/5/advcl "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Ames | left | Lorne"));
}

// Olympic 400 metres champion Ann Ames left Lorne .
TEST(WholePhrase, AMeasureBelongsToADescription) {
  EXPECT_THAT(Shown({"Olympic/Olympic/ADJ/JJ/4/amod 400/400/NUM/CD/3/nummod "
                     "metres/metre/NOUN/NNS/4/compound champion/champion/NOUN/NN/6/nmod:desc "
                     "Ann/Ann/PROPN/NNP/6/compound Ames/Ames/PROPN/NNP/7/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./7/punct"}),
              Contains(HasSubstr("is | Olympic 400 metres champion")));
}

// Ames ended what Berg called a trick .
TEST(WholePhrase, WhatIsCalledSoIsNotNamed) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj ended/end/VERB/VBD/0/root "
             "what/what/PRON/WP/2/obj Berg/Berg/PROPN/NNP/5/nsubj "
             "called/call/VERB/VBD/3/acl:relcl a/a/DET/DT/7/det trick/trick/NOUN/NN/5/xcomp "
             "././PUNCT/./2/punct"}),
      Each(Not(HasSubstr("called"))));
}

// Ames left Lorne , for example treatment .
TEST(WholePhrase, ForExampleGovernsNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/7/punct for/for/ADP/IN/7/case "
                     "example/example/NOUN/NN/7/compound treatment/treatment/NOUN/NN/2/obl "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Ames | left | Lorne"));
}

// The report recommends Norland close the port . Parsed as if Norland were recommended.
TEST(WholePhrase, WhatIsRecommendedHasASubject) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det report/report/NOUN/NN/3/nsubj "
                     "recommends/recommend/VERB/VBZ/0/root Norland/Norland/PROPN/NNP/3/obj "
                     "close/close/VERB/VB/3/ccomp the/the/DET/DT/7/det port/port/NOUN/NN/5/obj "
                     "././PUNCT/./3/punct"}),
              ElementsAre("Norland | close | port intended by report/recommend"));
}

// Fog was the main cause .
TEST(WholePhrase, ACauseIsOfSomething) {
  EXPECT_THAT(Shown({"Fog/fog/NOUN/NN/5/nsubj was/be/AUX/VBD/5/cop the/the/DET/DT/5/det "
                     "main/main/ADJ/JJ/5/amod cause/cause/NOUN/NN/0/root ././PUNCT/./5/punct"}),
              IsEmpty());
}

// One in Lorne burned the mill .
TEST(WholePhrase, OneSomewhereIsNoThing) {
  EXPECT_THAT(Shown({"One/one/NUM/CD/4/nsubj in/in/ADP/IN/3/case Lorne/Lorne/PROPN/NNP/1/nmod "
                     "burned/burn/VERB/VBD/0/root the/the/DET/DT/6/det mill/mill/NOUN/NN/4/obj "
                     "././PUNCT/./4/punct"}),
              Each(Not(HasSubstr("mill"))));
}

// "Ames paid for what he took.": nothing was paid for "what".
TEST(WholePhrase, OfAFreeRelativeHasItsClause) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj paid/pay/VERB/VBD/0/root "
                          "Berg/Berg/PROPN/NNP/2/obj for/for/ADP/IN/5/case "
                          "what/what/PRON/WP/2/obl he/he/PRON/PRP/7/nsubj "
                          "took/take/VERB/VBD/5/acl:relcl ././PUNCT/./2/punct"}),
              testing::ElementsAre("purpose: for what he took"));
}

// "Ames met the far right of Lorne."
TEST(WholePhrase, HasTheAdverbOfASide) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "the/the/DET/DT/5/det far/far/ADV/RB/5/advmod right/right/NOUN/NN/2/obj "
                     "././PUNCT/./2/punct"}),
              testing::ElementsAre("Ames | left | far right"));
}

// "There are between 4 and 6 boats in Lorne."
TEST(WholePhrase, OfARangeHasBetween) {
  EXPECT_THAT(Shown({"Between/between/ADP/IN/2/case 4/4/NUM/CD/5/nummod and/and/CCONJ/CC/4/cc "
                     "6/6/NUM/CD/2/conj boats/boat/NOUN/NNS/6/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./6/punct"}),
              Contains("Between 4 and 6 boats | left | Lorne"));
}

}  // namespace
}  // namespace tripleloom
