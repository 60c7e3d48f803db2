#include "graph/rdf.h"

#include <gtest/gtest.h>

namespace tripleloom {
namespace {

TEST(RelationName, IsCamelCase) {
  EXPECT_EQ(RelationName("send to"), "sendTo");
  EXPECT_EQ(RelationName("be president of"), "bePresidentOf");
  EXPECT_EQ(RelationName("Rule  out!"), "ruleOut");
  EXPECT_EQ(RelationName("cost 12 million"), "cost12Million");
}

TEST(RelationName, IsNeverEmptyNorUnsafe) {
  EXPECT_EQ(RelationName(""), "relatedTo");
  EXPECT_EQ(RelationName("\u2014 <>\"#"), "relatedTo");
  EXPECT_EQ(RelationName("\u0434\u0430"), "%D0%B4%D0%B0");
}

TEST(Iris, KeepEntitiesStatementsAndArticlesApart) {
  EXPECT_EQ(EntityIri("https://a.example/", "john-kerry-1f"), "https://a.example/john-kerry-1f");
  EXPECT_EQ(StatementIri("https://a.example/", "ab"), "https://a.example/statement/ab");
  EXPECT_EQ(ArticleIri("https://a.example/", "a b/c.txt"),
            "https://a.example/article/a%20b%2Fc.txt");
  EXPECT_EQ(EntityIri("https://a.example/", "a/b"), "https://a.example/a%2Fb");
}

TEST(DateType, KnowsIsoDates) {
  EXPECT_EQ(DateType("2031-03-04"), "xsd:date");
  EXPECT_EQ(DateType("2028-02-29"), "xsd:date");
  EXPECT_EQ(DateType("2031"), "xsd:gYear");
  EXPECT_EQ(DateType("2031-12"), "xsd:gYearMonth");
  EXPECT_EQ(DateType("2031-03-04T10:30:00"), "xsd:dateTime");
  EXPECT_EQ(DateType("2031-03-04T10:30:00Z"), "xsd:dateTime");
  EXPECT_EQ(DateType("2031-03-04T10:30:00+02:00"), "xsd:dateTime");
}

TEST(DateType, RefusesWhatIsNone) {
  for (const char* text : {"", "Tuesday", "2031-3-4", "2031-13-01", "2031-02-30", "2100-02-29",
                           "2031-00", "2031-03-04T", "2031-03-04T25:00:00", "2031-03-04 10:30:00",
                           "2031-03-04T10:30", "20310304", "2031-03-04T10:30:00z"}) {
    EXPECT_FALSE(DateType(text)) << text;
  }
}

TEST(ClassOf, HasOneForEveryType) {
  for (int i = 0; i < kEntityTypeCount; ++i) {
    EXPECT_NE(ClassOf(static_cast<EntityType>(i)), "schema:Thing") << i;
  }
}

TEST(PercentEncode, KeepsTheUnreserved) {
  EXPECT_EQ(PercentEncode("john-kerry_1.~"), "john-kerry_1.~");
  EXPECT_EQ(PercentEncode("a/b#c\u00E9"), "a%2Fb%23c%C3%A9");
}

}  // namespace
}  // namespace tripleloom
