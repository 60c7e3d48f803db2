// Antecedent: which earlier chain a pronoun or a definite phrase means, with probabilities.
//
//   Choice choice = ChooseAntecedent(view, pronoun);
//   if (choice.best >= 0) view.Merge(pronoun, choice.options[choice.best].mention, ...);
//
// Inside entity/ only; reference.h calls it for each phrase in text order, training reads the
// features of every decision.
#pragma once

#include <optional>
#include <vector>

#include "extract/entity/antecedent_model.h"
#include "extract/entity/chain_view.h"

namespace tripleloom {

// A chain that may be meant, or (mention -1) none of them.
struct Option {
  int mention = -1;  // the nearest that fits
  Clues clues{};
  // Up the tree to the clause whose subject it is; -1: it is the subject of none around the phrase.
  int steps = -1;
  float probability = 0;
};

struct Choice {
  int anaphor = -1;  // a candidate
  Anaphor kind = Anaphor::kIt;
  std::vector<Option> options;  // the first is none
  int best = -1;                // the chain to tie it to, an option; -1: none is likely enough
};

// Which quotation each word stands in, as QuoteOfWords (quotes.h) tells, and which candidate speaks
// each of them, as FindSpeakers (speech.h) tells.
struct Quotations {
  std::vector<std::vector<int>> quote_of;
  std::vector<int> speakers;
};

// Weighs the chains before candidate `i` that agree with it and that syntax allows, by a log-linear
// model whose weights were fitted to annotated text (training/references.py). nullopt where `i` is
// no third person pronoun and no definite phrase. Looks back a limited number of sentences, but for
// a description of something named. Linear in the candidates it looks back on.
std::optional<Choice> ChooseAntecedent(const ChainView& view, int i, const Quotations& quotations);

}  // namespace tripleloom
