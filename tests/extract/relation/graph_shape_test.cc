// Triples between entities.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(Graph, DropsAQuotationMarkThatLostItsFellow) {
  EXPECT_THAT(Shown({"A/a/DET/DT/4/det \"/\"/PUNCT/``/4/punct small/small/ADJ/JJ/4/amod "
                     "number/number/NOUN/NN/8/nsubj \"/\"/PUNCT/''/4/punct of/of/ADP/IN/7/case "
                     "boats/boat/NOUN/NNS/4/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/8/obj"}),
              ElementsAre("small number of boats | left | Lorne"));
}

TEST(Graph, LeavesAnUnknownOwnerAPronoun) {
  EXPECT_THAT(Shown({"Our/our/PRON/PRP$/2/nmod:poss boats/boat/NOUN/NNS/3/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj"}),
              Contains("Our boats | left | Lorne"));
}

// "Ames took the port, Lorne, with ships."
TEST(Graph, CallsTheObjectInARelationByTheNameBehindIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj took/take/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "port/port/NOUN/NN/2/obj ,/,/PUNCT/,/6/punct Lorne/Lorne/PROPN/NNP/4/appos "
                     ",/,/PUNCT/,/6/punct with/with/ADP/IN/9/case ships/ship/NOUN/NNS/2/obl"}),
              Contains("Ames | took Lorne with | ships"));
}

TEST(Graph, GivesTheSamePhraseOneEntity) {
  const DocumentFacts facts = ReadFacts({kArrested, kArrested}, Projection::kGraph);
  ASSERT_EQ(facts.triples.size(), 4u);
  EXPECT_EQ(facts.triples[0].subject.entity, facts.triples[2].subject.entity);
}

TEST(Graph, KeysAreUniqueSlugs) {
  const DocumentFacts facts = ReadFacts({kSpokesmanCol, kHeldTalks, kSent}, Projection::kGraph);
  std::set<std::string> keys;
  for (const LocalEntity& entity : facts.entities) {
    EXPECT_TRUE(keys.insert(entity.key).second) << entity.key;
    EXPECT_FALSE(entity.mentions.empty()) << entity.key;
  }
  EXPECT_TRUE(keys.count("ben-ames"));
  EXPECT_TRUE(keys.count("two-trucks"));
}

TEST(Graph, EveryTripleHasEvidenceAndConfidence) {
  const DocumentFacts facts = ReadFacts({kSent, kHeldTalks, kDenied}, Projection::kGraph);
  ASSERT_EQ(facts.sentences.size(), 3u);
  for (const Triple& triple : facts.triples) {
    EXPECT_LT(triple.sentence, 3);
    EXPECT_TRUE(
        facts.sentences[static_cast<size_t>(triple.sentence)].Contains(triple.subject.span));
    EXPECT_GT(triple.confidence, 0);
    EXPECT_LT(triple.confidence, 1);
    EXPECT_FALSE(triple.extractor.empty());
    EXPECT_FALSE(triple.pattern.empty());
  }
}

TEST(Graph, KeepsATimeAsAQualifier) {
  const DocumentFacts facts = ReadFacts({kSent}, Projection::kGraph);
  ASSERT_FALSE(facts.triples.empty());
  const auto& arguments = facts.triples.front().arguments;
  ASSERT_EQ(arguments.size(), 2u);
  EXPECT_EQ(arguments[0].role, "destination");
  EXPECT_EQ(arguments[1].role, "time");
  EXPECT_EQ(arguments[1].preposition, "on");
  EXPECT_EQ(arguments[1].slot.text, "Monday");
}

TEST(Graph, TellsAFactWithoutAnObject) {
  EXPECT_THAT(Shown({kSailorsDied}), Contains("Three sailors | have | died"));
  EXPECT_THAT(Shown({kClosed}), ElementsAre("bridge | was | closed"));
}

TEST(Graph, LeavesTheSpeakersSideOpen) {
  EXPECT_THAT(Shown({kSaidWe}), ElementsAre("we | need | Lorne by Ames/say"));
}

TEST(Graph, NamesADescribedPronoun) {
  EXPECT_THAT(Shown({kAnythingNew}), ElementsAre("Ames | rejected | anything new"));
}

TEST(Graph, SaysOfAnObjectOnlyWhatReadsSo) {
  EXPECT_THAT(Shown({kWillMeet}), ElementsAre("Ames | will meet | Berg intended",
                                              "Ames | will meet Berg in | Lorne intended"));
}

