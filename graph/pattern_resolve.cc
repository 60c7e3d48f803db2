// Names and relations of a pattern, looked up in a graph: ReadPattern and Resolve of
// pattern_match.h, for any world.
#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <optional>
#include <unordered_set>

#include "graph/base/utf8.h"
#include "graph/names.h"
#include "graph/near.h"
#include "graph/pattern_world.h"
#include "graph/query.h"

namespace tripleloom {
namespace {

class GraphWorld : public PatternWorld {
 public:
  explicit GraphWorld(const Graph& graph) : graph_(graph), relations_(graph) {}

  bool HasName(std::string_view words) override {
    if (names_.empty()) ReadNames();
    return names_.contains(NameKey(words));
  }

  bool HasProperName(std::string_view words) override {
    if (names_.empty()) ReadNames();
    return proper_names_.contains(NameKey(words));
  }

  bool HasWords(std::string_view words) override {
    return !EntitiesWithWords(graph_, words).empty();
  }

  Result<std::set<std::string>> KeysOf(const std::string& name, bool near) override {
    std::set<std::string> keys;
    if (near) {
      for (const Vertex v : EntitiesWithWords(graph_, name)) keys.insert(graph_[v].key);
      if (!keys.empty()) return keys;
    }
    const Result<Vertex> found = FindEntity(graph_, name);
    if (!found) return tl::unexpected(found.error());
    keys.insert(graph_[*found].key);
    if (graph_[*found].named) return keys;
    const std::string slug = NameKey(name);
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) {
      const auto same = [&slug](const std::string& other) { return NameKey(other) == slug; };
      const std::vector<std::string>& names = graph_[v].names;
      if (std::any_of(names.begin(), names.end(), same)) keys.insert(graph_[v].key);
    }
    return keys;
  }

  const RelationIndex& relations() const override { return relations_; }

 private:
  void ReadNames() {
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) {
      for (const std::string& name : graph_[v].names) {
        const std::string key = NameKey(name);
        names_.insert(key);
        if (!graph_[v].named) continue;
        proper_names_.insert(key);
        for (const std::string_view word : WordsOfKey(key)) names_.emplace(word);
      }
    }
  }

  const Graph& graph_;
  RelationIndex relations_;
  std::unordered_set<std::string> names_;  // for look-up alone, as the next
  std::unordered_set<std::string> proper_names_;
};

// "works for", "worksFor": "worksfor".
std::string PropertyKey(std::string_view words) {
  std::string key = FoldCase(words);
  std::erase_if(key, [](char c) { return c == ' ' || c == '-'; });
  return key;
}

// Whether "schema:worksFor" is meant: by that, by "worksFor" or by "works for".
bool IsCalled(const std::string& property, const std::string& key) {
  const std::string folded = FoldCase(property);
  return folded == key || folded.substr(folded.find(':') + 1) == key;
}

class Resolver {
 public:
  Resolver(PatternWorld& world, const MatchOptions& options) : world_(world), options_(options) {}

  Result<ResolvedClause> Clause(const PatternClause& clause) {
    ResolvedClause resolved;
    if (Status ok = Term(clause.subject, resolved.subject); !ok) {
      return tl::unexpected(ok.error());
    }
    if (Status ok = Relation(clause.relation, resolved); !ok) return tl::unexpected(ok.error());
    if (Status ok = Term(clause.object, resolved.object); !ok) return tl::unexpected(ok.error());
    for (const PatternQualifier& qualifier : clause.qualifiers) {
      ResolvedTerm term;
      if (Status ok = Term(qualifier.term, term); !ok) return tl::unexpected(ok.error());
      resolved.qualifiers.emplace_back(qualifier.preposition, std::move(term));
    }
    return resolved;
  }

 private:
  Status Term(const PatternTerm& term, ResolvedTerm& resolved) const {
    resolved.variable = term.variable;
    resolved.types = term.types;
    if (term.IsHole()) return {};
    const bool wide = options_.wide && !world_.HasProperName(term.name);
    Result<std::set<std::string>> keys = world_.KeysOf(term.name, term.near || wide);
    if (!keys) return tl::unexpected(keys.error());
    resolved.keys = std::move(*keys);
    return {};
  }

  Status Relation(const PatternRelation& relation, ResolvedClause& resolved) {
    const RelationIndex& relations = world_.relations();
    resolved.relation_variable = relation.variable;
    std::set<std::string> lemmas;
    for (const std::string& words : relation.words) {
      const bool property = words.find(':') != words.npos;
      std::vector<std::string> found;
      if (!property)
        found = relation.near ? relations.Near(words, options_.near_verbs) : relations.Find(words);
      const bool passive = !property && AddPassive(words, resolved);
      const bool known = !found.empty() || passive;
      if ((!known || options_.wide) && !AddProperties(words, resolved) && !known) {
        return Fail(ErrorCode::kNotFound, "no relation \"" + words + "\" in the graph" +
                                              DidYouMean(relations.Suggestions(words)));
      }
      lemmas.insert(found.begin(), found.end());
    }
    resolved.lemmas.assign(lemmas.begin(), lemmas.end());
    return {};
  }

