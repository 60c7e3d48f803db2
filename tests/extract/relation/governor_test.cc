// What governs a clause, or stands around it, and tells how far it holds and whose word it is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

// "The tax makes it harder for Ames to sell wheat."
TEST(Assessment, OfHardshipTellsNoFact) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det tax/tax/NOUN/NN/3/nsubj makes/make/VERB/VBZ/0/root "
                     "it/it/PRON/PRP/3/obj harder/hard/ADJ/JJR/3/xcomp for/for/SCONJ/IN/9/mark "
                     "Ames/Ames/PROPN/NNP/9/nsubj to/to/PART/TO/9/mark sell/sell/VERB/VB/5/advcl "
                     "wheat/wheat/NOUN/NN/9/obj ././PUNCT/./3/punct"}),
              Contains("Ames | sell | wheat hypothetical"));
}

// "The rule makes it possible for Ames to sell wheat."
TEST(Assessment, OfEaseTellsWhatIsPossible) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det rule/rule/NOUN/NN/3/nsubj makes/make/VERB/VBZ/0/root "
                     "it/it/PRON/PRP/3/expl possible/possible/ADJ/JJ/3/xcomp "
                     "for/for/SCONJ/IN/9/mark Ames/Ames/PROPN/NNP/9/nsubj to/to/PART/TO/9/mark "
                     "sell/sell/VERB/VB/5/advcl wheat/wheat/NOUN/NN/9/obj ././PUNCT/./3/punct"}),
              Contains("Ames | sell | wheat possible"));
}

// "The rain made it impossible for Ames to reach Lorne."
TEST(Assessment, OfTheImpossibleDenies) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det rain/rain/NOUN/NN/3/nsubj made/make/VERB/VBD/0/root "
             "it/it/PRON/PRP/3/obj impossible/impossible/ADJ/JJ/3/xcomp for/for/SCONJ/IN/9/mark "
             "Ames/Ames/PROPN/NNP/9/nsubj to/to/PART/TO/9/mark reach/reach/VERB/VB/3/xcomp "
             "Lorne/Lorne/PROPN/NNP/9/obj ././PUNCT/./3/punct"}),
      Contains(StartsWith("Ames | reach | Lorne not")));
}

// "It was easy for Ames to sell the boat."
TEST(Assessment, OfWhatWasEasyTellsThatItWasDone) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/3/expl was/be/AUX/VBD/3/cop easy/easy/ADJ/JJ/0/root "
                     "for/for/SCONJ/IN/7/mark Ames/Ames/PROPN/NNP/7/nsubj to/to/PART/TO/7/mark "
                     "sell/sell/VERB/VB/3/csubj the/the/DET/DT/9/det boat/boat/NOUN/NN/7/obj "
                     "././PUNCT/./3/punct"}),
              Contains("Ames | sell | boat"));
}

// "Ames demanded the bank cut its rates."
TEST(Mandative, FormBelowADemandIsWanted) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj demanded/demand/VERB/VBD/0/root the/the/DET/DT/4/det "
             "bank/bank/NOUN/NN/5/nsubj cut/cut/VERB/VBD/2/ccomp its/its/PRON/PRP$/7/nmod:poss "
             "rates/rate/NOUN/NNS/5/obj ././PUNCT/./2/punct"}),
      Contains("bank | cut | its rates intended by Ames/demand"));
}

// "Ames issued a demand the bank cut its rates."
TEST(Mandative, FormBelowANounIsWanted) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj issued/issue/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "demand/demand/NOUN/NN/2/obj the/the/DET/DT/6/det bank/bank/NOUN/NN/7/nsubj "
                     "cut/cut/VERB/VBD/4/acl:relcl its/its/PRON/PRP$/9/nmod:poss "
                     "rates/rate/NOUN/NNS/7/obj ././PUNCT/./2/punct"}),
              Contains("bank | cut | its rates intended"));
}

