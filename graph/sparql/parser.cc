// The query as a whole: prologue, form, projection, modifiers.
#include "graph/sparql/parser.h"

#include <algorithm>
#include <set>

#include "graph/base/utf8.h"
#include "graph/sparql/parsing.h"

namespace tripleloom::sparql {
namespace {

constexpr size_t kMostBytes = 1 << 20;
constexpr std::string_view kUpdates[] = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP",
                                         "CREATE", "ADD",    "MOVE", "COPY",  "WITH"};

}  // namespace

void Parsing::ParsePrologue() {
  while (!failed()) {
    if (TakeWord("BASE")) {
      const SparqlToken token = lexer_.Take();
      if (token.kind != SparqlToken::Kind::kIri) {
        return FailAt(token.begin, ErrorCode::kBadSyntax, "expected an IRI in < and >");
      }
      base_ = Resolve(token);
    } else if (TakeWord("PREFIX")) {
      const SparqlToken name = lexer_.Take();
      if (name.kind != SparqlToken::Kind::kName || !name.local.empty()) {
        return FailAt(name.begin, ErrorCode::kBadSyntax, "expected a prefix with its colon");
      }
      if (failed() || Peek().kind != SparqlToken::Kind::kIri) return Expected("an IRI in < and >");
      prefixes_[name.text] = Resolve(lexer_.Take());
    } else {
      return;
    }
  }
}

void Parsing::RefuseDataset() {
  if (!IsWord("FROM")) return;
  FailAt(Peek().begin, ErrorCode::kUnsupported,
         "FROM is not supported: the default graph is all of the store; use GRAPH for one article");
}

void Parsing::ParseProjection(Select& select) {
  if (TakeSign("*")) {
    select.all = true;
    return;
  }
  while (!failed() && (Peek().kind == SparqlToken::Kind::kVariable || IsSign("("))) {
    SelectItem column;
    column.at = Peek().begin;
    if (TakeSign("(")) {
      column.expression = ParseExpression();
      ExpectWord("AS");
      column.variable = ParseVariable();
      ExpectSign(")");
    } else {
      column.variable = ParseVariable();
    }
    select.columns.push_back(std::move(column));
  }
  if (select.columns.empty()) Expected("\"*\", a variable or \"(expression AS ?variable)\"");
}

Select Parsing::ParseSelect(bool sub) {
  Select select;
  select.at = Peek().begin;
  const bool outer = std::exchange(has_aggregate_, false);
  ExpectWord("SELECT");
  select.distinct = TakeWord("DISTINCT");
  if (!select.distinct) TakeWord("REDUCED");
  ParseProjection(select);
  if (!sub) RefuseDataset();
  TakeWord("WHERE");
  select.where = ParseGroup();
  ParseSolution(select);
  select.grouped = has_aggregate_ || !select.group.empty();
  has_aggregate_ = outer;
  if (!failed()) CheckGrouping(select);
  return select;
}

namespace {

// Whether an expression uses variables outside of aggregates that are not in `known`.
const Expression* UngroupedVariable(const Expression& e, const std::set<std::string>& known) {
  if (e.op == Op::kAggregate) return nullptr;
  if (e.op == Op::kVariable && !known.contains(e.name)) return &e;
  for (const Expression& argument : e.arguments) {
    if (const Expression* found = UngroupedVariable(argument, known)) return found;
  }
  return nullptr;
}

}  // namespace

// What section 19.8 asks of projections besides the grammar (notes 12 and 13 there).
void Parsing::CheckGrouping(const Select& select) {
  std::set<std::string> known;
  for (const SelectItem& key : select.group) known.insert(key.variable);
  std::set<std::string> taken;
  for (const std::string& name : VariablesOf(select.where)) taken.insert(name);
  if (select.grouped) taken = known;
  if (select.grouped && select.all) {
    FailAt(select.at, ErrorCode::kBadSyntax, "\"*\" cannot stand with GROUP BY; name the columns");
  }
  for (const SelectItem& column : select.columns) {
    if (column.expression && taken.contains(column.variable)) {
      FailAt(column.at, ErrorCode::kBadSyntax,
             "?" + column.variable + " has a value already; use another variable after AS");
    }
    if (select.grouped) {
      Expression plain;
      plain.op = Op::kVariable;
      plain.name = column.variable;
      plain.at = column.at;
      const Expression& e = column.expression ? *column.expression : plain;
      if (const Expression* found = UngroupedVariable(e, known)) {
        FailAt(found->at, ErrorCode::kBadSyntax,
               "?" + found->name + " is neither in GROUP BY nor within an aggregate");
      }
      known.insert(column.variable);
    }
    if (column.expression) taken.insert(column.variable);
  }
}

void Parsing::ParseSolution(Select& select) {
  ParseGroupBy(select);
  while (!failed() && TakeWord("HAVING")) {
    do {
      CheckLinks(static_cast<int>(select.having.size()));
      select.having.push_back(ParseConstraint());
    } while (!failed() &&
             (IsSign("(") ||
              (Peek().kind == SparqlToken::Kind::kWord && !IsWord("ORDER") && !IsWord("LIMIT") &&
               !IsWord("OFFSET") && !IsWord("VALUES") && !IsWord("HAVING"))));
  }
  ParseOrderBy(select);
  ParseLimits(select);
  if (!IsWord("VALUES")) return;
  GraphPattern join;
  join.kind = GraphPattern::Kind::kJoin;
  join.at = Peek().begin;
  lexer_.Take();
  GraphPattern values = ParseValues();
  if (select.grouped || has_aggregate_ || !select.group.empty()) {
    return FailAt(join.at, ErrorCode::kUnsupported,
                  "VALUES after GROUP BY is not supported; write it within the braces");
  }
  join.parts = {std::move(select.where), std::move(values)};
  select.where = std::move(join);
}

