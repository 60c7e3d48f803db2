#include "export/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

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

// A '%' that begins no pair of hexadecimal digits is itself encoded.
std::string WithWholeTriplets(std::string_view link) {
  const auto is_hex = [&](size_t at) {
    return at < link.size() && std::isxdigit(static_cast<unsigned char>(link[at])) != 0;
  };
  std::string out;
  for (size_t i = 0; i < link.size(); ++i) {
    out += link[i];
    if (link[i] == '%' && !(is_hex(i + 1) && is_hex(i + 2))) out += "25";
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
  // Square brackets belong to hosts alone (RFC 3986, section 3.2.2), '#' has one place.
  const size_t host_end = std::min(url.find_first_of("/?#", url.find("//") + 2), url.size());
  const std::string_view rest = url.substr(host_end);
  const size_t fragment = std::min(rest.find('#'), rest.size());
  constexpr std::string_view kKept = "-._~:/?@!$&()*+,;=%";
  std::string link = Encode(url.substr(0, host_end), "-._~:/[]@!$&()*+,;=%") +
                     Encode(rest.substr(0, fragment), kKept);
  if (fragment < rest.size()) link += '#' + Encode(rest.substr(fragment + 1), kKept);
  return WithWholeTriplets(link);
}

}  // namespace tripleloom
