// Words on which it depends whether, for whom and how far something holds.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// "There is a risk that Ames will leave Lorne."
TEST(ScopeWords, OfRiskLeaveOpenWhatWillBe) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root a/a/DET/DT/4/det "
                     "risk/risk/NOUN/NN/2/nsubj that/that/SCONJ/IN/8/mark "
                     "Ames/Ames/PROPN/NNP/8/nsubj will/will/AUX/MD/8/aux "
                     "leave/leave/VERB/VB/4/acl Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./2/punct"}),
              Contains("Ames | will leave | Lorne possible"));
}

// "There is no doubt that Ames left Lorne."
TEST(ScopeWords, OfNoDoubtMakeSure) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/4/det "
                     "doubt/doubt/NOUN/NN/2/nsubj that/that/SCONJ/IN/7/mark "
                     "Ames/Ames/PROPN/NNP/7/nsubj left/leave/VERB/VBD/4/acl "
                     "Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./2/punct"}),
              Contains("Ames | left | Lorne"));
}

// "Ames did not ask Berg to leave Lorne."
TEST(ScopeWords, OfWhatNobodyAskedLeaveItOpen) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "ask/ask/VERB/VB/0/root Berg/Berg/PROPN/NNP/4/iobj to/to/PART/TO/7/mark "
                     "leave/leave/VERB/VB/4/xcomp Lorne/Lorne/PROPN/NNP/7/obj "
                     "././PUNCT/./4/punct"}),
              Contains("Berg | leave | Lorne hypothetical"));
}

// "Ames rejected claims that Berg left Lorne."
TEST(ScopeWords, OfRejectingDenyTheClaim) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root "
                     "claims/claim/NOUN/NNS/2/obj that/that/SCONJ/IN/6/mark "
                     "Berg/Berg/PROPN/NNP/6/nsubj left/leave/VERB/VBD/3/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct"}),
              Contains("Berg | left | Lorne not by Ames/reject"));
}

// "It is understood Ames left Lorne."
TEST(ScopeWords, OfAnImpersonalReportNameNobody) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
                     "understood/understand/VERB/VBN/0/root Ames/Ames/PROPN/NNP/5/nsubj "
                     "left/leave/VERB/VBD/3/ccomp Lorne/Lorne/PROPN/NNP/5/obj "
                     "././PUNCT/./3/punct"}),
              ElementsAre("Ames | left | Lorne by /understand"));
}

// "Ames is hopeful Berg will leave Lorne."
TEST(ScopeWords, OfHopeNameWhoHopes) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
                     "hopeful/hopeful/ADJ/JJ/0/root Berg/Berg/PROPN/NNP/6/nsubj "
                     "will/will/AUX/MD/6/aux leave/leave/VERB/VB/3/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./3/punct"}),
              Contains("Berg | will leave | Lorne intended by Ames/hope"));
}

// "Ann met suspected leader Ben Berg."
TEST(ScopeWords, BeforeATitleBelongToIt) {
  EXPECT_THAT(Shown({"Ann/Ann/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "suspected/suspect/VERB/VBN/4/amod leader/leader/NOUN/NN/2/obj "
                     "Ben/Ben/PROPN/NNP/4/appos Berg/Berg/PROPN/NNP/5/flat ././PUNCT/./2/punct"}),
              Contains("Ben Berg | is | suspected leader"));
}

// "Ten sailors, mostly women, left Lorne."
TEST(ScopeWords, OfAPartAreNotOfTheWhole) {
  EXPECT_THAT(Shown({"Ten/ten/NUM/CD/2/nummod sailors/sailor/NOUN/NNS/7/nsubj "
                     ",/,/PUNCT/,/5/punct mostly/mostly/ADV/RB/5/advmod "
                     "women/woman/NOUN/NNS/2/appos ,/,/PUNCT/,/2/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./7/punct"}),
              Not(Contains("Ten sailors | are | women")));
  EXPECT_THAT(Shown({"Ten/ten/NUM/CD/2/nummod sailors/sailor/NOUN/NNS/9/nsubj "
                     ",/,/PUNCT/,/4/punct six/six/NUM/CD/2/appos of/of/ADP/IN/6/case "
                     "them/they/PRON/PRP/4/nmod women/woman/NOUN/NNS/2/appos ,/,/PUNCT/,/2/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/9/obj ././PUNCT/./9/punct"}),
              Not(Contains("Ten sailors | are | women")));
}

