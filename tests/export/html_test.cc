#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::HasSubstr;
using testing::Not;

// The graph that a page holds.
rapidjson::Document DataOf(const std::string& page) {
  const std::string begin = "<script type=\"application/json\" id=\"graph\">";
  const size_t at = page.find(begin);
  EXPECT_NE(at, page.npos);
  const size_t end = page.find("</script>", at);
  rapidjson::Document data;
  data.Parse(page.substr(at + begin.size(), end - at - begin.size()).c_str());
  EXPECT_FALSE(data.HasParseError());
  return data;
}

TEST(Html, HoldsEveryStatementWithItsSentence) {
  const rapidjson::Document data = DataOf(*Write("html", HarbourGraph()));
  ASSERT_EQ(data["nodes"].Size(), 9u);
  ASSERT_EQ(data["statements"].Size(), 9u);
  const auto& strand = data["statements"][0];
  EXPECT_STREQ(strand["words"].GetString(), "is president of");
  EXPECT_STREQ(strand["evidence"][0]["sentence"].GetString(),
               "Ingrid Solberg is president of Harbor Workers Federation.");
  EXPECT_EQ(strand["evidence"][0]["marks"][0][1].GetInt(), 14);
  EXPECT_STREQ(data["articles"][0]["url"].GetString(), "https://news.example/h?a=1");
}

TEST(Html, NodesStandApart) {
  const rapidjson::Document data = DataOf(*Write("html", SyntheticGraph(100)));
  std::set<std::pair<double, double>> places;
  for (const auto& node : data["nodes"].GetArray()) {
    places.insert({node["x"].GetDouble(), node["y"].GetDouble()});
  }
  EXPECT_EQ(places.size(), data["nodes"].Size());
}

TEST(Html, NamesCannotEndTheirElement) {
  const std::string page = *Write("html", HostileGraph());
  EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page, Not(HasSubstr("\"url\":\"javascript")));
  const rapidjson::Document data = DataOf(page);
  bool found = false;
  for (const auto& node : data["nodes"].GetArray()) {
    found |= std::string(node["name"].GetString()) == "</script><script>alert('x')</script>";
  }
  EXPECT_TRUE(found) << "and come back unchanged";
}

TEST(Html, AllowsItsOwnScriptAndStyleAlone) {
  const std::string page = *Write("html", HarbourGraph());
  EXPECT_THAT(page, HasSubstr("default-src 'none'; script-src 'sha256-"));
  EXPECT_THAT(page, Not(HasSubstr("unsafe-")));
  EXPECT_THAT(page, Not(HasSubstr(" onclick=")));
  EXPECT_THAT(page, Not(HasSubstr("src=\"")));
}

}  // namespace
}  // namespace tripleloom
