#include "graph/combine.h"

#include <algorithm>
#include <utility>

#include "graph/base/hash.h"

namespace tripleloom {
namespace {

// No number of articles makes certain what machines read.
constexpr double kMostConfidence = 0.99;

}  // namespace

uint64_t HashOfStatement(std::string_view subject, std::string_view object, const Saying& saying) {
  std::string all(subject);
  for (const std::string_view part :
       {saying.lemma, object, std::string_view(saying.negated ? "not" : ""),
        NameOf(saying.modality), std::string_view(saying.attributed ? "attributed" : "")}) {
    all.append("\n").append(part);
  }
  return Hash64(all);
}

void Combined::Add(int64_t article, std::string_view date, double confidence,
                   std::string_view relation) {
  if (article != article_) {
    doubt_ *= 1 - std::exchange(best_, 0);
    article_ = article;
    ++support_;
    if (!date.empty()) {  // ISO 8601 dates are in order as texts are
      if (first_date_.empty() || date < first_date_) first_date_ = date;
      if (date > last_date_) last_date_ = date;
    }
  }
  best_ = std::max(best_, confidence);
  const auto known = relations_.find(relation);
  if (known != relations_.end()) {
    ++known->second;
  } else {
    relations_.emplace(relation, 1);
  }
}

double Combined::Confidence() const { return std::min(1 - doubt_ * (1 - best_), kMostConfidence); }

const std::string& Combined::Relation() const {
  const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
  return std::max_element(relations_.begin(), relations_.end(), fewer)->first;
}

}  // namespace tripleloom
