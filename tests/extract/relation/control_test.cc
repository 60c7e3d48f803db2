// Who does what an infinitive or gerund says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

// "Ames called on Berg to leave Lorne."
TEST(Control, IsOfWhoIsCalledOn) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root "
                     "on/on/ADP/IN/4/case Berg/Berg/PROPN/NNP/2/obl to/to/PART/TO/6/mark "
                     "leave/leave/VERB/VB/2/advcl Lorne/Lorne/PROPN/NNP/6/obj "
                     "././PUNCT/./2/punct"}),
              Contains("Berg | to leave | Lorne intended by Ames/call"));
}

// "The crew appealed for Berg to leave Lorne."
TEST(Control, IsOfWhoStandsBehindFor) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/3/nsubj "
                     "appealed/appeal/VERB/VBD/0/root for/for/ADP/IN/5/case "
                     "Berg/Berg/PROPN/NNP/3/obl to/to/PART/TO/7/mark leave/leave/VERB/VB/3/advcl "
                     "Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./3/punct"}),
              Contains("Berg | to leave | Lorne intended by crew/appeal"));
}

// "Ames called on Berg to leave, saying Ann trusted Norland." Parsed as said by who leaves.
TEST(Control, LeavesTheReportToWhoCalls) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root "
                     "on/on/ADP/IN/4/case Berg/Berg/PROPN/NNP/2/obl to/to/PART/TO/6/mark "
                     "leave/leave/VERB/VB/2/advcl ,/,/PUNCT/,/8/punct "
                     "saying/say/VERB/VBG/6/advcl Ann/Ann/PROPN/NNP/10/nsubj "
                     "trusted/trust/VERB/VBD/8/ccomp Norland/Norland/PROPN/NNP/10/obj "
                     "././PUNCT/./2/punct"}),
              Contains("Ann | trusted | Norland by Ames/say"));
}

// "Ames was put on a drip and given water to help Berg."
TEST(Control, OfAPurposeIsNotOfWhoIsGivenSomething) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                     "put/put/VERB/VBN/0/root on/on/ADP/IN/6/case a/a/DET/DT/6/det "
                     "drip/drip/NOUN/NN/3/obl and/and/CCONJ/CC/8/cc given/give/VERB/VBN/3/conj "
                     "water/water/NOUN/NN/8/obj to/to/PART/TO/11/mark help/help/VERB/VB/8/advcl "
                     "Berg/Berg/PROPN/NNP/11/obj ././PUNCT/./3/punct"}),
              Not(Contains("Ames | to help | Berg intended")));
}

// "Ames went on to describe the treaty."
TEST(Control, GoesOnIntoWhatIsDone) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj went/go/VERB/VBD/0/root on/on/ADV/RB/2/advmod "
                     "to/to/PART/TO/5/mark describe/describe/VERB/VB/2/advcl "
                     "the/the/DET/DT/7/det treaty/treaty/NOUN/NN/5/obj ././PUNCT/./2/punct"}),
              ElementsAre("Ames | went on to describe | treaty"));
}

// "Ames ignored orders to stop and left Lorne." Parsed as orders to stop and leave.
TEST(MendVerbForm, TiesAPastFormToNoInfinitive) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj ignored/ignore/VERB/VBD/0/root "
                     "orders/order/NOUN/NNS/2/obj to/to/PART/TO/5/mark stop/stop/VERB/VB/2/xcomp "
                     "and/and/CCONJ/CC/7/cc left/leave/VERB/VBD/5/conj "
                     "Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./2/punct"}),
              Contains("Ames | left | Lorne"));
}

// "Ames says closing the ports is not wise." Parsed as ports that are not wise.
TEST(MendGerundSubject, BeginsWhatIsSaid) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root "
                     "closing/close/VERB/VBG/2/xcomp the/the/DET/DT/5/det "
                     "ports/port/NOUN/NNS/8/nsubj is/be/AUX/VBZ/8/cop not/not/PART/RB/8/advmod "
                     "wise/wise/ADJ/JJ/3/ccomp ././PUNCT/./2/punct"}),
              Not(Contains("ports | is not | wise not by Ames/say")));
}

