// What is answered from a few articles must be what the whole graph says.

#include "graph/part.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <map>
#include <set>

#include "graph/query.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using testing::RandomArticle;
using testing::RandomArticles;

// Facts about an entity, with all that is shown of them.
std::vector<std::string> AnswersOf(const Graph& graph, Vertex entity) {
  const Entity& of = graph[entity];
  std::vector<std::string> lines = {of.key + of.name + std::to_string(of.mentions) + " in " +
                                    std::to_string(of.documents)};
  for (const Fact& fact : About(graph, entity)) {
    const Statement& s = graph[fact.edge];
    const auto entity_text = [&](Vertex v) {
      const Entity& e = graph[v];
      std::string text = e.key + '|' + e.name + '|' + std::string(NameOf(e.type)) + '|' +
                         std::to_string(e.mentions) + '|' + std::to_string(e.documents);
      for (const std::string& other : e.names) text += '/' + other;
      return text;
    };
    lines.push_back(entity_text(source(fact.edge, graph)) + ' ' + s.key + ' ' +
                    entity_text(target(fact.edge, graph)) + ' ' + std::to_string(s.confidence) +
                    ' ' + std::to_string(s.evidence.size()));
  }
  std::sort(lines.begin() + 1, lines.end());
  return lines;
}

std::vector<std::string> WholeAnswers(const Graph& graph, const std::string& name) {
  const auto entity = FindEntity(graph, name);
  if (!entity) return {entity.error().message};
  return AnswersOf(graph, *entity);
}

std::vector<std::string> PartAnswers(const Store& store, const std::string& name) {
  const auto part = SurestAbout(store, name, 0);
  if (!part) return {part.error().message};
  return AnswersOf(part->graph, part->entity);
}

TEST(SurestAbout, AnswersAsTheWholeGraphDoes) {
  std::mt19937 random(23);
  for (int round = 0; round < 40; ++round) {
    const Store store = testing::StoreOf(RandomArticles(random, 8));
    const Graph whole = Snapshot(store, {}).value();
    for (const char* name : {"Mara Lindqvist", "Lindqvist", "NRA", "Port Eilish", "Anna Okafor",
                             "northern rivers authority", "the talks", "Nobody", "Mara", "eilish",
                             "Talks", "June 2014"}) {
      EXPECT_EQ(PartAnswers(store, name), WholeAnswers(whole, name)) << name;
    }
  }
}

// The lines of a whole answer that a limit leaves: the first, in their order.
std::vector<std::pair<int, double>> Weights(const Graph& graph, const std::string& name,
                                            size_t limit) {
  std::vector<std::pair<int, double>> weights;
  for (const Fact& fact : About(graph, FindEntity(graph, name).value())) {
    if (weights.size() == limit) break;
    weights.emplace_back(graph[fact.edge].support, graph[fact.edge].confidence);
  }
  return weights;
}

TEST(SurestAbout, GivesTheFirstOfAllFactsAndTheirNumber) {
  std::mt19937 random(25);
  for (int round = 0; round < 30; ++round) {
    const Store store = testing::StoreOf(RandomArticles(random, 8));
    const Graph whole = Snapshot(store, {}).value();
    for (const char* name : {"Mara Lindqvist", "Lindqvist", "Port Eilish", "the talks"}) {
      const auto entity = FindEntity(whole, name);
      if (!entity) continue;
      for (const size_t limit : {1, 3, 1000}) {
        const PartAbout part = SurestAbout(store, name, limit).value();
        EXPECT_EQ(part.facts, About(whole, *entity).size()) << name;
        EXPECT_EQ(Weights(part.graph, name, limit), Weights(whole, name, limit)) << name;
      }
    }
  }
}

// The whole graph as text, with sentences and articles left out.
std::string PrintWithoutEvidence(Graph graph) {
  for (const Edge edge : boost::make_iterator_range(edges(graph))) graph[edge].evidence.clear();
  graph[boost::graph_bundle].documents.clear();
  return testing::Print(graph);
}

