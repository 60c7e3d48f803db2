#include "graph/store.h"

#include <unistd.h>

#include <tuple>
#include <utility>

#include "graph/database.h"
#include "graph/facts.h"
#include "graph/name_tables.h"
#include "graph/near.h"
#include "graph/rows.h"
#include "graph/schema.h"
#include "graph/store_file.h"
#include "graph/told.h"

namespace tripleloom {
namespace {

constexpr std::string_view kInMemory = ":memory:";

// These settings keep a forged or damaged file from doing harm.
Status Configure(Database& database, Store::Mode mode) {
  Status set = database.Execute(
      "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -8000");
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
      // A page that many documents touch is written once for 128 MiB of log.
      Status set = database->ExecuteWhenFree(
          "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
          "PRAGMA wal_autocheckpoint = 32000");
      if (!set) return set;
      logging = true;
    }
    return transaction.BeginWriting();
  }

  void Rest() {
    if (!logging) return;
    sqlite3_busy_timeout(database->handle(), 0);
    const Status rests =
        database->Execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    sqlite3_busy_timeout(database->handle(), kBusyTimeout);
    logging = !rests;
  }

  // Whether the file's pages hang together. The facts check themselves when they are read; this
  // finds damage in what is derived from them too.
  Status CheckPages() const {
    Sql& row = database->Use("PRAGMA quick_check(1)").Bind();
    std::string verdict;
    while (row.Row()) verdict = row.Text(0);
    if (!row.ok()) return tl::unexpected(database->Failure());
    if (verdict == "ok") return {};
    return tl::unexpected(database->Damaged(verdict.substr(0, verdict.find('\n'))));
  }

  // Brings the log into the file itself, so that the file may be renamed once it is closed.
  Status FoldLog() { return database->Execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

  // Puts `facts` inside the transaction of the caller.
  Result<Change> Put(const DocumentFacts& facts, const std::string& fingerprint) const {
    auto known = FindDocument(*database, facts.id);
    if (!known) return tl::unexpected(known.error());
    if (*known && (*known)->fingerprint == fingerprint) return Change::kUnchanged;
    const Result<Corrections> told = ReadTold(*database);
    if (!told) return tl::unexpected(told.error());
    if (*known) {
      if (Status gone = Delete(facts.id, (*known)->number, *told); !gone) {
        return tl::unexpected(gone.error());
      }
    }
    Result<int64_t> number = InsertFacts(*database, facts, fingerprint);
    if (!number) return tl::unexpected(number.error());
    if (Status added = NameTables(*database, *told).Add(*number, facts); !added) {
      return tl::unexpected(added.error());
    }
    return *known ? Change::kReplaced : Change::kAdded;
  }

  // Takes a document out inside the transaction of the caller.
  Status Delete(std::string_view id, int64_t number, const Corrections& told) const {
    const Result<DocumentFacts> facts = ReadFacts(*database, id);
    if (!facts) return tl::unexpected(facts.error());
    if (Status gone = NameTables(*database, told).Remove(number, *facts); !gone) return gone;
    return DeleteFacts(*database, number);
  }

  // Adds what users know, inside the transaction of the caller.
  Status Tell(const std::vector<Correction>& corrections, const std::vector<Alias>& aliases) const {
    if (Status kept = InsertTold(*database, corrections, aliases); !kept) return kept;
    return Recompute();
  }

  Status Recompute() const {
    const Result<Corrections> told = ReadTold(*database);
    if (!told) return tl::unexpected(told.error());
    return NameTables(*database, *told).Recompute();
  }

  // Adds what users said of another store.
  Status MergeTold(const Store& other) const {
    const auto corrections = other.CorrectionsKept();
    if (!corrections) return tl::unexpected(corrections.error());
    const auto aliases = other.AliasesKept();
    if (!aliases) return tl::unexpected(aliases.error());
    if (corrections->empty() && aliases->empty()) return {};
    return Tell(*corrections, *aliases);
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
  if (!memory && *found == Found::kNothing) {
    if (Status made = MakeFile(path); !made) return tl::unexpected(made.error());
    found = Found::kFile;
  }
  if (*found == Found::kFile && IsCutShort(path)) {
    return Fail(ErrorCode::kBadSyntax, path +
                                           ": the graph is damaged (it ends too early); build "
                                           "it anew from the articles or restore a copy");
  }
  const bool create = memory || *found != Found::kFile;
  auto database = Database::Open(path, SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0));
  if (!database) return tl::unexpected(database.error());
  Status ready = Configure(**database, memory ? Mode::kCreate : mode);
  if (ready && create) ready = CreateSchema(**database);
  if (ready) ready = CheckSchema(**database);
  if (!ready) return tl::unexpected(ready.error());
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
  const Result<Corrections> told = Told();
  if (!told) return tl::unexpected(told.error());
  if (Status gone = data_->Delete(document_id, (*known)->number, *told); !gone) return gone;
  return transaction.Commit();
}

Result<Store::Totals> Store::Count() const {
  Sql& row = data_->database->Use(
      "SELECT (SELECT count(*) FROM document), "
      "(SELECT count(DISTINCT identity) FROM name WHERE key >= 'a')");  // values begin with a break
  Totals totals;
  row.Bind();
  while (row.Row()) {
    totals.documents = static_cast<size_t>(row.Int(0));
    totals.named = static_cast<size_t>(row.Int(1));
  }
  if (!row.ok()) return tl::unexpected(data_->database->Failure());
  return totals;
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
  if (Status whole = data_->CheckPages(); !whole) return whole;
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
  if (Status told = data_->MergeTold(other); !told) return told;
  if (Status committed = transaction.Commit(); !committed) return committed;
  return data_->FoldLog();
}

Result<std::vector<Correction>> Store::CorrectionsKept() const {
  return ReadCorrections(*data_->database);
}

Result<std::vector<Alias>> Store::AliasesKept() const { return ReadAliases(*data_->database); }

Result<Corrections> Store::Told() const { return ReadTold(*data_->database); }

Status Store::Tell(const std::vector<Correction>& corrections, const std::vector<Alias>& aliases) {
  if (Status fine = data_->RequireWriting(); !fine) return fine;
  Transaction transaction(*data_->database);
  if (Status begun = data_->BeginWriting(transaction); !begun) return begun;
  if (Status kept = data_->Tell(corrections, aliases); !kept) return kept;
  return transaction.Commit();
}

Status Store::TakeBack(const Correction& correction) {
  if (Status fine = data_->RequireWriting(); !fine) return fine;
  Transaction transaction(*data_->database);
  if (Status begun = data_->BeginWriting(transaction); !begun) return begun;
  const Result<Corrections> told = Told();
  if (!told) return tl::unexpected(told.error());
  if (Status noted = NameTables(*data_->database, *told).LogRoles(); !noted) return noted;
  const Result<bool> gone = DeleteCorrection(*data_->database, correction);
  if (!gone) return tl::unexpected(gone.error());
  if (*gone) {
    if (Status done = data_->Recompute(); !done) return done;
    return transaction.Commit();
  }
  return Fail(ErrorCode::kNotFound, data_->database->path() + ": nothing says that \"" +
                                        ReadableBase(correction.a) + "\" and \"" +
                                        ReadableBase(correction.b) + "\" are " +
                                        std::string(NameOf(correction.verdict)));
}

void Store::Rest() const { data_->Rest(); }

void Store::StopWhen(std::function<bool()> stop) const {
  data_->database->StopWhen(std::move(stop));
}

sqlite3* Store::handle() const { return data_->database->handle(); }

Database& Store::database() const { return *data_->database; }

}  // namespace tripleloom