TEST(Graph, MovesWhatIsSent) {
  EXPECT_THAT(Shown({kSentTroops}),
              ElementsAre("army | sent | troops", "troops | sent to | Lorne"));
}

TEST(Graph, TakesAMeasureForNoAgent) {
  EXPECT_THAT(Shown({kByVotes}), ElementsAre("Ames | won | vote"));
}

TEST(Graph, KeepsNumbersAndTheRangeOfASuperlative) {
  EXPECT_THAT(Shown({kPersonnel}), ElementsAre("embassy | has | about 5,000 personnel"));
  EXPECT_THAT(Shown({kLargest}), Contains("Lorne | is | largest port in Norland"));
}

TEST(Graph, TakesABareNounIntoTheRelation) {
  EXPECT_THAT(Shown({kFellInLove}), Contains("Ames | fell in love with | Berg"));
}

TEST(Graph, LeavesAFactToTheVerbWithTheObject) {
  EXPECT_THAT(Shown({kCaughtAndJailed}), ElementsAre("Police | jailed | Ames"));
}

TEST(Graph, TellsQualitiesOfLinkingVerbsAlone) {
  EXPECT_THAT(Shown({kMakeSure}), ::testing::IsEmpty());
}

TEST(Graph, NamesACostByWhatCosts) {
  EXPECT_THAT(Shown({kCostOf}), Contains("cost of building ships | worries | Ames"));
}

TEST(Graph, KeepsAnIdiomWhole) {
  EXPECT_THAT(Shown({"Strikes/strike/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux "
                     "take/take/VERB/VB/0/root place/place/NOUN/NN/3/obj in/in/ADP/IN/6/case "
                     "Lorne/Lorne/PROPN/NNP/3/obl"}),
              ElementsAre("Strikes | will take place in | Lorne intended"));
  EXPECT_THAT(Shown({"Strikes/strike/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux "
                     "take/take/VERB/VB/0/root place/place/NOUN/NN/3/obj"}),
              ElementsAre("Strikes | will | take place intended"));
}

TEST(Graph, SaysNothingOfAnObjectThatIsNotKnown) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root "
                     "any/any/DET/DT/2/obj near/near/ADP/IN/5/case "
                     "Lorne/Lorne/PROPN/NNP/2/obl"}),
              ::testing::IsEmpty());
}

TEST(Graph, LeavesOutWhatTiesSentences) {
  EXPECT_THAT(Qualifiers({"However/however/ADV/RB/3/advmod Ames/Ames/PROPN/NNP/3/nsubj "
                          "met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/3/obj "
                          "abroad/abroad/ADV/RB/3/advmod recently/recently/ADV/RB/3/advmod"}),
              ElementsAre("place: abroad", "time: recently"));
}

TEST(Graph, MakesNoNodeOfAnAdverbOfTwoWords) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj freed/free/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/2/obj in/in/ADP/IN/5/case return/return/NOUN/NN/2/obl"}),
              ElementsAre("Ames | freed | Berg"));
}

TEST(Graph, LeadsThroughARoleToTheNameBehindOf) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det "
                     "president/president/NOUN/NN/0/root of/of/ADP/IN/6/case "
                     "Norland/Norland/PROPN/NNP/4/nmod"}),
              ElementsAre("Ames | is president of | Norland"));
  EXPECT_THAT(Shown({"Resolute/Resolute/PROPN/NNP/2/nsubj sailed/sail/VERB/VBD/0/root "
                     "as/as/ADP/IN/4/case part/part/NOUN/NN/2/obl of/of/ADP/IN/7/case "
                     "the/the/DET/DT/7/det Ministry/Ministry/PROPN/NNP/4/nmod"}),
              ElementsAre("Resolute | sailed as part of | Ministry"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root at/at/ADP/IN/5/case "
                     "the/the/DET/DT/5/det request/request/NOUN/NN/2/obl of/of/ADP/IN/7/case "
                     "Berg/Berg/PROPN/NNP/5/nmod"}),
              ElementsAre("Ames | left at request of | Berg"));
}

// "Ames is bishop of Lorne and chancellor", parsed as a bishop of both.
TEST(Graph, LeadsThroughNoRoleToAnotherRole) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop bishop/bishop/NOUN/NN/0/root "
                     "of/of/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/nmod and/and/CCONJ/CC/7/cc "
                     "chancellor/chancellor/NOUN/NN/5/conj"}),
              ElementsAre("Ames | is bishop of | Lorne"));
}

