// Prints, for every triple of the graph of a treebank's documents, its features and whether the
// gold trees give the same triple: how far a triple can be trusted as far as the parser goes.
// Names and chains are the model's in both. The lines are those of triple_features, with 1 or 0
// put before the features.
//
//   tree_features MODELS < gum-dev.conllu > triples.tsv
#include <iostream>
#include <set>
#include <string>
#include <tuple>

#include "extract/analysis/analyzer.h"
#include "extract/analysis/conllu.h"
#include "extract/extractor.h"
#include "extract/relation/mend.h"
#include "tests/quality/triple_lines.h"

using namespace tripleloom;

namespace {

Segmentation SegmentationOf(const Analysis& analysis) {
  Segmentation segmentation;
  for (const Sentence& sentence : analysis.sentences) {
    segmentation.sentences.push_back({sentence.span, {}});
    for (const Word& word : sentence.words) {
      segmentation.sentences.back().tokens.push_back({word.span});
    }
  }
  return segmentation;
}

std::vector<TripleLine> Lines(const Document& document, Analysis parsed, const Lexicon& lexicon) {
  const Analysis analysis = MendTrees(std::move(parsed), lexicon);
  const Entities entities = FindEntities(document, analysis, lexicon);
  return TripleLines(document, analysis, entities, lexicon,
                     ExtractPropositions(analysis, entities, lexicon));
}

auto WhatItSays(const Triple& t) {
  return std::tuple(t.subject.span, t.relation.text, t.object.span, t.negated, t.modality);
}

void Print(ConlluDocument gold, const Analyzer& analyzer, const Lexicon& lexicon) {
  const Document& document = gold.document;
  const Analysis parsed = analyzer.Analyze(document.text, SegmentationOf(gold.analysis), lexicon);
  for (size_t i = 0; i < parsed.sentences.size(); ++i) {
    gold.analysis.sentences[i].names = parsed.sentences[i].names;
  }
  std::set<decltype(WhatItSays({}))> truth;
  for (const TripleLine& line : Lines(document, std::move(gold.analysis), lexicon)) {
    truth.insert(WhatItSays(line.triple));
  }
  for (const TripleLine& line : Lines(document, parsed, lexicon)) {
    std::cout << document.id << '\t' << line.triple.sentence << '\t' << line.shown << '\t'
              << line.sentence << '\t' << truth.count(WhatItSays(line.triple));
    for (const auto& [name, value] : line.features) std::cout << '\t' << name << '=' << value;
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::string models = argc > 1 ? argv[1] : "";
  const auto analyzer = Analyzer::Open(models + "/en.model");
  const auto lexicon = Lexicon::Open(models + "/en.lexicon");
  if (!analyzer || !lexicon) {
    std::cerr << "usage: tree_features MODELS < treebank.conllu\n";
    return 1;
  }
  std::string line, text;
  const auto flush = [&] {
    if (Result<ConlluDocument> read = ReadConllu(text); !text.empty()) {
      if (read) {
        Print(std::move(*read), *analyzer, *lexicon);
      } else {
        std::cerr << "skipped: " << read.error().message << '\n';
      }
    }
    text.clear();
  };
  while (std::getline(std::cin, line)) {
    if (line.rfind("# newdoc", 0) == 0) flush();
    text += line + '\n';
  }
  flush();
}