// "Ames dismissed the suggestion that Berg won the race."
TEST(Denial, OfASuggestionIsThatOfItsContent) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj dismissed/dismiss/VERB/VBD/0/root the/the/DET/DT/4/det "
             "suggestion/suggestion/NOUN/NN/2/obj that/that/PRON/WDT/7/mark "
             "Berg/Berg/PROPN/NNP/7/nsubj won/win/VERB/VBD/4/acl:relcl the/the/DET/DT/9/det "
             "race/race/NOUN/NN/7/obj ././PUNCT/./2/punct"}),
      Contains(StartsWith("Berg | won | race not")));
}

// "Ames disagreed with the claim that Berg won the race."
TEST(Denial, OfWhatSomebodyDisagreesWith) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj disagreed/disagree/VERB/VBD/0/root "
                     "with/with/ADP/IN/5/case the/the/DET/DT/5/det claim/claim/NOUN/NN/2/obl "
                     "that/that/SCONJ/IN/8/mark Berg/Berg/PROPN/NNP/8/nsubj won/win/VERB/VBD/5/acl "
                     "the/the/DET/DT/10/det race/race/NOUN/NN/8/obj ././PUNCT/./2/punct"}),
              Contains(StartsWith("Berg | won | race not by Ames")));
}

// "Rather than repairing the bridge, Ames sold the land."
TEST(Denial, InFrontOfTheClause) {
  EXPECT_THAT(
      Shown({"Rather/rather/ADV/RB/3/cc than/than/SCONJ/IN/1/fixed "
             "repairing/repair/VERB/VBG/8/advcl the/the/DET/DT/5/det bridge/bridge/NOUN/NN/3/obj "
             ",/,/PUNCT/,/3/punct Ames/Ames/PROPN/NNP/8/nsubj sold/sell/VERB/VBD/0/root "
             "the/the/DET/DT/10/det land/land/NOUN/NN/8/obj ././PUNCT/./8/punct"}),
      Contains("Ames | repairing | bridge not"));
}

// "The bridge lacked a lamp."
TEST(Denial, IsNotInTheVerbThatTellsALack) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det bridge/bridge/NOUN/NN/3/nsubj lacked/lack/VERB/VBD/0/root "
             "a/a/DET/DT/5/det lamp/lamp/NOUN/NN/3/obj ././PUNCT/./3/punct"}),
      Contains("bridge | lacked | lamp"));
}

// "Ames has nothing to fear."
TEST(Denial, IsNotToldTwiceOfNothing) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root nothing/nothing/PRON/NN/2/obj "
             "to/to/PART/TO/5/mark fear/fear/VERB/VB/3/acl ././PUNCT/./2/punct"}),
      Contains("Ames | has | nothing to fear"));
}

// "Ames denied stealing the boat."
TEST(Denial, IsSaidAndNotTold) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root "
                     "stealing/steal/VERB/VBG/2/xcomp the/the/DET/DT/5/det boat/boat/NOUN/NN/3/obj "
                     "././PUNCT/./2/punct"}),
              Contains("Ames | denied stealing | boat"));
}

// "Ames cannot believe that Berg sold the boat."
TEST(Amazement, KnowsWhatItCannotBelieve) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj can/can/AUX/MD/4/aux not/not/PART/RB/4/advmod "
                     "believe/believe/VERB/VB/0/root that/that/SCONJ/IN/7/mark "
                     "Berg/Berg/PROPN/NNP/7/nsubj sold/sell/VERB/VBD/4/ccomp the/the/DET/DT/9/det "
                     "boat/boat/NOUN/NN/7/obj ././PUNCT/./4/punct"}),
              Contains("Berg | sold | boat"));
}

