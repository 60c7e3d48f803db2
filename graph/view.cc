#include "graph/view.h"

#include "graph/store.h"
#include "graph/view_update.h"

namespace tripleloom {
namespace {

// Lets a connection that was opened for reading change what is derived.
class Unlock {
 public:
  explicit Unlock(Database& database) : database_(database) {
    Sql& row = database.Use("PRAGMA query_only").Bind();
    while (row.Row()) locked_ = row.Int(0) != 0;
    if (locked_) static_cast<void>(database.Execute("PRAGMA query_only = OFF"));
  }
  ~Unlock() {
    if (locked_) static_cast<void>(database_.Execute("PRAGMA query_only = ON"));
  }
  Unlock(const Unlock&) = delete;
  Unlock& operator=(const Unlock&) = delete;

 private:
  Database& database_;
  bool locked_ = false;
};

Status Update(const Store& store, ViewPlace place, const ViewProgress& progress) {
  Database& database = store.database();
  const Unlock unlock(database);
  if (place == ViewPlace::kFile) {
    const Result<bool> has = HasView(database, place);
    if (has && !*has) store.Rest();  // new pages cost no journal
  }
  Transaction transaction(database);
  Status begun =
      place == ViewPlace::kFile ? transaction.BeginWriting() : transaction.BeginReading();
  if (!begun) return begun;
  const Result<bool> fresh = IsFresh(database, place);  // another process may have been faster
  if (!fresh) return tl::unexpected(fresh.error());
  if (*fresh) return {};
  const Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  if (Status updated = UpdateView(database, *told, place, progress); !updated) return updated;
  return transaction.Commit();
}

Status UpdateSomewhere(const Store& store, const ViewProgress& progress) {
  Status updated = Fail(ErrorCode::kIo, "");
  if (sqlite3_db_readonly(store.handle(), "main") == 0) {
    updated = Update(store, ViewPlace::kFile, progress);
  }
  if (updated || updated.error().code != ErrorCode::kIo) return updated;
  return Update(store, ViewPlace::kTemporary, progress);
}

}  // namespace

Result<ViewReading> ReadView(const Store& store, const ViewProgress& progress) {
  while (true) {
    ViewReading reading(store.database());
    if (Status begun = reading.transaction_->BeginReading(); !begun) {
      return tl::unexpected(begun.error());
    }
    for (const ViewPlace place : {ViewPlace::kTemporary, ViewPlace::kFile}) {
      const Result<bool> fresh = IsFresh(store.database(), place);
      if (!fresh) return tl::unexpected(fresh.error());
      if (*fresh) return reading;
    }
    reading.transaction_.reset();
    if (Status updated = UpdateSomewhere(store, progress); !updated) {
      return tl::unexpected(updated.error());
    }
  }
}

}  // namespace tripleloom
