#include "graph/schema.h"

#include <array>
#include <string>

#include "graph/rows.h"

namespace tripleloom {
namespace {

struct Table {
  const char* name;
  const char* sql;
};

// What a row id (rows.h) holds, for those who ask in SQL; takes no room. Elsewhere in SQL the
// arguments of a triple are its id and the 8191 after it.
static_assert(kArgumentBits == 13 && kPositionBits == 22);
#define DOCUMENT "document INTEGER AS (id >> 35) VIRTUAL"
#define POSITION "position INTEGER AS (id >> 13 & 4194303) VIRTUAL"

// SQLite keeps the text of CREATE TABLE, so the check compares these very bytes.
constexpr std::array<Table, 20> kTables = {{
    {"document",
     "CREATE TABLE document (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
     "title TEXT NOT NULL, date TEXT NOT NULL, url TEXT NOT NULL, text TEXT NOT NULL, "
     "fingerprint TEXT NOT NULL)"},
    {"sentence",
     "CREATE TABLE sentence (id INTEGER PRIMARY KEY, span_begin INTEGER NOT NULL, "
     "span_end INTEGER NOT NULL, " DOCUMENT ", " POSITION ")"},
    {"entity",
     "CREATE TABLE entity (id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, "
     "type TEXT NOT NULL, named INTEGER NOT NULL, usual TEXT, " DOCUMENT ", " POSITION ")"},
    {"mention",
     "CREATE TABLE mention (id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, kind TEXT NOT NULL, "
     "span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, " DOCUMENT ")"},
    {"triple",
     "CREATE TABLE triple (id INTEGER PRIMARY KEY, sentence INTEGER NOT NULL, "
     "subject_begin INTEGER NOT NULL, subject_end INTEGER NOT NULL, "
     "subject_text TEXT NOT NULL, subject_entity INTEGER, relation_begin INTEGER NOT NULL, "
     "relation_end INTEGER NOT NULL, relation_text TEXT NOT NULL, relation_lemma TEXT NOT NULL, "
     "object_begin INTEGER NOT NULL, object_end INTEGER NOT NULL, object_text TEXT NOT NULL, "
     "object_entity INTEGER, negated INTEGER NOT NULL, modality TEXT NOT NULL, "
     "confidence REAL NOT NULL, extractor TEXT NOT NULL, pattern TEXT NOT NULL, " DOCUMENT
     ", " POSITION ")"},
    {"argument",
     "CREATE TABLE argument (id INTEGER PRIMARY KEY, role TEXT NOT NULL, "
     "preposition TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, "
     "text TEXT NOT NULL, entity INTEGER, value TEXT, "
     "triple INTEGER AS (id >> 13 << 13) VIRTUAL, " DOCUMENT ")"},
    {"attribution",
     "CREATE TABLE attribution (triple INTEGER PRIMARY KEY, span_begin INTEGER NOT NULL, "
     "span_end INTEGER NOT NULL, text TEXT NOT NULL, entity INTEGER, verb TEXT NOT NULL)"},
    {"correction",
     "CREATE TABLE correction (verdict TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, "
     "PRIMARY KEY (verdict, a, b)) WITHOUT ROWID"},
    {"alias",
     "CREATE TABLE alias (name TEXT NOT NULL, type TEXT NOT NULL, iri TEXT NOT NULL, "
     "PRIMARY KEY (name, type, iri)) WITHOUT ROWID"},
    {"name",
     "CREATE TABLE name (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, "
     "identity TEXT NOT NULL)"},
    {"name_identity", "CREATE INDEX name_identity ON name (identity)"},
    {"spelling",
     "CREATE TABLE spelling (name INTEGER NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL, "
     "written INTEGER NOT NULL, usual INTEGER NOT NULL, "
     "mentions INTEGER NOT NULL, documents INTEGER NOT NULL, "
     "PRIMARY KEY (name, text, type)) WITHOUT ROWID"},
    {"form",
     "CREATE TABLE form (form TEXT NOT NULL, text TEXT NOT NULL, base TEXT NOT NULL, "
     "uses INTEGER NOT NULL, PRIMARY KEY (form, text, base)) WITHOUT ROWID"},
    {"form_base", "CREATE INDEX form_base ON form (base)"},
    {"occurrence",
     "CREATE TABLE occurrence (name INTEGER NOT NULL, document INTEGER NOT NULL, "
     "PRIMARY KEY (name, document)) WITHOUT ROWID"},
    {"surname", "CREATE TABLE surname (text TEXT PRIMARY KEY) WITHOUT ROWID"},
    {"view_state", "CREATE TABLE view_state (version INTEGER PRIMARY KEY)"},
    {"stale_document", "CREATE TABLE stale_document (number INTEGER PRIMARY KEY)"},
    {"stale_name", "CREATE TABLE stale_name (number INTEGER PRIMARY KEY)"},
    {"stale_identity", "CREATE TABLE stale_identity (identity TEXT PRIMARY KEY) WITHOUT ROWID"},
}};

// 0 where the pragma cannot be read, which then fails the comparison or shows as a failure.
int64_t ReadPragma(Database& database, const char* pragma, bool& ok) {
  Sql query(database.handle(), pragma);
  const int64_t value = query.Row() ? query.Int(0) : 0;
  ok = query.ok();
  return value;
}

Status CheckTable(Database& database, const Table& table) {
  Sql& query = database.Use("SELECT sql FROM sqlite_schema WHERE name = ?1");
  const bool found = query.Bind(std::string_view(table.name)).Row();
  if (!query.ok()) return tl::unexpected(database.Failure());
  const bool same = found && query.Text(0) == table.sql;
  query.Bind();  // ends its lock
  if (same) return {};
  return tl::unexpected(database.Damaged(std::string("table or index ") + table.name));
}

}  // namespace

Status CreateSchema(Database& database) {
  Transaction transaction(database);
  if (Status begun = transaction.BeginWriting(); !begun) return begun;
  bool ok = true;
  if (ReadPragma(database, "PRAGMA schema_version", ok) != 0) return {};
  if (!ok) return tl::unexpected(database.Failure());
  for (const Table& table : kTables) {
    if (Status made = database.Execute(table.sql); !made) return made;
  }
  const std::string marks = "PRAGMA application_id = " + std::to_string(kApplicationId) +
                            "; PRAGMA user_version = " + std::to_string(kFormatVersion);
  if (Status marked = database.Execute(marks.c_str()); !marked) return marked;
  return transaction.Commit();
}

Status CheckSchema(Database& database) {
  bool ok = true;
  const int64_t application = ReadPragma(database, "PRAGMA application_id", ok);
  if (!ok) return tl::unexpected(database.Failure());
  if (application != kApplicationId) {
    return Fail(ErrorCode::kBadSyntax,
                database.path() + ": an SQLite file of another program, not a Tripleloom graph; " +
                    "give the file that `tripleloom build ... -o FILE` wrote");
  }
  const int64_t version = ReadPragma(database, "PRAGMA user_version", ok);
  if (!ok) return tl::unexpected(database.Failure());
  if (version != kFormatVersion) {
    return Fail(ErrorCode::kUnsupported,
                database.path() + ": format version " + std::to_string(version) +
                    ", but this program reads version " + std::to_string(kFormatVersion) +
                    "; use a newer tripleloom or build the graph anew");
  }
  for (const Table& table : kTables) {
    if (Status checked = CheckTable(database, table); !checked) return checked;
  }
  return {};
}

}  // namespace tripleloom
