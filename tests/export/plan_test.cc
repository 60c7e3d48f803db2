#include "export/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_graphs.h"

namespace tripleloom {
namespace {

using testing::HasSubstr;

TEST(PlanPicture, JoinsStatementsOfOneLookBetweenTheSameTwo) {
  const Graph graph = HarbourGraph();
  const PicturePlan plan = PlanPicture(graph, {}, 0);
  EXPECT_EQ(num_edges(graph), 9u);
  EXPECT_EQ(plan.edges.size(), 8u);  // "operates in" and "is based in" share a line
  size_t statements = 0;
  for (const PictureEdge& edge : plan.edges) statements += edge.statements.size();
  EXPECT_EQ(statements, 9u);
}

TEST(PlanPicture, KeepsFactsAndDenialsApart) {
  GraphBuilder b({"a.txt", "", "", ""});
  const Vertex a = b.Add("A", EntityType::kPerson);
  const Vertex c = b.Add("C", EntityType::kPerson);
  b.Say(a, "met", "meet", c);
  b.Say(a, "did not meet", "meet", c).negated = true;
  b.Say(a, "may meet", "meet", c).modality = Modality::kPossible;
  b.Say(a, "met", "meet", c).sources = {{"", "C", "say"}};
  b.Say(c, "met", "meet", a);
  EXPECT_EQ(PlanPicture(b.graph(), {}, 0).edges.size(), 5u);
}

TEST(PlanPicture, LeavesOutEntitiesWithoutAStatement) {
  GraphBuilder b({"a.txt", "", "", ""});
  const Vertex a = b.Add("A", EntityType::kPerson);
  b.Add("alone", EntityType::kPerson);
  b.Say(a, "met", "meet", b.Add("C", EntityType::kPerson));
  const PicturePlan plan = PlanPicture(b.graph(), {}, 0);
  EXPECT_EQ(plan.nodes.size(), 2u);
  EXPECT_EQ(plan.left_out, 0u);
}

TEST(PlanPicture, ShowsEntitiesWhereThereIsNoStatementAtAll) {
  GraphBuilder b({"a.txt", "", "", ""});
  b.Add("A", EntityType::kPerson);
  EXPECT_EQ(PlanPicture(b.graph(), {}, 0).nodes.size(), 1u);
}

TEST(PlanPicture, SaysThatNothingWasFound) {
  const PicturePlan plan = PlanPicture(Graph(), {}, 0);
  EXPECT_EQ(plan.subtitle, "nothing was found");
  EXPECT_TRUE(plan.edges.empty());
}

TEST(PlanPicture, KeepsTheFirstUpToTheLimitAndSaysSo) {
  const PicturePlan plan = PlanPicture(SyntheticGraph(2000), {}, 500);
  EXPECT_EQ(plan.nodes.size(), 500u);
  EXPECT_GT(plan.left_out, 1000u);
  EXPECT_EQ(plan.nodes.front(), 0u);
  EXPECT_THAT(plan.subtitle, HasSubstr("500 entities"));
  EXPECT_THAT(plan.subtitle, HasSubstr("the best connected of"));
}

// `pairs` pairs of entities, one statement each.
Graph Pairs(int pairs) {
  GraphBuilder b({"a.txt", "", "", ""});
  for (int i = 0; i < pairs; ++i) {
    const Vertex a = b.Add("A", EntityType::kPerson);
    b.Say(a, "met", "meet", b.Add("C", EntityType::kPerson));
  }
  return b.graph();
}

TEST(PlanPicture, LabelsEdgesOfSmallAndOfSparsePictures) {
  EXPECT_TRUE(PlanPicture(SyntheticGraph(40), {}, 0).edge_labels);
  EXPECT_FALSE(PlanPicture(SyntheticGraph(100), {}, 0).edge_labels);
  EXPECT_TRUE(PlanPicture(Pairs(70), {}, 0).edge_labels);
  EXPECT_FALSE(PlanPicture(Pairs(150), {}, 0).edge_labels);
}

TEST(PartsOf, AreWhatNoLineJoins) {
  const Graph graph = HarbourGraph();
  const PicturePlan plan = PlanPicture(graph, {}, 0);
  const std::vector<PicturePart> parts = PartsOf(graph, plan);
  ASSERT_EQ(parts.size(), 2u);  // the minister and the ban stand alone
  EXPECT_EQ(parts[0].nodes.size() + parts[1].nodes.size(), plan.nodes.size());
  EXPECT_EQ(parts[1].nodes.size(), 2u);
  EXPECT_EQ(parts[1].edges.size(), 1u);
  EXPECT_EQ(PartsOf(Pairs(5), PlanPicture(Pairs(5), {}, 0)).size(), 5u);
  EXPECT_TRUE(PartsOf(Graph(), PlanPicture(Graph(), {}, 0)).empty());
}

TEST(PlanPicture, TakesTheTitleOfTheOptions) {
  ExportOptions options;
  options.title = "The strike";
  EXPECT_EQ(PlanPicture(HarbourGraph(), options, 0).title, "The strike");
  EXPECT_THAT(PlanPicture(HarbourGraph(), {}, 0).title, HasSubstr("Strike closes port"));
}

}  // namespace
}  // namespace tripleloom