Store RandomStore(std::mt19937& random, int articles) {
  Store store = testing::StoreOf({});
  for (int i = 0; i < articles; ++i) {
    EXPECT_TRUE(store.Put(RandomArticle(random, "article " + std::to_string(i))));
  }
  return store;
}

TEST(SurestAbout, IsTheSameWithoutEvidence) {
  std::mt19937 random(26);
  for (int round = 0; round < 10; ++round) {
    const Store store = RandomStore(random, 8);
    for (const char* name : {"Mara Lindqvist", "Port Eilish"}) {
      const auto whole = SurestAbout(store, name, 5);
      if (!whole) continue;
      const auto lean = SurestAbout(store, name, 5, PartDepth::kWithoutEvidence).value();
      EXPECT_EQ(testing::Print(lean.graph), PrintWithoutEvidence(whole->graph));
      EXPECT_EQ(lean.entity, whole->entity);
    }
  }
}

TEST(ContradictionsOf, FindsThoseOfTheWholeGraph) {
  const auto keys = [](const Graph& graph) {
    std::vector<std::pair<std::string, std::string>> both;
    for (const Contradiction& c : Contradictions(graph)) {
      both.emplace_back(graph[c.affirmed].key, graph[c.negated].key);
    }
    return both;
  };
  std::mt19937 random(27);
  size_t found = 0;
  for (int round = 0; round < 40; ++round) {
    const Store store = RandomStore(random, 20);
    const auto whole = keys(Snapshot(store, {}).value());
    found += whole.size();
    for (const size_t limit : {0, 1, 3}) {
      const auto part =
          ContradictionsOf(store, limit,
                           limit == 1 ? PartDepth::kWithoutEvidence : PartDepth::kWhole)
              .value();
      EXPECT_EQ(part.all, whole.size());
      const auto some = keys(part.graph);
      const size_t asked = limit == 0 ? whole.size() : std::min(limit, whole.size());
      ASSERT_GE(some.size(), asked);
      EXPECT_TRUE(
          std::equal(whole.begin(), whole.begin() + static_cast<long>(asked), some.begin()));
    }
  }
  EXPECT_GT(found, 5u);
}

TEST(StatementOf, FindsByTheKeyAlone) {
  std::mt19937 random(28);
  const Store store = RandomStore(random, 4);
  const Graph whole = Snapshot(store, {}).value();
  for (const Edge edge : boost::make_iterator_range(edges(whole))) {
    const Graph one = StatementOf(store, whole[edge].key).value();
    ASSERT_EQ(num_edges(one), 1u);
    EXPECT_EQ(one[*edges(one).first].key, whole[edge].key);
    EXPECT_EQ(one[*edges(one).first].evidence.size(), whole[edge].evidence.size());
  }
  for (const char* other : {"", "s", "s000000000000000", "s000000000000000g", "s0000000000000000",
                            "t0000000000000000", "s00000000000000000"}) {
    EXPECT_EQ(num_edges(StatementOf(store, other).value()), 0u) << other;
  }
}

TEST(Outline, HasVerticesAndTiesOfTheWholeGraph) {
  std::mt19937 random(29);
  for (int round = 0; round < 10; ++round) {
    const Store store = RandomStore(random, round);
    const Graph whole = Snapshot(store, {}).value();
    const Graph outline = Outline(store).value();
    ASSERT_EQ(num_vertices(outline), num_vertices(whole));
    ASSERT_EQ(num_edges(outline), num_edges(whole));
    for (const Vertex v : boost::make_iterator_range(vertices(whole))) {
      EXPECT_EQ(outline[v].key, whole[v].key);
      EXPECT_EQ(outline[v].name, whole[v].name);
      EXPECT_EQ(outline[v].type, whole[v].type);
      EXPECT_EQ(out_degree(v, outline), out_degree(v, whole));
      EXPECT_EQ(in_degree(v, outline), in_degree(v, whole));
    }
  }
}

