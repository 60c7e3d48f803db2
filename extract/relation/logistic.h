// Logistic: the probability that weighed features give; private to relation/.
//
//   constexpr Weight kWeights[] = {{"bias", 1.2}, {"subject-arc", 0.2}};
//   double p = Logistic(kWeights, {{"bias", 1}, {"subject-arc", -0.1}});
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tripleloom {

struct Weight {
  std::string_view feature;
  double weight;
};

using Features = std::vector<std::pair<std::string, double>>;

// Whether Logistic can find them: in order of their features.
constexpr bool AreSorted(std::span<const Weight> weights) {
  return std::is_sorted(weights.begin(), weights.end(),
                        [](const Weight& a, const Weight& b) { return a.feature < b.feature; });
}

// Requires weights sorted by feature. A feature without a weight counts nothing.
inline double Logistic(std::span<const Weight> weights, const Features& features) {
  double sum = 0;
  for (const auto& [feature, value] : features) {
    const auto at = std::lower_bound(
        weights.begin(), weights.end(), feature,
        [](const Weight& weight, const std::string& wanted) { return weight.feature < wanted; });
    if (at != weights.end() && at->feature == feature) sum += at->weight * value;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace tripleloom
