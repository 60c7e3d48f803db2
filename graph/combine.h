// Combine: what the evidence of one statement adds up to, and the digest that names a statement.
//
// For weave.cc and view_statements.cc, so that a graph in memory and the view in the store say the
// same.
//
//   Combined combined;
//   for (evidence in the order of its articles' ids)
//     combined.Add(article, date, confidence, relation_text);
//   combined.Confidence()
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "graph/triple.h"

namespace tripleloom {

// What of a statement is said besides its ends.
struct Saying {
  std::string_view lemma;
  bool negated = false;
  Modality modality = Modality::kAsserted;
  bool attributed = false;
};

// Equal where the keys of the ends and what is said are. Statement::key is 's' and its digits.
uint64_t HashOfStatement(std::string_view subject, std::string_view object, const Saying& saying);

// Articles are taken as independent, sentences of one article are not.
class Combined {
 public:
  // Evidence must come article by article.
  void Add(int64_t article, std::string_view date, double confidence, std::string_view relation);

  // See Statement. `Relation` is the most frequent one; among equals the first in byte order.
  double Confidence() const;
  int support() const { return support_; }
  const std::string& first_date() const { return first_date_; }
  const std::string& last_date() const { return last_date_; }
  const std::string& Relation() const;

 private:
  int64_t article_ = -1;
  double best_ = 0;   // of the article at hand
  double doubt_ = 1;  // that all articles before it are wrong
  int support_ = 0;
  std::string first_date_;
  std::string last_date_;
  std::map<std::string, int, std::less<>> relations_;
};

}  // namespace tripleloom
