// Prints what training/triple_confidence.py learns from: for every triple of the graph of documents
// (JSON Lines on standard input) a line with its key, the triple as it is to be read, its sentence,
// and the features of its confidence. Tab-separated.
//
//   triple_features MODELS < docs.jsonl > triples.tsv
#include <iostream>
#include <iterator>
#include <string>

#include "extract/pipeline.h"
#include "extract/text/reader.h"
#include "tests/quality/triple_lines.h"

using namespace tripleloom;

namespace {

void Print(const Document& document, const Reading& reading, const Lexicon& lexicon) {
  for (const TripleLine& line : TripleLines(document, reading.analysis, reading.entities, lexicon,
                                            reading.propositions)) {
    std::cout << document.id << '\t' << line.triple.sentence << '\t' << line.shown << '\t'
              << line.sentence;
    for (const auto& [name, value] : line.features) std::cout << '\t' << name << '=' << value;
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  PipelineOptions options;
  if (argc > 1) options.models = argv[1];
  const auto pipeline = Pipeline::Open(options);
  const auto lexicon = Lexicon::Open(options.models + "/en.lexicon");
  if (!pipeline || !lexicon) {
    std::cerr << "usage: triple_features MODELS < docs.jsonl\n";
    return 1;
  }
  const std::string input(std::istreambuf_iterator<char>(std::cin), {});
  ReadJsonLines(input, "stdin", [&](const Result<Document>& document) {
    if (document) Print(*document, pipeline->Read(*document), *lexicon);
    return true;
  });
}
