#include "cli/display_width.h"

#include <unicode/uchar.h>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

int WidthOf(char32_t value) {
  const auto c = static_cast<UChar32>(value);
  const auto kind = u_charType(c);
  if (kind == U_NON_SPACING_MARK || kind == U_ENCLOSING_MARK || kind == U_FORMAT_CHAR) return 0;
  const auto east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

int DisplayWidth(std::string_view text) {
  int width = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeUtf8(text, at);
    width += WidthOf(c.value);
    at += static_cast<size_t>(c.size);
  }
  return width;
}

std::string CutToWidth(std::string_view text, int width) {
  if (DisplayWidth(text) <= width) return std::string(text);
  int used = 1;  // the ellipsis
  size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = DecodeUtf8(text, at);
    used += WidthOf(c.value);
    if (used > width) break;
    at += static_cast<size_t>(c.size);
  }
  std::string cut(text.substr(0, at));
  while (cut.ends_with(' ')) cut.pop_back();
  return cut + "…";
}

}  // namespace tripleloom
