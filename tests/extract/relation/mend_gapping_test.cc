// What is said once for both sides of a coordination, and numbers that stand for a noun.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// Norland lost 157 guards and Kessar 143 .
TEST(Gapping, ANameBeforeItsNumberIsNoObject) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root "
                     "157/157/NUM/CD/4/nummod guards/guard/NOUN/NNS/2/obj "
                     "and/and/CCONJ/CC/6/cc Kessar/Kessar/PROPN/NNP/4/conj "
                     "143/143/NUM/CD/6/flat ././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("Kessar"))));
}

// Norland sent 40 guards and Kessar 20 nurses .
TEST(Gapping, ANameBeforeACountedNounIsNoPartOfIt) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root "
                     "40/40/NUM/CD/4/nummod guards/guard/NOUN/NNS/2/obj "
                     "and/and/CCONJ/CC/8/cc Kessar/Kessar/PROPN/NNP/8/compound "
                     "20/20/NUM/CD/8/nummod nurses/nurse/NOUN/NNS/4/conj ././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("Kessar"))));
}

// Norland sent 40 guards and 20 nurses .
TEST(Gapping, ACoordinationOfCountedNounsStays) {
  EXPECT_THAT(Shown({"Norland/Norland/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root "
                     "40/40/NUM/CD/4/nummod guards/guard/NOUN/NNS/2/obj "
                     "and/and/CCONJ/CC/7/cc 20/20/NUM/CD/7/nummod nurses/nurse/NOUN/NNS/4/conj "
                     "././PUNCT/./2/punct"}),
              Contains("Norland | sent | 20 nurses"));
}

// The mill employs 400 people in Lorne and 30 in Merrow .
TEST(Gapping, ABareNumberBesideAPlaceIsNoPlace) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det mill/mill/NOUN/NN/3/nsubj "
                     "employs/employ/VERB/VBZ/0/root 400/400/NUM/CD/5/nummod "
                     "people/people/NOUN/NNS/3/obj in/in/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/3/obl and/and/CCONJ/CC/9/cc 30/30/NUM/CD/7/conj "
                     "in/in/ADP/IN/11/case Merrow/Merrow/PROPN/NNP/9/nmod ././PUNCT/./3/punct"}),
              Not(Contains(HasSubstr("30"))));
}

// The bridge is old and badly damaged .
TEST(SharedCopula, HoldsOfAParticipleBesideAnAdjective) {
  const auto facts =
      Shown({"The/the/DET/DT/2/det bridge/bridge/NOUN/NN/4/nsubj "
             "is/be/AUX/VBZ/4/cop old/old/ADJ/JJ/0/root and/and/CCONJ/CC/7/cc "
             "badly/badly/ADV/RB/7/advmod damaged/damage/VERB/VBN/4/conj "
             "././PUNCT/./4/punct"});
  EXPECT_THAT(facts, Contains("bridge | is | badly damaged"));
  EXPECT_THAT(facts, Not(Contains(HasSubstr("did"))));
}

// Ames met the one who left Lorne .
TEST(NumberAlone, DoesNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "one/one/NOUN/NN/2/obj who/who/PRON/WP/6/nsubj "
                     "left/leave/VERB/VBD/4/acl:relcl Lorne/Lorne/PROPN/NNP/6/obj "
                     "././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("one | left"))));
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det two/two/NUM/CD/3/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct"}),
              Not(Contains(HasSubstr("two | left"))));
}

// All three left Lorne .  15 died in Lorne .
TEST(NumberAlone, OfAllOrOfTheDeadIsTold) {
  EXPECT_THAT(Shown({"All/all/DET/DT/2/det three/three/NUM/CD/3/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct"}),
              Contains(HasSubstr("left | Lorne")));
  EXPECT_THAT(Shown({"15/15/NUM/CD/2/nsubj died/die/VERB/VBD/0/root in/in/ADP/IN/4/case "
                     "Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct"}),
              Contains("15 | died in | Lorne"));
}

// Ames was calm as always .
TEST(Likeness, ToOtherTimesIsNoThing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop calm/calm/ADJ/JJ/0/root "
                     "as/as/ADP/IN/5/case always/always/ADV/RB/3/obl ././PUNCT/./3/punct"}),
              Not(Contains(HasSubstr("| always"))));
}

// Ames buys unmanned river boats ( URBs ) .
TEST(Initials, AreShortForThePhraseBefore) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj buys/buy/VERB/VBZ/0/root "
                     "unmanned/unmanned/ADJ/JJ/5/amod river/river/NOUN/NN/5/compound "
                     "boats/boat/NOUN/NNS/2/obj (/(/PUNCT/-LRB-/7/punct "
                     "URBs/URB/PROPN/NNPS/5/appos )/)/PUNCT/-RRB-/7/punct ././PUNCT/./2/punct"}),
              Contains(HasSubstr("is short for | unmanned river boats")));
}

}  // namespace
}  // namespace tripleloom
