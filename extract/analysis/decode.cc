// BestTree: every word first takes its best head. Where the chosen arcs form a cycle, the cycle is
// contracted into one word, the smaller problem solved, and the cycle opened where its best way in
// leads. To have one root only, each arc from the root pays a fine greater than any tree could
// gain: the best tree then has the fewest such arcs, that is one, and among those trees it is the
// best one. Sums are doubles, so the fine does not blur the scores.

#include "extract/analysis/decode.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tripleloom {
namespace {

using Scores = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr double kNever = -std::numeric_limits<double>::infinity();

std::vector<int> BestHeads(const Scores& scores) {
  std::vector<int> heads(scores.rows());
  for (int word = 0; word < scores.rows(); ++word) scores.row(word).maxCoeff(&heads[word]);
  return heads;
}

// The words of one cycle, or none.
std::vector<int> FindCycle(const std::vector<int>& heads) {
  const int size = static_cast<int>(heads.size());
  std::vector<int> seen(size, -1);  // the walk that came by
  for (int first = 0; first < size; ++first) {
    int at = first;
    while (at >= 0 && seen[at] < 0) {
      seen[at] = first;
      at = heads[at] - 1;
    }
    if (at < 0 || seen[at] != first) continue;
    std::vector<int> cycle = {at};
    for (int next = heads[at] - 1; next != at; next = heads[next] - 1) cycle.push_back(next);
    return cycle;
  }
  return {};
}

std::vector<int> BestArborescence(const Scores& scores);

// Contracts the cycle into the last word of a smaller problem.
class Contraction {
 public:
  Contraction(const Scores& scores, const std::vector<int>& heads, std::vector<int> cycle)
      : scores_(scores), heads_(heads), cycle_(std::move(cycle)) {
    std::vector<bool> inside(heads.size());
    for (int word : cycle_) inside[word] = true;
    for (int word = 0; word < static_cast<int>(heads.size()); ++word) {
      if (!inside[word]) rest_.push_back(word);
    }
  }

  std::vector<int> Solve() {
    const int hub = static_cast<int>(rest_.size());
    Scores small = Scores::Constant(hub + 1, hub + 2, kNever);
    std::vector<int> leave(hub), enter(hub + 1);
    for (int i = 0; i < hub; ++i) {
      for (int column = 0; column <= hub; ++column)
        small(i, column) = scores_(rest_[i], Old(column));
      leave[i] = BestLeaving(rest_[i]);
      small(i, hub + 1) = scores_(rest_[i], leave[i] + 1);
    }
    for (int column = 0; column <= hub; ++column) {
      enter[column] = BestEntered(Old(column));
      small(hub, column) = Gain(enter[column], Old(column));
    }
    const std::vector<int> solved = BestArborescence(small);
    std::vector<int> out = heads_;
    for (int i = 0; i < hub; ++i) {
      out[rest_[i]] = solved[i] == hub + 1 ? leave[i] + 1 : Old(solved[i]);
    }
    out[enter[solved[hub]]] = Old(solved[hub]);
    return out;
  }

 private:
  // The column of a head in the large problem.
  int Old(int column) const { return column == 0 ? 0 : rest_[column - 1] + 1; }

  // What the tree gains if `word` of the cycle hangs on `head` instead of within the cycle.
  double Gain(int word, int head) const {
    return scores_(word, head) - scores_(word, heads_[word]);
  }

  // The word of the cycle that is the best head of `word`.
  int BestLeaving(int word) const {
    return *std::max_element(cycle_.begin(), cycle_.end(), [&](int a, int b) {
      return scores_(word, a + 1) < scores_(word, b + 1);
    });
  }

  // The word of the cycle that `head` should enter at.
  int BestEntered(int head) const {
    return *std::max_element(cycle_.begin(), cycle_.end(),
                             [&](int a, int b) { return Gain(a, head) < Gain(b, head); });
  }

  const Scores& scores_;
  const std::vector<int>& heads_;
  const std::vector<int> cycle_;
  std::vector<int> rest_;
};

std::vector<int> BestArborescence(const Scores& scores) {
  const std::vector<int> heads = BestHeads(scores);
  std::vector<int> cycle = FindCycle(heads);
  if (cycle.empty()) return heads;
  return Contraction(scores, heads, std::move(cycle)).Solve();
}

}  // namespace

std::vector<int> BestTree(const Matrix& arc_scores) {
  Scores scores = arc_scores.cast<double>();
  for (int word = 0; word < scores.rows(); ++word) scores(word, word + 1) = kNever;
  const std::vector<int> greedy = BestHeads(scores);
  if (std::count(greedy.begin(), greedy.end(), 0) == 1 && FindCycle(greedy).empty()) return greedy;
  double greatest = 0;
  for (int word = 0; word < scores.rows(); ++word) {
    scores(word, word + 1) = 0;
    greatest = std::max(greatest, scores.row(word).cwiseAbs().maxCoeff());
    scores(word, word + 1) = kNever;
  }
  scores.col(0).array() -= 4 * (greatest + 1) * static_cast<double>(scores.rows());
  return BestArborescence(scores);
}

namespace {

bool MayFollow(const NameTag& tag, const NameTag* before) {
  return tag.place != NameTag::Place::kInside ||
         (before != nullptr && before->place != NameTag::Place::kOutside &&
          before->type == tag.type);
}

std::vector<int> BestTags(const Matrix& scores, const std::vector<NameTag>& tags) {
  const int words = static_cast<int>(scores.rows()), count = static_cast<int>(tags.size());
  Scores best = Scores::Constant(words, count, kNever);
  std::vector<std::vector<int>> from(words, std::vector<int>(count, 0));
  for (int word = 0; word < words; ++word) {
    for (int tag = 0; tag < count; ++tag) {
      double before = word == 0 && MayFollow(tags[tag], nullptr) ? 0 : kNever;
      for (int previous = 0; word > 0 && previous < count; ++previous) {
        if (best(word - 1, previous) > before && MayFollow(tags[tag], &tags[previous])) {
          before = best(word - 1, previous);
          from[word][tag] = previous;
        }
      }
      best(word, tag) = before + scores(word, tag);
    }
  }
  std::vector<int> out(words);
  if (words > 0) best.row(words - 1).maxCoeff(&out[words - 1]);
  for (int word = words - 1; word > 0; --word) out[word - 1] = from[word][out[word]];
  return out;
}

}  // namespace

std::vector<NameSpan> BestNames(const Matrix& log_probabilities, const std::vector<NameTag>& tags) {
  const std::vector<int> best = BestTags(log_probabilities, tags);
  std::vector<NameSpan> names;
  for (int word = 0; word < static_cast<int>(best.size()); ++word) {
    const NameTag& tag = tags[best[word]];
    const float probability = std::exp(log_probabilities(word, best[word]));
    if (tag.place == NameTag::Place::kBegin) {
      names.push_back({word, word + 1, tag.type, probability});
    } else if (tag.place == NameTag::Place::kInside && !names.empty()) {
      names.back().end = word + 1;
      names.back().probability = std::min(names.back().probability, probability);
    }
  }
  return names;
}

}  // namespace tripleloom
