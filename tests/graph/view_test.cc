// The relational view must say what a snapshot says, however it came about.

#include "graph/view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "graph/base/hash.h"
#include "graph/store.h"
#include "graph/view_update.h"
#include "tests/graph/testing.h"
#include "tests/graph/view_lines.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAreArray;
using testing::Execute;
using testing::ExpectSame;
using testing::RandomArticle;
using testing::StoreOf;
using testing::TemporaryFolder;

TEST(View, OfANewStoreIsItsGraph) {
  std::mt19937 random(31);
  for (int round = 0; round < 60; ++round) {
    std::vector<DocumentFacts> articles = testing::RandomArticles(random, 8);
    articles.push_back(testing::RandomFacts(random, "odd"));
    ExpectSame(StoreOf(articles), std::to_string(round));
  }
}

// One change of a store at random.
void ChangeSomething(std::mt19937& random, Store& store) {
  static const std::vector<Correction> kPool = {
      MakeCorrection(Verdict::kSame, BaseOf(Family::kPerson, "mara-lindqvist"),
                     BaseOf(Family::kPerson, "anna-okafor"))
          .value(),
      MakeCorrection(Verdict::kDifferent, BaseOf(Family::kPerson, "lindqvist"),
                     BaseOf(Family::kPerson, "mara-lindqvist"))
          .value(),
      MakeCorrection(Verdict::kDifferent, "role\nleader-of-northern-rivers-authority",
                     BaseOf(Family::kPerson, "mara-lindqvist"))
          .value()};
  const std::string id = "article " + std::to_string(random() % 8);
  switch (random() % 8) {
    case 0:
      static_cast<void>(store.Tell({kPool[random() % kPool.size()]}, {}));
      break;
    case 1:
      static_cast<void>(store.TakeBack(kPool[random() % kPool.size()]));
      break;
    case 2:
    case 3:
      static_cast<void>(store.Remove(id));
      break;
    default:
      ASSERT_TRUE(store.Put(RandomArticle(random, id)));
  }
}

TEST(View, FollowsEveryChange) {
  std::mt19937 random(32);
  for (int round = 0; round < 80; ++round) {
    Store store = StoreOf({});
    for (int change = 0; change < 16; ++change) {
      ChangeSomething(random, store);
      if (random() % 2 == 0) continue;  // several changes at once, too
      ExpectSame(store, std::to_string(round) + " after " + std::to_string(change));
      if (::testing::Test::HasFailure()) return;
    }
  }
}

DocumentFacts Numbered(int number) {
  std::mt19937 random(static_cast<unsigned>(number));
  return RandomArticle(random, "article " + std::to_string(number));
}

int64_t Count(const Store& store, const char* sql) {
  Sql row(store.handle(), sql);
  return row.Row() ? row.Int(0) : -1;
}

TEST(View, StaysInTheFile) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  {
    Store store = Store::Open(path, Store::Mode::kCreate).value();
    for (int i = 0; i < 6; ++i) ASSERT_TRUE(store.Put(Numbered(i)));
  }
  ExpectSame(Store::Open(path, Store::Mode::kRead).value(), "made by a reader");
  EXPECT_THAT(folder.Files(), ElementsAreArray({"a.loom"}));
  Store store = Store::Open(path, Store::Mode::kWrite).value();
  EXPECT_EQ(Count(store, "SELECT count(*) FROM main.view_article"), 6);
  ASSERT_TRUE(store.Put(Numbered(6)));
  EXPECT_EQ(Count(store, "SELECT count(*) FROM main.view_article"), 6);
  ExpectSame(store, "brought up to date");
  EXPECT_EQ(Count(store, "SELECT count(*) FROM main.view_article"), 7);
}

TEST(View, TellsHowFarItIs) {
  Store store = StoreOf({Numbered(1), Numbered(2), Numbered(3)});
  std::vector<std::pair<size_t, size_t>> told;
  const ViewProgress note = [&told](size_t done, size_t all) { told.emplace_back(done, all); };
  ASSERT_TRUE(ReadView(store, note));
  ASSERT_TRUE(ReadView(store, note));
  ASSERT_TRUE(store.Put(Numbered(4)));
  ASSERT_TRUE(ReadView(store, note));
  ASSERT_GE(told.size(), 4u);
  EXPECT_EQ(told[2], std::pair(size_t{3}, size_t{3}));
  EXPECT_EQ(told.back().first, told.back().second);
}

