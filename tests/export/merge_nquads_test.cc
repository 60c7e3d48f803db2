// However the articles of a graph came together, its N-Quads are the same, byte for byte.

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "graph/store.h"
#include "tests/export/support.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::RandomArticle;
using testing::StoreOf;

constexpr int kRounds = 300;

std::string NQuadsOf(const Store& store) {
  const Graph graph = Snapshot(store, {}).value();
  return Write("nquads", graph).value();
}

std::vector<DocumentFacts> SomeArticles(std::mt19937& random, const std::string& prefix) {
  std::vector<DocumentFacts> articles;
  for (unsigned i = 0, count = 2 + random() % 5; i < count; ++i) {
    articles.push_back(RandomArticle(random, prefix + std::to_string(i)));
    articles.back().date = "2014-06-" + std::to_string(10 + random() % 20);
  }
  return articles;
}

// In another order, some twice, and some with another text before.
Store Repeated(std::mt19937& random, std::vector<DocumentFacts> articles) {
  std::vector<DocumentFacts> all;
  for (const DocumentFacts& facts : articles) {
    if (random() % 3 == 0) all.push_back(RandomArticle(random, facts.id));
  }
  std::shuffle(articles.begin(), articles.end(), random);
  all.insert(all.end(), articles.begin(), articles.end());
  std::shuffle(articles.begin(), articles.end(), random);
  articles.resize(articles.size() / 2);
  all.insert(all.end(), articles.begin(), articles.end());
  return StoreOf(all);
}

// Split into stores that overlap, and merged again.
Store Merged(std::mt19937& random, const std::vector<DocumentFacts>& articles) {
  std::vector<std::vector<DocumentFacts>> parts(1 + random() % 3);
  for (const DocumentFacts& facts : articles) {
    parts[random() % parts.size()].push_back(facts);
    if (random() % 3 == 0) parts[random() % parts.size()].push_back(facts);
  }
  Store all = StoreOf({});
  for (const auto& part : parts) EXPECT_TRUE(all.Merge(StoreOf(part)));
  return all;
}

// With others beside them, which are taken out again.
Store Undone(std::mt19937& random, std::vector<DocumentFacts> articles) {
  const std::vector<DocumentFacts> others = SomeArticles(random, "other ");
  articles.insert(articles.end(), others.begin(), others.end());
  std::shuffle(articles.begin(), articles.end(), random);
  Store store = StoreOf(articles);
  for (const DocumentFacts& facts : others) EXPECT_TRUE(store.Remove(facts.id));
  return store;
}

TEST(NQuads, AreTheSameHoweverArticlesCameTogether) {
  std::mt19937 random(41);
  for (int round = 0; round < kRounds && !HasFailure(); ++round) {
    const std::vector<DocumentFacts> articles = SomeArticles(random, "article ");
    const std::string expected = NQuadsOf(StoreOf(articles));
    ASSERT_FALSE(expected.empty());
    EXPECT_EQ(NQuadsOf(Repeated(random, articles)), expected) << round;
    EXPECT_EQ(NQuadsOf(Merged(random, articles)), expected) << round;
    EXPECT_EQ(NQuadsOf(Undone(random, articles)), expected) << round;
  }
}

}  // namespace
}  // namespace tripleloom
