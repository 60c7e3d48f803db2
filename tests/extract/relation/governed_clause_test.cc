// What governs a clause decides whether it holds: conditions, alternatives, adjectives and verbs
// with a gerund, whoever asks for it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::Not;
using testing::StartsWith;

// "The court will decide whether Ames may leave Lorne."
TEST(GovernedClause, HoldsOnlyIfItsConditionDoes) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det court/court/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux "
             "decide/decide/VERB/VB/0/root whether/whether/SCONJ/IN/8/mark "
             "Ames/Ames/PROPN/NNP/8/nsubj may/may/AUX/MD/8/aux leave/leave/VERB/VB/4/ccomp "
             "Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("Ames | may leave | Lorne hypothetical"));
}

// "If Ames is not prepared to leave Lorne, Berg stays."
TEST(GovernedClause, IsOpenInAConditionWithANegation) {
  const auto shown =
      Shown({"If/if/SCONJ/IN/5/mark Ames/Ames/PROPN/NNP/5/nsubj:pass "
             "is/be/AUX/VBZ/5/aux:pass not/not/PART/RB/5/advmod "
             "prepared/prepare/VERB/VBN/11/advcl to/to/PART/TO/7/mark "
             "leave/leave/VERB/VB/5/xcomp Lorne/Lorne/PROPN/NNP/7/obj ,/,/PUNCT/,/5/punct "
             "Berg/Berg/PROPN/NNP/11/nsubj stays/stay/VERB/VBZ/0/root ././PUNCT/./11/punct"});
  EXPECT_THAT(shown, Contains("Ames | is not prepared to leave | Lorne not hypothetical"));
}

// "The mills were flooded or burned."
TEST(GovernedClause, IsOpenWithAnAlternative) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det mills/mill/NOUN/NNS/4/nsubj:pass "
             "were/be/AUX/VBD/4/aux:pass flooded/flood/VERB/VBN/0/root or/or/CCONJ/CC/6/cc "
             "burned/burn/VERB/VBN/4/conj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("mills | were | flooded possible"));
  EXPECT_THAT(shown, Contains("mills | were | burned possible"));
}

// "The Senate did not approve or reject the law."
TEST(GovernedClause, IsDeniedWithItsAlternative) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det Senate/Senate/PROPN/NNP/5/nsubj did/do/AUX/VBD/5/aux "
             "not/not/PART/RB/5/advmod approve/approve/VERB/VB/0/root or/or/CCONJ/CC/7/cc "
             "reject/reject/VERB/VB/5/conj the/the/DET/DT/9/det law/law/NOUN/NN/7/obj "
             "././PUNCT/./5/punct"});
  EXPECT_THAT(shown, Contains("Senate | did not reject | law not"));
}

// "Ames visited Norland or Lorne."
TEST(GovernedClause, NamesOneOfTwo) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
             "Norland/Norland/PROPN/NNP/2/obj or/or/CCONJ/CC/5/cc "
             "Lorne/Lorne/PROPN/NNP/3/conj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | visited | Norland possible"));
  EXPECT_THAT(shown, Contains("Ames | visited | Lorne possible"));
}

// "Ames is interested in leaving Lorne."
TEST(GovernedClause, IsWantedOfWhoIsInterested) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
             "interested/interested/ADJ/JJ/0/root in/in/SCONJ/IN/5/mark "
             "leaving/leave/VERB/VBG/3/advcl Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | leaving | Lorne intended"));
}

// "Ames is not interested in leaving Lorne."
TEST(GovernedClause, IsNotWantedOfWhoIsNot) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop not/not/PART/RB/4/advmod "
             "interested/interested/ADJ/JJ/0/root in/in/SCONJ/IN/6/mark "
             "leaving/leave/VERB/VBG/4/advcl Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("Ames | leaving | Lorne not intended"));
}

