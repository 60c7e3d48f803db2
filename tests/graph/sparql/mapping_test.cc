// What a query sees must be what the export writes, quad for quad.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "tests/graph/sparql/support.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using testing::Ask;
using testing::LinesOf;
using testing::NQuadsOf;
using testing::RandomStore;
using testing::StoreOf;
using testing::Written;

// All quads that a query sees: those of named graphs, and triples that are in none.
std::vector<std::string> QuadsSeen(const Store& store) {
  std::vector<std::string> seen;
  std::set<std::string> in_graphs;
  const QueryResult named = Ask(store, "SELECT ?s ?p ?o ?g { GRAPH ?g { ?s ?p ?o } }");
  for (const auto& row : std::get<Answers>(named).rows) {
    const std::string triple = Written(row[0]) + " " + Written(row[1]) + " " + Written(row[2]);
    in_graphs.insert(triple);
    seen.push_back(triple + " " + Written(row[3]));
  }
  const QueryResult all = Ask(store, "SELECT ?s ?p ?o { ?s ?p ?o }");
  for (const auto& row : std::get<Answers>(all).rows) {
    std::string triple = Written(row[0]) + " " + Written(row[1]) + " " + Written(row[2]);
    if (!in_graphs.contains(triple)) seen.push_back(std::move(triple));
  }
  std::sort(seen.begin(), seen.end());
  return seen;
}

std::vector<std::string> TriplesOf(const std::set<std::string>& quads) {
  std::set<std::string> triples;
  const std::string graphs = " <https://tripleloom.invalid/article/";
  for (const std::string& quad : quads) {
    // The graph is an article behind a whole triple: there are three terms before it.
    const size_t graph = quad.rfind(graphs);
    const bool fourth = graph != quad.npos && quad.ends_with('>') &&
                        quad.find(' ', quad.find(' ', quad.find(' ') + 1) + 1) <= graph &&
                        (quad[graph - 1] == '>' || quad[graph - 1] == '"') &&
                        quad.find('>', graph) == quad.size() - 1;
    triples.insert(fourth ? quad.substr(0, graph) : quad);
  }
  return {triples.begin(), triples.end()};
}

void ExpectSame(const std::vector<std::string>& seen, const std::set<std::string>& written) {
  const std::vector<std::string> wanted(written.begin(), written.end());
  std::vector<std::string> lacking;
  std::vector<std::string> added;
  std::set_difference(wanted.begin(), wanted.end(), seen.begin(), seen.end(),
                      std::back_inserter(lacking));
  std::set_difference(seen.begin(), seen.end(), wanted.begin(), wanted.end(),
                      std::back_inserter(added));
  lacking.resize(std::min<size_t>(lacking.size(), 5));
  added.resize(std::min<size_t>(added.size(), 5));
  EXPECT_EQ(lacking, std::vector<std::string>());
  EXPECT_EQ(added, std::vector<std::string>());
}

TEST(Mapping, SeesEveryQuadThatIsExportedOnce) {
  for (unsigned seed = 0; seed < 25; ++seed) {
    std::mt19937 random(seed);
    const Store store = RandomStore(random, 1 + static_cast<int>(seed % 7));
    SCOPED_TRACE(seed);
    ExpectSame(QuadsSeen(store), LinesOf(NQuadsOf(store)));
  }
}

TEST(Mapping, SeesFactsOfEveryShape) {
  for (unsigned seed = 0; seed < 25; ++seed) {
    std::mt19937 random(seed);
    std::vector<DocumentFacts> documents;
    for (int i = 0; i < 3; ++i) {
      documents.push_back(testing::RandomFacts(random, "odd/" + std::to_string(i) + " .txt"));
    }
    const Store store = StoreOf(documents);
    SCOPED_TRACE(seed);
    ExpectSame(QuadsSeen(store), LinesOf(NQuadsOf(store)));
  }
}

TEST(Mapping, TheDefaultGraphHasEachTripleOnce) {
  std::mt19937 random(7);
  const Store store = RandomStore(random, 8);
  std::vector<std::string> seen;
  const QueryResult all = Ask(store, "SELECT ?s ?p ?o { ?s ?p ?o }");
  for (const auto& row : std::get<Answers>(all).rows) {
    seen.push_back(Written(row[0]) + " " + Written(row[1]) + " " + Written(row[2]));
  }
  std::sort(seen.begin(), seen.end());
  EXPECT_EQ(seen, TriplesOf(LinesOf(NQuadsOf(store))));
}

// Whatever is given, the same quads come as from a sweep over all.
TEST(Mapping, FindsByEveryPartWhatASweepFinds) {
  std::mt19937 random(11);
  const Store store = RandomStore(random, 4);
  const QueryResult result = Ask(store, "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }");
  const auto& rows = std::get<Answers>(result).rows;
  const QueryResult triples = Ask(store, "SELECT (<x:none> AS ?g) ?s ?p ?o { ?s ?p ?o }");
  const auto& all = std::get<Answers>(triples).rows;
  ASSERT_GT(rows.size(), 100u);
  for (const bool in_graphs : {false, true}) {
    const auto& quads = in_graphs ? rows : all;
    for (size_t i = 0; i < quads.size(); i += in_graphs ? 17 : 29) {
      for (int given = 1; given < (in_graphs ? 16 : 8); ++given) {
        const auto text = [&](size_t place, const char* name) {
          const size_t bit = (place + 3) % 4;  // s, p, o, g
          return (given >> bit & 1) != 0 ? Written(quads[i][place]) : std::string(name);
        };
        const auto fits = [&](const auto& quad) {
          for (size_t place = in_graphs ? 0 : 1; place < 4; ++place) {
            if ((given >> ((place + 3) % 4) & 1) != 0 && quad[place] != quads[i][place]) return 0;
          }
          return 1;
        };
        int64_t expected = 0;
        for (const auto& quad : quads) expected += fits(quad);
        const std::string triple =
            "{ " + text(1, "?s") + " " + text(2, "?p") + " " + text(3, "?o") + " }";
        const std::string query = "SELECT (COUNT(*) AS ?n) " +
                                  (in_graphs ? "{ GRAPH " + text(0, "?g") + triple + " }" : triple);
        const QueryResult count = Ask(store, query);
        EXPECT_EQ(std::get<Answers>(count).rows[0][0]->value, std::to_string(expected)) << query;
      }
    }
  }
}

TEST(Mapping, EveryNodeIsFoundByItsIri) {
  std::mt19937 random(3);
  const Store store = RandomStore(random, 3);
  std::set<std::string> subjects;
  const QueryResult result = Ask(store, "SELECT DISTINCT ?s { ?s ?p ?o }");
  for (const auto& row : std::get<Answers>(result).rows) {
    const QueryResult found = Ask(store, "ASK { <" + row[0]->value + "> ?p ?o }");
    EXPECT_TRUE(std::get<bool>(found)) << row[0]->value;
  }
  EXPECT_GT(std::get<Answers>(result).rows.size(), 30u);
}

}  // namespace
}  // namespace tripleloom
