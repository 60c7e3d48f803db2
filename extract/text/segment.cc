// Text to blocks (layout.h), blocks to tokens (tokenize.h), and here the tokens of a block to
// sentences. A sentence ends after a full stop, question or exclamation mark, together with the
// quotes and brackets that follow without a space and the note marks ("[3]"), if what comes next
// can begin one. A word in lower case cannot, except in text that writes its sentences so. The dot
// of an abbreviation is a full stop too where a function word with a capital follows: "Acme Inc.
// The". Inside brackets nothing ends, unless the bracket never closes. A dateline is cut off first.
#include "extract/text/segment.h"

#include <algorithm>

#include "extract/text/characters.h"
#include "extract/text/layout.h"
#include "extract/text/tokenize.h"
#include "extract/text/words.h"

namespace tripleloom {
namespace {

constexpr size_t kLongestBracket = 60;   // tokens
constexpr size_t kShortestRule = 8;      // characters
constexpr size_t kLongestDateline = 16;  // tokens
constexpr size_t kLongestNote = 6;       // tokens, its brackets included

// Cuts the tokens of one block.
class Cutter {
 public:
  Cutter(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void Run(std::vector<TokenizedSentence>& out);

 private:
  std::string_view Form(size_t i) const { return TextOf(text_, tokens_[i].span); }
  char32_t First(size_t i) const { return At(text_, tokens_[i].span.begin); }
  bool Glued(size_t i) const;  // no space before the token
  bool IsAgency(size_t i) const;
  size_t DatelineEnd() const;
  size_t LabelEnd() const;
  size_t BracketEnd(size_t i) const;
  bool IsRule(size_t i) const;
  bool IsStamp(size_t i) const;
  bool IsStop(size_t i) const;
  size_t Closed(size_t i) const;
  size_t NoteEnd(size_t i) const;
  bool IsTitleMark(size_t stop, size_t next) const;
  bool CanBegin(size_t i) const;
  bool LowerCanBegin(size_t stop, size_t next) const;
  bool EndsBefore(size_t stop, size_t next) const;
  bool AbbreviationEndsBefore(size_t stop, size_t next) const;
  bool BeginsWithFunctionWord(size_t i) const;
  void Emit(size_t from, size_t to, std::vector<TokenizedSentence>& out) const;

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

void Cutter::Run(std::vector<TokenizedSentence>& out) {
  const size_t size = tokens_.size();
  size_t from = DatelineEnd();
  Emit(0, from, out);
  for (size_t i = std::max(from, LabelEnd()); i < size;) {
    if (const size_t end = BracketEnd(i); end > i && i > from) {
      i = end;
      continue;
    }
    if (Form(i) == "\u2022" && i > from) {  // items in one line
      Emit(from, i, out);
      from = i;
    }
    const bool rule = IsRule(i) || IsStamp(i);
    if (!rule && !IsStop(i)) {
      ++i;
      continue;
    }
    const size_t next = rule ? i + 1 : Closed(i);
    if (next >= size || rule || EndsBefore(i, next)) {
      Emit(from, next, out);
      from = next;
    }
    i = next;
  }
  Emit(from, size, out);
}

bool Cutter::Glued(size_t i) const {
  return i > 0 && tokens_[i - 1].span.end == tokens_[i].span.begin;
}

// An agency by itself in brackets: "(CNN)".
bool Cutter::IsAgency(size_t i) const {
  if (i + 1 >= tokens_.size() || Form(i + 1) != ")") return false;
  const std::string_view form = Form(i);
  return form.size() > 1 && std::all_of(form.begin(), form.end(), [](char c) {
           return IsUpper(static_cast<unsigned char>(c));
         });
}

// "WASHINGTON (AP) --" "PARIS, June 3 (Reuters) -" "GENEVA --" "(CNN) --": a place in capitals or
// an agency in brackets, then a dash with a space. Returns the token after it, 0 if there is none.
size_t Cutter::DatelineEnd() const {
  bool capitals = false;
  bool agency = false;
  bool inside = false;  // of brackets, where a dash joins a span of years
  const size_t limit = std::min(tokens_.size(), kLongestDateline);
  for (size_t i = 0; i < limit; ++i) {
    const std::string_view form = Form(i);
    if (i > 0 && IsDash(First(i)) && !Glued(i) && !inside) {
      const bool spaced = i + 1 < tokens_.size() && !Glued(i + 1);
      return spaced && (capitals || agency) ? i + 1 : 0;
    }
    if (form == "(") agency = i > 0 || IsAgency(i + 1);
    inside = form == "(" || (inside && form != ")");
    const bool all_upper = std::all_of(
        form.begin(), form.end(), [](char c) { return !IsLower(static_cast<unsigned char>(c)); });
    if (i == 0) capitals = all_upper && form.size() > 2 && IsUpper(First(0));
    const bool fits = IsUpper(First(i)) || IsDigit(First(i)) || form == "," || form == "(" ||
                      form == ")" || form == "/" || form == "." || (Glued(i) && form == "-");
    if (!fits) return 0;
  }
  return 0;
}

// The token after "3." or "Q." at the head of an item, which is no sentence; 0 if there is none.
size_t Cutter::LabelEnd() const {
  if (tokens_.size() < 3) return 0;
  const std::string_view label = Form(0);
  if (label.size() == 2 && IsUpper(First(0)) && label[1] == '.') return 1;
  if (Form(1) != "." || !Glued(1) || Glued(2)) return 0;
  if (label.size() == 1 && IsUpper(First(0))) return 2;
  const bool digits = std::all_of(label.begin(), label.end(),
                                  [](char c) { return IsDigit(static_cast<unsigned char>(c)); });
  return digits && label.size() <= 2 ? 2 : 0;
}

// The token after the bracket that token `i` opens in mid-sentence; `i` if it opens none or the
// bracket does not close soon.
size_t Cutter::BracketEnd(size_t i) const {
  if (Form(i) != "(" && Form(i) != "[") return i;
  int depth = 0;
  const size_t limit = std::min(tokens_.size(), i + kLongestBracket);
  for (size_t k = i; k < limit; ++k) {
    const std::string_view form = Form(k);
    if (form == "(" || form == "[") ++depth;
    if ((form == ")" || form == "]") && --depth == 0) return k + 1;
  }
  return i;
}

// "__________": a line drawn with characters.
bool Cutter::IsRule(size_t i) const {
  const std::string_view form = Form(i);
  return form.size() >= kShortestRule && form.front() == form.back() &&
         std::string_view("_-=*~").find(form.front()) != std::string_view::npos;
}

// The end of "07/14/2009 06:35 PM": date and time closed the head of a letter or post.
bool Cutter::IsStamp(size_t i) const {
  const auto is_number_with = [this](size_t k, char mark) {
    return IsDigit(First(k)) && Form(k).find(mark) != std::string_view::npos;
  };
  const bool half = Form(i) == "AM" || Form(i) == "PM";
  return half && i > 1 && is_number_with(i - 1, ':') && is_number_with(i - 2, '/') &&
         i + 1 < tokens_.size() && IsAlnum(First(i + 1));
}

// Full stops, question and exclamation marks, alone or in runs, dots of abbreviations, and faces.
bool Cutter::IsStop(size_t i) const {
  const std::string_view form = Form(i);
  if (form.size() > 1 && (form.front() == ':' || form.front() == ';')) return true;
  if (form == "\u2026" || form == "\u3002") return true;
  const char last = form.back();
  return last == '.' || last == '!' || last == '?';
}

// The token after what closes together with the stop at `i`: more stops, quotes, brackets.
size_t Cutter::Closed(size_t i) const {
  size_t next = i + 1;
  while (next < tokens_.size()) {
    const std::string_view form = Form(next);
    const bool stop = form == "." || form == "!" || form == "?" || form.starts_with("!!");
    const bool closer = IsCloser(First(next)) && Glued(next) && form.size() <= 3;
    if (const size_t end = NoteEnd(next); end > next) {
      next = end;
    } else if (stop || closer) {
      ++next;
    } else {
      break;
    }
  }
  return next;
}

// The token after "[3]" "[...]" "[citation needed]": a reference, omission or remark, which belongs
// to what it follows. `i` if no such note begins there.
size_t Cutter::NoteEnd(size_t i) const {
  if (i >= tokens_.size() || Form(i) != "[") return i;
  const size_t limit = std::min(tokens_.size(), i + kLongestNote);
  for (size_t k = i + 1; k < limit; ++k) {
    const char32_t first = First(k);
    if (first == ']') return k == i + 1 ? i : k + 1;
    if (!IsDigit(first) && !IsLower(first) && first != '.' && first != U'\u2026') return i;
  }
  return i;
}

// "Viva Sol! (1965)": the mark belongs to a title, of which the year or a lower-case remark in
// brackets follows.
bool Cutter::IsTitleMark(size_t stop, size_t next) const {
  const bool mark = Form(stop) == "!" || Form(stop) == "?";
  return mark && Form(next) == "(" && next + 1 < tokens_.size() && IsDigit(First(next + 1));
}

// Whether a word with a capital is there, after quotes and brackets that open. A capital may also
// stand inside: "iPhone", "eBay".
bool Cutter::CanBegin(size_t i) const {
  while (i < tokens_.size() && IsOpener(First(i))) ++i;
  if (i >= tokens_.size()) return false;
  const std::string_view form = Form(i);
  return !IsLower(First(i)) || std::any_of(form.begin(), form.end(), [](char c) {
    return IsUpper(static_cast<unsigned char>(c));
  });
}

bool Cutter::BeginsWithFunctionWord(size_t i) const {
  while (i < tokens_.size() && IsOpener(First(i))) ++i;
  return i < tokens_.size() && IsUpper(First(i)) && IsFunctionWord(LowerAscii(Form(i)));
}

bool Cutter::AbbreviationEndsBefore(size_t stop, size_t next) const {
  const std::string_view form = Form(stop);
  const std::string_view word = form.substr(0, form.size() - 1);
  const Abbreviation kind = AbbreviationOf(word);
  if (kind == Abbreviation::kBeforeName) return word == "St" && BeginsWithFunctionWord(next);
  if (kind == Abbreviation::kBeforeNumber) return false;
  if (next > stop + 1 && IsUpper(First(next))) return true;  // a closing quote between
  if (word == "etc") return IsUpper(First(next));            // closes a list; no name follows it
  if (IsHalfOfDay(word)) return IsUpper(First(next)) && !CanFollowTime(Form(next));
  return BeginsWithFunctionWord(next);
}

// Whether the word in lower case at `next` begins a sentence after the stop: in a paragraph that
// itself began in lower case, and after a plain word that is too long to be an abbreviation. A
// closing quotation mark between them speaks against it: "Why?" he asked.
bool Cutter::LowerCanBegin(size_t stop, size_t next) const {
  if (next != stop + 1 || Glued(next) || Form(stop).size() != 1) return false;
  if (IsLower(First(0))) return true;
  return stop > 0 && Form(stop - 1).size() > 2 && !IsUpper(First(stop - 1));
}

bool Cutter::EndsBefore(size_t stop, size_t next) const {
  const std::string_view form = Form(stop);
  const bool mark = !IsAlnum(First(stop));
  const bool face = form.front() == ':' || form.front() == ';';
  if (!mark) return AbbreviationEndsBefore(stop, next);
  const char32_t first = First(next);
  if (IsLower(first) && !CanBegin(next)) return LowerCanBegin(stop, next);
  if (IsTitleMark(stop, next)) return false;
  const bool ellipsis = form == "\u2026" || form.starts_with("..");
  if (ellipsis || face) return IsUpper(first) || (IsOpener(first) && CanBegin(next));
  if (Glued(next)) return IsUpper(first) || IsOpener(first);
  return first != ',' && first != ';' && first != ':' && !IsDash(first);
}

void Cutter::Emit(size_t from, size_t to, std::vector<TokenizedSentence>& out) const {
  if (from >= to) return;
  const auto at = [this](size_t i) { return tokens_.begin() + static_cast<std::ptrdiff_t>(i); };
  out.push_back({{tokens_[from].span.begin, tokens_[to - 1].span.end}, {at(from), at(to)}});
}

std::vector<Token> SpaceSeparated(std::string_view text, Span line) {
  std::vector<Token> tokens;
  for (uint32_t begin = line.begin; begin < line.end;) {
    const auto end = static_cast<uint32_t>(std::min<size_t>(text.find(' ', begin), line.end));
    if (end > begin) tokens.push_back({{begin, end}});
    begin = end + 1;
  }
  return tokens;
}

}  // namespace

Segmentation Segment(std::string_view text) {
  Segmentation result;
  std::vector<Token> tokens;
  for (const Span block : Blocks(text)) {
    tokens.clear();
    Tokenize(text, block, tokens);
    Cutter(text, tokens).Run(result.sentences);
  }
  return result;
}

Segmentation SegmentLines(std::string_view text) {
  Segmentation result;
  for (const Span line : Lines(text)) {
    TokenizedSentence sentence{line, {}};
    Tokenize(text, line, sentence.tokens);
    result.sentences.push_back(std::move(sentence));
  }
  return result;
}

Segmentation SegmentTokenizedLines(std::string_view text) {
  Segmentation result;
  for (const Span line : Lines(text)) {
    result.sentences.push_back({line, SpaceSeparated(text, line)});
  }
  return result;
}

}  // namespace tripleloom
