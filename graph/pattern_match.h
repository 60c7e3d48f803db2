// Pattern match: what in a graph fits a pattern.
//
//   Result<Pattern> pattern = ReadPattern(graph, "? order ?ship:Product");
//   Result<ResolvedPattern> resolved = Resolve(graph, *pattern, {});
//   Result<std::vector<PatternRow>> rows = Match(graph, *resolved, {});
//   for (const PatternRow& row : *rows) std::cout << graph[*row.values[1].entity].name << '\n';
//
// What a pattern means: for each clause a statement whose subject, lemma, object and qualifiers are
// those of the clause, the same entity wherever the same variable stands; each choice of statements
// and of their qualifiers is one row. Negated, possible and attributed statements count, unless
// left out.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/pattern.h"

namespace tripleloom {

// A property that others know for what a statement says: "schema:worksFor". Inverse: it runs from
// object to subject.
struct StatementMeaning {
  std::string property;
  bool inverse = false;
};

struct MatchOptions {
  // Whether statements count that are no plain facts; one that is several of these needs all.
  bool possible = true;  // and necessary, intended, hypothetical
  bool negated = true;
  bool attributed = true;
  double min_confidence = 0;
  // What a statement means in vocabularies that others know; empty: nothing.
  std::function<std::vector<StatementMeaning>(const Statement&, EntityType subject,
                                              EntityType object)>
      meanings = {};
  // What statements of a lemma may mean, whatever their types and patterns; as long as `meanings`.
  std::function<std::vector<StatementMeaning>(const std::string& lemma)> possible_meanings = {};
  // A question of English rather than a pattern: a name without capitals stands for all that have
  // its words in a name ("strikes": "drone strikes"), and "X threatens Y" is what "Y is threatened
  // by X" says.
  bool wide = false;
  // Verbs that say nearly the same as one, for '~': "purchase" for "buy"; empty: none are known.
  std::function<std::vector<std::string>(const std::string& verb)> near_verbs = {};
  // Asked now and then; once it is true, Match ends with kLimit. Empty: never.
  std::function<bool()> stop = {};
  // More answers than this are an error: clauses that share no variable multiply.
  size_t max_rows = 1000000;
};

// A clause in terms of a graph.
struct ResolvedTerm {
  std::string variable;           // empty: one of `keys`
  std::vector<EntityType> types;  // of a hole
  std::set<std::string> keys;     // of entities
};

struct ResolvedClause {
  ResolvedTerm subject;
  ResolvedTerm object;
  std::string relation_variable;  // empty: one of the following
  std::vector<std::string> lemmas;
  std::vector<std::string> passive_lemmas;  // sorted; say it from object to subject: "threaten by"
  std::set<std::string> properties;         // "schema:worksFor", in either direction
  std::set<std::string> property_lemmas;    // of which some statements may mean these
  std::vector<std::pair<std::string, ResolvedTerm>> qualifiers;  // with their prepositions

  // Whether statements may say it from object to subject.
  bool BothWays() const { return !properties.empty() || !passive_lemmas.empty(); }
};

struct ResolvedPattern {
  std::vector<std::string> variables;
  std::vector<ResolvedClause> clauses;
};

// What a variable stands for: an entity, or the lemma of a relation.
struct PatternValue {
  std::optional<Vertex> entity;
  std::string lemma;

  friend auto operator<=>(const PatternValue&, const PatternValue&) = default;
};

struct PatternRow {
  std::vector<PatternValue> values;  // of ResolvedPattern::variables
  std::vector<Edge> statements;      // of the clauses
};

// Reads a pattern with the names and relations of a graph for a vocabulary. Errors: those of
// ParsePattern. Time: linear in names and evidence, besides ParsePattern's.
Result<Pattern> ReadPattern(const Graph& graph, std::string_view text);

// Looks up names and relations. A name is the entity that FindEntity (query.h) finds if that has a
// proper name, else every entity called so. Errors: kNotFound: no such entity, no such relation;
// the message names the nearest existing ones. Linear in the graph.
Result<ResolvedPattern> Resolve(const Graph& graph, const Pattern& pattern,
                                const MatchOptions& options);

// Every way to fit it, the most supported and then the most confident first (the weakest statement
// of a row counts), else in the order of the edges. Errors: kLimit: options.stop said so, or too
// many answers. Time: clauses are taken from the most to the least bound one; each binding looks at
// the statements of one entity, or at all where a clause has no entity.
Result<std::vector<PatternRow>> Match(const Graph& graph, const ResolvedPattern& pattern,
                                      const MatchOptions& options);

// Every entity that has the words of `name`, plural endings aside, in one of its names. Linear in
// the names.
std::set<Vertex> EntitiesWithWords(const Graph& graph, std::string_view name);

// Whether the options keep the statement.
bool Counts(const Statement& statement, const MatchOptions& options);

}  // namespace tripleloom
