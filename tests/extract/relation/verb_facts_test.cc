// What a verb says is right and whole: its complements, its purposes, its mood, whose word it is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "verb_sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(VerbFacts, SayWhatAnObjectIsOrBecomes) {
  EXPECT_THAT(Shown({kUnsafeRoad}), ElementsAre("council | considered unsafe | road"));
  EXPECT_THAT(Shown({kElected}),
              ElementsAre("council | elected mayor | Ames", "Ames | elected | mayor"));
}

TEST(VerbFacts, TellTheGiftWithTheReceiver) {
  EXPECT_THAT(Shown({kGaveMedal}),
              ElementsAre("Ames | gave medal to | crew", "Ames | gave | medal"));
}

TEST(VerbFacts, NameWhatAPlanIs) {
  EXPECT_THAT(Shown({kPlanIs}), ElementsAre("plan | is to close | port intended"));
}

TEST(VerbFacts, TellAPurposeAsSuchAndOnlyOfWhoCanHaveOne) {
  EXPECT_THAT(Shown({kInOrderTo}), Contains("Soldiers | to reach | Lorne intended"));
  EXPECT_THAT(Shown({kBeganToIsolate}), Contains("Soldiers | to isolate | Lorne intended"));
  EXPECT_THAT(Shown({kFundToProtect}), Not(Contains(HasSubstr("protect"))));
  EXPECT_THAT(Shown({kBuiltToProtect}),
              ElementsAre("wall | was built to protect | Lorne intended"));
}

TEST(VerbFacts, LetWhoIsAskedAct) {
  EXPECT_THAT(Shown({kOrderedToLeave}), Contains("Berg | to leave | Lorne intended by Ames/order"));
  EXPECT_THAT(Shown({kCalledFor}), ElementsAre("Berg | leave | Lorne intended"));
  EXPECT_THAT(Shown({kAllowedToLeave}), ElementsAre("ships | leave | Lorne"));
  EXPECT_THAT(Shown({kLostSelling}), Contains("Ames | selling | boats"));
}

TEST(VerbFacts, AwaitWhatIsToComeFirst) {
  EXPECT_THAT(Shown({kOnceRepaired}), Contains("dam | is | repaired hypothetical"));
}

TEST(VerbFacts, AreNoSurerThanWhatTheyFollowFrom) {
  EXPECT_THAT(Shown({kCuttingOff}), Contains("road | cutting off | Lorne possible"));
  EXPECT_THAT(Shown({kMustEnsure}), Contains("roads | reach | Lorne intended"));
}

TEST(VerbFacts, TakeWouldForThePastWhereItIsToldAfterwards) {
  EXPECT_THAT(Shown({kWouldLater}), ElementsAre("Ames | would later leave | Lorne"));
}

TEST(VerbFacts, OfAReportAreAttributedToIt) {
  EXPECT_THAT(Shown({kReportsThat}), Contains("rebels | left | Lorne by reports/report"));
  EXPECT_THAT(Shown({kInAStatement}), ElementsAre("rebels | left | Lorne by Ames/say"));
}

TEST(VerbFacts, AreDeniedOfBothAndNotByNotOnly) {
  EXPECT_THAT(Shown({kNeitherNor}),
              ElementsAre("Ames | left | Lorne not", "Berg | left | Lorne not"));
  EXPECT_THAT(Shown({kNotOnly}), ElementsAre("Ames | did visit | Lorne"));
}

TEST(VerbFacts, AreNotAskedFor) { EXPECT_THAT(Shown({kDoesPlan}), IsEmpty()); }

TEST(VerbFacts, NeedAPredicateThatSaysSomething) {
  EXPECT_THAT(Shown({kOnlyOne}), IsEmpty());
  EXPECT_THAT(Shown({kMaySail}), IsEmpty());
  EXPECT_THAT(Shown({kNotSailWell}), ElementsAre("Ships | did not | sail well not"));
  EXPECT_THAT(Shown({kUnderConstruction}), ElementsAre("road | is | under construction"));
}

