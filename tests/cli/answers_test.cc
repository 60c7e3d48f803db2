#include "cli/answers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libxml/parser.h>
#include <rapidjson/document.h>

#include "cli/display_width.h"

namespace tripleloom {
namespace {

using ::testing::HasSubstr;

constexpr char kTernIri[] = "https://example.org/tern";

// A ship with a name, a text that every format must quote, and cells without a value.
Reply Sample() {
  Reply reply;
  reply.answers.variables = {"ship", "note", "tons"};
  reply.answers.rows = {
      {IriTerm(kTernIri), LiteralTerm("a, \"b\"\t<c>\nd"),
       LiteralTerm("12", std::string(kXsd) + "integer")},
      {BlankTerm("b0"), Term{Term::Kind::kLiteral, "łódź", "", "pl"}, std::nullopt},
      {IriTerm("https://schema.org/Boat"), std::nullopt,
       LiteralTerm("1.5", std::string(kXsd) + "decimal")}};
  reply.names[kTernIri] = {"Tern", "Product"};
  return reply;
}

Reply WithReasonsOf(Reply reply) {
  reply.reasons = {
      {{"a.txt", "2031-05-06", "The Tern left."}, {"b.txt", "", "It left, \"they\" say."}},
      {{"b.txt", "", "Łódź."}},
      {}};
  return reply;
}

std::string Written(std::string_view format, const Reply& reply,
                    const AnswerOptions& options = {}) {
  const Result<std::string> text = FindAnswerFormat(format)->write(reply, options);
  return text ? *text : "error: " + text.error().message;
}

TEST(AnswerFormats, AreAllThere) {
  for (const char* name :
       {"table", "json", "csv", "tsv", "sparql-json", "sparql-xml", "jsonld", "dot"}) {
    EXPECT_NE(FindAnswerFormat(name), nullptr) << name;
  }
  EXPECT_EQ(FindAnswerFormat("xls"), nullptr);
}

TEST(AnswerTable, AlignsColumnsAndNumbers) {
  EXPECT_EQ(Written("table", Sample()),
            "ship         note          tons\n"
            "───────────  ────────────  ────\n"
            "Tern         a, \"b\" <c> d    12\n"
            "_:b0         łódź\n"
            "schema:Boat                 1.5\n");
}

TEST(AnswerTable, ShowsHeadingReasonsAndWhatIsLeftOut) {
  Reply reply = WithReasonsOf(Sample());
  reply.heading = "Three ships";
  reply.left_out = 7;
  reply.hidden = {"note"};
  EXPECT_EQ(Written("table", reply),
            "Three ships\n\n"
            "ship         tons\n"
            "───────────  ────\n"
            "Tern           12\n"
            "    a.txt, 2031-05-06: The Tern left.\n"
            "    b.txt: It left, \"they\" say.\n"
            "_:b0\n"
            "    b.txt: Łódź.\n"
            "schema:Boat   1.5\n"
            "\nand 7 more rows; --limit 0 shows all\n");
}

TEST(AnswerTable, CutsTheWidestColumnsToTheTerminal) {
  Reply reply;
  reply.answers.variables = {"who", "what"};
  reply.answers.rows = {{LiteralTerm("Ada"), LiteralTerm("a press that prints many books")},
                        {LiteralTerm("東京"), LiteralTerm("本")}};
  EXPECT_EQ(Written("table", reply, {.width = 20}),
            "who   what\n"
            "────  ──────────────\n"
            "Ada   a press that…\n"
            "東京  本\n");
}

TEST(AnswerTable, LeavesOutEmptyColumnsOfPlainQuestionsOnly) {
  Reply reply;
  reply.answers = {{"a", "b"}, {{LiteralTerm("x"), std::nullopt}}};
  EXPECT_EQ(Written("table", reply), "a  b\n─  ─\nx\n");
  reply.sparse = true;
  EXPECT_EQ(Written("table", reply), "a\n─\nx\n");
}

TEST(AnswerTable, ShowsIrisOnRequestAndNothingOfNothing) {
  EXPECT_THAT(Written("table", Sample(), {.iris = true}), HasSubstr("https://example.org/tern "));
  EXPECT_EQ(Written("table", {}), "");
}

TEST(AnswerJson, WritesARowALine) {
  EXPECT_EQ(
      Written("json", WithReasonsOf(Sample())),
      "[\n"
      R"({"ship":{"iri":"https://example.org/tern","name":"Tern","type":"Product"},)"
      R"("note":"a, \"b\"\t<c>\nd","tons":12,"why":[{"article":"a.txt","date":"2031-05-06",)"
      R"("sentence":"The Tern left."},{"article":"b.txt","sentence":"It left, \"they\" say."}]},)"
      "\n"
      R"({"ship":{"blank":"b0"},"note":{"value":"łódź","language":"pl"},)"
      R"("why":[{"article":"b.txt","sentence":"Łódź."}]},)"
      "\n"
      R"({"ship":{"iri":"https://schema.org/Boat"},"tons":1.5,"why":[]})"
      "\n]\n");
  rapidjson::Document none;
  EXPECT_FALSE(none.Parse(Written("json", {}).c_str()).HasParseError());
}

