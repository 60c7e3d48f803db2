#include "graph/query.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/range/iterator_range.hpp>
#include <map>

#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::StoreOf;

constexpr auto kPerson = EntityType::kPerson;
constexpr auto kPlace = EntityType::kPlace;

Graph GraphOf(Article& article) { return Snapshot(StoreOf({article.facts()}), {}).value(); }

std::string NameAt(const Graph& graph, const Result<Vertex>& found) {
  return found ? graph[*found].name : found.error().message;
}

// "Mara visit Port" for each fact, "<" where it is followed backwards.
std::vector<std::string> Text(const Graph& graph, const std::vector<Fact>& facts) {
  std::vector<std::string> lines;
  for (const Fact& fact : facts) {
    lines.push_back((fact.forward ? "" : "< ") + graph[source(fact.edge, graph)].name + ' ' +
                    graph[fact.edge].lemma + ' ' + graph[target(fact.edge, graph)].name);
  }
  return lines;
}

TEST(Contradictions, AreFoundInOneArticleOrTwo) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int strike = article.Named("Port Eilish", kPlace);
  article.Say(mara, "visit", strike);
  article.Say(mara, "visit", strike).negated = true;
  article.Say(mara, "leave", strike).negated = true;
  Triple& may = article.Say(mara, "leave", strike);
  may.modality = Modality::kPossible;  // "may leave" and "did not leave" go together
  const Graph graph = GraphOf(article);
  const std::vector<Contradiction> found = Contradictions(graph);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(graph[found[0].affirmed].lemma, "visit");
  EXPECT_FALSE(graph[found[0].affirmed].negated);
  EXPECT_TRUE(graph[found[0].negated].negated);
}

Graph Names() {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson, {"Lindqvist", "Mara"});
  const int jose = article.Named("Jos\u00e9 Reed", kPerson, {"Reed"});
  const int authority = article.Named("The Northern Rivers Authority", EntityType::kOrganization);
  const int reed = article.Named("Reed", kPlace);
  article.Say(jose, "meet", mara);
  article.Say(jose, "join", authority);
  article.Say(mara, "visit", reed);
  return GraphOf(article);
}

TEST(FindEntity, PrefersExactNamesThenAliases) {
  const Graph graph = Names();
  EXPECT_EQ(NameAt(graph, FindEntity(graph, "Mara Lindqvist")), "Mara Lindqvist");
  EXPECT_EQ(NameAt(graph, FindEntity(graph, "Lindqvist")), "Mara Lindqvist");
  EXPECT_EQ(graph[FindEntity(graph, "Reed").value()].type, kPlace);  // the name, not the alias
}

TEST(FindEntity, FoldsCaseAccentsDotsAndArticle) {
  const Graph graph = Names();
  EXPECT_EQ(NameAt(graph, FindEntity(graph, "JOSE REED")), "Jos\u00e9 Reed");
  EXPECT_EQ(NameAt(graph, FindEntity(graph, "northern rivers authority")),
            "The Northern Rivers Authority");
  EXPECT_EQ(NameAt(graph, FindEntity(graph, " mara ")), "Mara Lindqvist");
}

TEST(FindEntity, TakesKeys) {
  const Graph graph = Names();
  EXPECT_EQ(FindEntity(graph, graph[2].key).value(), 2u);
}