TEST(VerbFacts, TieNoMannerOrReason) {
  EXPECT_THAT(Shown({kManyWays}), ElementsAre("port | helped | Lorne"));
  EXPECT_THAT(Shown({kBecauseOfIce}), ElementsAre("gate | was closed in | Lorne"));
}

TEST(VerbFacts, MoveAllThatIsSent) {
  const auto shown = Shown({kFrigateAndFerry});
  EXPECT_THAT(shown, Contains("Resolute | sent to | Lorne"));
  EXPECT_THAT(shown, Contains("ferry | sent to | Lorne"));
}

TEST(VerbFacts, GoWhereAPlaceWithoutANameLies) {
  EXPECT_THAT(Shown({kToHospital}), Contains("Soldiers | were taken to | Lorne"));
}

TEST(VerbFacts, KeepPhrasesWhereTheyBelong) {
  EXPECT_THAT(Shown({kOverGas}), Contains("Norland | talked over | gas"));
  EXPECT_THAT(Shown({kEntranceTo}), Not(Contains("rebels | stood to | Lorne")));
  EXPECT_THAT(Shown({kSpentInLorne}), ElementsAre("Ames | spent fortune in | Lorne"));
}

TEST(VerbFacts, KeepALinkingVerbWithItsParticiple) {
  EXPECT_THAT(Shown({kRemainEngaged}), ElementsAre("Rebels | remain engaged in | Lorne"));
}

TEST(VerbFacts, FillNoGapWithAReason) {
  EXPECT_THAT(Shown({kTheReason}), Contains("Ames | returned to | Lorne"));
  EXPECT_THAT(Shown({kTheReason}), Not(Contains("Ames | returned | Berg")));
}

TEST(VerbFacts, TieANeedToWhatIsNeeded) {
  EXPECT_THAT(Shown({kNeedToTrain}), ElementsAre("Ames | stressed need to train | pilots"));
}

TEST(VerbFacts, TellBothEndsOfBetween) {
  EXPECT_THAT(Shown({kBetween}), Contains("treaty | was signed between | Lorne"));
  EXPECT_THAT(Qualifiers({kBetween}), ElementsAre("other: and Norland"));
}

// "Ten boats lie in Lorne and Norland": in neither lie ten.
TEST(VerbFacts, TellOfWhatIsCountedAllItIsSaidOf) {
  const auto read = [](const std::string& subject) {
    return Qualifiers({subject + " lie/lie/VERB/VBP/0/root in/in/ADP/IN/5/case "
                                 "Lorne/Lorne/PROPN/NNP/3/obl and/and/CCONJ/CC/7/cc "
                                 "Norland/Norland/PROPN/NNP/5/conj"});
  };
  EXPECT_THAT(read("Ten/ten/NUM/CD/2/nummod boats/boat/NOUN/NNS/3/nsubj"),
              ElementsAre("other: and Norland"));
  EXPECT_THAT(read("Most/most/ADJ/JJS/2/amod boats/boat/NOUN/NNS/3/nsubj"),
              ElementsAre("other: and Norland"));
  EXPECT_THAT(read("Old/old/ADJ/JJ/2/amod boats/boat/NOUN/NNS/3/nsubj"), ElementsAre());
}

// "Ames left Lorne, where Berg ran shops."
TEST(VerbFacts, AreToldWithThePlaceThatWhereStandsFor) {
  const auto read = [](const std::string& place) {
    return place +
           " ,/,/PUNCT/,/1/punct where/where/ADV/WRB/5/advmod "
           "Berg/Berg/PROPN/NNP/5/nsubj ran/run/VERB/VBD/1/acl:relcl "
           "shops/shop/NOUN/NNS/5/obj";
  };
  const DocumentFacts facts = ReadFacts({read("Lorne/Lorne/PROPN/NNP/0/root")}, Projection::kGraph);
  ASSERT_EQ(facts.triples.size(), 2U);
  EXPECT_EQ(facts.triples[0].relation.text, "ran shops in");
  EXPECT_EQ(facts.triples[0].object.text, "Lorne");
  EXPECT_THAT(facts.triples[0].arguments, IsEmpty());
  EXPECT_EQ(facts.triples[1].object.text, "shops");
  ASSERT_EQ(facts.triples[1].arguments.size(), 1U);
  EXPECT_EQ(facts.triples[1].arguments[0].role, "place");
  EXPECT_EQ(facts.triples[1].arguments[0].slot.text, "Lorne");
  EXPECT_THAT(Qualifiers({read("Ann/Ann/PROPN/NNP/0/root")}), IsEmpty());
}