// "Ames spent too much money."
TEST(ScopeWords, OfDegreeStandInTheName) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj spent/spend/VERB/VBD/0/root "
                     "too/too/ADV/RB/4/advmod much/much/ADJ/JJ/5/amod money/money/NOUN/NN/2/obj "
                     "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct"}),
              Contains("Ames | spent too much money in | Lorne"));
}

// "Ames asked for twice the pay."
TEST(ScopeWords, OfHowOftenStandInTheName) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj asked/ask/VERB/VBD/0/root "
                     "for/for/ADP/IN/6/case twice/twice/ADV/RB/6/advmod the/the/DET/DT/6/det "
                     "pay/pay/NOUN/NN/2/obl ././PUNCT/./2/punct"}),
              Contains("Ames | asked for | twice the pay"));
}

// "The crew is: Ames, Berg and Ann."
TEST(ScopeWords, OfAListNameItsMembers) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop "
             ":/:/PUNCT/:/3/punct Ames/Ames/PROPN/NNP/0/root ,/,/PUNCT/,/7/punct "
             "Berg/Berg/PROPN/NNP/5/conj and/and/CCONJ/CC/9/cc Ann/Ann/PROPN/NNP/5/conj "
             "././PUNCT/./5/punct"}),
      ElementsAre("crew | includes | Ames", "crew | includes | Berg", "crew | includes | Ann"));
}

// "Ames did not say how many boats Ann lost." Parsed as a question of the verb.
TEST(ScopeWords, OfAQuestionAreNoNodes) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "say/say/VERB/VB/0/root how/how/ADV/WRB/6/advmod many/many/ADJ/JJ/7/amod "
                     "boats/boat/NOUN/NNS/9/obj Ann/Ann/PROPN/NNP/9/nsubj "
                     "lost/lose/VERB/VBD/4/ccomp ././PUNCT/./4/punct"}),
              Not(Contains(testing::HasSubstr("Ann | lost"))));
}

// "Ames met rebels in Norland, possibly in Lorne."
TEST(ScopeWords, OfDoubtAreOfTheirPhraseAlone) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/2/obj in/in/ADP/IN/5/case "
                     "Norland/Norland/PROPN/NNP/2/obl ,/,/PUNCT/,/9/punct "
                     "possibly/possibly/ADV/RB/9/advmod in/in/ADP/IN/9/case "
                     "Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct"}),
              Contains("Ames | met rebels in | Lorne possible"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/2/obj in/in/ADP/IN/5/case "
                     "Norland/Norland/PROPN/NNP/2/obl ,/,/PUNCT/,/9/punct "
                     "possibly/possibly/ADV/RB/9/advmod in/in/ADP/IN/9/case "
                     "Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct"}),
              Contains("Ames | met rebels in | Norland"));
}

// "The bomb killed ten women and children."
TEST(Counts, AreNotOfThePartOfACoordination) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det bomb/bomb/NOUN/NN/3/nsubj killed/kill/VERB/VBD/0/root "
                     "ten/ten/NUM/CD/5/nummod women/woman/NOUN/NNS/3/obj and/and/CCONJ/CC/7/cc "
                     "children/child/NOUN/NNS/5/conj ././PUNCT/./3/punct"}),
              Not(Contains("women | number | ten")));
}

