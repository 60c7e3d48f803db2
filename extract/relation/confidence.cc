// What makes a proposition doubtful: an arc the parser was not sure of, between subject, verb and
// arguments above all; long phrases, which more often end in the wrong place; many arguments; and
// the kind of construction, as some are read wrongly more often than others.
#include "extract/relation/confidence.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tripleloom {
namespace {

struct Weight {
  std::string_view feature;
  double weight;
};

constexpr Weight kWeights[] = {
#include "extract/relation/confidence_weights.inc"
};

// Of about 140 facts of nouns in news, speeches and letters, the share that was right.
struct Share {
  std::string_view kind;
  double right;
};

constexpr Share kShares[] = {{"apposition:age", 0.85},
                             {"apposition:apposition", 0.75},
                             {"apposition:apposition-of", 0.7},
                             {"apposition:naming", 0.9},
                             {"apposition:naming-of", 0.8},
                             {"apposition:place", 0.9},
                             {"title:title", 0.9},
                             {"title:title-of", 0.8},
                             {"title:rank", 0.85},
                             {"place:place", 0.75},
                             {"place:attribute", 0.6},
                             {"possessive:place", 0.85},
                             {"possessive:genitive", 0.6},
                             {"possessive:pronoun", 0.5},
                             {"event:parts", 0.65},
                             {"event:equals", 0.75}};

constexpr double kWeightOfDoubt = 0.35;  // of the logarithm of an arc's probability

double WeightOf(std::string_view feature) {
  for (const Weight& weight : kWeights) {
    if (weight.feature == feature) return weight.weight;
  }
  return 0;
}

// Logarithm of the probability that the word hangs where it hangs, as what it is.
double LogArc(const Tree& tree, int word) {
  const Word& w = tree.word(word);
  return std::log(std::max(0.01, static_cast<double>(w.head_probability) * w.deprel_probability));
}

double LogSize(const Tree& tree, int head) {
  return std::log(static_cast<double>(tree.Subtree(head).size()));
}

double MeanLogArc(const Tree& tree) {
  double sum = 0;
  for (int word = 0; word < tree.size(); ++word) sum += LogArc(tree, word);
  return sum / std::max(1, tree.size());
}

}  // namespace

std::vector<std::pair<std::string, double>> ConfidenceFeatures(const Tree& tree,
                                                               const Proposition& p) {
  double weakest = 0, longest = 0;
  for (const Argument& argument : p.arguments) {
    weakest = std::min(weakest, LogArc(tree, argument.head));
    longest = std::max(longest, LogSize(tree, argument.head));
  }
  const bool is_pronoun = tree.word(p.subject).upos == Upos::kPron;
  return {
      {"bias", 1},
      {p.extractor + ':' + p.pattern, 1},
      {"subject-arc", LogArc(tree, p.subject)},
      {"predicate-arc", LogArc(tree, p.head)},
      {"weakest-argument-arc", weakest},
      {"sentence-arcs", MeanLogArc(tree)},
      {"subject-size", LogSize(tree, p.subject)},
      {"longest-argument", longest},
      {"predicate-words", static_cast<double>(p.predicate.size())},
      {"no-argument", p.arguments.empty() ? 1.0 : 0.0},
      {"more-arguments", std::log(std::max<double>(1, static_cast<double>(p.arguments.size())))},
      {"sentence-size", std::log(static_cast<double>(tree.size()))},
      {"subject-pronoun", is_pronoun ? 1.0 : 0.0}};
}

double NounFactConfidence(const Tree& tree, const Proposition& proposition) {
  const std::string kind = proposition.extractor + ':' + proposition.pattern;
  double share = 0.5;
  for (const Share& entry : kShares) {
    if (entry.kind == kind) share = entry.right;
  }
  const double doubt =
      std::min(LogArc(tree, proposition.arguments.front().head), LogArc(tree, proposition.subject));
  return 1 / (1 + std::exp(-std::log(share / (1 - share)) - kWeightOfDoubt * doubt));
}

double Confidence(const Tree& tree, const Proposition& proposition) {
  double sum = 0;
  for (const auto& [feature, value] : ConfidenceFeatures(tree, proposition)) {
    sum += WeightOf(feature) * value;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace tripleloom
