// Chains: which names are one thing.
//
//   ChainSet chains = TieNames(context, candidates);
//
// Forms of one name are tied over the whole document, and their evidence is added up: a surname
// profits from the title before the full name three paragraphs up.
#pragma once

#include <string>
#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

// A chain while it grows.
struct ChainDraft {
  std::vector<int> members;  // candidates, in the order in which they were tied
  std::string name;
  EntityType type = EntityType::kConcept;
  float probability = 1;  // of the type
  Number number = Number::kUnknown;
  Gender gender = Gender::kUnknown;
  bool named = false;
  bool country = false;
  std::vector<std::string> descriptions;  // nouns said of it, lower-case lemmas, once each

  void AddDescription(const std::string& noun);
};

struct ChainSet {
  std::vector<Candidate> candidates;  // in text order, inner ones after the outer one
  std::vector<ChainDraft> chains;     // those of `candidates`; emptied ones have no members
  std::vector<int> chain_of;          // of each candidate

  // Moves all members of chain `from` to chain `to`, for the reason `tie`.
  void Merge(int from, int to, Tie tie, float probability);
};

// Puts names of one thing in one chain; every other candidate is a chain of its own. Sets the types
// of names by the evidence of the whole chain. Expected time: linear in the candidates, and in the
// pairs of distinct names that share their last word.
ChainSet TieNames(const ReadingContext& context, std::vector<Candidate> candidates);

}  // namespace tripleloom