// "Firemen are trying to stop the flames from reaching Lorne."
TEST(ScopeWords, OfKeepingFromAreAsSureAsTheVerb) {
  EXPECT_THAT(Shown({"Firemen/fireman/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/aux "
                     "trying/try/VERB/VBG/0/root to/to/PART/TO/5/mark stop/stop/VERB/VB/3/xcomp "
                     "the/the/DET/DT/7/det flames/flame/NOUN/NNS/5/obj from/from/SCONJ/IN/9/mark "
                     "reaching/reach/VERB/VBG/5/advcl Lorne/Lorne/PROPN/NNP/9/obj "
                     "././PUNCT/./3/punct"}),
              Contains("flames | reaching | Lorne not intended"));
}

// "The problem is a lack of ships."
TEST(ScopeWords, OfLackAsANounDenyNothing) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det problem/problem/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop "
                     "a/a/DET/DT/5/det lack/lack/NOUN/NN/0/root of/of/ADP/IN/7/case "
                     "ships/ship/NOUN/NNS/5/nmod ././PUNCT/./5/punct"}),
              ElementsAre("problem | is | lack of ships"));
}

// "There should be no more than ten guards in Lorne."
TEST(ScopeWords, OfALimitKeepTheirNo) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/3/expl should/should/AUX/MD/3/aux be/be/VERB/VB/0/root "
                     "no/no/ADV/RB/5/advmod more/more/ADJ/JJR/7/advmod than/than/ADP/IN/5/fixed "
                     "ten/ten/NUM/CD/8/nummod guards/guard/NOUN/NNS/3/nsubj in/in/ADP/IN/10/case "
                     "Lorne/Lorne/PROPN/NNP/8/nmod ././PUNCT/./3/punct"}),
              Contains("no more than ten guards | should be in | Lorne necessary"));
}

// "Ames was able to board Resolute."
TEST(ScopeWords, OfAbilityInThePastAreDeeds) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop able/able/ADJ/JJ/0/root "
                     "to/to/PART/TO/5/mark board/board/VERB/VB/3/xcomp "
                     "Resolute/Resolute/PROPN/NNP/5/obj ././PUNCT/./3/punct"}),
              Contains("Ames | was able to board | Resolute"));
}

// "Ames gave evidence before the court."
TEST(Qualifiers, BeforeACourtAreNoTimes) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root "
                          "evidence/evidence/NOUN/NN/2/obj before/before/ADP/IN/6/case "
                          "the/the/DET/DT/6/det court/court/NOUN/NN/2/obl ././PUNCT/./2/punct"}),
              ElementsAre("other: before the court"));
}

// "Two days before the ship reached Lorne, Ames left Norland."
TEST(Qualifiers, OfDistanceAreThoseOfTheConjunction) {
  EXPECT_THAT(Qualifiers({"Two/two/NUM/CD/2/nummod days/day/NOUN/NNS/6/obl:unmarked "
                          "before/before/SCONJ/IN/6/mark the/the/DET/DT/5/det "
                          "ship/ship/NOUN/NN/6/nsubj reached/reach/VERB/VBD/10/advcl "
                          "Lorne/Lorne/PROPN/NNP/6/obj ,/,/PUNCT/,/6/punct "
                          "Ames/Ames/PROPN/NNP/10/nsubj left/leave/VERB/VBD/0/root "
                          "Norland/Norland/PROPN/NNP/10/obj ././PUNCT/./10/punct"}),
              IsEmpty());
}

// "Berg met sailors who left Lorne, and guards."
TEST(Relatives, SpeakOfWhatStandsBeforeThem) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root sailors/sailor/NOUN/NNS/2/obj "
             "who/who/PRON/WP/5/nsubj left/leave/VERB/VBD/3/acl:relcl Lorne/Lorne/PROPN/NNP/5/obj "
             ",/,/PUNCT/,/9/punct and/and/CCONJ/CC/9/cc guards/guard/NOUN/NNS/3/conj"});
  EXPECT_THAT(shown, Contains("sailors | left | Lorne"));
  EXPECT_THAT(shown, Not(Contains("guards | left | Lorne")));
}

