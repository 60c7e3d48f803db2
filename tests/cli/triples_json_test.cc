#include "cli/triples_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace tripleloom {
namespace {

// "Åsa sold it." with an entity for Åsa alone.
DocumentFacts Facts() {
  DocumentFacts facts;
  facts.id = "a \"b\".txt";
  facts.text = "Åsa sold it.";
  facts.sentences = {{0, 13}};
  facts.entities = {{.key = "asa",
                     .name = "Åsa",
                     .type = EntityType::kPerson,
                     .named = true,
                     .mentions = {{{0, 4}}}}};
  Triple triple;
  triple.subject = {{0, 4}, "Åsa", 0};
  triple.relation = {{5, 9}, "sold", "sell"};
  triple.object = {{10, 12}, "it", -1};
  triple.confidence = 0.91249;
  triple.extractor = "clause";
  triple.pattern = "svo";
  facts.triples = {triple};
  return facts;
}

TEST(TriplesAsJsonLines, FollowsTheContractKeyByKey) {
  EXPECT_EQ(TriplesAsJsonLines(Facts()),
            R"({"doc":"a \"b\".txt","sentence":{"begin":0,"end":12},)"
            R"("subject":{"text":"Åsa","begin":0,"end":3,"entity":"asa","name":"Åsa",)"
            R"("type":"Person"},)"
            R"("relation":{"text":"sold","lemma":"sell","begin":4,"end":8},)"
            R"("object":{"text":"it","begin":9,"end":11,"entity":null,"name":null,"type":null},)"
            R"("arguments":[],"negated":false,"modality":"asserted","attribution":null,)"
            R"("confidence":0.912,"extractor":"clause","pattern":"svo"})"
            "\n");
}

TEST(TriplesAsJsonLines, WritesArgumentsQualifiersAndSource) {
  DocumentFacts facts = Facts();
  Triple& triple = facts.triples[0];
  triple.negated = true;
  triple.modality = Modality::kPossible;
  triple.arguments = {{"time", "on", {{10, 12}, "it", -1}, "2014-06"},
                      {"manner", "", {{10, 12}, "it", -1}}};
  triple.attribution = Attribution{{{0, 4}, "Åsa", 0}, "say"};
  EXPECT_THAT(
      TriplesAsJsonLines(facts),
      testing::AllOf(
          testing::HasSubstr(R"("arguments":[{"role":"time","preposition":"on","text":"it",)"
                             R"("begin":9,"end":11,"entity":null,"name":null,"type":null,)"
                             R"("value":"2014-06"},{"role":"manner")"),
          testing::HasSubstr(R"("type":null,"value":null}])"),
          testing::HasSubstr(R"("negated":true,"modality":"possible","attribution":)"
                             R"({"text":"Åsa","begin":0,"end":3,"entity":"asa","name":"Åsa",)"
                             R"("type":"Person","verb":"say","class":"statement"})")));
}

TEST(TriplesAsJsonLines, LeavesOutThePlaceOfARelationThatNoWordSays) {
  DocumentFacts facts = Facts();
  facts.triples[0].relation = {{}, "is", "be"};
  EXPECT_THAT(TriplesAsJsonLines(facts),
              testing::HasSubstr(R"("relation":{"text":"is","lemma":"be"},)"));
}

TEST(TriplesAsJsonLines, SaysZeroWhereTheConfidenceIsNoNumber) {
  DocumentFacts facts = Facts();
  facts.triples[0].confidence = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THAT(TriplesAsJsonLines(facts), testing::HasSubstr(R"("confidence":0.0,)"));
  facts.triples[0].confidence = 1.25;
  EXPECT_THAT(TriplesAsJsonLines(facts), testing::HasSubstr(R"("confidence":1.0,)"));
}

TEST(TriplesAsJsonLines, IsEmptyWithoutTriples) { EXPECT_EQ(TriplesAsJsonLines({}), ""); }

}  // namespace
}  // namespace tripleloom