// A question may be interrupted while its tables are made.
TEST(View, IsTakenBackWhereItIsStopped) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  {
    Store store = Store::Open(path, Store::Mode::kCreate).value();
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(store.Put(Numbered(i)));
  }
  const Store store = Store::Open(path, Store::Mode::kRead).value();
  for (int patience = 0; patience < 4; ++patience) {
    int asked = 0;
    store.StopWhen([&asked, patience] { return ++asked > patience; });
    const Result<ViewReading> reading = ReadView(store);
    ASSERT_FALSE(reading) << "too small to be stopped";
    EXPECT_EQ(reading.error().code, ErrorCode::kLimit);
  }
  store.StopWhen({});
  ExpectSame(store, "in the end");
  EXPECT_THAT(folder.Files(), ElementsAreArray({"a.loom"}));
}

TEST(View, OfAnotherVersionIsMadeAnew) {
  Store store = StoreOf({Numbered(1), Numbered(2)});
  ASSERT_TRUE(ReadView(store));
  Execute(store,
          "UPDATE view_state SET version = 1000; DROP TABLE view_name; DELETE FROM view_statement");
  ASSERT_TRUE(store.Put(Numbered(3)));
  ExpectSame(store, "anew");
}

// As on a disk that cannot be written.
TEST(View, OfAFileThatCannotBeWrittenIsTemporary) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  {
    Store store = Store::Open(path, Store::Mode::kCreate).value();
    ASSERT_TRUE(store.Put(Numbered(1)));
    ASSERT_TRUE(ReadView(store));
    ASSERT_TRUE(store.Put(Numbered(2)));
  }
  const std::string uri = "file:" + path + "?immutable=1";
  auto database = Database::Open(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI).value();
  const Corrections none;
  for (int again = 0; again < 2; ++again) {
    ASSERT_TRUE(database->Execute("BEGIN"));
    ASSERT_TRUE(UpdateView(*database, none, ViewPlace::kTemporary, {}));
    ASSERT_TRUE(database->Execute("COMMIT"));
    EXPECT_TRUE(IsFresh(*database, ViewPlace::kTemporary).value());
    EXPECT_FALSE(IsFresh(*database, ViewPlace::kFile).value());
    Sql row(database->handle(), "SELECT count(*) FROM view_article");
    ASSERT_TRUE(row.Row());
    EXPECT_EQ(row.Int(0), 2);
  }
}

// Two things without a name whose keys agree in slug and short hash, and one again when one goes.
TEST(View, LengthensEqualKeys) {
  std::map<std::string, std::string> seen;  // digits to id
  std::vector<std::string> ids;
  for (int i = 0; ids.empty(); ++i) {
    const std::string id = "a" + std::to_string(i);
    const auto [place, added] = seen.emplace(HexDigits(Hash64(id + "\nthe-talks"), 8), id);
    if (!added) ids = {place->second, id};
  }
  Store store = StoreOf({});
  for (const std::string& id : ids) {
    Article article(id);
    const int talks = article.Phrase("the talks");
    article.Say(talks, "help", article.Named("Vale of Orn", EntityType::kPlace));
    article.facts().entities[0].key = "the-talks";
    ASSERT_TRUE(store.Put(article.facts()));
    ExpectSame(store, id);
  }
  EXPECT_EQ(Count(store,
                  "SELECT count(*) FROM view_entity WHERE key GLOB 'talks-*' AND "
                  "length(key) = length('talks-') + 16"),
            2);
  Article silent(ids[0]);  // names it, and says nothing of it
  silent.Phrase("the talks");
  silent.facts().entities[0].key = "the-talks";
  ASSERT_TRUE(store.Put(silent.facts()));
  ExpectSame(store, "one again");
  ASSERT_TRUE(store.Remove(ids[0]));
  ExpectSame(store, "one");
  ASSERT_TRUE(store.Put(Numbered(1)));
  ExpectSame(store, "and more");
}

}  // namespace
}  // namespace tripleloom
