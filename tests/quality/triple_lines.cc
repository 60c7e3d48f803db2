#include "tests/quality/triple_lines.h"

#include <algorithm>

#include "export/wording.h"
#include "extract/relation/project.h"

namespace tripleloom {
namespace {

std::string OneLine(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  return text;
}

std::string NameOf(const DocumentFacts& facts, const Slot& slot) {
  if (slot.entity < 0 && slot.text.empty()) return "somebody";
  if (slot.entity < 0) return '"' + OneLine(slot.text) + '"';
  return OneLine(facts.entities[static_cast<size_t>(slot.entity)].name);
}

std::string Show(const DocumentFacts& facts, const Triple& triple) {
  std::string line = NameOf(facts, triple.subject) + " | " + OneLine(triple.relation.text) + " | " +
                     NameOf(facts, triple.object);
  if (triple.negated && !ShowsNegation(triple.relation.text)) line += " [not]";
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

}  // namespace

std::vector<TripleLine> TripleLines(const Document& document, const Analysis& analysis,
                                    const Entities& entities, const Lexicon& lexicon,
                                    const std::vector<Proposition>& propositions) {
  // A confidence that is not an estimate stays as it is: here it is the index of the proposition.
  std::vector<Proposition> numbered = propositions;
  for (size_t i = 0; i < numbered.size(); ++i) {
    numbered[i].estimated = false;
    numbered[i].confidence = static_cast<double>(i);
  }
  const DocumentFacts facts = Project(document, analysis, entities, lexicon, numbered);
  std::vector<TripleLine> lines;
  for (const Triple& triple : facts.triples) {
    const Proposition& p = propositions[static_cast<size_t>(triple.confidence)];
    const auto sentence = static_cast<size_t>(triple.sentence);
    const Tree tree(analysis.sentences[sentence]);
    const Span span = facts.sentences[sentence];
    lines.push_back({triple, Show(facts, triple),
                     OneLine(facts.text.substr(span.begin, span.end - span.begin)),
                     TripleFeatures(tree, entities, p, triple)});
  }
  return lines;
}

}  // namespace tripleloom