// "The crew initially believed that Ames sold the boat."
TEST(Belief, GivenUpIsNoFact) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/4/nsubj initially/initially/ADV/RB/4/advmod "
             "believed/believe/VERB/VBD/0/root that/that/SCONJ/IN/7/mark "
             "Ames/Ames/PROPN/NNP/7/nsubj sold/sell/VERB/VBD/4/ccomp the/the/DET/DT/9/det "
             "boat/boat/NOUN/NN/7/obj ././PUNCT/./4/punct"}),
      Contains("Ames | sold | boat hypothetical by crew/believe"));
}

// "The judge considers Ames to be a liar."
TEST(Belief, ThatSomebodyIsSomethingHasItsHolder) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det judge/judge/NOUN/NN/3/nsubj considers/consider/VERB/VBZ/0/root "
             "Ames/Ames/PROPN/NNP/3/obj to/to/PART/TO/8/mark be/be/AUX/VB/8/cop a/a/DET/DT/8/det "
             "liar/liar/NOUN/NN/3/xcomp ././PUNCT/./3/punct"}),
      Contains("Ames | be | liar by judge/consider"));
}

// "The idea that Ames sold the boat is false."
TEST(Belief, OfNobodyGivesWayToASpeaker) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det idea/idea/NOUN/NN/9/nsubj that/that/SCONJ/IN/5/mark "
                     "Ames/Ames/PROPN/NNP/5/nsubj sold/sell/VERB/VBD/2/acl the/the/DET/DT/7/det "
                     "boat/boat/NOUN/NN/5/obj is/be/AUX/VBZ/9/cop false/false/ADJ/JJ/0/root "
                     "././PUNCT/./9/punct"}),
              Contains("Ames | sold | boat by idea/believe"));
}

// "Ames will stay in Lorne as long as Berg keeps the boat."
TEST(Condition, InSeveralWords) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux stay/stay/VERB/VB/0/root "
                     "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/obl as/as/ADV/RB/7/advmod "
                     "long/long/ADV/RB/3/advmod as/as/SCONJ/IN/10/mark "
                     "Berg/Berg/PROPN/NNP/10/nsubj keeps/keep/VERB/VBZ/7/advcl "
                     "the/the/DET/DT/12/det boat/boat/NOUN/NN/10/obj ././PUNCT/./3/punct"}),
              Contains("Berg | keeps | boat hypothetical"));
}

// "Assuming Berg wins the race, Ames will sell the boat."
TEST(Condition, OfAParticiple) {
  EXPECT_THAT(
      Shown(
          {"Assuming/assume/VERB/VBG/9/advcl Berg/Berg/PROPN/NNP/3/nsubj wins/win/VERB/VBZ/1/ccomp "
           "the/the/DET/DT/5/det race/race/NOUN/NN/3/obj ,/,/PUNCT/,/1/punct "
           "Ames/Ames/PROPN/NNP/9/nsubj will/will/AUX/MD/9/aux sell/sell/VERB/VB/0/root "
           "the/the/DET/DT/11/det boat/boat/NOUN/NN/9/obj ././PUNCT/./9/punct"}),
      Contains("Berg | wins | race hypothetical"));
}

// "Ames acts as though he owned the mine."
TEST(Condition, AsThough) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj acts/act/VERB/VBZ/0/root as/as/SCONJ/IN/6/mark "
             "though/though/SCONJ/IN/6/mark he/he/PRON/PRP/6/nsubj owned/own/VERB/VBD/2/advcl "
             "the/the/DET/DT/8/det mine/my/PRON/NN/6/obj ././PUNCT/./2/punct"}),
      Not(Contains("Ames | owned | mine")));
}

// "Ames took a coat in case Berg lost the key."
TEST(Condition, InCase) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj took/take/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "coat/coat/NOUN/NN/2/obj in/in/ADP/IN/8/mark case/case/NOUN/NN/5/fixed "
                     "Berg/Berg/PROPN/NNP/8/nsubj lost/lose/VERB/VBD/2/advcl the/the/DET/DT/10/det "
                     "key/key/NOUN/NN/8/obj ././PUNCT/./2/punct"}),
              Contains("Berg | lost | key hypothetical"));
}

