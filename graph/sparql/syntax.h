// Syntax: what a SPARQL query says, as the parser hands it to the compiler.
//
//   Result<Query> query = Parse("SELECT ?s { ?s a schema:Person }");   // parser.h
//   for (const SelectItem& column : query->select.columns) ...
//
// Patterns are already those of the algebra (SPARQL 1.1, section 18.2): groups are joins, OPTIONAL
// is a left join that holds its filter, filters of a group stand around all of it. Every part knows
// its place in the text, a byte offset, so that what is not supported can be shown. For the files
// of graph/sparql/ alone.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/answers.h"

namespace tripleloom::sparql {

// A place in a pattern: a variable, or a term. Blank nodes of a pattern are variables that no query
// can name: "_:b".
struct Node {
  std::string variable;  // without "?"; empty: it is a term
  Term term;
  size_t at = 0;

  bool IsVariable() const { return !variable.empty(); }
};

// A property path (section 9).
struct Path {
  enum class Kind {
    kIri,
    kInverse,      // of parts[0]
    kSequence,     // of two or more parts
    kAlternative,  // of two or more parts
    kZeroOrMore,
    kOneOrMore,
    kZeroOrOne,
    kNegated,  // none of parts: kIri, or kInverse of one
  };

  Kind kind = Kind::kIri;
  std::string iri;
  std::vector<Path> parts;
  size_t at = 0;
};

struct TriplePattern {
  Node subject;
  Node predicate;  // unless there is a path
  std::optional<Path> path;
  Node object;
};

struct GraphPattern;

enum class Op {
  kTerm,
  kVariable,
  kOr,
  kAnd,
  kNot,
  kEqual,
  kNotEqual,
  kLess,
  kLessEqual,
  kGreater,
  kGreaterEqual,
  kIn,     // arguments[0] in the others
  kNotIn,  // likewise
  kAdd,
  kSubtract,
  kMultiply,
  kDivide,
  kMinus,  // of one
  kPlus,   // of one
  kCall,   // a function of `name`
  kCast,   // a constructor function: `name` is the IRI of a datatype
  kExists,
  kNotExists,
  kAggregate,  // `name`: COUNT, SUM ...; no argument: COUNT(*)
};

struct Expression {
  Op op = Op::kTerm;
  std::string name;  // of a function, in capitals; of a variable; IRI of a cast
  Term term;
  std::vector<Expression> arguments;
  std::shared_ptr<const GraphPattern> pattern;  // of kExists, kNotExists
  bool distinct = false;                        // of kAggregate
  std::optional<std::string> separator;         // of GROUP_CONCAT
  size_t at = 0;
};

struct Select;

// An operator of the algebra. `parts` are its operands.
struct GraphPattern {
  enum class Kind {
    kTriples,   // a basic graph pattern; without triples: the one empty solution
    kJoin,      // of two
    kLeftJoin,  // of two; `condition` holds for both
    kUnion,     // of two or more
    kMinus,     // of two
    kFilter,    // of one, by `condition`
    kExtend,    // of one, with `variable` = `condition`
    kValues,    // `variables` and `rows`
    kGraph,     // of one, in the graph `graph`
    kSelect,    // a sub-select
  };

  Kind kind = Kind::kTriples;
  std::vector<TriplePattern> triples;
  std::vector<GraphPattern> parts;
  std::optional<Expression> condition;
  std::string variable;
  Node graph;
  std::vector<std::string> variables;
  std::vector<std::vector<std::optional<Term>>> rows;  // nullopt: UNDEF
  std::shared_ptr<const Select> select;
  size_t at = 0;
};

struct SelectItem {
  std::string variable;
  std::optional<Expression> expression;  // "(expression AS ?variable)"
  size_t at = 0;
};

struct OrderKey {
  Expression expression;
  bool descending = false;
};

struct Select {
  bool distinct = false;  // REDUCED may keep all, so it is not kept
  bool all = false;       // SELECT *: columns are the variables in scope
  std::vector<SelectItem> columns;
  GraphPattern where;
  bool grouped = false;           // GROUP BY, or an aggregate somewhere
  std::vector<SelectItem> group;  // keys; `variable` may be empty
  std::vector<Expression> having;
  std::vector<OrderKey> order;
  std::optional<int64_t> limit;
  std::optional<int64_t> offset;
  size_t at = 0;
};

struct Query {
  enum class Form { kSelect, kAsk, kConstruct, kDescribe };

  Form form = Form::kSelect;
  Select select;                         // of the other forms: their pattern and modifiers
  std::vector<TriplePattern> construct;  // the template
  std::vector<Node> described;           // of DESCRIBE; empty with `select.all`
};

// The variables in scope of a pattern (section 18.2.1), in the order of their first appearance;
// none that a query cannot name.
std::vector<std::string> VariablesOf(const GraphPattern& pattern);

}  // namespace tripleloom::sparql
