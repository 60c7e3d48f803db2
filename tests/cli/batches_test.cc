#include "cli/batches.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace tripleloom {
namespace {

using testing::ElementsAre;

TEST(CutGraph, FindsTheGraphBehindAnyObject) {
  const auto check = [](const std::string& triple, const std::string& graph) {
    const std::string line = triple + (graph.empty() ? " ." : " <" + graph + "> .");
    EXPECT_EQ(CutGraph(line).triple, triple);
    EXPECT_EQ(CutGraph(line).graph, graph);
  };
  for (const char* graph : {"", "https://a.example/g"}) {
    check("<s:a> <p:a> <o:a>", graph);
    check("<s:a> <p:a> \"plain\"", graph);
    check("<s:a> <p:a> \"2031\"^^<x:gYear>", graph);
    check("<s:a> <p:a> \"mot\"@fr-CA", graph);
    check(R"(<s:a> <p:a> "a \" <g:x> . \\")", graph);
    check(R"(<s:a> <p:a> "")", graph);
  }
}

class Kept {
 public:
  BatchSink sink() {
    return [this](const LoadBatch& batch) -> Status {
      if (batches.size() == fail_at) return Fail(ErrorCode::kIo, "full");
      batches.push_back(batch);
      return {};
    };
  }
  std::vector<LoadBatch> batches;
  size_t fail_at = static_cast<size_t>(-1);
};

constexpr char kQuads[] =
    "<s:1> <p:1> <o:1> .\n<s:2> <p:1> <o:1> .\n<s:3> <p:1> <o:1> .\n"
    "<s:4> <p:1> <o:1> <g:1> .\n<s:5> <p:1> <o:1> <g:2> .\n";

// The batches as texts: "graph:lines" of each part, "+" before the first of a graph.
std::vector<std::string> Shapes(const std::vector<LoadBatch>& batches) {
  std::vector<std::string> shapes;
  for (const LoadBatch& batch : batches) {
    std::string& shape = shapes.emplace_back();
    for (const LoadPart& part : batch.parts) {
      const auto lines = std::count(part.text.begin(), part.text.end(), '\n');
      shape += (shape.empty() ? "" : " ") + std::string(part.first ? "+" : "") + part.graph + ":" +
               std::to_string(lines);
    }
  }
  return shapes;
}

TEST(QuadBatches, KeepGraphsApartAndTellTheFirst) {
  // However the text is cut into pieces, the batches are the same.
  for (const size_t piece : {size_t{1}, size_t{7}, sizeof kQuads}) {
    for (const BatchGraphs graphs : {BatchGraphs::kOne, BatchGraphs::kMany}) {
      Kept kept;
      QuadBatches batches(2, graphs, "g:rest", kept.sink());
      for (std::string_view rest = kQuads; !rest.empty();) {
        ASSERT_TRUE(batches.Take(rest.substr(0, piece)));
        rest.remove_prefix(std::min(piece, rest.size()));
      }
      ASSERT_TRUE(batches.Finish());
      if (graphs == BatchGraphs::kOne) {
        EXPECT_THAT(Shapes(kept.batches), ElementsAre("+g:rest:2", "g:rest:1", "+g:1:1", "+g:2:1"));
      } else {
        EXPECT_THAT(Shapes(kept.batches), ElementsAre("+g:rest:2", "g:rest:1 +g:1:1", "+g:2:1"));
      }
      EXPECT_EQ(kept.batches[0].parts[0].text, "<s:1> <p:1> <o:1> .\n<s:2> <p:1> <o:1> .\n");
      EXPECT_EQ(kept.batches.back().parts[0].text, "<s:5> <p:1> <o:1> .\n");
    }
  }
}

TEST(QuadBatches, PassOnTheErrorOfTheReceiver) {
  Kept kept;
  kept.fail_at = 1;
  QuadBatches batches(1, BatchGraphs::kOne, "g:rest", kept.sink());
  const Status taken = batches.Take(kQuads);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().message, "full");
}

}  // namespace
}  // namespace tripleloom
