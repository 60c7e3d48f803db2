#include "graph/pattern_tokens.h"

#include <algorithm>
#include <array>
#include <optional>

#include "graph/base/utf8.h"
#include "graph/near.h"
#include "graph/pattern.h"

namespace tripleloom {
namespace {

using Kind = PatternToken::Kind;

bool IsBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool IsLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

struct QuotePair {
  std::string_view open;
  std::string_view close;
};
constexpr std::array<QuotePair, 4> kQuotes = {{{"\"", "\""}, {"'", "'"}, {"“", "”"}, {"‘", "’"}}};

std::vector<std::string> TypeNames() {
  std::vector<std::string> names;
  for (int i = 0; i < kEntityTypeCount; ++i) {
    names.emplace_back(NameOf(static_cast<EntityType>(i)));
  }
  return names;
}

std::optional<EntityType> TypeNamed(std::string_view name) {
  const std::string folded = FoldCase(name);
  for (const std::string& known : TypeNames()) {
    if (FoldCase(known) == folded) return EntityTypeFromName(known);
  }
  return std::nullopt;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Result<std::vector<PatternToken>> Read() {
    std::vector<PatternToken> tokens;
    for (SkipBlanks(); at_ < text_.size(); SkipBlanks()) {
      Result<PatternToken> token = Next();
      if (!token) return tl::unexpected(token.error());
      tokens.push_back(std::move(*token));
      if (EndsWithQuestionMark()) ++at_;
    }
    return tokens;
  }

 private:
  void SkipBlanks() {
    while (at_ < text_.size() && IsBlank(text_[at_])) ++at_;
  }
  bool At(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  // Right behind a word, and nothing but a blank or a separator follows it.
  bool EndsWithQuestionMark() const {
    if (at_ == 0 || !At("?") || IsBlank(text_[at_ - 1])) return false;
    return at_ + 1 == text_.size() || IsBlank(text_[at_ + 1]) || text_[at_ + 1] == ';';
  }

  Result<PatternToken> Next() {
    PatternToken token;
    token.place = at_;
    if (At(";")) {
      ++at_;
      token.kind = Kind::kSeparator;
      return Done(std::move(token));
    }
    token.near = At("~");
    if (token.near) ++at_;
    if (At("?")) return Hole(std::move(token));
    for (const QuotePair& quote : kQuotes) {
      if (At(quote.open)) return Quoted(std::move(token), quote);
    }
    while (at_ < text_.size() && !IsBlank(text_[at_]) && text_[at_] != ';' && text_[at_] != '?' &&
           text_[at_] != '"') {
      ++at_;
    }
    token.text = text_.substr(token.place + (token.near ? 1 : 0), at_ - token.place);
    if (token.near) token.text = text_.substr(token.place + 1, at_ - token.place - 1);
    if (token.text.empty()) {
      return tl::unexpected(FaultAt(text_, token.place, "expected a word after '~'"));
    }
    return Done(std::move(token));
  }

  Result<PatternToken> Done(PatternToken token) const {
    token.end = at_;
    return token;
  }

  Result<PatternToken> Quoted(PatternToken token, const QuotePair& quote) {
    const size_t begin = at_ + quote.open.size();
    const size_t end = text_.find(quote.close, begin);
    if (end == text_.npos) {
      return tl::unexpected(FaultAt(
          text_, at_, "expected a closing " + std::string(quote.close) + " for the one here"));
    }
    token.kind = Kind::kQuoted;
    token.text = text_.substr(begin, end - begin);
    at_ = end + quote.close.size();
    if (Slug(token.text).empty()) {
      return tl::unexpected(FaultAt(text_, token.place, "expected a name between the quotes"));
    }
    return Done(std::move(token));
  }

  std::string_view Letters() {
    const size_t begin = at_;
    while (at_ < text_.size() && IsLetter(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  Result<PatternToken> Hole(PatternToken token) {
    if (token.near) {
      return tl::unexpected(FaultAt(text_, at_, "expected a word or a name after '~', not a hole"));
    }
    token.kind = Kind::kHole;
    ++at_;
    token.text = Letters();
    for (bool more = At(":"); more; more = At("|")) {
      const size_t place = ++at_;
      const std::string_view name = Letters();
      const std::optional<EntityType> type = TypeNamed(name);
      if (!type) return tl::unexpected(UnknownType(place, name));
      token.types.push_back(*type);
    }
    if (at_ < text_.size() && !IsBlank(text_[at_]) && !At(";") && !EndsWithQuestionMark()) {
      return tl::unexpected(
          FaultAt(text_, at_, "expected a blank, ';' or ':' and a type after the hole"));
    }
    return Done(std::move(token));
  }

  Error UnknownType(size_t place, std::string_view name) const {
    std::string known;
    for (const std::string& type : TypeNames()) known += (known.empty() ? "" : ", ") + type;
    return FaultAt(text_, place,
                   "expected a type" + DidYouMean(NearestNames(name, TypeNames(), 2)) +
                       "; types are " + known);
  }

  std::string_view text_;
  size_t at_ = 0;
};

// "who" and its kin are holes of that name.
void ReadAsAsked(PatternToken& token) {
  static constexpr std::array<std::string_view, 6> kAsking = {"who",   "whom",  "what",
                                                              "which", "where", "when"};
  const std::string word = FoldCase(token.text);
  if (token.kind != Kind::kWord || token.near ||
      std::find(kAsking.begin(), kAsking.end(), word) == kAsking.end()) {
    return;
  }
  token.kind = Kind::kHole;
  token.asked = true;
  token.text = word;
  if (word == "where") token.types = {EntityType::kPlace};
  if (word == "when") token.types = {EntityType::kDate, EntityType::kTime};
}

}  // namespace

Error FaultAt(std::string_view text, size_t place, std::string_view expected) {
  const size_t column = CountCodePoints(text.substr(0, place));
  std::string line(text);
  std::replace_if(line.begin(), line.end(), IsBlank, ' ');
  return {ErrorCode::kBadSyntax, "at character " + std::to_string(column + 1) + ": " +
                                     std::string(expected) + "\n  " + line + "\n  " +
                                     std::string(column, ' ') + "^"};
}

Result<std::vector<PatternToken>> TokensOfPattern(std::string_view text) {
  Result<std::vector<PatternToken>> tokens = Lexer(text).Read();
  if (!tokens) return tokens;
  for (PatternToken& token : *tokens) ReadAsAsked(token);
  return tokens;
}

bool IsPreposition(std::string_view word) {
  static constexpr std::array<std::string_view, 47> kPrepositions = {
      "about",  "above", "across", "after",   "against", "along",   "among",   "around",
      "as",     "at",    "before", "behind",  "below",   "between", "by",      "despite",
      "during", "for",   "from",   "if",      "in",      "inside",  "into",    "like",
      "near",   "of",    "off",    "on",      "onto",    "out",     "outside", "over",
      "past",   "per",   "since",  "through", "to",      "toward",  "towards", "under",
      "until",  "up",    "upon",   "via",     "with",    "within",  "without"};
  static_assert(std::is_sorted(kPrepositions.begin(), kPrepositions.end()));
  return std::binary_search(kPrepositions.begin(), kPrepositions.end(), FoldCase(word));
}

}  // namespace tripleloom
