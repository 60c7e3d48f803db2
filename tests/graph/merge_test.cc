// The laws of the merged graph, on random sets of articles that share names.

#include <gtest/gtest.h>

#include <algorithm>

#include "graph/store.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::PrintStore;
using testing::RandomArticle;
using testing::StoreOf;

constexpr int kRounds = 100;

// Articles 0 to 9 as two editors might have them: ids repeat, texts and dates differ.
std::vector<DocumentFacts> SomeArticles(std::mt19937& random) {
  std::vector<DocumentFacts> documents;
  for (int i = 0; i < 10; ++i) {
    if (random() % 2 == 0) continue;
    documents.push_back(RandomArticle(random, "article " + std::to_string(i)));
    documents.back().date = random() % 2 == 0 ? "2014-06-16" : "2015-01-02";
  }
  return documents;
}

std::string Merged(const std::vector<const Store*>& stores) {
  Store all = Store::Open(":memory:", Store::Mode::kCreate).value();
  for (const Store* store : stores) EXPECT_TRUE(all.Merge(*store));
  return PrintStore(all);
}

TEST(Merge, DoesNotDependOnTheOrderOfDocuments) {
  std::mt19937 random(11);
  for (int round = 0; round < kRounds; ++round) {
    std::vector<DocumentFacts> documents = SomeArticles(random);
    const std::string graph = PrintStore(StoreOf(documents));
    std::shuffle(documents.begin(), documents.end(), random);
    EXPECT_EQ(PrintStore(StoreOf(documents)), graph);
  }
}

TEST(Merge, IsCommutativeAssociativeAndIdempotent) {
  std::mt19937 random(12);
  for (int round = 0; round < kRounds; ++round) {
    const Store a = StoreOf(SomeArticles(random));
    const Store b = StoreOf(SomeArticles(random));
    const Store c = StoreOf(SomeArticles(random));
    Store ab = StoreOf({});
    ASSERT_TRUE(ab.Merge(a) && ab.Merge(b));
    Store bc = StoreOf({});
    ASSERT_TRUE(bc.Merge(b) && bc.Merge(c));
    EXPECT_EQ(Merged({&a, &b}), Merged({&b, &a}));
    EXPECT_EQ(Merged({&ab, &c}), Merged({&a, &bc}));
    EXPECT_EQ(Merged({&a, &b, &a, &b}), Merged({&a, &b}));
    EXPECT_EQ(Merged({&a}), PrintStore(a));
  }
}

TEST(Merge, KeepsTheLaterThenTheGreaterText) {
  std::mt19937 random(13);
  DocumentFacts early = RandomArticle(random, "a");
  early.date = "2014-06-16";
  DocumentFacts late = RandomArticle(random, "a");
  late.date = "2014-06-17";
  DocumentFacts greater = late;
  greater.text += "~";
  const Store one = StoreOf({early});
  const Store two = StoreOf({late});
  const Store three = StoreOf({greater});
  EXPECT_EQ(Merged({&one, &two}), PrintStore(two));
  EXPECT_EQ(Merged({&three, &two, &one}), PrintStore(three));
}

TEST(Merge, IsUndoneByRemoval) {
  std::mt19937 random(14);
  for (int round = 0; round < kRounds; ++round) {
    Store store = StoreOf(SomeArticles(random));
    const std::string before = PrintStore(store);
    std::vector<std::string> added;
    for (int i = 0; i < 4; ++i) {
      const DocumentFacts facts = RandomArticle(random, "new " + std::to_string(i));
      added.push_back(facts.id);
      ASSERT_TRUE(store.Put(facts));
    }
    std::shuffle(added.begin(), added.end(), random);
    for (const std::string& id : added) ASSERT_TRUE(store.Remove(id));
    EXPECT_EQ(PrintStore(store), before);
  }
}

TEST(Merge, TakesNothingFromAStoreThatCannotBeRead) {
  std::mt19937 random(15);
  Store store = StoreOf({RandomArticle(random, "a")});
  const std::string before = PrintStore(store);
  const Store damaged = StoreOf({RandomArticle(random, "b"), RandomArticle(random, "c")});
  testing::Execute(damaged, "UPDATE document SET text = 'x' WHERE id = 'c'");
  const Status merged = store.Merge(damaged);
  ASSERT_FALSE(merged);
  EXPECT_EQ(merged.error().code, ErrorCode::kBadSyntax);
  EXPECT_EQ(PrintStore(store), before);
}

TEST(Merge, OfAStoreWithItselfChangesNothing) {
  std::mt19937 random(16);
  Store store = StoreOf({RandomArticle(random, "a")});
  const std::string before = PrintStore(store);
  EXPECT_TRUE(store.Merge(store));
  EXPECT_EQ(PrintStore(store), before);
}

}  // namespace
}  // namespace tripleloom
