// Patterns. Each operator of the algebra (section 18.5) works on the branches of its operands.
#include "graph/sparql/compiler.h"

#include <algorithm>
#include <set>

#include "graph/sparql/functions.h"
#include "graph/sparql/lexer.h"

namespace tripleloom::sparql {
namespace {

// An expression that is longer gets a column of a table of its own, so that texts that use one
// another many times do not grow without bound.
constexpr size_t kLongExpression = 1500;

// Tables that are computed one from the other: SQLite plans them in the square of their number, and
// cannot be interrupted while it plans.
constexpr size_t kMostTables = 100;

// A variable that a query cannot name.
bool IsHidden(const std::string& variable) { return variable.starts_with("_:"); }

// Of the tables of quads, not computed.
bool IsOneTable(const std::vector<std::string>& from, const std::vector<std::string>& with) {
  return from.size() == 1 && with.empty() && from[0].starts_with("sp_");
}

// "t1.s": NULL where a left join found no row, as no expression would surely be.
bool IsPlainColumn(const std::string& sql) {
  return sql.starts_with('t') && sql.find_first_not_of("t0123456789.gspo") == sql.npos;
}

}  // namespace

void Compiler::Refuse(size_t at, ErrorCode code, const std::string& what) {
  if (!failure_) failure_ = ErrorAt(query_, at, code, what);
}

Result<Compiled> Compiler::Compile(const Select& select) {
  Compiled compiled = OfSelect(select, {});
  if (failure_) return tl::unexpected(*failure_);
  compiled.concats = concats_;
  return compiled;
}

Compiler::Branches Compiler::Of(const GraphPattern& pattern, const Scope& scope) {
  switch (pattern.kind) {
    case GraphPattern::Kind::kTriples:
      return OfTriples(pattern, scope);
    case GraphPattern::Kind::kJoin: {
      Branches left = Of(pattern.parts[0], scope);
      return Join(std::move(left), Of(pattern.parts[1], scope));
    }
    case GraphPattern::Kind::kLeftJoin:
      return OfLeftJoin(pattern, scope);
    case GraphPattern::Kind::kUnion: {
      Branches all;
      for (const GraphPattern& part : pattern.parts) {
        Branches one = Of(part, scope);
        std::move(one.begin(), one.end(), std::back_inserter(all));
      }
      return all;
    }
    case GraphPattern::Kind::kMinus:
      return OfMinus(pattern, scope);
    case GraphPattern::Kind::kFilter:
      return OfFilter(pattern, scope);
    case GraphPattern::Kind::kExtend:
      return OfExtend(pattern, scope);
    case GraphPattern::Kind::kValues:
      return OfValues(pattern, scope);
    case GraphPattern::Kind::kGraph:
      return OfGraph(pattern, scope);
    case GraphPattern::Kind::kSelect:
      return OfSubSelect(pattern, scope);
  }
  return {};
}

// One solution that binds nothing; within GRAPH ?g one for each graph.
Compiler::Branches Compiler::Unit(const Scope& scope) {
  Branch branch;
  if (scope.graph == Scope::Graph::kEach) {
    const std::string alias = Fresh("t");
    branch.from.push_back("sp_graph AS " + alias);
    branch.columns[scope.name] = {alias + ".g"};
  } else if (scope.graph == Scope::Graph::kOne) {
    const std::string alias = Fresh("t");
    branch.from.push_back("sp_graph AS " + alias);
    branch.where.push_back(alias + ".g = " + scope.name);
  }
  return {branch};
}

void Compiler::BindVariable(Branch& branch, const std::string& variable, const std::string& sql) {
  const auto [known, added] = branch.columns.try_emplace(variable, Column{sql});
  if (added) return;
  branch.where.push_back(Match(known->second, {sql}));
  if (!known->second.bound) known->second = {sql};
}

void Compiler::Bind(Branch& branch, const Node& node, const std::string& sql) {
  if (node.IsVariable()) return BindVariable(branch, node.variable, sql);
  branch.where.push_back(sql + " = " + SqlText(nodes_.Pack(node.term)));
}

void Compiler::AddTriple(Branch& branch, const Node& s, const Node& p, const Node& o,
                         const Scope& scope) {
  const std::string alias = Fresh("t");
  const bool in_default = scope.graph == Scope::Graph::kDefault;
  branch.from.push_back((in_default ? "sp_triple AS " : "sp_quad AS ") + alias);
  if (scope.graph == Scope::Graph::kOne) branch.where.push_back(alias + ".g = " + scope.name);
  if (scope.graph == Scope::Graph::kEach) BindVariable(branch, scope.name, alias + ".g");
  Bind(branch, s, alias + ".s");
  Bind(branch, p, alias + ".p");
  Bind(branch, o, alias + ".o");
}

// Single triples first, then paths, those before others that have a known end.
Compiler::Branches Compiler::OfTriples(const GraphPattern& pattern, const Scope& scope) {
  if (pattern.triples.empty()) return Unit(scope);
  Branches branches(1);
  std::vector<const TriplePattern*> paths;
  for (const TriplePattern& triple : pattern.triples) {
    if (triple.path) {
      paths.push_back(&triple);
    } else {
      AddTriple(branches[0], triple.subject, triple.predicate, triple.object, scope);
    }
  }
  while (!paths.empty() && !failure_) {
    const auto known = [&](const TriplePattern* triple) {
      return IsKnown(branches[0], triple->subject, scope) ||
             IsKnown(branches[0], triple->object, scope);
    };
    auto next = std::find_if(paths.begin(), paths.end(), known);
    if (next == paths.end()) next = paths.begin();
    const TriplePattern* triple = *next;
    paths.erase(next);
    Branches all;
    for (Branch& branch : branches) {
      Branches one =
          AddPath(std::move(branch), triple->subject, *triple->path, triple->object, scope);
      std::move(one.begin(), one.end(), std::back_inserter(all));
    }
    branches = std::move(all);
    if (branches.size() > 200) {
      Refuse(pattern.at, ErrorCode::kLimit, "the paths of this group have too many alternatives");
    }
  }
  return branches;
}

Compiler::Branches Compiler::OfLeftJoin(const GraphPattern& pattern, const Scope& scope) {
  Branches left = Of(pattern.parts[0], scope);
  const Branches right = Of(pattern.parts[1], scope);
  for (Branch& branch : left) {
    if (!failure_) branch = LeftJoin(std::move(branch), right, pattern.condition, scope);
  }
  return left;
}

// The right side restricted to what the left side has: without this, SQLite would compute all of a
// right side of several tables before it joins.
Compiler::Branches Compiler::KeyedBy(const std::string& table, const Branch& left,
                                     const Branches& right) {
  std::vector<std::string> shared;
  for (const auto& [variable, column] : left.columns) {
    const bool everywhere =
        std::all_of(right.begin(), right.end(), [&name = variable](const Branch& branch) {
          const auto known = branch.columns.find(name);
          return known != branch.columns.end() && known->second.bound;
        });
    if (column.bound && everywhere) shared.push_back(variable);
  }
  if (shared.empty()) return right;
  Branch keys;
  const std::string alias = Fresh("k");
  std::vector<std::string> columns;
  for (size_t i = 0; i < shared.size(); ++i) {
    columns.push_back(left.columns.at(shared[i]).sql + " AS " + ColumnName(i));
    keys.columns[shared[i]] = {alias + "." + ColumnName(i)};
  }
  keys.from.push_back("(SELECT DISTINCT " + Joined(columns, ", ") + " FROM " + table + ") AS " +
                      alias);
  Branches keyed;
  for (const Branch& branch : right) keyed.push_back(JoinTwo(keys, branch));
  return keyed;
}

Compiler::Branch Compiler::LeftJoin(Branch left, Branches right,
                                    const std::optional<Expression>& condition,
                                    const Scope& scope) {
  std::set<std::string> variables;
  for (const Branch& branch : right) {
    for (const auto& [variable, column] : branch.columns) variables.insert(variable);
  }
  const bool simple = right.size() == 1 && IsOneTable(right[0].from, right[0].with) &&
                      std::all_of(right[0].columns.begin(), right[0].columns.end(),
                                  [](const auto& c) { return IsPlainColumn(c.second.sql); });
  if (!simple && !left.from.empty()) {
    Materialize(left);
    // A table of the common table expressions is seen within the parentheses too.
    right = KeyedBy(left.from[0], left, right);
  }
  if (left.from.empty()) left.from.emplace_back("(SELECT 1)");
  Branch one = simple ? right[0] : Closed(right, {variables.begin(), variables.end()});
  std::vector<std::string> on = one.where;
  std::map<std::string, Column> both = left.columns;
  for (const auto& [variable, column] : one.columns) {
    const auto [known, added] = both.try_emplace(variable, column);
    if (!added) on.push_back(Match(known->second, column));
    if (!added && !known->second.bound) {
      known->second =
          column.bound ? Column{column.sql}
                       : Column{"coalesce(" + known->second.sql + ", " + column.sql + ")", false};
    }
  }
  if (condition) on.push_back(Condition(*condition, {both, scope}));
  left.from.push_back("LEFT JOIN " + one.from[0] + " ON " +
                      (on.empty() ? "1" : Joined(on, " AND ")));
  for (const auto& [variable, column] : one.columns) {
    const auto [known, added] = left.columns.try_emplace(variable, Column{column.sql, false});
    if (added || known->second.bound) continue;
    known->second = {"coalesce(" + known->second.sql + ", " + column.sql + ")", false};
  }
  return left;
}

// Whether some branch has a solution that agrees with the outer one; with `share`, and that has
// some variable in common with it, as MINUS asks.
std::string Compiler::OneOf(const Branches& branches, const std::map<std::string, Column>& outer,
                            bool share) {
  std::vector<std::string> tests;
  for (Branch branch : branches) {
    std::vector<std::string> common;
    bool surely = false;
    for (const auto& [variable, column] : branch.columns) {
      const auto known = outer.find(variable);
      if (known == outer.end()) continue;
      branch.where.push_back(Match(known->second, column));
      if (IsHidden(variable)) continue;
      surely = surely || (known->second.bound && column.bound);
      common.push_back("(" + known->second.sql + " IS NOT NULL AND " + column.sql +
                       " IS NOT NULL)");
    }
    if (share && common.empty()) continue;
    if (share && !surely) branch.where.push_back("(" + Joined(common, " OR ") + ")");
    tests.push_back("EXISTS (" + SelectText(branch, "1") + ")");
  }
  if (tests.empty()) return "0";
  return "(" + Joined(tests, " OR ") + ")";
}

Compiler::Branches Compiler::OfMinus(const GraphPattern& pattern, const Scope& scope) {
  Branches left = Of(pattern.parts[0], scope);
  const Branches right = Of(pattern.parts[1], scope);
  for (Branch& branch : left) {
    branch.where.push_back("NOT " + OneOf(right, branch.columns, true));
  }
  return left;
}

Compiler::Branches Compiler::OfFilter(const GraphPattern& pattern, const Scope& scope) {
  Branches branches = Of(pattern.parts[0], scope);
  for (Branch& branch : branches) {
    if (failure_) break;
    branch.where.push_back(Condition(*pattern.condition, {branch.columns, scope}));
  }
  return branches;
}

void Compiler::Extend(Branch& branch, const std::string& variable, const Expression& e,
                      const Scope& scope) {
  const std::string sql = Term(e, {branch.columns, scope});
  branch.columns[variable] = {sql, e.op == Op::kTerm};
  if (sql.size() > kLongExpression || IsRandom(e)) {
    if (branch.with.size() >= kMostTables) {
      Refuse(e.at, ErrorCode::kLimit,
             "more than " + std::to_string(kMostTables) +
                 " values that are computed once are too many");
      return;
    }
    if (branch.from.empty()) branch.from.emplace_back("(SELECT 1)");
    Materialize(branch);
  }
}

Compiler::Branches Compiler::OfExtend(const GraphPattern& pattern, const Scope& scope) {
  Branches branches = Of(pattern.parts[0], scope);
  for (Branch& branch : branches) {
    if (!failure_) Extend(branch, pattern.variable, *pattern.condition, scope);
  }
  return branches;
}

Compiler::Branches Compiler::OfValues(const GraphPattern& pattern, const Scope& scope) {
  const size_t width = pattern.variables.size();
  if (std::set<std::string>(pattern.variables.begin(), pattern.variables.end()).size() != width) {
    Refuse(pattern.at, ErrorCode::kBadSyntax, "VALUES names a variable twice");
  }
  Branch branch;
  if (pattern.rows.size() == 1) {
    for (size_t i = 0; i < width; ++i) {
      const auto& cell = pattern.rows[0][i];
      if (cell) branch.columns[pattern.variables[i]] = {SqlText(nodes_.Pack(*cell))};
    }
    return Join(Unit(scope), {branch});
  }
  const std::string alias = Fresh("v");
  std::vector<bool> bound(width, true);
  std::vector<std::string> rows;
  for (const auto& row : pattern.rows) {
    std::vector<std::string> cells;
    for (size_t i = 0; i < width; ++i) {
      cells.push_back(row[i] ? SqlText(nodes_.Pack(*row[i])) : "NULL");
      bound[i] = bound[i] && row[i].has_value();
    }
    rows.push_back("(" + (cells.empty() ? "1" : Joined(cells, ", ")) + ")");
  }
  if (rows.empty()) {
    branch.where.emplace_back("0");
    for (const std::string& variable : pattern.variables)
      branch.columns[variable] = {"NULL", false};
    return Join(Unit(scope), {branch});
  }
  branch.from.push_back("(VALUES " + Joined(rows, ", ") + ") AS " + alias);
  for (size_t i = 0; i < width; ++i) {
    branch.columns[pattern.variables[i]] = {alias + ".column" + std::to_string(i + 1), bound[i]};
  }
  return Join(Unit(scope), {branch});
}

// Within GRAPH ?g the graph is a variable of its own, so that MINUS and EXISTS do not take it for
// one that both sides share; it meets ?g at the end.
Compiler::Branches Compiler::OfGraph(const GraphPattern& pattern, const Scope& scope) {
  Scope inner = scope;
  if (!pattern.graph.IsVariable()) {
    inner.graph = Scope::Graph::kOne;
    inner.name = SqlText(nodes_.Pack(pattern.graph.term));
    return Of(pattern.parts[0], inner);
  }
  inner.graph = Scope::Graph::kEach;
  inner.name = "_:g" + std::to_string(++names_);
  Branches branches = Of(pattern.parts[0], inner);
  for (Branch& branch : branches) {
    const auto graph = branch.columns.find(inner.name);
    if (graph == branch.columns.end()) continue;
    BindVariable(branch, pattern.graph.variable, graph->second.sql);
    branch.columns.erase(inner.name);
  }
  return branches;
}

Compiler::Branches Compiler::OfSubSelect(const GraphPattern& pattern, const Scope& scope) {
  if (scope.graph == Scope::Graph::kEach) {
    Refuse(pattern.at, ErrorCode::kUnsupported,
           "a sub-select within GRAPH and a variable is not supported; write GRAPH within it");
    return {Branch{}};
  }
  Scope inner = scope;
  inner.outer = nullptr;
  const Compiled sub = OfSelect(*pattern.select, inner);
  const std::string alias = Fresh("q");
  Branch branch;
  branch.from.push_back("(" + sub.sql + ") AS " + alias);
  for (size_t i = 0; i < sub.variables.size(); ++i) {
    branch.columns[sub.variables[i]] = {alias + "." + ColumnName(i), sub.bound[i]};
  }
  return {branch};
}

}  // namespace tripleloom::sparql