// "Ann has given up visiting Lorne."
TEST(GovernedClause, IsOverOnceGivenUp) {
  const auto shown =
      Shown({"Ann/Ann/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux given/give/VERB/VBN/0/root "
             "up/up/ADP/RP/3/compound:prt visiting/visit/VERB/VBG/3/xcomp "
             "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ann | has given up visiting | Lorne not"));
}

// "Berg challenged Ames to leave Lorne."
TEST(GovernedClause, IsAskedOfWhoIsChallenged) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj challenged/challenge/VERB/VBD/0/root "
             "Ames/Ames/PROPN/NNP/2/obj to/to/PART/TO/5/mark leave/leave/VERB/VB/2/xcomp "
             "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | leave | Lorne intended by Berg/challenge"));
}

// "Berg forced the crew to leave Lorne."
TEST(GovernedClause, IsDoneByWhoIsForced) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj forced/force/VERB/VBD/0/root the/the/DET/DT/4/det "
             "crew/crew/NOUN/NN/2/obj to/to/PART/TO/6/mark leave/leave/VERB/VB/2/xcomp "
             "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("crew | leave | Lorne"));
}

// "Berg called on Ames to leave Lorne."
TEST(GovernedClause, IsWishedByWhoCallsForIt) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root on/on/ADP/IN/4/case "
             "Ames/Ames/PROPN/NNP/2/obl to/to/PART/TO/6/mark leave/leave/VERB/VB/2/advcl "
             "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | to leave | Lorne intended by Berg/call"));
}

// "Ben said Berg urged Ames to leave Lorne."
TEST(GovernedClause, IsReportedByWhoSpeaks) {
  const auto shown =
      Shown({"Ben/Ben/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root Berg/Berg/PROPN/NNP/4/nsubj "
             "urged/urge/VERB/VBD/2/ccomp Ames/Ames/PROPN/NNP/4/iobj to/to/PART/TO/7/mark "
             "leave/leave/VERB/VB/4/xcomp Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | leave | Lorne intended by Ben/say"));
}

// "Berg feels Ames left Lorne."
TEST(GovernedClause, IsHeldByWhoFeelsIt) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj feels/feel/VERB/VBZ/0/root "
             "Ames/Ames/PROPN/NNP/4/nsubj left/leave/VERB/VBD/2/ccomp "
             "Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | left | Lorne by Berg/feel"));
}

// "The ships will leave as soon as Ames reaches Lorne."
TEST(GovernedClause, IsAwaitedAsSoonAs) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det ships/ship/NOUN/NNS/4/nsubj will/will/AUX/MD/4/aux "
             "leave/leave/VERB/VB/0/root as/as/ADV/RB/6/advmod soon/soon/ADV/RB/4/advmod "
             "as/as/SCONJ/IN/9/mark Ames/Ames/PROPN/NNP/9/nsubj "
             "reaches/reach/VERB/VBZ/4/advcl Lorne/Lorne/PROPN/NNP/9/obj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("Ames | reaches | Lorne hypothetical"));
}

// "There were no ships found in Lorne."
TEST(GovernedClause, IsDeniedOfWhatIsNotThere) {
  const auto shown =
      Shown({"There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root no/no/DET/DT/4/det "
             "ships/ship/NOUN/NNS/2/nsubj found/find/VERB/VBN/4/acl in/in/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/5/obl ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("ships | found in | Lorne not"));
}

// "No ship found in Lorne was safe."
TEST(GovernedClause, IsToldOfASubjectWithNo) {
  const auto shown =
      Shown({"No/no/DET/DT/2/det ship/ship/NOUN/NN/7/nsubj found/find/VERB/VBN/2/acl "
             "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/obl was/be/AUX/VBD/7/cop "
             "safe/safe/ADJ/JJ/0/root ././PUNCT/./7/punct"});
  EXPECT_THAT(shown, Contains("ship | found in | Lorne"));
}

// "Ames refused to leave Lorne."
TEST(GovernedClause, IsNotDoneWhereRefused) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj refused/refuse/VERB/VBD/0/root "
             "to/to/PART/TO/4/mark leave/leave/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/4/obj "
             "././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | refused to leave | Lorne not"));
}

