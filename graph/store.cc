#include "graph/store.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <tuple>
#include <utility>

#include "graph/database.h"
#include "graph/facts.h"
#include "graph/near.h"
#include "graph/rows.h"
#include "graph/schema.h"

namespace tripleloom {
namespace {

constexpr std::string_view kInMemory = ":memory:";

// What lies at a path before SQLite touches it.
enum class Found { kNothing, kEmptyFile, kFile };

Result<Found> LookAt(const std::string& path) {
  struct stat info {};
  if (path.empty()) return Fail(ErrorCode::kNotFound, "the name of the graph file is empty");
  if (stat(path.c_str(), &info) != 0) {
    if (errno == ENOENT) return Found::kNothing;
    return Fail(ErrorCode::kIo, path + ": " + std::strerror(errno));
  }
  if (S_ISDIR(info.st_mode)) {
    return Fail(ErrorCode::kBadSyntax, path + ": a directory, not a graph; name a file in it");
  }
  if (!S_ISREG(info.st_mode)) {
    return Fail(ErrorCode::kBadSyntax, path + ": not a regular file; a graph needs one");
  }
  return info.st_size == 0 ? Found::kEmptyFile : Found::kFile;
}

Status CheckMode(const std::string& path, Found found, Store::Mode mode) {
  if (mode == Store::Mode::kCreate || found == Found::kFile) return {};
  if (found == Found::kNothing) {
    return Fail(ErrorCode::kNotFound,
                path + ": no such file; `tripleloom build ARTICLE -o FILE` makes a graph");
  }
  return Fail(ErrorCode::kBadSyntax, path + ": the file is empty, not a Tripleloom graph; " +
                                         "build it from the articles");
}

// After a failed creation nothing is left that was not there before.
void RemoveIfEmpty(const std::string& path) {
  const Result<Found> found = LookAt(path);
  if (found && *found == Found::kEmptyFile) unlink(path.c_str());
}

// These settings keep a forged or damaged file from doing harm.
Status Configure(Database& database, Store::Mode mode) {
  Status set = database.Execute(
      "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000");
  if (set && mode == Store::Mode::kRead) set = database.Execute("PRAGMA query_only = ON");
  return set;
}

// The one of two readings of a document that a merge keeps: the order is total, so that it does not
// matter which store came first.
bool Outranks(const DocumentFacts& a, const DocumentFacts& b) {
  return std::forward_as_tuple(a.date, a.text, Fingerprint(a)) >
         std::forward_as_tuple(b.date, b.text, Fingerprint(b));
}

}  // namespace

// At rest a store is one file in SQLite's rollback mode, which can be read from a read-only disk.
// While it is written it has a write-ahead log beside it: a document then costs one write at the
// end of a file and no wait for the disk, a dying process leaves whole documents, and readers are
// not kept out. The first change begins the log, closing folds it back in; where a process died,
// the next one that opens the file does.
struct Store::Data {
  std::unique_ptr<Database> database;
  Mode mode = Mode::kRead;
  bool logging = false;

  Data(std::unique_ptr<Database> opened, Mode how) : database(std::move(opened)), mode(how) {}
  Data(const Data&) = delete;
  Data& operator=(const Data&) = delete;

  ~Data() {
    // Changes nothing in a file at rest, and is refused while another process uses the file; the
    // last one to close it then does this.
    sqlite3_busy_timeout(database->handle(), 0);
    static_cast<void>(database->Execute("PRAGMA query_only = OFF; PRAGMA journal_mode = DELETE"));
    if (mode != Mode::kRead) RemoveStaleJournal();
  }

  // A process that died as it began a journal leaves a file that SQLite rightly ignores, but does
  // not remove until the next change; writing the version once more is such a change.
  void RemoveStaleJournal() {
    if (access((database->path() + "-journal").c_str(), F_OK) != 0) return;
    const std::string same = "PRAGMA user_version = " + std::to_string(kFormatVersion);
    static_cast<void>(database->Execute(same.c_str()));
  }

  Status RequireWriting() const {
    if (mode != Mode::kRead) return {};
    return Fail(ErrorCode::kIo, database->path() + ": was opened for reading only");
  }

  // A file system without shared memory refuses the log; the rollback mode then does the same,
  // only slower.
  Status BeginWriting(Transaction& transaction) {
    if (!logging) {
      Status set = database->Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
      if (!set) return set;
      logging = true;
    }
    return transaction.BeginWriting();
  }

