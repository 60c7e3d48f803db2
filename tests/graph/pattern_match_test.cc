#include "graph/pattern_match.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/range/iterator_range.hpp>
#include <optional>
#include <random>

#include "graph/pattern_relations.h"
#include "graph/pattern_view.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::StoreOf;
using ::testing::UnorderedElementsAre;

Qualifier With(const std::string& preposition, const Article& article, int entity) {
  Qualifier qualifier{"place", preposition, {}, {}};
  const DocumentFacts& facts = const_cast<Article&>(article).facts();
  const auto& local = facts.entities[static_cast<size_t>(entity)];
  qualifier.slot = {local.mentions[0].span, local.name, entity};
  return qualifier;
}

// A ministry, its ships and a port.
DocumentFacts ShipFacts() {
  Article article("ships.txt");
  const int hagel = article.Named("Chuck Hall", EntityType::kPerson, {"Hall"});
  const int nora = article.Named("Nora Quist", EntityType::kPerson);
  const int tern = article.Named("Tern", EntityType::kProduct);
  const int gull = article.Named("Gull", EntityType::kProduct);
  const int lorne = article.Named("Lorne", EntityType::kPlace);
  const int ministry = article.Named("Sea Ministry", EntityType::kOrganization);
  article.Say(hagel, "order", tern, 0.9).arguments = {With("to", article, lorne)};
  article.Say(hagel, "order", gull, 0.8);
  article.Say(tern, "be in", lorne, 0.7);
  article.Say(nora, "be spokeswoman of", ministry, 0.6);
  article.Say(hagel, "be spokesman of", ministry, 0.5);
  article.Say(ministry, "own", tern, 0.4);
  article.Say(ministry, "own", gull, 0.4).negated = true;
  article.Say(nora, "order", article.Phrase("drone strikes"), 0.3).modality = Modality::kPossible;
  return article.facts();
}

Graph Ships() { return *Snapshot(StoreOf({ShipFacts()}), {}); }

// Rows as "value, value".
std::vector<std::string> Printed(const Graph& graph, const std::vector<PatternRow>& rows) {
  std::vector<std::string> printed;
  for (const PatternRow& row : rows) {
    std::string line;
    for (const PatternValue& value : row.values) {
      line += (line.empty() ? "" : ", ") + (value.entity ? graph[*value.entity].name : value.lemma);
    }
    printed.push_back(line);
  }
  return printed;
}

// Or the message of the error.
std::vector<std::string> Rows(const Graph& graph, std::string_view text,
                              const MatchOptions& options = {}) {
  const Result<Pattern> pattern = ReadPattern(graph, text);
  if (!pattern) return {pattern.error().message};
  const Result<ResolvedPattern> resolved = Resolve(graph, *pattern, options);
  if (!resolved) return {resolved.error().message};
  const Result<std::vector<PatternRow>> rows = Match(graph, *resolved, options);
  if (!rows) return {rows.error().message};
  return Printed(graph, *rows);
}

TEST(PatternMatch, FindsWhatFitsTheSurestFirst) {
  EXPECT_THAT(Rows(Ships(), "? order ?"),
              ElementsAre("Chuck Hall, Tern", "Chuck Hall, Gull", "Nora Quist, drone strikes"));
  EXPECT_THAT(Rows(Ships(), "Hall ordered ?ship"), ElementsAre("Tern", "Gull"));
  EXPECT_THAT(Rows(Ships(), "Chuck Hall orders Tern"), ElementsAre(""));
  EXPECT_THAT(Rows(Ships(), "Gull order ?x"), IsEmpty());
}

TEST(PatternMatch, SharesVariablesAmongClauses) {
  EXPECT_THAT(Rows(Ships(), "?who order ?ship; ?ship be-in ?where; ?ministry own ?ship"),
              ElementsAre("Chuck Hall, Tern, Lorne, Sea Ministry"));
  EXPECT_THAT(Rows(Ships(), "?x own ?x"), IsEmpty());
}

TEST(PatternMatch, KeepsToTypes) {
  EXPECT_THAT(Rows(Ships(), "? order ?x:Concept"), ElementsAre("Nora Quist, drone strikes"));
  EXPECT_THAT(Rows(Ships(), "?x:Person|Organization own ?"),
              ElementsAre("Sea Ministry, Tern", "Sea Ministry, Gull"));
}

