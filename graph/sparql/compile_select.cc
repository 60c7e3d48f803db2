// Projection, grouping, order and slices (sections 18.2.4, 18.2.5).
#include <algorithm>

#include "graph/sparql/compiler.h"

namespace tripleloom::sparql {
namespace {

std::string As(const std::string& sql, const char* prefix, size_t i) {
  return sql + " AS " + prefix + std::to_string(i);
}

}  // namespace

// " ORDER BY ... LIMIT ...", by these keys.
std::string Compiler::Tail(const Select& select, const std::vector<std::string>& keys) {
  std::string out;
  for (size_t i = 0; i < keys.size(); ++i) {
    out += (i == 0 ? " ORDER BY " : ", ") + keys[i];
    if (select.order[i].descending) out += " DESC";
  }
  if (select.limit || select.offset) {
    out += " LIMIT " + std::to_string(select.limit.value_or(-1));
  }
  if (select.offset) out += " OFFSET " + std::to_string(*select.offset);
  return out;
}

Compiled Compiler::OfSelect(const Select& select, const Scope& scope) {
  Branches branches = Of(select.where, scope);
  if (failure_) return {};
  return select.grouped ? Grouped(select, branches, scope)
                        : Plain(select, std::move(branches), scope);
}

Compiled Compiler::Plain(const Select& select, Branches branches, const Scope& scope) {
  Compiled out;
  if (select.all) out.variables = VariablesOf(select.where);
  for (const SelectItem& column : select.columns) {
    out.variables.push_back(column.variable);
    if (!column.expression) continue;
    for (Branch& branch : branches) Extend(branch, column.variable, *column.expression, scope);
  }
  for (size_t i = 0; i < select.order.size(); ++i) {
    const std::string variable = "_:o" + std::to_string(i);
    for (Branch& branch : branches) {
      Extend(branch, variable, select.order[i].expression, scope);
    }
  }
  if (failure_) return {};
  std::vector<std::string> all = out.variables;
  for (size_t i = 0; i < select.order.size(); ++i) all.push_back("_:o" + std::to_string(i));
  if (branches.size() != 1) branches = {Closed(branches, all)};
  Branch& branch = branches[0];
  std::vector<std::string> columns;
  for (size_t i = 0; i < out.variables.size(); ++i) {
    const auto known = branch.columns.find(out.variables[i]);
    const bool found = known != branch.columns.end();
    columns.push_back(As(found ? known->second.sql : "NULL", "c", i));
    out.bound.push_back(found && known->second.bound);
  }
  if (columns.empty()) columns.emplace_back("1 AS c0");
  std::vector<std::string> keys;
  for (size_t i = 0; i < select.order.size(); ++i) {
    keys.push_back("sp_key(" + branch.columns.at("_:o" + std::to_string(i)).sql + ")");
  }
  const std::string distinct = select.distinct ? "DISTINCT " : "";
  out.sql = SelectText(branch, distinct + Joined(columns, ", ")) + Tail(select, keys);
  return out;
}

// The keys become columns of a table, so that what is grouped by an expression is grouped by its
// value.
Compiled Compiler::Grouped(const Select& select, const Branches& branches, const Scope& scope) {
  Branches inner = branches;
  std::vector<std::string> keys;
  for (size_t i = 0; i < select.group.size(); ++i) {
    const SelectItem& key = select.group[i];
    keys.push_back(key.variable.empty() ? "_:k" + std::to_string(i) : key.variable);
    if (!key.expression) continue;
    for (Branch& branch : inner) Extend(branch, keys.back(), *key.expression, scope);
  }
  std::vector<std::string> variables = VariablesOf(select.where);
  for (const std::string& key : keys) {
    if (std::find(variables.begin(), variables.end(), key) == variables.end()) {
      variables.push_back(key);
    }
  }
  const Branch table = Closed(inner, variables);
  std::map<std::string, Column> named;  // what may stand outside of aggregates
  for (const std::string& key : keys) named[key] = table.columns.at(key);
  const std::map<std::string, Column>* grouped = &table.columns;
  Compiled out;
  std::vector<std::string> columns;
  for (const SelectItem& column : select.columns) {
    if (column.expression) {
      named[column.variable] = {Term(*column.expression, {named, scope, grouped}), false};
    }
    const Column& value = named.at(column.variable);
    columns.push_back(As(value.sql, "c", out.variables.size()));
    out.variables.push_back(column.variable);
    out.bound.push_back(value.bound);
  }
  std::vector<std::string> group;
  for (const std::string& key : keys) group.push_back(named.at(key).sql);
  std::vector<std::string> having;
  for (const Expression& condition : select.having) {
    having.push_back(Condition(condition, {named, scope, grouped}));
  }
  std::vector<std::string> order;
  for (const OrderKey& key : select.order) {
    order.push_back("sp_key(" + Term(key.expression, {named, scope, grouped}) + ")");
  }
  if (failure_) return {};
  out.sql = SelectText(table, (select.distinct ? "DISTINCT " : "") + Joined(columns, ", "));
  if (!group.empty()) out.sql += " GROUP BY " + Joined(group, ", ");
  if (!having.empty()) out.sql += " HAVING " + Joined(having, " AND ");
  out.sql += Tail(select, order);
  return out;
}

}  // namespace tripleloom::sparql
