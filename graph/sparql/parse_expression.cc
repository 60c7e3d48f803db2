// Expressions, by precedence: || before &&, comparison, sums, products, signs, primaries.
#include "graph/rdf.h"
#include "graph/sparql/builtins.h"
#include "graph/sparql/parsing.h"

namespace tripleloom::sparql {
namespace {

Expression Make(Op op, size_t at, std::vector<Expression> arguments) {
  Expression e;
  e.op = op;
  e.at = at;
  e.arguments = std::move(arguments);
  return e;
}

std::string Capitals(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

// SHA1 and its kin would need a library of ciphers for something no question of a graph needs.
bool IsDigestFunction(std::string_view name) { return name == "MD5" || name.starts_with("SHA"); }

}  // namespace

Expression Parsing::ParseExpression() {
  const Depth depth(*this);
  Expression left = ParseAnd();
  for (int links = 1; !failed() && IsSign("||"); ++links) {
    CheckLinks(links);
    const size_t at = lexer_.Take().begin;
    Expression right = ParseAnd();
    left = Make(Op::kOr, at, {std::move(left), std::move(right)});
  }
  return left;
}

Expression Parsing::ParseAnd() {
  Expression left = ParseRelation();
  for (int links = 1; !failed() && IsSign("&&"); ++links) {
    CheckLinks(links);
    const size_t at = lexer_.Take().begin;
    Expression right = ParseRelation();
    left = Make(Op::kAnd, at, {std::move(left), std::move(right)});
  }
  return left;
}

Expression Parsing::ParseRelation() {
  constexpr std::pair<std::string_view, Op> kSigns[] = {
      {"=", Op::kEqual},      {"!=", Op::kNotEqual}, {"<", Op::kLess},
      {"<=", Op::kLessEqual}, {">", Op::kGreater},   {">=", Op::kGreaterEqual}};
  Expression left = ParseSum();
  const size_t at = Peek().begin;
  for (const auto& [sign, op] : kSigns) {
    if (!TakeSign(sign)) continue;
    Expression right = ParseSum();
    return Make(op, at, {std::move(left), std::move(right)});
  }
  const bool negated = TakeWord("NOT");
  if (!negated && !IsWord("IN")) return left;
  ExpectWord("IN");
  std::vector<Expression> all = ParseArguments();
  all.insert(all.begin(), std::move(left));
  return Make(negated ? Op::kNotIn : Op::kIn, at, std::move(all));
}

Expression Parsing::ParseSum() {
  Expression left = ParseProduct();
  for (int links = 1; !failed() && (IsSign("+") || IsSign("-")); ++links) {
    CheckLinks(links);
    const SparqlToken sign = lexer_.Take();
    Expression right = ParseProduct();
    left = Make(sign.text == "+" ? Op::kAdd : Op::kSubtract, sign.begin,
                {std::move(left), std::move(right)});
  }
  return left;
}

Expression Parsing::ParseProduct() {
  Expression left = ParseUnary();
  for (int links = 1; !failed() && (IsSign("*") || IsSign("/")); ++links) {
    CheckLinks(links);
    const SparqlToken sign = lexer_.Take();
    Expression right = ParseUnary();
    left = Make(sign.text == "*" ? Op::kMultiply : Op::kDivide, sign.begin,
                {std::move(left), std::move(right)});
  }
  return left;
}

Expression Parsing::ParseUnary() {
  const Depth depth(*this);
  const size_t at = Peek().begin;
  if (TakeSign("!")) return Make(Op::kNot, at, {ParseUnary()});
  if (IsSign("+") || IsSign("-")) {
    const SparqlToken sign = lexer_.Take();
    const bool number = IsLiteral() && Peek().kind == SparqlToken::Kind::kInteger;
    if (number && Peek().begin == sign.end) {
      Expression e = Make(Op::kTerm, at, {});
      e.term = ParseNumber(sign.text);
      return e;
    }
    return Make(sign.text == "-" ? Op::kMinus : Op::kPlus, at, {ParsePrimary()});
  }
  return ParsePrimary();
}

Expression Parsing::ParsePrimary() {
  Expression e;
  e.at = Peek().begin;
  if (failed()) return e;
  if (TakeSign("(")) {
    e = ParseExpression();
    ExpectSign(")");
    return e;
  }
  if (Peek().kind == SparqlToken::Kind::kVariable) {
    e.op = Op::kVariable;
    e.name = ParseVariable();
    return e;
  }
  if (IsLiteral()) {
    e.term = ParseLiteral();
    return e;
  }
  if (IsIri() || Peek().kind == SparqlToken::Kind::kWord) return ParseCall();
  Expected("an expression");
  return e;
}

Expression Parsing::ParseConstraint() {
  if (!failed() && (IsSign("(") || IsIri() || Peek().kind == SparqlToken::Kind::kWord)) {
    return ParsePrimary();
  }
  Expected("a condition in brackets, or a function");
  return {};
}

// "(a, b)".
std::vector<Expression> Parsing::ParseArguments() {
  std::vector<Expression> out;
  ExpectSign("(");
  if (TakeSign(")")) return out;
  do {
    CheckLinks(static_cast<int>(out.size()));
    out.push_back(ParseExpression());
  } while (!failed() && TakeSign(","));
  ExpectSign(")");
  return out;
}

// An IRI, a call of one, a builtin, an aggregate, EXISTS.
Expression Parsing::ParseCall() {
  const size_t at = Peek().begin;
  Expression e = Make(Op::kTerm, at, {});
  if (IsIri()) {
    const std::string iri = ParseIri();
    e.term = IriTerm(iri);
    if (!IsSign("(")) return e;
    e.op = Op::kCast;
    e.name = iri;
    e.arguments = ParseArguments();
    const std::string xsd = ExpandRdfName("xsd:");
    const std::string local = iri.starts_with(xsd) ? iri.substr(xsd.size()) : "";
    for (const char* known :
         {"boolean", "double", "float", "decimal", "integer", "dateTime", "string", "date"}) {
      if (local != known) continue;
      if (e.arguments.size() != 1) {
        FailAt(at, ErrorCode::kBadSyntax, "xsd:" + local + " takes one argument");
      }
      return e;
    }
    FailAt(at, ErrorCode::kUnsupported, "the function <" + iri + "> is not known");
    return e;
  }
  const std::string name = Capitals(lexer_.Take().text);
  if (name == "EXISTS") return ParseExists(false);
  if (name == "NOT" && TakeWord("EXISTS")) return ParseExists(true);
  if (IsAggregate(name)) return ParseAggregate(name);
  e.op = Op::kCall;
  e.name = name;
  const Builtin* known = FindBuiltin(name);
  if (known == nullptr) {
    const bool digest = IsDigestFunction(name);
    FailAt(at, digest ? ErrorCode::kUnsupported : ErrorCode::kBadSyntax,
           digest ? name + " is not supported" : "there is no function " + name);
    return e;
  }
  e.arguments = ParseArguments();
  const auto count = static_cast<int>(e.arguments.size());
  if (count < known->least || count > known->most) {
    FailAt(at, ErrorCode::kBadSyntax,
           name + " takes " + std::to_string(known->least) +
               (known->most == known->least ? "" : " to " + std::to_string(known->most)) +
               " arguments, not " + std::to_string(count));
  }
  if (name == "BOUND" && count == 1 && e.arguments[0].op != Op::kVariable) {
    FailAt(e.arguments[0].at, ErrorCode::kBadSyntax, "BOUND takes a variable");
  }
  return e;
}

Expression Parsing::ParseAggregate(std::string name) {
  Expression e = Make(Op::kAggregate, Peek().begin, {});
  e.name = std::move(name);
  ExpectSign("(");
  e.distinct = TakeWord("DISTINCT");
  if (e.name != "COUNT" || !TakeSign("*")) {
    const bool outer = std::exchange(has_aggregate_, false);
    e.arguments.push_back(ParseExpression());
    if (has_aggregate_) {
      FailAt(e.at, ErrorCode::kBadSyntax, "an aggregate cannot stand within another");
    }
    has_aggregate_ = outer;
  }
  if (e.name == "GROUP_CONCAT" && TakeSign(";")) {
    ExpectWord("SEPARATOR");
    ExpectSign("=");
    if (!failed() && Peek().kind == SparqlToken::Kind::kString) {
      e.separator = lexer_.Take().text;
    } else {
      Expected("a text");
    }
  }
  ExpectSign(")");
  has_aggregate_ = true;
  return e;
}

Expression Parsing::ParseExists(bool negated) {
  Expression e = Make(negated ? Op::kNotExists : Op::kExists, Peek().begin, {});
  const bool outer = std::exchange(has_aggregate_, false);
  e.pattern = std::make_shared<const GraphPattern>(ParseGroup());
  has_aggregate_ = outer;
  return e;
}

}  // namespace tripleloom::sparql