// "The law arrives at a time when Norland is short of wheat."
TEST(Time, ThatIsKnownIsNotAwaited) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det law/law/NOUN/NN/3/nsubj arrives/arrive/VERB/VBZ/0/root "
                     "at/at/ADP/IN/6/case a/a/DET/DT/6/det time/time/NOUN/NN/3/obl "
                     "when/when/ADV/WRB/10/advmod Norland/Norland/PROPN/NNP/10/nsubj "
                     "is/be/AUX/VBZ/10/cop short/short/ADJ/JJ/3/advcl of/of/ADP/IN/12/case "
                     "wheat/wheat/NOUN/NN/10/obl ././PUNCT/./3/punct"}),
              Contains(StartsWith("Norland | is short of | wheat")));
}

// "Ames was 10 months old when police say he swallowed a coin."
TEST(Time, OfAReportIsNotAwaited) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/5/nsubj was/be/AUX/VBD/5/cop 10/10/NUM/CD/4/nummod "
             "months/month/NOUN/NNS/5/obl:unmarked old/old/ADJ/JJ/0/root "
             "when/when/ADV/WRB/8/advmod police/police/NOUN/NN/8/nsubj say/say/VERB/VBP/5/advcl "
             "he/he/PRON/PRP/10/nsubj swallowed/swallow/VERB/VBD/8/ccomp a/a/DET/DT/12/det "
             "coin/coin/NOUN/NN/10/obj ././PUNCT/./5/punct"}),
      Not(Contains(HasSubstr("hypothetical"))));
}

// "It is doubtful that Berg won the race."
TEST(Doubt, OfAnAdjectiveLeavesOpen) {
  EXPECT_THAT(
      Shown({"It/it/PRON/PRP/3/expl is/be/AUX/VBZ/3/cop doubtful/doubtful/ADJ/JJ/0/root "
             "that/that/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj won/win/VERB/VBD/3/csubj "
             "the/the/DET/DT/8/det race/race/NOUN/NN/6/obj ././PUNCT/./3/punct"}),
      Contains("Berg | won | race possible"));
}

// "Ames worries about how the bridge holds up."
TEST(Question, BehindAPrepositionIsOpen) {
  EXPECT_THAT(
      Shown(
          {"Ames/Ames/PROPN/NNP/2/nsubj worries/worry/VERB/VBZ/0/root about/about/SCONJ/IN/7/mark "
           "how/how/ADV/WRB/7/advmod the/the/DET/DT/6/det bridge/bridge/NOUN/NN/7/nsubj "
           "holds/hold/VERB/VBZ/2/advcl up/up/ADP/RP/7/compound:prt ././PUNCT/./2/punct"}),
      Not(Contains(StartsWith("bridge"))));
}

// "Every penny that is raised in Lorne pays a tax."
TEST(Which, OfAllIsNoFact) {
  EXPECT_THAT(
      Shown({"Every/every/DET/DT/2/det penny/penny/NOUN/NN/8/nsubj that/that/PRON/WDT/5/nsubj:pass "
             "is/be/AUX/VBZ/5/aux:pass raised/raise/VERB/VBN/2/acl:relcl in/in/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/5/obl pays/pay/VERB/VBZ/0/root a/a/DET/DT/10/det "
             "tax/tax/NOUN/NN/8/obj ././PUNCT/./8/punct"}),
      Not(Contains(StartsWith("every penny that is raised | is raised"))));
}

