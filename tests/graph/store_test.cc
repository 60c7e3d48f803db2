#include "graph/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "graph/database.h"
#include "graph/facts.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::PrintStore;
using testing::RandomArticle;
using testing::RandomFacts;
using testing::TemporaryFolder;

constexpr auto kCreate = Store::Mode::kCreate;
constexpr auto kRead = Store::Mode::kRead;
constexpr auto kWrite = Store::Mode::kWrite;

DocumentFacts Small(const std::string& id) {
  Article article(id);
  const int mara = article.Named("Mara Lindqvist", EntityType::kPerson);
  const int port = article.Named("Port Eilish", EntityType::kPlace);
  article.Say(mara, "visit", port);
  return article.facts();
}

void WriteFile(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

Error OpenError(const std::string& path, Store::Mode mode) {
  auto store = Store::Open(path, mode);
  if (store) return {ErrorCode::kLimit, "opened"};
  return store.error();
}

TEST(Store, GivesBackExactlyWhatWasPut) {
  TemporaryFolder folder;
  std::mt19937 random(1);
  Store store = Store::Open(folder / "a.loom", kCreate).value();
  std::vector<DocumentFacts> documents;
  for (int i = 0; i < 200; ++i) {
    documents.push_back(RandomFacts(random, "document " + std::to_string(i)));
    ASSERT_EQ(store.Put(documents.back()).value(), Store::Change::kAdded);
  }
  const Store again = Store::Open(folder / "a.loom", kRead).value();
  for (const DocumentFacts& facts : documents) {
    EXPECT_EQ(store.Facts(facts.id).value(), facts);
    EXPECT_EQ(again.Facts(facts.id).value(), facts);
  }
}

TEST(Store, LeavesOneFile) {
  TemporaryFolder folder;
  {
    Store store = Store::Open(folder / "a.loom", kCreate).value();
    ASSERT_TRUE(store.Put(Small("a")));
    ASSERT_TRUE(store.Facts("a"));
  }
  EXPECT_THAT(folder.Files(), ElementsAre("a.loom"));
  ASSERT_TRUE(Snapshot(Store::Open(folder / "a.loom", kRead).value(), {}));
  EXPECT_THAT(folder.Files(), ElementsAre("a.loom"));
}

TEST(Store, TellsAddedUnchangedAndReplaced) {
  Store store = Store::Open(":memory:", kCreate).value();
  EXPECT_EQ(store.Put(Small("a")).value(), Store::Change::kAdded);
  EXPECT_EQ(store.Put(Small("a")).value(), Store::Change::kUnchanged);
  DocumentFacts other = Small("a");
  other.triples.clear();
  EXPECT_EQ(store.Put(other).value(), Store::Change::kReplaced);
  EXPECT_EQ(store.Facts("a").value(), other);
  EXPECT_EQ(store.Documents()->size(), 1u);
}

TEST(Store, ListsDocumentsById) {
  Store store = Store::Open(":memory:", kCreate).value();
  for (const char* id : {"c", "a", "B"}) {
    DocumentFacts facts = Small(id);
    facts.title = "T";
    facts.date = "2014-06-16";
    facts.url = "https://news.example/1";
    ASSERT_TRUE(store.Put(facts));
  }
  const std::vector<DocumentInfo> documents = store.Documents().value();
  ASSERT_EQ(documents.size(), 3u);
  EXPECT_EQ(documents[0].id, "B");
  EXPECT_EQ(documents[2].id, "c");
  EXPECT_EQ(documents[2].title, "T");
  EXPECT_EQ(documents[2].date, "2014-06-16");
  EXPECT_EQ(documents[2].url, "https://news.example/1");
}

TEST(Store, NamesTheNearestDocument) {
  Store store = Store::Open(":memory:", kCreate).value();
  ASSERT_TRUE(store.Put(Small("harbour.txt")));
  ASSERT_TRUE(store.Put(Small("election.txt")));
  const Status removed = store.Remove("harbor.txt");
  ASSERT_FALSE(removed);
  EXPECT_EQ(removed.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(removed.error().message, HasSubstr("did you mean \"harbour.txt\"?"));
  EXPECT_EQ(store.Facts("harbor.txt").error().code, ErrorCode::kNotFound);
}

TEST(Store, RefusesFactsThatPointNowhere) {
  Store store = Store::Open(":memory:", kCreate).value();
  DocumentFacts beyond = Small("a");
  beyond.sentences[0].end += 1000;
  DocumentFacts nobody = Small("a");
  nobody.triples[0].object.entity = 2;
  DocumentFacts nowhere = Small("a");
  nowhere.triples[0].sentence = 1;
  for (const DocumentFacts& facts : {beyond, nobody, nowhere, Small("")}) {
    const auto put = store.Put(facts);
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, ErrorCode::kBadSyntax);
  }
  DocumentFacts binary = Small("a");
  binary.triples[0].object.text = "\xFF";
  EXPECT_EQ(store.Put(binary).error().code, ErrorCode::kBadEncoding);
  EXPECT_TRUE(store.Documents()->empty());
}

// A place in a row id is an argument of the next triple where there are too many.
TEST(Store, RefusesMoreThanRowIdsCanNumber) {
  Store store = Store::Open(":memory:", kCreate).value();
  DocumentFacts facts = Small("long");
  const Qualifier argument = {"time", "on", facts.triples[0].object, ""};
  facts.triples.push_back(facts.triples[0]);
  facts.triples[0].arguments.assign(kMostArguments, argument);
  ASSERT_TRUE(store.Put(facts));
  EXPECT_EQ(store.Facts("long").value(), facts);
  facts.triples[0].arguments.push_back(argument);
  const auto refused = store.Put(facts);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kLimit);
  EXPECT_THAT(refused.error().message, HasSubstr("arguments"));
}

