// Groups. A group is folded from left to right as section 18.2.2 has it:
// OPTIONAL takes what stands before it as its left side, and the filters of a group hold for the
// whole.
#include <algorithm>
#include <set>

#include "graph/sparql/parsing.h"

namespace tripleloom::sparql {

// A group while it is read: what was joined so far, and filters for later.
struct Parsing::GroupParts {
  GraphPattern all;  // starts as the one empty solution
  std::vector<Expression> filters;

  static bool IsUnit(const GraphPattern& p) {
    return p.kind == GraphPattern::Kind::kTriples && p.triples.empty();
  }
  void Join(GraphPattern pattern) {
    if (IsUnit(all)) {
      all = std::move(pattern);
    } else if (all.kind == GraphPattern::Kind::kTriples &&
               pattern.kind == GraphPattern::Kind::kTriples) {
      std::move(pattern.triples.begin(), pattern.triples.end(), std::back_inserter(all.triples));
    } else {
      Combine(GraphPattern::Kind::kJoin, std::move(pattern));
    }
  }
  void Combine(GraphPattern::Kind kind, GraphPattern right) {
    GraphPattern both;
    both.kind = kind;
    both.at = right.at;
    both.parts.push_back(std::move(all));
    both.parts.push_back(std::move(right));
    all = std::move(both);
  }
};

namespace {

GraphPattern Filtered(GraphPattern pattern, std::vector<Expression> filters) {
  for (Expression& filter : filters) {
    GraphPattern outer;
    outer.kind = GraphPattern::Kind::kFilter;
    outer.at = filter.at;
    outer.condition = std::move(filter);
    outer.parts.push_back(std::move(pattern));
    pattern = std::move(outer);
  }
  return pattern;
}

void AddNode(const Node& node, std::vector<std::string>& out, std::set<std::string>& seen) {
  if (!node.IsVariable() || node.variable.starts_with("_:")) return;
  if (seen.insert(node.variable).second) out.push_back(node.variable);
}

void Collect(const GraphPattern& p, std::vector<std::string>& out, std::set<std::string>& seen) {
  const auto add = [&](const std::string& name) {
    if (seen.insert(name).second) out.push_back(name);
  };
  for (const TriplePattern& triple : p.triples) {
    AddNode(triple.subject, out, seen);
    AddNode(triple.predicate, out, seen);
    AddNode(triple.object, out, seen);
  }
  AddNode(p.graph, out, seen);
  const size_t in_scope = p.kind == GraphPattern::Kind::kMinus ? 1 : p.parts.size();
  for (size_t i = 0; i < in_scope; ++i) Collect(p.parts[i], out, seen);
  if (!p.variable.empty()) add(p.variable);
  for (const std::string& name : p.variables) add(name);
  if (p.kind != GraphPattern::Kind::kSelect) return;
  if (p.select->all) {
    for (const std::string& name : VariablesOf(p.select->where)) add(name);
  }
  for (const SelectItem& column : p.select->columns) add(column.variable);
}

}  // namespace

std::vector<std::string> VariablesOf(const GraphPattern& pattern) {
  std::vector<std::string> out;
  std::set<std::string> seen;
  Collect(pattern, out, seen);
  return out;
}

GraphPattern Parsing::ParseGroup(std::vector<Expression>* filters) {
  const Depth depth(*this);
  GroupParts group;
  const size_t at = Peek().begin;
  group.all.at = at;
  ExpectSign("{");
  if (IsWord("SELECT")) {
    GraphPattern sub;
    sub.kind = GraphPattern::Kind::kSelect;
    sub.at = at;
    sub.select = std::make_shared<const Select>(ParseSelect(true));
    ExpectSign("}");
    return sub;
  }
  for (int links = 0; !failed() && !IsSign("}"); ++links) {
    CheckLinks(links);
    ParseGroupElement(group);
  }
  ExpectSign("}");
  if (filters == nullptr) return Filtered(std::move(group.all), std::move(group.filters));
  *filters = std::move(group.filters);
  return std::move(group.all);
}

void Parsing::ParseGroupElement(GroupParts& group) {
  if (TakeSign(".")) return;
  if (IsSign("{")) return group.Join(ParseUnion());
  if (IsWord("OPTIONAL")) return ParseOptional(group);
  if (IsWord("BIND")) return ParseBind(group);
  if (IsWord("GRAPH")) return group.Join(ParseGraph());
  if (TakeWord("MINUS")) return group.Combine(GraphPattern::Kind::kMinus, ParseGroup());
  if (TakeWord("VALUES")) return group.Join(ParseValues());
  if (TakeWord("FILTER")) {
    group.filters.push_back(ParseConstraint());
    return;
  }
  if (IsWord("SERVICE")) {
    return FailAt(Peek().begin, ErrorCode::kUnsupported,
                  "SERVICE is not supported: a query reads this graph alone");
  }
  GraphPattern triples;
  triples.at = Peek().begin;
  ParseTriples(triples.triples);
  group.Join(std::move(triples));
}

void Parsing::ParseOptional(GroupParts& group) {
  lexer_.Take();
  // The filters right within the braces see both sides (section 18.2.2.6).
  std::vector<Expression> filters;
  GraphPattern right = ParseGroup(&filters);
  std::optional<Expression> condition;
  for (Expression& filter : filters) {
    if (!condition) {
      condition = std::move(filter);
      continue;
    }
    Expression both;
    both.op = Op::kAnd;
    both.at = filter.at;
    both.arguments = {std::move(*condition), std::move(filter)};
    condition = std::move(both);
  }
  group.Combine(GraphPattern::Kind::kLeftJoin, std::move(right));
  group.all.condition = std::move(condition);
}

void Parsing::ParseBind(GroupParts& group) {
  GraphPattern extend;
  extend.kind = GraphPattern::Kind::kExtend;
  extend.at = lexer_.Take().begin;
  ExpectSign("(");
  extend.condition = ParseExpression();
  ExpectWord("AS");
  const size_t at = Peek().begin;
  extend.variable = ParseVariable();
  ExpectSign(")");
  const std::vector<std::string> bound = VariablesOf(group.all);
  if (std::find(bound.begin(), bound.end(), extend.variable) != bound.end()) {
    FailAt(at, ErrorCode::kBadSyntax,
           "?" + extend.variable + " has a value already; use another variable after AS");
  }
  extend.parts.push_back(std::move(group.all));
  group.all = std::move(extend);
}

GraphPattern Parsing::ParseUnion() {
  GraphPattern first = ParseGroup();
  if (!IsWord("UNION")) return first;
  GraphPattern all;
  all.kind = GraphPattern::Kind::kUnion;
  all.at = Peek().begin;
  all.parts.push_back(std::move(first));
  while (!failed() && TakeWord("UNION")) all.parts.push_back(ParseGroup());
  return all;
}

GraphPattern Parsing::ParseGraph() {
  GraphPattern graph;
  graph.kind = GraphPattern::Kind::kGraph;
  graph.at = lexer_.Take().begin;
  graph.graph = ParseVariableOrIri();
  graph.parts.push_back(ParseGroup());
  return graph;
}

// `?x { 1 2 }` or `(?x ?y) { (1 2) (UNDEF 3) }`.
GraphPattern Parsing::ParseValues() {
  GraphPattern values;
  values.kind = GraphPattern::Kind::kValues;
  values.at = Peek().begin;
  const bool several = TakeSign("(");
  if (!several) values.variables.push_back(ParseVariable());
  while (several && !failed() && !IsSign(")")) values.variables.push_back(ParseVariable());
  if (several) ExpectSign(")");
  ExpectSign("{");
  while (!failed() && !IsSign("}")) {
    const size_t at = Peek().begin;
    std::vector<std::optional<Term>> row;
    if (several) ExpectSign("(");
    if (!several) row.push_back(ParseDataTerm());
    while (several && !failed() && !IsSign(")")) row.push_back(ParseDataTerm());
    if (several) ExpectSign(")");
    if (row.size() != values.variables.size()) {
      FailAt(at, ErrorCode::kBadSyntax,
             "expected " + std::to_string(values.variables.size()) + " values, one a variable");
    }
    values.rows.push_back(std::move(row));
  }
  ExpectSign("}");
  return values;
}

std::optional<Term> Parsing::ParseDataTerm() {
  if (TakeWord("UNDEF")) return std::nullopt;
  if (IsIri()) return IriTerm(ParseIri());
  if (IsLiteral()) return ParseLiteral();
  if (IsSign("+") || IsSign("-")) {
    const SparqlToken sign = lexer_.Take();
    if (IsLiteral() && Peek().begin == sign.end && Peek().kind != SparqlToken::Kind::kString) {
      return ParseNumber(sign.text);
    }
  }
  Expected("an IRI, a literal or UNDEF");
  return std::nullopt;
}

}  // namespace tripleloom::sparql