// "Rebels stormed Lorne, killed Ames and took the port, according to Norland officials."
TEST(Source, BehindTheSentenceIsThatOfAllOfIt) {
  EXPECT_THAT(Shown({"Rebels/Rebel/NOUN/NNS/2/nsubj stormed/storm/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/5/punct killed/kill/VERB/VBD/2/conj "
                     "Ames/Ames/PROPN/NNP/5/obj and/and/CCONJ/CC/8/cc took/take/VERB/VBD/2/conj "
                     "the/the/DET/DT/10/det port/port/NOUN/NN/8/obj ,/,/PUNCT/,/15/punct "
                     "according/accord/VERB/VBG/15/case to/to/ADP/IN/12/fixed "
                     "Norland/Norland/PROPN/NNP/15/compound officials/official/NOUN/NNS/8/obl "
                     "././PUNCT/./2/punct"}),
              IsSupersetOf({"Rebels | stormed | Lorne by Norland officials/",
                            "Rebels | killed | Ames by Norland officials/"}));
}

// "According to the mayor, Ames robbed a bank and fled to Lorne."
TEST(Source, InFrontIsNoPlaceOfASecondClause) {
  EXPECT_THAT(Shown({"According/accord/VERB/VBG/4/case to/to/ADP/IN/1/fixed the/the/DET/DT/4/det "
                     "mayor/mayor/NOUN/NN/7/obl ,/,/PUNCT/,/4/punct Ames/Ames/PROPN/NNP/7/nsubj "
                     "robbed/rob/VERB/VBD/0/root a/a/DET/DT/9/det bank/bank/NOUN/NN/7/obj "
                     "and/and/CCONJ/CC/11/cc fled/flee/VERB/VBD/7/conj to/to/ADP/IN/13/case "
                     "Lorne/Lorne/PROPN/NNP/11/obl ././PUNCT/./7/punct"}),
              Not(Contains(StartsWith("Ames | fled according to"))));
}

// "The deal, say farmers, marks a new era."
TEST(Source, InsideTheClause) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det deal/deal/NOUN/NN/7/nsubj ,/,/PUNCT/,/4/punct "
                     "say/say/VERB/VB/7/discourse farmers/farmer/NOUN/NNS/4/obj "
                     ",/,/PUNCT/,/2/punct marks/mark/VERB/VBZ/0/root a/a/DET/DT/10/det "
                     "new/new/ADJ/JJ/10/amod era/era/NOUN/NN/7/obj ././PUNCT/./7/punct"}),
              Contains("deal | marks | new era by farmers/say"));
}

// "Ames did not see Berg leave Lorne."
TEST(Perception, ThatIsDeniedLeavesOpen) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "see/see/VERB/VB/0/root Berg/Berg/PROPN/NNP/4/obj leave/leave/VERB/VB/4/xcomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./4/punct"}),
              Contains("Berg | leave | Lorne hypothetical"));
}

// "Ames will have Berg leave Lorne."
TEST(Causation, IsNoNeed) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux have/have/VERB/VB/0/root "
                     "Berg/Berg/PROPN/NNP/3/obj leave/leave/VERB/VB/3/xcomp "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./3/punct"}),
              Contains("Berg | leave | Lorne intended"));
}

// "Reports emerged that Berg had left Lorne."
TEST(Source, OfReportsThatSpread) {
  EXPECT_THAT(
      Shown({"Reports/report/NOUN/NNS/2/nsubj emerged/emerge/VERB/VBD/0/root "
             "that/that/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj had/have/AUX/VBD/6/aux "
             "left/leave/VERB/VBN/2/ccomp Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct"}),
      Contains("Berg | had left | Lorne by Reports/report"));
}

// "Ames said the plan was good but warned costs would rise."
TEST(Source, OfASecondSayingIsWhoSaidTheFirst) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/4/det "
             "plan/plan/NOUN/NN/6/nsubj was/be/AUX/VBD/6/cop good/good/ADJ/JJ/2/ccomp "
             "but/but/CCONJ/CC/8/cc warned/warn/VERB/VBN/6/conj costs/cost/NOUN/NNS/11/nsubj "
             "would/would/AUX/MD/11/aux rise/rise/VERB/VB/8/ccomp ././PUNCT/./2/punct"}),
      Contains("costs | would | rise intended by Ames/warn"));
}

