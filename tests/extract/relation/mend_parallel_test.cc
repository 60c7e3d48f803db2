// Verbs that were taken for modifiers or participles, where "and" or the order of words shows a
// clause.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::Not;

// "Ames ended talks, arresting rebels and searching houses."
TEST(MendParallel, GerundsAreTiedByAnd) {
  const auto shown = Shown(
      {"Ames/Ames/PROPN/NNP/2/nsubj ended/end/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj "
       ",/,/PUNCT/,/5/punct arresting/arrest/VERB/VBG/2/advcl rebels/rebel/NOUN/NNS/5/obj "
       "and/and/CCONJ/CC/9/cc searching/search/VERB/VBG/9/amod houses/house/NOUN/NNS/6/conj"});
  EXPECT_THAT(shown, Contains("Ames | searching | houses"));
  EXPECT_THAT(shown, Not(Contains("Ames | arresting | searching houses")));
}

// "Ames dismissed guards and acting ministers": what describes people stays with them.
TEST(MendParallel, DescribedPeopleAreNoDeed) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj ended/end/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj "
             ",/,/PUNCT/,/5/punct dismissing/dismiss/VERB/VBG/2/advcl guards/guard/NOUN/NNS/5/obj "
             "and/and/CCONJ/CC/9/cc acting/act/VERB/VBG/9/amod "
             "ministers/minister/NOUN/NNS/6/conj"}),
      Not(Contains("Ames | acting | ministers")));
}

// "The storm broke windows and doors and lifted roofs"; "broke windows and lifted roofs" may be a
// list of two things.
TEST(MendParallel, ListHasOneAnd) {
  const std::string begin =
      "Storms/storm/NOUN/NNS/2/nsubj broke/break/VERB/VBD/0/root windows/window/NOUN/NNS/2/obj ";
  const auto shown = Shown({begin + "and/and/CCONJ/CC/5/cc doors/door/NOUN/NNS/3/conj "
                                    "and/and/CCONJ/CC/8/cc lifted/lift/VERB/VBN/8/amod "
                                    "roofs/roof/NOUN/NNS/3/conj"});
  EXPECT_THAT(shown, Contains("Storms | lifted | roofs"));
  EXPECT_THAT(Shown({begin + "and/and/CCONJ/CC/6/cc lifted/lift/VERB/VBN/6/amod "
                             "roofs/roof/NOUN/NNS/3/conj"}),
              Not(Contains("Storms | lifted | roofs")));
}

// "Gates were opened and rooms searched": nobody says that the rooms searched.
TEST(MendParallel, SecondVerbSharesThePassive) {
  EXPECT_THAT(Shown({"Gates/gate/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass "
                     "opened/open/VERB/VBN/0/root and/and/CCONJ/CC/6/cc "
                     "rooms/room/NOUN/NNS/6/nsubj searched/search/VERB/VBN/3/conj"}),
              Not(Contains("rooms | did | search")));
}

// "Guests should boil water and limit trips to Lorne", parsed as water boiled to Lorne; a phrase
// behind a verb without an object stays where it was parsed.
TEST(MendParallel, PhraseBehindTheSecondObjectIsOfTheSecondVerb) {
  const std::string begin =
      "Guests/guest/NOUN/NNS/3/nsubj should/should/AUX/MD/3/aux boil/boil/VERB/VB/0/root "
      "water/water/NOUN/NN/3/obj and/and/CCONJ/CC/6/cc limit/limit/VERB/VB/3/conj ";
  const auto shown = Shown({begin + "trips/trip/NOUN/NNS/6/obj to/to/ADP/IN/9/case "
                                    "Lorne/Lorne/PROPN/NNP/3/obl"});
  EXPECT_THAT(shown, Contains("Guests | should limit trips to | Lorne necessary"));
  EXPECT_THAT(shown, Not(Contains("Guests | should boil water to | Lorne necessary")));
  EXPECT_THAT(Shown({begin + "near/near/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/3/obl"}),
              Contains("Guests | should boil water near | Lorne necessary"));
}

// "Lorne printed research Ames made with Berg."
TEST(MendParallel, ThingBeforeANameIsToldByAClause) {
  const auto shown =
      Shown({"Lorne/Lorne/PROPN/NNP/2/nsubj printed/print/VERB/VBD/0/root "
             "research/research/NOUN/NN/2/obj Ames/Ames/PROPN/NNP/2/obj "
             "made/make/VERB/VBN/4/acl with/with/ADP/IN/7/case Berg/Berg/PROPN/NNP/5/obl"});
  EXPECT_THAT(shown, Contains("Ames | made | research"));
  EXPECT_THAT(shown, Not(Contains("Lorne | printed | Ames")));
}

// "signed a deal to set Lorne on the road to Norland": the goal is that of the deal.
TEST(MendParallel, GoalInsideAClauseStaysThere) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj signed/sign/VERB/VBD/0/root a/a/DET/DT/4/det "
             "deal/deal/NOUN/NN/2/obj to/to/PART/TO/6/mark put/put/VERB/VB/4/acl "
             "Lorne/Lorne/PROPN/NNP/6/obj on/on/ADP/IN/10/case the/the/DET/DT/10/det "
             "road/road/NOUN/NN/6/obl to/to/ADP/IN/12/case Norland/Norland/PROPN/NNP/10/nmod"}),
      Not(Contains("deal | signed to | Norland")));
}

// "Ames pledged to sell ships and to buy boats", parsed as "pledged and to buy".
TEST(MendInfinitiveSecond, BelongsToTheInfinitiveBefore) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj pledged/pledge/VERB/VBD/0/root to/to/PART/TO/4/mark "
             "sell/sell/VERB/VB/2/xcomp ships/ship/NOUN/NNS/4/obj and/and/CCONJ/CC/8/cc "
             "to/to/PART/TO/8/mark buy/buy/VERB/VB/2/conj boats/boat/NOUN/NNS/8/obj"}),
      Contains("Ames | pledged to buy | boats intended"));
}

}  // namespace
}  // namespace tripleloom