// "The ship was sent to Norland by Secretary of State Ann Ames." Parsed as a secretary of her.
TEST(MendTitle, KeepsThePrepositionOfTheName) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det ship/ship/NOUN/NN/4/nsubj:pass "
                     "was/be/AUX/VBD/4/aux:pass sent/send/VERB/VBN/0/root to/to/ADP/IN/6/case "
                     "Norland/Norland/PROPN/NNP/4/obl by/by/ADP/IN/8/case "
                     "Secretary/Secretary/PROPN/NNP/4/obl:agent of/of/ADP/IN/11/case "
                     "State/State/PROPN/NNP/11/nmod:desc Ann/Ann/PROPN/NNP/8/nmod "
                     "Ames/Ames/PROPN/NNP/11/flat ././PUNCT/./4/punct"}),
              Contains("ship | was sent by | Ann Ames"));
}

// "The medal was for saving sailors."
TEST(Clauses, DoNotActInWhatAThingIsFor) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det medal/medal/NOUN/NN/5/nsubj:outer "
                     "was/be/AUX/VBD/5/cop for/for/SCONJ/IN/5/mark saving/save/VERB/VBG/0/root "
                     "sailors/sailor/NOUN/NNS/5/obj ././PUNCT/./5/punct"}),
              IsEmpty());
}

// "The crews have the tools to mend Resolute."
TEST(Control, OfHavingTheMeansIsAPossibility) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det crews/crew/NOUN/NNS/3/nsubj have/have/VERB/VBP/0/root "
                     "the/the/DET/DT/5/det tools/tool/NOUN/NNS/3/obj to/to/PART/TO/7/mark "
                     "mend/mend/VERB/VB/3/xcomp Resolute/Resolute/PROPN/NNP/7/obj "
                     "././PUNCT/./3/punct"}),
              Contains("tools | mend | Resolute possible"));
}

// "Ames expects the work to cost millions." Parsed as a purpose.
TEST(Control, OfWhatIsExpectedIsWithTheThing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj expects/expect/VERB/VBZ/0/root "
                     "the/the/DET/DT/4/det work/work/NOUN/NN/2/obj to/to/PART/TO/6/mark "
                     "cost/cost/VERB/VB/2/advcl millions/million/NOUN/NNS/6/obj "
                     "././PUNCT/./2/punct"}),
              Not(Contains("Ames | to cost | millions intended")));
}

// "The ministry has this morning closed the port." Parsed as a morning that closed it.
TEST(MendTimeInside, GivesTheClauseItsParticiple) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det ministry/ministry/NOUN/NN/3/nsubj "
                     "has/have/VERB/VBZ/0/root this/this/DET/DT/5/det "
                     "morning/morning/NOUN/NN/3/obj closed/close/VERB/VBN/3/xcomp "
                     "the/the/DET/DT/8/det port/port/NOUN/NN/6/obj ././PUNCT/./3/punct"}),
              ElementsAre("ministry | has closed | port"));
}

// "Ames wants the law scrapped." Parsed as a law that scrapped something.
TEST(MendWanted, IsDoneToWhatIsWanted) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root the/the/DET/DT/4/det "
                     "law/law/NOUN/NN/5/nsubj scrapped/scrap/VERB/VBD/2/ccomp"}),
              Contains("law | to be | scrapped intended"));
}

// "Ames is due to visit Lorne." Parsed as "due to" and a verb.
TEST(MendDueTo, LeavesTheInfinitiveItsTo) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop due/due/ADJ/JJ/0/root "
                     "to/to/PART/TO/3/fixed visit/visit/VERB/VB/3/xcomp "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./3/punct"}),
              Contains("Ames | is due to visit | Lorne intended"));
}

}  // namespace
}  // namespace tripleloom
