#include "export/escape.h"

#include <fmt/format.h>

#include <algorithm>

namespace tripleloom {
namespace {

bool IsAsciiLetterOrDigit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Graphviz's SVG leaves alone what looks like an entity, and a name such as "R&D;" would make it no
// XML.
bool LooksLikeEntity(std::string_view after) {
  const size_t end = after.find(';');
  if (end == std::string_view::npos || end == 0) return false;
  const std::string_view name = after.substr(0, end);
  return std::all_of(name.begin(), name.end(),
                     [](char c) { return c == '#' || IsAsciiLetterOrDigit(c); });
}

// Keeps the bytes in `kept`, letters and digits; the others become %XX.
std::string Encode(std::string_view text, std::string_view kept) {
  std::string out;
  for (const char c : text) {
    if (IsAsciiLetterOrDigit(c) || kept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace

std::string EscapeMarkup(std::string_view text) {
  // A word joiner has no width and keeps the ampersand from what would make an entity of it.
  constexpr std::string_view kApart = "&amp;\u2060";
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case '&':
        out += LooksLikeEntity(text.substr(i + 1)) ? kApart : "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += text[i];
    }
  }
  return out;
}

std::string EscapePlain(std::string_view text) {
  std::string out;
  for (const char c : EscapeMarkup(text)) {
    if (c == '\\') {
      out += "\\\\";
    } else if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

std::string SafeLink(std::string_view url) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return {};
  return Encode(url, "-._~:/?#[]@!$&()*+,;=%");
}

std::string PercentEncode(std::string_view text) { return Encode(text, "-._~"); }

}  // namespace tripleloom
