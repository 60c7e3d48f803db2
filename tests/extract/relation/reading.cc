#include "reading.h"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "extract/analysis/conllu.h"
#include "extract/extractor.h"
#include "extract/relation/mend.h"

namespace tripleloom {
namespace {

const std::map<std::string, EntityType> kNames = {{"Ames", EntityType::kPerson},
                                                  {"Berg", EntityType::kPerson},
                                                  {"Ann", EntityType::kPerson},
                                                  {"Ben", EntityType::kPerson},
                                                  {"Lorne", EntityType::kPlace},
                                                  {"Norland", EntityType::kPlace},
                                                  {"Norlanders", EntityType::kNationality},
                                                  {"Ministry", EntityType::kOrganization},
                                                  {"Resolute", EntityType::kProduct}};

std::string ToConllu(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) {
    std::istringstream words(sentence);
    std::string word;
    for (int number = 1; words >> word; ++number) {
      std::vector<std::string> cells;
      std::istringstream parts(word);
      for (std::string cell; std::getline(parts, cell, '/');) cells.push_back(cell);
      text += std::to_string(number) + '\t' + cells[0] + '\t' + cells[1] + '\t' + cells[2] + '\t' +
              cells[3] + "\t_\t" + cells[4] + '\t' + cells[5] + "\t_\t_\n";
    }
    text += '\n';
  }
  return text;
}

// The names as the model would mark them.
void AddNameSpans(Analysis& analysis) {
  for (Sentence& sentence : analysis.sentences) {
    const int size = static_cast<int>(sentence.words.size());
    for (int word = 0; word < size; ++word) {
      const auto name = kNames.find(sentence.words[static_cast<size_t>(word)].form);
      if (name == kNames.end()) continue;
      NameSpan span{word, word + 1, name->second, 1};
      const auto is_rest = [&](int at) {
        return at < size && sentence.words[static_cast<size_t>(at)].deprel == Deprel::kFlat;
      };
      while (is_rest(span.end)) ++span.end;
      sentence.names.push_back(span);
      word = span.end - 1;
    }
  }
}

// Each name a mention; the same form again the same chain.
Entities NamesOf(const Analysis& analysis) {
  Entities entities;
  std::map<std::string, int> chains;
  for (size_t s = 0; s < analysis.sentences.size(); ++s) {
    const auto& words = analysis.sentences[s].words;
    for (size_t w = 0; w < words.size(); ++w) {
      const auto name = kNames.find(words[w].form);
      const bool is_inner = words[w].deprel == Deprel::kFlat;
      if (name == kNames.end() || is_inner) continue;
      const bool has_rest = w + 1 < words.size() && words[w + 1].deprel == Deprel::kFlat;
      Mention mention;
      mention.sentence = static_cast<int>(s);
      mention.begin = mention.head = static_cast<int>(w);
      mention.end = mention.begin + (has_rest ? 2 : 1);
      mention.type = name->second;
      std::string text = words[w].form;
      if (has_rest) text += ' ' + words[w + 1].form;
      const auto [at, is_new] = chains.emplace(text, static_cast<int>(entities.chains.size()));
      if (is_new) entities.chains.push_back({text, name->second, true, {}});
      entities.chains[static_cast<size_t>(at->second)].mentions.push_back(
          static_cast<int>(entities.mentions.size()));
      entities.chain_of.push_back(at->second);
      entities.mentions.push_back(mention);
    }
  }
  return entities;
}

std::string Show(const DocumentFacts& facts, const Triple& triple) {
  const auto name = [&](const Slot& slot) {
    return slot.entity < 0 ? slot.text : facts.entities[static_cast<size_t>(slot.entity)].name;
  };
  std::string line =
      name(triple.subject) + " | " + triple.relation.text + " | " + name(triple.object);
  if (triple.negated) line += " not";
  if (triple.modality != Modality::kAsserted) line += ' ' + std::string(NameOf(triple.modality));
  if (triple.attribution) {
    line += " by " + name(triple.attribution->source) + '/' + triple.attribution->verb;
  }
  return line;
}

}  // namespace

DocumentFacts ReadFacts(const std::vector<std::string>& sentences, Projection projection) {
  auto read = ReadConllu(ToConllu(sentences));
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  if (!read || !lexicon) {
    ADD_FAILURE() << (read ? lexicon.error().message : read.error().message);
    return {};
  }
  AddNameSpans(read->analysis);
  const Analysis analysis = MendTrees(std::move(read->analysis), *lexicon);
  const Entities entities = NamesOf(analysis);
  return Project(read->document, analysis, entities, *lexicon,
                 ExtractPropositions(analysis, entities, *lexicon), projection);
}

std::vector<std::string> Qualifiers(const std::vector<std::string>& sentences) {
  const DocumentFacts facts = ReadFacts(sentences, Projection::kGraph);
  std::vector<std::string> lines;
  if (facts.triples.empty()) return lines;
  for (const Qualifier& qualifier : facts.triples.front().arguments) {
    const std::string preposition =
        qualifier.preposition.empty() ? "" : qualifier.preposition + ' ';
    lines.push_back(qualifier.role + ": " + preposition + qualifier.slot.text);
  }
  return lines;
}

std::vector<std::string> Shown(const std::vector<std::string>& sentences, Projection projection) {
  const DocumentFacts facts = ReadFacts(sentences, projection);
  std::vector<std::string> lines;
  for (const Triple& triple : facts.triples) lines.push_back(Show(facts, triple));
  return lines;
}

std::vector<std::string> Restricted(const std::string& sentence) {
  const DocumentFacts facts = ReadFacts({sentence}, Projection::kGraph);
  std::vector<std::string> lines;
  for (const Triple& triple : facts.triples) {
    std::string line =
        triple.subject.text + " | " + triple.relation.text + " | " + triple.object.text;
    for (const Qualifier& qualifier : triple.arguments) {
      if (!qualifier.role.ends_with("-restriction")) continue;
      line += " <" + qualifier.role + ": " + qualifier.slot.text + '>';
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace tripleloom
