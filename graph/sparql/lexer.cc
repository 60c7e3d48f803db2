// The longest token wins, as the grammar asks: '<' begins an IRI wherever a '>' follows without a
// blank in between, and is "less than" elsewhere.
#include "graph/sparql/lexer.h"

#include <algorithm>

#include "graph/base/ascii.h"
#include "graph/base/utf8.h"

namespace tripleloom::sparql {
namespace {

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsHex(char c) { return IsDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Letters of other scripts are taken whole: what the grammar leaves out of them is rare.
bool IsNameStart(char c) {
  return IsLetter(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool IsNameChar(char c) { return IsNameStart(c) || IsDigit(c) || c == '-'; }
bool IsVariableChar(char c) { return IsNameStart(c) || IsDigit(c); }

constexpr std::string_view kPairs[] = {"^^", "&&", "||", "!=", "<=", ">="};

}  // namespace

Error ErrorAt(std::string_view query, size_t at, ErrorCode code, std::string_view what) {
  at = std::min(at, query.size());
  const std::string_view before = query.substr(0, at);
  const auto line = static_cast<size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const size_t newline = before.rfind('\n');
  const size_t begin = newline == before.npos ? 0 : newline + 1;
  const size_t end = std::min(query.find('\n', at), query.size());
  std::string shown;
  std::string mark;
  size_t column = 1;
  for (size_t i = begin; i < end;) {
    const CodePoint point = DecodeUtf8(query, i);
    const bool control = point.value < 0x20 || point.value == 0x7F;
    if (i < at) {
      ++column;
      mark += ' ';
    }
    if (control) {
      shown += ' ';
    } else {
      AppendUtf8(point.value, shown);
    }
    i += static_cast<size_t>(point.size);
  }
  return {code, "line " + std::to_string(line) + ", column " + std::to_string(column) + ": " +
                    std::string(what) + "\n  " + shown + "\n  " + mark + "^"};
}

SparqlToken Lexer::Take() {
  SparqlToken token = std::move(token_);
  Advance();
  return token;
}

void Lexer::Fail(size_t at, std::string_view what) {
  if (!failure_) failure_ = ErrorAt(query_, at, ErrorCode::kBadSyntax, what);
  token_ = SparqlToken{};
  at_ = query_.size();
  token_.begin = token_.end = at_;
}

void Lexer::SkipBlank() {
  while (at_ < query_.size()) {
    if (IsBlank(query_[at_])) {
      ++at_;
    } else if (query_[at_] == '#') {
      at_ = std::min(query_.find_first_of("\r\n", at_), query_.size());
    } else {
      return;
    }
  }
}

void Lexer::Advance() {
  SkipBlank();
  token_ = SparqlToken{};
  token_.begin = at_;
  if (at_ < query_.size()) Read();
  token_.end = at_;
}

void Lexer::Read() {
  const char c = query_[at_];
  const std::string_view rest = query_.substr(at_);
  if (c == '<' && ReadIri()) return;
  if ((c == '?' || c == '$') && IsVariableChar(At(at_ + 1))) {
    const size_t begin = ++at_;
    while (IsVariableChar(At(at_))) ++at_;
    token_.kind = SparqlToken::Kind::kVariable;
    token_.text = query_.substr(begin, at_ - begin);
    return;
  }
  for (const std::string_view quote : {"\"\"\"", "'''", "\"", "'"}) {
    if (rest.starts_with(quote)) return ReadString(quote);
  }
  if (IsDigit(c) || (c == '.' && IsDigit(At(at_ + 1)))) return ReadNumber();
  if (c == '@' && IsLetter(At(at_ + 1))) {
    const size_t begin = ++at_;
    while (IsLetter(At(at_)) || (at_ > begin && (IsDigit(At(at_)) || At(at_) == '-'))) ++at_;
    token_.kind = SparqlToken::Kind::kLanguage;
    token_.text = query_.substr(begin, at_ - begin);
    return;
  }
  if (IsNameStart(c) || c == ':') return ReadWordOrName();
  token_.kind = SparqlToken::Kind::kSign;
  for (const std::string_view pair : kPairs) {
    if (!rest.starts_with(pair)) continue;
    token_.text = pair;
    at_ += 2;
    return;
  }
  if (std::string_view("{}()[].;,*/+-|^?!=<>").find(c) == std::string_view::npos) {
    return Fail(at_, "this character has no place in a query");
  }
  token_.text = std::string(1, c);
  ++at_;
}

// An IRI in angle brackets; false where '<' begins none.
bool Lexer::ReadIri() {
  size_t end = at_ + 1;
  while (end < query_.size() && static_cast<unsigned char>(query_[end]) > 0x20 &&
         std::string_view("<>\"{}|^`").find(query_[end]) == std::string_view::npos) {
    ++end;
  }
  if (At(end) != '>') return false;
  ++at_;
  while (at_ < end) {
    if (query_[at_] == '\\') {
      ReadEscape(token_.text, false);
      if (failure_) return true;
    } else {
      token_.text += query_[at_++];
    }
  }
  ++at_;
  token_.kind = SparqlToken::Kind::kIri;
  return true;
}

// A backslash and what follows it. IRIs know \u and \U only.
void Lexer::ReadEscape(std::string& out, bool in_string) {
  const size_t begin = at_++;
  const char c = At(at_++);
  if (c == 'u' || c == 'U') {
    char32_t value = 0;
    for (int digits = c == 'u' ? 4 : 8; digits > 0; --digits) {
      const char digit = At(at_++);
      if (!IsHex(digit)) return Fail(begin, "expected hexadecimal digits after \\u or \\U");
      value = value * 16 +
              static_cast<char32_t>(IsDigit(digit) ? digit - '0' : (digit | 32) - 'a' + 10);
    }
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (value == 0 || value > 0x10FFFF || surrogate) return Fail(begin, "this is no character");
    return AppendUtf8(value, out);
  }
  constexpr std::string_view kFrom = "tnrbf\"'\\";
  constexpr std::string_view kTo = "\t\n\r\b\f\"'\\";
  const size_t found = c == '\0' ? kFrom.npos : kFrom.find(c);
  if (!in_string || found == kFrom.npos) return Fail(begin, "this escape is not known");
  out += kTo[found];
}

void Lexer::ReadString(std::string_view quote) {
  const size_t begin = at_;
  at_ += quote.size();
  while (at_ < query_.size()) {
    if (query_.substr(at_).starts_with(quote)) {
      at_ += quote.size();
      token_.kind = SparqlToken::Kind::kString;
      return;
    }
    if (query_[at_] == '\\') {
      ReadEscape(token_.text, true);
      if (failure_) return;
      continue;
    }
    if (query_[at_] == '\0') return Fail(at_, "a text may not hold the character zero");
    if (quote.size() == 1 && (query_[at_] == '\n' || query_[at_] == '\r')) break;
    token_.text += query_[at_++];
  }
  Fail(begin, "this text does not end");
}

void Lexer::ReadNumber() {
  const size_t begin = at_;
  while (IsDigit(At(at_))) ++at_;
  token_.kind = SparqlToken::Kind::kInteger;
  const auto exponent_at = [&](size_t i) {
    if (At(i) != 'e' && At(i) != 'E') return false;
    return IsDigit(At(i + 1)) || ((At(i + 1) == '+' || At(i + 1) == '-') && IsDigit(At(i + 2)));
  };
  if (At(at_) == '.' && (IsDigit(At(at_ + 1)) || (at_ > begin && exponent_at(at_ + 1)))) {
    token_.kind = SparqlToken::Kind::kDecimal;
    ++at_;
    while (IsDigit(At(at_))) ++at_;
  }
  if (exponent_at(at_)) {
    token_.kind = SparqlToken::Kind::kDouble;
    at_ += 2;
    while (IsDigit(At(at_))) ++at_;
  }
  token_.text = query_.substr(begin, at_ - begin);
}

void Lexer::ReadWordOrName() {
  const size_t begin = at_;
  while (IsNameChar(At(at_)) || (At(at_) == '.' && IsNameChar(At(at_ + 1)))) ++at_;
  token_.text = query_.substr(begin, at_ - begin);
  if (At(at_) == ':') {
    ++at_;
    if (token_.text != "_") {
      token_.kind = SparqlToken::Kind::kName;
      return ReadLocal();
    }
    const size_t label = at_;
    while (IsNameChar(At(at_)) || (At(at_) == '.' && IsNameChar(At(at_ + 1)))) ++at_;
    if (label == at_) return Fail(begin, "expected a label after \"_:\"");
    token_.kind = SparqlToken::Kind::kBlank;
    token_.text = query_.substr(label, at_ - label);
    return;
  }
  // A word is no name: it ends before a dot or a hyphen.
  token_.text = token_.text.substr(0, token_.text.find_first_of(".-"));
  at_ = begin + token_.text.size();
  token_.kind = SparqlToken::Kind::kWord;
}

// What follows the colon of a prefixed name.
void Lexer::ReadLocal() {
  const auto is_local = [&](size_t i) {
    return IsNameChar(At(i)) || At(i) == ':' || At(i) == '\\' ||
           (At(i) == '%' && IsHex(At(i + 1)) && IsHex(At(i + 2)));
  };
  while (true) {
    size_t dots = at_;
    while (At(dots) == '.') ++dots;
    if (!is_local(dots)) return;
    token_.local.append(dots - at_, '.');
    at_ = dots;
    if (At(at_) == '\\') {
      const char escaped = At(++at_);
      if (escaped == '\0' ||
          std::string_view("_~.-!$&'()*+,;=/?#@%").find(escaped) == std::string_view::npos) {
        return Fail(at_ - 1, "this escape is not known");
      }
    }
    token_.local += At(at_++);
  }
}

}  // namespace tripleloom::sparql
