// Names and relations of a pattern, looked up in a graph: ReadPattern and Resolve of
// pattern_match.h.
#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <memory>
#include <unordered_set>

#include "graph/base/utf8.h"
#include "graph/names.h"
#include "graph/near.h"
#include "graph/pattern_match.h"
#include "graph/pattern_relations.h"
#include "graph/query.h"

namespace tripleloom {
namespace {

// The words of a name, a plural ending aside.
std::vector<std::string> LooseWords(std::string_view name) {
  std::vector<std::string> words;
  const std::string key = NameKey(name);
  for (std::string_view word : WordsOfKey(key)) {
    if (word.size() > 3 && word.ends_with('s')) word.remove_suffix(1);
    words.emplace_back(word);
  }
  return words;
}

std::set<Vertex> EntitiesCalled(const Graph& graph, std::string_view name) {
  const std::string key = NameKey(name);
  std::set<Vertex> found;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    const auto same = [&key](const std::string& other) { return NameKey(other) == key; };
    if (std::any_of(graph[v].names.begin(), graph[v].names.end(), same)) found.insert(v);
  }
  return found;
}

class Resolver {
 public:
  Resolver(const Graph& graph, const MatchOptions& options)
      : graph_(graph), options_(options), relations_(graph) {}

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
    if (term.near) {
      resolved.entities = EntitiesWithWords(graph_, term.name);
      if (!resolved.entities.empty()) return {};
    }
    const Result<Vertex> found = FindEntity(graph_, term.name);
    if (!found) return tl::unexpected(found.error());
    if (!graph_[*found].named) resolved.entities = EntitiesCalled(graph_, term.name);
    resolved.entities.insert(*found);
    return {};
  }

  Status Relation(const PatternRelation& relation, ResolvedClause& resolved) {
    resolved.relation_variable = relation.variable;
    for (const std::string& words : relation.words) {
      std::vector<std::string> lemmas;
      if (words.find(':') == words.npos) {
        lemmas = relation.near ? relations_.Near(words) : relations_.Find(words);
      }
      const std::vector<std::string> properties =
          lemmas.empty() ? PropertiesNamed(words) : std::vector<std::string>{};
      if (lemmas.empty() && properties.empty()) {
        return Fail(ErrorCode::kNotFound, "no relation \"" + words + "\" in the graph" +
                                              DidYouMean(relations_.Suggestions(words)));
      }
      resolved.lemmas.insert(resolved.lemmas.end(), lemmas.begin(), lemmas.end());
      resolved.properties.insert(resolved.properties.end(), properties.begin(), properties.end());
    }
    std::sort(resolved.lemmas.begin(), resolved.lemmas.end());
    resolved.lemmas.erase(std::unique(resolved.lemmas.begin(), resolved.lemmas.end()),
                          resolved.lemmas.end());
    return {};
  }

  // "schema:worksFor" for "worksFor" and for itself.
  std::vector<std::string> PropertiesNamed(std::string_view words) {
    std::vector<std::string> found;
    const std::string wanted = FoldCase(words);
    for (const std::string& property : Properties()) {
      const std::string folded = FoldCase(property);
      const size_t colon = folded.find(':');
      if (folded == wanted || (colon != folded.npos && folded.substr(colon + 1) == wanted)) {
        found.push_back(property);
      }
    }
    return found;
  }

  // All that the statements mean.
  const std::set<std::string>& Properties() {
    if (!properties_.empty() || !options_.meanings) return properties_;
    for (const Edge edge : boost::make_iterator_range(edges(graph_))) {
      for (const StatementMeaning& meaning :
           options_.meanings(graph_[edge], graph_[source(edge, graph_)].type,
                             graph_[target(edge, graph_)].type)) {
        properties_.insert(meaning.property);
      }
    }
    return properties_;
  }

  const Graph& graph_;
  const MatchOptions& options_;
  RelationIndex relations_;
  std::set<std::string> properties_;
};

}  // namespace

std::set<Vertex> EntitiesWithWords(const Graph& graph, std::string_view name) {
  const std::vector<std::string> wanted = LooseWords(name);
  std::set<Vertex> found;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    for (const std::string& other : graph[v].names) {
      const std::vector<std::string> words = LooseWords(other);
      const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
      });
      if (all) found.insert(v);
    }
  }
  return found;
}

Result<Pattern> ReadPattern(const Graph& graph, std::string_view text) {
  std::unordered_set<std::string> names;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    for (const std::string& name : graph[v].names) {
      const std::string key = NameKey(name);
      names.insert(key);
      if (!graph[v].named) continue;
      for (const std::string_view word : WordsOfKey(key)) names.emplace(word);
    }
  }
  const RelationIndex relations(graph);
  PatternVocabulary vocabulary;
  vocabulary.is_entity = [&](std::string_view words) { return names.contains(NameKey(words)); };
  vocabulary.is_relation = [&](std::string_view words) {
    return words.find('|') != words.npos || !relations.Find(words).empty();
  };
  return ParsePattern(text, &vocabulary);
}

Result<ResolvedPattern> Resolve(const Graph& graph, const Pattern& pattern,
                                const MatchOptions& options) {
  Resolver resolver(graph, options);
  ResolvedPattern resolved;
  resolved.variables = VariablesOf(pattern);
  for (const PatternClause& clause : pattern.clauses) {
    Result<ResolvedClause> found = resolver.Clause(clause);
    if (!found) return tl::unexpected(found.error());
    resolved.clauses.push_back(std::move(*found));
  }
  return resolved;
}

}  // namespace tripleloom
