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

// The id of a row: from the highest bit, the number of its document (28 bits), the position of a
// sentence, entity or triple in it (22 bits), and the position of an argument in that (13 bits). So
// the rows of a document lie together, and those of new documents at the end.
inline constexpr int kArgumentBits = 13;
inline constexpr int kPositionBits = 22;
inline constexpr int64_t kMostDocuments = int64_t{1}
                                          << 28;  // only the highest number is used again

constexpr int64_t RowId(int64_t document, int64_t position) {
  return (document << kPositionBits | position) << kArgumentBits;
}
constexpr int PositionOfRow(int64_t row) {
  return static_cast<int>(row >> kArgumentBits & ((1 << kPositionBits) - 1));
}

// The first and the last id that a row of a document can have.
constexpr int64_t FirstRow(int64_t document) { return RowId(document, 0); }
constexpr int64_t LastRow(int64_t document) {
  return FirstRow(document) | ((int64_t{1} << (kPositionBits + kArgumentBits)) - 1);
}

// What the table `document` says without its text.
struct DocumentRow {
  int64_t number = 0;
  std::string date;
  std::string fingerprint;
};

// nullopt where there is no such document. Errors: kBadSyntax, kIo.
Result<std::optional<DocumentRow>> FindDocument(Database& database, std::string_view id);

// The number of the document. Requires a write transaction, valid facts (facts.h) and that the id
// is not there yet. Errors: kIo, kBadSyntax, kLimit (no number is left).
Result<int64_t> InsertFacts(Database& database, const DocumentFacts& facts,
                            const std::string& fingerprint);

// Requires a write transaction.
Status DeleteFacts(Database& database, int64_t number);

// Exactly what was inserted. Errors: kNotFound, kBadSyntax (damaged: the rows do not add up to the
// fingerprint), kIo.
Result<DocumentFacts> ReadFacts(Database& database, std::string_view id);

}  // namespace tripleloom