void Parsing::ParseGroupBy(Select& select) {
  if (!TakeWord("GROUP")) return;
  ExpectWord("BY");
  while (!failed()) {
    SelectItem key;
    key.at = Peek().begin;
    if (Peek().kind == SparqlToken::Kind::kVariable) {
      key.variable = ParseVariable();
    } else if (TakeSign("(")) {
      key.expression = ParseExpression();
      if (TakeWord("AS")) key.variable = ParseVariable();
      ExpectSign(")");
    } else if (IsIri() ||
               (Peek().kind == SparqlToken::Kind::kWord && !IsWord("HAVING") && !IsWord("ORDER") &&
                !IsWord("LIMIT") && !IsWord("OFFSET") && !IsWord("VALUES"))) {
      key.expression = ParseConstraint();
    } else {
      break;
    }
    select.group.push_back(std::move(key));
  }
  if (select.group.empty()) Expected("a variable or an expression in brackets");
}

void Parsing::ParseOrderBy(Select& select) {
  if (!TakeWord("ORDER")) return;
  ExpectWord("BY");
  while (!failed()) {
    OrderKey key;
    key.descending = IsWord("DESC");
    if (key.descending || IsWord("ASC")) {
      lexer_.Take();
      if (!IsSign("(")) return Expected("\"(\"");
      key.expression = ParseConstraint();
    } else if (Peek().kind == SparqlToken::Kind::kVariable) {
      key.expression.op = Op::kVariable;
      key.expression.at = Peek().begin;
      key.expression.name = ParseVariable();
    } else if (IsSign("(") || IsIri() ||
               (Peek().kind == SparqlToken::Kind::kWord && !IsWord("LIMIT") && !IsWord("OFFSET") &&
                !IsWord("VALUES"))) {
      key.expression = ParseConstraint();
    } else {
      break;
    }
    select.order.push_back(std::move(key));
  }
  if (select.order.empty())
    Expected("a variable, ASC(...), DESC(...) or an expression in brackets");
}

void Parsing::ParseLimits(Select& select) {
  while (!failed() && (IsWord("LIMIT") || IsWord("OFFSET"))) {
    const size_t at = Peek().begin;
    std::optional<int64_t>& count = IsWord("LIMIT") ? select.limit : select.offset;
    if (count) return FailAt(at, ErrorCode::kBadSyntax, "this was said already");
    lexer_.Take();
    count = ParseCount();
  }
}

void Parsing::ParseConstruct(Query& query) {
  lexer_.Take();
  if (IsSign("{")) {
    query.construct = ParseTemplate();
    RefuseDataset();
    TakeWord("WHERE");
    query.select.where = ParseGroup();
  } else {
    RefuseDataset();
    ExpectWord("WHERE");
    query.construct = ParseTemplate();
    query.select.where.triples = query.construct;
  }
  ParseSolution(query.select);
}

void Parsing::ParseDescribe(Query& query) {
  lexer_.Take();
  query.select.all = TakeSign("*");
  while (!query.select.all && !failed() &&
         (IsIri() || Peek().kind == SparqlToken::Kind::kVariable)) {
    query.described.push_back(ParseVariableOrIri());
  }
  if (!query.select.all && query.described.empty()) Expected("\"*\", a variable or an IRI");
  RefuseDataset();
  if (TakeWord("WHERE") || IsSign("{")) query.select.where = ParseGroup();
  ParseSolution(query.select);
}

std::optional<Query> Parsing::ParseQuery() {
  Query query;
  ParsePrologue();
  query.select.at = Peek().begin;
  if (IsWord("SELECT")) {
    query.select = ParseSelect(false);
  } else if (IsWord("ASK")) {
    query.form = Query::Form::kAsk;
    lexer_.Take();
    RefuseDataset();
    TakeWord("WHERE");
    query.select.where = ParseGroup();
    ParseSolution(query.select);
  } else if (IsWord("CONSTRUCT")) {
    query.form = Query::Form::kConstruct;
    ParseConstruct(query);
  } else if (IsWord("DESCRIBE")) {
    query.form = Query::Form::kDescribe;
    ParseDescribe(query);
  } else {
    for (const std::string_view update : kUpdates) {
      if (!IsWord(update)) continue;
      FailAt(Peek().begin, ErrorCode::kUnsupported,
             std::string(update) + " is not supported: a graph changes by its articles alone");
    }
    Expected("SELECT, ASK, CONSTRUCT or DESCRIBE");
  }
  if (query.form != Query::Form::kSelect && (has_aggregate_ || !query.select.group.empty())) {
    FailAt(query.select.at, ErrorCode::kUnsupported,
           "GROUP BY and aggregates are supported in SELECT only; use a sub-select");
  }
  if (!failed() && Peek().kind != SparqlToken::Kind::kEnd) Expected("the end of the query");
  if (failed()) return std::nullopt;
  return query;
}

Result<Query> Parse(std::string_view query) {
  if (query.size() > kMostBytes) {
    return Fail(ErrorCode::kLimit, "the query is longer than a megabyte");
  }
  if (const auto bad = FirstInvalidUtf8(query)) {
    return Fail(ErrorCode::kBadEncoding,
                "byte " + std::to_string(*bad + 1) + " of the query is not UTF-8");
  }
  Parsing parsing(query);
  std::optional<Query> parsed = parsing.ParseQuery();
  if (parsed) return std::move(*parsed);
  return tl::unexpected(*parsing.failure());
}

}  // namespace tripleloom::sparql