TEST(Graph, KeepsFieldsAndThingsBehindOfInTheNode) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det "
                     "Minister/minister/NOUN/NN/0/root of/of/ADP/IN/6/case "
                     "Berg/Berg/PROPN/NNP/4/nmod"}),
              ElementsAre("Ames | is | Minister of Berg"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj slept/sleep/VERB/VBD/0/root in/in/ADP/IN/5/case "
                     "the/the/DET/DT/5/det house/house/NOUN/NN/2/obl of/of/ADP/IN/7/case "
                     "Berg/Berg/PROPN/NNP/5/nmod"}),
              ElementsAre("Ames | slept in | house of Berg"));
}

TEST(Graph, PutsWhoDoesWhatALightVerbSaysWhereItIsDone) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj held/hold/VERB/VBD/0/root "
             "elections/election/NOUN/NNS/2/obj in/in/ADP/IN/5/case "
             "Lorne/Lorne/PROPN/NNP/2/obl"}),
      AllOf(Contains("Ames | held elections in | Lorne"), Contains("elections | held in | Lorne")));
}

TEST(Graph, TiesWhomAnActOutOfManyIsWith) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj held/hold/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "round/round/NOUN/NN/2/obj of/of/ADP/IN/6/case talks/talk/NOUN/NNS/4/nmod "
                     "with/with/ADP/IN/8/case Berg/Berg/PROPN/NNP/6/nmod"}),
              Contains("Ames | held round of talks with | Berg"));
}

// "Rye and barley are the main crop": true of both and of neither alone.
TEST(GraphShape, OneThingIsSaidOfBothTogether) {
  EXPECT_THAT(Shown({"Rye/rye/NOUN/NN/7/nsubj and/and/CCONJ/CC/3/cc barley/barley/NOUN/NN/1/conj "
                     "are/be/AUX/VBP/7/cop the/the/DET/DT/7/det main/main/ADJ/JJ/7/amod "
                     "crop/crop/NOUN/NN/0/root"}),
              ElementsAre("Rye and barley | are | main crop"));
}

// "Crews and guards patrol Lorne together."
TEST(GraphShape, WhatIsDoneTogetherIsDoneByNoneAlone) {
  EXPECT_THAT(Shown({"Crews/crew/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc "
                     "guards/guard/NOUN/NNS/1/conj patrol/patrol/VERB/VBP/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj together/together/ADV/RB/4/advmod"}),
              ElementsAre("Crews and guards | patrol | Lorne"));
}

// "Even without fuel, boats left Lorne."
TEST(GraphShape, WhatWouldHaveChangedNothingIsNotTold) {
  const std::vector<std::string> sentence = {
      "Even/even/ADV/RB/3/advmod without/without/ADP/IN/3/case fuel/fuel/NOUN/NN/6/obl "
      ",/,/PUNCT/,/3/punct boats/boat/NOUN/NNS/6/nsubj left/leave/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/6/obj"};
  EXPECT_THAT(Shown(sentence), ElementsAre("boats | left | Lorne"));
  EXPECT_THAT(Qualifiers(sentence), IsEmpty());
}

// "As you know, boats left Lorne", "Boats left Lorne, as did Ames."
TEST(GraphShape, ARemarkToTheReaderIsNoCause) {
  EXPECT_THAT(
      Qualifiers({"As/as/SCONJ/IN/3/mark you/you/PRON/PRP/3/nsubj know/know/VERB/VBP/6/advcl "
                  ",/,/PUNCT/,/3/punct boats/boat/NOUN/NNS/6/nsubj left/leave/VERB/VBD/0/root "
                  "Lorne/Lorne/PROPN/NNP/6/obj"}),
      IsEmpty());
  EXPECT_THAT(Qualifiers({"Boats/boat/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/6/punct as/as/SCONJ/IN/6/mark "
                          "did/do/AUX/VBD/2/advcl Ames/Ames/PROPN/NNP/6/nsubj"}),
              IsEmpty());
}

// "Crews did not send boats to Lorne": others may have sent them.
TEST(GraphShape, WhatOneDidNotDoIsToldOfHim) {
  EXPECT_THAT(
      Shown({"Crews/crew/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
             "send/send/VERB/VB/0/root boats/boat/NOUN/NNS/4/obj to/to/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/4/obl"}),
      ElementsAre("Crews | did not send | boats not", "Crews | did not send boats to | Lorne not"));
}

