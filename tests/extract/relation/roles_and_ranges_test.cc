// Roles before a name, both ends of a range, and whom or what a phrase only seems to reach.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// Singer and actress Ann left Lorne .
TEST(Roles, BeforeANameAreNobodyElse) {
  EXPECT_THAT(Shown({"Singer/singer/NOUN/NN/5/nsubj and/and/CCONJ/CC/3/cc "
                     "actress/actress/NOUN/NN/1/conj Ann/Ann/PROPN/NNP/5/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              AllOf(Contains("Ann | left | Lorne"), Contains("Ann | is | actress"),
                    Not(Contains("Singer | left | Lorne"))));
  EXPECT_THAT(Shown({"Founder/founder/NOUN/NN/5/nsubj and/and/CCONJ/CC/3/cc "
                     "CEO/CEO/NOUN/NN/4/nmod:desc Ann/Ann/PROPN/NNP/1/conj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              AllOf(Contains("Ann | left | Lorne"), Not(Contains("Founder | left | Lorne"))));
}

// The singer and actress Ann left Lorne .  Ben and senator Ann left Lorne .
TEST(Roles, WithAnArticleOrANameAreSomebodyElse) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det singer/singer/NOUN/NN/6/nsubj "
                     "and/and/CCONJ/CC/4/cc actress/actress/NOUN/NN/5/nmod:desc "
                     "Ann/Ann/PROPN/NNP/2/conj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("singer | left | Lorne"));
  EXPECT_THAT(Shown({"Ben/Ben/PROPN/NNP/5/nsubj and/and/CCONJ/CC/3/cc "
                     "senator/senator/NOUN/NN/4/nmod:desc Ann/Ann/PROPN/NNP/1/conj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              AllOf(Contains("Ben | left | Lorne"), Contains("Ann | left | Lorne")));
}

// Lorne praised daughter Ann .  Lorne praised senator Ann .
TEST(Roles, OfKinSayWhose) {
  const std::string praised = "Lorne/Lorne/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root ";
  EXPECT_THAT(Shown({praised + "daughter/daughter/NOUN/NN/4/nmod:desc Ann/Ann/PROPN/NNP/2/obj"}),
              Not(Contains("Ann | is | daughter")));
  EXPECT_THAT(Shown({praised + "senator/senator/NOUN/NN/4/nmod:desc Ann/Ann/PROPN/NNP/2/obj"}),
              Contains("Ann | is | senator"));
}

// Lorne praised Ames and singer Ben .
TEST(Names, OfTwoPeopleAreNotOne) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj and/and/CCONJ/CC/5/cc "
                     "singer/singer/NOUN/NN/3/conj Ben/Ben/PROPN/NNP/3/appos"}),
              Not(Contains("Ames | is | Ben")));
}

// A room costs $ 40 to $ 70 .
TEST(Range, OfSumsHasBothEnds) {
  EXPECT_THAT(Shown({"A/a/DET/DT/2/det room/room/NOUN/NN/3/nsubj costs/cost/VERB/VBZ/0/root "
                     "$/$/SYM/$/3/obj 40/40/NUM/CD/4/nummod to/to/ADP/IN/7/case "
                     "$/$/SYM/$/4/nmod 70/70/NUM/CD/7/nummod ././PUNCT/./3/punct"}),
              Contains(HasSubstr("70")));
}

// Rooms cost between $ 40 and $ 70 .
TEST(Range, BetweenSumsIsOne) {
  EXPECT_THAT(Shown({"Rooms/room/NOUN/NNS/2/nsubj cost/cost/VERB/VBP/0/root "
                     "between/between/ADP/IN/4/case $/$/SYM/$/2/obl 40/40/NUM/CD/4/nummod "
                     "and/and/CCONJ/CC/7/cc $/$/SYM/$/4/conj 70/70/NUM/CD/7/nummod "
                     "././PUNCT/./2/punct"}),
              Contains(AllOf(HasSubstr("40"), HasSubstr("70"))));
}

// Ames knows a trick or two .
TEST(Range, OrTwoIsNoThing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj knows/know/VERB/VBZ/0/root a/a/DET/DT/4/det "
                     "trick/trick/NOUN/NN/2/obj or/or/CCONJ/CC/6/cc two/two/NUM/CD/4/conj "
                     "././PUNCT/./2/punct"}),
              AllOf(Contains(HasSubstr("trick")), Not(Contains("Ames | knows | two"))));
}

