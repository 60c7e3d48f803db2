// What is counted in tables must be what counting the whole graph gives.

#include "graph/census.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <set>

#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::Pair;

Census Counted(const Graph& graph) {
  Census census;
  census.articles = graph[boost::graph_bundle].documents.size();
  census.entities = num_vertices(graph);
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    ++census.of_type[static_cast<size_t>(graph[v].type)];
    if (graph[v].named) ++census.named;
  }
  std::map<std::string, size_t> relations;
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    const Statement& s = graph[e];
    ++census.statements;
    census.evidence += s.evidence.size();
    if (s.negated) ++census.negated;
    if (!s.sources.empty()) ++census.attributed;
    if (!s.negated && s.sources.empty() && s.modality == Modality::kAsserted) ++census.plain;
    ++census.of_modality[static_cast<size_t>(s.modality)];
    ++census.of_support[s.support];
    ++relations[s.lemma];
  }
  census.relations.assign(relations.begin(), relations.end());
  std::stable_sort(census.relations.begin(), census.relations.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return census;
}

auto Parts(const Census& c) {
  return std::tie(c.articles, c.entities, c.named, c.of_type, c.evidence, c.statements, c.plain,
                  c.negated, c.attributed, c.of_modality, c.of_support, c.relations);
}

TEST(CensusOf, IsThatOfTheWholeGraph) {
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    Store store = testing::StoreOf({});
    for (int i = 0; i < round; ++i) {
      ASSERT_TRUE(store.Put(testing::RandomArticle(random, "article " + std::to_string(i))));
    }
    const Graph whole = Snapshot(store, {}).value();
    EXPECT_TRUE(Parts(CensusOf(store).value()) == Parts(Counted(whole))) << round;
  }
}

TEST(CensusOf, PutsFrequentRelationsFirst) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", EntityType::kPerson);
  const int orn = article.Named("Vale of Orn", EntityType::kPlace);
  const int lorne = article.Named("Lorne", EntityType::kPlace);
  article.Say(mara, "visit", orn);
  article.Say(mara, "visit", lorne);
  article.Say(mara, "leave", orn);
  article.Say(mara, "flee", orn);
  const Store store = testing::StoreOf({article.facts()});
  EXPECT_THAT(CensusOf(store)->relations,
              ElementsAre(Pair("visit", 2), Pair("flee", 1), Pair("leave", 1)));
}

TEST(VocabularyOf, HasNamesAndRelations) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", EntityType::kPerson, {"Lindqvist"});
  article.Say(mara, "postpone", article.Phrase("the talks"));
  const Vocabulary words = VocabularyOf(testing::StoreOf({article.facts()})).value();
  EXPECT_THAT(words.names, ElementsAre("Lindqvist", "Mara Lindqvist"));  // no phrases
  EXPECT_THAT(words.relations, ElementsAre("postpone"));
}

}  // namespace
}  // namespace tripleloom