// "Ames left Lorne while Berg took the boat", "while Berg was selling the boat".
TEST(GraphShape, WhatIsSetBesideTheFactIsNoTimeOfIt) {
  const std::string left =
      "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj ";
  EXPECT_THAT(Qualifiers({left + "while/while/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
                                 "took/take/VERB/VBD/2/advcl the/the/DET/DT/8/det "
                                 "boat/boat/NOUN/NN/6/obj"}),
              IsEmpty());
  EXPECT_THAT(Qualifiers({left + "while/while/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj "
                                 "was/be/AUX/VBD/7/aux selling/sell/VERB/VBG/2/advcl "
                                 "the/the/DET/DT/9/det boat/boat/NOUN/NN/7/obj"}),
              ElementsAre("time: while Berg was selling the boat"));
}

// "Crews found oil, but no gold."
TEST(GraphShape, WhatThereIsNoneOfIsNotFound) {
  EXPECT_THAT(Shown({"Crews/crew/NOUN/NNS/2/nsubj found/find/VERB/VBD/0/root oil/oil/NOUN/NN/2/obj "
                     ",/,/PUNCT/,/7/punct but/but/CCONJ/CC/7/cc no/no/DET/DT/7/det "
                     "gold/gold/NOUN/NN/3/conj"}),
              ElementsAre("Crews | found | oil"));
}

// "Ames left Lorne days after Berg came": how long after, and no time.
TEST(GraphShape, ABareSpanIsNoTime) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj days/day/NOUN/NNS/2/obl:unmarked "
                          "after/after/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj "
                          "came/come/VERB/VBD/2/advcl"}),
              ElementsAre("time: after Berg came"));
}

// "Ames found boats from 1963", "Ames held Lorne from 1963 to 1970".
TEST(GraphShape, TheAgeOfAThingIsNoTimeOfTheFact) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj found/find/VERB/VBD/0/root "
                          "boats/boat/NOUN/NNS/2/obj from/from/ADP/IN/5/case "
                          "1963/1963/NUM/CD/2/obl"}),
              IsEmpty());
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj held/hold/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj from/from/ADP/IN/5/case "
                          "1963/1963/NUM/CD/2/obl to/to/ADP/IN/7/case 1970/1970/NUM/CD/2/obl"}),
              Contains("time: from 1963"));
}

// "Ames sold ten boats, up from six a year earlier": then it was six.
TEST(GraphShape, TheTimeOfWhatIsComparedIsNotThatOfTheFact) {
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root ten/ten/NUM/CD/4/nummod "
                  "boats/boat/NOUN/NNS/2/obj ,/,/PUNCT/,/8/punct up/up/ADV/RB/8/advmod "
                  "from/from/ADP/IN/8/case six/six/NUM/CD/4/nmod a/a/DET/DT/10/det "
                  "year/year/NOUN/NN/11/obl:unmarked earlier/early/ADV/RBR/2/advmod"}),
      Not(Contains(HasSubstr("earlier"))));
}

// "Ames remains doubtful about the sale", "Ames became aware of the sale".
TEST(GraphShape, AQualityIsToldWithWhatItIsAbout) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj remains/remain/VERB/VBZ/0/root "
                     "doubtful/doubtful/ADJ/JJ/2/xcomp about/about/ADP/IN/6/case "
                     "the/the/DET/DT/6/det sale/sale/NOUN/NN/3/obl"}),
              ElementsAre("Ames | remains doubtful about | sale"));
}

// "Berg led Lorne out of Lorne."
TEST(GraphShape, NothingIsDoneToAThingWithItself) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj made/make/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj out/out/ADP/IN/6/case of/of/ADP/IN/4/fixed "
                     "Lorne/Lorne/PROPN/NNP/2/obl"}),
              ElementsAre("Berg | made | Lorne"));
}

// "As a matter of fact, Ames sold boats."
TEST(GraphShape, AMatterOfFactIsNoRole) {
  EXPECT_THAT(Shown({"As/as/ADP/IN/3/case a/a/DET/DT/3/det matter/matter/NOUN/NN/8/obl "
                     "of/of/ADP/IN/5/case fact/fact/NOUN/NN/3/nmod ,/,/PUNCT/,/3/punct "
                     "Ames/Ames/PROPN/NNP/8/nsubj sailed/sail/VERB/VBD/0/root "
                     "to/to/ADP/IN/10/case Lorne/Lorne/PROPN/NNP/8/obl"}),
              ElementsAre("Ames | sailed to | Lorne"));
}

}  // namespace
}  // namespace tripleloom