// Ames gave to schools in Lorne .  Ames went to schools in Lorne .
TEST(WiderPlace, IsNoReceiver) {
  const std::string to_schools =
      "to/to/ADP/IN/4/case schools/school/NOUN/NNS/2/obl in/in/ADP/IN/6/case "
      "Lorne/Lorne/PROPN/NNP/4/nmod ././PUNCT/./2/punct";
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj donated/donate/VERB/VBD/0/root " + to_schools}),
              Not(Contains(HasSubstr("donated to | Lorne"))));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj went/go/VERB/VBD/0/root " + to_schools}),
              Contains(HasSubstr("went to | Lorne")));
}

// Norland has more than enough water .
TEST(Quantity, MoreThanEnoughIsNoThing) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root "
                     "more/more/ADJ/JJR/2/obj than/than/ADP/IN/3/fixed "
                     "enough/enough/ADJ/JJ/6/amod water/water/NOUN/NN/2/obj "
                     "././PUNCT/./2/punct"}),
              AllOf(Contains(HasSubstr("enough water")), Not(Contains("Norland | has | more"))));
}

// One in five boats left Lorne .
TEST(Proportion, IsOneNode) {
  EXPECT_THAT(Shown({"One/one/NUM/CD/5/nsubj in/in/ADP/IN/4/case five/five/NUM/CD/4/nummod "
                     "boats/boat/NOUN/NNS/1/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct"}),
              Contains("One in five boats | left | Lorne"));
}

// Ames praised the share that farmers have had in Norland .
TEST(That, IsTheObjectOfAVerbThatHasOne) {
  const auto facts =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root the/the/DET/DT/4/det "
             "share/share/NOUN/NN/2/obj that/that/SCONJ/IN/8/mark farmers/farmer/NOUN/NNS/8/nsubj "
             "have/have/AUX/VBP/8/aux had/have/VERB/VBN/4/acl in/in/ADP/IN/10/case "
             "Norland/Norland/PROPN/NNP/8/obl ././PUNCT/./2/punct"});
  EXPECT_THAT(facts, AllOf(Contains("farmers | have had share in | Norland"),
                           Not(Contains(HasSubstr("have had in"))),
                           Not(Contains(HasSubstr("share | had")))));
}

// The mill is due to open in Lorne .
TEST(Due, LeadsToAnInfinitive) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det mill/mill/NOUN/NN/6/nsubj is/be/AUX/VBZ/6/cop "
                     "due/due/ADJ/JJ/6/case to/to/PART/TO/4/fixed open/open/ADJ/JJ/0/root "
                     "in/in/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/obl ././PUNCT/./6/punct"}),
              Contains(HasSubstr("mill | is due to open in | Lorne")));
}

// The delay is due to snow .
TEST(Due, LeadsToACauseToo) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det delay/delay/NOUN/NN/6/nsubj is/be/AUX/VBZ/6/cop "
                     "due/due/ADJ/JJ/6/case to/to/ADP/IN/4/fixed snow/snow/NOUN/NN/0/root "
                     "././PUNCT/./6/punct"}),
              Contains("delay | is due to | snow"));
}

// Norland beat Lorne 3 - 1 .
TEST(Score, LeavesTheNameBeforeItToTheVerb) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/2/nsubj beat/beat/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/compound 3/3/NUM/CD/2/obj -/-/SYM/SYM/6/case "
                     "1/1/NUM/CD/4/nmod ././PUNCT/./2/punct"}),
              Contains("Norland | beat | Lorne"));
}

}  // namespace
}  // namespace tripleloom
