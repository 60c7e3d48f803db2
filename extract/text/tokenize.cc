// The text is cut at white space into chunks, a chunk from left to right into tokens. At each
// place the matchers below are asked in turn: address, emoticon, run of one mark, number, word. The
// first that matches takes its bytes; where none does, one character is a token of its own.
//
// A word is taken as long as its inner dots, apostrophes, slashes and hyphens bind (U.S., O'Neill,
// s/he, re-election), and is then cut into its parts (do + n't, Kerry + 's, can + not). A hyphen
// binds after a prefix that is no word of its own; else it is a token: "long - term".
#include "extract/text/tokenize.h"

#include <algorithm>
#include <array>

#include "extract/text/characters.h"
#include "extract/text/words.h"

namespace tripleloom {
namespace {

// Bytes. A longer stretch without space is an address of the web, which may leave its chunk, or no
// language; cutting it keeps the matchers, which look ahead inside their chunk, from taking
// quadratic time on it.
constexpr size_t kLongestChunk = 600;

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span block, std::vector<Token>& tokens)
      : text_(text.substr(0, block.end)), begin_(block.begin), tokens_(tokens) {}

  void Run();

 private:
  char32_t Char(size_t at) const { return at < chunk_end_ ? At(text_, at) : 0; }
  char32_t Before(size_t at) const;  // the character before `at` in the chunk, 0 at its begin
  size_t Next(size_t at) const { return at + static_cast<size_t>(DecodeUtf8(text_, at).size); }
  std::string_view View(size_t from, size_t to) const { return text_.substr(from, to - from); }
  void Add(size_t from, size_t to);
  size_t SkipSpace(size_t at) const;
  size_t SkipDigits(size_t at) const;
  size_t SkipLetters(size_t at) const;

  size_t TokenizeChunk(size_t from);  // returns the end of its last token
  // Each returns the end of its match at `at`, or `at` where there is none.
  size_t MatchAddress(size_t at) const;
  size_t MatchEmail(size_t at) const;
  size_t MatchEmoticon(size_t at) const;
  size_t MatchRun(size_t at) const;
  size_t MatchElided(size_t at) const;
  size_t MatchNumber(size_t at) const;
  size_t MatchDigitGroups(size_t at) const;
  size_t MatchWord(size_t at) const;
  size_t TakeNumberTail(size_t at) const;

  // Whether the mark at `at`, inside a word that began at `from`, binds what follows.
  bool Binds(size_t from, size_t at) const;
  bool DotBinds(size_t from, size_t at) const;
  bool SlashBinds(size_t from, size_t at) const;
  bool HyphenBinds(size_t from, size_t at) const;
  bool TakesFinalDot(size_t from, size_t at) const;
  bool InitialTakesDot(size_t from, size_t at) const;

  void AddWord(size_t from, size_t to);
  size_t CliticBegin(size_t from, size_t to) const;

  std::string_view text_;  // ends with the block
  size_t begin_;
  size_t chunk_begin_ = 0;
  size_t chunk_end_ = 0;
  bool chunk_has_at_ = false;  // nearly no chunk has an "@"
  std::vector<Token>& tokens_;
};

void Tokenizer::Run() {
  size_t at = SkipSpace(begin_);
  while (at < text_.size()) {
    chunk_begin_ = chunk_end_ = at;
    while (chunk_end_ < text_.size() && chunk_end_ - at < kLongestChunk &&
           !IsSpace(At(text_, chunk_end_))) {
      chunk_end_ = Next(chunk_end_);
    }
    chunk_has_at_ = View(at, chunk_end_).find('@') != std::string_view::npos;
    at = SkipSpace(TokenizeChunk(at));
  }
}

char32_t Tokenizer::Before(size_t at) const {
  if (at <= chunk_begin_) return 0;
  size_t from = at - 1;
  while (from > chunk_begin_ && at - from < 4 && (text_[from] & 0xC0) == 0x80) --from;
  return At(text_, from);
}

void Tokenizer::Add(size_t from, size_t to) {
  if (from < to) tokens_.push_back({{static_cast<uint32_t>(from), static_cast<uint32_t>(to)}});
}

size_t Tokenizer::SkipSpace(size_t at) const {
  while (at < text_.size() && IsSpace(At(text_, at))) at = Next(at);
  return at;
}

size_t Tokenizer::SkipDigits(size_t at) const {
  while (IsDigit(Char(at))) ++at;
  return at;
}

size_t Tokenizer::SkipLetters(size_t at) const {
  while (IsLetter(Char(at)) || IsMark(Char(at))) at = Next(at);
  return at;
}

size_t Tokenizer::TokenizeChunk(size_t from) {
  size_t at = from;
  const auto take = [&](size_t end) {
    Add(at, end);
    const bool taken = end > at;
    at = end;
    return taken;
  };
  while (at < chunk_end_) {
    if (take(MatchAddress(at)) || take(MatchEmoticon(at)) || take(MatchRun(at)) ||
        take(MatchElided(at)) || take(MatchNumber(at))) {
      continue;
    }
    if (const size_t end = MatchWord(at); end > at) {
      AddWord(at, end);
      at = end;
      continue;
    }
    size_t end = Next(at);  // one mark, with the accents and joiners that follow it
    while (IsMark(Char(end)) || (Char(end) != 0 && Before(end) == U'\u200D')) end = Next(end);
    take(end);
  }
  return at;
}

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

