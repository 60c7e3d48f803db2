// A store whose file was cut, overwritten, filled up, killed over or shared: whole documents or one
// clear error, and never a graph that is silently another.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "graph/database.h"
#include "graph/store.h"
#include "graph/view.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::PrintStore;
using testing::RandomArticle;
using testing::TemporaryFolder;

constexpr auto kCreate = Store::Mode::kCreate;
constexpr auto kRead = Store::Mode::kRead;
constexpr auto kWrite = Store::Mode::kWrite;

std::string ReadBytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void WriteBytes(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

DocumentFacts Numbered(int number) {
  std::mt19937 random(static_cast<unsigned>(number));
  return RandomArticle(random, "article " + std::to_string(number));
}

void FillStore(const std::string& path, int documents) {
  Store store = Store::Open(path, kCreate).value();
  for (int i = 0; i < documents; ++i) ASSERT_TRUE(store.Put(Numbered(i)));
}

// From 1.
size_t RootPageOf(const std::string& path, std::string_view table) {
  const Store store = Store::Open(path, kRead).value();
  Sql row(store.handle(), "SELECT rootpage FROM sqlite_schema WHERE name = ?1");
  row.Bind(table);
  return row.Row() ? static_cast<size_t>(row.Int(0)) : 0;
}

void Execute(const std::string& path, const char* sql) {
  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &db), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
  sqlite3_close(db);
}

// Opens the bytes as a store; the graph as text, or empty after an error, which must be one line
// that names the file.
std::string GraphOf(const std::string& path, const std::string& bytes) {
  WriteBytes(path, bytes);
  const auto check = [&path](const Error& error) {
    EXPECT_THAT(error.message, HasSubstr(path));
    EXPECT_EQ(error.message.find('\n'), std::string::npos) << error.message;
    EXPECT_THAT(error.code, AnyOf(ErrorCode::kBadSyntax, ErrorCode::kUnsupported, ErrorCode::kIo));
    return std::string();
  };
  const Result<Store> store = Store::Open(path, kRead);
  if (!store) return check(store.error());
  const Result<Graph> graph = Snapshot(*store, {});
  return graph ? testing::Print(*graph) : check(graph.error());
}

TEST(StoreDamage, FlippedBytesAreFoundOrHarmless) {
  TemporaryFolder folder;
  FillStore(folder / "good", 12);
  const std::string good = ReadBytes(folder / "good");
  const std::string graph = GraphOf(folder / "bad", good);
  ASSERT_THAT(graph, HasSubstr("article 7"));
  std::mt19937 random(5);
  int found = 0;
  for (int i = 0; i < 600; ++i) {
    std::string bytes = good;
    // Every byte of the header, then anywhere.
    const size_t at = i < 100 ? static_cast<size_t>(i) : random() % bytes.size();
    const char flip = static_cast<char>(1u << random() % 8);
    bytes[at] = static_cast<char>(bytes[at] ^ (random() % 2 == 0 ? flip : '\xFF'));
    const std::string now = GraphOf(folder / "bad", bytes);
    if (now.empty()) {
      ++found;
    } else {
      EXPECT_EQ(now, graph) << "byte " << at;
    }
  }
  EXPECT_GT(found, 100);
}

TEST(StoreDamage, CutFilesAreFound) {
  TemporaryFolder folder;
  FillStore(folder / "good", 12);
  const std::string good = ReadBytes(folder / "good");
  for (size_t i = 0; i < 150; ++i) {
    const size_t size = i < 20 ? i * 30 : good.size() * i / 150;
    EXPECT_EQ(GraphOf(folder / "bad", good.substr(0, size)), "") << size << " bytes left";
  }
}

TEST(StoreDamage, ZeroedPagesAreFound) {
  TemporaryFolder folder;
  FillStore(folder / "good", 12);
  const std::string good = ReadBytes(folder / "good");
  for (size_t page = 0; page * 4096 < good.size(); ++page) {
    std::string bytes = good;
    bytes.replace(page * 4096, 4096, std::string(4096, '\0'));
    EXPECT_EQ(GraphOf(folder / "bad", bytes), "") << "page " << page;
  }
}

