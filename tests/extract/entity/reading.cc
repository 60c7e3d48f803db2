#include "tests/extract/entity/reading.h"

#include <gtest/gtest.h>

namespace tripleloom {

const Lexicon& TestLexicon() {
  static const Lexicon lexicon =
      *Lexicon::Open(std::string(TRIPLELOOM_BINARY_DIR) + "/models/en/en.lexicon");
  return lexicon;
}

EntityReading ReadEntities(std::string_view conllu) {
  Result<ConlluDocument> read = ReadConllu(conllu);
  if (!read) {
    ADD_FAILURE() << read.error().message;
    return {};
  }
  Entities entities = FindEntities(read->document, read->analysis, TestLexicon());
  return {std::move(*read), std::move(entities)};
}

std::vector<std::string> ChainLines(const EntityReading& reading) {
  std::vector<std::string> lines;
  for (const Chain& chain : reading.entities.chains) {
    std::string line = std::string(NameOf(chain.type)) + " " + chain.name + ":";
    for (int i : chain.mentions) {
      const Mention& mention = reading.entities.mentions[i];
      const auto& words = reading.read.analysis.sentences[mention.sentence].words;
      const Span span{words[mention.begin].span.begin, words[mention.end - 1].span.end};
      line += (line.back() == ':' ? " " : ", ");
      line += TextOf(reading.read.document.text, span);
    }
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> ChainLines(std::string_view conllu) {
  return ChainLines(ReadEntities(conllu));
}

}  // namespace tripleloom
