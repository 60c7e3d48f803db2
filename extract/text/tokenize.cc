// The text is cut at white space into chunks, a chunk from left to right into tokens. At each place
// the matchers of match.cc are asked in turn (address, emoticon, run of one mark, number), then
// that of words below. The first that matches takes its bytes; where none does, one character is a
// token of its own.
//
// A word is taken as long as its inner dots, apostrophes, slashes and hyphens bind (U.S., O'Neill,
// s/he, re-election), and is then cut into its parts (do + n't, Kerry + 's, can + not). A hyphen
// binds after a prefix that is no word of its own; else it is a token: "long - term".
#include "extract/text/tokenize.h"

#include "extract/text/tokenizer.h"
#include "extract/text/words.h"

namespace tripleloom {
namespace {

// Bytes. A longer stretch without space is an address of the web, which may leave its chunk, or no
// language; cutting it keeps the matchers, which look ahead inside their chunk, from taking
// quadratic time on it.
constexpr size_t kLongestChunk = 600;

}  // namespace

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

void Tokenize(std::string_view text, Span block, std::vector<Token>& tokens) {
  Tokenizer(text, block, tokens).Run();
}

}  // namespace tripleloom
