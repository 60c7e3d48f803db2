#include "graph/measure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;

// Two triangles of people, and a bridge between them; "Loner" is alone.
Graph TwoTriangles() {
  Article article("a");
  std::vector<int> people;
  for (const char* name : {"Ada A", "Bo B", "Cy C", "Di D", "Ed E", "Flo F", "Loner L"}) {
    people.push_back(article.Named(name, EntityType::kPerson));
  }
  for (const auto& [from, to] : std::vector<std::pair<size_t, size_t>>{
           {0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {2, 3}}) {
    article.Say(people[from], "meet", people[to]);
  }
  return Snapshot(testing::StoreOf({article.facts()}), {}).value();
}

template <class T>
T At(const Graph& graph, const std::vector<T>& values, const std::string& name) {
  for (size_t v = 0; v < values.size(); ++v) {
    if (graph[v].name == name) return values[v];
  }
  return {};
}

TEST(PageRank, SumsToOneAndPrefersWhoIsSpokenOf) {
  const Graph graph = TwoTriangles();
  const std::vector<double> rank = PageRank(graph);
  EXPECT_NEAR(std::accumulate(rank.begin(), rank.end(), 0.0), 1.0, 1e-9);
  EXPECT_GT(At(graph, rank, "Di D"), At(graph, rank, "Ada A"));
  EXPECT_GT(At(graph, rank, "Ada A"), At(graph, rank, "Loner L"));
}

TEST(Betweenness, IsHighestAtTheBridge) {
  const Graph graph = TwoTriangles();
  const std::vector<double> share = Betweenness(graph);
  // Of the 15 pairs of the other six, 6 pass through each end of the bridge.
  EXPECT_DOUBLE_EQ(At(graph, share, "Cy C"), 6.0 / 15);
  EXPECT_DOUBLE_EQ(At(graph, share, "Di D"), 6.0 / 15);
  EXPECT_DOUBLE_EQ(At(graph, share, "Ada A"), 0.0);
}

TEST(Measures, EndWhenTheyAreToldTo) {
  const Graph graph = TwoTriangles();
  for (int most = 0; most < 3; ++most) {
    int asked = 0;
    const MeasureStop stop = [&asked, most] { return ++asked > most; };
    PageRank(graph, stop);
    EXPECT_EQ(asked, most + 1);
    asked = 0;
    Betweenness(graph, stop);
    EXPECT_EQ(asked, most + 1);
  }
  int asked = 0;
  Communities(graph, [&asked] { return ++asked > 0; });
  EXPECT_EQ(asked, 1);
}

TEST(Components, PutTheGreatestFirst) {
  const Graph graph = TwoTriangles();
  const std::vector<int> component = Components(graph);
  EXPECT_EQ(At(graph, component, "Ada A"), 0);
  EXPECT_EQ(At(graph, component, "Flo F"), 0);
  EXPECT_EQ(At(graph, component, "Loner L"), 1);
}

TEST(Communities, FindTheTrianglesAndCountFromTheGreatest) {
  const Graph graph = TwoTriangles();
  const std::vector<int> community = Communities(graph);
  EXPECT_EQ(At(graph, community, "Ada A"), At(graph, community, "Cy C"));
  EXPECT_EQ(At(graph, community, "Di D"), At(graph, community, "Flo F"));
  EXPECT_NE(At(graph, community, "Cy C"), At(graph, community, "Di D"));
  EXPECT_EQ(At(graph, community, "Loner L"), 2);
}

TEST(Measures, BearAnEmptyGraph) {
  const Graph none;
  EXPECT_TRUE(PageRank(none).empty() && Betweenness(none).empty() && Communities(none).empty());
}

TEST(Highest, BreaksTiesByVertex) { EXPECT_THAT(Highest({1, 3, 3, 2}, 3), ElementsAre(1, 2, 3)); }

}  // namespace
}  // namespace tripleloom
