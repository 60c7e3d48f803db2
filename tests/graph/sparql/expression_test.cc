// Functions and operators: what an expression gives, by the rules of section 17.
#include <gtest/gtest.h>

#include "tests/graph/sparql/support.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

const Store& Empty() {
  static const Store store = testing::StoreOf({});
  return store;
}

// The value of an expression as in N-Triples, datatypes short; "error" where it is one.
std::string Value(const std::string& expression) {
  const auto result = testing::Ask(Empty(), "SELECT (" + expression + " AS ?x) {}");
  const auto* answers = std::get_if<Answers>(&result);
  if (answers == nullptr || answers->rows.size() != 1) return "no row";
  if (!answers->rows[0][0]) return "error";
  std::string text = testing::Written(answers->rows[0][0]);
  const std::string xsd = "<http://www.w3.org/2001/XMLSchema#";
  if (const size_t at = text.find(xsd); at != text.npos && at > 0) {
    text.replace(at, xsd.size(), "");
    text.pop_back();
  }
  return text;
}

struct Case {
  const char* expression;
  const char* value;
};

void ExpectAll(std::initializer_list<Case> cases) {
  for (const Case& one : cases) EXPECT_EQ(Value(one.expression), one.value) << one.expression;
}

TEST(Expression, CalculatesWithPromotion) {
  ExpectAll({{"1 + 2", "\"3\"^^integer"},
             {"7 / 2", "\"3.5\"^^decimal"},
             {"1 / 3", "\"0.333333333333333333\"^^decimal"},
             {"6 / 2", "\"3\"^^decimal"},
             {"1.5 * 2", "\"3\"^^decimal"},
             {"-1.5 * 2.5", "\"-3.75\"^^decimal"},
             {"1 + 1e0", "\"2.0E0\"^^double"},
             {"1 / 0", "error"},
             {"1.0 / 0.0", "error"},
             {"1e0 / 0", "\"INF\"^^double"},
             {"9223372036854775807 + 1", "error"},
             {"3-1", "\"2\"^^integer"},
             {"'1' + 1", "error"},
             {"-(2)", "\"-2\"^^integer"},
             {"xsd:float('1.5') + 1", "\"2.5E0\"^^float"},
             {"1 - 2 - 3", "\"-4\"^^integer"}});
}

TEST(Expression, ComparesByValue) {
  ExpectAll({{"1 = 1.0", "\"true\"^^boolean"},
             {"1 = 1e0", "\"true\"^^boolean"},
             {"2 < 10", "\"true\"^^boolean"},
             {"'2' < '10'", "\"false\"^^boolean"},
             {"'a' = 'a'", "\"true\"^^boolean"},
             {"'a' = 'a'@en", "\"false\"^^boolean"},
             {"'a'@en = 'a'@EN", "\"true\"^^boolean"},
             {"'a' < 1", "error"},
             {"<x:a> = <x:a>", "\"true\"^^boolean"},
             {"<x:a> != 'x:a'", "\"true\"^^boolean"},
             {"<x:a> < <x:b>", "error"},
             {"true > false", "\"true\"^^boolean"},
             {"'a'^^<x:t> = 'a'^^<x:t>", "\"true\"^^boolean"},
             {"'a'^^<x:t> = 'b'^^<x:t>", "error"},
             {"xsd:double('NaN') = xsd:double('NaN')", "\"false\"^^boolean"},
             {"sameTerm(1, 1.0)", "\"false\"^^boolean"},
             {"?no = 1", "error"},
             {"2 IN (1, 2, 1/0)", "\"true\"^^boolean"},
             {"3 IN (1, 2, 1/0)", "error"},
             {"3 NOT IN (1, 2)", "\"true\"^^boolean"},
             {"3 IN ()", "\"false\"^^boolean"},
             {"<x:a> IN (<x:b>, <x:a>)", "\"true\"^^boolean"}});
}

TEST(Expression, ComparesDates) {
  ExpectAll(
      {{"'2031-03-04'^^xsd:date < '2031-03-05'^^xsd:date", "\"true\"^^boolean"},
       {"'2031-03-04T10:00:00Z'^^xsd:dateTime = '2031-03-04T11:00:00+01:00'^^xsd:dateTime",
        "\"true\"^^boolean"},
       {"'2031-03-04T10:00:00'^^xsd:dateTime < '2031-03-04T11:00:00Z'^^xsd:dateTime", "error"},
       {"'2031-03-04T10:00:00'^^xsd:dateTime < '2031-03-06T11:00:00Z'^^xsd:dateTime",
        "\"true\"^^boolean"},
       {"'2031'^^xsd:gYear < '2032'^^xsd:gYear", "\"true\"^^boolean"},
       {"'2031-13-04'^^xsd:date < '2031-03-05'^^xsd:date", "error"},
       {"'2031-02-29'^^xsd:date = '2031-03-01'^^xsd:date", "error"}});
}