// A phrase and a date of one article are described by all of it, also where only a part is read.
TEST(SurestAbout, DescribesThingsOfOneArticleAsTheWholeGraphDoes) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", EntityType::kPerson);
  const int orn = article.Named("Vale of Orn", EntityType::kPlace);
  const int monday = article.Phrase("Monday", EntityType::kDate);
  const int again = article.Phrase("Monday", EntityType::kDate);
  article.Say(mara, "arrive on", monday);
  article.Say(orn, "vote on", again);
  article.Say(mara, "hope", orn).object.entity = -1;
  article.Say(mara, "visit", orn);
  Triple& other = article.Say(monday, "see", orn);
  other.object = article.facts().triples[2].object;
  const Store store = testing::StoreOf({article.facts()});
  const Graph whole = Snapshot(store, {}).value();
  EXPECT_EQ(PartAnswers(store, "Mara Lindqvist"), WholeAnswers(whole, "Mara Lindqvist"));
}

double DoubtOf(const Graph& graph, const std::vector<Fact>& path) {
  double doubt = 0;
  for (const Fact& fact : path) doubt -= std::log(graph[fact.edge].confidence);
  return doubt;
}

TEST(GraphOfChains, HoldsAShortestChain) {
  std::mt19937 random(24);
  int chains = 0;
  for (int round = 0; round < 60; ++round) {
    const Store store = testing::StoreOf(RandomArticles(random, 5));
    const Graph whole = Snapshot(store, {}).value();
    const std::vector<std::string> names = {"Mara Lindqvist", "Anna Okafor", "Vale of Orn",
                                            "Orn Treaty",     "June 2014",   "Tomas Lindqvist"};
    for (size_t i = 0; i + 1 < names.size(); ++i) {
      const auto from = FindEntity(whole, names[i]);
      const auto to = FindEntity(whole, names[i + 1]);
      if (!from || !to) continue;
      const auto expected = Path(whole, *from, *to);
      const Result<PartBetween> part = GraphOfChains(store, names[i], names[i + 1], 0);
      if (!expected) {
        EXPECT_FALSE(part);
        continue;
      }
      ASSERT_TRUE(part) << part.error().message;
      const auto found = Path(part->graph, part->from, part->to);
      ASSERT_TRUE(found);
      EXPECT_EQ(found->size(), expected->size());
      EXPECT_NEAR(DoubtOf(part->graph, *found), DoubtOf(whole, *expected), 1e-3);
      ++chains;
    }
  }
  EXPECT_GT(chains, 30);
}

TEST(TiesOf, GivesEveryStatementBetweenTwo) {
  std::mt19937 random(26);
  size_t ties = 0;
  for (int round = 0; round < 60; ++round) {
    const Store store = testing::StoreOf(RandomArticles(random, 8));
    const Graph whole = Snapshot(store, {}).value();
    const auto from = FindEntity(whole, "Mara Lindqvist");
    const auto to = FindEntity(whole, "Port Eilish");
    if (!from || !to) continue;
    std::multiset<std::string> expected;
    for (const Edge e : boost::make_iterator_range(edges(whole))) {
      const std::pair ends(source(e, whole), target(e, whole));
      if (ends == std::pair(*from, *to) || ends == std::pair(*to, *from)) {
        expected.insert(whole[e].key);
      }
    }
    const PartBetween part = TiesOf(store, "Mara Lindqvist", "Port Eilish").value();
    EXPECT_EQ(part.graph[part.from].key, whole[*from].key);
    EXPECT_EQ(part.graph[part.to].key, whole[*to].key);
    std::multiset<std::string> found;
    for (const Edge e : boost::make_iterator_range(edges(part.graph))) {
      found.insert(part.graph[e].key);
    }
    EXPECT_EQ(found, expected);
    ties += found.size();
  }
  EXPECT_GT(ties, 5u);
}

