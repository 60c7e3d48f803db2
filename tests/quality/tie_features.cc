// Prints what training/references.py and training/name_types.py learn from: for every decision on a
// pronoun or a definite phrase of the documents (JSON Lines on standard input) the options and
// their clues, every name with the hints of its type, and every tie that was made. Tab-separated;
// places are code points "begin-end".
//
//   tie_features MODELS < docs.jsonl > decisions.tsv
//
//   choice  document  kind  place   then for each option: place of the nearest mention, or "none",
//           probability, clue=value ...
//   name    document  chain  place  hint=value ...
//   tie     document  reason  probability  place  places of the chain before it ...
#include <iostream>
#include <iterator>

#include "extract/entity/stages.h"
#include "extract/pipeline.h"
#include "extract/text/reader.h"
#include "graph/base/utf8.h"

using namespace tripleloom;

namespace {

class Printer {
 public:
  Printer(const Document& document, const Analysis& analysis)
      : document_(document), analysis_(analysis), index_(document.text) {}

  void PrintChoice(const ChainSet& set, const Choice& choice) {
    std::cout << "choice\t" << document_.id << '\t' << NameOf(choice.kind) << '\t'
              << Place(set, choice.anaphor);
    for (const Option& option : choice.options) {
      std::cout << '\t' << (option.mention < 0 ? "none" : Place(set, option.mention)) << ' '
                << option.probability;
      for (int c = 0; c < kClueCount; ++c) {
        if (option.clues[c] == 0) continue;
        std::cout << ' ' << NameOf(static_cast<Clue>(c)) << '=' << option.clues[c];
      }
    }
    std::cout << '\n';
  }

  void PrintNames(const ChainSet& set) {
    for (size_t i = 0; i < set.candidates.size(); ++i) {
      const Candidate& name = set.candidates[i];
      if (name.hints.empty()) continue;
      std::cout << "name\t" << document_.id << '\t' << set.chain_of[i] << '\t'
                << Place(set, static_cast<int>(i));
      for (const auto& [hint, value] : name.hints) std::cout << '\t' << hint << '=' << value;
      std::cout << '\n';
    }
  }

  void PrintTies(const ChainSet& set) {
    std::vector<std::string> before(set.chains.size());
    for (size_t i = 0; i < set.candidates.size(); ++i) {
      const Mention& mention = set.candidates[i].mention;
      const std::string place = Place(set, static_cast<int>(i));
      std::string& earlier = before[set.chain_of[i]];
      if (mention.tie != Tie::kNone && !earlier.empty()) {
        std::cout << "tie\t" << document_.id << '\t' << NameOf(mention.tie) << '\t'
                  << mention.probability << '\t' << place << earlier << '\n';
      }
      earlier += '\t' + place;
    }
  }

 private:
  std::string Place(const ChainSet& set, int i) const {
    const Mention& mention = set.candidates[i].mention;
    const auto& words = analysis_.sentences[mention.sentence].words;
    return std::to_string(index_.CodePoints(words[mention.begin].span.begin)) + '-' +
           std::to_string(index_.CodePoints(words[mention.end - 1].span.end));
  }

  const Document& document_;
  const Analysis& analysis_;
  CodePointIndex index_;
};

}  // namespace

int main(int argc, char** argv) {
  PipelineOptions options;
  if (argc > 1) options.models = argv[1];
  const auto pipeline = Pipeline::Open(options);
  const auto lexicon = Lexicon::Open(options.models + "/en.lexicon");
  if (!pipeline || !lexicon) {
    std::cerr << "usage: tie_features MODELS < docs.jsonl\n";
    return 1;
  }
  const std::string input(std::istreambuf_iterator<char>(std::cin), {});
  ReadJsonLines(input, "stdin", [&](const Result<Document>& document) {
    if (!document) return true;
    const Analysis analysis = pipeline->Read(*document).analysis;
    std::vector<Tree> trees(analysis.sentences.begin(), analysis.sentences.end());
    std::vector<Choice> choices;
    const ChainSet set = FindChains({*document, trees, *lexicon}, &choices);
    Printer printer(*document, analysis);
    for (const Choice& choice : choices) printer.PrintChoice(set, choice);
    printer.PrintNames(set);
    printer.PrintTies(set);
    return true;
  });
}
