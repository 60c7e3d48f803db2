#include "graph/numbers.h"

namespace tripleloom {
namespace {

constexpr int kBits = 7;
constexpr unsigned char kMore = 1 << kBits;

}  // namespace

std::string PackNumbers(const std::vector<int64_t>& numbers) {
  std::string bytes;
  for (const int64_t number : numbers) {
    auto value = static_cast<uint64_t>(number);
    for (; value >= kMore; value >>= kBits) bytes.push_back(static_cast<char>(value | kMore));
    bytes.push_back(static_cast<char>(value));
  }
  return bytes;
}

std::vector<int64_t> UnpackNumbers(std::string_view bytes) {
  std::vector<int64_t> numbers;
  uint64_t value = 0;
  int shift = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (shift < 64) value |= static_cast<uint64_t>(byte & (kMore - 1)) << shift;
    shift += kBits;
    if (byte >= kMore) continue;
    numbers.push_back(static_cast<int64_t>(value));
    value = 0;
    shift = 0;
  }
  return numbers;
}

}  // namespace tripleloom
