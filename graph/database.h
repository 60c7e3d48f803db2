// Database: one SQLite connection with its prepared statements, and Sql, one such statement.
//
//   Sql& find = database.Use("SELECT title FROM document WHERE id = ?1");
//   if (find.Bind(id).Row()) title = find.Text(0);
//   if (!find.ok()) return tl::unexpected(database.Failure());
//
// For store.cc and its helpers alone: the rest of the program does not know that it is SQLite.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "graph/base/result.h"

namespace tripleloom {

// How long to wait for another process that holds the file, in milliseconds. A snapshot of a large
// store takes seconds.
inline constexpr int kBusyTimeout = 60'000;

// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

// A prepared statement. After a failure Row and Run return false and ok() is false until the next
// Bind. Column accessors are valid after a Row that returned true, until the next call.
class Sql {
 public:
  Sql(sqlite3* db, std::string_view text);

  // Begins anew with these values for ?1, ?2, ... Texts must live until the last Row or Run.
  template <class... Values>
  Sql& Bind(const Values&... values) {
    Reset();
    int position = 0;
    (BindOne(++position, values), ...);
    return *this;
  }

  // Begins anew without values; BindAt gives them one by one, each with its place from 1.
  void Begin() { Reset(); }
  template <class Value>
  void BindAt(int position, const Value& value) {
    BindOne(position, value);
  }

  // Steps to the next row; false at the end (which also ends the statement's lock) or on failure.
  bool Row();

  // Runs a statement that gives no rows, or whose rows do not matter; false on failure.
  bool Run();

  bool ok() const { return rc_ == SQLITE_OK; }

  // The bytes live until the next call.
  std::string_view Bytes(int column) const;
  int64_t Int(int column) const { return sqlite3_column_int64(statement_.get(), column); }
  double Real(int column) const { return sqlite3_column_double(statement_.get(), column); }
  std::string Text(int column) const;
  bool Null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
  }
  int Columns() const { return sqlite3_column_count(statement_.get()); }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  void Reset();
  void BindOne(int position, int64_t value);
  void BindOne(int position, double value);
  void BindOne(int position, std::string_view value);
  void BindOne(int position, Blob value);
  void BindOne(int position, const char* value) = delete;  // would become a bool
  void BindOne(int position, int value) { BindOne(position, int64_t{value}); }
  void BindOne(int position, bool value) { BindOne(position, int64_t{value}); }
  void BindOne(int position, uint32_t value) { BindOne(position, int64_t{value}); }
  void BindOne(int position, const std::string& value) {
    BindOne(position, std::string_view(value));
  }

  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int rc_ = SQLITE_OK;
};

// A connection. Movable through its unique_ptr only; one thread at a time.
class Database {
 public:
  // Opens `path` with the SQLITE_OPEN_ flags. Errors: kIo, kBadSyntax.
  static Result<std::unique_ptr<Database>> Open(const std::string& path, int flags);

  // The prepared form of `text`, made once. `text` must be a literal: it is known by its address.
  Sql& Use(std::string_view text);

  // Runs statements without values: "BEGIN", a PRAGMA, a schema.
  Status Execute(const char* text);

  // Like Execute, outside a transaction: waits up to kBusyTimeout for another process also where
  // SQLite gives up at once, as it does where two of them want to begin a log.
  Status ExecuteWhenFree(const char* text);

  // From now on statements fail, and Failure is kLimit, once `stop` says true, which is asked every
  // some thousand steps; empty: never. Returns what held before.
  std::function<bool()> StopWhen(std::function<bool()> stop);

  // What went wrong last, as one line that names the file and the remedy.
  Error Failure() const;

  // The Error of a file whose content is not what we wrote; `what` says how it shows.
  Error Damaged(std::string_view what) const;

  sqlite3* handle() const { return db_.get(); }
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
  };

  Database(std::string path, sqlite3* db) : path_(std::move(path)), db_(db) {}

  static int AskWhetherToStop(void* self);

  std::string path_;
  std::function<bool()> stop_;
  bool stopped_ = false;
  std::unique_ptr<sqlite3, Close> db_;
  std::unordered_map<const char*, Sql> statements_;  // by address of the text; closed before db_
};

// The first failure of a database, for those who ask it in many steps and look once at the end.
class FirstFailure {
 public:
  // `database` must outlive it.
  explicit FirstFailure(const Database& database) : database_(&database) {}

  // Says what it was told.
  bool Note(bool ok) {
    if (!ok && !first_) first_ = database_->Failure();
    return ok;
  }
  void Note(const Error& error) {
    if (!first_) first_ = error;
  }

  Status Check() const {
    if (first_) return tl::unexpected(*first_);
    return {};
  }

 private:
  const Database* database_;
  std::optional<Error> first_;
};

// A transaction that is taken back unless it was committed.
class Transaction {
 public:
  explicit Transaction(Database& database) : database_(database) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  Status BeginReading() { return database_.Execute("BEGIN"); }
  Status BeginWriting() { return database_.ExecuteWhenFree("BEGIN IMMEDIATE"); }
  Status Commit() { return database_.Execute("COMMIT"); }

 private:
  Database& database_;
};

}  // namespace tripleloom