// Faces: eyes, perhaps a nose, a mouth, and then no letter or digit.
size_t Tokenizer::MatchEmoticon(size_t at) const {
  if (IsAlnum(Before(at))) return at;
  for (const std::string_view face : {"^_^", "-_-", "<3", "(:", "(-:"}) {
    if (View(at, chunk_end_).starts_with(face) && !IsAlnum(Char(at + face.size()))) {
      return at + face.size();
    }
  }
  const auto one_of = [this](size_t i, std::string_view set) {
    return Char(i) != 0 && Char(i) < 0x80 && set.find(text_[i]) != std::string_view::npos;
  };
  size_t i = at;
  if (!one_of(i++, ":;=")) return at;
  if (one_of(i, "-'") && one_of(i + 1, ")(DPpOo/|[]")) ++i;
  if (!one_of(i, ")(DPpOo/|[]")) return at;
  while (Char(i + 1) == Char(i)) ++i;
  return IsAlnum(Char(i + 1)) || Char(i + 1) == '/' ? at : i + 1;
}

// "--" "..." "****" "!!!" "''" are one token; "!" and "?" may mix, and so may the parts of arrows.
size_t Tokenizer::MatchRun(size_t at) const {
  constexpr std::string_view kRuns = ".-=_*~+#`'<>!?";
  const auto in = [this](size_t i, std::string_view set) {
    return Char(i) != 0 && Char(i) < 0x80 && set.find(text_[i]) != std::string_view::npos;
  };
  if (!in(at, kRuns)) return at;
  const char first = text_[at];
  size_t end = at + 1;
  if (first == '!' || first == '?') {
    while (in(end, "!?")) ++end;
  } else {
    const bool quotes = first == '\'' || first == '`';
    const size_t limit = quotes ? std::min(at + 2, chunk_end_) : chunk_end_;
    while (end < limit && text_[end] == first) ++end;
    if (end == at + 1 && (first == '-' || first == '=') && Char(end) == '>') return end + 1;
    if ((first == '<' || first == '>') && end == at + 1 && in(end, "=-")) return end + 1;
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

// --- words -------------------------------------------------------------------------------------

size_t Tokenizer::MatchWord(size_t at) const {
  size_t i = at;
  while (i < chunk_end_) {
    const char32_t c = Char(i);
    const bool inside = i > at;
    if (IsAlnum(c) || (inside && (IsMark(c) || Binds(at, i)))) {
      i = Next(i);
    } else {
      break;
    }
  }
  if (i == at) return at;
  const char32_t last = Char(i);
  if (last == '$' && i - at <= 3 && IsUpper(Char(at))) return i + 1;  // US$
  if (last == '!' && IsNameWithMark(View(at, i))) return i + 1;
  return last == '.' && TakesFinalDot(at, i) ? i + 1 : i;
}

bool Tokenizer::Binds(size_t from, size_t at) const {
  const char32_t c = Char(at);
  const size_t next = Next(at);
  const char32_t after = Char(next);
  if (!IsAlnum(after)) return false;
  if (IsApostrophe(c) || c == '`' || c == '_') return true;
  if (c == '@') return true;
  if (c == '&') return IsUpper(Before(at)) && IsUpper(after);
  if (c == '.') return DotBinds(from, at);
  if (c == '/') return SlashBinds(from, at);
  return c == '-' && HyphenBinds(from, at);
}

// "U.S" "Ph.D" "example.com" "v1.2", but not "end.The" or "small.rooms", where a space is missing.
bool Tokenizer::DotBinds(size_t from, size_t at) const {
  const size_t end = SkipLetters(at + 1);
  const size_t begin = View(from, at).find_last_of('.');
  const size_t left = begin == std::string_view::npos ? at - from : at - from - begin - 1;
  const bool single_left = left == 1;
  const bool single_right = end - at == 2 && !IsDigit(Char(end));
  if (single_left && single_right) return true;
  if (single_left && Char(end) == '.' && IsLower(Char(at + 1)) && end - at <= 4) return true;
  if (IsDigit(Before(at)) && IsDigit(Char(at + 1))) return true;
  if (AbbreviationOf(View(from, end)) != Abbreviation::kNone) return true;
  size_t last = at + 1;  // of "www.host.com/path": the letters after the last dot
  size_t stop = at + 1;
  while (IsAlnum(Char(stop)) ||
         ((Char(stop) == '.' || Char(stop) == '-') && IsAlnum(Char(stop + 1)))) {
    if (Char(stop) == '.') last = stop + 1;
    stop = Next(stop);
  }
  return left > 1 && !IsUpper(Char(at + 1)) == !IsUpper(Char(last)) &&
         IsDomainEnd(LowerAscii(View(last, stop)));
}

// "s/he" "w/o" "I/O": single letters; longer words are an alternative, with the slash between.
bool Tokenizer::SlashBinds(size_t from, size_t at) const {
  const size_t end = SkipLetters(at + 1);
  const bool single_left = Next(from) == at;
  const std::string whole = LowerAscii(View(from, end));
  return whole == "s/he" || whole == "w/o" ||
         (single_left && end == at + 2 && IsLetter(Char(from)));
}

bool Tokenizer::HyphenBinds(size_t from, size_t at) const {
  const size_t end = SkipLetters(at + 1);
  const std::string before = LowerAscii(View(from, at));
  const std::string after = LowerAscii(View(at + 1, end));
  if (IsSuffix(after) && !IsAlnum(Char(end))) return true;
  if (before == "uh" || before == "mm" || before == "mhm") return true;
  return IsPrefix(before) && !IsFunctionWord(after);
}

bool Tokenizer::TakesFinalDot(size_t from, size_t at) const {
  const std::string_view word = View(from, at);
  if (IsLetter(Char(from)) && Next(from) == at) return InitialTakesDot(from, at);
  const size_t dot = word.find_last_of('.');
  if (dot != std::string_view::npos && IsLetter(Char(from)) && word.size() - dot == 2) return true;
  const size_t next = SkipSpace(at + 1);
  const bool at_end = next >= text_.size();
  switch (AbbreviationOf(word)) {
    case Abbreviation::kBeforeName:
      return !at_end;
    case Abbreviation::kBeforeNumber:  // or in mid-sentence: "Sat. and Sun."
      return IsDigit(At(text_, next)) || (IsUpper(Char(from)) && IsLower(At(text_, next)));
    case Abbreviation::kGeneral:
      return word != "al" || (!tokens_.empty() && TextOf(text_, tokens_.back().span) == "et");
    case Abbreviation::kNone:
      return false;
  }
  return false;
}

// "J. Smith" "J.-P." "J.F. Smith", and "A." that heads an item; but not "vitamin C. The".
bool Tokenizer::InitialTakesDot(size_t from, size_t at) const {
  const size_t next = SkipSpace(at + 1);
  if (AbbreviationOf(View(from, at)) == Abbreviation::kBeforeName) return next < text_.size();
  if (AbbreviationOf(View(from, at)) == Abbreviation::kBeforeNumber) {
    return IsDigit(At(text_, next));
  }
  if (!IsUpper(Char(from)) || next >= text_.size()) return false;
  if (next == at + 1) return IsUpper(At(text_, next)) || At(text_, next) == '-';
  const bool after_initial = !tokens_.empty() && tokens_.back().span.size() == 2 &&
                             text_[tokens_.back().span.end - 1] == '.';
  if (IsOpener(At(text_, next)) && after_initial) return true;  // J. R. "Bob" Smith
  if (!IsUpper(At(text_, next))) return At(text_, next) == '(' || At(text_, next) == '&';
  size_t end = next;
  while (end < text_.size() && IsLetter(At(text_, end))) end = Next(end);
  const bool name_before = !tokens_.empty() && tokens_.back().span.begin >= begin_ &&
                           IsUpper(At(text_, tokens_.back().span.begin));
  const bool function = IsFunctionWord(LowerAscii(View(next, end)));
  return !function && (View(from, at) != "I" || name_before);
}

// --- parts of a word ---------------------------------------------------------------------------

// Where the clitic of the word begins ("'s" "n't" "'ll"), or `to` if it has none.
size_t Tokenizer::CliticBegin(size_t from, size_t to) const {
  size_t mark = to;
  for (size_t i = from; i < to; i = Next(i)) {
    if (IsApostrophe(Char(i)) || Char(i) == '`') mark = i;
  }
  if (mark == to || mark == from) return to;
  const std::string tail = LowerAscii(View(Next(mark), to));
  const char last = text_[mark - 1];
  if (tail == "t" && (last == 'n' || last == 'N') && mark - 1 > from) return mark - 1;
  for (const std::string_view clitic : {"s", "m", "re", "ve", "d", "ll"}) {
    if (tail == clitic) return mark;
  }
  return to;
}

void Tokenizer::AddWord(size_t from, size_t to) {
  const size_t clitic = CliticBegin(from, to);
  if (clitic < to) {
    AddWord(from, clitic);
    Add(clitic, to);
    return;
  }
  const std::string lower = LowerAscii(View(from, to));
  const size_t at = static_cast<size_t>(FusedAt(lower));
  const bool shouted = at == 1 && View(from, to) == "IM";  // more often initials than "I'm"
  const size_t cut = at == 0 || shouted ? to : from + at;
  Add(from, cut);
  Add(cut, to);
}

}  // namespace

void Tokenize(std::string_view text, Span block, std::vector<Token>& tokens) {
  Tokenizer(text, block, tokens).Run();
}

}  // namespace tripleloom