// "The crew surrendered to Ames, not to Berg."
TEST(GovernedClause, LeavesOutWhatIsSetAgainst) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/3/nsubj "
             "surrendered/surrender/VERB/VBD/0/root to/to/ADP/IN/5/case "
             "Ames/Ames/PROPN/NNP/3/obl ,/,/PUNCT/,/9/punct not/not/PART/RB/9/advmod "
             "to/to/ADP/IN/9/case Berg/Berg/PROPN/NNP/3/obl ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("crew | surrendered to | Ames"));
  EXPECT_THAT(shown, Not(Contains(StartsWith("crew | surrendered to | Berg"))));
}

// "Hopefully Ames leaves Lorne."
TEST(GovernedClause, IsLeftOpenByHope) {
  const auto shown =
      Shown({"Hopefully/hopefully/ADV/RB/3/advmod Ames/Ames/PROPN/NNP/3/nsubj "
             "leaves/leave/VERB/VBZ/0/root Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | leaves | Lorne possible"));
}

// "Ames was charged with fraud and robbing Berg."
TEST(GovernedClause, IsChargedWithASecondDeed) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
             "charged/charge/VERB/VBN/0/root with/with/ADP/IN/5/case "
             "fraud/fraud/NOUN/NN/3/obl and/and/CCONJ/CC/7/cc robbing/rob/VERB/VBG/3/conj "
             "Berg/Berg/PROPN/NNP/7/obj ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | robbing | Berg by /charge"));
}

// "Ames denied claims the crew sold the ship."
TEST(GovernedClause, IsDeniedWithItsClaim) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root "
             "claims/claim/VERB/VBZ/2/obj the/the/DET/DT/5/det crew/crew/NOUN/NN/6/nsubj "
             "sold/sell/VERB/VBD/3/ccomp the/the/DET/DT/8/det ship/ship/NOUN/NN/6/obj "
             "././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("crew | sold | ship not by Ames/deny"));
}

// "Ames is required to leave Lorne."
TEST(GovernedClause, IsNecessaryWhereRequired) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
             "required/require/VERB/VBN/0/root to/to/PART/TO/5/mark "
             "leave/leave/VERB/VB/3/xcomp Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | is required to leave | Lorne necessary"));
}

// "Ames is about to leave Lorne."
TEST(GovernedClause, IsToComeWhereAboutTo) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop about/about/ADJ/JJ/0/root "
             "to/to/PART/TO/5/mark leave/leave/VERB/VB/3/xcomp Lorne/Lorne/PROPN/NNP/5/obj "
             "././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | is about to leave | Lorne intended"));
}

// "Berg rejected Ames's bid to leave Lorne."
TEST(GovernedClause, OfAPlanIsItsOwners) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root "
             "Ames/Ames/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case bid/bid/NOUN/NN/2/obj "
             "to/to/PART/TO/7/mark leave/leave/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/7/obj "
             "././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Ames | to leave | Lorne intended"));
  EXPECT_THAT(shown, Not(Contains(StartsWith("Berg | to leave"))));
}

// "Ames described his plan of joining talks with Berg."
TEST(GovernedClause, OfAPlanMayBeAGerund) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj described/describe/VERB/VBD/0/root "
             "his/his/PRON/PRP$/4/nmod:poss plan/plan/NOUN/NN/2/obj of/of/SCONJ/IN/6/mark "
             "joining/join/VERB/VBG/4/acl talks/talk/NOUN/NNS/6/obj with/with/ADP/IN/9/case "
             "Berg/Berg/PROPN/NNP/7/nmod ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("talks | with | Berg intended"));
}