// What stands in FORMAT.md for those who ask in SQL.
TEST(Store, RowIdsTellDocumentAndPosition) {
  std::mt19937 random(3);
  Store store = Store::Open(":memory:", kCreate).value();
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(store.Put(RandomFacts(random, std::to_string(i))));
  const std::vector<DocumentInfo> documents = store.Documents().value();
  for (const DocumentInfo& document : documents) {
    const DocumentFacts facts = store.Facts(document.id).value();
    Sql row(store.handle(),
            "SELECT t.position, w.position, e.name, (SELECT count(*) FROM argument WHERE triple = "
            "t.id) FROM triple AS t JOIN sentence AS w ON w.id = t.sentence LEFT JOIN entity AS e "
            "ON e.id = t.object_entity WHERE t.document = (SELECT number FROM document WHERE "
            "id = ?1) ORDER BY t.id");
    row.Bind(document.id);
    for (size_t i = 0; i < facts.triples.size(); ++i) {
      ASSERT_TRUE(row.Row()) << document.id;
      const Triple& triple = facts.triples[i];
      EXPECT_EQ(row.Int(0), static_cast<int64_t>(i));
      EXPECT_EQ(row.Int(1), triple.sentence);
      const int object = triple.object.entity;
      EXPECT_EQ(row.Text(2), object < 0 ? "" : facts.entities[static_cast<size_t>(object)].name);
      EXPECT_EQ(row.Int(3), static_cast<int64_t>(triple.arguments.size()));
    }
    EXPECT_FALSE(row.Row());
  }
}

TEST(Store, RefusesToWriteWhereItReads) {
  TemporaryFolder folder;
  ASSERT_TRUE(Store::Open(folder / "a.loom", kCreate)->Put(Small("a")));
  Store store = Store::Open(folder / "a.loom", kRead).value();
  EXPECT_EQ(store.Put(Small("b")).error().code, ErrorCode::kIo);
  EXPECT_EQ(store.Remove("a").error().code, ErrorCode::kIo);
  EXPECT_EQ(store.Merge(store).error().code, ErrorCode::kIo);
}

TEST(StoreOpen, NeedsAFileUnlessItMayMakeOne) {
  TemporaryFolder folder;
  EXPECT_EQ(OpenError(folder / "a.loom", kRead).code, ErrorCode::kNotFound);
  EXPECT_EQ(OpenError(folder / "a.loom", kWrite).code, ErrorCode::kNotFound);
  EXPECT_EQ(OpenError("", kCreate).code, ErrorCode::kNotFound);
  EXPECT_EQ(OpenError(folder / "missing/a.loom", kCreate).code, ErrorCode::kIo);
  EXPECT_TRUE(folder.Files().empty());
  EXPECT_TRUE(Store::Open(folder / "a.loom", kCreate));
  EXPECT_TRUE(Store::Open(folder / "a.loom", kRead));
}

TEST(StoreOpen, RefusesWhatIsNoGraph) {
  TemporaryFolder folder;
  WriteFile(folder / "text", "Not a graph at all, but long enough to be looked at as a header.");
  WriteFile(folder / "short", "SQLite");
  for (const auto mode : {kRead, kWrite, kCreate}) {
    for (const char* name : {"text", "short", ""}) {
      const Error error = OpenError(folder / name, mode);
      EXPECT_EQ(error.code, ErrorCode::kBadSyntax) << name;
      EXPECT_THAT(error.message, HasSubstr(folder / name));
    }
    EXPECT_EQ(OpenError("/dev/null", mode).code, ErrorCode::kBadSyntax);
  }
  EXPECT_EQ(std::filesystem::file_size(folder / "short"), 6u);
}

// SQLite would mix what a killed process left beside a graph that was removed into the new one.
TEST(StoreOpen, MakesNoGraphBesideTheLogOfAnother) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  for (const char* suffix : {"-wal", "-journal"}) {
    WriteFile(path + suffix, "left behind");
    const Error refused = OpenError(path, kCreate);
    EXPECT_EQ(refused.code, ErrorCode::kBadSyntax);
    EXPECT_THAT(refused.message, HasSubstr(path + suffix));
    std::filesystem::remove(path + suffix);
    EXPECT_THAT(folder.Files(), ElementsAre());
  }
  EXPECT_TRUE(Store::Open(path, kCreate));
}

TEST(StoreOpen, FillsAnEmptyFileOnlyWhereItMayMakeOne) {
  TemporaryFolder folder;
  WriteFile(folder / "empty", "");
  EXPECT_EQ(OpenError(folder / "empty", kRead).code, ErrorCode::kBadSyntax);
  EXPECT_EQ(OpenError(folder / "empty", kWrite).code, ErrorCode::kBadSyntax);
  EXPECT_TRUE(Store::Open(folder / "empty", kCreate));
}

}  // namespace
}  // namespace tripleloom
