// Prints what training/triple_confidence.py learns from: for every triple of the graph of documents
// (JSON Lines on standard input) a line with its key, the triple as it is to be read, its sentence,
// and the features of its confidence. Tab-separated.
//
//   triple_features MODELS < docs.jsonl > triples.tsv
#include <iostream>
#include <iterator>
#include <string>

#include "extract/pipeline.h"
#include "extract/relation/triple_confidence.h"
#include "extract/text/reader.h"

using namespace tripleloom;

namespace {

std::string OneLine(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\t' || c == '\r') c = ' ';
  }
  return text;
}

std::string NameOf(const DocumentFacts& facts, const Slot& slot) {
  if (slot.entity < 0) return '"' + OneLine(slot.text) + '"';
  return OneLine(facts.entities[static_cast<size_t>(slot.entity)].name);
}

// "Ames | will meet | Berg [intended] (time on Monday) by Kestrel/say"
std::string Show(const DocumentFacts& facts, const Triple& triple) {
  std::string line = NameOf(facts, triple.subject) + " | " + OneLine(triple.relation.text) + " | " +
                     NameOf(facts, triple.object);
  if (triple.negated) line += " [not]";
  if (triple.modality != Modality::kAsserted) {
    line.append(" [").append(NameOf(triple.modality)).append("]");
  }
  for (const Qualifier& qualifier : triple.arguments) {
    line += " (" + qualifier.role + ' ' + qualifier.preposition + ' ' +
            OneLine(qualifier.slot.text) + ')';
  }
  if (triple.attribution) {
    line += " by " + NameOf(facts, triple.attribution->source) + '/' + triple.attribution->verb;
  }
  return line;
}

void Print(const Document& document, const Reading& reading, const Lexicon& lexicon) {
  // A confidence that is not an estimate stays as it is: here it is the index of the proposition.
  std::vector<Proposition> numbered = reading.propositions;
  for (size_t i = 0; i < numbered.size(); ++i) {
    numbered[i].estimated = false;
    numbered[i].confidence = static_cast<double>(i);
  }
  const DocumentFacts facts =
      Project(document, reading.analysis, reading.entities, lexicon, numbered);
  for (const Triple& triple : facts.triples) {
    const Proposition& p = reading.propositions[static_cast<size_t>(triple.confidence)];
    const auto sentence = static_cast<size_t>(triple.sentence);
    const Tree tree(reading.analysis.sentences[sentence]);
    const Span span = facts.sentences[sentence];
    std::cout << facts.id << '\t' << triple.sentence << '\t' << Show(facts, triple) << '\t'
              << OneLine(facts.text.substr(span.begin, span.end - span.begin));
    for (const auto& [name, value] : TripleFeatures(tree, reading.entities, p, triple)) {
      std::cout << '\t' << name << '=' << value;
    }
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
