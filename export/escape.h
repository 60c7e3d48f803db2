// Escape: makes any text safe inside a Graphviz label, tooltip or link.
//
//   EscapePlain("a\\b & <c>")   // "a\\\\b &amp; &lt;c&gt;"
//
// Pure functions over UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace tripleloom {

// For HTML-like labels: & < > " as entities.
std::string EscapeMarkup(std::string_view text);

// For other labels and tooltips, in which Graphviz reads entities too, and backslashes: besides,
// '\' is doubled and a line break is written as "\n".
std::string EscapePlain(std::string_view text);

// A link with all that has no place in an IRI percent-encoded, so that no quote ends the attribute
// it stands in. Empty unless the scheme is http or https: no "javascript:" from an article.
std::string SafeLink(std::string_view url);

}  // namespace tripleloom
