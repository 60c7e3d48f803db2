// Decode: from scores to the best tree and the best names.
//
//   std::vector<int> heads = BestTree(arc_scores);
//   std::vector<NameSpan> names = BestNames(log_probabilities, tags);
#pragma once

#include <Eigen/Core>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/analysis/network.h"

namespace tripleloom {

// The heads (0: the root, else number of the word plus one) of the tree with the greatest sum of
// scores(word, head) in which exactly one word hangs on the root. Requires as many columns as rows
// plus one; scores(i, i + 1) is not read. Exact. Most sentences take quadratic time, those with
// cycles up to cubic (Chu and Liu 1965, Edmonds 1967).
std::vector<int> BestTree(const Matrix& scores);

// A tag of the name tagger: outside, or the begin or inside of a name of a type.
struct NameTag {
  enum class Place { kOutside, kBegin, kInside };
  Place place = Place::kOutside;
  EntityType type = EntityType::kConcept;
};

// The names of the most probable sequence of tags in which an inside tag follows only tags of the
// same type (Viterbi 1967). `log_probabilities` has a row per word, a column per tag; a name's
// probability is the least of its words'. Time: words x tags^2.
std::vector<NameSpan> BestNames(const Matrix& log_probabilities, const std::vector<NameTag>& tags);

}  // namespace tripleloom
