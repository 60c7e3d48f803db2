// DOT, SVG and PNG: that every reader takes them, whatever the names hold.
#include <gmock/gmock.h>
#include <graphviz/cgraph.h>
#include <gtest/gtest.h>
#include <libxml/parser.h>

#include <memory>
#include <optional>
#include <thread>

#include "export/graphviz.h"
#include "export/plan.h"
#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::HasSubstr;
using testing::Not;

// The text of a well-formed XML document, all of it; nullopt if it is none.
std::optional<std::string> TextOfXml(const std::string& xml) {
  const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> doc(
      xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "svg", nullptr,
                    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE),
      xmlFreeDoc);
  if (!doc) return std::nullopt;
  const std::unique_ptr<xmlChar, decltype(xmlFree)> text(
      xmlNodeGetContent(xmlDocGetRootElement(doc.get())), xmlFree);
  return reinterpret_cast<const char*>(text.get());
}

struct Read {
  int nodes = 0;
  int edges = 0;
  std::string first_label;
};

// Reads DOT back; nullopt where Graphviz complains.
std::optional<Read> ReadDot(const std::string& dot) {
  const GraphvizLock lock;
  Agraph_t* graph = agmemread(dot.c_str());
  if (graph == nullptr) return std::nullopt;
  Read read{agnnodes(graph), agnedges(graph), ""};
  if (Agnode_t* first = agfstnode(graph); first != nullptr) {
    std::string name = "label";
    read.first_label = agget(first, name.data());
  }
  agclose(graph);
  if (!lock.Messages().empty()) return std::nullopt;
  return read;
}

// Two entities and a statement that bear `text` wherever a text can stand.
Graph GraphOf(const std::string& text) {
  GraphBuilder b({text, text, text, "https://news.example/" + text});
  const Vertex a = b.Add(text, EntityType::kPerson);
  const Vertex date = b.Add(text, EntityType::kDate);
  b.graph()[a].key = text;
  b.graph()[a].names = {text, text + text};
  Statement& statement = b.Say(a, text, text, date);
  statement.sources = {{"", text, text}};
  statement.qualifiers = {{"place", text, text, text}};
  return b.graph();
}

class AnyText : public testing::TestWithParam<std::string> {};

TEST_P(AnyText, GivesDotThatCanBeReadBack) {
  const auto read = ReadDot(*Write("dot", GraphOf(GetParam())));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->nodes, 2);
  EXPECT_EQ(read->edges, 1);
}

TEST_P(AnyText, GivesWellFormedSvg) {
  const auto svg = Write("svg", GraphOf(GetParam()));
  ASSERT_TRUE(svg);
  EXPECT_TRUE(TextOfXml(*svg)) << *svg;
  EXPECT_THAT(*svg, Not(HasSubstr("<script")));
}

TEST_P(AnyText, GivesPng) {
  EXPECT_TRUE(Write("png", GraphOf(GetParam()))->starts_with("\x89PNG\r\n"));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, AnyText,
    testing::Values("plain", "", " ", "\"quoted\"", "back\\slash", "ends in \\", "\\", "\\\"",
                    "two\nlines\r\n", "tab\tbell\x07", "a < b > c & d", "R&D; &amp; &#x41; &bogus;",
                    "<table><tr><td>", "<b>bold</b>", "</svg><script>alert(1)</script>",
                    "]]> <!-- --", "\\N \\G \\E \\l \\r", "%s %n %d", "{a|b} [c] ; // x", "node",
                    "digraph", "-1.5", "\u00C9lan caf\u00E9", "\U0001F6A2 \U0001F1E9\U0001F1F0",
                    "\u0645\u064A\u0646\u0627\u0621 \u05E0\u05DE\u05DC", "\u202Eevil\u202C",
                    "zero\u200Bwidth \uFEFF\uFFFE", std::string("nul\0nul", 7),
                    std::string(10000, 'x'), std::string(3000, '\\'), std::string(3000, '"')));

TEST(Dot, KeepsNamesThatHoldMarkup) {
  GraphBuilder b({"a.txt", "", "", ""});
  b.Add("AT&T <x> \"y\" \\N", EntityType::kOrganization);
  const auto read = ReadDot(*Write("dot", b.graph()));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->first_label, "AT&amp;T &lt;x&gt; &quot;y&quot; \\\\N");
}

TEST(Dot, MergesNoEdgesOfEqualWords) {
  GraphBuilder b({"a.txt", "", "", ""});
  const Vertex a = b.Add("A", EntityType::kPerson);
  const Vertex c = b.Add("C", EntityType::kPerson);
  b.Say(a, "met", "meet", c);
  b.Say(a, "met", "meet", c).negated = true;
  b.Say(c, "met", "meet", a);
  b.Say(a, "trusts", "trust", a);
  EXPECT_EQ(ReadDot(*Write("dot", b.graph()))->edges, 4);
}

TEST(Dot, HoldsMoreThanAPictureDraws) {
  bool told = false;
  ExportOptions options;
  options.notice = [&](std::string_view) { told = true; };
  const Graph graph = SyntheticGraph(static_cast<int>(kDrawnEntities) + 200);
  EXPECT_GT(ReadDot(*Write("dot", graph, options))->nodes, static_cast<int>(kDrawnEntities));
  EXPECT_FALSE(told);
}

TEST(Dot, IsTheGoldenFile) { ExpectGolden("harbour.dot", *Write("dot", HarbourGraph())); }