  // "threaten by" for "threatens"; false where there is none.
  bool AddPassive(const std::string& words, ResolvedClause& resolved) const {
    if (!options_.wide) return false;
    std::vector<std::string> found = world_.relations().Find(words + " by");
    std::vector<std::string>& all = resolved.passive_lemmas;
    all.insert(all.end(), found.begin(), found.end());
    std::sort(all.begin(), all.end());
    return !found.empty();
  }

  // The properties that "worksFor", "works for" or "schema:worksFor" names, and the lemmas that may
  // mean them.
  bool AddProperties(std::string_view words, ResolvedClause& resolved) {
    if (!options_.possible_meanings) return false;
    const std::string key = PropertyKey(words);
    bool any = false;
    for (const std::string& lemma : world_.relations().lemmas()) {
      for (const StatementMeaning& meaning : options_.possible_meanings(lemma)) {
        if (!IsCalled(meaning.property, key)) continue;
        any = true;
        resolved.properties.insert(meaning.property);
        resolved.property_lemmas.insert(lemma);
      }
    }
    return any;
  }

  PatternWorld& world_;
  const MatchOptions& options_;
};

// The properties that relations of the world may mean, as they may be called.
std::set<std::string> PropertiesIn(PatternWorld& world, const MatchOptions& options) {
  std::set<std::string> names;
  if (!options.possible_meanings) return names;
  for (const std::string& lemma : world.relations().lemmas()) {
    for (const StatementMeaning& meaning : options.possible_meanings(lemma)) {
      const std::string name = FoldCase(meaning.property);
      names.insert(name.substr(name.find(':') + 1));
      names.insert(name);
    }
  }
  return names;
}

}  // namespace

std::vector<std::string> LooseWordsOf(std::string_view name) {
  std::vector<std::string> words;
  const std::string key = NameKey(name);
  for (std::string_view word : WordsOfKey(key)) {
    if (word.size() > 3 && word.ends_with('s')) word.remove_suffix(1);
    words.emplace_back(word);
  }
  return words;
}

bool HasLooseWords(std::string_view name, const std::vector<std::string>& wanted) {
  const std::vector<std::string> words = LooseWordsOf(name);
  return std::all_of(wanted.begin(), wanted.end(), [&words](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

std::set<Vertex> EntitiesWithWords(const Graph& graph, std::string_view name) {
  const std::vector<std::string> wanted = LooseWordsOf(name);
  std::set<Vertex> found;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    const std::vector<std::string>& names = graph[v].names;
    if (std::any_of(names.begin(), names.end(),
                    [&wanted](const std::string& other) { return HasLooseWords(other, wanted); })) {
      found.insert(v);
    }
  }
  return found;
}

Result<Pattern> ReadPatternIn(PatternWorld& world, std::string_view text,
                              const MatchOptions& options) {
  PatternVocabulary vocabulary;
  vocabulary.is_entity = [&](std::string_view words) { return world.HasName(words); };
  vocabulary.is_proper_name = [&](std::string_view words) { return world.HasProperName(words); };
  std::optional<std::set<std::string>> properties;  // read when first asked for
  const auto is_property = [&](std::string_view words) {
    if (!properties) properties = PropertiesIn(world, options);
    return properties->contains(PropertyKey(words));
  };
  vocabulary.is_relation = [&](std::string_view words) {
    return words.find('|') != words.npos || !world.relations().Find(words).empty() ||
           is_property(words) ||
           (options.wide && !world.relations().Find(std::string(words) + " by").empty());
  };
  if (options.wide) {
    vocabulary.is_entity = [&](std::string_view words) {
      return world.HasName(words) || world.HasWords(words);
    };
  }
  return ParsePattern(text, &vocabulary);
}

Result<ResolvedPattern> ResolveIn(PatternWorld& world, const Pattern& pattern,
                                  const MatchOptions& options) {
  Resolver resolver(world, options);
  ResolvedPattern resolved;
  resolved.variables = VariablesOf(pattern);
  for (const PatternClause& clause : pattern.clauses) {
    Result<ResolvedClause> found = resolver.Clause(clause);
    if (!found) return tl::unexpected(found.error());
    resolved.clauses.push_back(std::move(*found));
  }
  return resolved;
}

Result<Pattern> ReadPattern(const Graph& graph, std::string_view text) {
  GraphWorld world(graph);
  return ReadPatternIn(world, text, {});
}

Result<ResolvedPattern> Resolve(const Graph& graph, const Pattern& pattern,
                                const MatchOptions& options) {
  GraphWorld world(graph);
  return ResolveIn(world, pattern, options);
}

}  // namespace tripleloom
