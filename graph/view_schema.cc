// Tables are filled before they get their indexes, as SQLite sorts a whole index much faster than
// it keeps one in order. The indexes on statements hold all columns that a join asks for.

#include "graph/view_schema.h"

#include <array>
#include <string>
#include <vector>

#include "graph/numbers.h"
#include "graph/rows.h"

namespace tripleloom {
namespace {

struct Piece {
  const char* name;
  const char* columns;
};

constexpr std::array<Piece, 10> kTables = {{
    {"view_article",
     "(id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT, date TEXT, url TEXT, "
     "members BLOB NOT NULL)"},
    {"view_entity",
     "(id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, type INTEGER NOT NULL, "
     "named INTEGER NOT NULL, mentions INTEGER NOT NULL, articles INTEGER NOT NULL, iri TEXT, "
     "identity TEXT, article INTEGER, tail INTEGER NOT NULL, slug TEXT NOT NULL, place INTEGER)"},
    {"view_name",
     "(entity INTEGER NOT NULL, text TEXT NOT NULL, slug TEXT NOT NULL, place INTEGER NOT NULL, "
     "PRIMARY KEY (entity, text)) WITHOUT ROWID"},
    {"view_relation", "(id INTEGER PRIMARY KEY, lemma TEXT NOT NULL UNIQUE, name TEXT NOT NULL)"},
    {"view_statement",
     "(id INTEGER PRIMARY KEY, key INTEGER NOT NULL, subject INTEGER NOT NULL, "
     "relation INTEGER NOT NULL, object INTEGER NOT NULL, kind INTEGER NOT NULL, "
     "negated INTEGER NOT NULL, modality INTEGER NOT NULL, attributed INTEGER NOT NULL, "
     "link INTEGER NOT NULL, confidence REAL NOT NULL, support INTEGER NOT NULL, "
     "rank INTEGER NOT NULL, first TEXT, last TEXT, words TEXT NOT NULL)"},
    {"view_evidence",
     "(id INTEGER PRIMARY KEY, statement INTEGER NOT NULL, article INTEGER NOT NULL, "
     "triple INTEGER NOT NULL, leads INTEGER NOT NULL, sentence_begin INTEGER NOT NULL, "
     "sentence_end INTEGER NOT NULL, subject_begin INTEGER NOT NULL, "
     "subject_end INTEGER NOT NULL, object_begin INTEGER NOT NULL, object_end INTEGER NOT NULL)"},
    {"view_attribution",
     "(id INTEGER PRIMARY KEY, statement INTEGER NOT NULL, entity INTEGER, name TEXT NOT NULL, "
     "verb TEXT, leads INTEGER NOT NULL)"},
    {"view_qualifier",
     "(id INTEGER PRIMARY KEY, statement INTEGER NOT NULL, role TEXT NOT NULL, preposition TEXT, "
     "text TEXT NOT NULL, entity INTEGER, value TEXT)"},
    {"view_role",
     "(role TEXT NOT NULL, bearer TEXT NOT NULL, article INTEGER NOT NULL, "
     "PRIMARY KEY (role, bearer, article)) WITHOUT ROWID"},
    {"view_described",
     "(noun TEXT NOT NULL, story TEXT NOT NULL, article INTEGER NOT NULL, "
     "place INTEGER NOT NULL, name TEXT NOT NULL, type INTEGER NOT NULL, "
     "mentions INTEGER NOT NULL, names BLOB NOT NULL, anchors BLOB NOT NULL, "
     "PRIMARY KEY (noun, story, article, place)) WITHOUT ROWID"},
}};

// Those that settling statements needs come first.
constexpr size_t kStatementIndexes = 3;
constexpr std::array<Piece, 23> kIndexes = {{
    {"view_evidence_statement", "view_evidence (statement, article)"},
    {"view_attribution_statement", "view_attribution (statement)"},
    {"view_qualifier_statement", "view_qualifier (statement)"},
    {"view_article_name", "view_article (name)"},
    {"view_entity_key", "view_entity (key)"},
    {"view_entity_name", "view_entity (name)"},
    {"view_entity_slug", "view_entity (slug)"},
    {"view_entity_type", "view_entity (type)"},
    {"view_entity_identity", "view_entity (identity) WHERE identity IS NOT NULL"},
    {"view_entity_article", "view_entity (article) WHERE article IS NOT NULL"},
    {"view_name_text", "view_name (text)"},
    {"view_name_slug", "view_name (slug)"},
    {"view_relation_name", "view_relation (name)"},
    {"view_statement_key", "view_statement (key)"},
    {"view_statement_subject", "view_statement (subject, relation, object, kind, link, rank)"},
    {"view_statement_object", "view_statement (object, relation, subject, kind, link, rank)"},
    {"view_statement_relation", "view_statement (relation, kind)"},
    {"view_evidence_article", "view_evidence (article, triple)"},
    {"view_attribution_name", "view_attribution (name)"},
    {"view_attribution_entity", "view_attribution (entity) WHERE entity IS NOT NULL"},
    {"view_qualifier_entity", "view_qualifier (entity) WHERE entity IS NOT NULL"},
    {"view_role_article", "view_role (article)"},
    {"view_described_article", "view_described (article)"},
}};

const char* SchemaOf(ViewPlace place) { return place == ViewPlace::kFile ? "main." : "temp."; }

// In the temporary database the version stands for that of the file's data: where another program
// has changed the file, what lies there is of another version.
Result<int64_t> VersionIn(Database& database, ViewPlace place) {
  if (place == ViewPlace::kFile) return kViewVersion;
  Sql& row = database.Use("PRAGMA data_version").Bind();
  int64_t version = 0;
  while (row.Row()) version = row.Int(0);
  if (!row.ok()) return tl::unexpected(database.Failure());
  return version;
}

Status MakeIndexes(Database& database, ViewPlace place, size_t begin, size_t end) {
  std::string all;
  for (size_t i = begin; i < end; ++i) {
    all += std::string("CREATE INDEX ") + SchemaOf(place) + kIndexes[i].name + " ON " +
           kIndexes[i].columns + ';';
  }
  return database.Execute(all.c_str());
}

}  // namespace

int64_t MemberAt(std::string_view members, int64_t entity_row) {
  if (entity_row < 0) return 0;
  const std::vector<int64_t> ids = UnpackNumbers(members);
  const auto place = static_cast<size_t>(PositionOfRow(entity_row));
  return place < ids.size() ? ids[place] : 0;
}

Result<ViewIds> ViewIds::Of(Database& database) {
  ViewIds ids;
  for (int kind = 1; kind <= static_cast<int>(ViewKind::kRelation); ++kind) {
    ids.last_[static_cast<size_t>(kind)] = ViewId(static_cast<ViewKind>(kind), 0);
  }
  Sql& row = database.Use(
      "SELECT max(id) FROM view_article UNION ALL SELECT max(id) FROM view_entity UNION ALL "
      "SELECT max(id) FROM view_statement UNION ALL SELECT max(id) FROM view_evidence UNION ALL "
      "SELECT max(id) FROM view_attribution UNION ALL SELECT max(id) FROM view_qualifier UNION ALL "
      "SELECT max(id) FROM view_relation");
  for (row.Bind(); row.Row();) {
    if (!row.Null(0)) ids.last_[static_cast<size_t>(row.Int(0) % 16)] = row.Int(0);
  }
  if (!row.ok()) return tl::unexpected(database.Failure());
  return ids;
}

Result<bool> HasView(Database& database, ViewPlace place) {
  Sql* row = nullptr;
  if (place == ViewPlace::kFile) {
    row = &database.Use("SELECT count(*) FROM main.view_state WHERE version = ?1");
  } else {
    Sql& table = database.Use("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'view_state'");
    bool made = false;
    for (table.Bind(); table.Row();) made = table.Int(0) > 0;
    if (!table.ok()) return tl::unexpected(database.Failure());
    if (!made) return false;
    row = &database.Use("SELECT count(*) FROM temp.view_state WHERE version = ?1");
  }
  const Result<int64_t> version = VersionIn(database, place);
  if (!version) return tl::unexpected(version.error());
  bool has = false;
  for (row->Bind(*version); row->Row();) has = row->Int(0) > 0;
  if (!row->ok()) return tl::unexpected(database.Failure());
  return has;
}

Status MakeViewTables(Database& database, ViewPlace place) {
  const std::string schema = SchemaOf(place);
  std::string all;
  for (const Piece& table : kTables) {
    all += "DROP TABLE IF EXISTS " + schema + table.name + ";";
    all += "CREATE TABLE " + schema + table.name + ' ' + table.columns + ';';
  }
  if (place == ViewPlace::kTemporary) {
    all +=
        "DROP TABLE IF EXISTS temp.view_state;"
        "CREATE TABLE temp.view_state (version INTEGER PRIMARY KEY);";
  }
  return database.Execute(all.c_str());
}

Status IndexStatementsOfView(Database& database, ViewPlace place) {
  return MakeIndexes(database, place, 0, kStatementIndexes);
}

Status FinishViewTables(Database& database, ViewPlace place) {
  Status made = MakeIndexes(database, place, kStatementIndexes, kIndexes.size());
  if (!made) return made;
  const Result<int64_t> version = VersionIn(database, place);
  if (!version) return tl::unexpected(version.error());
  const std::string state = std::string(SchemaOf(place)) + "view_state";
  return database.Execute(("DELETE FROM " + state + "; INSERT INTO " + state + " VALUES (" +
                           std::to_string(*version) + ")")
                              .c_str());
}

}  // namespace tripleloom
