// Forms and operators of SPARQL over a small store made by hand: two articles about a minister, a
// port and a chain of ships.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "tests/graph/sparql/support.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Rows;
using testing::Sorted;

const Store& Harbour() {
  static const Store store = [] {
    Article first("first.txt");
    first.facts().date = "2031-03-04";
    first.facts().title = "Harbour";
    const int mara = first.Named("Mara Lindqvist", EntityType::kPerson);
    const int tomas = first.Named("Tomas Berg", EntityType::kPerson);
    const int port = first.Named("Port Eilish", EntityType::kPlace);
    const int orn = first.Named("Orn", EntityType::kPlace);
    const int union_ = first.Named("Dockers Union", EntityType::kOrganization);
    first.Say(mara, "visit", port, 0.9);
    first.Say(mara, "visit", orn, 0.4);
    first.Say(tomas, "visit", port, 0.7);
    first.Say(tomas, "lead", union_, 0.8);
    Triple& ban = first.Say(mara, "ban", union_, 0.6);
    ban.negated = true;
    ban.attribution = Attribution{ban.object, "say"};
    ban.attribution->source.entity = tomas;
    ban.arguments.push_back({"time", "on", {{0, 4}, "Monday", -1}, "2031-03-03"});
    Article second("second.txt");
    const int ash = second.Named("Ash", EntityType::kProduct);
    const int birch = second.Named("Birch", EntityType::kProduct);
    const int cedar = second.Named("Cedar", EntityType::kProduct);
    const int port2 = second.Named("Port Eilish", EntityType::kPlace);
    const int mara2 = second.Named("Mara Lindqvist", EntityType::kPerson);
    second.Say(ash, "follow", birch);
    second.Say(birch, "follow", cedar);
    second.Say(cedar, "follow", ash);
    second.Say(cedar, "enter", port2);
    second.Say(mara2, "visit", port2, 0.5);
    return testing::StoreOf({first.facts(), second.facts()});
  }();
  return store;
}

std::vector<std::string> Ask(const std::string& query) { return Rows(Harbour(), query); }
std::vector<std::string> Set(const std::string& query) { return Sorted(Harbour(), query); }
bool Holds(const std::string& pattern) {
  return std::get<bool>(testing::Ask(Harbour(), "ASK " + pattern));
}

// Variables by the names of what they stand for.
std::string Named(const std::string& pattern, const std::string& variables) {
  std::string select = "SELECT";
  std::string names;
  for (const char c : variables) {
    select += std::string(" ?n") + c;
    names += std::string(" ?") + c + " schema:name ?n" + c + " .";
  }
  return select + " {" + pattern + names + "}";
}

TEST(SparqlQuery, JoinsTriples) {
  EXPECT_THAT(Set(Named("?a rel:visit ?b . ?a rel:lead ?c .", "abc")),
              ElementsAre("\"Tomas Berg\" \"Port Eilish\" \"Dockers Union\""));
  EXPECT_THAT(Set("SELECT ?n { ?x rel:visit [ schema:name 'Orn' ] ; schema:name ?n }"),
              ElementsAre("\"Mara Lindqvist\""));
}

TEST(SparqlQuery, KeepsRepeatsUnlessDistinct) {
  EXPECT_THAT(Ask("SELECT ?t { ?x rel:visit ?y . ?y a ?t }"),
              ElementsAre("schema:Place", "schema:Place", "schema:Place"));
  EXPECT_THAT(Ask("SELECT DISTINCT ?t { ?x rel:visit ?y . ?y a ?t }"), ElementsAre("schema:Place"));
}

TEST(SparqlQuery, NeverTellsANegatedStatementPlainly) {
  EXPECT_FALSE(Holds("{ ?x rel:ban ?y }"));
  EXPECT_TRUE(Holds("{ ?s rdf:predicate rel:ban ; tl:negated true }"));
  EXPECT_FALSE(Holds("{ ?s rdf:predicate rel:ban ; tl:negated false }"));
}

TEST(SparqlQuery, LeavesOptionalPartsUnbound) {
  EXPECT_THAT(Set("SELECT ?n ?led { ?x a schema:Person ; schema:name ?n "
                  "OPTIONAL { ?x rel:lead ?o . ?o schema:name ?led } }"),
              ElementsAre("\"Mara Lindqvist\" -", "\"Tomas Berg\" \"Dockers Union\""));
  EXPECT_THAT(
      Set("SELECT ?n ?c { ?x schema:name ?n . ?x a schema:Person OPTIONAL { ?s rdf:subject ?x ; "
          "tl:confidence ?c FILTER(?c > 0.85) } }"),
      ElementsAre("\"Mara Lindqvist\" \"9.5E-1\"^^<http://www.w3.org/2001/XMLSchema#double>",
                  "\"Tomas Berg\" -"));
}