TEST(VerbFacts, AreNotToldOfWhoIsSetAgainst) {
  EXPECT_THAT(Shown({kNotTheOwner}), ElementsAre("crew | left | Lorne"));
  EXPECT_THAT(Shown({kMany}), IsEmpty());
}

TEST(VerbFacts, TellABeliefAsSuch) {
  EXPECT_THAT(Shown({kConsideredToBe}),
              ElementsAre(HasSubstr("Ames | is considered to be | pirate by")));
}

TEST(VerbFacts, SayWhatSomethingIsCalled) {
  EXPECT_THAT(Shown({kCalledMistake}),
              ElementsAre("Critics | called mistake | treaty", "treaty | called | mistake"));
}

TEST(VerbFacts, ChargeWithADeed) {
  EXPECT_THAT(Shown({kAccusedOf}), Contains(HasSubstr("Berg | selling | boats by Ames/accuse")));
}

TEST(VerbFacts, KeepWhatIsForcedWithIt) {
  EXPECT_THAT(Shown({kForcedToClose}), ElementsAre("Debts | forced to close | mill"));
}

TEST(VerbFacts, TellAsWhatTheSubjectCame) {
  EXPECT_THAT(Shown({kAsACook}),
              ElementsAre("Ames | entered | navy", "Ames | entered navy as | cook"));
}

TEST(VerbFacts, OfWhichThereIsNoEvidenceAreHypothetical) {
  EXPECT_THAT(Shown({kNoEvidence}), Contains("Ames | left | Lorne hypothetical"));
}

TEST(VerbFacts, OfATestimonyAreAttributed) {
  EXPECT_THAT(Shown({kToldTheCourt}), Contains("Berg | left | Lorne by Ames/tell"));
}

TEST(VerbFacts, TieWhoRequestsAndNotTheRequest) {
  EXPECT_THAT(Shown({kAtTheRequest}),
              ElementsAre("Ames | left | Lorne", "Ames | left Lorne at request of | Berg"));
}

// "Crews died and captains wounded": the second is a participle, for who wounds wounds somebody.
TEST(VerbFacts, OfHarmHaveWhomItIsDoneTo) {
  EXPECT_THAT(Shown({"Crews/crew/NOUN/NNS/2/nsubj died/die/VERB/VBD/0/root and/and/CCONJ/CC/5/cc "
                     "captains/captain/NOUN/NNS/5/nsubj wounded/wound/VERB/VBD/2/conj"}),
              ElementsAre("Crews | did | die"));
}

TEST(VerbFacts, AreNotSaidByWhoIsQuotedByTheWay) {
  EXPECT_THAT(Shown({kAsBergSaid}), Contains("Rebels | left | Lorne"));
}

// "Ten men died, most of them in Lorne." Not all of them there.
TEST(VerbFacts, HaveNoPhraseWithASubjectOfItsOwn) {
  EXPECT_THAT(Shown({"Ten/ten/NUM/CD/2/nummod men/man/NOUN/NNS/3/nsubj died/die/VERB/VBD/0/root "
                     ",/,/PUNCT/,/9/punct most/most/ADJ/JJS/9/nsubj of/of/ADP/IN/7/case "
                     "them/they/PRON/PRP/5/nmod in/in/ADP/IN/9/case Lorne/Lorne/PROPN/NNP/3/obl "
                     "././PUNCT/./3/punct"}),
              testing::Not(testing::Contains("Ten men | died in | Lorne")));
}

}  // namespace
}  // namespace tripleloom