// "Ames called the plan good but admitted mistakes had been made."
TEST(Source, OfASayingTakenForAnAdjective) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "plan/plan/NOUN/NN/2/obj good/good/ADJ/JJ/4/amod but/but/CCONJ/CC/11/cc "
                     "admitted/admit/VERB/VBN/8/amod mistakes/mistake/NOUN/NNS/11/nsubj:pass "
                     "had/have/AUX/VBD/11/aux been/be/AUX/VBN/11/aux:pass "
                     "made/make/VERB/VBN/2/conj ././PUNCT/./2/punct"}),
              Contains("mistakes | had been | made by Ames/admit"));
}

// "Berg seemingly left Lorne."
TEST(Doubt, OfAnAdverb) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/3/nsubj seemingly/seemingly/ADV/RB/3/advmod "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct"}),
              Contains("Berg | left | Lorne possible"));
}

// "Everyone but Ames left Lorne."
TEST(Exception, IsNoMember) {
  EXPECT_THAT(
      Shown({"Everyone/everyone/PRON/NN/4/nsubj but/but/CCONJ/CC/3/cc Ames/Ames/PROPN/NNP/1/conj "
             "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct"}),
      Not(Contains("Ames | left | Lorne")));
}

// "Ames sold not the boat but the car."
TEST(Exception, IsWhatItIsNot) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root not/not/PART/RB/5/advmod "
             "the/the/DET/DT/5/det boat/boat/NOUN/NN/2/obj but/but/CCONJ/CC/8/cc "
             "the/the/DET/DT/8/det car/car/NOUN/NN/5/conj ././PUNCT/./2/punct"}),
      ElementsAre("Ames | sold | car"));
}

// "The boat was found next to Ames."
TEST(Preposition, OfTwoWords) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det boat/boat/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
             "found/find/VERB/VBN/0/root next/next/ADV/RB/4/advmod to/to/ADP/IN/7/case "
             "Ames/Ames/PROPN/NNP/4/obl ././PUNCT/./4/punct"}),
      Contains("boat | was found next to | Ames"));
}

// "Ames won the race for the third year in a row."
TEST(Preposition, InAnIdiomNamesNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "race/race/NOUN/NN/2/obj for/for/ADP/IN/8/case the/the/DET/DT/8/det "
                     "third/third/ADJ/JJ/8/amod year/year/NOUN/NN/2/obl in/in/ADP/IN/11/case "
                     "a/a/DET/DT/11/det row/row/NOUN/NN/2/obl ././PUNCT/./2/punct"}),
              Not(Contains(EndsWith("row"))));
}

// "The paper defended its decision only to change course."
TEST(Outcome, IsNotWhatWasDecided) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det paper/paper/NOUN/NN/3/nsubj defended/defend/VERB/VBD/0/root "
             "its/its/PRON/PRP$/5/nmod:poss decision/decision/NOUN/NN/3/obj "
             "only/only/ADV/RB/8/advmod to/to/PART/TO/8/mark change/change/VERB/VB/3/advcl "
             "course/course/NOUN/NN/8/obj ././PUNCT/./3/punct"}),
      Contains("paper | defended | its decision"));
}

// "The minister urged struggling sailors to leave Lorne."
TEST(Modifier, OfWhomSomebodyAsks) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj urged/urge/VERB/VBD/0/root "
             "struggling/struggle/VERB/VBG/3/xcomp sailors/sailor/NOUN/NNS/4/obj "
             "to/to/PART/TO/7/mark leave/leave/VERB/VB/4/xcomp Lorne/Lorne/PROPN/NNP/7/obj "
             "././PUNCT/./3/punct"}),
      Contains(StartsWith("minister | urged | struggling sailors")));
}

}  // namespace
}  // namespace tripleloom
