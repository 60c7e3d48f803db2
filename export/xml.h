// XML: texts made safe for attributes and content.
#pragma once

#include <string>
#include <string_view>

namespace tripleloom {

// `text` with markup, quotes and white space other than blanks as references, so that a reader
// gives it back unchanged; characters that XML 1.0 does not have (section 2.2) become U+FFFD.
// Requires valid UTF-8. Linear.
std::string EscapeXml(std::string_view text);

}  // namespace tripleloom
