// Lines of a foreign extractor: what is taken, how it is tied to the article, what is refused.
#include "cli/triples_read.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tripleloom {
namespace {

using ::testing::HasSubstr;

//                                0         1         2         3
//                                01234567890123456789012345678901234
constexpr char kText[] = "Åse Quist met Bo. She left the port.";

DocumentFacts Article() {
  DocumentFacts facts;
  facts.id = "note";
  facts.text = kText;
  facts.sentences = {{0, 18}, {19, 37}};  // bytes: the first letter has two
  facts.entities = {{"ase-quist",
                     "Åse Quist",
                     EntityType::kPerson,
                     true,
                     {{{0, 10}, MentionKind::kName}, {{19, 22}, MentionKind::kPronoun}}}};
  return facts;
}

std::string Line(const std::string& subject, const std::string& object,
                 const std::string& more = "") {
  return R"({"subject":{)" + subject + R"(},"relation":{"text":"left"},"object":{)" + object + "}" +
         more + "}";
}

constexpr char kShe[] = R"("begin":18,"end":21)";
constexpr char kThePort[] = R"("begin":27,"end":35)";

// What the reader has against a line; "" if nothing.
std::string FaultOf(const std::string& line) {
  TripleReader reader(Article());
  const Status added = reader.Add(line);
  if (!added) {
    EXPECT_EQ(reader.Take(), Article()) << "a refused line leaves nothing";
  }
  return added ? "" : added.error().message;
}

DocumentFacts Read(const std::string& line) {
  TripleReader reader(Article());
  const Status added = reader.Add(line);
  EXPECT_TRUE(added) << added.error().message;
  return reader.Take();
}

TEST(TripleReader, TiesPhrasesToTheEntitiesOfTheArticle) {
  const DocumentFacts facts = Read(Line(kShe, kThePort));
  ASSERT_EQ(facts.triples.size(), 1u);
  const Triple& triple = facts.triples[0];
  EXPECT_EQ(triple.subject.entity, 0);
  EXPECT_EQ(triple.subject.text, "She");
  EXPECT_EQ(triple.sentence, 1);
  EXPECT_EQ(triple.relation.lemma, "left");
  EXPECT_EQ(triple.extractor, "command");
  ASSERT_EQ(facts.entities.size(), 2u);
  EXPECT_EQ(triple.object.entity, 1);
  EXPECT_EQ(facts.entities[1].name, "port");
  EXPECT_EQ(facts.entities[1].key, "port");
  EXPECT_EQ(facts.entities[1].mentions[0].span, (Span{32, 36}));
}

TEST(TripleReader, TakesTheSamePhraseAsOneEntity) {
  TripleReader reader(Article());
  ASSERT_TRUE(reader.Add(Line(kShe, kThePort)));
  ASSERT_TRUE(reader.Add(Line(kShe, R"("begin":31,"end":35,"text":"port")")));
  const DocumentFacts facts = reader.Take();
  EXPECT_EQ(facts.entities.size(), 2u);
  EXPECT_EQ(facts.entities[1].mentions.size(), 1u);
  EXPECT_EQ(facts.triples[0].object.entity, facts.triples[1].object.entity);
}

TEST(TripleReader, KnowsAnEntityByItsName) {
  const auto facts = Read(Line(R"("begin":4,"end":9,"text":"Quist","type":"Person")", kThePort));
  EXPECT_EQ(facts.entities[1].name, "Quist");
  EXPECT_EQ(facts.entities[1].type, EntityType::kPerson);
  EXPECT_TRUE(facts.entities[1].named);
}

TEST(TripleReader, KnowsANameBehindItsTitleButNotBehindAPreposition) {
  DocumentFacts article = Article();
  article.text = "The mayor Bo Berg met friends of Bo Berg.";
  article.sentences = {{0, 41}};
  article.entities = {{"bo-berg",
                       "Bo Berg",
                       EntityType::kPerson,
                       true,
                       {{{10, 17}, MentionKind::kName}, {{33, 40}, MentionKind::kName}}}};
  TripleReader reader(article);
  ASSERT_TRUE(reader.Add(Line(R"("begin":0,"end":17)", R"("begin":22,"end":40)")));
  const DocumentFacts facts = reader.Take();
  EXPECT_EQ(facts.triples[0].subject.entity, 0);
  EXPECT_EQ(facts.triples[0].object.entity, 1);
  EXPECT_EQ(facts.entities[1].name, "friends of Bo Berg");
}

TEST(TripleReader, TakesWhatQualifiesTheStatement) {
  const DocumentFacts facts =
      Read(Line(kShe, std::string(kThePort) + R"(,"entity":null)",
                R"(,"negated":true,"modality":"possible","confidence":0.75,"extractor":"oracle",)"
                R"("attribution":{"begin":0,"end":9,"verb":"deny"},)"
                R"("arguments":[{"role":"time","preposition":"on","begin":22,"end":26}])"));
  const Triple& triple = facts.triples[0];
  EXPECT_TRUE(triple.negated);
  EXPECT_EQ(triple.modality, Modality::kPossible);
  EXPECT_EQ(triple.confidence, 0.75);
  EXPECT_EQ(triple.extractor, "oracle");
  EXPECT_EQ(triple.object.entity, -1);
  ASSERT_TRUE(triple.attribution);
  EXPECT_EQ(triple.attribution->source.entity, 0);
  EXPECT_EQ(triple.attribution->verb, "deny");
  ASSERT_EQ(triple.arguments.size(), 1u);
  EXPECT_EQ(triple.arguments[0].slot.text, "left");
}

TEST(TripleReader, LetsATextLeaveWordsOutButNotInventAny) {
  EXPECT_EQ(FaultOf(Line(R"("begin":0,"end":16,"text":"Åse Bo")", kThePort)), "");
  EXPECT_THAT(FaultOf(Line(R"("begin":0,"end":9,"text":"Åse Berg")", kThePort)),
              HasSubstr("subject: 'Åse Berg' is not what the text has there: 'Åse Quist'"));
}

TEST(TripleReader, RefusesOffsetsOutsideTheText) {
  EXPECT_THAT(FaultOf(Line(kShe, R"("begin":30,"end":37)")),
              HasSubstr("object: 30 to 37 is not in the text, which has 36 code points"));
  EXPECT_NE(FaultOf(Line(R"("begin":9,"end":4)", kThePort)), "");
  EXPECT_NE(FaultOf(Line(R"("begin":-1,"end":4)", kThePort)), "");
  EXPECT_NE(FaultOf(Line(R"("begin":0.5,"end":4)", kThePort)), "");
  EXPECT_NE(FaultOf(Line(R"("begin":4000000000,"end":4000000001)", kThePort)), "");
  EXPECT_NE(FaultOf(Line(R"("begin":18,"end":18)", kThePort)), "");
}

TEST(TripleReader, RefusesNonsense) {
  for (const std::string line :
       {"", "nonsense", "{", "[]", "17", "null", R"("text")", "{}", R"({"subject":7})", "\xff",
        R"({"subject":{"begin":18,"end":21},"object":{"begin":27,"end":35}})"}) {
    EXPECT_NE(FaultOf(line), "") << line;
  }
  EXPECT_NE(FaultOf(std::string(100'000, '[')), "");
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"confidence":7)")), "");
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"negated":"yes")")), "");
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"modality":"maybe")")), "");
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"arguments":{})")), "");
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"arguments":[{"role":"hue","begin":0,"end":3}])")),
            "");
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"sentence":{"begin":36,"end":36})")), "");
  EXPECT_NE(FaultOf(Line(kShe, R"("begin":27,"end":35,"type":"Ship")")), "");
  EXPECT_THAT(FaultOf(Line(kShe, kThePort, R"(,"doc":"other")")), HasSubstr("another article"));
  EXPECT_NE(FaultOf(Line(kShe, kThePort, R"(,"extractor":"\ud800")")), "");
}

}  // namespace
}  // namespace tripleloom
