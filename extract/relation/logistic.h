// LogisticModel: the probability that weighed features give; private to relation/.
//
//   const LogisticModel model({{"bias", 1.2}, {"subject-arc", 0.2}});
//   double p = model.Probability({{"bias", 1}, {"subject-arc", -0.1}});
#pragma once

#include <cmath>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tripleloom {

using Features = std::vector<std::pair<std::string, double>>;

class LogisticModel {
 public:
  // The features' names must outlive the model.
  LogisticModel(std::initializer_list<std::pair<const std::string_view, double>> weights)
      : weights_(weights) {}

  // A feature without a weight counts nothing.
  double Probability(const Features& features) const {
    double sum = 0;
    for (const auto& [feature, value] : features) {
      const auto at = weights_.find(feature);
      if (at != weights_.end()) sum += at->second * value;
    }
    return 1 / (1 + std::exp(-sum));
  }

 private:
  std::unordered_map<std::string_view, double> weights_;
};

}  // namespace tripleloom
