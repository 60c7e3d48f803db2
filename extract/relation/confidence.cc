// What makes a proposition doubtful: an arc the parser was not sure of, between subject, verb and
// arguments above all; long phrases, which more often end in the wrong place; many arguments; and
// the kind of construction, as some are read wrongly more often than others.
#include "extract/relation/confidence.h"

#include <algorithm>
#include <cmath>

namespace tripleloom {
namespace {

const LogisticModel& Model() {
  static const LogisticModel model = {
#include "extract/relation/confidence_weights.inc"
  };
  return model;
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

Features ConfidenceFeatures(const Tree& tree, const Proposition& p) {
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

double Confidence(const Tree& tree, const Proposition& proposition) {
  return Model().Probability(ConfidenceFeatures(tree, proposition));
}

}  // namespace tripleloom