TEST(PatternMatch, AsksForQualifiers) {
  EXPECT_THAT(Rows(Ships(), "Hall order ?ship to ?where"), ElementsAre("Tern, Lorne"));
  EXPECT_THAT(Rows(Ships(), "Hall order ?ship to Lorne"), ElementsAre("Tern"));
  EXPECT_THAT(Rows(Ships(), "Hall order ?ship from ?where"), IsEmpty());
  EXPECT_THAT(Rows(Ships(), "what did Hall order where?"), ElementsAre("Tern, Lorne"));
}

TEST(PatternMatch, BindsRelationsToVariables) {
  EXPECT_THAT(Rows(Ships(), "Hall ?did Gull"), ElementsAre("order"));
  EXPECT_THAT(Rows(Ships(), "?a ?r Lorne; ?b ?r ?x; ?b be-in ?x"),
              ElementsAre("Tern, be in, Tern, Lorne"));
}

TEST(PatternMatch, TakesWordsOfNamesAfterATilde) {
  EXPECT_THAT(Rows(Ships(), "? order ~strike"), ElementsAre("Nora Quist"));
  EXPECT_THAT(Rows(Ships(), "? order strikes").front(), HasSubstr("no entity \"strikes\""));
}

TEST(PatternMatch, LeavesOutWhatIsNotAskedFor) {
  MatchOptions options;
  options.negated = false;
  EXPECT_THAT(Rows(Ships(), "? own ?x", options), ElementsAre("Sea Ministry, Tern"));
  options = {};
  options.possible = false;
  EXPECT_THAT(Rows(Ships(), "? order ?x", options),
              ElementsAre("Chuck Hall, Tern", "Chuck Hall, Gull"));
  options.min_confidence = 0.85;
  EXPECT_THAT(Rows(Ships(), "? order ?x", options), ElementsAre("Chuck Hall, Tern"));
}

TEST(PatternMatch, KnowsPropertiesInBothDirections) {
  MatchOptions options;
  options.meanings = [](const Statement& statement, EntityType, EntityType) {
    std::vector<StatementMeaning> meanings;
    if (statement.lemma == "own") meanings.push_back({"schema:owns", false});
    if (statement.lemma == "own") meanings.push_back({"wdt:P127", true});
    return meanings;
  };
  options.possible_meanings = [](const std::string& lemma) {
    std::vector<StatementMeaning> meanings;
    if (lemma == "own") meanings = {{"schema:owns", false}, {"wdt:P127", true}};
    return meanings;
  };
  EXPECT_THAT(Rows(Ships(), "?x owns Tern", options), ElementsAre("Sea Ministry"))
      << "the verb, inflected";
  EXPECT_THAT(Rows(Ships(), "?x schema:owns Tern", options), ElementsAre("Sea Ministry"));
  EXPECT_THAT(Rows(Ships(), "Tern p127 ?x", options), ElementsAre("Sea Ministry"));
  EXPECT_THAT(Rows(Ships(), "?x P127 ?y", options),
              UnorderedElementsAre("Tern, Sea Ministry", "Gull, Sea Ministry"));
}

TEST(PatternMatch, NamesTheNearestOfWhatIsUnknown) {
  EXPECT_THAT(Rows(Ships(), "Chuk Hall order ?").front(),
              HasSubstr("no entity \"Chuk Hall\" in the graph; did you mean \"Chuck Hall\""));
  EXPECT_THAT(Rows(Ships(), "? ordre ?").front(),
              HasSubstr("no relation \"ordre\" in the graph; did you mean \"order\"?"));
}

TEST(PatternMatch, StopsWhenTold) {
  MatchOptions options;
  options.stop = [] { return true; };
  EXPECT_THAT(Rows(Ships(), "? ? ?; ? ? ?; ? ? ?; ? ? ?").size(), 4096U);
  EXPECT_THAT(Rows(Ships(), "? ? ?; ? ? ?; ? ? ?; ? ? ?", options).front(), HasSubstr("stopped"));
  options = {};
  options.max_rows = 100;
  EXPECT_THAT(Rows(Ships(), "? ? ?; ? ? ?; ? ? ?; ? ? ?", options).front(),
              HasSubstr("more than 100 answers"));
}

// Every choice of statements, tried one by one.
size_t CountNaively(const Graph& graph, const std::vector<std::string>& lemmas) {
  size_t count = 0;
  for (const Edge a : boost::make_iterator_range(edges(graph))) {
    for (const Edge b : boost::make_iterator_range(edges(graph))) {
      if (graph[a].lemma == lemmas[0] && graph[b].lemma == lemmas[1] &&
          target(a, graph) == source(b, graph)) {
        ++count;
      }
    }
  }
  return count;
}

