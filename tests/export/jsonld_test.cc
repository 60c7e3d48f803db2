#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <set>

#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::Contains;

class JsonLd : public testing::Test {
 protected:
  void Read(const Graph& graph, const ExportOptions& options = {}) {
    text_ = *Write("jsonld", graph, options);
    json_.Parse<rapidjson::kParseValidateEncodingFlag>(text_.c_str());
    ASSERT_FALSE(json_.HasParseError());
  }

  const rapidjson::Value& Nodes() const { return json_["@graph"]; }

  // The node that has `value` under `key`.
  const rapidjson::Value& Find(const char* key, std::string_view value) const {
    static const rapidjson::Value none(rapidjson::kObjectType);
    for (const auto& node : Nodes().GetArray()) {
      if (node.HasMember(key) && node[key].IsString() && node[key].GetString() == value)
        return node;
    }
    ADD_FAILURE() << "no node with " << key << " " << value;
    return none;
  }

  std::set<std::string> Ids() const {
    std::set<std::string> ids;
    for (const auto& node : Nodes().GetArray()) ids.insert(node["@id"].GetString());
    return ids;
  }

  std::string text_;
  rapidjson::Document json_;
};

// Every value that the context declares to be a reference.
void GatherReferences(const rapidjson::Value& value, std::set<std::string>& out) {
  static const std::set<std::string> kReferences = {
      "subject", "predicate",      "object",        "hasSource",
      "entity",  "wasDerivedFrom", "wasQuotedFrom", "wasAttributedTo"};
  if (value.IsArray()) {
    for (const auto& item : value.GetArray()) GatherReferences(item, out);
  }
  if (!value.IsObject()) return;
  for (const auto& member : value.GetObject()) {
    const bool reference = kReferences.contains(member.name.GetString());
    if (reference && member.value.IsString()) out.insert(member.value.GetString());
    if (reference && member.value.IsArray()) {
      for (const auto& item : member.value.GetArray()) out.insert(item.GetString());
    }
    GatherReferences(member.value, out);
  }
}

TEST_F(JsonLd, EveryReferenceResolves) {
  Read(HarbourGraph());
  std::set<std::string> references;
  GatherReferences(Nodes(), references);
  EXPECT_GT(references.size(), 15u);
  for (const std::string& iri : references) EXPECT_THAT(Ids(), Contains(iri));
}

TEST_F(JsonLd, NoTwoNodesShareAnId) {
  Read(SyntheticGraph(200));
  EXPECT_EQ(Ids().size(), Nodes().Size());
}

TEST_F(JsonLd, EntitiesHaveSchemaTypesAndNames) {
  Read(HarbourGraph());
  const auto& federation = Find("name", "Harbor Workers Federation");
  EXPECT_STREQ(federation["@type"].GetString(), "schema:Organization");
  ASSERT_EQ(federation["alternateName"].Size(), 2u);
  EXPECT_STREQ(federation["alternateName"][0].GetString(), "HWF");
  EXPECT_EQ(federation["mentions"].GetInt(), 1204);
  EXPECT_STREQ(Find("name", "2019")["@type"].GetString(), "tl:Date");
}

TEST_F(JsonLd, ArticlesHaveTypedDates) {
  Read(HarbourGraph());
  const auto& article = Find("identifier", "harbour.txt");
  EXPECT_STREQ(article["@type"].GetString(), "schema:NewsArticle");
  EXPECT_STREQ(article["datePublished"]["@type"].GetString(), "xsd:date");
  EXPECT_STREQ(article["url"].GetString(), "https://news.example/h?a=1");
  EXPECT_TRUE(Find("identifier", "morning.txt")["datePublished"].IsString());
}

TEST_F(JsonLd, PlainTriplesAreOnlyWhatTheArticleAsserts) {
  Read(HarbourGraph());
  const auto& kestrel = Find("name", "Kestrel Maritime");
  EXPECT_TRUE(kestrel.HasMember("rel:operateIn"));
  EXPECT_FALSE(kestrel.HasMember("rel:close")) << "said by somebody";
  EXPECT_FALSE(kestrel.HasMember("rel:answer")) << "negated";
  EXPECT_FALSE(kestrel.HasMember("rel:sue")) << "possible";
  EXPECT_FALSE(Find("name", "Mette Lindqvist").HasMember("rel:consider")) << "negated, intended";
}