TEST(SparqlQuery, LetsAFilterOfOptionalSeeBothSides) {
  EXPECT_THAT(
      Set("SELECT ?a ?b { VALUES ?a { 1 2 } OPTIONAL { VALUES ?b { 1 2 } FILTER(?b > ?a) } }"),
      ElementsAre("\"1\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                  "\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                  "\"2\"^^<http://www.w3.org/2001/XMLSchema#integer> -"));
}

TEST(SparqlQuery, JoinsWhatMayBeUnbound) {
  EXPECT_THAT(Set("SELECT ?x ?y { VALUES (?x ?y) { ('a' UNDEF) (UNDEF 'b') } "
                  "VALUES (?x ?y) { ('a' 'b') ('c' UNDEF) } }"),
              ElementsAre("\"a\" \"b\"", "\"a\" \"b\"", "\"c\" \"b\""));
}

TEST(SparqlQuery, UnitesAlternatives) {
  EXPECT_THAT(Set("SELECT ?n ?m { { ?x rel:lead ?y } UNION { ?x rel:enter ?z . ?z schema:name ?m } "
                  "?x schema:name ?n }"),
              ElementsAre("\"Cedar\" \"Port Eilish\"", "\"Tomas Berg\" -"));
  EXPECT_THAT(Set("SELECT * { { } UNION { VALUES ?x { 'a' } } }"), ElementsAre("\"a\"", "-"));
}

TEST(SparqlQuery, TakesAway) {
  EXPECT_THAT(Set("SELECT ?n { ?x a schema:Person ; schema:name ?n MINUS { ?x rel:lead ?y } }"),
              ElementsAre("\"Mara Lindqvist\""));
  EXPECT_THAT(Set("SELECT ?n { ?x a schema:Person ; schema:name ?n MINUS { ?a rel:lead ?b } }"),
              ElementsAre("\"Mara Lindqvist\"", "\"Tomas Berg\""))
      << "without a common variable nothing goes";
  EXPECT_THAT(
      Set("SELECT * { VALUES (?x ?y) { ('a' UNDEF) ('b' 'c') } MINUS { VALUES ?y { 'c' } } }"),
      ElementsAre("\"a\" -"));
}

TEST(SparqlQuery, AsksWhetherThereIsSuch) {
  EXPECT_THAT(
      Set("SELECT ?n { ?x a schema:Person ; schema:name ?n FILTER NOT EXISTS { ?x rel:lead ?y } }"),
      ElementsAre("\"Mara Lindqvist\""));
  EXPECT_THAT(
      Set("SELECT ?n { ?x schema:name ?n FILTER(EXISTS { ?x rel:lead ?y } || ?n = 'Orn') }"),
      ElementsAre("\"Orn\"", "\"Tomas Berg\""));
  EXPECT_THAT(
      Set("SELECT ?v { VALUES ?v { 1 2 } FILTER EXISTS { VALUES ?w { 2 3 } FILTER(?v = ?w) } }"),
      ElementsAre("\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>"))
      << "a filter within sees the solution outside";
}

TEST(SparqlQuery, BindsValues) {
  EXPECT_THAT(Set("SELECT ?u { ?x a schema:Place ; schema:name ?n BIND(UCASE(?n) AS ?u) }"),
              ElementsAre("\"ORN\"", "\"PORT EILISH\""));
  EXPECT_THAT(Set("SELECT ?n { VALUES ?n { 'Orn' 'Ash' 'none' } ?x schema:name ?n }"),
              ElementsAre("\"Ash\"", "\"Orn\""));
  EXPECT_THAT(Ask("SELECT ?x { VALUES ?x { } }"), IsEmpty());
  EXPECT_THAT(Ask("SELECT ?x ?y { BIND(1/0 AS ?x) BIND(BOUND(?x) AS ?y) }"),
              ElementsAre("- \"false\"^^<http://www.w3.org/2001/XMLSchema#boolean>"));
}

