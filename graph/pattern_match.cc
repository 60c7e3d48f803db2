// Match is a search with backtracking over the clauses: of those that are left, the one with the
// most that is known is tried next, statement by statement; each one that fits binds the variables
// of its clause while the rest is searched. With a known end only the statements of that entity are
// looked at.
#include "graph/pattern_match.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <tuple>
#include <unordered_map>

namespace tripleloom {
namespace {

constexpr size_t kStepsBetweenStops = 1024;

struct Place {  // of a term: which variable it binds
  const ResolvedTerm* term = nullptr;
  int variable = -1;
};

struct ClausePlan {
  const ResolvedClause* clause = nullptr;
  Place subject;
  Place object;
  int relation = -1;
  std::vector<Place> qualifiers;
};

class Matcher {
 public:
  Matcher(const Graph& graph, const ResolvedPattern& pattern, const MatchOptions& options)
      : graph_(graph), options_(options), variables_(pattern.variables) {
    for (const ResolvedClause& clause : pattern.clauses) plans_.push_back(PlanOf(clause));
    values_.resize(variables_.size());
    statements_.resize(plans_.size());
    done_.resize(plans_.size());
    for (const Vertex v : boost::make_iterator_range(vertices(graph))) by_key_[graph[v].key] = v;
  }

  Result<std::vector<PatternRow>> Run() {
    Solve(0);
    if (stopped_) return Fail(ErrorCode::kLimit, "the search was stopped before its end");
    if (rows_.size() > options_.max_rows) {
      return Fail(ErrorCode::kLimit, "more than " + std::to_string(options_.max_rows) +
                                         " answers; give clauses a variable in common, or names");
    }
    return std::move(rows_);
  }

 private:
  int NumberOf(const std::string& variable) const {
    const auto at = std::find(variables_.begin(), variables_.end(), variable);
    return at == variables_.end() ? -1 : static_cast<int>(at - variables_.begin());
  }
  Place PlaceOf(const ResolvedTerm& term) const { return {&term, NumberOf(term.variable)}; }

  ClausePlan PlanOf(const ResolvedClause& clause) const {
    ClausePlan plan{&clause,
                    PlaceOf(clause.subject),
                    PlaceOf(clause.object),
                    NumberOf(clause.relation_variable),
                    {}};
    for (const auto& [preposition, term] : clause.qualifiers) {
      plan.qualifiers.push_back(PlaceOf(term));
    }
    return plan;
  }

  bool Ended() {
    if (++steps_ % kStepsBetweenStops == 0 && options_.stop && options_.stop()) stopped_ = true;
    return stopped_ || rows_.size() > options_.max_rows;
  }

  // The entities that can stand there, where that is known; else nullopt.
  std::optional<std::set<Vertex>> KnownAt(const Place& place) const {
    if (place.variable < 0) {
      std::set<Vertex> entities;
      for (const std::string& key : place.term->keys) {
        if (const auto at = by_key_.find(key); at != by_key_.end()) entities.insert(at->second);
      }
      return entities;
    }
    const auto& value = values_[static_cast<size_t>(place.variable)];
    if (!value || !value->entity) return std::nullopt;
    return std::set<Vertex>{*value->entity};
  }

  int KnownParts(const ClausePlan& plan) const {
    return (KnownAt(plan.subject) ? 4 : 0) + (KnownAt(plan.object) ? 4 : 0) +
           (plan.relation < 0 || values_[static_cast<size_t>(plan.relation)] ? 1 : 0);
  }

  void Solve(size_t depth) {
    if (Ended()) return;
    if (depth == plans_.size()) {
      PatternRow row;
      for (const auto& value : values_) row.values.push_back(*value);
      row.statements = statements_;
      rows_.push_back(std::move(row));
      return;
    }
    size_t next = plans_.size();
    for (size_t i = 0; i < plans_.size(); ++i) {
      if (done_[i]) continue;
      if (next == plans_.size() || KnownParts(plans_[i]) > KnownParts(plans_[next])) next = i;
    }
    done_[next] = true;
    ForEachCandidate(plans_[next], [&](Edge edge, bool inverse) {
      statements_[next] = edge;
      Bind(plans_[next], edge, inverse, [&] { Solve(depth + 1); });
    });
    done_[next] = false;
  }

  // Calls `visit` with the statements that the ends known so far leave, and with their direction.
  template <class Visit>
  void ForEachCandidate(const ClausePlan& plan, const Visit& visit) {
    const auto look_at = [&](Edge edge) {
      if (Ended() || !Counts(graph_[edge], options_)) return;
      if (Says(plan, edge, false)) visit(edge, false);
      if (Says(plan, edge, true)) visit(edge, true);
    };
    const bool both_ways = plan.clause->BothWays();
    const auto subjects = KnownAt(plan.subject);
    const auto objects = KnownAt(plan.object);
    if (!subjects && !objects) {
      for (const Edge edge : boost::make_iterator_range(edges(graph_))) look_at(edge);
      return;
    }
    const bool from_subject = subjects.has_value();
    std::set<std::tuple<Vertex, Vertex, std::string_view>> seen;  // loops are met from both ends
    const auto look_once = [&](Edge edge) {
      const auto loop = std::tuple(source(edge, graph_), target(edge, graph_),
                                   std::string_view(graph_[edge].key));
      if (!both_ways || seen.insert(loop).second) look_at(edge);
    };
    for (const Vertex v : from_subject ? *subjects : *objects) {
      if (from_subject || both_ways) {
        for (const Edge edge : boost::make_iterator_range(out_edges(v, graph_))) look_once(edge);
      }
      if (!from_subject || both_ways) {
        for (const Edge edge : boost::make_iterator_range(in_edges(v, graph_))) look_once(edge);
      }
    }
  }

