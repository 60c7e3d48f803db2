#include "graph/graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/range/iterator_range.hpp>

#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::StoreOf;

constexpr auto kPerson = EntityType::kPerson;
constexpr auto kPlace = EntityType::kPlace;

Graph GraphOf(const std::vector<DocumentFacts>& documents, const SnapshotOptions& options = {}) {
  return Snapshot(StoreOf(documents), options).value();
}

std::vector<std::string> NamesIn(const Graph& graph) {
  std::vector<std::string> names;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) names.push_back(graph[v].name);
  return names;
}

std::vector<Statement> StatementsIn(const Graph& graph) {
  std::vector<Statement> statements;
  for (const Edge e : boost::make_iterator_range(edges(graph))) statements.push_back(graph[e]);
  return statements;
}

// An article in which Mara visits Port Eilish, twice if `again`.
DocumentFacts Visit(const std::string& id, double confidence, bool again = false) {
  Article article(id);
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  article.Say(mara, "visit", port, confidence);
  if (again) article.Say(mara, "visit", port, confidence / 2);
  return article.facts();
}

TEST(Snapshot, OfNothingIsEmpty) {
  EXPECT_EQ(num_vertices(GraphOf({})), 0u);
  EXPECT_EQ(num_vertices(GraphOf({}, {.top = 5})), 0u);
}

TEST(Snapshot, MakesOneStatementOfEqualOnes) {
  const Graph graph = GraphOf({Visit("a", 0.5, true), Visit("b", 0.8)});
  ASSERT_EQ(num_edges(graph), 1u);
  const Statement statement = StatementsIn(graph)[0];
  EXPECT_EQ(statement.lemma, "visit");
  EXPECT_EQ(statement.support, 2);
  EXPECT_EQ(statement.evidence.size(), 3u);
  EXPECT_DOUBLE_EQ(statement.confidence, 1 - 0.5 * 0.2);
  EXPECT_EQ(statement.evidence[0].document, 0);
  EXPECT_EQ(statement.evidence[2].document, 1);
  EXPECT_LT(statement.evidence[0].sentence_span, statement.evidence[1].sentence_span);
}

TEST(Snapshot, IsNeverCertain) {
  const Graph graph = GraphOf({Visit("a", 1.0), Visit("b", 0.9)});
  EXPECT_DOUBLE_EQ(StatementsIn(graph)[0].confidence, 0.99);
}

TEST(Snapshot, KeepsQualifiedStatementsApart) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int anna = article.Named("Anna Okafor", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  article.Say(mara, "visit", port);
  article.Say(mara, "visit", port).negated = true;
  article.Say(mara, "visit", port).modality = Modality::kPossible;
  Triple& said = article.Say(mara, "visit", port);
  said.attribution = Attribution{{said.subject.span, "Okafor", anna}, "say"};
  Triple& denied = article.Say(mara, "visit", port);
  denied.attribution = Attribution{{denied.subject.span, "people", -1}, "deny"};
  article.Say(port, "visit", mara);
  article.Say(mara, "leave", port);
  const Graph graph = GraphOf({article.facts()});
  EXPECT_EQ(num_edges(graph), 6u);
  for (const Statement& statement : StatementsIn(graph)) {
    if (statement.sources.empty()) continue;
    ASSERT_EQ(statement.sources.size(), 2u);
    EXPECT_THAT(statement.sources[0].key, HasSubstr("anna-okafor-"));
    EXPECT_EQ(statement.sources[0].name, "Anna Okafor");
    EXPECT_EQ(statement.sources[0].verb, "say");
    EXPECT_EQ(statement.sources[1].key, "");
    EXPECT_EQ(statement.sources[1].name, "people");
  }
}

TEST(Snapshot, GathersQualifiersWithoutRepeats) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  const int monday = article.Phrase("Monday", EntityType::kDate);
  for (int i = 0; i < 2; ++i) {
    Triple& triple = article.Say(mara, "visit", port);
    triple.arguments = {{"time", "on", {triple.object.span, "Monday", monday}, "2014-06-16"},
                        {"manner", "", {triple.object.span, "quietly", -1}}};
  }
  const Graph graph = GraphOf({article.facts()});
  const Statement statement = StatementsIn(graph)[0];
  ASSERT_EQ(statement.qualifiers.size(), 2u);
  EXPECT_EQ(statement.qualifiers[0].role, "time");
  EXPECT_THAT(statement.qualifiers[0].key, HasSubstr("monday-"));
  EXPECT_EQ(statement.qualifiers[0].value, "2014-06-16");
  EXPECT_EQ(statement.qualifiers[1].text, "quietly");
  EXPECT_EQ(statement.qualifiers[1].key, "");
  EXPECT_THAT(NamesIn(graph), ::testing::Contains("Monday"));  // what a key names is there
}

