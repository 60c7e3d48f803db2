// Expressions. A term is a packed value, an error is NULL; what is true or false is 1 or 0, so that
// SQL's own AND, OR and NOT are those of SPARQL (section 17.2).
#include <algorithm>

#include "graph/rdf.h"
#include "graph/sparql/compiler.h"
#include "graph/sparql/functions.h"
#include "graph/sparql/lexer.h"

namespace tripleloom::sparql {
namespace {

std::string CastName(const std::string& iri) {
  std::string name = iri.substr(ExpandRdfName("xsd:").size());
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return SqlName("CAST_" + name);
}

bool IsIriTerm(const Expression& e) {
  return e.op == Op::kTerm && e.term.kind == tripleloom::Term::Kind::kIri;
}

bool IsPlainText(const Expression& e) {
  return e.op == Op::kTerm && e.term.kind == tripleloom::Term::Kind::kLiteral &&
         e.term.datatype.empty() && e.term.language.empty();
}

}  // namespace

bool IsRandom(const Expression& e) {
  if (e.op == Op::kCall && IsRandom(std::string_view(e.name))) return true;
  return std::any_of(e.arguments.begin(), e.arguments.end(),
                     [](const Expression& argument) { return IsRandom(argument); });
}

bool Compiler::IsTruth(const Expression& e) const {
  switch (e.op) {
    case Op::kOr:
    case Op::kAnd:
    case Op::kNot:
    case Op::kEqual:
    case Op::kNotEqual:
    case Op::kLess:
    case Op::kLessEqual:
    case Op::kGreater:
    case Op::kGreaterEqual:
    case Op::kIn:
    case Op::kNotIn:
    case Op::kExists:
    case Op::kNotExists:
      return true;
    case Op::kCall:
      return e.name == "BOUND" || e.name == "SAMETERM" || TellsTruth(e.name);
    default:
      return false;
  }
}

std::string Compiler::Variable(const Expression& e, const Names& names) {
  const auto known = names.columns.find(e.name);
  if (known != names.columns.end()) return known->second.sql;
  if (names.scope.outer != nullptr) {
    const auto outer = names.scope.outer->find(e.name);
    if (outer != names.scope.outer->end()) return outer->second.sql;
  }
  return "NULL";
}

std::string Compiler::Term(const Expression& e, const Names& names) {
  if (IsTruth(e)) return "sp_bool(" + Truth(e, names) + ")";
  switch (e.op) {
    case Op::kTerm:
      return SqlText(nodes_.Pack(e.term));
    case Op::kVariable:
      return Variable(e, names);
    case Op::kCast:
      return CastName(e.name) + "(" + Term(e.arguments[0], names) + ")";
    case Op::kCall:
      return CallText(e, names);
    case Op::kAggregate:
      return Aggregate(e, names);
    default:
      return Arithmetic(e, names);
  }
}

std::string Compiler::Arithmetic(const Expression& e, const Names& names) {
  const char* name = e.op == Op::kAdd        ? "ADD"
                     : e.op == Op::kSubtract ? "SUBTRACT"
                     : e.op == Op::kMultiply ? "MULTIPLY"
                     : e.op == Op::kDivide   ? "DIVIDE"
                     : e.op == Op::kMinus    ? "MINUS"
                                             : "PLUS";
  std::string out = SqlName(name) + "(" + Term(e.arguments[0], names);
  if (e.arguments.size() > 1) out += ", " + Term(e.arguments[1], names);
  return out + ")";
}

// A condition that decides: an error counts as false, so that more can be left to the planner.
std::string Compiler::Condition(const Expression& e, const Names& names) {
  if (e.op == Op::kAnd) {
    return "(" + Condition(e.arguments[0], names) + " AND " + Condition(e.arguments[1], names) +
           ")";
  }
  if (e.op == Op::kEqual) return Comparison(e, names, true);
  return Truth(e, names);
}

std::string Compiler::Comparison(const Expression& e, const Names& names, bool top) {
  const Expression& a = e.arguments[0];
  const Expression& b = e.arguments[1];
  const std::string left = Term(a, names);
  const std::string right = Term(b, names);
  const bool equality = e.op == Op::kEqual || e.op == Op::kNotEqual;
  // An IRI equals itself alone; so does a text, and that the rest may be errors no longer matters
  // where an error counts as false.
  const bool same = IsIriTerm(a) || IsIriTerm(b) || (top && (IsPlainText(a) || IsPlainText(b)));
  if (equality && same) return "(" + left + (e.op == Op::kEqual ? " = " : " <> ") + right + ")";
  switch (e.op) {
    case Op::kEqual:
      return "sp_eq(" + left + ", " + right + ")";
    case Op::kNotEqual:
      return "(NOT sp_eq(" + left + ", " + right + "))";
    case Op::kLess:
      return "sp_lt(" + left + ", " + right + ")";
    case Op::kLessEqual:
      return "sp_le(" + left + ", " + right + ")";
    case Op::kGreater:
      return "sp_lt(" + right + ", " + left + ")";
    default:
      return "sp_le(" + right + ", " + left + ")";
  }
}

std::string Compiler::Membership(const Expression& e, const Names& names) {
  const bool negated = e.op == Op::kNotIn;
  if (e.arguments.size() == 1) return negated ? "1" : "0";
  const std::string value = Term(e.arguments[0], names);
  const bool iris = std::all_of(e.arguments.begin() + 1, e.arguments.end(), IsIriTerm);
  std::string all;
  for (size_t i = 1; i < e.arguments.size(); ++i) {
    const std::string one = Term(e.arguments[i], names);
    if (i > 1) all += iris ? ", " : " OR ";
    all += iris ? one : "sp_eq(" + value + ", " + one + ")";
  }
  if (iris) return "(" + value + (negated ? " NOT IN (" : " IN (") + all + "))";
  return (negated ? "(NOT (" : "((") + all + "))";
}

std::string Compiler::Truth(const Expression& e, const Names& names) {
  if (!IsTruth(e)) return "sp_ebv(" + Term(e, names) + ")";
  switch (e.op) {
    case Op::kOr:
    case Op::kAnd:
      return "(" + Truth(e.arguments[0], names) + (e.op == Op::kOr ? " OR " : " AND ") +
             Truth(e.arguments[1], names) + ")";
    case Op::kNot:
      return "(NOT " + Truth(e.arguments[0], names) + ")";
    case Op::kIn:
    case Op::kNotIn:
      return Membership(e, names);
    case Op::kExists:
      return Exists(e, names);
    case Op::kNotExists:
      return "(NOT " + Exists(e, names) + ")";
    case Op::kCall:
      return CallText(e, names);
    default:
      return Comparison(e, names, false);
  }
}

std::string Compiler::CallText(const Expression& e, const Names& names) {
  std::vector<std::string> arguments;
  for (const Expression& argument : e.arguments) {
    const bool truth = e.name == "IF" && arguments.empty();
    arguments.push_back(truth ? Truth(argument, names) : Term(argument, names));
  }
  if (e.name == "BOUND") return "(" + arguments[0] + " IS NOT NULL)";
  if (e.name == "SAMETERM") return "(" + arguments[0] + " = " + arguments[1] + ")";
  if (e.name == "IF") {
    return "(CASE " + arguments[0] + " WHEN 1 THEN " + arguments[1] + " WHEN 0 THEN " +
           arguments[2] + " END)";
  }
  if (e.name == "COALESCE" && arguments.size() == 1) return arguments[0];
  std::string out = e.name == "COALESCE" ? "coalesce" : SqlName(e.name);
  out += "(";
  for (size_t i = 0; i < arguments.size(); ++i) out += (i > 0 ? ", " : "") + arguments[i];
  return out + ")";
}

std::string Compiler::Aggregate(const Expression& e, const Names& names) {
  if (names.grouped == nullptr) {
    Refuse(e.at, ErrorCode::kBadSyntax, e.name + " has no place here; it belongs to a projection");
    return "NULL";
  }
  const Names within{*names.grouped, names.scope};
  const std::string distinct = e.distinct ? "DISTINCT " : "";
  if (e.arguments.empty()) {
    if (!e.distinct) return "sp_integer(count(*))";
    std::string row;
    for (const auto& [variable, column] : within.columns) {
      if (variable.starts_with("_:")) continue;
      row += (row.empty() ? "" : ", ") + column.sql;
    }
    return "sp_integer(count(DISTINCT sp_row(" + row + ")))";
  }
  const std::string value = Term(e.arguments[0], within);
  if (e.name == "COUNT") return "sp_integer(count(" + distinct + value + "))";
  std::string name = SqlName(e.name);
  if (e.name == "GROUP_CONCAT") {
    const std::string separator = e.separator.value_or(" ");
    const auto known = std::find_if(concats_.begin(), concats_.end(),
                                    [&](const auto& row) { return row.second == separator; });
    name = known == concats_.end() ? "sp_concat_" + std::to_string(concats_.size()) : known->first;
    concats_[name] = separator;
  }
  return name + "(" + distinct + value + ")";
}

std::string Compiler::Exists(const Expression& e, const Names& names) {
  std::map<std::string, Column> outer = names.columns;
  if (names.scope.outer != nullptr) {
    outer.insert(names.scope.outer->begin(), names.scope.outer->end());
  }
  Scope scope = names.scope;
  scope.outer = &outer;
  return OneOf(Of(*e.pattern, scope), outer, false);
}

}  // namespace tripleloom::sparql
