#include <algorithm>
#include <set>
#include <utility>

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

constexpr std::pair<InputLayer, std::string_view> kLayerNames[] = {{InputLayer::kTags, "tags"},
                                                                   {InputLayer::kTree, "trees"},
                                                                   {InputLayer::kNames, "names"},
                                                                   {InputLayer::kChains, "chains"}};

std::string NamesOf(InputLayer layers) {
  std::string names;
  for (const auto& [layer, name] : kLayerNames) {
    const bool is_in = Missing(layer, layers) == InputLayer::kWords;
    if (is_in) names.append(names.empty() ? "" : ", ").append(name);
  }
  return names.empty() ? "another layer" : names;
}

Status Refuse(const Extractor& extractor, const std::string& why) {
  return Fail(ErrorCode::kUnsupported, "extractor '" + extractor.name + "' " + why);
}

}  // namespace

const std::vector<Extractor>& Extractors() {
  constexpr InputLayer kGrammar = InputLayer::kTags | InputLayer::kTree;
  constexpr InputLayer kNamed = kGrammar | InputLayer::kChains;
  static const std::vector<Extractor> kExtractors = {
      {"clause", "clauses that name their subject", kGrammar, FindClauses},
      {"coordination", "verbs that share a subject", kGrammar, FindCoordinated},
      {"relative", "relative clauses", kGrammar, FindRelatives},
      {"participle", "participles after a noun or beside a clause", kGrammar, FindParticiples},
      {"infinitive", "infinitives and gerunds below a verb", kGrammar, FindInfinitives},
      {"apposition", "a second noun phrase that says what the first is", kNamed, FindAppositions},
      {"title", "titles and roles before a name", kNamed, FindTitles},
      {"possessive", "what belongs to somebody with a name", kNamed, FindPossessives},
      {"place", "names behind a noun and a preposition", kNamed, FindPlaces},
      {"count", "how many there are of what has a number", kNamed, FindCounts},
      {"event", "nouns of events with those who take part", kNamed, FindEvents},
  };
  return kExtractors;
}

Result<std::vector<Extractor>> SelectExtractors(const std::vector<std::string>& names) {
  const std::vector<Extractor>& known = Extractors();
  std::string listed;
  for (const Extractor& extractor : known) {
    listed.append(listed.empty() ? "" : ", ").append(extractor.name);
  }
  for (const std::string& name : names) {
    const auto has_name = [&](const Extractor& extractor) { return extractor.name == name; };
    if (std::none_of(known.begin(), known.end(), has_name)) {
      return Fail(ErrorCode::kNotFound, "unknown extractor '" + name + "'; known are " + listed);
    }
  }
  std::vector<Extractor> selected;
  for (const Extractor& extractor : known) {
    const bool is_named = std::find(names.begin(), names.end(), extractor.name) != names.end();
    if (is_named) selected.push_back(extractor);
  }
  return selected;
}

Status CheckExtractors(const std::vector<Extractor>& extractors, InputLayer made) {
  std::set<std::string_view> names;
  for (const Extractor& extractor : extractors) {
    if (extractor.name.empty()) return Refuse(extractor, "has no name");
    if (!names.insert(extractor.name).second) return Refuse(extractor, "is there twice");
    if (!extractor.extract) return Refuse(extractor, "has no function");
    const InputLayer missing = Missing(extractor.needs, made);
    if (missing != InputLayer::kWords) {
      return Refuse(extractor, "needs " + NamesOf(missing) + ", which is not made");
    }
  }
  return {};
}

std::vector<Proposition> ExtractPropositions(const Analysis& analysis, const Entities& entities,
                                             const Lexicon& lexicon,
                                             const std::vector<Extractor>& extractors) {
  std::vector<Proposition> propositions;
  for (size_t i = 0; i < analysis.sentences.size(); ++i) {
    const Tree tree(analysis.sentences[i]);
    if (IsCredit(tree)) continue;
    const SentenceContext context{tree, static_cast<int>(i), entities, lexicon};
    for (const Extractor& extractor : extractors) {
      const size_t before = propositions.size();
      extractor.extract(context, propositions);
      for (size_t k = before; k < propositions.size(); ++k) {
        Proposition& found = propositions[k];
        found.sentence = context.sentence;
        found.extractor = extractor.name;
        found.estimated = !(found.confidence > 0);
        if (found.estimated) found.confidence = Confidence(tree, found);
      }
    }
  }
  return AttributeQuotations(analysis, std::move(propositions));
}

}  // namespace tripleloom
