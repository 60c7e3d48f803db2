// View schema: the tables of the relational view (view.h), which FORMAT.md describes, and ids in
// them.
//
//   Status made = MakeViewTables(database, ViewPlace::kFile);    // inside a write transaction
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "graph/base/result.h"
#include "graph/database.h"

namespace tripleloom {

// Kept in the table `view_state`: a view of another version is made anew.
inline constexpr int64_t kViewVersion = 8;

// The kinds of what the view numbers. An id is 16 times a running number, plus the kind.
enum class ViewKind {
  kArticle = 1,
  kEntity,
  kStatement,
  kEvidence,
  kAttribution,
  kQualifier,
  kRelation,
};

constexpr int64_t ViewId(ViewKind kind, int64_t number) {
  return number * 16 + static_cast<int64_t>(kind);
}
constexpr int64_t NumberOfViewId(int64_t id) { return id >> 4; }

// The entity that a row of `entity` became, by view_article.members of its document; 0: none, also
// for no row (-1).
int64_t MemberAt(std::string_view members, int64_t entity_row);

// view_statement.kind is 1 where negated, plus 2 where attributed, plus 4 times the modality.
inline constexpr int64_t kNegatedBit = 1;
inline constexpr int64_t kAttributedBit = 2;
inline constexpr int kModalityShift = 2;

// view_statement.rank is the support, and below it ten thousandths of confidence.
inline constexpr int kRankShift = 14;

// Gives the next ids. Requires a write transaction that it does not outlive; nothing else may
// number rows meanwhile.
class ViewIds {
 public:
  // Errors: kIo, kBadSyntax (no such tables).
  static Result<ViewIds> Of(Database& database);

  int64_t Next(ViewKind kind) { return last_[static_cast<size_t>(kind)] += ViewId(ViewKind{}, 1); }

 private:
  std::array<int64_t, 8> last_ = {};  // by kind
};

// Where the tables lie: in the file, or, where that cannot be written, in SQLite's temporary
// database, into which unqualified names look first.
enum class ViewPlace { kFile, kTemporary };

// Whether there is a view of this version.
Result<bool> HasView(Database& database, ViewPlace place);

// Makes empty tables, without the indexes, in the place of what was there. For kFile inside a write
// transaction. Errors: kIo.
Status MakeViewTables(Database& database, ViewPlace place);

// Makes the indexes that settling statements needs, once the tables are filled.
Status IndexStatementsOfView(Database& database, ViewPlace place);

// Makes the other indexes, and says that the view is of this version.
Status FinishViewTables(Database& database, ViewPlace place);

}  // namespace tripleloom
