#include "graph/sparql/parser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/sparql/iri.h"
#include "graph/sparql/sparql.h"

namespace tripleloom::sparql {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

Query Parsed(std::string_view text) {
  Result<Query> query = Parse(text);
  EXPECT_TRUE(query) << text << "\n" << (query ? "" : query.error().message);
  return query ? std::move(*query) : Query();
}

// The message of what must fail, and its code.
std::string Message(std::string_view text, ErrorCode code = ErrorCode::kBadSyntax) {
  const Result<Query> query = Parse(text);
  EXPECT_FALSE(query) << text;
  if (query) return "";
  EXPECT_EQ(query.error().code, code) << query.error().message;
  return query.error().message;
}

TEST(SparqlParser, SaysWhereItStopped) {
  EXPECT_EQ(Message("SELECT ?s {\n  ?s rel:visit }"),
            "line 2, column 16: expected a variable, an IRI, a literal or a blank node, found "
            "\"}\"\n    ?s rel:visit }\n                 ^");
  EXPECT_THAT(Message("SELECT { ?s ?p ?o }"),
              StartsWith("line 1, column 8: expected \"*\", a variable or "));
  EXPECT_THAT(Message("SELECT ?s { ?s ?p ?o"),
              HasSubstr("expected \".\", \";\", \",\" or \"}\", found the end of the query"));
  EXPECT_THAT(Message("SELECT ?s { ?s ?p ?o } LIMIT x"),
              HasSubstr("expected a number, found \"x\""));
  EXPECT_THAT(Message("FIND ?s"), HasSubstr("expected SELECT, ASK, CONSTRUCT or DESCRIBE"));
  EXPECT_THAT(Message(""), HasSubstr("found the end of the query"));
  EXPECT_THAT(Message("ASK { } }"), HasSubstr("expected the end of the query, found \"}\""));
}

TEST(SparqlParser, CountsColumnsInCodePoints) {
  EXPECT_THAT(Message("ASK { ?s rdfs:label \"\u5317\u4eac\u00e9\" } ?"),
              StartsWith("line 1, column 29:"));
}

TEST(SparqlParser, NamesWhatIsNotSupported) {
  const auto unsupported = [](std::string_view text) {
    return Message(text, ErrorCode::kUnsupported);
  };
  EXPECT_THAT(unsupported("SELECT * FROM <x:g> { ?s ?p ?o }"),
              StartsWith("line 1, column 10: FROM is not supported"));
  EXPECT_THAT(unsupported("ASK { SERVICE <x:e> { ?s ?p ?o } }"), HasSubstr("SERVICE is not"));
  EXPECT_THAT(unsupported("INSERT DATA { <x:a> <x:b> 1 }"), HasSubstr("INSERT is not supported"));
  EXPECT_THAT(unsupported("ASK { FILTER(<x:f>(1)) }"), HasSubstr("<x:f> is not known"));
  EXPECT_THAT(unsupported("ASK { FILTER(MD5('a') = '') }"), HasSubstr("MD5 is not supported"));
}

TEST(SparqlParser, RefusesWhatTheStandardForbids) {
  EXPECT_THAT(Message("SELECT ?x { ?s ?p ?o } GROUP BY ?s"),
              HasSubstr("?x is neither in GROUP BY"));
  EXPECT_THAT(Message("SELECT * { ?s ?p ?o } GROUP BY ?s"), HasSubstr("GROUP BY"));
  EXPECT_THAT(Message("SELECT (1 AS ?s) { ?s ?p ?o }"), HasSubstr("?s has a value already"));
  EXPECT_THAT(Message("ASK { ?s ?p ?o BIND(1 AS ?o) }"), HasSubstr("?o has a value already"));
  EXPECT_THAT(Message("SELECT (SUM(COUNT(?s)) AS ?n) { ?s ?p ?o }"), HasSubstr("within another"));
  EXPECT_THAT(Message("ASK { VALUES (?a ?b) { (1) } }"), HasSubstr("expected 2 values"));
  EXPECT_THAT(Message("ASK { FILTER(STRLEN()) }"), HasSubstr("STRLEN takes 1 arguments, not 0"));
  EXPECT_THAT(Message("ASK { FILTER(NOSUCH(1)) }"), HasSubstr("there is no function NOSUCH"));
  EXPECT_THAT(Message("ASK { FILTER(BOUND(1)) }"), HasSubstr("BOUND takes a variable"));
  EXPECT_THAT(Message("ASK { ?s nix:p ?o }"), HasSubstr("the prefix \"nix:\" is not declared"));
  EXPECT_THAT(Message("ASK { <a> ?p ?o }"), HasSubstr("there is no BASE"));
  EXPECT_THAT(Message("CONSTRUCT { ?s rdf:type* ?o } { ?s ?p ?o }"), HasSubstr("has no paths"));
  EXPECT_THAT(Message("ASK { ?s ?p 'a\nb' }"), HasSubstr("this text does not end"));
  EXPECT_THAT(Message("ASK { ?s ?p '\\q' }"), HasSubstr("this escape is not known"));
  EXPECT_THAT(Message("ASK { ?s ?p ~ }"), HasSubstr("has no place in a query"));
}

TEST(SparqlParser, LimitsWhatNobodyWrites) {
  const std::string deep(5000, '{');
  EXPECT_THAT(Message("ASK " + deep, ErrorCode::kLimit), HasSubstr("nested deeper than"));
  std::string sum = "ASK { FILTER(1";
  for (int i = 0; i < 100000; ++i) sum += "+1";
  Message(sum + ") }", ErrorCode::kLimit);
  std::string inverse = "ASK { ?s ";
  for (int i = 0; i < 5000; ++i) inverse += "^ ";
  Message(inverse + "rdf:type ?o }", ErrorCode::kLimit);
  std::string optional = "ASK { ";
  for (int i = 0; i < 50000; ++i) optional += "OPTIONAL {} ";
  Message(optional + "}", ErrorCode::kLimit);
  std::string minus = "ASK { FILTER(" + std::string(100000, '!') + "true) }";
  Message(minus, ErrorCode::kLimit);
  EXPECT_EQ(Parse(std::string(1 << 21, ' ')).error().code, ErrorCode::kLimit);
  EXPECT_EQ(Parse("ASK { ?s ?p '\xff' }").error().code, ErrorCode::kBadEncoding);
}

TEST(SparqlParser, ReadsTriples) {
  const Query query = Parsed(
      "PREFIX x: <http://x.example/> BASE <http://b.example/dir/>"
      "SELECT * { <a> a x:C ; x:p 1, -2.5, +1e3, true ; . ?s $p 'x'@EN, \"\"\"a\"b\"\"\"^^x:t . }");
  const auto& triples = query.select.where.triples;
  ASSERT_EQ(triples.size(), 7u);
  EXPECT_EQ(triples[0].subject.term, IriTerm("http://b.example/dir/a"));
  EXPECT_EQ(triples[0].object.term, IriTerm("http://x.example/C"));
  EXPECT_EQ(triples[2].object.term.value, "-2.5");
  EXPECT_EQ(triples[3].object.term.datatype, "http://www.w3.org/2001/XMLSchema#double");
  EXPECT_EQ(triples[5].predicate.variable, "p");
  EXPECT_EQ(triples[6].object.term, LiteralTerm("a\"b", "http://x.example/t"));
}

TEST(SparqlParser, ReadsBlankNodesAndLists) {
  const Query query = Parsed("ASK { [ rdf:value (1 ?x) ] . _:a ?p [] . _:a ?q () }");
  const auto& triples = query.select.where.triples;
  ASSERT_EQ(triples.size(), 7u);
  EXPECT_EQ(triples[5].subject.variable, triples[6].subject.variable);
  EXPECT_EQ(triples[6].object.term.value, "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");
  EXPECT_THAT(VariablesOf(query.select.where), ElementsAre("x", "p", "q"));
}

TEST(SparqlParser, ReadsPathsByPrecedence) {
  const Query query = Parsed("ASK { ?s ^rdf:a/rdf:b+|!(rdf:c|^a) ?o }");
  const Path& path = *query.select.where.triples[0].path;
  ASSERT_EQ(path.kind, Path::Kind::kAlternative);
  ASSERT_EQ(path.parts[0].kind, Path::Kind::kSequence);
  EXPECT_EQ(path.parts[0].parts[0].kind, Path::Kind::kInverse);
  EXPECT_EQ(path.parts[0].parts[1].kind, Path::Kind::kOneOrMore);
  ASSERT_EQ(path.parts[1].kind, Path::Kind::kNegated);
  EXPECT_EQ(path.parts[1].parts[1].kind, Path::Kind::kInverse);
}

TEST(SparqlParser, FoldsAGroupFromLeftToRight) {
  const Query query =
      Parsed("SELECT * { ?a ?b ?c FILTER(?c > 1) OPTIONAL { ?a ?d ?e FILTER(?e < ?c) } ?f ?g ?h }");
  const GraphPattern& filter = query.select.where;
  ASSERT_EQ(filter.kind, GraphPattern::Kind::kFilter);
  const GraphPattern& join = filter.parts[0];
  ASSERT_EQ(join.kind, GraphPattern::Kind::kJoin);
  const GraphPattern& left = join.parts[0];
  ASSERT_EQ(left.kind, GraphPattern::Kind::kLeftJoin);
  EXPECT_TRUE(left.condition) << "the filter within OPTIONAL sees both sides";
  EXPECT_EQ(left.parts[1].kind, GraphPattern::Kind::kTriples);
}

TEST(SparqlParser, ComparesByPrecedence) {
  const Query query = Parsed("ASK { FILTER(?a || ?b && ?c = 1 + 2 * -?d) }");
  const Expression& either = *query.select.where.condition;
  ASSERT_EQ(either.op, Op::kOr);
  ASSERT_EQ(either.arguments[1].op, Op::kAnd);
  const Expression& equal = either.arguments[1].arguments[1];
  ASSERT_EQ(equal.op, Op::kEqual);
  ASSERT_EQ(equal.arguments[1].op, Op::kAdd);
  EXPECT_EQ(equal.arguments[1].arguments[1].op, Op::kMultiply);
}

TEST(SparqlParser, TakesLessThanForWhatItIs) {
  EXPECT_EQ(Parsed("ASK { FILTER(?a < ?b && ?c > ?d) }").select.where.condition->op, Op::kAnd);
}

TEST(SparqlParser, KnowsEveryForm) {
  EXPECT_EQ(Parsed("CONSTRUCT WHERE { ?s ?p ?o }").construct.size(), 1u);
  EXPECT_EQ(Parsed("CONSTRUCT { ?s a [] } { ?s ?p ?o }").construct.size(), 1u);
  EXPECT_EQ(Parsed("DESCRIBE <x:a> ?s { ?s ?p ?o }").described.size(), 2u);
  EXPECT_TRUE(Parsed("DESCRIBE * { ?s ?p ?o }").select.all);
  const Query query = Parsed(
      "select distinct (count(*) as ?n) ?t where { ?s a ?t } group by ?t having (?n > 1) "
      "order by desc(?n) ?t limit 3 offset 2");
  EXPECT_TRUE(query.select.grouped);
}

TEST(Iri, IsResolvedAsTheStandardShows) {
  constexpr char kBase[] = "http://a/b/c/d;p?q";
  const std::pair<const char*, const char*> cases[] = {
      {"g", "http://a/b/c/g"},      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},    {"/g", "http://a/g"},
      {"//g", "http://g"},          {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},  {"#s", "http://a/b/c/d;p?q#s"},
      {"", "http://a/b/c/d;p?q"},   {".", "http://a/b/c/"},
      {"..", "http://a/b/"},        {"../g", "http://a/b/g"},
      {"../../../g", "http://a/g"}, {"g:h", "g:h"}};
  for (const auto& [reference, whole] : cases) EXPECT_EQ(ResolveIri(kBase, reference), whole);
}

}  // namespace
}  // namespace tripleloom::sparql
