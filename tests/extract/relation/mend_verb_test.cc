// Mends of what stands behind a verb, and of lists of places.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

// "The navy has two boats should the mayor ask."
const char* const kBoats =
    "The/the/DET/DT/2/det navy/navy/NOUN/NN/9/nsubj has/have/AUX/VBZ/5/aux "
    "two/two/NUM/CD/5/nummod boats/boat/NOUN/NNS/9/nsubj should/should/AUX/MD/9/aux "
    "the/the/DET/DT/8/det mayor/mayor/NOUN/NN/9/nsubj visit/visit/VERB/VB/0/root "
    "Lorne/Lorne/PROPN/NNP/9/obj";

TEST(MendVerb, ReadsHaveWithoutAParticipleAsAVerb) {
  EXPECT_THAT(Shown({kBoats}), ElementsAre("navy | has | two boats", "two boats | number | two",
                                           "mayor | should visit | Lorne hypothetical"));
  EXPECT_THAT(Qualifiers({kBoats}), ElementsAre("condition: should the mayor visit Lorne"));
}

// "Guards must make sure fuel is sold in Lorne."
TEST(MendVerb, LeavesSureToMake) {
  EXPECT_THAT(
      Shown({"Guards/guard/NOUN/NNS/3/nsubj must/must/AUX/MD/3/aux "
             "make/make/VERB/VB/0/root sure/sure/ADJ/JJ/5/amod fuel/fuel/NOUN/NN/7/nsubj:pass "
             "is/be/AUX/VBZ/7/aux:pass sold/sell/VERB/VBN/3/ccomp in/in/ADP/IN/9/case "
             "Lorne/Lorne/PROPN/NNP/7/obl"}),
      ElementsAre("fuel | is sold in | Lorne intended"));
}

TEST(MendVerb, TellsOfTheVerbInWhatEventAPlaceWasTaken) {
  const auto read = [](const std::string& phrase) {
    return Qualifiers(
        {"Rebels/rebel/NOUN/NNS/2/nsubj took/take/VERB/VBD/0/root "
         "Lorne/Lorne/PROPN/NNP/2/obj in/in/ADP/IN/6/case a/a/DET/DT/6/det " +
         phrase + "/NOUN/NN/3/nmod"});
  };
  EXPECT_THAT(read("raid/raid"), ElementsAre("other: in a raid"));
  EXPECT_THAT(read("valley/valley"), ElementsAre()) << "where the town lies";
}

// "Ames came from Lorne, where Berg runs shops.", parsed as where Ames came.
TEST(MendRelative, HangsWhereOnThePlaceBeforeIt) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root from/from/ADP/IN/4/case "
             "Lorne/Lorne/PROPN/NNP/2/obl ,/,/PUNCT/,/8/punct "
             "where/where/ADV/WRB/8/advmod Berg/Berg/PROPN/NNP/8/nsubj "
             "runs/run/VERB/VBZ/2/advcl shops/shop/NOUN/NNS/8/obj"}),
      Contains("Berg | runs shops in | Lorne"));
}

// "Guards went to banks in Lorne, in the north of Norland, and Ames."
TEST(MendList, GoesOnBehindAPhraseBetweenCommas) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj went/go/VERB/VBD/0/root to/to/ADP/IN/4/case "
             "banks/bank/NOUN/NNS/2/obl in/in/ADP/IN/6/case Norland/Norland/PROPN/NNP/4/nmod "
             ",/,/PUNCT/,/10/punct "
             "in/in/ADP/IN/10/case the/the/DET/DT/10/det north/north/NOUN/NN/4/nmod "
             "of/of/ADP/IN/12/case Kessar/Kessar/PROPN/NNP/10/nmod ,/,/PUNCT/,/15/punct "
             "and/and/CCONJ/CC/15/cc Lorne/Lorne/PROPN/NNP/12/conj"});
  EXPECT_THAT(shown, Contains("Norland | is in | north of Kessar"));
  EXPECT_THAT(shown, Contains("Guards | went to | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Norland | is in | north of Lorne")));
}

// "Ames gave the crew long hours", parsed as two objects.
TEST(MendReceiver, OfAGiftWithoutArticle) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "crew/crew/NOUN/NN/2/obj long/long/ADJ/JJ/6/amod hours/hour/NOUN/NNS/2/obj"}),
              Contains("Ames | gave long hours to | crew"));
}

// "Ames labelled the plan a fraud." Parsed as a plan that is a fraud.
TEST(MendCalledSo, TellsWhatItIsCalled) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj labelled/label/VERB/VBD/0/root the/the/DET/DT/4/det "
             "plan/plan/NOUN/NN/2/obj a/a/DET/DT/6/det fraud/fraud/NOUN/NN/4/appos"});
  EXPECT_THAT(shown, Not(Contains("plan | is | fraud")));
  EXPECT_THAT(shown, Contains("Ames | labelled fraud | plan"));
}

// "Ames convinced the people of Lorne that ships leave." Parsed as convinced and left.
TEST(MendThatWithoutAnd, TellsWhatSomebodyIsTold) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj convinced/convince/VERB/VBD/0/root the/the/DET/DT/4/det "
             "people/people/NOUN/NNS/2/obj of/of/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
             "that/that/SCONJ/IN/9/mark ships/ship/NOUN/NNS/9/nsubj leave/leave/VERB/VBP/2/conj"});
  EXPECT_THAT(shown, Not(Contains("people | convinced of | Lorne")));
}

}  // namespace
}  // namespace tripleloom
