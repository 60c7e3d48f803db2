// Markdown to plain text, line by line: the marks of blocks (headings, quotes, items, rules, code)
// first, then those inside the line. Headings and items become paragraphs of their own. Follows
// CommonMark where news needs it; tables and nested structure are read as running text.
#include <algorithm>
#include <cctype>

#include "extract/text/characters.h"
#include "extract/text/reader.h"

namespace tripleloom {
namespace {

std::string_view Trim(std::string_view line) {
  const size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

// Where the bracket that opens at `at` closes, npos if it does not in this line.
size_t Close(std::string_view line, size_t at, char open, char close) {
  int depth = 0;
  for (size_t i = at; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == open) {
      ++depth;
    } else if (line[i] == close && --depth == 0) {
      return i;
    }
  }
  return std::string_view::npos;
}

// The end of the link or image whose "[" is at `at`, and the text it shows; 0 if it is none.
size_t Link(std::string_view line, size_t at, std::string_view& shown) {
  const size_t end = Close(line, at, '[', ']');
  if (end == std::string_view::npos || end + 1 >= line.size()) return 0;
  const char next = line[end + 1];
  if (next != '(' && next != '[') return 0;
  const size_t target = Close(line, end + 1, next, next == '(' ? ')' : ']');
  if (target == std::string_view::npos) return 0;
  shown = line.substr(at + 1, end - at - 1);
  return target + 1;
}

// Whether the underscore at `at` marks emphasis: it does not inside a word (snake_case).
bool IsMarkUnderscore(std::string_view line, size_t at) {
  const auto word = [&](size_t i) {
    return i < line.size() &&
           (IsAlnum(static_cast<unsigned char>(line[i])) || (line[i] & 0x80) != 0);
  };
  return !(at > 0 && word(at - 1) && word(at + 1));
}

// The text of a line without its inline marks. Links nest at most a few levels deep.
std::string Inline(std::string_view line, int depth = 0) {
  std::string out;
  for (size_t i = 0; i < line.size();) {
    const char c = line[i];
    const bool image = c == '!' && i + 1 < line.size() && line[i + 1] == '[';
    std::string_view shown;
    const size_t link = c == '[' || image ? Link(line, i + (image ? 1 : 0), shown) : 0;
    const size_t tag = c == '<' ? line.find('>', i) : std::string_view::npos;
    if (c == '\\' && i + 1 < line.size() && std::ispunct(static_cast<unsigned char>(line[i + 1]))) {
      out += line[i + 1];
      i += 2;
    } else if (link > 0) {
      if (!image && depth < 4) out += Inline(shown, depth + 1);
      i = link;
    } else if (tag != std::string_view::npos && i + 1 < tag && line[i + 1] != ' ') {
      if (line.substr(i, 5) == "<http") out += line.substr(i + 1, tag - i - 1);
      i = tag + 1;
    } else if (c == '`' || (c == '*' && i + 1 < line.size() && line[i + 1] != ' ') ||
               (c == '*' && i > 0 && line[i - 1] != ' ') ||
               (c == '_' && IsMarkUnderscore(line, i))) {
      ++i;
    } else {
      out += c;
      ++i;
    }
  }
  return out;
}

// The level of "## Heading", 0 if the line is no heading.
size_t HeadingLevel(std::string_view line) {
  const size_t level = std::min(line.find_first_not_of('#'), line.size());
  return level > 0 && level <= 6 && level < line.size() && line[level] == ' ' ? level : 0;
}

// "---" "***" "===": a rule, or the underline of a heading.
bool IsRule(std::string_view line) {
  if (line.size() < 3 || std::string_view("-*_=").find(line[0]) == std::string_view::npos)
    return false;
  return line.find_first_not_of(std::string{line[0], ' '}) == std::string_view::npos;
}

// The length of "- " or "12. " that begins an item, 0 if the line is none.
size_t ItemMark(std::string_view line) {
  if (line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ') {
    return 2;
  }
  const size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const bool item = digits > 0 && digits < 4 && line.size() > digits + 1 &&
                    (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
  return item ? digits + 2 : 0;
}

class MarkdownReader {
 public:
  Document Read(std::string_view text);

 private:
  void ReadLine(std::string_view raw);
  void ReadFrontMatter(std::string_view line);
  void Line(std::string_view line);
  void Paragraph(std::string_view line);

  Document document_;
  size_t number_ = 0;
  bool front_matter_ = false;
  bool code_ = false;
};

void MarkdownReader::Line(std::string_view line) { document_.text += Inline(line) + "\n"; }

void MarkdownReader::Paragraph(std::string_view line) {
  document_.text += "\n";
  Line(line);
  document_.text += "\n";
}

// "title: ..." and "date: ..." between two lines of "---" at the very beginning.
void MarkdownReader::ReadFrontMatter(std::string_view line) {
  if (line == "---") {
    front_matter_ = false;
    return;
  }
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  std::string_view value = Trim(line.substr(colon + 1));
  if (value.size() > 1 && (value[0] == '"' || value[0] == '\''))
    value = value.substr(1, value.size() - 2);
  const std::string_view key = line.substr(0, colon);
  if (key == "title") document_.title = value;
  if (key == "date") document_.date = value;
  if (key == "url") document_.url = value;
}

void MarkdownReader::ReadLine(std::string_view raw) {
  std::string_view line = Trim(raw);
  if (++number_ == 1 && line == "---") {
    front_matter_ = true;
    return;
  }
  if (front_matter_) return ReadFrontMatter(line);
  if (line.starts_with("```") || line.starts_with("~~~")) {
    code_ = !code_;
    return;
  }
  if (code_) return;
  while (line.starts_with(">")) line = Trim(line.substr(1));
  const bool definition = line.starts_with("[") && line.find("]:") != std::string_view::npos;
  if (definition) return;
  if (IsRule(line)) {
    const bool underline = line[0] == '=' || line[0] == '-';
    const std::string_view above = Trim(document_.text);
    if (underline && document_.title.empty() && above.find('\n') == std::string_view::npos) {
      document_.title = above;
    }
    document_.text += "\n";
  } else if (const size_t level = HeadingLevel(line)) {
    const std::string_view heading = line.substr(level + 1, line.find_last_not_of("# ") - level);
    if (document_.title.empty()) document_.title = Inline(Trim(heading));
    Paragraph(Trim(heading));
  } else if (const size_t mark = ItemMark(line)) {
    document_.text += "\n";
    Line(line.substr(mark));
  } else {
    Line(line);
  }
}

Document MarkdownReader::Read(std::string_view text) {
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    ReadLine(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return std::move(document_);
}

}  // namespace

Document ReadMarkdown(std::string_view text) { return MarkdownReader().Read(text); }

}  // namespace tripleloom