  // Brings the log into the file itself, so that the file may be renamed once it is closed.
  Status FoldLog() { return database->Execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

  // Puts `facts` inside the transaction of the caller.
  Result<Change> Put(const DocumentFacts& facts, const std::string& fingerprint) const {
    auto known = FindDocument(*database, facts.id);
    if (!known) return tl::unexpected(known.error());
    if (*known && (*known)->fingerprint == fingerprint) return Change::kUnchanged;
    if (*known) {
      if (Status gone = DeleteFacts(*database, (*known)->number); !gone) {
        return tl::unexpected(gone.error());
      }
    }
    if (Status kept = InsertFacts(*database, facts, fingerprint); !kept) {
      return tl::unexpected(kept.error());
    }
    return *known ? Change::kReplaced : Change::kAdded;
  }

  // Puts a document of another store, or keeps the one that is there.
  Status MergeOne(const DocumentFacts& facts) const {
    const std::string fingerprint = Fingerprint(facts);
    auto known = FindDocument(*database, facts.id);
    if (!known) return tl::unexpected(known.error());
    if (*known && (*known)->fingerprint != fingerprint) {
      auto mine = ReadFacts(*database, facts.id);
      if (!mine) return tl::unexpected(mine.error());
      if (Outranks(*mine, facts)) return {};
    }
    return Put(facts, fingerprint).map([](Change) {});
  }
};

Store::Store(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::Open(const std::string& path, Mode mode) {
  const bool memory = path == kInMemory;
  Result<Found> found = memory ? Result<Found>(Found::kNothing) : LookAt(path);
  if (!found) return tl::unexpected(found.error());
  if (Status fits = memory ? Status() : CheckMode(path, *found, mode); !fits) {
    return tl::unexpected(fits.error());
  }
  const bool create = memory || *found != Found::kFile;
  auto database = Database::Open(path, SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0));
  if (!database) return tl::unexpected(database.error());
  Status ready = Configure(**database, memory ? Mode::kCreate : mode);
  if (ready && create) ready = CreateSchema(**database);
  if (ready) ready = CheckSchema(**database);
  if (!ready) {
    if (!memory && *found == Found::kNothing) RemoveIfEmpty(path);
    return tl::unexpected(ready.error());
  }
  return Store(std::make_unique<Data>(std::move(*database), memory ? Mode::kCreate : mode));
}

Result<Store::Change> Store::Put(const DocumentFacts& facts) {
  Status fine = data_->RequireWriting();
  if (fine) fine = Validate(facts);
  if (!fine) return tl::unexpected(fine.error());
  const std::string fingerprint = Fingerprint(facts);
  auto known = FindDocument(*data_->database, facts.id);
  if (!known) return tl::unexpected(known.error());
  if (*known && (*known)->fingerprint == fingerprint) return Change::kUnchanged;
  Transaction transaction(*data_->database);
  if (Status begun = data_->BeginWriting(transaction); !begun) {
    return tl::unexpected(begun.error());
  }
  Result<Change> change = data_->Put(facts, fingerprint);
  if (!change) return change;
  return transaction.Commit().map([&] { return *change; });
}

Status Store::Remove(std::string_view document_id) {
  if (Status fine = data_->RequireWriting(); !fine) return fine;
  Transaction transaction(*data_->database);
  if (Status begun = data_->BeginWriting(transaction); !begun) return begun;
  auto known = FindDocument(*data_->database, document_id);
  if (!known) return tl::unexpected(known.error());
  if (!*known) return tl::unexpected(MissingDocument(document_id));
  if (Status gone = DeleteFacts(*data_->database, (*known)->number); !gone) return gone;
  return transaction.Commit();
}

Result<std::vector<DocumentInfo>> Store::Documents() const {
  Sql& row = data_->database->Use("SELECT id, title, date, url FROM document ORDER BY id").Bind();
  std::vector<DocumentInfo> documents;
  while (row.Row()) documents.push_back({row.Text(0), row.Text(1), row.Text(2), row.Text(3)});
  if (!row.ok()) return tl::unexpected(data_->database->Failure());
  // The list came from the index of ids; a damaged index could have lost some in silence.
  Sql& count = data_->database->Use("SELECT count(*) FROM document NOT INDEXED").Bind();
  int64_t rows = 0;
  while (count.Row()) rows = count.Int(0);
  if (!count.ok()) return tl::unexpected(data_->database->Failure());
  if (rows != static_cast<int64_t>(documents.size())) {
    return tl::unexpected(data_->database->Damaged("its list of documents is incomplete"));
  }
  return documents;
}

Result<DocumentFacts> Store::Facts(std::string_view document_id) const {
  Result<DocumentFacts> facts = ReadFacts(*data_->database, document_id);
  if (!facts && facts.error().code == ErrorCode::kNotFound) {
    return tl::unexpected(MissingDocument(document_id));
  }
  return facts;
}

Error Store::MissingDocument(std::string_view document_id) const {
  auto documents = Documents();
  if (!documents) return documents.error();
  std::vector<std::string> ids;
  for (DocumentInfo& document : *documents) ids.push_back(std::move(document.id));
  return {ErrorCode::kNotFound, data_->database->path() + ": no document \"" +
                                    std::string(document_id) + '"' +
                                    DidYouMean(NearestNames(document_id, ids))};
}

Status Store::ForEach(const std::function<Status(const DocumentFacts&)>& visit) const {
  Transaction reading(*data_->database);
  if (Status begun = reading.BeginReading(); !begun) return begun;
  auto documents = Documents();
  if (!documents) return tl::unexpected(documents.error());
  for (const DocumentInfo& document : *documents) {
    auto facts = ReadFacts(*data_->database, document.id);
    if (!facts && facts.error().code == ErrorCode::kNotFound) {
      return tl::unexpected(data_->database->Damaged("its list of documents is wrong"));
    }
    if (!facts) return tl::unexpected(facts.error());
    if (Status visited = visit(*facts); !visited) return visited;
  }
  return {};
}

Status Store::Merge(const Store& other) {
  if (Status fine = data_->RequireWriting(); !fine) return fine;
  if (&other == this) return {};
  Transaction transaction(*data_->database);
  if (Status begun = data_->BeginWriting(transaction); !begun) return begun;
  const auto merge = [this](const DocumentFacts& facts) { return data_->MergeOne(facts); };
  if (Status merged = other.ForEach(merge); !merged) return merged;
  if (Status committed = transaction.Commit(); !committed) return committed;
  return data_->FoldLog();
}

sqlite3* Store::handle() const { return data_->database->handle(); }

}  // namespace tripleloom
