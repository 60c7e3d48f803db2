// Branches as tables: how two join, and the text of those that are closed.
#include <algorithm>
#include <set>

#include "graph/sparql/compiler.h"

namespace tripleloom::sparql {
namespace {

// More branches than this are joined as one table.
constexpr size_t kMostBranches = 24;

bool IsLeftJoin(const std::string& from) { return from.starts_with("LEFT JOIN"); }

}  // namespace

std::string Joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

std::string ColumnName(size_t i) { return "c" + std::to_string(i); }

// That two columns may stand for one variable: equal, or one of them unbound.
std::string Compiler::Match(const Column& a, const Column& b) {
  const std::string equal = a.sql + " = " + b.sql;
  if (a.bound && b.bound) return equal;
  std::string out = "(" + equal;
  if (!a.bound) out += " OR " + a.sql + " IS NULL";
  if (!b.bound) out += " OR " + b.sql + " IS NULL";
  return out + ")";
}

Compiler::Branch Compiler::JoinTwo(const Branch& left, const Branch& right) {
  Branch both = left;
  both.with.insert(both.with.end(), right.with.begin(), right.with.end());
  both.from.insert(both.from.end(), right.from.begin(), right.from.end());
  both.where.insert(both.where.end(), right.where.begin(), right.where.end());
  for (const auto& [variable, column] : right.columns) {
    const auto [known, added] = both.columns.try_emplace(variable, column);
    if (added) continue;
    Column& mine = known->second;
    both.where.push_back(Match(mine, column));
    if (mine.bound) continue;
    mine = column.bound ? column : Column{"coalesce(" + mine.sql + ", " + column.sql + ")", false};
  }
  return both;
}

Compiler::Branches Compiler::Join(Branches left, Branches right) {
  if (left.size() * right.size() > kMostBranches) {
    Branches& more = left.size() > right.size() ? left : right;
    std::set<std::string> variables;
    for (const Branch& branch : more) {
      for (const auto& [variable, column] : branch.columns) variables.insert(variable);
    }
    more = {Closed(more, {variables.begin(), variables.end()})};
  }
  Branches out;
  for (const Branch& a : left) {
    for (const Branch& b : right) out.push_back(JoinTwo(a, b));
  }
  return out;
}

std::string Compiler::SelectText(const Branch& branch, const std::string& columns) {
  std::string out;
  if (!branch.with.empty()) out += "WITH RECURSIVE " + Joined(branch.with, ", ") + " ";
  out += "SELECT " + columns;
  for (size_t i = 0; i < branch.from.size(); ++i) {
    const std::string& from = branch.from[i];
    out += i == 0 ? " FROM " : IsLeftJoin(from) ? " " : ", ";
    out += from;
  }
  if (!branch.where.empty()) out += " WHERE " + Joined(branch.where, " AND ");
  return out;
}

std::string Compiler::UnionText(const Branches& branches,
                                const std::vector<std::string>& variables) {
  std::vector<std::string> arms;
  for (const Branch& branch : branches) {
    std::vector<std::string> columns;
    for (size_t i = 0; i < variables.size(); ++i) {
      const auto known = branch.columns.find(variables[i]);
      const std::string sql = known == branch.columns.end() ? "NULL" : known->second.sql;
      columns.push_back(sql + " AS " + ColumnName(i));
    }
    if (columns.empty()) columns.emplace_back("1");
    std::string text = SelectText(branch, Joined(columns, ", "));
    const bool wrap = branches.size() > 1 && !branch.with.empty();
    arms.push_back(wrap ? "SELECT * FROM (" + text + ")" : text);
  }
  if (arms.empty()) return "SELECT NULL AS c0 WHERE 0";
  // SQLite allows some hundred arms at one level.
  constexpr size_t kMostArms = 200;
  std::vector<std::string> groups;
  for (size_t begin = 0; begin < arms.size(); begin += kMostArms) {
    const auto first = arms.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last =
        arms.begin() + static_cast<std::ptrdiff_t>(std::min(arms.size(), begin + kMostArms));
    groups.push_back(Joined({first, last}, " UNION ALL "));
  }
  if (groups.size() == 1) return groups[0];
  for (std::string& group : groups) group = "SELECT * FROM (" + group + ")";
  return Joined(groups, " UNION ALL ");
}

// One branch with the union as its only table.
Compiler::Branch Compiler::Closed(const Branches& branches,
                                  const std::vector<std::string>& variables) {
  const std::string alias = Fresh("u");
  Branch closed;
  closed.from.push_back("(" + UnionText(branches, variables) + ") AS " + alias);
  for (size_t i = 0; i < variables.size(); ++i) {
    const bool bound = !branches.empty() &&
                       std::all_of(branches.begin(), branches.end(), [&](const Branch& branch) {
                         const auto known = branch.columns.find(variables[i]);
                         return known != branch.columns.end() && known->second.bound;
                       });
    closed.columns[variables[i]] = {alias + "." + ColumnName(i), bound};
  }
  return closed;
}

// Makes a branch a table that is computed once and may be used more than once.
void Compiler::Materialize(Branch& branch) {
  std::vector<std::string> variables;
  for (const auto& [variable, column] : branch.columns) variables.push_back(variable);
  const std::string table = Fresh("m");
  Branch inner = branch;
  inner.with.clear();
  Branch made;
  made.with = branch.with;
  made.with.push_back(table + " AS MATERIALIZED (" + UnionText({inner}, variables) + ")");
  made.from.push_back(table);
  for (size_t i = 0; i < variables.size(); ++i) {
    made.columns[variables[i]] = {table + "." + ColumnName(i), branch.columns[variables[i]].bound};
  }
  branch = std::move(made);
}

}  // namespace tripleloom::sparql