TEST(Svg, ShowsNamesRelationsSourcesLegendAndTitle) {
  const auto text = TextOfXml(*Write("svg", HarbourGraph()));
  ASSERT_TRUE(text);
  for (const char* part :
       {"Ingrid Solberg", "Harbor Workers", "is president of", "has not answered", "could sue",
        "according to two officials", "Strike closes port", "9 entities, 9 statements",
        "Organization", "denied"}) {
    EXPECT_THAT(*text, HasSubstr(part));
  }
  EXPECT_THAT(*text, Not(HasSubstr("Money"))) << "the legend names what does not occur";
}

TEST(Svg, ShowsNamesAsTheyAreWritten) {
  GraphBuilder b({"a.txt", "", "", ""});
  b.Add("AT&T <x> \"y\" \\N", EntityType::kOrganization);
  EXPECT_THAT(*TextOfXml(*Write("svg", b.graph())), HasSubstr("AT&T <x> \"y\" \\N"));
}

TEST(Svg, KeepsTheLabelsOfEveryPart) {
  GraphBuilder b({"a.txt", "", "", ""});
  for (const char* relation : {"painted", "repaired", "sank"}) {
    const Vertex v = b.Add("Somebody", EntityType::kPerson);
    b.Say(v, relation, relation, b.Add("a ship", EntityType::kProduct));
    b.Say(v, "trusts", "trust", v);
  }
  const auto text = TextOfXml(*Write("svg", b.graph()));
  for (const char* part : {"painted", "repaired", "sank", "trusts", "a ship"}) {
    EXPECT_THAT(*text, HasSubstr(part));
  }
}

TEST(Svg, HasTheSentenceAsTooltip) {
  const auto svg = Write("svg", HarbourGraph());
  EXPECT_THAT(*svg, HasSubstr("The strike has stranded a ship"));
  EXPECT_THAT(*svg, HasSubstr("1,204 mentions in 2 articles"));
}

TEST(Svg, HasNoMarkupAsTooltip) {
  EXPECT_THAT(*Write("svg", HarbourGraph()), Not(HasSubstr("title=\"&lt;")));
}

TEST(Svg, BearsItsTitleForTheBrowser) {
  ExportOptions options;
  options.title = "Ships & \"strikes\"";
  EXPECT_THAT(*Write("svg", HarbourGraph(), options),
              HasSubstr("<title>Ships &amp; &quot;strikes&quot;</title>"));
  options.title = "tripleloom";
  EXPECT_THAT(*Write("svg", HarbourGraph(), options), HasSubstr("<title>tripleloom</title>"));
}

TEST(Svg, NamesNoColourThatSvgDoesNotKnow) {
  EXPECT_THAT(*Write("svg", HarbourGraph()), Not(HasSubstr("transparent")));
}

TEST(Svg, BearsNoVersionOfTheRenderer) {
  const auto svg = Write("svg", HarbourGraph());
  EXPECT_THAT(*svg, Not(HasSubstr("<!DOCTYPE")));
  EXPECT_THAT(*svg, Not(HasSubstr("raphviz")));
}

TEST(Svg, KeepsTheQueryOfALink) {
  GraphBuilder b({"a.txt", "", "", "https://news.example/?a=1&b=2&T;"});
  const Vertex a = b.Add("A", EntityType::kPerson);
  b.Say(a, "met", "meet", b.Add("C", EntityType::kPerson));
  const auto svg = Write("svg", b.graph());
  EXPECT_TRUE(TextOfXml(*svg));
  EXPECT_THAT(*svg, HasSubstr("\"https://news.example/?a=1&amp;b=2&amp;T;\""));
}

TEST(Svg, LinksToTheWebAlone) {
  GraphBuilder b({"a.txt", "", "", "javascript:alert(1)"});
  const Vertex a = b.Add("A", EntityType::kPerson);
  b.Say(a, "met", "meet", b.Add("C", EntityType::kPerson));
  EXPECT_THAT(*Write("svg", b.graph()), Not(HasSubstr("javascript")));
  EXPECT_THAT(*Write("svg", HarbourGraph()), HasSubstr("https://news.example/h?a=1"));
}

TEST(Svg, SaysThatNothingWasFound) {
  EXPECT_THAT(*TextOfXml(*Write("svg", Graph())), HasSubstr("nothing was found"));
}

TEST(Svg, OfTooManyEntitiesShowsTheFirstAndTells) {
  std::string told;
  ExportOptions options;
  options.notice = [&](std::string_view line) { told = line; };
  const Graph graph = SyntheticGraph(static_cast<int>(kDrawnEntities) + 200);
  EXPECT_TRUE(Write("svg", graph, options));
  EXPECT_THAT(told, HasSubstr("1,500 most connected entities"));
  EXPECT_THAT(told, HasSubstr("--top"));
}

TEST(Svg, DoesNotDependOnThePictureBefore) {
  const std::string first = *Write("svg", SyntheticGraph(100));
  Write("svg", SyntheticGraph(130));
  EXPECT_TRUE(*Write("svg", SyntheticGraph(100)) == first);
}

TEST(Svg, SeveralThreadsGetTheSameBytes) {
  const std::string expected = *Write("svg", SyntheticGraph(70));
  std::vector<std::string> got(4);
  std::vector<std::thread> threads;
  for (std::string& text : got) {
    threads.emplace_back([&text] { text = *Write("svg", SyntheticGraph(70)); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& text : got) EXPECT_TRUE(text == expected);
}

}  // namespace
}  // namespace tripleloom
