// Prints what training/confidence.py learns from: for every tuple of tokenised sentences (standard
// input, one a line) a line with the number of the sentence, subject, relation, arguments (joined
// by " | ") and the features of its confidence.
//
//   confidence_features MODELS < sentences.txt > features.tsv
#include <iostream>
#include <iterator>

#include "extract/pipeline.h"
#include "extract/relation/confidence.h"

using namespace tripleloom;

int main(int argc, char** argv) {
  PipelineOptions options;
  if (argc > 1) options.models = argv[1];
  options.layout = Layout::kTokenized;
  const auto pipeline = Pipeline::Open(options);
  if (!pipeline) {
    std::cerr << pipeline.error().message << '\n';
    return 1;
  }
  Document document;
  document.text.assign(std::istreambuf_iterator<char>(std::cin), {});
  Reading reading = pipeline->Read(document);
  const Result<Lexicon> lexicon = Lexicon::Open(options.models + "/en.lexicon");
  if (!lexicon) return 1;
  // The confidence of a triple is that of its proposition: here it carries its index.
  for (size_t i = 0; i < reading.propositions.size(); ++i) {
    reading.propositions[i].confidence = static_cast<double>(i);
  }
  const DocumentFacts facts = Project(document, reading.analysis, reading.entities, *lexicon,
                                      reading.propositions, Projection::kNary);
  for (const Triple& triple : facts.triples) {
    std::cout << triple.sentence << '\t' << triple.subject.text << '\t' << triple.relation.text
              << '\t' << triple.object.text;
    for (const Qualifier& q : triple.arguments) std::cout << " | " << q.slot.text;
    const Proposition& p = reading.propositions[static_cast<size_t>(triple.confidence)];
    const Tree tree(reading.analysis.sentences[static_cast<size_t>(p.sentence)]);
    for (const auto& [name, value] : ConfidenceFeatures(tree, p)) {
      std::cout << '\t' << name << '=' << value;
    }
    std::cout << '\n';
  }
}
