#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "export/exporter.h"
#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::HasSubstr;

TEST(Formats, AreFoundByName) {
  for (const Format& format : Formats()) EXPECT_EQ(FindFormat(format.name), &format);
  EXPECT_EQ(FindFormat("word"), nullptr);
  EXPECT_EQ(FindFormat(""), nullptr);
}

// What holds for every format of the table, whatever is added to it.
class EveryFormat : public testing::TestWithParam<Format> {};

TEST_P(EveryFormat, SameGraphSameBytes) {
  EXPECT_EQ(*Write(GetParam().name, HarbourGraph()), *Write(GetParam().name, HarbourGraph()));
}

TEST_P(EveryFormat, EmptyGraphIsNoError) { EXPECT_TRUE(Write(GetParam().name, Graph())); }

TEST_P(EveryFormat, EntitiesWithoutStatementsAreNoError) {
  GraphBuilder b({"a.txt", "", "", ""});
  b.Add("Ingrid Solberg", EntityType::kPerson);
  EXPECT_TRUE(Write(GetParam().name, b.graph()));
}

TEST_P(EveryFormat, PassesOnTheErrorOfTheSink) {
  const Status done = GetParam().write(SyntheticGraph(30), {}, [](std::string_view) -> Status {
    return Fail(ErrorCode::kIo, "disk full");
  });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "disk full");
}

TEST_P(EveryFormat, RefusesWhatIsNotUtf8BeforeTheFirstByte) {
  GraphBuilder b({"a.txt", "", "", ""});
  const Vertex v = b.Add("Ingrid", EntityType::kPerson);
  b.Say(v, "met", "meet", b.Add("Tomas", EntityType::kPerson)).evidence[0].sentence = "a\xFFz";
  bool called = false;
  const Status done = GetParam().write(b.graph(), {}, [&](std::string_view) {
    called = true;
    return Status();
  });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::kBadEncoding);
  EXPECT_THAT(done.error().message, HasSubstr("\"s1\""));
  EXPECT_FALSE(called);
}

TEST_P(EveryFormat, RefusesAConfidenceThatIsNoNumber) {
  for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity()}) {
    Graph graph = HarbourGraph();
    graph[*edges(graph).first].confidence = bad;
    const auto written = Write(GetParam().name, graph);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::kBadSyntax);
  }
}

TEST_P(EveryFormat, RefusesABaseThatIsNoIri) {
  for (const char* base :
       {"", "news/", "https://a.example", "https://a .example/", "https://a.example/\">/", ":/"}) {
    ExportOptions options;
    options.base = base;
    const auto written = Write(GetParam().name, HarbourGraph(), options);
    ASSERT_FALSE(written) << base;
    EXPECT_EQ(written.error().code, ErrorCode::kBadSyntax);
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryFormat, testing::ValuesIn(Formats()),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace tripleloom
