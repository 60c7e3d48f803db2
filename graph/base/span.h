// Span: a piece of a document's text, in bytes, end exclusive.
//
// Inside the program every offset is in bytes of the original UTF-8 text; what people read
// (JSON Lines, exports) counts code points, see utf8.h.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace tripleloom {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool Contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool Overlaps(Span other) const { return begin < other.end && other.begin < end; }

  friend auto operator<=>(const Span&, const Span&) = default;
};

// The bytes of `span` in `text`; a view into `text`. Requires span.end <= text.size().
inline std::string_view TextOf(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace tripleloom