TEST(SparqlQuery, WalksPaths) {
  const auto from_ash = [](const std::string& path) {
    return Set("SELECT ?n { ?a schema:name 'Ash' . ?a " + path + " ?x . ?x schema:name ?n }");
  };
  EXPECT_THAT(from_ash("rel:follow/rel:follow"), ElementsAre("\"Cedar\""));
  EXPECT_THAT(from_ash("^rel:follow"), ElementsAre("\"Cedar\""));
  EXPECT_THAT(from_ash("rel:follow+"), ElementsAre("\"Ash\"", "\"Birch\"", "\"Cedar\""));
  EXPECT_THAT(from_ash("rel:follow*"), ElementsAre("\"Ash\"", "\"Birch\"", "\"Cedar\""));
  EXPECT_THAT(from_ash("rel:follow?"), ElementsAre("\"Ash\"", "\"Birch\""));
  EXPECT_THAT(from_ash("rel:follow|^rel:follow"), ElementsAre("\"Birch\"", "\"Cedar\""));
  EXPECT_THAT(from_ash("(rel:follow/rel:follow)+"),
              ElementsAre("\"Ash\"", "\"Birch\"", "\"Cedar\""));
  EXPECT_THAT(from_ash("rel:follow+/rel:enter"), ElementsAre("\"Port Eilish\""));
  EXPECT_THAT(from_ash("!(rel:enter|rdf:type|^rel:follow|^rdf:subject|^rdf:object)"),
              ElementsAre("\"Birch\""));
  EXPECT_THAT(from_ash("!(^rel:enter|^rdf:subject|^rdf:object)"), ElementsAre("\"Cedar\""));
  EXPECT_THAT(from_ash("(rel:follow|rel:enter)*"),
              ElementsAre("\"Ash\"", "\"Birch\"", "\"Cedar\"", "\"Port Eilish\""));
}

TEST(SparqlQuery, CountsEveryWalkOfAFixedLengthButEachEndOfAFreeOneOnce) {
  EXPECT_EQ(Ask("SELECT ?x ?y { ?x rel:visit/a ?y }").size(), 3u);
  EXPECT_EQ(Ask("SELECT ?x ?y { ?x (rel:visit/a)+ ?y }").size(), 2u);
}

TEST(SparqlQuery, WalksFromEitherEndOrNone) {
  EXPECT_EQ(Ask("SELECT * { ?x rel:follow+ ?y }").size(), 9u);
  EXPECT_THAT(Set("SELECT ?n { ?x rel:follow+/rel:enter ?y . ?y schema:name 'Port Eilish' . ?x "
                  "schema:name ?n }"),
              ElementsAre("\"Ash\"", "\"Birch\"", "\"Cedar\""));
  EXPECT_THAT(Ask("SELECT ?x { ?x rel:none* <x:nothing> }"), ElementsAre("<x:nothing>"));
  EXPECT_THAT(Ask("SELECT ?x { <x:nothing> rel:none+ ?x }"), IsEmpty());
  EXPECT_TRUE(Holds("{ <x:nothing> rel:none? <x:nothing> }"));
  EXPECT_TRUE(Holds("{ 1 rel:none* 1 }"));
  EXPECT_THAT(Set("SELECT ?n { ?x schema:name ?n FILTER EXISTS { ?x rel:follow+/rel:enter ?y } }"),
              ElementsAre("\"Ash\"", "\"Birch\"", "\"Cedar\""));
}

