// Signs, words and terms: what all other parts of the parser read with.
#include <algorithm>
#include <charconv>

#include "graph/rdf.h"
#include "graph/sparql/iri.h"
#include "graph/sparql/parsing.h"

namespace tripleloom::sparql {
namespace {

constexpr int kMostDepth = 100;

std::string Capitals(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

}  // namespace

Depth::Depth(Parsing& parsing) : parsing_(parsing) {
  if (++parsing_.depth_ > kMostDepth) {
    parsing_.FailAt(parsing_.Peek().begin, ErrorCode::kLimit,
                    "the query is nested deeper than " + std::to_string(kMostDepth) + " levels");
  }
}

Parsing::Parsing(std::string_view query) : lexer_(query) {
  for (const RdfPrefix& known : kRdfPrefixes) prefixes_[std::string(known.prefix)] = known.iri;
}

bool Parsing::IsSign(std::string_view sign) const {
  return !failed() && Peek().kind == SparqlToken::Kind::kSign && Peek().text == sign;
}

bool Parsing::IsWord(std::string_view word) const {
  return !failed() && Peek().kind == SparqlToken::Kind::kWord && Capitals(Peek().text) == word;
}

bool Parsing::TakeSign(std::string_view sign) {
  if (!IsSign(sign)) return false;
  lexer_.Take();
  return true;
}

bool Parsing::TakeWord(std::string_view word) {
  if (!IsWord(word)) return false;
  lexer_.Take();
  return true;
}

void Parsing::ExpectSign(std::string_view sign) {
  if (!TakeSign(sign)) Expected("\"" + std::string(sign) + "\"");
}

void Parsing::ExpectWord(std::string_view word) {
  if (!TakeWord(word)) Expected(std::string(word));
}

void Parsing::FailAt(size_t at, ErrorCode code, const std::string& what) {
  if (!failed()) failure_ = ErrorAt(lexer_.query(), at, code, what);
}

void Parsing::CheckLinks(int links) {
  if (links <= kMostLinks) return;
  FailAt(Peek().begin, ErrorCode::kLimit,
         "more than " + std::to_string(kMostLinks) + " parts stand in one row here");
}

std::string Parsing::Found() const {
  const SparqlToken& token = Peek();
  if (token.kind == SparqlToken::Kind::kEnd) return "the end of the query";
  return "\"" + std::string(lexer_.query().substr(token.begin, token.end - token.begin)) + "\"";
}

void Parsing::Expected(const std::string& what) {
  FailAt(Peek().begin, ErrorCode::kBadSyntax, "expected " + what + ", found " + Found());
}

bool Parsing::IsIri() const {
  return !failed() &&
         (Peek().kind == SparqlToken::Kind::kIri || Peek().kind == SparqlToken::Kind::kName);
}

std::string Parsing::Resolve(const SparqlToken& token) {
  if (token.kind == SparqlToken::Kind::kIri) {
    const std::string iri = ResolveIri(base_, token.text);
    if (IsAbsoluteIri(iri)) return iri;
    FailAt(token.begin, ErrorCode::kBadSyntax,
           "this IRI is relative and there is no BASE; write a whole IRI");
    return {};
  }
  const auto prefix = prefixes_.find(token.text);
  if (prefix != prefixes_.end()) return prefix->second + token.local;
  FailAt(token.begin, ErrorCode::kBadSyntax,
         "the prefix \"" + token.text + ":\" is not declared; write PREFIX " + token.text +
             ": <...> before the query");
  return {};
}

std::string Parsing::ParseIri() {
  if (!IsIri()) {
    Expected("an IRI or a prefixed name");
    return {};
  }
  return Resolve(lexer_.Take());
}

bool Parsing::IsLiteral() const {
  if (failed()) return false;
  switch (Peek().kind) {
    case SparqlToken::Kind::kString:
    case SparqlToken::Kind::kInteger:
    case SparqlToken::Kind::kDecimal:
    case SparqlToken::Kind::kDouble:
      return true;
    default:
      return IsWord("TRUE") || IsWord("FALSE");
  }
}

Term Parsing::ParseNumber(std::string_view sign) {
  const SparqlToken token = lexer_.Take();
  const std::string_view type = token.kind == SparqlToken::Kind::kInteger   ? "xsd:integer"
                                : token.kind == SparqlToken::Kind::kDecimal ? "xsd:decimal"
                                                                            : "xsd:double";
  return LiteralTerm(std::string(sign) + token.text, ExpandRdfName(type));
}

Term Parsing::ParseLiteral() {
  if (IsWord("TRUE") || IsWord("FALSE")) {
    return LiteralTerm(Capitals(lexer_.Take().text) == "TRUE" ? "true" : "false",
                       ExpandRdfName("xsd:boolean"));
  }
  if (Peek().kind != SparqlToken::Kind::kString) return ParseNumber("");
  Term term = LiteralTerm(lexer_.Take().text);
  if (Peek().kind == SparqlToken::Kind::kLanguage) {
    term.language = lexer_.Take().text;
  } else if (TakeSign("^^")) {
    term.datatype = ParseIri();
    if (term.datatype == ExpandRdfName("xsd:string")) term.datatype.clear();
  }
  return term;
}

std::string Parsing::ParseVariable() {
  if (!failed() && Peek().kind == SparqlToken::Kind::kVariable) return lexer_.Take().text;
  Expected("a variable");
  return {};
}

Node Parsing::ParseVariableOrIri() {
  Node node;
  node.at = Peek().begin;
  if (!failed() && Peek().kind == SparqlToken::Kind::kVariable) {
    node.variable = ParseVariable();
  } else if (IsIri()) {
    node.term = IriTerm(ParseIri());
  } else {
    Expected("a variable or an IRI");
  }
  return node;
}

int64_t Parsing::ParseCount() {
  int64_t count = 0;
  if (failed() || Peek().kind != SparqlToken::Kind::kInteger) {
    Expected("a number");
    return 0;
  }
  const SparqlToken token = lexer_.Take();
  const auto [end, error] =
      std::from_chars(token.text.data(), token.text.data() + token.text.size(), count);
  if (error != std::errc()) FailAt(token.begin, ErrorCode::kBadSyntax, "this number is too large");
  return count;
}

}  // namespace tripleloom::sparql
