// Numbers are written seven bits a byte, the lowest first; the eighth bit says that more follow. A
// node is its number doubled where it has a name, else its position in the document doubled, plus
// one.

#include "graph/claim.h"

#include <cstddef>

namespace tripleloom {
namespace {

constexpr int kLocalBits = 24;  // of a NodeNumber: things of one document
constexpr int64_t kLocalMask = (int64_t{1} << kLocalBits) - 1;
constexpr int kNumberBits = 7;
constexpr unsigned char kMore = 0x80;

void Write(uint64_t value, std::string& bytes) {
  for (; value >= kMore; value >>= kNumberBits) bytes.push_back(static_cast<char>(value | kMore));
  bytes.push_back(static_cast<char>(value));
}

uint64_t CodeOf(NodeNumber node) {
  if (node >= 0) return static_cast<uint64_t>(node) << 1;
  return static_cast<uint64_t>(PositionOfNode(node)) << 1 | 1;
}

class Numbers {
 public:
  explicit Numbers(std::string_view bytes) : bytes_(bytes) {}

  bool AtEnd() const { return at_ >= bytes_.size(); }

  // 0 at the end.
  uint64_t Next() {
    uint64_t value = 0;
    for (int shift = 0; at_ < bytes_.size() && shift < 64; shift += kNumberBits) {
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= static_cast<uint64_t>(byte & (kMore - 1)) << shift;
      if (byte < kMore) break;
    }
    return value;
  }

  NodeNumber NextNode(int64_t document) {
    const uint64_t code = Next();
    const auto number = static_cast<int64_t>(code >> 1);
    return (code & 1) == 0 ? number : LocalNode(document, number & kLocalMask);
  }

 private:
  std::string_view bytes_;
  size_t at_ = 0;
};

}  // namespace

NodeNumber LocalNode(int64_t document, int64_t position) {
  return -(document << kLocalBits | position);
}

int64_t DocumentOfNode(NodeNumber local) { return -local >> kLocalBits; }

int64_t PositionOfNode(NodeNumber local) { return -local & kLocalMask; }

std::string Pack(const std::vector<Claim>& claims) {
  std::string bytes;
  for (const Claim& claim : claims) {
    Write(static_cast<uint64_t>(claim.triple), bytes);
    Write(CodeOf(claim.subject), bytes);
    Write(CodeOf(claim.object), bytes);
    Write(claim.said, bytes);
    Write(static_cast<uint64_t>(claim.per_mille) << 1 | (claim.is_link ? 1 : 0), bytes);
  }
  return bytes;
}

std::vector<Claim> Unpack(std::string_view bytes, int64_t document) {
  Numbers numbers(bytes);
  std::vector<Claim> claims;
  while (!numbers.AtEnd()) {
    Claim& claim = claims.emplace_back();
    claim.triple = static_cast<int64_t>(numbers.Next());
    claim.subject = numbers.NextNode(document);
    claim.object = numbers.NextNode(document);
    claim.said = static_cast<uint32_t>(numbers.Next());
    const uint64_t last = numbers.Next();
    claim.per_mille = static_cast<int>(last >> 1);
    claim.is_link = (last & 1) != 0;
  }
  return claims;
}

std::string PackNames(const std::vector<NodeNumber>& names) {
  std::string bytes;
  for (const NodeNumber name : names) Write(static_cast<uint64_t>(name), bytes);
  return bytes;
}

std::vector<NodeNumber> UnpackNames(std::string_view bytes) {
  Numbers numbers(bytes);
  std::vector<NodeNumber> names;
  while (!numbers.AtEnd()) names.push_back(static_cast<NodeNumber>(numbers.Next()));
  return names;
}

}  // namespace tripleloom