TEST(FindEntity, TakesTheMostConnectedOfAName) {
  Article article("a");
  const int place = article.Named("Orn", kPlace);
  const int person = article.Named("Orn", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  article.Say(person, "visit", port);
  article.Say(person, "leave", port);
  article.Say(place, "border", port);
  const Graph graph = GraphOf(article);
  EXPECT_EQ(graph[FindEntity(graph, "Orn").value()].type, kPerson);
}

TEST(FindEntity, TakesTheOnlyNamedEntityWithThoseWords) {
  const Graph graph = Names();
  EXPECT_EQ(NameAt(graph, FindEntity(graph, "rivers")), "The Northern Rivers Authority");
  EXPECT_EQ(NameAt(graph, FindEntity(graph, "Jos\u00e9")), "Jos\u00e9 Reed");
  Article article("b");
  article.Say(article.Named("Ada Moor", kPerson), "meet", article.Named("Ben Moor", kPerson));
  EXPECT_THAT(NameAt(GraphOf(article), FindEntity(GraphOf(article), "Moor")),
              HasSubstr("did you mean \"Ada Moor\" or \"Ben Moor\"?"));
}

TEST(FindEntity, SuggestsEachNearEntityOnce) {
  const Graph graph = Names();
  const auto found = FindEntity(graph, "Mara Lindquist");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(found.error().message,
            "no entity \"Mara Lindquist\" in the graph; did you mean \"Mara Lindqvist\"?");
  EXPECT_THAT(NameAt(graph, FindEntity(graph, "Reade")), HasSubstr("did you mean \"Reed\"?"));
  EXPECT_THAT(FindEntity(graph, "Zanzibar").error().message, Not(HasSubstr("did you mean")));
  EXPECT_FALSE(FindEntity(graph, ""));
  EXPECT_FALSE(FindEntity(Graph(), "Mara"));
}

TEST(About, ListsTheSurestFirst) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int anna = article.Named("Anna Okafor", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  article.Say(mara, "leave", port, 0.3);
  article.Say(mara, "visit", port, 0.8);
  article.Say(anna, "greet", mara, 0.5);
  article.Say(anna, "avoid", port, 0.9);
  article.Say(mara, "praise", mara, 0.2);
  Triple& said = article.Say(anna, "sue", port, 0.1);
  said.attribution = Attribution{{said.subject.span, "Lindqvist", mara}, "say"};
  const Graph graph = GraphOf(article);
  EXPECT_THAT(Text(graph, About(graph, FindEntity(graph, "Mara Lindqvist").value())),
              ElementsAre("Mara Lindqvist visit Port Eilish", "< Anna Okafor greet Mara Lindqvist",
                          "Mara Lindqvist leave Port Eilish",
                          "Mara Lindqvist praise Mara Lindqvist", "Anna Okafor sue Port Eilish"));
}

TEST(Path, IsShortestAndThenMostConfident) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int anna = article.Named("Anna Okafor", kPerson);
  const int jose = article.Named("Jose Reed", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  const int orn = article.Named("Orn", kPlace);
  article.Say(mara, "meet", anna, 0.9);  // surest, but one step longer
  article.Say(anna, "meet", jose, 0.9);
  article.Say(jose, "live in", port, 0.9);
  article.Say(port, "border", mara, 0.2);  // two short ways to Orn
  article.Say(mara, "visit", orn, 0.3);
  article.Say(port, "border", orn, 0.3);
  article.Say(orn, "own", port, 0.5);
  const Graph graph = GraphOf(article);
  const auto vertex = [&graph](const char* name) { return FindEntity(graph, name).value(); };
  EXPECT_THAT(Text(graph, Path(graph, vertex("Jose Reed"), vertex("Orn")).value()),
              ElementsAre("Jose Reed live in Port Eilish", "< Orn own Port Eilish"));
  EXPECT_THAT(Text(graph, Path(graph, vertex("Mara Lindqvist"), vertex("Jose Reed")).value()),
              ElementsAre("Mara Lindqvist meet Anna Okafor", "Anna Okafor meet Jose Reed"));
  EXPECT_THAT(Path(graph, vertex("Orn"), vertex("Orn")).value(), IsEmpty());
}

TEST(Path, DoesNotStepOnAmounts) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int anna = article.Named("Anna Okafor", kPerson);
  const int sum = article.Phrase("$5", EntityType::kMoney);
  article.Say(mara, "pay", sum);
  article.Say(anna, "earn", sum);
  const Graph graph = GraphOf(article);
  const Vertex from = FindEntity(graph, "Mara Lindqvist").value();
  const auto none = Path(graph, from, FindEntity(graph, "Anna Okafor").value());
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(none.error().message, HasSubstr("\"Mara Lindqvist\" to \"Anna Okafor\""));
  EXPECT_THAT(Text(graph, Path(graph, from, FindEntity(graph, "$5").value()).value()),
              ElementsAre("Mara Lindqvist pay $5"));
}

// All shortest chains, the naive way.
struct Best {
  size_t length = 0;
  double confidence = 0;
};

Best BestByHand(const Graph& graph, Vertex from, Vertex to) {
  std::map<Vertex, double> layer = {{from, 1.0}};
  std::map<Vertex, double> seen = layer;
  for (size_t length = 0; !layer.empty(); ++length) {
    if (layer.contains(to)) return {length, layer[to]};
    std::map<Vertex, double> next;
    for (const Edge e : boost::make_iterator_range(edges(graph))) {
      for (const auto& [a, b] : {std::pair(source(e, graph), target(e, graph)),
                                 std::pair(target(e, graph), source(e, graph))}) {
        const bool value = graph[b].type == EntityType::kDate && b != to;
        if (!layer.contains(a) || seen.contains(b) || value) continue;
        next[b] = std::max(next[b], layer[a] * graph[e].confidence);
      }
    }
    seen.insert(next.begin(), next.end());
    layer = std::move(next);
  }
  return {};
}

TEST(Path, AgreesWithTheNaiveSearch) {
  std::mt19937 random(21);
  for (int round = 0; round < 20; ++round) {
    std::vector<DocumentFacts> documents;
    for (int i = 0; i < 4; ++i) {
      documents.push_back(testing::RandomArticle(random, std::to_string(i)));
    }
    const Graph graph = Snapshot(StoreOf(documents), {}).value();
    for (int i = 0; i < 20; ++i) {
      const Vertex from = random() % num_vertices(graph);
      const Vertex to = random() % num_vertices(graph);
      const Best best = BestByHand(graph, from, to);
      const auto path = Path(graph, from, to);
      ASSERT_EQ(path.has_value(), best.confidence > 0);
      if (!path) continue;
      EXPECT_EQ(path->size(), best.length);
      double confidence = 1;
      for (const Fact& fact : *path) confidence *= graph[fact.edge].confidence;
      EXPECT_NEAR(confidence, best.confidence, 1e-9);
    }
  }
}

}  // namespace
}  // namespace tripleloom
