// Costs. The numbers of rows of the tables are known from their greatest ids. A subject has some
// dozen quads and a few of one property; an object that an index finds has as many; where no index
// helps, all rows of the rules in question are read. Only the proportions matter to the planner.
#include "graph/sparql/quads.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "graph/sparql/known.h"

namespace tripleloom::sparql {
namespace {

enum class Form { kTriple, kQuad, kGraph };

constexpr int kSubjectGiven = 1;
constexpr int kPropertyGiven = 2;
constexpr int kObjectGiven = 4;
constexpr int kGraphGiven = 8;

struct Table : sqlite3_vtab {
  Source* source;
  Form form;
};

// What the functions of a table borrow.
struct Module {
  Source* source;
  Form form;
};

struct Cursor : sqlite3_vtab_cursor {
  Given given;
  size_t next = 0;  // rule to open
  std::unique_ptr<Scan> scan;
  Quad quad;
  int64_t row = 0;
  bool done = true;

  Table& table() const { return *static_cast<Table*>(pVtab); }
};

// Which of s, p, o, g a column is, as a bit.
int BitOf(Form form, int column) {
  if (form == Form::kTriple) return column < 0 ? 0 : 1 << column;
  constexpr std::array<int, 4> kBits = {kGraphGiven, kSubjectGiven, kPropertyGiven, kObjectGiven};
  return column < 0 ? 0 : kBits[static_cast<size_t>(column)];
}

double RowsOf(Database& database, NodeKind kind) {
  const char* sql = nullptr;
  switch (kind) {
    case NodeKind::kArticle:
      sql = "SELECT max(id) FROM view_article";
      break;
    case NodeKind::kEntity:
      sql = "SELECT max(id) FROM view_entity";
      break;
    case NodeKind::kStatement:
      sql = "SELECT max(id) FROM view_statement";
      break;
    case NodeKind::kAttribution:
      sql = "SELECT max(id) FROM view_attribution";
      break;
    case NodeKind::kQualifier:
      sql = "SELECT max(id) FROM view_qualifier";
      break;
    case NodeKind::kRelation:
      sql = "SELECT max(id) FROM view_relation";
      break;
    default:
      sql = "SELECT max(id) FROM view_evidence";
      break;
  }
  Sql& row = database.Use(sql);
  double rows = 1;
  for (row.Bind(); row.Row();) rows += static_cast<double>(row.Int(0) >> 4);
  return rows;
}

struct Estimate {
  double rows = 0;
  double cost = 0;
};

// Of one rule, with what is given.
Estimate EstimateOf(double all, Access access, int given) {
  if ((given & kSubjectGiven) != 0) return {2, 4};
  double rows = all;
  double cost = all;
  if ((given & kObjectGiven) != 0) {
    rows = access == Access::kIndex ? std::min(all, 20.0) : all / 20;
    cost = access == Access::kIndex ? std::min(all, 25.0) : all;
  }
  if ((given & kGraphGiven) != 0) {
    rows = std::min(rows, 100.0);
    cost = std::min(cost, 120.0);
  }
  return {rows, cost + 4};
}

Estimate EstimateAll(Source& source, Form form, int given, const std::optional<Packed>& property) {
  const bool in_graphs = form == Form::kQuad;
  Estimate sum;
  std::array<double, 16> rows{};
  const bool fixed = (given & kPropertyGiven) != 0;
  for (size_t i = 0; i < Rules().size(); ++i) {
    const Rule& rule = Rules()[i];
    if (in_graphs ? rule.graph_sql.empty() : rule.only_in_graphs) continue;
    const bool plain = !rule.property_sql.empty();
    if (property) {
      const bool relation = std::holds_alternative<int64_t>(*property);
      if (relation != plain) continue;
      if (!plain && *property != PropertyOf(i)) continue;
    }
    const NodeKind counted = plain ? NodeKind::kStatement : rule.subject;
    double& all = rows[static_cast<size_t>(counted)];
    if (all == 0) all = RowsOf(source.database, counted);
    const Estimate one = EstimateOf(plain && fixed ? all / 50 + 1 : all, rule.by_object, given);
    // A property that the plan does not know is one of some sixty.
    const double share = fixed && !property ? 1.0 / 60 : 1;
    sum.rows += one.rows * share;
    sum.cost += one.cost * share;
  }
  if (sum.rows > 0) return {sum.rows, sum.cost + 5};
  // None of the rules: perhaps a known relation.
  const double statements = RowsOf(source.database, NodeKind::kStatement);
  const Estimate known = EstimateOf(statements / 100 + 1, Access::kIndex, given);
  return {std::min(known.rows, 50.0) + 1, known.cost * 3 + 10};
}

int Connect(sqlite3* db, void* aux, int, const char* const*, sqlite3_vtab** out, char**) {
  const auto* module = static_cast<const Module*>(aux);
  constexpr std::array<const char*, 3> kColumns = {
      "CREATE TABLE x(s, p, o)", "CREATE TABLE x(g, s, p, o)", "CREATE TABLE x(g)"};
  const int rc = sqlite3_declare_vtab(db, kColumns[static_cast<size_t>(module->form)]);
  if (rc != SQLITE_OK) return rc;
  auto* table = new Table();
  table->source = module->source;
  table->form = module->form;
  *out = table;
  return SQLITE_OK;
}

int Disconnect(sqlite3_vtab* table) {
  delete static_cast<Table*>(table);
  return SQLITE_OK;
}

Packed PackedOf(sqlite3_value* value) {
  if (sqlite3_value_type(value) == SQLITE_INTEGER) return sqlite3_value_int64(value);
  if (sqlite3_value_type(value) != SQLITE_BLOB) return {};
  const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
  return std::string(bytes, static_cast<size_t>(sqlite3_value_bytes(value)));
}

int BestIndex(sqlite3_vtab* base, sqlite3_index_info* info) {
  auto* table = static_cast<Table*>(base);
  std::array<int, 4> place = {-1, -1, -1, -1};  // of the constraint, by bit number
  int given = 0;
  for (int i = 0; i < info->nConstraint; ++i) {
    const auto& constraint = info->aConstraint[i];
    if (constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    const int bit = table->form == Form::kGraph ? (constraint.iColumn == 0 ? kGraphGiven : 0)
                                                : BitOf(table->form, constraint.iColumn);
    if (bit == 0 || (given & bit) != 0 || constraint.usable == 0) continue;
    given |= bit;
    place[static_cast<size_t>(__builtin_ctz(static_cast<unsigned>(bit)))] = i;
  }
  std::optional<Packed> property;
  if (place[1] >= 0) {
    sqlite3_value* value = nullptr;
    if (sqlite3_vtab_rhs_value(info, place[1], &value) == SQLITE_OK && value != nullptr) {
      property = PackedOf(value);
    }
  }
  int argument = 0;
  for (const int i : place) {
    if (i >= 0) info->aConstraintUsage[i].argvIndex = ++argument;
  }
  info->idxNum = given;
  const Estimate estimate =
      table->form == Form::kGraph
          ? Estimate{given != 0 ? 1.0 : RowsOf(table->source->database, NodeKind::kArticle), 10}
          : EstimateAll(*table->source, table->form, given, property);
  info->estimatedCost = estimate.cost;
  info->estimatedRows = static_cast<sqlite3_int64>(std::max(1.0, estimate.rows));
  return SQLITE_OK;
}

int OpenCursor(sqlite3_vtab*, sqlite3_vtab_cursor** out) {
  *out = new Cursor();
  return SQLITE_OK;
}

int CloseCursor(sqlite3_vtab_cursor* cursor) {
  delete static_cast<Cursor*>(cursor);
  return SQLITE_OK;
}

// The names of graphs: articles that some statement is known from.
class GraphScan : public Scan {
 public:
  GraphScan(Source& source, const Given& given)
      : source_(source),
        sql_(source.database.handle(),
             "SELECT id FROM view_article AS a WHERE EXISTS (SELECT 1 FROM view_evidence AS e "
             "WHERE e.article = a.id) AND (?1 = 0 OR id = ?1)") {
    const auto* node = given.graph ? std::get_if<int64_t>(&*given.graph) : nullptr;
    sql_.Bind(given.graph ? (node != nullptr ? *node : int64_t{-1}) : int64_t{0});
  }
  bool Next(Quad& quad) override {
    if (sql_.Row()) {
      quad.graph = sql_.Int(0);
      return true;
    }
    source_.failed = source_.failed || !sql_.ok();
    return false;
  }

 private:
  Source& source_;
  Sql sql_;
};

// The scan number `next` of a table: the rules, then what no rule gives.
std::unique_ptr<Scan> OpenNumber(Source& source, Form form, size_t next, const Given& given) {
  const size_t rules = Rules().size();
  const bool in_graphs = form == Form::kQuad;
  if (form == Form::kGraph) {
    return next == 0 ? std::make_unique<GraphScan>(source, given) : nullptr;
  }
  if (next < rules) return OpenRule(source, next, given, in_graphs);
  return next == rules ? OpenKnownTriples(source, given, in_graphs)
                       : OpenMeanings(source, given, in_graphs);
}

int Next(sqlite3_vtab_cursor* base) {
  auto* cursor = static_cast<Cursor*>(base);
  Source& source = *cursor->table().source;
  const size_t all = Rules().size() + 2;
  ++cursor->row;
  while (!source.failed) {
    if (cursor->scan && cursor->scan->Next(cursor->quad)) return SQLITE_OK;
    cursor->scan.reset();
    if (cursor->next == all) break;
    cursor->scan = OpenNumber(source, cursor->table().form, cursor->next++, cursor->given);
  }
  cursor->done = true;
  if (!source.failed) return SQLITE_OK;
  sqlite3* db = source.database.handle();
  const int rc = sqlite3_errcode(db);
  sqlite3_free(base->pVtab->zErrMsg);
  base->pVtab->zErrMsg = sqlite3_mprintf("%s", sqlite3_errmsg(db));
  return rc == SQLITE_OK ? SQLITE_ERROR : rc;
}

int Filter(sqlite3_vtab_cursor* base, int given, const char*, int, sqlite3_value** values) {
  auto* cursor = static_cast<Cursor*>(base);
  cursor->given = {};
  cursor->next = 0;
  cursor->scan.reset();
  cursor->done = false;
  int argument = 0;
  bool possible = true;
  const auto take = [&](int bit, std::optional<Packed>& out) {
    if ((given & bit) == 0) return;
    out = PackedOf(values[argument++]);
    possible = possible && out->index() != 0;  // nothing equals NULL
  };
  take(kSubjectGiven, cursor->given.subject);
  take(kPropertyGiven, cursor->given.property);
  take(kObjectGiven, cursor->given.object);
  take(kGraphGiven, cursor->given.graph);
  if (possible) return Next(base);
  cursor->done = true;
  return SQLITE_OK;
}

int AtEnd(sqlite3_vtab_cursor* base) { return static_cast<Cursor*>(base)->done ? 1 : 0; }

int Column(sqlite3_vtab_cursor* base, sqlite3_context* context, int column) {
  const auto* cursor = static_cast<Cursor*>(base);
  const Quad& quad = cursor->quad;
  const Form form = cursor->table().form;
  const std::array<const Packed*, 4> all = {&quad.graph, &quad.subject, &quad.property,
                                            &quad.object};
  const auto place = static_cast<size_t>(form == Form::kTriple ? column + 1 : column);
  const Packed& value = *all[place];
  if (const auto* node = std::get_if<int64_t>(&value)) sqlite3_result_int64(context, *node);
  if (const auto* blob = std::get_if<std::string>(&value)) {
    sqlite3_result_blob64(context, blob->data(), blob->size(), SQLITE_TRANSIENT);
  }
  return SQLITE_OK;
}

int RowId(sqlite3_vtab_cursor* base, sqlite3_int64* out) {
  *out = static_cast<Cursor*>(base)->row;
  return SQLITE_OK;
}

// Without xCreate a module is a table by itself, under its own name.
sqlite3_module MakeModule() {
  sqlite3_module module = {};
  module.xConnect = Connect;
  module.xBestIndex = BestIndex;
  module.xDisconnect = Disconnect;
  module.xDestroy = Disconnect;
  module.xOpen = OpenCursor;
  module.xClose = CloseCursor;
  module.xFilter = Filter;
  module.xNext = Next;
  module.xEof = AtEnd;
  module.xColumn = Column;
  module.xRowid = RowId;
  return module;
}

void Forget(void* module) { delete static_cast<Module*>(module); }

constexpr std::array<const char*, 3> kNames = {"sp_triple", "sp_quad", "sp_graph"};

}  // namespace

void ForgetQuads(sqlite3* db) {
  for (const char* name : kNames) sqlite3_create_module_v2(db, name, nullptr, nullptr, nullptr);
}

Status RegisterQuads(sqlite3* db, Source& source) {
  static const sqlite3_module module = MakeModule();
  for (size_t i = 0; i < kNames.size(); ++i) {
    const int rc = sqlite3_create_module_v2(db, kNames[i], &module,
                                            new Module{&source, static_cast<Form>(i)}, Forget);
    if (rc != SQLITE_OK) return tripleloom::Fail(ErrorCode::kIo, sqlite3_errmsg(db));
  }
  return {};
}

}  // namespace tripleloom::sparql
