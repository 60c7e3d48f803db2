// Lexer: cuts a SPARQL query into tokens (SPARQL 1.1, section 19.8).
//
//   Lexer lexer(text);
//   while (lexer.Peek().kind != SparqlToken::Kind::kEnd) Use(lexer.Take());
//
// One token ahead, no copy of the text. For the parser alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom::sparql {

struct SparqlToken {
  enum class Kind {
    kEnd,
    kWord,      // keyword, name of a function, "a": `text` as written
    kIri,       // `text` without < and >, escapes resolved
    kName,      // prefixed name: `text` is the prefix, `local` what follows the colon
    kBlank,     // "_:label": `text` is the label
    kVariable,  // `text` without ? or $
    kInteger,
    kDecimal,
    kDouble,
    kString,    // `text` without quotes, escapes resolved
    kLanguage,  // "@en": `text` without @
    kSign,      // punctuation and operators: `text` as written
  };

  Kind kind = Kind::kEnd;
  std::string text;
  std::string local;
  size_t begin = 0;  // bytes of the query
  size_t end = 0;
};

// The Error of a query: its message says line and column (code points, from 1), what is wrong, and
// shows the line with the place marked below it.
Error ErrorAt(std::string_view query, size_t at, ErrorCode code, std::string_view what);

class Lexer {
 public:
  // `query` must outlive the lexer, and be valid UTF-8.
  explicit Lexer(std::string_view query) : query_(query) { Advance(); }

  // The token ahead; kEnd at the end, and where the text breaks the rules (see failure).
  const SparqlToken& Peek() const { return token_; }
  SparqlToken Take();

  std::string_view query() const { return query_; }
  const std::optional<Error>& failure() const { return failure_; }

 private:
  void Advance();
  void SkipBlank();
  void Read();
  void ReadString(std::string_view quote);
  void ReadNumber();
  void ReadWordOrName();
  void ReadLocal();
  void ReadEscape(std::string& out, bool in_string);
  bool ReadIri();
  void Fail(size_t at, std::string_view what);
  char At(size_t i) const { return i < query_.size() ? query_[i] : '\0'; }

  std::string_view query_;
  size_t at_ = 0;
  SparqlToken token_;
  std::optional<Error> failure_;
};

}  // namespace tripleloom::sparql