// The tables of names are asked while the view is made: what they cannot tell must not become a
// view that is taken for whole.
TEST(StoreDamage, DamagedTablesOfNamesStopTheView) {
  TemporaryFolder folder;
  FillStore(folder / "good", 12);
  const std::string good = ReadBytes(folder / "good");
  for (const char* table : {"name", "spelling"}) {
    std::string bytes = good;
    bytes.replace((RootPageOf(folder / "good", table) - 1) * 4096, 4096, std::string(4096, '\0'));
    WriteBytes(folder / "bad", bytes);
    const Store store = Store::Open(folder / "bad", kWrite).value();
    for (int i = 0; i < 2; ++i) {
      const auto view = ReadView(store);
      ASSERT_FALSE(view) << table;
      EXPECT_EQ(view.error().code, ErrorCode::kBadSyntax) << table;
    }
  }
}

TEST(StoreDamage, RowsThatWereChangedAreFound) {
  TemporaryFolder folder;
  FillStore(folder / "good", 3);
  const std::string good = ReadBytes(folder / "good");
  for (const char* sql : {
           "UPDATE document SET text = text || '.' WHERE id = 'article 1'",
           "UPDATE triple SET object_entity = 1000000000000 WHERE document = 1 AND position = 0",
           "UPDATE triple SET id = id + 1 WHERE document = 1 AND position = 0",
           "UPDATE sentence SET id = id + 8192 WHERE id = (SELECT max(id) FROM sentence)",
           "UPDATE document SET number = number + (1 << 29) WHERE number = 2",
           "UPDATE triple SET sentence = sentence + 1 WHERE document = 1 AND position = 0",
           "UPDATE triple SET subject_entity = -7 WHERE document = 1 AND position = 0",
           "UPDATE triple SET id = id + (1 << 20) WHERE document = 3 AND position = 0",
           "UPDATE mention SET entity = entity + (1 << 30) WHERE document = 2",
           "UPDATE attribution SET triple = triple + 1",
           "UPDATE argument SET id = id + 8192",
           "UPDATE triple SET modality = 'certain' WHERE document = 2 AND position = 0",
           "UPDATE mention SET span_end = -1 WHERE document = 1",
           "DELETE FROM sentence WHERE document = 2",
           "UPDATE entity SET type = 'Ghost' WHERE position = 0",
           "DROP TABLE argument",
       }) {
    WriteBytes(folder / "bad", good);
    Execute(folder / "bad", sql);
    const std::string bytes = ReadBytes(folder / "bad");
    EXPECT_EQ(GraphOf(folder / "bad", bytes), "") << sql;
  }
}

TEST(StoreDamage, OtherProgramsAndNewerFormatsAreRefused) {
  TemporaryFolder folder;
  Execute(folder / "foreign", "CREATE TABLE document (id TEXT)");
  const auto foreign = Store::Open(folder / "foreign", kCreate);
  ASSERT_FALSE(foreign);
  EXPECT_EQ(foreign.error().code, ErrorCode::kBadSyntax);
  EXPECT_THAT(foreign.error().message, HasSubstr("another program"));

  FillStore(folder / "newer", 1);
  Execute(folder / "newer", "PRAGMA user_version = 1000");
  const auto newer = Store::Open(folder / "newer", kWrite);
  ASSERT_FALSE(newer);
  EXPECT_EQ(newer.error().code, ErrorCode::kUnsupported);
  EXPECT_THAT(newer.error().message, HasSubstr("version 1000"));
}

// Puts documents in another process, kills it while it goes on after `enough` of them, and returns
// how many puts had returned.
int PutUntilKilled(const std::string& path, int enough) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  const pid_t child = fork();
  if (child == 0) {
    auto store = Store::Open(path, kCreate);
    for (int i = 0; store && store->Put(Numbered(i)) && write(ends[1], "+", 1) == 1; ++i) {
    }
    _exit(1);
  }
  close(ends[1]);
  char byte = 0;
  int done = 0;
  while (done < enough && read(ends[0], &byte, 1) == 1) ++done;
  usleep(static_cast<useconds_t>(enough * 37 % 5000));  // into the middle of a later one
  kill(child, SIGKILL);
  while (read(ends[0], &byte, 1) == 1) ++done;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  return done;
}

