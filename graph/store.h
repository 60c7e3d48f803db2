// Store: the facts of many articles and the graph merged from them, in one SQLite file.
//
//   Result<Store> store = Store::Open("news.loom", Store::Mode::kCreate);
//   store->Put(facts);              // one transaction
//   Result<Graph> graph = Snapshot(*store, {});
//
// Facts per document are kept unchanged; the merged graph is derived from them (resolve.h). Adding
// articles in any order, or twice, gives the same graph. FORMAT.md tells what is on disk.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/triple.h"

struct sqlite3;

namespace tripleloom {

// One store, one thread at a time. Another process may read while one writes.
class Store {
 public:
  enum class Mode {
    kRead,    // must exist
    kWrite,   // must exist
    kCreate,  // made if missing
  };

  enum class Change { kAdded, kUnchanged, kReplaced };

  // Opens a file; ":memory:" keeps the graph in memory. Errors: kNotFound (no such file), kBadSyntax
  // (not a Tripleloom graph, or damaged: names file and remedy), kUnsupported (format version), kIo.
  static Result<Store> Open(const std::string& path, Mode mode);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // Keeps the facts of one document, all or nothing. The same document again changes nothing;
  // another text under the same id replaces what was known from it. Errors: kIo (disk full ...).
  Result<Change> Put(const DocumentFacts& facts);

  // Takes a document out again. Errors: kNotFound (names the nearest ids), kIo.
  Status Remove(std::string_view document_id);

  // Every document, sorted by id.
  Result<std::vector<DocumentInfo>> Documents() const;

  // The facts of one document as they were put. Errors: kNotFound, kIo.
  Result<DocumentFacts> Facts(std::string_view document_id) const;

  // Adds all documents of `other`; a document in both is kept once (of two texts under one id, the
  // later date wins, then the greater text). Errors: kIo.
  Status Merge(const Store& other);

  // For the files of graph/ alone.
  sqlite3* handle() const;

 private:
  struct Data;
  explicit Store(std::unique_ptr<Data> data);
  std::unique_ptr<Data> data_;
};

}  // namespace tripleloom
