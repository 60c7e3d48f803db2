#include "extract/analysis/word_cache.h"

#include <algorithm>
#include <mutex>

namespace tripleloom {

Matrix WordCache::Rows(std::span<const std::string_view> words, const Compute& compute) {
  Matrix out(static_cast<int>(words.size()), width_);
  std::vector<int> missing;
  {
    const std::shared_lock lock(mutex_);
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
      const auto found = rows_.find(words[i]);
      if (found == rows_.end()) {
        missing.push_back(i);
      } else {
        std::copy_n(found->second.data(), width_, out.row(i).data());
      }
    }
  }
  if (missing.empty()) return out;
  std::vector<std::string_view> unknown;
  for (int i : missing) unknown.push_back(words[i]);
  const Matrix computed = compute(unknown);
  for (int i = 0; i < computed.rows(); ++i) out.row(missing[i]) = computed.row(i);
  const std::unique_lock lock(mutex_);
  for (int i = 0; i < computed.rows() && rows_.size() < limit_; ++i) {
    const float* row = computed.row(i).data();
    rows_.emplace(std::string(unknown[i]), std::vector<float>(row, row + width_));
  }
  return out;
}

}  // namespace tripleloom