TEST(AnswerCsv, FollowsRfc4180) {
  EXPECT_EQ(Written("csv", Sample()),
            "ship,note,tons\r\n"
            "Tern,\"a, \"\"b\"\"\t<c>\nd\",12\r\n"
            "_:b0,łódź,\r\n"
            "https://schema.org/Boat,,1.5\r\n");
  EXPECT_THAT(Written("csv", Sample(), {.iris = true}), HasSubstr("\r\nhttps://example.org/tern,"));
}

TEST(AnswerCsv, HasARowForEachSentence) {
  EXPECT_EQ(Written("csv", WithReasonsOf(Sample())),
            "ship,note,tons,article,date,sentence\r\n"
            "Tern,\"a, \"\"b\"\"\t<c>\nd\",12,a.txt,2031-05-06,The Tern left.\r\n"
            "Tern,\"a, \"\"b\"\"\t<c>\nd\",12,b.txt,,\"It left, \"\"they\"\" say.\"\r\n"
            "_:b0,łódź,,b.txt,,Łódź.\r\n");
}

TEST(AnswerTsv, WritesTermsAsTurtleDoes) {
  EXPECT_EQ(Written("tsv", Sample()),
            "?ship\t?note\t?tons\n"
            "<https://example.org/tern>\t\"a, \\\"b\\\"\\t<c>\\nd\"\t12\n"
            "_:b0\t\"łódź\"@pl\t\n"
            "<https://schema.org/Boat>\t\t1.5\n");
}

TEST(AnswerTsv, KeepsTheTypeOfWhatHasNoShortForm) {
  Reply reply;
  reply.answers = {{"x"},
                   {{LiteralTerm("true", std::string(kXsd) + "boolean")},
                    {LiteralTerm("7", std::string(kXsd) + "decimal")},
                    {LiteralTerm("INF", std::string(kXsd) + "double")},
                    {LiteralTerm("s", std::string(kXsd) + "string")}}};
  EXPECT_EQ(Written("tsv", reply),
            "?x\n\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>\n"
            "\"7\"^^<http://www.w3.org/2001/XMLSchema#decimal>\n"
            "\"INF\"^^<http://www.w3.org/2001/XMLSchema#double>\n\"s\"\n");
}

TEST(AnswerSparqlJson, FollowsTheW3c) {
  EXPECT_EQ(Written("sparql-json", Sample()),
            R"({"head":{"vars":["ship","note","tons"]},"results":{"bindings":[)"
            R"({"ship":{"type":"uri","value":"https://example.org/tern"},)"
            R"("note":{"type":"literal","value":"a, \"b\"\t<c>\nd"},)"
            R"("tons":{"type":"literal","value":"12",)"
            R"("datatype":"http://www.w3.org/2001/XMLSchema#integer"}},)"
            R"({"ship":{"type":"bnode","value":"b0"},)"
            R"("note":{"type":"literal","value":"łódź","xml:lang":"pl"}},)"
            R"({"ship":{"type":"uri","value":"https://schema.org/Boat"},)"
            R"("tons":{"type":"literal","value":"1.5",)"
            R"("datatype":"http://www.w3.org/2001/XMLSchema#decimal"}}]}})"
            "\n");
}

