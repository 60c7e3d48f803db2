// Groups, triples and paths. A group is folded from left to right as section 18.2.2 has it:
// OPTIONAL takes what stands before it as its left side, and the filters of a group hold for the
// whole.
#include <algorithm>
#include <set>

#include "graph/rdf.h"
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

std::vector<TriplePattern> Parsing::ParseTemplate() {
  std::vector<TriplePattern> out;
  const bool outer = std::exchange(in_template_, true);
  ExpectSign("{");
  while (!failed() && !IsSign("}")) {
    if (!TakeSign(".")) ParseTriples(out);
  }
  ExpectSign("}");
  in_template_ = outer;
  return out;
}

void Parsing::ParseTriples(std::vector<TriplePattern>& out) {
  const size_t before = out.size();
  const bool nested = IsSign("[") || IsSign("(");
  const Node subject = ParseNode(out);
  // "[ :p :o ]" and "(1 2)" may stand alone.
  ParsePropertyList(subject, !nested || out.size() == before, out);
  if (!failed() && !IsSign(".") && !IsSign("}") && !IsSign("{") &&
      Peek().kind != SparqlToken::Kind::kWord) {
    Expected("\".\", \";\", \",\" or \"}\"");
  }
}

void Parsing::ParsePropertyList(const Node& subject, bool required,
                                std::vector<TriplePattern>& out) {
  TriplePattern verb;
  if (!ParseVerb(verb)) {
    if (required) Expected("a property, a path or a variable");
    return;
  }
  ParseObjects(subject, verb, out);
  while (!failed() && TakeSign(";")) {
    TriplePattern next;
    if (ParseVerb(next)) ParseObjects(subject, next, out);
  }
}

// False where none begins here.
bool Parsing::ParseVerb(TriplePattern& triple) {
  if (failed()) return false;
  const size_t at = Peek().begin;
  if (Peek().kind == SparqlToken::Kind::kVariable) {
    triple.predicate.at = at;
    triple.predicate.variable = ParseVariable();
    return true;
  }
  const bool begins = IsIri() || IsSign("^") || IsSign("!") || IsSign("(") ||
                      (Peek().kind == SparqlToken::Kind::kWord && Peek().text == "a");
  if (!begins) return false;
  Path path = ParsePath();
  if (path.kind == Path::Kind::kIri) {
    triple.predicate = {{}, IriTerm(std::move(path.iri)), at};
  } else if (in_template_) {
    FailAt(at, ErrorCode::kBadSyntax, "a template has no paths; write a property");
  } else {
    triple.predicate.at = at;
    triple.path = std::move(path);
  }
  return true;
}

void Parsing::ParseObjects(const Node& subject, const TriplePattern& verb,
                           std::vector<TriplePattern>& out) {
  do {
    TriplePattern triple = verb;
    triple.subject = subject;
    triple.object = ParseNode(out);
    out.push_back(std::move(triple));
  } while (!failed() && TakeSign(","));
}

Node Parsing::ParseNode(std::vector<TriplePattern>& out) {
  const Depth depth(*this);
  Node node;
  node.at = Peek().begin;
  if (failed()) return node;
  if (Peek().kind == SparqlToken::Kind::kVariable || IsIri()) return ParseVariableOrIri();
  if (Peek().kind == SparqlToken::Kind::kBlank) {
    node.variable = "_:" + lexer_.Take().text + "_";  // an underscore: no fresh one has it
  } else if (IsLiteral()) {
    node.term = ParseLiteral();
  } else if (IsSign("+") || IsSign("-")) {
    const SparqlToken sign = lexer_.Take();
    if (!IsLiteral() || Peek().kind == SparqlToken::Kind::kString || Peek().begin != sign.end) {
      Expected("a number right after the sign");
      return node;
    }
    node.term = ParseNumber(sign.text);
  } else if (TakeSign("[")) {
    node.variable = FreshBlank();
    if (!IsSign("]")) ParsePropertyList(node, true, out);
    ExpectSign("]");
  } else if (TakeSign("(")) {
    return ParseCollection(out);
  } else {
    Expected("a variable, an IRI, a literal or a blank node");
  }
  return node;
}

