// The three shapes of one proposition, and the entities behind the slots.
#include "extract/relation/project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Projection, NamesRoundTrip) {
  for (const auto projection : {Projection::kGraph, Projection::kNary, Projection::kChains}) {
    EXPECT_EQ(ProjectionFromName(NameOf(projection)), projection);
  }
  EXPECT_EQ(ProjectionFromName("ternary"), std::nullopt);
}

TEST(Nary, KeepsWholePhrasesAndTheRest) {
  const DocumentFacts facts = ReadFacts({kSent}, Projection::kNary);
  ASSERT_EQ(facts.triples.size(), 1u);
  const Triple& triple = facts.triples[0];
  EXPECT_EQ(triple.relation.text, "may have sent");
  ASSERT_EQ(triple.arguments.size(), 2u);
  EXPECT_EQ(triple.arguments[0].slot.text, "to Lorne");
  EXPECT_EQ(triple.arguments[1].slot.text, "on Monday");
}

TEST(Nary, TakesAFirstPrepositionIntoTheRelation) {
  EXPECT_THAT(Shown({kNoTroops}, Projection::kNary),
              ElementsAre("No troops | were sent to | Lorne not"));
}

TEST(Nary, KeepsCoordinationsWhole) {
  EXPECT_THAT(Shown({kBothVisited}, Projection::kNary),
              ElementsAre("Ames and Berg | visited | Lorne"));
}

TEST(Chains, CarryTheObjectIntoTheRelation) {
  EXPECT_THAT(Shown({kSent}, Projection::kChains),
              ElementsAre("Rebels | may have sent | two trucks possible",
                          "Rebels | may have sent two trucks to | Lorne possible",
                          "Rebels | may have sent two trucks on | Monday possible"));
}

TEST(Chains, LeadAnInfinitiveByItsMainClause) {
  EXPECT_THAT(Shown({kAskedToLead}, Projection::kChains),
              Contains("The king | asked Ames to lead | the army intended"));
}

TEST(Chains, InsertNoWords) {
  EXPECT_THAT(Shown({kCapitalLorne}, Projection::kChains), testing::IsEmpty());
}

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

}  // namespace
}  // namespace tripleloom
