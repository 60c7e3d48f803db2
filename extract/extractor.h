// Extractor: the interface of everything that turns a sentence into propositions.
//
//   PipelineOptions options;  // one of your own, in a program: examples/custom_extractor.cc
//   const InputLayer layers = InputLayer::kTree | InputLayer::kChains;
//   options.extractors.push_back({"age", "ages of persons", layers, FindAges});
//   Result<Pipeline> pipeline = Pipeline::Open(options);
//
// To add one for good: implement it in a file of relation/, add one row in extractors.cc. An
// extractor prints no strings and sees no other extractor's result; projection (project.h) makes
// triples. A program of its own can be one too: see docs/formats.md.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/analysis/tree.h"
#include "extract/entity/entities.h"
#include "extract/lexicon/lexicon.h"
#include "extract/relation/proposition.h"
#include "graph/base/result.h"

namespace tripleloom {

// What an extractor may look at: one sentence, and the chains of its document.
struct SentenceContext {
  const Tree& tree;
  int sentence = 0;  // index in the analysis
  const Entities& entities;
  const Lexicon& lexicon;
};

// What a stage before the extractors adds to the words of a sentence.
enum class InputLayer : unsigned {
  kWords = 0,        // forms and spans: always there
  kTags = 1U << 0,   // part of speech, lemma
  kTree = 1U << 1,   // heads and labels
  kNames = 1U << 2,  // Sentence::names
  kChains = 1U << 3  // Entities
};
constexpr InputLayer operator|(InputLayer a, InputLayer b) {
  return static_cast<InputLayer>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

// Those of `needed` that are not among `made`; kWords if none.
constexpr InputLayer Missing(InputLayer needed, InputLayer made) {
  return static_cast<InputLayer>(static_cast<unsigned>(needed) & ~static_cast<unsigned>(made));
}

// What the pipeline's stages make of every document.
inline constexpr InputLayer kAllLayers =
    InputLayer::kTags | InputLayer::kTree | InputLayer::kNames | InputLayer::kChains;

struct Extractor {
  std::string name;         // "clause": Triple::extractor; letters, digits and hyphens
  std::string description;  // one line
  InputLayer needs = InputLayer::kTree;
  // Appends what it finds in one sentence. Is called from several threads at once. Sets neither
  // `sentence` nor `extractor`; a `confidence` that it leaves at 0 is estimated.
  std::function<void(const SentenceContext& context, std::vector<Proposition>& out)> extract;
};

// Every extractor of the program, in the order in which they run.
const std::vector<Extractor>& Extractors();

// Those of `Extractors()` with these names, in the order of the table, each once. Errors: kNotFound
// (a name that nobody has; all known ones are listed).
Result<std::vector<Extractor>> SelectExtractors(const std::vector<std::string>& names);

// Errors: kUnsupported, where an extractor needs a layer that is not made, has no function, or has
// no name or that of another. The message names it.
Status CheckExtractors(const std::vector<Extractor>& extractors, InputLayer made = kAllLayers);

// Runs the extractors over every sentence. Propositions come in text order of their sentences;
// each carries the name of its extractor and the index of its sentence.
std::vector<Proposition> ExtractPropositions(
    const Analysis& analysis, const Entities& entities, const Lexicon& lexicon,
    const std::vector<Extractor>& extractors = Extractors());

}  // namespace tripleloom