TEST(Snapshot, DatesStatementsAndKeepsPartsByTimeSupportAndType) {
  std::vector<DocumentFacts> documents;
  for (const char* date : {"2014-06-16", "2014-07-01", ""}) {
    Article article(std::string("on ") + date);
    article.facts().date = date;
    const int mara = article.Named("Mara Lindqvist", kPerson);
    const int port = article.Named("Port Eilish", kPlace);
    article.Say(mara, "visit", port);
    if (*date == 0) article.Say(mara, "leave", port);
    if (*date == 0) article.Say(mara, "meet", article.Named("Tomas Berg", kPerson));
    documents.push_back(article.facts());
  }
  const Store store = testing::StoreOf(documents);
  const auto count = [&](const SnapshotOptions& options) {
    return num_edges(Snapshot(store, options).value());
  };
  EXPECT_EQ(count({}), 3u);
  EXPECT_EQ(count({.min_support = 2}), 1u);
  EXPECT_EQ(count({.since = "2014-07"}), 1u);
  EXPECT_EQ(count({.until = "2014-06"}), 1u);
  EXPECT_EQ(count({.since = "2014-07-02"}), 0u);
  EXPECT_EQ(count({.types = {kPerson}}), 1u);
  const Graph visits = Snapshot(store, {.min_support = 2}).value();
  EXPECT_EQ(num_vertices(visits), 2u);
  const Statement& visit = visits[*edges(visits).first];
  EXPECT_EQ(visit.first_date, "2014-06-16");
  EXPECT_EQ(visit.last_date, "2014-07-01");
}

TEST(Snapshot, CountsCodePoints) {
  Article article("a");
  const int zoe = article.Named("Zo\u00eb \u5317", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  article.Say(zoe, "visit", port);
  const Evidence evidence = StatementsIn(GraphOf({article.facts()}))[0].evidence[0];
  // Before the sentence: "Zoë 北 " and "Port Eilish ".
  EXPECT_EQ(evidence.sentence_span, (Span{18, 18 + 6 + 6 + 11}));
  EXPECT_EQ(evidence.subject, (Span{18, 23}));
  EXPECT_EQ(evidence.object, (Span{30, 41}));
  EXPECT_EQ(evidence.sentence, "Zo\u00eb \u5317 visit Port Eilish");
  EXPECT_EQ(evidence.subject_text, "Zo\u00eb \u5317");
  EXPECT_EQ(evidence.relation_text, "visit");
  EXPECT_EQ(evidence.extractor, "clause");
}

TEST(Snapshot, ShowsNamedEntitiesWithoutStatementsAndNoOtherLoners) {
  Article article("a");
  article.Named("Port Eilish", kPlace);
  article.Phrase("the talks");
  EXPECT_THAT(NamesIn(GraphOf({article.facts()})), ElementsAre("Port Eilish"));
}

TEST(Snapshot, MakesAnEntityOfAPhraseThatIsNone) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  for (const char* words : {"that rain will fall", "That rain will  fall", ""}) {
    Triple& triple = article.Say(mara, "say", mara);
    triple.object.text = words;
    triple.object.entity = -1;
  }
  const Graph graph = GraphOf({article.facts()});
  EXPECT_THAT(NamesIn(graph), ElementsAre("Mara Lindqvist", "that rain will fall"));
  EXPECT_EQ(StatementsIn(graph)[0].evidence.size(), 2u);  // the empty one is left out
  EXPECT_FALSE(graph[1].named);
}

TEST(Snapshot, SaysARelationAsMostSayIt) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int port = article.Named("Port Eilish", kPlace);
  for (const char* words : {"has visited", "visited", "visited", "will visit"}) {
    article.Say(mara, "visit", port).relation.text = words;
  }
  EXPECT_EQ(StatementsIn(GraphOf({article.facts()}))[0].relation, "visited");
}

// Mara (4 statements), Port (2), Anna (2), Orn (1), the talks (1), Vale (0).
DocumentFacts Star() {
  Article article("a");
  const int vale = article.Named("Vale", kPlace);
  const int talks = article.Phrase("the talks");
  const int orn = article.Named("Orn", kPlace);
  const int port = article.Named("Port Eilish", kPlace);
  const int anna = article.Named("Anna Okafor", kPerson, {"Okafor"});
  const int mara = article.Named("Mara Lindqvist", kPerson);
  article.Say(mara, "visit", port, 0.9);
  article.Say(mara, "join", talks, 0.3);
  article.Say(mara, "visit", orn, 0.6);
  article.Say(anna, "greet", mara, 0.6);
  article.Say(anna, "leave", port, 0.4);
  EXPECT_EQ(vale, 0);
  return article.facts();
}

