// Compiler: a query as SQL over three tables of packed terms (quads.h):
//
//   sp_triple(s, p, o)     the default graph: the union of all, each triple once
//   sp_quad(g, s, p, o)    the named graphs
//   sp_graph(g)            their names
//
//   Compiler compiler(query_text, nodes);
//   Result<Compiled> sql = compiler.Compile(query->select);
//
// A pattern becomes one or more open SELECTs (branches), whose union with repeats is its meaning.
// Open means that what joins to it adds to its FROM and WHERE, so that SQLite sees all tables of a
// basic graph pattern at once and plans their order. UNION gives branches; joins and filters are
// drawn into them. What may be unbound is NULL, and joined by a condition that says so.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/sparql/nodes.h"
#include "graph/sparql/syntax.h"

namespace tripleloom::sparql {

// A SELECT as text, with one column c0, c1 ... for each variable.
struct Compiled {
  std::string sql;
  std::vector<std::string> variables;
  std::vector<bool> bound;  // never NULL
  // Separators of GROUP_CONCAT by the name of the aggregate that has it.
  std::map<std::string, std::string> concats;
};

class Compiler {
 public:
  // Borrows both. `query` is what errors show.
  Compiler(std::string_view query, Nodes& nodes) : query_(query), nodes_(nodes) {}

  // Errors: kUnsupported, with the place; kLimit.
  Result<Compiled> Compile(const Select& select);

 private:
  struct Column {
    std::string sql;
    bool bound = true;  // never NULL
  };

  // An open SELECT.
  struct Branch {
    std::vector<std::string> with;  // common table expressions
    std::vector<std::string> from;  // "sp_triple AS t1", "LEFT JOIN ... ON ..."
    std::vector<std::string> where;
    std::map<std::string, Column> columns;  // by variable
  };
  using Branches = std::vector<Branch>;

  // Where a pattern is matched.
  struct Scope {
    enum class Graph { kDefault, kOne, kEach };
    Graph graph = Graph::kDefault;
    std::string name;  // kOne: SQL of its name; kEach: the variable that stands for it
    const std::map<std::string, Column>* outer = nullptr;  // of the solution that EXISTS looks at
  };

  // Patterns; compiler.cc.
  Branches Of(const GraphPattern& pattern, const Scope& scope);
  Branches Unit(const Scope& scope);
  Branches OfTriples(const GraphPattern& pattern, const Scope& scope);
  Branches OfLeftJoin(const GraphPattern& pattern, const Scope& scope);
  Branches OfMinus(const GraphPattern& pattern, const Scope& scope);
  Branches OfFilter(const GraphPattern& pattern, const Scope& scope);
  Branches OfExtend(const GraphPattern& pattern, const Scope& scope);
  Branches OfValues(const GraphPattern& pattern, const Scope& scope);
  Branches OfGraph(const GraphPattern& pattern, const Scope& scope);
  Branches OfSubSelect(const GraphPattern& pattern, const Scope& scope);
  Branches Join(Branches left, Branches right);
  Branch JoinTwo(const Branch& left, const Branch& right);
  Branch LeftJoin(Branch left, Branches right, const std::optional<Expression>& condition,
                  const Scope& scope);
  Branches KeyedBy(const std::string& table, const Branch& left, const Branches& right);
  void Extend(Branch& branch, const std::string& variable, const Expression& e, const Scope& scope);
  void AddTriple(Branch& branch, const Node& s, const Node& p, const Node& o, const Scope& scope);
  void Bind(Branch& branch, const Node& node, const std::string& sql);
  void BindVariable(Branch& branch, const std::string& variable, const std::string& sql);
  void Materialize(Branch& branch);
  static std::string Match(const Column& a, const Column& b);
  std::string OneOf(const Branches& branches, const std::map<std::string, Column>& outer,
                    bool share);
  static std::string SelectText(const Branch& branch, const std::string& columns);
  Branch Closed(const Branches& branches, const std::vector<std::string>& variables);
  std::string UnionText(const Branches& branches, const std::vector<std::string>& variables);
  std::string Fresh(const char* prefix) { return prefix + std::to_string(++names_); }

  // Paths; compile_path.cc.
  struct Closure;
  Branches AddPath(Branch branch, const Node& s, const Path& path, const Node& o,
                   const Scope& scope);
  Branches AddSequence(Branch branch, const Node& s, const Path& path, const Node& o,
                       const Scope& scope);
  Branches AddNegated(const Branch& branch, const Node& s, const Path& path, const Node& o,
                      const Scope& scope);
  Branch AddClosure(Branch branch, Node s, const Path& path, Node o, const Scope& scope);
  bool IsKnown(const Branch& branch, const Node& node, const Scope& scope) const;
  std::optional<std::string> StartOf(const Branch& branch, const Node& node,
                                     const Scope& scope) const;
  Node FreshNode();

  // Expressions; compile_expression.cc.
  struct Names {
    const std::map<std::string, Column>& columns;
    const Scope& scope;
    const std::map<std::string, Column>* grouped = nullptr;  // what aggregates see
  };
  std::string Term(const Expression& e, const Names& names);
  std::string Truth(const Expression& e, const Names& names);
  std::string Condition(const Expression& e, const Names& names);  // true or not: no third value
  bool IsTruth(const Expression& e) const;
  std::string Variable(const Expression& e, const Names& names);
  std::string Comparison(const Expression& e, const Names& names, bool top);
  std::string Membership(const Expression& e, const Names& names);
  std::string Arithmetic(const Expression& e, const Names& names);
  std::string CallText(const Expression& e, const Names& names);
  std::string Aggregate(const Expression& e, const Names& names);
  std::string Exists(const Expression& e, const Names& names);

  // Selects; compile_select.cc.
  Compiled OfSelect(const Select& select, const Scope& scope);
  Compiled Plain(const Select& select, Branches branches, const Scope& scope);
  Compiled Grouped(const Select& select, const Branches& branches, const Scope& scope);
  static std::string Tail(const Select& select, const std::vector<std::string>& keys);

  void Refuse(size_t at, ErrorCode code, const std::string& what);

  std::string_view query_;
  Nodes& nodes_;
  std::optional<Error> failure_;
  std::map<std::string, std::string> concats_;
  int names_ = 0;
};

// Whether evaluating it twice may give two values.
bool IsRandom(const Expression& e);

// The parts with `between` between them.
std::string Joined(const std::vector<std::string>& parts, std::string_view between);

// The name of a column of a table that a query makes.
std::string ColumnName(size_t i);

}  // namespace tripleloom::sparql