  // Whether the statement says the clause's relation, read in that direction.
  bool Says(const ClausePlan& plan, Edge edge, bool inverse) const {
    const ResolvedClause& clause = *plan.clause;
    const Statement& statement = graph_[edge];
    if (!clause.relation_variable.empty()) return !inverse;
    if (!inverse &&
        std::binary_search(clause.lemmas.begin(), clause.lemmas.end(), statement.lemma)) {
      return true;
    }
    if (inverse && std::binary_search(clause.passive_lemmas.begin(), clause.passive_lemmas.end(),
                                      statement.lemma)) {
      return true;
    }
    if (clause.properties.empty() || !options_.meanings) return false;
    const std::vector<StatementMeaning> meanings = options_.meanings(
        statement, graph_[source(edge, graph_)].type, graph_[target(edge, graph_)].type);
    return std::any_of(meanings.begin(), meanings.end(), [&](const StatementMeaning& meaning) {
      return meaning.inverse == inverse && clause.properties.contains(meaning.property);
    });
  }

  template <class Next>
  void Bind(const ClausePlan& plan, Edge edge, bool inverse, const Next& next) {
    const Vertex subject = inverse ? target(edge, graph_) : source(edge, graph_);
    const Vertex object = inverse ? source(edge, graph_) : target(edge, graph_);
    With(plan.subject, subject, [&] {
      WithValue(plan.relation, {std::nullopt, graph_[edge].lemma},
                [&] { With(plan.object, object, [&] { BindQualifiers(plan, edge, 0, next); }); });
    });
  }

  template <class Next>
  void BindQualifiers(const ClausePlan& plan, Edge edge, size_t number, const Next& next) {
    if (number == plan.qualifiers.size()) return next();
    const std::string& preposition = plan.clause->qualifiers[number].first;
    for (const StatementQualifier& qualifier : graph_[edge].qualifiers) {
      if (!preposition.empty() && qualifier.preposition != preposition) continue;
      const auto entity = by_key_.find(qualifier.key);
      if (entity == by_key_.end()) continue;
      With(plan.qualifiers[number], entity->second,
           [&] { BindQualifiers(plan, edge, number + 1, next); });
    }
  }

  template <class Next>
  void With(const Place& place, Vertex entity, const Next& next) {
    const ResolvedTerm& term = *place.term;
    if (place.variable < 0) {
      if (term.keys.contains(graph_[entity].key)) next();
      return;
    }
    const auto& types = term.types;
    const bool fits =
        types.empty() || std::find(types.begin(), types.end(), graph_[entity].type) != types.end();
    if (fits) WithValue(place.variable, {entity, {}}, next);
  }

  template <class Next>
  void WithValue(int variable, PatternValue value, const Next& next) {
    if (variable < 0) return next();
    auto& bound = values_[static_cast<size_t>(variable)];
    if (bound) {
      if (*bound == value) next();
      return;
    }
    bound = std::move(value);
    next();
    bound.reset();
  }

  const Graph& graph_;
  const MatchOptions& options_;
  const std::vector<std::string>& variables_;
  std::vector<ClausePlan> plans_;
  std::unordered_map<std::string_view, Vertex> by_key_;  // for look-up alone
  std::vector<std::optional<PatternValue>> values_;
  std::vector<Edge> statements_;
  std::vector<bool> done_;
  std::vector<PatternRow> rows_;
  size_t steps_ = 0;
  bool stopped_ = false;
};

// The weakest statement of a row.
std::pair<int, double> StrengthOf(const Graph& graph, const PatternRow& row) {
  std::pair<int, double> strength = {graph[row.statements[0]].support,
                                     graph[row.statements[0]].confidence};
  for (const Edge edge : row.statements) {
    strength = std::min(strength, {graph[edge].support, graph[edge].confidence});
  }
  return strength;
}

}  // namespace

bool Counts(const Statement& statement, const MatchOptions& options) {
  return (options.possible || statement.modality == Modality::kAsserted) &&
         (options.negated || !statement.negated) &&
         (options.attributed || statement.sources.empty()) &&
         statement.confidence >= options.min_confidence;
}

Result<std::vector<PatternRow>> Match(const Graph& graph, const ResolvedPattern& pattern,
                                      const MatchOptions& options) {
  Result<std::vector<PatternRow>> rows = Matcher(graph, pattern, options).Run();
  if (!rows) return rows;
  std::stable_sort(rows->begin(), rows->end(), [&graph](const PatternRow& a, const PatternRow& b) {
    return StrengthOf(graph, a) > StrengthOf(graph, b);
  });
  return rows;
}

}  // namespace tripleloom
