#include "export/xml.h"

namespace tripleloom {
namespace {

// U+FFFE and U+FFFF.
bool IsNoCharacter(std::string_view rest) {
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

std::string_view ReferenceFor(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return static_cast<unsigned char>(c) < 0x20 ? "\uFFFD" : std::string_view();
  }
}

}  // namespace

std::string EscapeXml(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const std::string_view reference = ReferenceFor(text[i]);
    if (!reference.empty()) {
      out += reference;
    } else if (IsNoCharacter(text.substr(i))) {
      out += "\uFFFD";
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace tripleloom
