#include "extract/analysis/word_cache.h"

#include <algorithm>
#include <mutex>

namespace tripleloom {

Quantized WordCache::Rows(std::span<const std::string_view> words, const Compute& compute) {
  Quantized out(static_cast<int>(words.size()), width_, 0);
  std::vector<int> missing;
  {
    const std::shared_lock lock(mutex_);
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
      const auto found = rows_.find(words[i]);
      if (found == rows_.end()) {
        missing.push_back(i);
      } else {
        std::copy_n(found->second.bytes.data(), width_, out.bytes.row(i).data());
        out.scales[i] = found->second.scale;
      }
    }
  }
  if (missing.empty()) return out;
  std::vector<std::string_view> unknown;
  for (int i : missing) unknown.push_back(words[i]);
  const Quantized computed = compute(unknown);
  for (size_t i = 0; i < missing.size(); ++i) {
    out.bytes.row(missing[i]) = computed.bytes.row(i);
    out.scales[missing[i]] = computed.scales[i];
  }
  const std::unique_lock lock(mutex_);
  for (size_t i = 0; i < missing.size() && rows_.size() < limit_; ++i) {
    const uint8_t* bytes = computed.bytes.row(i).data();
    rows_.emplace(std::string(unknown[i]), Row{{bytes, bytes + width_}, computed.scales[i]});
  }
  return out;
}

}  // namespace tripleloom