TEST(Snapshot, OrdersByDegreeThenNamedThenMentionsThenKey) {
  EXPECT_THAT(NamesIn(GraphOf({Star()})), ElementsAre("Mara Lindqvist", "Anna Okafor",
                                                      "Port Eilish", "Orn", "the talks", "Vale"));
}

TEST(Snapshot, OrdersEdgesBySourceTargetAndKey) {
  const Graph graph = GraphOf({Star()});
  std::vector<std::tuple<Vertex, Vertex, std::string>> order;
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    order.emplace_back(source(e, graph), target(e, graph), graph[e].key);
  }
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
  EXPECT_EQ(order.size(), 5u);
}

TEST(Snapshot, KeepsTheMostConnected) {
  const Graph graph = GraphOf({Star()}, {.top = 3});
  EXPECT_THAT(NamesIn(graph), ElementsAre("Anna Okafor", "Mara Lindqvist", "Port Eilish"));
  EXPECT_EQ(num_edges(graph), 3u);
  EXPECT_EQ(num_vertices(GraphOf({Star()}, {.top = 100})), 6u);
}

TEST(Snapshot, LeavesNoneOfTheMostConnectedAlone) {
  Article article("a");
  const int mara = article.Named("Mara Lindqvist", kPerson);
  const int anna = article.Named("Anna Okafor", kPerson);
  for (const char* thing : {"the harbour", "the fleet", "the talks"}) {
    article.Say(mara, "visit", article.Phrase(thing), 0.5);
  }
  article.Say(anna, "leave", article.Phrase("the hall"), 0.5);
  article.Say(anna, "enter", article.Phrase("the ferry"), 0.5);
  const Graph graph = GraphOf({article.facts()}, {.top = 4});
  EXPECT_EQ(num_vertices(graph), 4u);
  EXPECT_EQ(num_edges(graph), 2u);
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    EXPECT_GT(in_degree(v, graph) + out_degree(v, graph), 0u) << graph[v].name;
  }
  // One place is too few for two: what is already there gets another neighbour instead.
  EXPECT_EQ(num_edges(GraphOf({article.facts()}, {.top = 3})), 2u);
}

TEST(Snapshot, LeavesOutWhatIsNotConfident) {
  const Graph graph = GraphOf({Star()}, {.min_confidence = 0.5});
  EXPECT_EQ(num_edges(graph), 3u);
  EXPECT_THAT(NamesIn(graph), ::testing::Not(::testing::Contains("the talks")));
}

TEST(Snapshot, KeepsWhatLiesAroundAnEntity) {
  EXPECT_THAT(NamesIn(GraphOf({Star()}, {.about = "Orn"})), ElementsAre("Mara Lindqvist", "Orn"));
  EXPECT_THAT(NamesIn(GraphOf({Star()}, {.about = "orn", .hops = 2})),
              ElementsAre("Mara Lindqvist", "Anna Okafor", "Port Eilish", "Orn", "the talks"));
  EXPECT_THAT(NamesIn(GraphOf({Star()}, {.about = "Okafor", .hops = 0})),
              ElementsAre("Anna Okafor"));
  const auto missing = Snapshot(StoreOf({Star()}), {.about = "Ana Okafor"});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(missing.error().message, HasSubstr("\"Anna Okafor\""));
}

TEST(Snapshot, KeepsTheCentreAmongTheMostConnected) {
  EXPECT_THAT(NamesIn(GraphOf({Star()}, {.top = 2, .about = "Orn", .hops = 2})),
              ElementsAre("Mara Lindqvist", "Orn"));
}

TEST(Snapshot, ListsDocuments) {
  DocumentFacts facts = Star();
  facts.title = "Talks begin";
  facts.date = "2014-06-16";
  facts.url = "https://news.example/1";
  const Graph graph = GraphOf({facts}, {.top = 1});
  ASSERT_EQ(graph[boost::graph_bundle].documents.size(), 1u);
  EXPECT_EQ(graph[boost::graph_bundle].documents[0].title, "Talks begin");
  EXPECT_EQ(graph[boost::graph_bundle].documents[0].url, "https://news.example/1");
}

}  // namespace
}  // namespace tripleloom