TEST_F(JsonLd, StatementsBearPolarityModalityAndSource) {
  Read(HarbourGraph());
  const auto& sue = Find("lemma", "sue");
  EXPECT_STREQ(sue["@type"].GetString(), "rdf:Statement");
  EXPECT_STREQ(sue["modality"].GetString(), "possible");
  EXPECT_FALSE(sue["negated"].GetBool());
  EXPECT_STREQ(sue["attribution"][0]["name"].GetString(), "two officials");
  EXPECT_FALSE(sue["attribution"][0].HasMember("entity"));
  EXPECT_DOUBLE_EQ(sue["confidence"].GetDouble(), 0.8125);
  EXPECT_TRUE(Find("lemma", "answer")["negated"].GetBool());
  EXPECT_TRUE(Find("lemma", "close")["attribution"][0].HasMember("entity"));
}

TEST_F(JsonLd, QualifiersReferOnlyToEntitiesOfTheFile) {
  Read(HarbourGraph());
  const auto& qualifiers = Find("lemma", "strand")["qualifier"];
  EXPECT_STREQ(qualifiers[0]["role"].GetString(), "place");
  EXPECT_TRUE(qualifiers[0].HasMember("entity"));
  EXPECT_STREQ(qualifiers[1]["text"].GetString(), "Tuesday");
  EXPECT_FALSE(qualifiers[1].HasMember("entity"));
}

TEST_F(JsonLd, EvidenceIsTheSentenceAndWhereItStands) {
  Read(HarbourGraph());
  const auto& strand = Find("lemma", "strand");
  EXPECT_EQ(strand["wasDerivedFrom"].Size(), 2u);
  ASSERT_EQ(strand["evidence"].Size(), 2u);
  const auto& evidence = strand["evidence"][0];
  EXPECT_STREQ(evidence["sentence"].GetString(), "the strike stranded MV Halcyon Dawn.");
  EXPECT_EQ(evidence["hasSelector"]["start"].GetInt(), 0);
  EXPECT_EQ(evidence["hasSelector"]["end"].GetInt(), 36);
  EXPECT_EQ(evidence["objectSelector"]["start"].GetInt(), 20);
}

TEST_F(JsonLd, BaseIsAnOption) {
  ExportOptions options;
  options.base = "https://news.example/graph#";
  Read(HarbourGraph(), options);
  EXPECT_THAT(Ids(), Contains("https://news.example/graph#denmark-105"));
  for (const std::string& id : Ids()) {
    EXPECT_TRUE(id.starts_with(options.base) || id.starts_with("rel:")) << id;
  }
}

TEST_F(JsonLd, TakesAnyText) {
  GraphBuilder b({"\"\\\n", "</script>", "x", "y"});
  const std::string name =
      std::string("nul\0 \x01 \"\\ \u2028 \U0001F6A2 ", 20) + std::string(10000, 'x');
  const Vertex v = b.Add(name, EntityType::kPerson);
  b.graph()[v].key = "a key/with \"signs\"";
  b.Say(v, name, name, v);
  Read(b.graph());
  EXPECT_EQ(std::string(Nodes()[1]["name"].GetString(), Nodes()[1]["name"].GetStringLength()),
            name);
  EXPECT_STREQ(Nodes()[1]["@id"].GetString(),
               "https://tripleloom.invalid/a%20key%2Fwith%20%22signs%22");
}

TEST_F(JsonLd, EmptyGraphHasNoNodes) {
  Read(Graph());
  EXPECT_TRUE(Nodes().Empty());
}

TEST_F(JsonLd, IsTheGoldenFile) {
  ExpectGolden("harbour.jsonld", *Write("jsonld", HarbourGraph()));
}

}  // namespace
}  // namespace tripleloom