TEST(AnswerSparqlXml, FollowsTheW3c) {
  const std::string xml = Written("sparql-xml", Sample());
  EXPECT_THAT(xml, HasSubstr("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n"
                             "  <head>\n    <variable name=\"ship\"/>\n"));
  EXPECT_THAT(xml,
              HasSubstr("<binding name=\"ship\"><uri>https://example.org/tern</uri></binding>"));
  EXPECT_THAT(xml, HasSubstr("<binding name=\"ship\"><bnode>b0</bnode></binding>"));
  EXPECT_THAT(xml, HasSubstr("<literal xml:lang=\"pl\">łódź</literal>"));
  EXPECT_THAT(xml, HasSubstr("<literal datatype=\"http://www.w3.org/2001/XMLSchema#integer\">12<"));
  EXPECT_THAT(xml, HasSubstr("&lt;c&gt;"));
  xmlDoc* document = xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "", nullptr, 0);
  EXPECT_NE(document, nullptr);
  xmlFreeDoc(document);
}

TEST(AnswerTruth, IsSaidInEveryFormatOfTables) {
  Reply reply;
  reply.truth = true;
  EXPECT_EQ(Written("table", reply), "yes\n");
  EXPECT_EQ(Written("json", reply), "true\n");
  EXPECT_EQ(Written("csv", reply), "true\r\n");
  EXPECT_EQ(Written("tsv", reply), "true\n");
  EXPECT_EQ(Written("sparql-json", reply), "{\"head\":{},\"boolean\":true}\n");
  EXPECT_THAT(Written("sparql-xml", reply), HasSubstr("  <boolean>true</boolean>\n</sparql>"));
}

TEST(AnswerGraphs, WriteTriplesAndRefuseTables) {
  EXPECT_THAT(Written("dot", Sample()), HasSubstr("error: this question is answered by a table"));
  Reply reply = Sample();
  reply.triples = {{IriTerm(kTernIri), IriTerm("https://schema.org/name"), LiteralTerm("T \"x\"")},
                   {IriTerm(kTernIri), IriTerm("https://schema.org/owner"), BlankTerm("b0")}};
  EXPECT_EQ(
      Written("jsonld", reply),
      "[\n"
      R"({"@id":"https://example.org/tern","https://schema.org/name":[{"@value":"T \"x\""}]},)"
      "\n"
      R"({"@id":"https://example.org/tern","https://schema.org/owner":[{"@id":"_:b0"}]})"
      "\n]\n");
  EXPECT_EQ(Written("dot", reply),
            "digraph {\n"
            "  \"https://example.org/tern\" [label=\"Tern\"];\n"
            "  \"_:b0\" [label=\"_:b0\"];\n"
            "  \"T &quot;x&quot;\" [shape=box];\n"
            "  \"https://example.org/tern\" -> \"T &quot;x&quot;\" [label=\"schema:name\"];\n"
            "  \"https://example.org/tern\" -> \"_:b0\" [label=\"schema:owner\"];\n"
            "}\n");
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(DisplayWidth("Łódź"), 4);
  EXPECT_EQ(DisplayWidth("e\u0301"), 1) << "a combining accent takes none";
  EXPECT_EQ(DisplayWidth("東京"), 4);
  EXPECT_EQ(DisplayWidth("ａ"), 2) << "fullwidth";
  EXPECT_EQ(DisplayWidth("🚢"), 2);
  EXPECT_EQ(DisplayWidth("\u200b"), 0) << "a zero width space";
}

TEST(DisplayWidth, CutsBetweenCharacters) {
  EXPECT_EQ(CutToWidth("Mette", 5), "Mette");
  EXPECT_EQ(CutToWidth("Mette Lindqvist", 7), "Mette…");
  EXPECT_EQ(CutToWidth("東京都", 4), "東…");
  EXPECT_EQ(CutToWidth("e\u0301e\u0301e\u0301", 2), "e\u0301…");
  EXPECT_EQ(CutToWidth("ab", 1), "…");
}

}  // namespace
}  // namespace tripleloom
