#include "export/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/utf8.h"
#include "sample_graphs.h"

namespace tripleloom {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Statement Saying(std::string_view relation) {
  Statement statement;
  statement.relation = relation;
  return statement;
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_THAT(Wrap("Harbor Workers Federation", {.width = 14, .lines = 3}),
              ElementsAre("Harbor Workers", "Federation"));
  EXPECT_THAT(Wrap("  two\n\twords ", {}), ElementsAre("two words"));
  EXPECT_THAT(Wrap("", {}), ElementsAre(""));
}

TEST(Wrap, CountsCodePointsNotBytes) {
  EXPECT_THAT(Wrap("\u00E9\u00E9\u00E9\u00E9 \u00E9", {.width = 6, .lines = 1}),
              ElementsAre("\u00E9\u00E9\u00E9\u00E9 \u00E9"));
}

TEST(Wrap, CutsWordsLongerThanALine) {
  EXPECT_THAT(Wrap("abcdefghij kl", {.width = 4, .lines = 4}),
              ElementsAre("abcd", "efgh", "ij", "kl"));
}

TEST(Wrap, EndsInAnEllipsisWhereThereIsMore) {
  EXPECT_THAT(Wrap("one two three", {.width = 5, .lines = 2}), ElementsAre("one", "two \u2026"));
  EXPECT_THAT(Wrap("abcdefghij", {.width = 4, .lines = 1}), ElementsAre("abc\u2026"));
}

TEST(Wrap, TenThousandBytesFitIntoFourLines) {
  const auto lines = Wrap(std::string(10000, 'x'), {.width = 24, .lines = 4});
  ASSERT_EQ(lines.size(), 4u);
  for (const std::string& line : lines) EXPECT_LE(CountCodePoints(line), 24u);
}

TEST(Shorten, DropsControlsAndDirectionMarks) {
  EXPECT_EQ(Shorten("a\x01"
                    "b\r\nc \u202Exyz\u202C",
                    40),
            "a b c xyz");
  EXPECT_EQ(Shorten(std::string_view("a\0b", 3), 40), "a b");
}

TEST(RelationWords, AddsANegationThatItsWordsDoNotShow) {
  Statement s = Saying("ruled out");
  s.negated = true;
  EXPECT_EQ(RelationWords(s), "not ruled out");
  s.relation = "is ruling out";
  EXPECT_EQ(RelationWords(s), "is not ruling out");
  s.relation = "is not ruling out";
  EXPECT_EQ(RelationWords(s), "is not ruling out");
  for (const char* relation : {"failed to reach", "is refusing to leave", "was unable to",
                               "ruled out sending", "gave up looking for"}) {
    s.relation = relation;
    EXPECT_EQ(RelationWords(s), relation);
  }
  s.relation = "rejected plan to sell";
  EXPECT_EQ(RelationWords(s), "not rejected plan to sell");
  s.relation = "stopped in";
  EXPECT_EQ(RelationWords(s), "not stopped in");
  s.relation = "didn\u2019t rule out";
  EXPECT_EQ(RelationWords(s), "didn\u2019t rule out");
}

TEST(RelationWords, MarksAModalityThatItsWordsDoNotShow) {
  Statement s = Saying("discuss");
  s.modality = Modality::kPossible;
  EXPECT_EQ(RelationWords(s), "discuss (possible)");
  s.relation = "may discuss";
  EXPECT_EQ(RelationWords(s), "may discuss");
  s.relation = "end";
  s.modality = Modality::kHypothetical;
  EXPECT_EQ(RelationWords(s), "end (hypothetical)");
}

TEST(RelationWords, FallsBackToTheLemma) {
  Statement s;
  s.lemma = "be";
  EXPECT_EQ(RelationWords(s), "be");
  EXPECT_EQ(RelationWords(Statement{}), "is");
}

TEST(SourceWords, NameWhoSaysSo) {
  Statement s;
  EXPECT_EQ(SourceWords(s), "");
  s.sources = {{"", "Ingrid Solberg", "say"}, {"", "officials", ""}, {"", "Kestrel", "deny"}};
  EXPECT_EQ(SourceWords(s),
            "said by Ingrid Solberg, according to officials, said by Kestrel (deny)");
}

TEST(DescribeStatement, HoldsSentencesAndTheirArticles) {
  const Graph graph = HarbourGraph();
  std::string strand;
  for (auto [e, end] = edges(graph); e != end; ++e) {
    if (graph[*e].lemma == "strand") strand = DescribeStatement(graph, *e);
  }
  EXPECT_THAT(
      strand,
      HasSubstr("the strike \u2014 stranded \u2192 MV Halcyon Dawn, in Denmark, on Tuesday"));
  EXPECT_THAT(strand, HasSubstr("(harbour.txt)"));
  EXPECT_THAT(strand, HasSubstr("The strike has stranded a ship"));
  EXPECT_THAT(strand, HasSubstr("(morning.txt)"));
}

TEST(DescribeStatement, SaysHowManySentencesItLeavesOut) {
  Graph graph = HarbourGraph();
  Statement& statement = graph[*edges(graph).first];
  statement.evidence.resize(1);
  statement.evidence.resize(1500, statement.evidence[0]);
  EXPECT_THAT(DescribeStatement(graph, *edges(graph).first), HasSubstr("and 1,496 more"));
}

TEST(DescribeEntity, NamesTypeOtherNamesAndMentions) {
  Entity entity;
  entity.name = "Harbor Workers Federation";
  entity.type = EntityType::kOrganization;
  entity.names = {"HWF", "Harbor Workers Federation"};
  entity.mentions = 1;
  EXPECT_EQ(DescribeEntity(entity),
            "Harbor Workers Federation (Organization)\nalso: HWF\n1 mention");
}

TEST(TitleOf, IsMadeFromTheArticles) {
  EXPECT_EQ(TitleOf({}), "Empty graph");
  EXPECT_EQ(TitleOf({{{"a.txt", "Strike", "", ""}}}), "Strike");
  EXPECT_EQ(TitleOf({{{"a.txt", "", "", ""}, {"b.txt", "", "", ""}}}), "a.txt and b.txt");
  EXPECT_EQ(TitleOf({{{"a", "", "", ""}, {"b", "", "", ""}, {"c", "", "", ""}}}),
            "a and 2 more articles");
}

TEST(Count, GroupsDigits) {
  EXPECT_EQ(Count(1, "entity", "entities"), "1 entity");
  EXPECT_EQ(Count(0, "entity", "entities"), "0 entities");
  EXPECT_EQ(Count(1234567, "entity", "entities"), "1,234,567 entities");
}

}  // namespace
}  // namespace tripleloom
