// Clauses that say which things a rule or a wish is about.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// "Sailors returning from Lorne must sell boats."
TEST(ClassClause, SaysWhomARuleIsAbout) {
  EXPECT_THAT(Shown({"Sailors/sailor/NOUN/NNS/6/nsubj returning/return/VERB/VBG/1/acl "
                     "from/from/ADP/IN/4/case Lorne/Lorne/PROPN/NNP/2/obl must/must/AUX/MD/6/aux "
                     "sell/sell/VERB/VB/0/root boats/boat/NOUN/NNS/6/obj"}),
              ElementsAre("Sailors | must sell | boats necessary"));
}

// "Sailors returning from Lorne sold boats."
TEST(ClassClause, TellsOfThoseWhoDidSomething) {
  EXPECT_THAT(Shown({"Sailors/sailor/NOUN/NNS/5/nsubj returning/return/VERB/VBG/1/acl "
                     "from/from/ADP/IN/4/case Lorne/Lorne/PROPN/NNP/2/obl "
                     "sold/sell/VERB/VBD/0/root boats/boat/NOUN/NNS/5/obj"}),
              Contains("Sailors | returning from | Lorne"));
}

// "The sailors who serve Norland must leave Lorne."
TEST(ClassClause, TellsOfKnownThings) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det sailors/sailor/NOUN/NNS/7/nsubj "
                     "who/who/PRON/WP/4/nsubj serve/serve/VERB/VBP/2/acl:relcl "
                     "Norland/Norland/PROPN/NNP/4/obj must/must/AUX/MD/7/aux "
                     "leave/leave/VERB/VB/0/root "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("sailors | serve | Norland"));
}

// "Ames may arrest a sailor who sold fish."
TEST(ClassClause, TellsOfWhatIsPast) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj may/may/AUX/MD/3/aux "
                     "arrest/arrest/VERB/VB/0/root a/a/DET/DT/5/det sailor/sailor/NOUN/NN/3/obj "
                     "who/who/PRON/WP/7/nsubj sold/sell/VERB/VBD/5/acl:relcl "
                     "fish/fish/NOUN/NN/7/obj"}),
              Contains("sailor | sold | fish"));
}

// "Ferries that carry fuel need permits."
TEST(ClassClause, SaysWhichThingsAreSoAtAnyTime) {
  EXPECT_THAT(Shown({"Ferries/ferry/NOUN/NNS/5/nsubj that/that/PRON/WDT/3/nsubj "
                     "carry/carry/VERB/VBP/1/acl:relcl fuel/fuel/NOUN/NN/3/obj "
                     "need/need/VERB/VBP/0/root permits/permit/NOUN/NNS/5/obj"}),
              ElementsAre("Ferries | need | permits"));
}

// "Ames did not find sailors who sell fish."
TEST(ClassClause, TellsNothingOfWhatThereIsNot) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "find/find/VERB/VB/0/root sailors/sailor/NOUN/NNS/4/obj "
                     "who/who/PRON/WP/7/nsubj sell/sell/VERB/VBP/5/acl:relcl "
                     "fish/fish/NOUN/NN/7/obj"}),
              Not(Contains(HasSubstr("| sell |"))));
}

// "Ames may sleep on a boat leaving Lorne", "Ames may sell boats seen in Lorne".
TEST(ClassClause, TellsOfWhatGoesOnOrWasDone) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj may/may/AUX/MD/3/aux sleep/sleep/VERB/VB/0/root "
                     "on/on/ADP/IN/6/case a/a/DET/DT/6/det boat/boat/NOUN/NN/3/obl "
                     "leaving/leave/VERB/VBG/6/acl Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("boat | leaving | Lorne"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj may/may/AUX/MD/3/aux sell/sell/VERB/VB/0/root "
                     "boats/boat/NOUN/NNS/3/obj seen/see/VERB/VBN/4/acl in/in/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/5/obl"}),
              Contains("boats | seen in | Lorne"));
}

// "The raid on a port that feeds Lorne may end." One thing in the phrase of a known one is known.
TEST(ClassClause, TellsOfPartsOfWhatIsKnown) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det raid/raid/NOUN/NN/10/nsubj on/on/ADP/IN/5/case "
                     "a/a/DET/DT/5/det port/port/NOUN/NN/2/nmod that/that/PRON/WDT/7/nsubj "
                     "feeds/feed/VERB/VBZ/5/acl:relcl Lorne/Lorne/PROPN/NNP/7/obj "
                     "may/may/AUX/MD/10/aux end/end/VERB/VB/0/root"}),
              Contains("port | feeds | Lorne"));
}

}  // namespace
}  // namespace tripleloom
