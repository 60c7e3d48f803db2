// What each extractor finds in small sentences, seen through the graph, and what must yield
// nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Clauses, TellSubjectObjectAndGoalWithTheirModality) {
  EXPECT_THAT(Shown({kSent}), ElementsAre("Rebels | may have sent | two trucks possible",
                                          "two trucks | sent to | Lorne possible"));
}

TEST(Clauses, KeepATimeAsAQualifier) {
  const DocumentFacts facts = ReadFacts({kSent}, Projection::kGraph);
  ASSERT_FALSE(facts.triples.empty());
  const auto& arguments = facts.triples.front().arguments;
  ASSERT_EQ(arguments.size(), 2u);
  EXPECT_EQ(arguments[0].role, "destination");
  EXPECT_EQ(arguments[1].role, "time");
  EXPECT_EQ(arguments[1].preposition, "on");
  EXPECT_EQ(arguments[1].slot.text, "Monday");
}

TEST(Clauses, FoldVoiceInTheLemma) {
  EXPECT_EQ(ReadFacts({kSent}, Projection::kGraph).triples[1].relation.lemma, "send to");
  EXPECT_EQ(ReadFacts({kNoTroops}, Projection::kGraph).triples[0].relation.lemma, "send to");
}

TEST(Clauses, TellAgentAndPlaceOfAPassive) {
  EXPECT_THAT(Shown({kArrested}),
              ElementsAre("mayor | was arrested by | police", "mayor | was arrested in | Lorne"));
}

TEST(Clauses, TellWhomALightVerbTies) {
  EXPECT_THAT(Shown({kHeldTalks}), Contains("Ames | held talks with | Berg"));
}

TEST(Clauses, YieldNothingWithoutAClause) {
  EXPECT_THAT(Shown({kRain}), IsEmpty());
  EXPECT_THAT(Shown({kMorning}), IsEmpty());
}