TEST(StoreKilled, LeavesWholeDocumentsAndAllThatWerePut) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  for (int round = 0; round < 12; ++round) {
    const int done = PutUntilKilled(path, round * 20);
    ASSERT_GE(done, round * 20);
    const auto store = Store::Open(path, round % 2 == 0 ? kCreate : kRead);
    ASSERT_TRUE(store) << store.error().message;
    const size_t documents = store->Documents().value().size();
    EXPECT_GE(documents, static_cast<size_t>(done));
    for (size_t i = 0; i < documents; ++i) {
      const DocumentFacts facts = Numbered(static_cast<int>(i));
      EXPECT_EQ(store->Facts(facts.id).value(), facts);
    }
  }
  ASSERT_TRUE(Store::Open(path, kWrite)->Remove("article 0"));
  EXPECT_THAT(folder.Files(), ElementsAre("a.loom"));
}

// No file may grow beyond `bytes` while this lives: what a full disk does, for one process.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit = {bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &before_);
    signal(SIGXFSZ, handler_);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  sighandler_t handler_;
  rlimit before_ = {};
};

TEST(StoreFull, StaysAsItWas) {
  TemporaryFolder folder;
  FillStore(folder / "a.loom", 5);
  DocumentFacts big = Numbered(0);
  big.text.append(1 << 20, 'x');
  std::string before;
  {
    Store store = Store::Open(folder / "a.loom", kWrite).value();
    before = PrintStore(store);
    {
      const FileSizeLimit limit(300'000);
      const auto put = store.Put(big);
      ASSERT_FALSE(put);
      EXPECT_EQ(put.error().code, ErrorCode::kIo);
      EXPECT_THAT(put.error().message, HasSubstr("a.loom"));
      EXPECT_EQ(PrintStore(store), before);
    }
    ASSERT_TRUE(store.Put(Numbered(5)));  // and can be written again
    ASSERT_TRUE(store.Remove("article 5"));
  }
  EXPECT_EQ(PrintStore(Store::Open(folder / "a.loom", kRead).value()), before);
}

TEST(StoreFull, SaysThatTheDiskIsFull) {
  Store store = Store::Open(":memory:", kCreate).value();
  testing::Execute(store, "PRAGMA max_page_count = 30");
  DocumentFacts big = Numbered(0);
  big.text.append(1 << 20, 'x');
  EXPECT_THAT(store.Put(big).error().message, HasSubstr("the disk is full"));
  EXPECT_THAT(store.Documents().value(), IsEmpty());
}

TEST(StoreFull, LeavesNothingOfAStoreThatCannotBeMade) {
  TemporaryFolder folder;
  {
    const FileSizeLimit limit(0);
    const auto store = Store::Open(folder / "a.loom", kCreate);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::kIo);
  }
  EXPECT_THAT(folder.Files(), IsEmpty());
}

TEST(StoreShared, TwoWritersTakeTurns) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  const auto write = [&path](int first) {
    Store store = Store::Open(path, kCreate).value();
    for (int i = first; i < 60; i += 2) {
      const auto put = store.Put(Numbered(i));
      ASSERT_TRUE(put) << put.error().message;
    }
  };
  std::thread even(write, 0);
  std::thread odd(write, 1);
  even.join();
  odd.join();
  const Store store = Store::Open(path, kRead).value();
  EXPECT_EQ(store.Documents()->size(), 60u);
  for (int i = 0; i < 60; ++i) {
    EXPECT_EQ(store.Facts(Numbered(i).id).value(), Numbered(i));
  }
}

TEST(StoreShared, AReaderSeesWholeDocumentsWhileOneWrites) {
  TemporaryFolder folder;
  const std::string path = folder / "a.loom";
  FillStore(path, 1);
  std::thread writer([&path] { FillStore(path, 60); });
  for (size_t seen = 0; seen < 60;) {
    const auto graph = Snapshot(Store::Open(path, kRead).value(), {});
    ASSERT_TRUE(graph) << graph.error().message;
    const size_t now = (*graph)[boost::graph_bundle].documents.size();
    ASSERT_GE(now, seen);
    seen = now;
  }
  writer.join();
  EXPECT_THAT(folder.Files(), ElementsAre("a.loom"));
}

}  // namespace
}  // namespace tripleloom
