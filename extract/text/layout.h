// Layout: the lines of a plain text to blocks, the stretches that no sentence leaves. Private to
// extract/text; see segment.h.
#pragma once

#include <string_view>
#include <vector>

#include "graph/base/span.h"

namespace tripleloom {

// The non-empty lines of the text, without their line ends and outer spaces.
std::vector<Span> Lines(std::string_view text);

// Paragraphs, headlines, list items, rules: in order, disjoint, and covering all that is no space.
// Blank lines always separate blocks; a single line break does so where the line was not broken
// for its length. Linear.
std::vector<Span> Blocks(std::string_view text);

}  // namespace tripleloom
