// Store: the facts of many articles and the graph merged from them, in one SQLite file.
//
//   Result<Store> store = Store::Open("news.loom", Store::Mode::kCreate);
//   store->Put(facts);              // one transaction
//   Result<Graph> graph = Snapshot(*store, {});
//
// Facts per document are kept unchanged; the merged graph is derived from them (resolve.h). Adding
// articles in any order, or twice, gives the same graph. FORMAT.md tells what is on disk.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/correction.h"
#include "graph/graph.h"
#include "graph/triple.h"

struct sqlite3;

namespace tripleloom {

class Database;

// One store, one thread at a time. Other processes may use the file meanwhile: who comes second
// waits, at most a minute.
class Store {
 public:
  enum class Mode {
    kRead,    // must exist
    kWrite,   // must exist
    kCreate,  // made if missing
  };

  struct Totals {
    size_t documents = 0;
    size_t named = 0;  // entities with a name
  };

  enum class Change { kAdded, kUnchanged, kReplaced };

  // Opens a file; ":memory:" keeps the graph in memory. Errors: kNotFound (no such file),
  // kBadSyntax (not a Tripleloom graph, damaged, or to be made where the log of another lies: names
  // file and remedy), kUnsupported (format version), kIo. An empty file is filled with kCreate and
  // refused otherwise. A creation that fails leaves nothing behind.
  static Result<Store> Open(const std::string& path, Mode mode);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // Keeps the facts of one document, all or nothing. The same document again changes nothing;
  // another text under the same id replaces what was known from it, and so do other facts of the
  // same text. A process that dies in the middle leaves the store as it was. Errors: kBadSyntax,
  // kBadEncoding (facts that do not hold together, see Validate in facts.h), kIo (disk full ...).
  Result<Change> Put(const DocumentFacts& facts);

  // Takes a document out again. Errors: kNotFound (names the nearest ids), kIo.
  Status Remove(std::string_view document_id);

  // How much there is. Errors: kBadSyntax (damaged), kIo. Time: linear in the names.
  Result<Totals> Count() const;

  // Every document, sorted by id.
  Result<std::vector<DocumentInfo>> Documents() const;

  // The facts of one document, equal to what was put. Errors: kNotFound (names the nearest ids),
  // kBadSyntax (damaged), kIo.
  Result<DocumentFacts> Facts(std::string_view document_id) const;

  // Calls `visit` with the facts of every document, sorted by id, all as of one moment: no other
  // process changes the file meanwhile. Stops at the first Error of `visit` and returns it.
  // Errors: kBadSyntax (damaged), kIo. Memory: one document at a time.
  Status ForEach(const std::function<Status(const DocumentFacts&)>& visit) const;

  // Adds all documents of `other`; a document in both is kept once (of two texts under one id, the
  // later date wins, then the greater text, then the greater fingerprint of its facts), so that the
  // order of merging does not matter. Corrections and aliases of both are kept. All or nothing.
  // Errors: kIo, kBadSyntax (`other` is damaged, or what users said of the two is contradictory).
  Status Merge(const Store& other);

  // What users corrected, and the aliases they gave; sorted. Errors: kBadSyntax (damaged), kIo.
  Result<std::vector<Correction>> CorrectionsKept() const;
  Result<std::vector<Alias>> AliasesKept() const;

  // Both, worked out. Errors: as above.
  Result<Corrections> Told() const;

  // Adds what users know, all or nothing; what is known already changes nothing. It speaks of names
  // (MakeCorrection in correction.h) and stays when articles go. Errors: kBadSyntax: it contradicts
  // what is kept (names both), kIo.
  Status Tell(const std::vector<Correction>& corrections, const std::vector<Alias>& aliases);

  // Takes a correction back. Errors: kNotFound, kIo.
  Status TakeBack(const Correction& correction);

  // From now on what is read of the store ends with kLimit once `stop` says true, which is asked
  // every moment: tables for questions that are half made are taken back. Empty: never. Whoever
  // gives it must outlive the store or take it back.
  void StopWhen(std::function<bool()> stop) const;

  // For the files of graph/ alone. `Rest` brings the log of changes into the file, where no other
  // process uses it, so that a very large change need not go through the log.
  void Rest() const;
  sqlite3* handle() const;
  Database& database() const;

 private:
  struct Data;
  explicit Store(std::unique_ptr<Data> data);
  Error MissingDocument(std::string_view document_id) const;
  std::unique_ptr<Data> data_;
};

}  // namespace tripleloom