// "There are ships in Lorne, with the arrival of Berg."
TEST(Existentials, AreNotWithACircumstance) {
  EXPECT_THAT(
      Shown({"There/there/PRON/EX/2/expl are/be/VERB/VBP/0/root ships/ship/NOUN/NNS/2/nsubj "
             "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl ,/,/PUNCT/,/9/punct "
             "with/with/ADP/IN/9/case the/the/DET/DT/9/det arrival/arrival/NOUN/NN/2/obl "
             "of/of/ADP/IN/11/case Berg/Berg/PROPN/NNP/9/nmod"}),
      ElementsAre("ships | are in | Lorne"));
}

// “Did the Berg close the bridge in Lorne?” Ames asked.
TEST(ScopeWords, OfAQuotedQuestionStateNothing) {
  EXPECT_THAT(Shown({"“/\"/PUNCT/``/13/punct Did/do/AUX/VBD/5/aux the/the/DET/DT/4/det "
                     "Berg/Berg/PROPN/NNP/5/nsubj close/close/VERB/VB/13/ccomp "
                     "the/the/DET/DT/7/det bridge/bridge/NOUN/NN/5/obj in/in/ADP/IN/9/case "
                     "Lorne/Lorne/PROPN/NNP/5/obl ?/?/PUNCT/./5/punct ”/\"/PUNCT/''/5/punct "
                     "Ames/Ames/PROPN/NNP/13/nsubj asked/ask/VERB/VBD/0/root "
                     "././PUNCT/./13/punct"}),
              Not(Contains(testing::HasSubstr("| Did close"))));
}

// "Ames was acquitted of stealing Resolute."
TEST(ScopeWords, OfAcquittalDeny) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                     "acquitted/acquit/VERB/VBN/0/root of/of/SCONJ/IN/5/mark "
                     "stealing/steal/VERB/VBG/3/advcl Resolute/Resolute/PROPN/NNP/5/obj "
                     "././PUNCT/./3/punct"}),
              Contains("Ames | stealing | Resolute not"));
}

// "The Ministry heard Ames killed Berg."
TEST(ScopeWords, OfHearingNameWhoHeard) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det Ministry/Ministry/PROPN/NNP/3/nsubj "
                     "heard/hear/VERB/VBD/0/root Ames/Ames/PROPN/NNP/5/nsubj "
                     "killed/kill/VERB/VBD/3/ccomp Berg/Berg/PROPN/NNP/5/obj ././PUNCT/./3/punct"}),
              Contains("Ames | killed | Berg by Ministry/hear"));
}

// "Ames has yet to visit Lorne."
TEST(ScopeWords, OfYetTellThatItIsToCome) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root "
                     "yet/yet/ADV/RB/2/advmod to/to/PART/TO/5/mark visit/visit/VERB/VB/2/xcomp "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./2/punct"}),
              Contains("Ames | has yet to visit | Lorne intended"));
}

// "Ames almost won Lorne."
TEST(ScopeWords, OfNearlyStandWithTheVerb) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj almost/almost/ADV/RB/3/advmod "
                     "won/win/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct"}),
              Contains("Ames | almost won | Lorne"));
}

// "Not all sailors left Lorne."
TEST(ScopeWords, OfNotAllStandInTheName) {
  EXPECT_THAT(Shown({"Not/not/PART/RB/3/advmod all/all/DET/DT/3/det "
                     "sailors/sailor/NOUN/NNS/4/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct"}),
              Contains("Not all sailors | left | Lorne"));
}

