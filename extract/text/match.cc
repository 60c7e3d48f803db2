// What is no word: addresses, faces, runs of marks, numbers. See tokenize.cc for the order in which
// the matchers are asked.
#include <algorithm>
#include <array>

#include "extract/text/tokenizer.h"
#include "extract/text/words.h"

namespace tripleloom {

// --- addresses ---------------------------------------------------------------------------------

// An address of the web runs to the next space, less the punctuation that closes a sentence.
size_t Tokenizer::MatchAddress(size_t at) const {
  if (!IsLetter(Char(at)) && !IsDigit(Char(at)) && Char(at) != '@' && Char(at) != '#') return at;
  if (IsAlnum(Before(at))) return at;
  const std::string_view rest = text_.substr(at);
  const bool web = rest.starts_with("http://") || rest.starts_with("https://") ||
                   rest.starts_with("ftp://") || rest.starts_with("www.") ||
                   rest.starts_with("mailto:");
  if (!web) return MatchEmail(at);
  constexpr std::string_view kNever = "<>\"{}|";
  size_t end = at;
  while (end < text_.size() && !IsSpace(At(text_, end)) &&
         kNever.find(text_[end]) == std::string_view::npos) {
    end = Next(end);
  }
  const bool bracket = View(at, end).find('(') != std::string_view::npos;
  while (end > at + 4) {
    const std::string_view last(&text_[end - 1], 1);
    if (std::string_view(".,;:!?'*]").find(last) == std::string_view::npos &&
        (last != ")" || bracket)) {
      break;
    }
    --end;
  }
  return end;
}

// "name@host.org", "@name", "#topic".
size_t Tokenizer::MatchEmail(size_t at) const {
  const auto is_part = [this](size_t i) {
    const char32_t c = Char(i);
    return IsAlnum(c) || c == '.' || c == '_' || c == '-' || c == '+';
  };
  size_t i = at;
  if (Char(i) == '#') {
    if (!IsLetter(Char(i + 1))) return at;
    for (++i; IsAlnum(Char(i)) || Char(i) == '_'; i = Next(i)) continue;
    return i;
  }
  if (!chunk_has_at_) return at;
  while (is_part(i)) i = Next(i);
  if (Char(i) != '@' || !IsAlnum(Char(i + 1))) return at;
  for (++i; is_part(i); i = Next(i)) continue;
  while (i > at && (text_[i - 1] == '.' || text_[i - 1] == '-')) --i;
  return i;
}

// --- marks -------------------------------------------------------------------------------------

bool Tokenizer::HasOneOf(size_t at, std::string_view set) const {
  return Char(at) != 0 && Char(at) < 0x80 && set.find(text_[at]) != std::string_view::npos;
}

// Faces: eyes, perhaps a nose, a mouth, and then no letter or digit.
size_t Tokenizer::MatchEmoticon(size_t at) const {
  if (IsAlnum(Before(at))) return at;
  for (const std::string_view face : {"^_^", "-_-", "<3", "(:", "(-:"}) {
    if (View(at, chunk_end_).starts_with(face) && !IsAlnum(Char(at + face.size()))) {
      return at + face.size();
    }
  }
  size_t i = at;
  if (!HasOneOf(i++, ":;=")) return at;
  if (HasOneOf(i, "-'") && HasOneOf(i + 1, ")(DPpOo/|[]")) ++i;
  if (!HasOneOf(i, ")(DPpOo/|[]")) return at;
  while (Char(i + 1) == Char(i)) ++i;
  return IsAlnum(Char(i + 1)) || Char(i + 1) == '/' ? at : i + 1;
}

// "--" "..." "****" "!!!" "''" are one token; "!" and "?" may mix, and so may the parts of arrows.
size_t Tokenizer::MatchRun(size_t at) const {
  constexpr std::string_view kRuns = ".-=_*~+#`'<>!?";
  if (!HasOneOf(at, kRuns)) return at;
  const char first = text_[at];
  size_t end = at + 1;
  if (first == '!' || first == '?') {
    while (HasOneOf(end, "!?")) ++end;
  } else {
    const bool quotes = first == '\'' || first == '`';
    const size_t limit = quotes ? std::min(at + 2, chunk_end_) : chunk_end_;
    while (end < limit && text_[end] == first) ++end;
    if (end == at + 1 && (first == '-' || first == '=') && Char(end) == '>') return end + 1;
    if ((first == '<' || first == '>') && end == at + 1 && HasOneOf(end, "=-")) return end + 1;
  }
  return end - at >= 2 ? end : at;
}

// "'em" "'90s": an apostrophe in place of the letters before it; and the possessive of a number.
size_t Tokenizer::MatchElided(size_t at) const {
  if (!IsApostrophe(Char(at))) return at;
  const size_t from = Next(at);
  if (IsDigit(Before(at)) && Char(from) == 's' && !IsAlnum(Char(from + 1))) return from + 1;
  if (IsAlnum(Before(at))) return at;
  const size_t digits = SkipDigits(from);
  if (digits == from + 2) {
    const size_t end = Char(digits) == 's' ? digits + 1 : digits;
    if (!IsAlnum(Char(end))) return end;
  }
  const size_t end = SkipLetters(from);
  const std::string word = LowerAscii(View(from, end));
  if (word == "n" && IsApostrophe(Char(end))) return Next(end);  // rock 'n' roll
  return IsElided(word) ? end : at;
}

// --- numbers -----------------------------------------------------------------------------------

// "1,200.50" "10:30" "11/28/2000" "555-123-4567" "20th" "1980s"; units stay apart: "7" "pm".
size_t Tokenizer::MatchNumber(size_t at) const {
  size_t i = at;
  const char32_t before = Before(at);
  const bool fresh = !IsAlnum(before) && before != '.' && before != ')';
  if (fresh && (Char(i) == '.' || Char(i) == '+') && IsDigit(Char(i + 1))) ++i;
  if (!IsDigit(Char(i))) return at;
  if (const size_t groups = MatchDigitGroups(i); groups > i) return groups;
  for (i = SkipDigits(i);;) {
    const char32_t mark = Char(i);
    const size_t end = SkipDigits(i + 1);
    const size_t digits = mark == 0 ? 0 : end - (i + 1);
    const bool binds = (mark == ',' && digits == 3) || (mark == '.' && digits > 0) ||
                       (mark == ':' && digits == 2) ||
                       (mark == '/' && (digits == 1 || digits == 2 || digits == 4));
    if (!binds) break;
    i = end;
  }
  // Of a decade, "the 1980's", the ending is part; of a year, "2003's", it is the possessive.
  if (i > at + 1 && text_[i - 1] == '0' && IsApostrophe(Char(i))) {
    const size_t tail = Next(i);
    if (Char(tail) == 's' && !IsAlnum(Char(tail + 1))) return tail + 1;
  }
  return TakeNumberTail(i);
}

// Digits in groups joined by hyphens that are one number: of a telephone, a date, a postcode. Two
// groups are most often a range ("3-4", "1990-1995"), which is three tokens.
size_t Tokenizer::MatchDigitGroups(size_t at) const {
  std::array<size_t, 3> sizes{};
  size_t count = 0;
  size_t i = at;
  for (;;) {
    const size_t end = SkipDigits(i);
    if (end == i) return at;
    if (count < sizes.size()) sizes[count] = end - i;
    ++count;
    i = end;
    if (Char(i) != '-' || !IsDigit(Char(i + 1))) break;
    ++i;
  }
  if (IsAlnum(Char(i))) return at;
  if (count >= 3) return i;
  const bool round = View(at, i).ends_with("00");
  const bool local = count == 2 && (sizes[0] == 3 || sizes[0] == 5) && sizes[1] == 4;
  return local && !round ? i : at;
}

// What is written right after the digits: an ending belongs to the number, a unit does not.
size_t Tokenizer::TakeNumberTail(size_t at) const {
  size_t end = SkipLetters(at);
  if (end == at) return at;
  if (Char(end) == '.' && IsLetter(Char(end + 1)) && IsUnit(View(at, end + 2))) return at;
  while (IsAlnum(Char(end))) end = Next(end);
  if (IsUnit(View(at, end))) return at;
  return end;
}

}  // namespace tripleloom