// What follows "(": an RDF list.
Node Parsing::ParseCollection(std::vector<TriplePattern>& out) {
  const auto rdf = [](std::string_view name) { return Node{{}, IriTerm(ExpandRdfName(name)), 0}; };
  if (TakeSign(")")) return rdf("rdf:nil");
  const Node list{FreshBlank(), {}, Peek().begin};
  Node rest = list;
  while (!failed()) {
    Node item = ParseNode(out);
    out.push_back({rest, rdf("rdf:first"), std::nullopt, std::move(item)});
    const bool last = TakeSign(")");
    Node next = last ? rdf("rdf:nil") : Node{FreshBlank(), {}, Peek().begin};
    out.push_back({rest, rdf("rdf:rest"), std::nullopt, next});
    if (last) break;
    rest = std::move(next);
  }
  return list;
}

Path Parsing::ParsePath() {
  const Depth depth(*this);
  Path first = ParsePathSequence();
  if (!IsSign("|")) return first;
  Path all{Path::Kind::kAlternative, {}, {std::move(first)}, Peek().begin};
  while (!failed() && TakeSign("|")) all.parts.push_back(ParsePathSequence());
  return all;
}

Path Parsing::ParsePathSequence() {
  Path first = ParsePathElement();
  if (!IsSign("/")) return first;
  Path all{Path::Kind::kSequence, {}, {std::move(first)}, Peek().begin};
  while (!failed() && TakeSign("/")) all.parts.push_back(ParsePathElement());
  return all;
}

Path Parsing::ParsePathElement() {
  const Depth depth(*this);
  const size_t at = Peek().begin;
  if (TakeSign("^")) return {Path::Kind::kInverse, {}, {ParsePathElement()}, at};
  Path path = ParsePathPrimary();
  const size_t mark = Peek().begin;
  std::optional<Path::Kind> kind;
  if (TakeSign("*")) kind = Path::Kind::kZeroOrMore;
  if (!kind && TakeSign("+")) kind = Path::Kind::kOneOrMore;
  if (!kind && TakeSign("?")) kind = Path::Kind::kZeroOrOne;
  if (!kind) return path;
  return {*kind, {}, {std::move(path)}, mark};
}

Path Parsing::ParsePathPrimary() {
  const size_t at = Peek().begin;
  if (TakeSign("!")) return ParseNegatedPath();
  if (TakeSign("(")) {
    Path path = ParsePath();
    ExpectSign(")");
    return path;
  }
  if (!failed() && Peek().kind == SparqlToken::Kind::kWord && Peek().text == "a") {
    lexer_.Take();
    return {Path::Kind::kIri, ExpandRdfName("rdf:type"), {}, at};
  }
  return {Path::Kind::kIri, ParseIri(), {}, at};
}

Path Parsing::ParseNegatedPath() {
  Path all{Path::Kind::kNegated, {}, {}, Peek().begin};
  if (!TakeSign("(")) {
    all.parts.push_back(ParseNegatedOne());
    return all;
  }
  if (TakeSign(")")) return all;
  do {
    all.parts.push_back(ParseNegatedOne());
  } while (!failed() && TakeSign("|"));
  ExpectSign(")");
  return all;
}

Path Parsing::ParseNegatedOne() {
  const size_t at = Peek().begin;
  const bool inverse = TakeSign("^");
  Path one{Path::Kind::kIri, {}, {}, at};
  if (!failed() && Peek().kind == SparqlToken::Kind::kWord && Peek().text == "a") {
    lexer_.Take();
    one.iri = ExpandRdfName("rdf:type");
  } else {
    one.iri = ParseIri();
  }
  if (!inverse) return one;
  return {Path::Kind::kInverse, {}, {std::move(one)}, at};
}

}  // namespace tripleloom::sparql
