// View: the merged graph as tables in the store, so that SQL can join what a question ties
// together.
//
// Place in the flow: derived from the facts of a store, like a Snapshot (graph.h), and equal to it;
// brought up to date before a question that needs it, only where articles came or went. FORMAT.md
// describes the tables.
//
//   Result<ViewReading> reading = ReadView(store);
//   Sql& row = reading->database().Use("SELECT object FROM view_statement WHERE subject = ?1");
//
// For the files of graph/ alone: the rest of the program does not know that it is SQLite.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include "graph/base/result.h"
#include "graph/database.h"

namespace tripleloom {

class Store;

// Is told how many articles of all that the view lacks are in it. May be empty.
using ViewProgress = std::function<void(size_t done, size_t all)>;

// While it lives, the view says what the facts say, and both stay as of one moment. The store must
// outlive it, and must not be changed meanwhile.
class ViewReading {
 public:
  Database& database() const { return database_; }

 private:
  friend Result<ViewReading> ReadView(const Store& store, const ViewProgress& progress);
  explicit ViewReading(Database& database)
      : database_(database), transaction_(std::make_unique<Transaction>(database)) {}

  Database& database_;
  std::unique_ptr<Transaction> transaction_;
};

// Brings the view up to date and begins to read it. A view that lacks, or is of another version, is
// made from all articles. A file that cannot be written has its view in a temporary database, for
// as long as the store is open. Where the process dies, the view is as it was. Errors: kBadSyntax
// (damaged), kIo. Time: what the articles say that came or went, and what is said elsewhere of the
// statements that they tell; nothing where none did.
Result<ViewReading> ReadView(const Store& store, const ViewProgress& progress = {});

}  // namespace tripleloom