// All chains without repeats, by trying every one.
void Walk(const Graph& graph, Vertex at, Vertex to, std::vector<Vertex>& chain, double doubt,
          std::vector<double>& doubts) {
  if (at == to) {
    doubts.push_back(doubt);
    return;
  }
  std::map<Vertex, double> next;
  const auto note = [&](Vertex other, Edge e) {
    const double own = -std::log(graph[e].confidence);
    const auto place = next.try_emplace(other, own).first;
    place->second = std::min(place->second, own);
  };
  for (const Edge e : boost::make_iterator_range(out_edges(at, graph))) note(target(e, graph), e);
  for (const Edge e : boost::make_iterator_range(in_edges(at, graph))) note(source(e, graph), e);
  for (const auto& [other, own] : next) {
    const bool is_value = graph[other].type == EntityType::kDate && other != to;
    if (is_value || std::find(chain.begin(), chain.end(), other) != chain.end()) continue;
    chain.push_back(other);
    Walk(graph, other, to, chain, doubt + own, doubts);
    chain.pop_back();
  }
}

TEST(SurestPaths, AreTheMostConfidentOfAllChains) {
  std::mt19937 random(27);
  int several = 0;
  for (int round = 0; round < 60; ++round) {
    const Graph graph = Snapshot(testing::StoreOf(RandomArticles(random, 5)), {}).value();
    const auto from = FindEntity(graph, "Anna Okafor");
    const auto to = FindEntity(graph, "Port Eilish");
    if (!from || !to) continue;
    std::vector<double> expected;
    std::vector<Vertex> chain = {*from};
    Walk(graph, *from, *to, chain, 0, expected);
    std::sort(expected.begin(), expected.end());
    const auto paths = SurestPaths(graph, *from, *to, 5);
    ASSERT_EQ(paths.size(), std::min<size_t>(expected.size(), 5));
    for (size_t i = 0; i < paths.size(); ++i) {
      EXPECT_NEAR(DoubtOf(graph, paths[i]), expected[i], 1e-9);
    }
    several += paths.size() > 1 ? 1 : 0;
  }
  EXPECT_GT(several, 3);
}

TEST(GraphOfChains, HoldsTheMostConfidentOfThoseThatAreNotMuchLonger) {
  std::mt19937 random(28);
  int longer = 0;
  for (int round = 0; round < 30; ++round) {
    const Store store = testing::StoreOf(RandomArticles(random, 8));
    const Graph whole = Snapshot(store, {}).value();
    const auto from = FindEntity(whole, "Mara Lindqvist");
    const auto to = FindEntity(whole, "Port Eilish");
    if (!from || !to) continue;
    const auto part = GraphOfChains(store, "Mara Lindqvist", "Port Eilish", 1);
    const auto shortest = Path(whole, *from, *to);
    ASSERT_EQ(part.has_value(), shortest.has_value());
    if (!part) continue;
    std::vector<double> expected;
    for (const auto& path : SurestPaths(whole, *from, *to, 50)) {
      if (path.size() <= shortest->size() + 1) expected.push_back(DoubtOf(whole, path));
    }
    const auto paths = SurestPaths(part->graph, part->from, part->to, 50);
    ASSERT_GE(paths.size(), expected.size());  // its steps may also make longer ones
    EXPECT_NEAR(DoubtOf(part->graph, paths[0]), expected[0], 1e-3);
    longer += expected.size() > 1 ? 1 : 0;
  }
  EXPECT_GT(longer, 3);
  Store store = testing::StoreOf({RandomArticle(random, "a")});
  EXPECT_EQ(GraphOfChains(store, "Mara Lindqvist", "Nobody at All", 1).error().code,
            ErrorCode::kNotFound);
}

}  // namespace
}  // namespace tripleloom