TEST(SparqlQuery, LooksIntoGraphs) {
  EXPECT_THAT(Set("SELECT ?g { GRAPH ?g { ?x rel:visit ?y } ?y schema:name 'Port Eilish' . ?x "
                  "schema:name 'Mara Lindqvist' }"),
              ElementsAre("e:article/first.txt", "e:article/second.txt"));
  EXPECT_FALSE(
      Holds("{ GRAPH <https://tripleloom.invalid/article/second.txt> { ?x rel:lead ?y } }"));
  EXPECT_THAT(
      Set("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?x rel:follow+ ?y } } GROUP BY ?g"),
      ElementsAre("e:article/second.txt \"9\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
  EXPECT_THAT(Set("SELECT ?g { GRAPH ?g {} }"),
              ElementsAre("e:article/first.txt", "e:article/second.txt"));
  EXPECT_THAT(
      Set("SELECT ?g ?d { GRAPH ?g { ?x rel:visit ?y MINUS { ?x rel:lead ?z } } "
          "OPTIONAL { ?g schema:datePublished ?d } }"),
      ElementsAre("e:article/first.txt \"2031-03-04\"^^<http://www.w3.org/2001/XMLSchema#date>",
                  "e:article/first.txt \"2031-03-04\"^^<http://www.w3.org/2001/XMLSchema#date>",
                  "e:article/second.txt -"));
}

TEST(SparqlQuery, GroupsAndAggregates) {
  EXPECT_THAT(
      Ask("SELECT ?n (COUNT(?y) AS ?c) (SAMPLE(?n) AS ?s) { ?x rel:visit ?y ; schema:name ?n } "
          "GROUP BY ?n ORDER BY DESC(?c)"),
      ElementsAre(
          "\"Mara Lindqvist\" \"2\"^^<http://www.w3.org/2001/XMLSchema#integer> \"Mara Lindqvist\"",
          "\"Tomas Berg\" \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> \"Tomas Berg\""));
  EXPECT_THAT(Ask("SELECT (SUM(?v) AS ?a) (AVG(?v) AS ?b) (MIN(?v) AS ?c) (MAX(?v) AS ?d) "
                  "(SUM(DISTINCT ?v) AS ?e) (COUNT(DISTINCT *) AS ?f) { VALUES ?v { 1 2 2 5 } }"),
              ElementsAre("\"10\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"2.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> "
                          "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"5\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"8\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
  EXPECT_THAT(Ask("SELECT (GROUP_CONCAT(?v; SEPARATOR=', ') AS ?a) (GROUP_CONCAT(?v) AS ?b) "
                  "{ VALUES ?v { 'x' 'y' } }"),
              ElementsAre("\"x, y\" \"x y\""));
  EXPECT_THAT(
      Ask("SELECT ?n { ?x rel:visit ?y ; schema:name ?n } GROUP BY ?n HAVING (COUNT(*) > 1)"),
      ElementsAre("\"Mara Lindqvist\""));
  EXPECT_THAT(Set("SELECT ?l (COUNT(*) AS ?c) { ?x a schema:Product ; schema:name ?n } "
                  "GROUP BY (STRLEN(?n) AS ?l)"),
              ElementsAre("\"3\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                          "\"5\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
}

TEST(SparqlQuery, AggregatesNothing) {
  EXPECT_THAT(Ask("SELECT (COUNT(*) AS ?a) (SUM(?v) AS ?b) (AVG(?v) AS ?c) (MIN(?v) AS ?d) "
                  "(GROUP_CONCAT(?v) AS ?e) { VALUES ?v { } }"),
              ElementsAre("\"0\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"0\"^^<http://www.w3.org/2001/XMLSchema#integer> "
                          "\"0\"^^<http://www.w3.org/2001/XMLSchema#integer> - \"\""));
  EXPECT_THAT(Ask("SELECT (COUNT(*) AS ?a) { VALUES ?v { } } GROUP BY ?v"), IsEmpty());
  EXPECT_THAT(Ask("SELECT (SUM(?v) AS ?a) (COUNT(?v) AS ?b) { VALUES ?v { 1 'x' UNDEF } }"),
              ElementsAre("- \"2\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
}

TEST(SparqlQuery, OrdersTermsOfAllKinds) {
  EXPECT_THAT(Ask("SELECT ?v { VALUES ?v { 'b' 10 UNDEF <x:a> 9.5 'a' } } ORDER BY ?v"),
              ElementsAre("-", "<x:a>", "\"9.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
                          "\"10\"^^<http://www.w3.org/2001/XMLSchema#integer>", "\"a\"", "\"b\""));
  EXPECT_THAT(Ask("SELECT ?n { ?x a schema:Product ; schema:name ?n } ORDER BY DESC(STRLEN(?n)) ?n "
                  "LIMIT 2 OFFSET 1"),
              ElementsAre("\"Cedar\"", "\"Ash\""));
  EXPECT_THAT(
      Ask("SELECT DISTINCT ?l { ?x a schema:Product ; schema:name ?n BIND(STRLEN(?n) AS ?l) } "
          "ORDER BY DESC(?l)"),
      ElementsAre("\"5\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                  "\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
}

TEST(SparqlQuery, AnswersSubSelects) {
  EXPECT_THAT(
      Set("SELECT ?n ?c { ?x schema:name ?n { SELECT ?x (COUNT(*) AS ?c) { ?x rel:visit ?y } "
          "GROUP BY ?x HAVING (?c > 1) } }"),
      ElementsAre("\"Mara Lindqvist\" \"2\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
  EXPECT_EQ(Ask("SELECT * { { SELECT ?x { ?x a schema:Product } ORDER BY ?x LIMIT 2 } }").size(),
            2u);
  EXPECT_THAT(
      Ask("SELECT ?y { { SELECT ?x { VALUES (?x ?y) { (1 2) } } } OPTIONAL { VALUES ?y { 3 } } }"),
      ElementsAre("\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
}

TEST(SparqlQuery, ConstructsAndDescribes) {
  const auto triples = std::get<std::vector<TermTriple>>(
      testing::Ask(Harbour(),
                   "CONSTRUCT { ?x <x:knows> ?n . ?n <x:not> ?x . [] <x:of> ?x } "
                   "{ ?x a schema:Person ; schema:name ?n OPTIONAL { ?x rel:visit ?y } }"));
  EXPECT_EQ(triples.size(), 5u) << "two by name, three blank nodes, no literal as subject";
  const auto about = std::get<std::vector<TermTriple>>(
      testing::Ask(Harbour(), "DESCRIBE ?x { ?x schema:name 'Orn' }"));
  EXPECT_EQ(about.size(), 4u) << "type, name, mentions, articles";
}

TEST(SparqlQuery, FindsStatementsWithTheirEvidence) {
  EXPECT_THAT(
      Set("SELECT ?t ?role ?value ?who { ?s rdf:predicate rel:ban ; tl:evidence ?e ; tl:qualifier "
          "?q ; "
          "prov:wasAttributedTo/schema:name ?who . GRAPH ?g { ?e tl:sentence ?t } "
          "?q tl:role ?role ; tl:value ?value }"),
      ElementsAre("\"Mara Lindqvist ban Dockers Union\" \"time\" "
                  "\"2031-03-03\"^^<http://www.w3.org/2001/XMLSchema#date> \"Tomas Berg\""));
}

TEST(SparqlQuery, GivesEachRandomValueOnce) {
  EXPECT_THAT(Ask("SELECT (?a = ?b AS ?same) { BIND(RAND() AS ?a) BIND(?a AS ?b) }"),
              ElementsAre("\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>"));
  EXPECT_THAT(Ask("SELECT (COUNT(DISTINCT ?u) AS ?n) { VALUES ?v { 1 2 3 } BIND(UUID() AS ?u) }"),
              ElementsAre("\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
}

// 1: found by fuzz_sparql. Each RAND() is a table over the one before it, and planning thousands of
// them took minutes that nothing could interrupt.
TEST(SparqlQuery, RefusesTooManyRandomValues) {
  std::string query = "SELECT ?x { ?x a schema:Person } ORDER BY";
  for (int i = 0; i < 90; ++i) query += " RAND()";
  EXPECT_TRUE(testing::TryAsk(Harbour(), query, {}));
  for (int i = 0; i < 20'000; ++i) query += " RAND()";
  const auto result = testing::TryAsk(Harbour(), query, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kLimit);
  EXPECT_THAT(result.error().message, HasSubstr("line 1, column"));
}

TEST(SparqlQuery, RefusesWithThePlace) {
  const auto result =
      testing::TryAsk(Harbour(), "SELECT * { GRAPH ?g { { SELECT ?x { ?x ?p ?o } } } }", {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kUnsupported);
  EXPECT_THAT(result.error().message, HasSubstr("line 1, column 23: a sub-select within GRAPH"));
}

constexpr char kEndless[] =
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";

TEST(SparqlQuery, EndsInTime) {
  SparqlOptions options;
  options.time_limit = std::chrono::milliseconds(50);
  const auto begin = std::chrono::steady_clock::now();
  const auto result = testing::TryAsk(Harbour(), kEndless, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kLimit);
  EXPECT_THAT(result.error().message, HasSubstr("longer than 50 ms"));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
  EXPECT_TRUE(Holds("{ ?x rel:visit ?y }")) << "the store goes on";
}

TEST(SparqlQuery, EndsWhenTold) {
  std::atomic<bool> stop = false;
  SparqlOptions options;
  options.stop = &stop;
  std::thread other([&] { stop = true; });
  const auto result = testing::TryAsk(Harbour(), kEndless, options);
  other.join();
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error().message, HasSubstr("interrupted"));
}

TEST(SparqlQuery, LimitsRows) {
  SparqlOptions options;
  options.most_rows = 10;
  const auto result = testing::TryAsk(Harbour(), "SELECT * { ?s ?p ?o }", options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kLimit);
}

TEST(SparqlQuery, IsRefusedWhereItIsTooLargeToPlan) {
  std::string query = "ASK {";
  for (int i = 0; i < 80; ++i) query += " ?a" + std::to_string(i) + " ?b ?c .";
  const auto result = testing::TryAsk(Harbour(), query + "}", {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kLimit);
}

}  // namespace
}  // namespace tripleloom
