// Functions of texts (section 17.4.3). Lengths and places count code points. Regular expressions
// are those of ICU, which are XPath's but for rare corners; they run with a limit of time, as some
// never end.
#include <unicode/locid.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>

#include "graph/base/utf8.h"
#include "graph/rdf.h"
#include "graph/sparql/call.h"
#include "graph/sparql/number.h"
#include "graph/sparql/patterns.h"

namespace tripleloom::sparql {
namespace {

std::string Utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

icu::UnicodeString Utf16(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

void StrLen(Call& call) {
  const Value text = call[0];
  if (!IsText(text)) return;
  const size_t length = CountCodePoints(text.text);
  call.Return(PackTyped(std::to_string(length), Type::kInteger));
}

// Byte offset of code point number `index`.
size_t ByteAt(std::string_view text, double index) {
  size_t at = 0;
  for (double i = 0; i < index && at < text.size(); ++i) {
    at += static_cast<size_t>(DecodeUtf8(text, at).size);
  }
  return at;
}

void SubStr(Call& call) {
  const Value text = call[0];
  const auto start = ReadNumber(call[1]);
  const auto length = call.size() > 2 ? ReadNumber(call[2]) : std::nullopt;
  if (!IsText(text) || !start || (call.size() > 2 && !length)) return;
  const double first = Rounded("ROUND", *start).AsDouble();
  const double end =
      length ? first + Rounded("ROUND", *length).AsDouble() : static_cast<double>(INT64_MAX);
  // NaN compares as false, which gives the empty text that XPath asks for.
  const size_t begin_byte = first > 1 ? ByteAt(text.text, first - 1) : 0;
  const size_t end_byte = end > 1 ? ByteAt(text.text, end - 1) : 0;
  const bool any = first < end && begin_byte < end_byte;
  call.Return(TextLike(text, any ? text.text.substr(begin_byte, end_byte - begin_byte) : ""));
}

void UCase(Call& call) {
  const Value text = call[0];
  if (IsText(text)) {
    call.Return(TextLike(text, Utf8(Utf16(text.text).toUpper(icu::Locale::getRoot()))));
  }
}

void LCase(Call& call) {
  const Value text = call[0];
  if (IsText(text)) {
    call.Return(TextLike(text, Utf8(Utf16(text.text).toLower(icu::Locale::getRoot()))));
  }
}

// Two texts may go together unless both have languages that differ, or the second alone has one.
bool AreCompatible(const Value& a, const Value& b) {
  if (!IsText(a) || !IsText(b)) return false;
  return b.kind == Value::Kind::kString || (a.kind == Value::Kind::kLanguage && a.extra == b.extra);
}

void StrStarts(Call& call) {
  const Value a = call[0];
  const Value b = call[1];
  if (AreCompatible(a, b)) call.ReturnTruth(a.text.starts_with(b.text));
}

void StrEnds(Call& call) {
  const Value a = call[0];
  const Value b = call[1];
  if (AreCompatible(a, b)) call.ReturnTruth(a.text.ends_with(b.text));
}

void Contains(Call& call) {
  const Value a = call[0];
  const Value b = call[1];
  if (AreCompatible(a, b)) call.ReturnTruth(a.text.find(b.text) != std::string_view::npos);
}

void StrBefore(Call& call) {
  const Value a = call[0];
  const Value b = call[1];
  if (!AreCompatible(a, b)) return;
  const size_t found = a.text.find(b.text);
  if (found == std::string_view::npos) return call.Return(PackString(""));
  call.Return(TextLike(a, a.text.substr(0, found)));
}

void StrAfter(Call& call) {
  const Value a = call[0];
  const Value b = call[1];
  if (!AreCompatible(a, b)) return;
  const size_t found = a.text.find(b.text);
  if (found == std::string_view::npos) return call.Return(PackString(""));
  call.Return(TextLike(a, a.text.substr(found + b.text.size())));
}

void EncodeForUri(Call& call) {
  const Value text = call[0];
  if (IsText(text)) call.Return(PackString(PercentEncode(text.text)));
}

void Concat(Call& call) {
  std::string all;
  bool same = call.size() > 0;
  for (size_t i = 0; i < call.size(); ++i) {
    const Value text = call[i];
    if (!IsText(text)) return;
    all += text.text;
    same = same && text.kind == Value::Kind::kLanguage && text.extra == call[0].extra;
  }
  call.Return(same ? PackLanguage(all, call[0].extra) : PackString(all));
}

// Basic filtering (RFC 4647, section 3.3.1).
void LangMatches(Call& call) {
  const Value tag = call[0];
  const Value range = call[1];
  if (tag.kind != Value::Kind::kString || range.kind != Value::Kind::kString) return;
  if (range.text == "*") return call.ReturnTruth(!tag.text.empty());
  const std::string folded = FoldCase(tag.text);
  const std::string wanted = FoldCase(range.text);
  call.ReturnTruth(folded == wanted || folded.starts_with(wanted + "-"));
}

void Regex(Call& call) {
  const Value text = call[0];
  const Value pattern = call[1];
  const Value flags = call.size() > 2 ? call[2] : ReadBlob("S");
  if (!IsText(text) || pattern.kind != Value::Kind::kString || flags.kind != Value::Kind::kString) {
    return;
  }
  icu::RegexMatcher* matcher = call.machine().patterns->Get(pattern.text, flags.text);
  if (matcher == nullptr) return;
  const icu::UnicodeString subject = Utf16(text.text);
  matcher->reset(subject);
  UErrorCode error = U_ZERO_ERROR;
  const bool found = matcher->find(error) != 0;
  if (U_FAILURE(error)) return call.Fail(kPatternTooSlow);
  call.ReturnTruth(found);
}

void Replace(Call& call) {
  const Value text = call[0];
  const Value pattern = call[1];
  const Value by = call[2];
  const Value flags = call.size() > 3 ? call[3] : ReadBlob("S");
  if (!IsText(text) || pattern.kind != Value::Kind::kString || by.kind != Value::Kind::kString ||
      flags.kind != Value::Kind::kString) {
    return;
  }
  icu::RegexMatcher* matcher = call.machine().patterns->Get(pattern.text, flags.text);
  if (matcher == nullptr) return;
  const icu::UnicodeString subject = Utf16(text.text);
  matcher->reset(subject);
  UErrorCode error = U_ZERO_ERROR;
  const icu::UnicodeString replaced = matcher->replaceAll(Utf16(by.text), error);
  if (error == U_REGEX_TIME_OUT || error == U_REGEX_STACK_OVERFLOW) {
    return call.Fail(kPatternTooSlow);
  }
  if (U_SUCCESS(error)) call.Return(TextLike(text, Utf8(replaced)));
}

}  // namespace

Patterns::Patterns() = default;
Patterns::~Patterns() = default;

icu::RegexMatcher* Patterns::Get(std::string_view pattern, std::string_view flags) {
  const std::pair<std::string, std::string> key{pattern, flags};
  if (const auto known = compiled_.find(key); known != compiled_.end()) return known->second.get();
  if (compiled_.size() >= kMostPatterns) compiled_.clear();
  uint32_t bits = 0;
  bool known_flags = true;
  for (const char flag : flags) {
    switch (flag) {
      case 'i':
        bits |= UREGEX_CASE_INSENSITIVE;
        break;
      case 's':
        bits |= UREGEX_DOTALL;
        break;
      case 'm':
        bits |= UREGEX_MULTILINE;
        break;
      case 'x':
        bits |= UREGEX_COMMENTS;
        break;
      case 'q':
        bits |= UREGEX_LITERAL;
        break;
      default:
        known_flags = false;
    }
  }
  UErrorCode error = U_ZERO_ERROR;
  auto matcher = std::make_unique<icu::RegexMatcher>(Utf16(pattern), bits, error);
  if (U_FAILURE(error) || !known_flags) matcher.reset();
  if (matcher) matcher->setTimeLimit(kMostSteps, error);
  return (compiled_[key] = std::move(matcher)).get();
}

std::vector<FunctionRow> TextFunctions() {
  return {
      {"STRLEN", StrLen},
      {"SUBSTR", SubStr},
      {"UCASE", UCase},
      {"LCASE", LCase},
      {"STRSTARTS", StrStarts, true},
      {"STRENDS", StrEnds, true},
      {"CONTAINS", Contains, true},
      {"STRBEFORE", StrBefore},
      {"STRAFTER", StrAfter},
      {"ENCODE_FOR_URI", EncodeForUri},
      {"CONCAT", Concat},
      {"LANGMATCHES", LangMatches, true},
      {"REGEX", Regex, true},
      {"REPLACE", Replace},
  };
}

}  // namespace tripleloom::sparql
