#include "graph/database.h"

#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

namespace tripleloom {
namespace {

constexpr int kStepsBetweenStops = 2000;  // of SQLite's machine, some tens of microseconds
constexpr std::chrono::milliseconds kBetweenTries{5};

}  // namespace

Sql::Sql(sqlite3* db, std::string_view text) {
  sqlite3_stmt* statement = nullptr;
  rc_ = sqlite3_prepare_v3(db, text.data(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  statement_.reset(statement);
}

void Sql::Reset() {
  if (!statement_) return;  // could not be prepared: stays failed
  sqlite3_reset(statement_.get());
  rc_ = SQLITE_OK;
}

void Sql::BindOne(int position, int64_t value) {
  if (ok()) rc_ = sqlite3_bind_int64(statement_.get(), position, value);
}

void Sql::BindOne(int position, double value) {
  if (ok()) rc_ = sqlite3_bind_double(statement_.get(), position, value);
}

void Sql::BindOne(int position, std::string_view value) {
  // An empty view may have no address, which SQLite would take for NULL.
  const char* data = value.empty() ? "" : value.data();
  if (ok()) {
    rc_ = sqlite3_bind_text64(statement_.get(), position, data, value.size(), SQLITE_STATIC,
                              SQLITE_UTF8);
  }
}

void Sql::BindOne(int position, Blob value) {
  const char* data = value.bytes.empty() ? "" : value.bytes.data();
  if (ok()) {
    rc_ = sqlite3_bind_blob64(statement_.get(), position, data, value.bytes.size(), SQLITE_STATIC);
  }
}

bool Sql::Row() {
  if (!ok()) return false;
  const int rc = sqlite3_step(statement_.get());
  if (rc == SQLITE_ROW) return true;
  // Resetting frees the lock that a finished statement would keep, and gives the code of a failure.
  rc_ = sqlite3_reset(statement_.get());
  if (rc == SQLITE_DONE) rc_ = SQLITE_OK;
  return false;
}

bool Sql::Run() {
  while (Row()) {
  }
  return ok();
}

std::string Sql::Text(int column) const {
  const unsigned char* text = sqlite3_column_text(statement_.get(), column);
  if (text == nullptr) return {};
  return {reinterpret_cast<const char*>(text),
          static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::string_view Sql::Bytes(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

Result<std::unique_ptr<Database>> Database::Open(const std::string& path, int flags) {
  sqlite3* db = nullptr;
  // One thread at a time uses it, so SQLite need not lock.
  const int all = flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
  const int rc = sqlite3_open_v2(path.c_str(), &db, all, nullptr);
  std::unique_ptr<Database> database(new Database(path, db));
  if (rc != SQLITE_OK) return tl::unexpected(database->Failure());
  sqlite3_busy_timeout(db, kBusyTimeout);
  return database;
}

Sql& Database::Use(std::string_view text) {
  return statements_.try_emplace(text.data(), db_.get(), text).first->second;
}

Status Database::Execute(const char* text) {
  if (sqlite3_exec(db_.get(), text, nullptr, nullptr, nullptr) != SQLITE_OK) {
    return tl::unexpected(Failure());
  }
  return {};
}

Status Database::ExecuteWhenFree(const char* text) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(kBusyTimeout);
  while (true) {
    Status done = Execute(text);
    const bool is_busy = (sqlite3_errcode(db_.get()) & 0xFF) == SQLITE_BUSY;
    if (done || !is_busy || std::chrono::steady_clock::now() >= end) return done;
    std::this_thread::sleep_for(kBetweenTries);
  }
}

int Database::AskWhetherToStop(void* self) {
  auto* database = static_cast<Database*>(self);
  database->stopped_ = database->stopped_ || database->stop_();
  return database->stopped_ ? 1 : 0;
}

std::function<bool()> Database::StopWhen(std::function<bool()> stop) {
  stopped_ = false;
  std::swap(stop, stop_);
  const auto ask = stop_ ? AskWhetherToStop : nullptr;
  sqlite3_progress_handler(db_.get(), kStepsBetweenStops, ask, this);
  return stop;
}

Error Database::Failure() const {
  if (stopped_) return {ErrorCode::kLimit, "the search was stopped before its end"};
  const int code = sqlite3_extended_errcode(db_.get());
  const int system = sqlite3_system_errno(db_.get());
  std::string detail = sqlite3_errmsg(db_.get());
  if (code == SQLITE_IOERR_SHORT_READ) return Damaged("it ends too early");
  switch (code & 0xFF) {
    case SQLITE_NOTADB:
      return {ErrorCode::kBadSyntax, path_ + ": not a Tripleloom graph; give the file that " +
                                         "`tripleloom build ... -o FILE` wrote"};
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:  // a table or column that is not there
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
      return Damaged(detail);
    case SQLITE_FULL:
      return {ErrorCode::kIo, path_ + ": the disk is full; nothing was changed"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::kIo, path_ + ": in use by another program; try again when it is done"};
    case SQLITE_READONLY:
      if (code == SQLITE_READONLY_ROLLBACK) {
        return {ErrorCode::kIo, path_ + ": an interrupted change must be taken back first; open " +
                                    "the file once where it may be written"};
      }
      return {ErrorCode::kIo, path_ + ": may not be written"};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
      return {ErrorCode::kLimit, path_ + ": " + detail};
    default:
      if (system != 0) detail += std::string(" (") + std::strerror(system) + ")";
      return {ErrorCode::kIo, path_ + ": " + detail};
  }
}

Error Database::Damaged(std::string_view what) const {
  return {ErrorCode::kBadSyntax, path_ + ": the graph is damaged (" + std::string(what) +
                                     "); build it anew from the articles or restore a copy"};
}

Transaction::~Transaction() {
  // SQLite may have taken it back already, after a full disk for example.
  if (sqlite3_get_autocommit(database_.handle()) == 0) {
    static_cast<void>(database_.Execute("ROLLBACK"));
  }
}

}  // namespace tripleloom