TEST(Clauses, YieldNothingForAPronounWithoutAName) {
  EXPECT_THAT(Shown({"She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              IsEmpty());
}

TEST(Coordinated, ShareTheSubject) {
  EXPECT_THAT(Shown({kMetAndSigned}), ElementsAre("Ames | met | Berg", "Ames | signed | treaty"));
}

TEST(Coordinated, GiveEachSubjectItsFact) {
  EXPECT_THAT(Shown({kBothVisited}),
              ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
}

TEST(Relatives, ReplaceThePronounByItsNoun) {
  EXPECT_THAT(Shown({kWhoClosed}), ElementsAre("minister | closed | bridge"));
}

TEST(Relatives, FindTheObjectTheVerbLacks) {
  EXPECT_THAT(Shown({kTheNavyLost}), ElementsAre("ship | carried | fuel", "navy | lost | ship"));
}

TEST(Relatives, SpeakOfWhoIsCalledSo) {
  EXPECT_THAT(Shown({kWriterWho}), ElementsAre("Ames | is | writer", "Ames | lives in | Lorne"));
}

TEST(Participles, TakeTheNounBeforeThem) {
  EXPECT_THAT(Shown({kLoadedWithFuel}),
              ElementsAre("Trucks | loaded with | fuel", "Trucks | reached | Lorne"));
}

TEST(Infinitives, TakeTheObjectOfAskingAsSubject) {
  EXPECT_THAT(Shown({kAskedToLead}),
              ElementsAre("king | asked | Ames", "Ames | lead | army intended"));
}

TEST(Infinitives, TakeTheSubjectOfTheMainClause) {
  EXPECT_THAT(Shown({kAfterSigning}), ElementsAre("Ames | signing | treaty"));
}

TEST(Infinitives, MergeWithTheVerbThatControlsThem) {
  EXPECT_THAT(Shown({kWillingToTalk}),
              ElementsAre("Ames | is willing to talk with | Berg intended"));
}

TEST(Negation, IsOnTheStatement) {
  EXPECT_THAT(Shown({kDidNotRuleOut}), ElementsAre("court | did not rule out | trial not"));
  EXPECT_THAT(Shown({kNoTroops}), ElementsAre("troops | were sent to | Lorne not"));
  EXPECT_THAT(Shown({kFailedToReach}), ElementsAre("Ames | failed to reach | Lorne not"));
}

TEST(Modality, OfAConditionIsHypothetical) {
  EXPECT_THAT(Shown({kIfAttacks}), ElementsAre("army | attacks | Lorne hypothetical"));
}

TEST(Attribution, NamesTheSpeakerBeforeAndBehind) {
  EXPECT_THAT(Shown({kRoadIsOpen}), ElementsAre("road | is | open by Ames/say"));
  EXPECT_THAT(Shown({kAccordingTo}), ElementsAre("army | left | Lorne by Ames/"));
}

TEST(Attribution, OfADenialIsNegated) {
  EXPECT_THAT(Shown({kDenied}), ElementsAre("soldiers | attacked | Lorne not by ministry/deny"));
}

TEST(Attribution, FollowsAQuotationAcrossSentences) {
  const std::string said =
      "“/“/PUNCT/``/2/punct Berg/Berg/PROPN/NNP/3/nsubj left/leave/VERB/VBD/7/ccomp "
      "Lorne/Lorne/PROPN/NNP/3/obj ”/”/PUNCT/''/3/punct Ames/Ames/PROPN/NNP/7/nsubj "
      "said/say/VERB/VBD/0/root ././PUNCT/./7/punct";
  const std::string goes_on =
      "“/“/PUNCT/``/3/punct Norland/Norland/PROPN/NNP/3/nsubj lost/lose/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct ”/”/PUNCT/''/3/punct";
  EXPECT_THAT(Shown({said, goes_on}),
              ElementsAre("Berg | left | Lorne by Ames/say", "Norland | lost | Lorne by Ames/say"));
}

TEST(Appositions, TakeTheNameAsTheThing) {
  EXPECT_THAT(Shown({kCapitalLorne}), ElementsAre("Lorne | is | capital"));
}

TEST(Appositions, KnowATownByItsNameBehindOf) {
  EXPECT_THAT(Shown({kTownOf}), ElementsAre("rebels | hold | Lorne", "Lorne | is | town"));
}

TEST(Titles, AreWhatThePersonIs) {
  EXPECT_THAT(Shown({kForeignMinister}), Contains("Ann Ames | is | Foreign Minister"));
}

TEST(Titles, TieARoleToItsDomainAndTellTheRankApart) {
  EXPECT_THAT(Shown({kSpokesmanCol}),
              ElementsAre("Ben Ames | is | Col.", "Ben Ames | is spokesman of | Ministry",
                          "Ben Ames | is | Ministry spokesman"));
}

TEST(Titles, StopAtTheOfThatTiesTheNameToAnotherNoun) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root "
                     "friends/friend/NOUN/NNS/2/obj of/of/ADP/IN/6/case "
                     "President/President/PROPN/NNP/6/nmod:desc Ames/Ames/PROPN/NNP/3/nmod"}),
              Contains("Ames | is | President"));
}

TEST(Titles, LetTheNameStandForTheThing) {
  EXPECT_THAT(Shown({kOrderedFrigate}),
              ElementsAre("navy | ordered | Resolute", "Resolute | is | frigate",
                          "Resolute | ordered to | Lorne"));
}

TEST(Possessives, TellTheOwner) {
  EXPECT_THAT(Shown({kNorlandsArmy}), Contains("Norland | has | Norland 's army"));
}

TEST(Places, TellWhereANounIs) {
  EXPECT_THAT(Shown({kEmbassyIn}), ElementsAre("embassy | is in | Lorne"));
}

TEST(Places, AreNotWhatStandsInBrackets) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/0/root ,/,/PUNCT/,/3/punct "
                     "Norland/Norland/PROPN/NNP/1/appos (/(/PUNCT/-LRB-/5/punct "
                     "Norland/Norland/PROPN/NNP/1/appos )/)/PUNCT/-RRB-/5/punct"}),
              ElementsAre("Lorne | is in | Norland"));
}

TEST(Credits, AreNoNews) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj contributed/contribute/VERB/VBD/0/root "
                     "to/to/ADP/IN/5/case this/this/DET/DT/5/det report/report/NOUN/NN/2/obl"}),
              IsEmpty());
}

}  // namespace
}  // namespace tripleloom