// "Acting mayor Ann Ames left Lorne."
TEST(ScopeWords, OfAnOfficeForATimeBelongToIt) {
  EXPECT_THAT(Shown({"Acting/act/VERB/VBG/2/amod mayor/mayor/NOUN/NN/5/nsubj "
                     "Ann/Ann/PROPN/NNP/2/appos Ames/Ames/PROPN/NNP/3/flat "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct"}),
              Contains("Ann Ames | is | Acting mayor"));
  EXPECT_THAT(Shown({"The/the/DET/DT/5/det would/would/AUX/MD/4/compound -/-/PUNCT/HYPH/2/punct "
                     "be/be/AUX/VB/5/cop mayor/mayor/NOUN/NN/8/nsubj Ann/Ann/PROPN/NNP/5/appos "
                     "Ames/Ames/PROPN/NNP/6/flat left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./8/punct"}),
              Contains("Ann Ames | is | would - be mayor"));
}

// "It is not true that Berg left Lorne." "It is false that ..."
TEST(ScopeWords, OfFalsehoodDenyTheContent) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/4/expl is/be/AUX/VBZ/4/cop not/not/PART/RB/4/advmod "
                     "true/true/ADJ/JJ/0/root that/that/SCONJ/IN/7/mark "
                     "Berg/Berg/PROPN/NNP/7/nsubj left/leave/VERB/VBD/4/ccomp "
                     "Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./4/punct"}),
              Contains("Berg | left | Lorne not"));
  EXPECT_THAT(Shown({"It/it/PRON/PRP/3/expl is/be/AUX/VBZ/3/cop false/false/ADJ/JJ/0/root "
                     "that/that/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
                     "left/leave/VERB/VBD/3/ccomp Lorne/Lorne/PROPN/NNP/6/obj "
                     "././PUNCT/./3/punct"}),
              Contains("Berg | left | Lorne not"));
}

// "Ames wishes Berg had left Lorne."
TEST(ScopeWords, OfAVainWishTellWhatIsNot) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj wishes/wish/VERB/VBZ/0/root "
                     "Berg/Berg/PROPN/NNP/5/nsubj had/have/AUX/VBD/5/aux "
                     "left/leave/VERB/VBN/2/ccomp Lorne/Lorne/PROPN/NNP/5/obj "
                     "././PUNCT/./2/punct"}),
              Contains("Berg | had left | Lorne hypothetical"));
}

// "Ames is no longer mayor of Lorne."
TEST(ScopeWords, OfNoLongerDenyTheClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop no/no/ADV/RB/5/det "
                     "longer/long/ADJ/JJR/5/amod mayor/mayor/NOUN/NN/0/root of/of/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/5/nmod ././PUNCT/./5/punct"}),
              Contains("Ames | is mayor of | Lorne not"));
}

// "The Ministry does not deny that Berg left Lorne." It grants it.
TEST(IsNegated, KnowsWhatIsNotDenied) {
  EXPECT_THAT(Shown({"Ministry/Ministry/PROPN/NNP/4/nsubj does/do/AUX/VBZ/4/aux "
                     "not/not/PART/RB/4/advmod deny/deny/VERB/VB/0/root that/that/SCONJ/IN/7/mark "
                     "Berg/Berg/PROPN/NNP/7/nsubj left/leave/VERB/VBD/4/ccomp "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Berg | left | Lorne by Ministry/deny"));
}

// "There is no way Berg sells Lorne."
TEST(IsNegated, KnowsWhatHappensInNoWay) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/4/det "
                     "way/way/NOUN/NN/2/nsubj Berg/Berg/PROPN/NNP/6/nsubj "
                     "sells/sell/VERB/VBZ/4/acl:relcl Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Berg | sells | Lorne not"));
}

// "Ames was not the man running Lorne."
TEST(LogicalSubject, IsNotWhoItIsNot) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj was/be/AUX/VBD/5/cop not/not/PART/RB/5/advmod "
                     "the/the/DET/DT/5/det man/man/NOUN/NN/0/root running/run/VERB/VBG/5/acl "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("Ames | was not | man not"));
}

}  // namespace
}  // namespace tripleloom
