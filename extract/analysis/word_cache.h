// WordCache: rows that depend on the word alone, kept across documents.
//
//   Quantized rows = cache.Rows(words, [&](auto missing) { return network.WordRows(missing); });
//
// Thread-safe. What is in the cache changes the time, never the result.
#pragma once

#include <functional>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/analysis/network.h"

namespace tripleloom {

class WordCache {
 public:
  using Compute = std::function<Quantized(std::span<const std::string_view> words)>;

  // Keeps at most `limit` rows of `width` bytes; the words that come first stay.
  WordCache(int width, size_t limit) : width_(width), limit_(limit) {}

  // A row for each of the distinct words; those that are not kept are computed together.
  Quantized Rows(std::span<const std::string_view> words, const Compute& compute);

 private:
  struct Row {
    std::vector<uint8_t> bytes;
    float scale;
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };

  const int width_;
  const size_t limit_;
  std::shared_mutex mutex_;
  std::unordered_map<std::string, Row, Hash, std::equal_to<>> rows_;
};

}  // namespace tripleloom
