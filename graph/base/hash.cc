#include "graph/base/hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace tripleloom {

uint64_t Hash64(std::string_view bytes) { return XXH64(bytes.data(), bytes.size(), 0); }

std::string HexDigits(uint64_t value, int digits) {
  std::string out;
  for (int i = 0; i < std::min(digits, 16); ++i) {
    out.push_back("0123456789abcdef"[value >> (60 - 4 * i) & 0xF]);
  }
  return out;
}

std::string DigestOf(std::initializer_list<std::string_view> texts) {
  std::string all;
  for (const std::string_view text : texts) {
    all += std::to_string(text.size());
    all += ':';
    all += text;
  }
  return HexDigits(Hash64(all));
}

}  // namespace tripleloom