TEST(PatternMatch, FindsAsMuchAsTryingAll) {
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    std::vector<DocumentFacts> documents;
    for (int i = 0; i < 4; ++i) {
      documents.push_back(testing::RandomArticle(random, std::to_string(i) + ".txt"));
    }
    const Graph graph = *Snapshot(StoreOf(documents), {});
    const RelationIndex index(graph);
    for (const std::string& first : index.lemmas()) {
      for (const std::string& second : index.lemmas()) {
        if (index.Find(first).size() != 1 || index.Find(second).size() != 1) continue;
        const std::string text = "?a \"" + first + "\" ?b; ?b \"" + second + "\" ?c";
        EXPECT_EQ(Rows(graph, text).size(), CountNaively(graph, {first, second})) << text;
      }
    }
  }
}

// What a store answers by its tables, and what its whole graph does.
std::vector<std::string> RowsOfStore(const Store& store, std::string_view text,
                                     const MatchOptions& options = {}, size_t limit = 0) {
  const Result<PatternPart> part = PartFor(store, text, options, limit);
  if (!part) return {part.error().message};
  const Result<std::vector<PatternRow>> rows = Match(part->graph, part->pattern, options);
  if (!rows) return {rows.error().message};
  return Printed(part->graph, *rows);
}

TEST(PatternView, FindsWhatTheWholeGraphHas) {
  std::mt19937 random(5);
  for (int round = 0; round < 10; ++round) {
    std::vector<DocumentFacts> documents;
    for (int i = 0; i < 4; ++i) {
      documents.push_back(testing::RandomArticle(random, std::to_string(i) + ".txt"));
    }
    const Store store = StoreOf(documents);
    const Graph graph = *Snapshot(store, {});
    const RelationIndex index(graph);
    std::vector<std::string> texts = {"? ? ?", "?x ? ?x", "?a ?r ?b; ?b ?r ?a",
                                      "?:Person ? ?y:Place", "?a ? ? in ?b; ?b ? ?c"};
    for (const std::string& lemma : index.lemmas()) {
      texts.push_back("?a \"" + lemma + "\" ?b; ?b ?r ?c");
      texts.push_back("? ~\"" + lemma + "\" ?x:Organization|Person");
    }
    for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
      texts.push_back("\"" + graph[v].name + "\" ? ?x");
      texts.push_back("?x ? \"" + graph[v].name + "\"; ?x ? ?y");
      texts.push_back("~\"" + graph[v].name + "\" ? ?x");
    }
    MatchOptions facts;
    facts.possible = facts.negated = facts.attributed = false;
    for (const std::string& text : texts) {
      for (const MatchOptions& options : {MatchOptions(), facts}) {
        EXPECT_THAT(RowsOfStore(store, text, options),
                    ::testing::UnorderedElementsAreArray(Rows(graph, text, options)))
            << text;
      }
    }
  }
}

TEST(PatternView, KeepsTheSurestWithinTheLimit) {
  const Store store = StoreOf({ShipFacts()});
  EXPECT_THAT(RowsOfStore(store, "? order ?x", {}, 2),
              ElementsAre("Chuck Hall, Tern", "Chuck Hall, Gull"));
  EXPECT_EQ(PartFor(store, "? order ?x", {}, 2)->left_out, 1U);
  EXPECT_EQ(PartFor(store, "? order ?x", {}, 3)->left_out, 0U);
}

TEST(PatternView, TakesQuestionsInAWiderSense) {
  Article article("a");
  const int hall = article.Named("Chuck Hall", EntityType::kPerson);
  const int lorne = article.Named("Lorne", EntityType::kPlace);
  const int strikes = article.Phrase("drone strikes");
  article.Say(hall, "consider", strikes);
  article.Say(hall, "arrive on", article.Phrase("Monday", EntityType::kDate));
  article.Say(lorne, "threaten by", article.Phrase("the flood"));
  const Store store = StoreOf({article.facts()});
  MatchOptions wide;
  wide.wide = true;
  EXPECT_THAT(RowsOfStore(store, "who is considering strikes?", wide), ElementsAre("Chuck Hall"));
  EXPECT_THAT(RowsOfStore(store, "when did Hall arrive?"), ElementsAre("Monday"));
  EXPECT_THAT(RowsOfStore(store, "who threatens Lorne?", wide), ElementsAre("the flood"));
  EXPECT_THAT(RowsOfStore(store, "? threaten Lorne").front(),
              HasSubstr("no relation \"threaten\""));
  EXPECT_THAT(RowsOfStore(store, "who considers Hall?", wide), IsEmpty());  // a proper name is one
}