TEST(Expression, ErrorsAreAThirdTruthValue) {
  ExpectAll({{"false && ?no", "\"false\"^^boolean"},
             {"true && ?no", "error"},
             {"true || ?no", "\"true\"^^boolean"},
             {"false || ?no", "error"},
             {"!?no", "error"},
             {"IF(?no, 1, 2)", "error"},
             {"IF(1 < 2, 'yes', ?no)", "\"yes\""},
             {"COALESCE(?no, 1/0, 'x')", "\"x\""},
             {"COALESCE(?no)", "error"},
             {"BOUND(?no)", "\"false\"^^boolean"}});
}

TEST(Expression, HasAnEffectiveBooleanValue) {
  ExpectAll({{"!''", "\"true\"^^boolean"},
             {"!'a'", "\"false\"^^boolean"},
             {"!0", "\"true\"^^boolean"},
             {"!0.5", "\"false\"^^boolean"},
             {"!xsd:double('NaN')", "\"true\"^^boolean"},
             {"!'x'^^xsd:integer", "\"true\"^^boolean"},
             {"!<x:a>", "error"},
             {"!'a'@en", "error"},
             {"!'2031-03-04'^^xsd:date", "error"}});
}

TEST(Expression, TakesTermsApart) {
  ExpectAll({{"STR(<x:a>)", "\"x:a\""},
             {"STR('a'@en)", "\"a\""},
             {"STR(1.50)", "\"1.50\""},
             {"LANG('a'@En)", "\"en\""},
             {"LANG(1)", "\"\""},
             {"LANG(<x:a>)", "error"},
             {"DATATYPE(1)", "<http://www.w3.org/2001/XMLSchema#integer>"},
             {"DATATYPE('a'@en)", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>"},
             {"ISIRI(<x:a>)", "\"true\"^^boolean"},
             {"ISLITERAL(1)", "\"true\"^^boolean"},
             {"ISNUMERIC('1')", "\"false\"^^boolean"},
             {"ISNUMERIC('x'^^xsd:integer)", "\"false\"^^boolean"},
             {"ISBLANK(BNODE())", "\"true\"^^boolean"},
             {"IRI('x:b')", "<x:b>"},
             {"STRDT('1', xsd:integer) + 1", "\"2\"^^integer"},
             {"STRLANG('a', 'FR')", "\"a\"@fr"},
             {"STRDT('1'@en, xsd:integer)", "error"}});
}

TEST(Expression, WorksOnTexts) {
  ExpectAll({{"STRLEN('\u5317\u4eac')", "\"2\"^^integer"},
             {"SUBSTR('motor car', 6)", "\" car\""},
             {"SUBSTR('metadata'@en, 4, 3)", "\"ada\"@en"},
             {"SUBSTR('12345', 1.5, 2.6)", "\"234\""},
             {"SUBSTR('12345', 0, 3)", "\"12\""},
             {"SUBSTR('12345', -3, 5)", "\"1\""},
             {"SUBSTR('\u5317\u4eac', 2)", "\"\u4eac\""},
             {"UCASE('stra\u00dfe')", "\"STRASSE\""},
             {"LCASE('\u00c5SE'@nb)", "\"\u00e5se\"@nb"},
             {"STRSTARTS('harbour', 'har')", "\"true\"^^boolean"},
             {"STRENDS('harbour'@en, 'our'@en)", "\"true\"^^boolean"},
             {"CONTAINS('harbour'@en, 'our'@fr)", "error"},
             {"CONTAINS('harbour', 'our'@en)", "error"},
             {"CONTAINS('a', 1)", "error"},
             {"STRBEFORE('abc'@en, 'b')", "\"a\"@en"},
             {"STRBEFORE('abc'@en, 'z')", "\"\""},
             {"STRAFTER('abc', 'b')", "\"c\""},
             {"CONCAT('a'@en, 'b'@en)", "\"ab\"@en"},
             {"CONCAT('a'@en, 'b')", "\"ab\""},
             {"CONCAT()", "\"\""},
             {"ENCODE_FOR_URI('a b/\u00e9')", "\"a%20b%2F%C3%A9\""},
             {"LANGMATCHES('en-GB', 'EN')", "\"true\"^^boolean"},
             {"LANGMATCHES('', '*')", "\"false\"^^boolean"}});
}

TEST(Expression, MatchesPatterns) {
  ExpectAll({{"REGEX('Harbour', '^har', 'i')", "\"true\"^^boolean"},
             {"REGEX('Harbour', 'z')", "\"false\"^^boolean"},
             {"REGEX('a.c', 'a.c', 'q')", "\"true\"^^boolean"},
             {"REGEX('abc', 'a.c', 'q')", "\"false\"^^boolean"},
             {"REGEX('a', '(')", "error"},
             {"REGEX('a', 'a', 'w')", "error"},
             {"REGEX(<x:a>, 'a')", "error"},
             {"REPLACE('abcd', 'b(.)', '[$1]')", "\"a[c]d\""},
             {"REPLACE('abab'@en, 'B', 'x', 'i')", "\"axax\"@en"}});
}

TEST(Expression, EndsAPatternThatDoesNot) {
  SparqlOptions options;
  const auto result = testing::TryAsk(
      Empty(), "ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$') }", options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::kLimit);
}

TEST(Expression, RoundsNumbers) {
  ExpectAll({{"ROUND(2.5)", "\"3\"^^decimal"},
             {"ROUND(-2.5)", "\"-2\"^^decimal"},
             {"ROUND(2.4e0)", "\"2.0E0\"^^double"},
             {"CEIL(2.1)", "\"3\"^^decimal"},
             {"CEIL(-2.1)", "\"-2\"^^decimal"},
             {"FLOOR(-2.1)", "\"-3\"^^decimal"},
             {"ABS(-7)", "\"7\"^^integer"},
             {"ABS('7')", "error"}});
}

TEST(Expression, TakesDatesApart) {
  const std::string at = "('2031-03-04T05:06:07.250-05:30'^^xsd:dateTime)";
  for (const auto& [function, value] : std::initializer_list<std::pair<const char*, const char*>>{
           {"YEAR", "\"2031\"^^integer"},
           {"MONTH", "\"3\"^^integer"},
           {"DAY", "\"4\"^^integer"},
           {"HOURS", "\"5\"^^integer"},
           {"MINUTES", "\"6\"^^integer"},
           {"SECONDS", "\"7.25\"^^decimal"},
           {"TIMEZONE", "\"-PT5H30M\"^^dayTimeDuration"},
           {"TZ", "\"-05:30\""}}) {
    EXPECT_EQ(Value(function + at), value);
  }
  ExpectAll({{"YEAR('2031-03'^^xsd:gYearMonth)", "\"2031\"^^integer"},
             {"DAY('2031-03'^^xsd:gYearMonth)", "error"},
             {"HOURS('2031-03-04'^^xsd:date)", "error"},
             {"TZ('2031-03-04T05:06:07'^^xsd:dateTime)", "\"\""},
             {"TIMEZONE('2031-03-04T05:06:07'^^xsd:dateTime)", "error"},
             {"DATATYPE(NOW())", "<http://www.w3.org/2001/XMLSchema#dateTime>"}});
}

TEST(Expression, Casts) {
  ExpectAll({{"xsd:integer('42')", "\"42\"^^integer"},
             {"xsd:integer(' 42 ')", "\"42\"^^integer"},
             {"xsd:integer(3.9)", "\"3\"^^integer"},
             {"xsd:integer('3.9')", "error"},
             {"xsd:integer(true)", "\"1\"^^integer"},
             {"xsd:decimal('1.50')", "\"1.5\"^^decimal"},
             {"xsd:decimal(1.5e0)", "\"1.5\"^^decimal"},
             {"xsd:double('1e3')", "\"1.0E3\"^^double"},
             {"xsd:boolean('1')", "\"true\"^^boolean"},
             {"xsd:boolean(0.0)", "\"false\"^^boolean"},
             {"xsd:boolean('no')", "error"},
             {"xsd:string(1)", "\"1\""},
             {"xsd:string(<x:a>)", "\"x:a\""},
             {"xsd:dateTime('2031-03-04'^^xsd:date)", "\"2031-03-04T00:00:00\"^^dateTime"},
             {"xsd:date('2031-03-04T05:06:07Z'^^xsd:dateTime)", "\"2031-03-04Z\"^^date"},
             {"xsd:integer(<x:a>)", "error"}});
}

}  // namespace
}  // namespace tripleloom
