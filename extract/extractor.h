// Extractor: the interface of everything that turns a sentence into propositions.
//
// To add one: implement Extract in a file of relation/, add one row in extractors.cc. An extractor
// prints no strings and sees no other extractor's result; projection (project.h) makes triples.
#pragma once

#include <string_view>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/analysis/tree.h"
#include "extract/entity/entities.h"
#include "extract/lexicon/lexicon.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// What an extractor may look at: one sentence, and the chains of its document.
struct SentenceContext {
  const Tree& tree;
  int sentence = 0;  // index in the analysis
  const Entities& entities;
  const Lexicon& lexicon;
};

struct Extractor {
  std::string_view name;         // "clause": Triple::extractor
  std::string_view description;  // one line
  void (*extract)(const SentenceContext& context, std::vector<Proposition>& out);
};

// Every extractor, in the order in which they run.
const std::vector<Extractor>& Extractors();

// Runs every extractor over every sentence. Propositions come in text order of their sentences;
// each carries the name of its extractor and the index of its sentence.
std::vector<Proposition> ExtractPropositions(const Analysis& analysis, const Entities& entities,
                                             const Lexicon& lexicon);

}  // namespace tripleloom