TEST(RelationIndex, KnowsNearVerbsWhereItIsToldOfThem) {
  const RelationIndex index(
      {"be purchaser of", "command", "command to", "take over", "take part in"}, {});
  const auto near = [](const std::string& verb) -> std::vector<std::string> {
    if (verb == "order") return {"command"};
    if (verb == "acquire") return {"take", "take over"};
    return {};
  };
  EXPECT_THAT(index.Near("ordered", near), ElementsAre("command", "command to"));
  EXPECT_THAT(index.Near("acquire", near), ElementsAre("take over"));
}

TEST(PatternView, SaysWhatIsUnknownOrTooMuch) {
  const Store store = StoreOf({ShipFacts()});
  EXPECT_THAT(RowsOfStore(store, "Chuk Hall order ?").front(), HasSubstr("\"Chuck Hall\""));
  EXPECT_THAT(RowsOfStore(store, "? ordre ?").front(), HasSubstr("did you mean \"order\""));
  MatchOptions options;
  options.max_rows = 3;
  EXPECT_THAT(RowsOfStore(store, "?a ? ?b; ?b ? ?c", options).front(), HasSubstr("more than 3"));
}

TEST(PatternView, FindsWhatStandsAroundNames) {
  const Store store = StoreOf({ShipFacts()});
  const Result<Surroundings> around = SurroundingsOf(store, {"Lorne", "strike"});
  ASSERT_TRUE(around) << around.error().message;
  EXPECT_EQ(num_edges(around->graph), 2U) << "is in it, and is ordered to it";
  ASSERT_EQ(around->entities.size(), 2U);
  EXPECT_EQ(around->graph[around->entities[0].at(0)].name, "Lorne");
  EXPECT_EQ(around->graph[around->entities[1].at(0)].name, "drone strikes");
  EXPECT_FALSE(SurroundingsOf(store, {"Nowhere"}));
}

TEST(RelationIndex, ComparesWithoutInflectionArticlesAndAuxiliaries) {
  const Graph graph = Ships();
  const RelationIndex index(graph);
  for (const char* words : {"order", "orders", "ordered", "ordering", "has ordered", "Ordered"}) {
    EXPECT_THAT(index.Find(words), ElementsAre("order")) << words;
  }
  for (const char* words : {"be in", "is in", "was-in", "in"}) {
    EXPECT_THAT(index.Find(words), ElementsAre("be in")) << words;
  }
  EXPECT_THAT(index.Find("spokesperson-of"), ElementsAre("be spokesman of", "be spokeswoman of"));
  EXPECT_THAT(index.Find("is the spokesman of"),
              ElementsAre("be spokesman of", "be spokeswoman of"));
  EXPECT_THAT(index.Find("order to"), IsEmpty());
  EXPECT_THAT(index.Find(""), IsEmpty());
}

TEST(RelationIndex, KnowsIrregularFormsThatArticlesHave) {
  Article article("a.txt");
  const int ada = article.Named("Ada Verne", EntityType::kPerson);
  const int lorne = article.Named("Lorne", EntityType::kPlace);
  article.Say(ada, "take", lorne).relation.text = "took";
  article.Say(ada, "send to", lorne).relation.text = "was sent to";
  const Graph graph = *Snapshot(StoreOf({article.facts()}), {});
  const RelationIndex index(graph);
  EXPECT_THAT(index.Find("took"), ElementsAre("take"));
  EXPECT_THAT(index.Find("sent to"), ElementsAre("send to")) << "from the list";
  EXPECT_THAT(index.Find("were sent to"), ElementsAre("send to"));
}

TEST(RelationIndex, FindsNearOnesByTheirContentWords) {
  const Graph graph = Ships();
  const RelationIndex index(graph);
  EXPECT_THAT(index.Near("spokesman for"), ElementsAre("be spokesman of", "be spokeswoman of"));
  EXPECT_THAT(index.Near("ordr"), ElementsAre("order"));
  EXPECT_THAT(index.Near("zzz"), IsEmpty());
}

}  // namespace
}  // namespace tripleloom
