#include "export/property_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <set>

#include "export/cypher.h"
#include "export/xml.h"
#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(EdgeTypeOf, IsUpperSnake) {
  EXPECT_EQ(EdgeTypeOf("send to"), "SEND_TO");
  EXPECT_EQ(EdgeTypeOf("be Vice-President of"), "BE_VICE_PRESIDENT_OF");
  EXPECT_EQ(EdgeTypeOf("\u2014"), "RELATED_TO");
}

TEST(EdgeTypeOf, IsCutBetweenCodePoints) {
  EXPECT_EQ(EdgeTypeOf(std::string(100, 'a')), std::string(60, 'A'));
  EXPECT_EQ(EdgeTypeOf("a" + std::string(59, 'b') + " c"), "A" + std::string(59, 'B'));
  std::string cyrillic = "a";
  for (int i = 0; i < 40; ++i) cyrillic += "\u0434";
  EXPECT_EQ(EdgeTypeOf(cyrillic).size(), 59u);
}

TEST(EscapeXml, GivesBackWhatXmlCanHold) {
  EXPECT_EQ(EscapeXml("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;'");
  EXPECT_EQ(EscapeXml("a\r\n\tb"), "a&#13;&#10;&#9;b");
  EXPECT_EQ(EscapeXml("a\x01"
                      "b\uFFFEc\u00E9"),
            "a\uFFFD"
            "b\uFFFDc\u00E9");
}

// The value of a property of an edge.
PropertyValue ValueOf(const Graph& graph, Edge edge, std::string_view name) {
  const auto values = EdgePropertiesOf(graph, edge, RelationMap::Default());
  for (size_t i = 0; i < kEdgeProperties.size(); ++i) {
    if (kEdgeProperties[i].name == name) return values.at(i);
  }
  ADD_FAILURE() << "no property " << name;
  return {};
}

using Texts = std::vector<std::string>;

TEST(EdgePropertiesOf, KeepTheMeaningOfAStatement) {
  const Graph graph = HarbourGraph();
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    if (graph[e].lemma == "strand") {
      EXPECT_EQ(ValueOf(graph, e, "times"), PropertyValue(Texts{"on Tuesday"}));
      EXPECT_EQ(ValueOf(graph, e, "places"), PropertyValue(Texts{"in Denmark"}));
      EXPECT_EQ(ValueOf(graph, e, "articles"), PropertyValue(Texts{"harbour.txt", "morning.txt"}));
      EXPECT_EQ(ValueOf(graph, e, "dates"), PropertyValue(Texts{"2031-03-04", "early March"}));
      EXPECT_EQ(ValueOf(graph, e, "saidBy"), PropertyValue());
      EXPECT_EQ(ValueOf(graph, e, "lastDate"), PropertyValue(std::string("2031-03-05")));
    }
    if (graph[e].lemma == "sue") {
      EXPECT_EQ(ValueOf(graph, e, "saidBy"), PropertyValue(Texts{"two officials"}));
      EXPECT_EQ(ValueOf(graph, e, "modality"), PropertyValue(std::string("possible")));
      EXPECT_EQ(ValueOf(graph, e, "negated"), PropertyValue(false));
    }
    if (graph[e].lemma == "be president of") {
      EXPECT_EQ(ValueOf(graph, e, "meanings"),
                PropertyValue(Texts{"https://schema.org/worksFor",
                                    "^http://www.wikidata.org/prop/direct/P488"}));
    }
  }
}

TEST(EdgePropertiesOf, ListsOfEvidenceAreOfOneLength) {
  const Graph graph = HarbourGraph();
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    for (const char* name : {"articles", "dates", "urls", "sentences", "_patterns"}) {
      EXPECT_EQ(std::get<Texts>(ValueOf(graph, e, name)).size(), graph[e].evidence.size());
    }
    for (const char* name : {"_starts", "_ends"}) {
      EXPECT_EQ(std::get<std::vector<int64_t>>(ValueOf(graph, e, name)).size(),
                graph[e].evidence.size());
    }
  }
}

TEST(Cypher, BeginsWithConstraintsAndMergesByKey) {
  const std::string text = *Write("cypher", HarbourGraph());
  EXPECT_TRUE(text.starts_with("CREATE CONSTRAINT tripleloom_Entity IF NOT EXISTS"));
  EXPECT_THAT(text, HasSubstr("MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,"
                              "sameAs:null} SET n += row\nREMOVE n:Organization:Place:Event:"));
  EXPECT_THAT(text, HasSubstr(" SET n:Person;"));
  EXPECT_THAT(text, HasSubstr("MERGE (s)-[r:OPERATE_IN {_key: row.p._key}]->(o)"));
  EXPECT_THAT(text, Not(HasSubstr("CREATE (")));
}

TEST(Cypher, MarksEveryRowAndGivesItInJson) {
  const Graph graph = HostileGraph();
  std::set<std::string> keys;
  const auto take = [&](const CypherQuery& query) -> Status {
    if (query.rows.empty()) return {};
    EXPECT_THAT(query.action, HasSubstr("._load = 'g 1'"));
    rapidjson::Document rows;
    rows.Parse(("[" + query.rows + "]").c_str());
    if (rows.HasParseError()) return Fail(ErrorCode::kBadSyntax, query.rows);
    for (const auto& row : rows.GetArray()) {
      keys.insert((row.HasMember("p") ? row["p"] : row)["_key"].GetString());
    }
    return {};
  };
  ASSERT_TRUE(VisitCypher(graph, {}, {.rows = CypherRows::kJson, .mark = "g 1"}, take));
  EXPECT_EQ(keys.size(),
            graph[boost::graph_bundle].documents.size() + num_vertices(graph) + num_edges(graph));
}

TEST(Cypher, EndsWithTheFirstErrorOfTheReceiver) {
  int told = 0;
  const Status visited = VisitCypher(HarbourGraph(), {}, {}, [&](const CypherQuery&) {
    ++told;
    return Fail(ErrorCode::kIo, "full");
  });
  EXPECT_FALSE(visited);
  EXPECT_EQ(told, 1);
}

TEST(Cypher, NoNameEndsItsString) {
  GraphBuilder b({"a.txt", "", "", ""});
  b.Add("it's \\ a \\u0027 name\n", EntityType::kPerson);
  EXPECT_THAT(*Write("cypher", b.graph()), HasSubstr("name:'it\\'s \\\\ a \\\\'+'u0027 name\\n'"));
}

TEST(Cypher, BatchesAreBounded) {
  const std::string text = *Write("cypher", SyntheticGraph(2500));
  size_t rows = 0;
  for (size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    rows = text.compare(at, 7, "UNWIND ") == 0 ? 0 : rows + 1;
    EXPECT_LE(rows, 505u);
  }
}

TEST(JsonLines, OneStatementALine) {
  const std::string text = *Write("jsonl", HarbourGraph());
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 9);
  EXPECT_TRUE(text.starts_with(R"({"id":"s1","subject":{"entity":"ingrid-solberg-100")")) << text;
}

TEST(PropertyGraphs, AreTheGoldenFiles) {
  ExpectGolden("harbour.graphml", *Write("graphml", HarbourGraph()));
  ExpectGolden("harbour.gexf", *Write("gexf", HarbourGraph()));
  ExpectGolden("harbour.cyjs", *Write("cytoscape", HarbourGraph()));
  ExpectGolden("harbour.cypher", *Write("cypher", HarbourGraph()));
  ExpectGolden("harbour.jsonl", *Write("jsonl", HarbourGraph()));
}

}  // namespace
}  // namespace tripleloom