// "Ames could be charged with robbing Berg."
TEST(GovernedClause, IsOpenUnderAChargeThatMayCome) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/4/nsubj:pass could/could/AUX/MD/4/aux "
             "be/be/AUX/VB/4/aux:pass charged/charge/VERB/VBN/0/root "
             "with/with/SCONJ/IN/6/mark robbing/rob/VERB/VBG/4/advcl "
             "Berg/Berg/PROPN/NNP/6/obj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("Ames | robbing | Berg hypothetical by /charge"));
}

// "The crews are fighting a freeze and to save Lorne."
TEST(GovernedClause, IsAPurposeWithItsOwnTo) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det crews/crew/NOUN/NNS/4/nsubj are/be/AUX/VBP/4/aux "
             "fighting/fight/VERB/VBG/0/root a/a/DET/DT/6/det freeze/freeze/NOUN/NN/4/obj "
             "and/and/CCONJ/CC/9/cc to/to/PART/TO/9/mark save/save/VERB/VB/4/conj "
             "Lorne/Lorne/PROPN/NNP/9/obj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("crews | save | Lorne intended"));
}

// "The crew objected to claims Ames forgot to pay for coal."
TEST(GovernedClause, IsToldByAClaimThatHasItWhole) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/3/nsubj "
             "objected/object/VERB/VBD/0/root to/to/PART/TO/5/mark "
             "claims/claims/VERB/VB/3/xcomp Ames/Ames/PROPN/NNP/7/nsubj "
             "forgot/forget/VERB/VBD/5/ccomp to/to/PART/TO/9/mark pay/pay/VERB/VB/7/xcomp "
             "for/for/ADP/IN/11/case coal/coal/NOUN/NN/9/obl ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | forgot to pay for | coal not by claims/claim"));
}

// "The council will decide how many ships leave Lorne."
TEST(GovernedClause, OfWhatIsDecidedIsAQuestion) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det council/council/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux "
             "decide/decide/VERB/VB/0/root how/how/ADV/WRB/6/advmod many/many/ADJ/JJ/7/amod "
             "ships/ship/NOUN/NNS/8/nsubj leave/leave/VERB/VBP/4/ccomp "
             "Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Not(Contains(StartsWith("how many"))));
  EXPECT_THAT(shown, Not(Contains(StartsWith("ships | leave"))));
}

// "Ames was planning attacks in Lorne."
TEST(GovernedClause, OfPlanningHasWhatIsToCome) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/aux planning/plan/VERB/VBG/0/root "
             "attacks/attack/NOUN/NNS/3/obj in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
             "././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("attacks | are in | Lorne intended"));
}

// "The crew will visit Lorne before driving to Norland."
TEST(GovernedClause, IsNoSurerThanWhatComesBefore) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux "
             "visit/visit/VERB/VB/0/root Lorne/Lorne/PROPN/NNP/4/obj "
             "before/before/SCONJ/IN/7/mark driving/drive/VERB/VBG/4/advcl "
             "to/to/ADP/IN/9/case Norland/Norland/PROPN/NNP/7/obl ././PUNCT/./4/punct"});
  EXPECT_THAT(shown, Contains("crew | driving to | Norland intended"));
}

// "Ames could become rich by leaving Lorne."
TEST(GovernedClause, HasItsMeansNoSurer) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj could/could/AUX/MD/3/aux "
             "become/become/VERB/VB/0/root rich/rich/ADJ/JJ/3/xcomp by/by/SCONJ/IN/6/mark "
             "leaving/leave/VERB/VBG/4/advcl Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./3/punct"});
  EXPECT_THAT(shown, Contains("Ames | leaving | Lorne possible"));
}

// "Ames appointed Berg to lead Lorne."
TEST(GovernedClause, WhoIsAppointedDoesTheTask) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj appointed/appoint/VERB/VBD/0/root "
             "Berg/Berg/PROPN/NNP/2/obj to/to/PART/TO/5/mark lead/lead/VERB/VB/2/advcl "
             "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, Contains("Berg | to lead | Lorne intended"));
  EXPECT_THAT(shown, Not(Contains(StartsWith("Ames | to lead"))));
}

}  // namespace
}  // namespace tripleloom
