// Rows: the facts of one document as rows of the store's tables, and back.
//
//   Status kept = InsertFacts(database, facts);          // inside a transaction of the caller
//   Result<DocumentFacts> same = ReadFacts(database, facts.id);
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/base/result.h"
#include "graph/database.h"
#include "graph/triple.h"

namespace tripleloom {

// What the table `document` says without its text.
struct DocumentRow {
  int64_t number = 0;
  std::string date;
  std::string fingerprint;
};

// nullopt where there is no such document. Errors: kBadSyntax, kIo.
Result<std::optional<DocumentRow>> FindDocument(Database& database, std::string_view id);

// The number of the document. Requires a write transaction, valid facts (facts.h) and that the id
// is not there yet.
Result<int64_t> InsertFacts(Database& database, const DocumentFacts& facts,
                            const std::string& fingerprint);

// Requires a write transaction.
Status DeleteFacts(Database& database, int64_t number);

// Exactly what was inserted. Errors: kNotFound, kBadSyntax (damaged: the rows do not add up to the
// fingerprint), kIo.
Result<DocumentFacts> ReadFacts(Database& database, std::string_view id);

}  // namespace tripleloom
