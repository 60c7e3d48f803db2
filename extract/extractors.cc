#include "extract/extractor.h"
#include "extract/relation/confidence.h"
#include "extract/relation/finders.h"
#include "extract/relation/quotation.h"

namespace tripleloom {
namespace {

// "... in Port Ames contributed to this report": who wrote the article is no news.
bool IsCredit(const Tree& tree) {
  for (int i = 0; i + 3 < tree.size(); ++i) {
    const std::string& noun = tree.word(i + 3).lemma;
    if (tree.word(i).lemma == "contribute" && tree.word(i + 1).lemma == "to" &&
        tree.word(i + 2).lemma == "this" && (noun == "report" || noun == "story")) {
      return true;
    }
  }
  return false;
}

}  // namespace

const std::vector<Extractor>& Extractors() {
  static const std::vector<Extractor> kExtractors = {
      {"clause", "clauses that name their subject", FindClauses},
      {"coordination", "verbs that share a subject", FindCoordinated},
      {"relative", "relative clauses", FindRelatives},
      {"participle", "participles after a noun or beside a clause", FindParticiples},
      {"infinitive", "infinitives and gerunds below a verb", FindInfinitives},
      {"apposition", "a second noun phrase that says what the first is", FindAppositions},
      {"title", "titles and roles before a name", FindTitles},
      {"possessive", "what belongs to somebody with a name", FindPossessives},
      {"place", "names behind a noun and a preposition", FindPlaces},
      {"event", "nouns of events with those who take part", FindEvents},
  };
  return kExtractors;
}

std::vector<Proposition> ExtractPropositions(const Analysis& analysis, const Entities& entities,
                                             const Lexicon& lexicon) {
  std::vector<Proposition> propositions;
  for (size_t i = 0; i < analysis.sentences.size(); ++i) {
    const Tree tree(analysis.sentences[i]);
    if (IsCredit(tree)) continue;
    const SentenceContext context{tree, static_cast<int>(i), entities, lexicon};
    for (const Extractor& extractor : Extractors()) {
      const size_t before = propositions.size();
      extractor.extract(context, propositions);
      for (size_t k = before; k < propositions.size(); ++k) {
        propositions[k].sentence = context.sentence;
        propositions[k].extractor = extractor.name;
        propositions[k].confidence = Confidence(tree, propositions[k]);
      }
    }
  }
  return AttributeQuotations(analysis, std::move(propositions));
}

}  // namespace tripleloom
