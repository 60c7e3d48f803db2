// A writer breaks a line for one of two reasons: the line is full, or the thing ends there. The
// first can be recognised: the next word would not have fitted. So a break after a line on which
// the next line's first word had room is an end, unless that word goes on in lower case or the line
// stops in mid-phrase (a comma, "of"). How long a line can be is read off the paragraph itself if
// it has three lines or more, else off the document. In a document whose lines are whole
// paragraphs, every break is an end.
#include "extract/text/layout.h"

#include <algorithm>

#include "extract/text/characters.h"
#include "extract/text/words.h"

namespace tripleloom {
namespace {

constexpr size_t kLongestWrapped = 120;  // columns; nobody wraps prose wider than this
constexpr size_t kUsualWidth = 60;       // columns; the least assumed where there is no evidence

constexpr size_t kLeastWidth = 40;  // columns; narrower paragraphs are lists, not prose

struct Line {
  Span span;
  size_t width = 0;          // code points
  bool after_blank = false;  // no line directly above
};

Span Trim(std::string_view text, size_t begin, size_t end) {
  while (begin < end && IsSpace(At(text, begin))) begin += DecodeUtf8(text, begin).size;
  size_t last = begin;
  for (size_t i = begin; i < end; i += DecodeUtf8(text, i).size) {
    if (!IsSpace(At(text, i))) last = i + DecodeUtf8(text, i).size;
  }
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(std::min(last, end))};
}

std::vector<Line> ReadLines(std::string_view text) {
  std::vector<Line> lines;
  bool blank = true;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find_first_of("\n\r\f\v", begin), text.size());
    const Span span = Trim(text, begin, end);
    if (!span.empty()) lines.push_back({span, CountCodePoints(TextOf(text, span)), blank});
    const bool crlf = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
    blank = span.empty() || (end < text.size() && text[end] == '\f');
    begin = end + (crlf ? 2 : 1);
  }
  return lines;
}

// The widest line that may have been wrapped; 0 if most of the text is in longer lines.
size_t WidthOfDocument(const std::vector<Line>& lines) {
  size_t width = 0;
  size_t in_short = 0;
  size_t in_long = 0;
  for (const Line& line : lines) {
    const bool is_long = line.width > kLongestWrapped;
    (is_long ? in_long : in_short) += line.width;
    if (!is_long) width = std::max(width, line.width);
  }
  return in_long > in_short ? 0 : std::max(width, kUsualWidth);
}

size_t WordEnd(std::string_view text, Span line) {
  size_t end = line.begin;
  while (end < line.end && !IsSpace(At(text, end))) end += DecodeUtf8(text, end).size;
  return end;
}

// "- item" "* item" "3. item" "(b) item"
bool IsItem(std::string_view text, Span line) {
  const size_t end = WordEnd(text, line);
  if (end >= line.end) return false;
  const std::string_view mark = text.substr(line.begin, end - line.begin);
  for (const std::string_view bullet : {"-", "*", "+", "\u2022", "\u2013", "\u00B7", "\u25AA"}) {
    if (mark == bullet) return true;
  }
  const char last = mark.back();
  if ((last != '.' && last != ')') || mark.size() > 4) return false;
  const size_t from = mark.front() == '(' ? 1 : 0;
  const std::string_view label = mark.substr(from, mark.size() - from - 1);
  const bool digits = !label.empty() && std::all_of(label.begin(), label.end(), [](char c) {
    return IsDigit(static_cast<unsigned char>(c));
  });
  return digits || (last == ')' && label.size() == 1 && IsLetter(At(label, 0)));
}

// A line of dashes or the like.
bool IsRule(std::string_view text, Span line) {
  if (line.size() < 3) return false;
  for (size_t i = line.begin; i < line.end; i += DecodeUtf8(text, i).size) {
    if (IsAlnum(At(text, i))) return false;
  }
  return true;
}

// Whether the line stops where no sentence can: at a comma, or "the", or "of".
bool StopsInMidPhrase(std::string_view text, Span line) {
  const char last = text[line.end - 1];
  if (last == ',' || last == '-' || last == '&') return true;
  const std::string_view view = TextOf(text, line);
  const std::string_view word = view.substr(view.find_last_of(" \t") + 1);
  return word != view && IsFunctionWord(word);
}

bool EndsThere(std::string_view text, const Line& line, const Line& next, size_t width) {
  if (IsRule(text, line.span) || IsRule(text, next.span) || IsItem(text, next.span)) return true;
  if (IsLower(At(text, next.span.begin)) || StopsInMidPhrase(text, line.span)) return false;
  if (width == 0 || next.width > kLongestWrapped) return true;
  const size_t word = WordEnd(text, next.span) - next.span.begin;
  return line.width + 1 + word <= width;
}

// The width that holds for the paragraph of lines [begin, end).
size_t WidthOfParagraph(const std::vector<Line>& lines, size_t begin, size_t end, size_t document) {
  if (document == 0 || end - begin < 3) return document;
  size_t width = kLeastWidth;
  for (size_t i = begin; i < end; ++i) width = std::max(width, lines[i].width);
  return width;
}

}  // namespace

std::vector<Span> Lines(std::string_view text) {
  std::vector<Span> spans;
  for (const Line& line : ReadLines(text)) spans.push_back(line.span);
  return spans;
}

std::vector<Span> Blocks(std::string_view text) {
  const std::vector<Line> lines = ReadLines(text);
  const size_t document = WidthOfDocument(lines);
  std::vector<Span> blocks;
  for (size_t begin = 0; begin < lines.size();) {
    size_t end = begin + 1;
    while (end < lines.size() && !lines[end].after_blank) ++end;
    const size_t width = WidthOfParagraph(lines, begin, end, document);
    blocks.push_back(lines[begin].span);
    for (size_t i = begin + 1; i < end; ++i) {
      if (EndsThere(text, lines[i - 1], lines[i], width)) {
        blocks.push_back(lines[i].span);
      } else {
        blocks.back().end = lines[i].span.end;
      }
    }
    begin = end;
  }
  return blocks;
}

}  // namespace tripleloom
