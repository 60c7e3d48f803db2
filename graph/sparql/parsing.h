// Parsing: what the parts of the parser share: the tokens, the prologue, names of things without a
// name. A part that fails says so once, here; all then run to their end over the empty rest.
//
// For parser.cc, parse_pattern.cc and parse_expression.cc alone.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "graph/sparql/lexer.h"
#include "graph/sparql/syntax.h"

namespace tripleloom::sparql {

class Parsing {
 public:
  explicit Parsing(std::string_view query);

  // In parser.cc.
  std::optional<Query> ParseQuery();

  // In parse_pattern.cc: `{ ... }` of a WHERE, a template of CONSTRUCT, rows of VALUES.
  // With `filters`, the filters right within the braces go there instead of around the group.
  GraphPattern ParseGroup(std::vector<Expression>* filters = nullptr);
  std::vector<TriplePattern> ParseTemplate();
  GraphPattern ParseValues();
  Select ParseSelect(bool sub);  // in parser.cc: from SELECT to its end

  // In parse_expression.cc.
  Expression ParseExpression();
  Expression ParseConstraint();  // of FILTER, HAVING, ORDER BY: in brackets, or a call

  // What went wrong first.
  const std::optional<Error>& failure() const { return failure_ ? failure_ : lexer_.failure(); }

 private:
  friend class Depth;

  bool failed() const { return failure().has_value(); }
  const SparqlToken& Peek() const { return lexer_.Peek(); }
  bool IsSign(std::string_view sign) const;
  bool IsWord(std::string_view word) const;  // in capitals; any case in the text
  bool TakeSign(std::string_view sign);
  bool TakeWord(std::string_view word);
  void ExpectSign(std::string_view sign);
  void ExpectWord(std::string_view word);
  void FailAt(size_t at, ErrorCode code, const std::string& what);
  void Expected(const std::string& what);  // names what stands there instead
  std::string Found() const;

  // Terms; in parser.cc.
  std::string ParseIri();  // an IRI or a prefixed name
  std::string Resolve(const SparqlToken& token);
  bool IsIri() const;
  bool IsLiteral() const;
  Term ParseLiteral();
  Term ParseNumber(std::string_view sign);
  std::string ParseVariable();
  Node ParseVariableOrIri();
  int64_t ParseCount();
  void CheckLinks(int links);  // fails where a chain is longer than kMostLinks
  std::string FreshBlank() { return "_:" + std::to_string(++blanks_); }

  // The query; in parser.cc.
  void ParsePrologue();
  void ParseProjection(Select& select);
  void ParseSolution(Select& select);
  void ParseGroupBy(Select& select);
  void ParseOrderBy(Select& select);
  void ParseLimits(Select& select);
  void ParseConstruct(Query& query);
  void ParseDescribe(Query& query);
  void CheckGrouping(const Select& select);
  void RefuseDataset();

  // Patterns; in parse_pattern.cc.
  struct GroupParts;
  void ParseGroupElement(GroupParts& group);
  void ParseOptional(GroupParts& group);
  void ParseBind(GroupParts& group);
  GraphPattern ParseUnion();
  GraphPattern ParseGraph();
  void ParseTriples(std::vector<TriplePattern>& out);
  void ParsePropertyList(const Node& subject, bool required, std::vector<TriplePattern>& out);
  void ParseObjects(const Node& subject, const TriplePattern& verb,
                    std::vector<TriplePattern>& out);
  bool ParseVerb(TriplePattern& triple);
  Node ParseNode(std::vector<TriplePattern>& out);
  Node ParseCollection(std::vector<TriplePattern>& out);
  std::optional<Term> ParseDataTerm();
  Path ParsePath();
  Path ParsePathSequence();
  Path ParsePathElement();
  Path ParsePathPrimary();
  Path ParseNegatedPath();
  Path ParseNegatedOne();

  // Expressions; in parse_expression.cc.
  Expression ParseAnd();
  Expression ParseRelation();
  Expression ParseSum();
  Expression ParseProduct();
  Expression ParseUnary();
  Expression ParsePrimary();
  Expression ParseCall();
  Expression ParseAggregate(std::string name);
  Expression ParseExists(bool negated);
  std::vector<Expression> ParseArguments();

  Lexer lexer_;
  std::optional<Error> failure_;
  std::map<std::string, std::string, std::less<>> prefixes_;
  std::string base_;
  int blanks_ = 0;
  int depth_ = 0;
  bool in_template_ = false;
  bool has_aggregate_ = false;
};

// What stands side by side makes a tree as deep as it is long, where it is folded from the left.
inline constexpr int kMostLinks = 400;

// One level of nesting while it lives.
class Depth {
 public:
  explicit Depth(Parsing& parsing);
  ~Depth() { --parsing_.depth_; }
  Depth(const Depth&) = delete;
  Depth& operator=(const Depth&) = delete;

 private:
  Parsing& parsing_;
};

}  // namespace tripleloom::sparql
