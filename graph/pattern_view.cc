// Which statements may fit is found clause by clause, the most selective next: one whose subject or
// object is known (by name, or by what the clauses before have left for its variable) asks for the
// statements of these entities, any other for those of its relations. Only numbers are read so far;
// texts and evidence are read of what is left in the end. What does not fit after all (another
// qualifier, a property that the types rule out) is for Match to see.
#include "graph/pattern_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "graph/view.h"
#include "graph/view_graph.h"
#include "graph/view_world.h"

namespace tripleloom {
namespace {

using Ids = std::set<int64_t>;

constexpr size_t kRowsBetweenStops = 1024;
constexpr size_t kFewRelations = 8;  // that are looked up one by one
constexpr std::string_view kIdOfKey = "SELECT id FROM view_entity WHERE key = ?1";
constexpr std::string_view kTypeOfId = "SELECT type FROM view_entity WHERE id = ?1";
#define TRIPLELOOM_STATEMENTS \
  "SELECT id, subject, relation, object, kind, confidence, rank, key FROM view_statement"
constexpr std::string_view kOfSubject = TRIPLELOOM_STATEMENTS " WHERE subject = ?1";
constexpr std::string_view kOfObject = TRIPLELOOM_STATEMENTS " WHERE object = ?1";
constexpr std::string_view kOfSubjectBy =
    TRIPLELOOM_STATEMENTS " WHERE subject = ?1 AND relation = ?2";
constexpr std::string_view kOfObjectBy =
    TRIPLELOOM_STATEMENTS " WHERE object = ?1 AND relation = ?2";
constexpr std::string_view kOfRelation = TRIPLELOOM_STATEMENTS " WHERE relation = ?1";
constexpr std::string_view kAllStatements = TRIPLELOOM_STATEMENTS;
#undef TRIPLELOOM_STATEMENTS
constexpr std::string_view kAround =
    "SELECT id FROM view_statement WHERE subject = ?1 UNION "
    "SELECT id FROM view_statement WHERE object = ?1 UNION "
    "SELECT statement FROM view_attribution WHERE entity = ?1 UNION "
    "SELECT statement FROM view_qualifier WHERE entity = ?1";

// A statement as numbers.
struct Found {
  int64_t id = 0;
  int64_t subject = 0;
  int64_t object = 0;
  int64_t rank = 0;
  int64_t key = 0;
};

class Fetcher {
 public:
  Fetcher(Database& database, const ViewWorld& world, const ResolvedPattern& pattern,
          const MatchOptions& options)
      : database_(database), world_(world), pattern_(pattern), options_(options) {}

  // Adds what may fit to `statements`; false where it was stopped or is too much.
  bool Fetch(Ids& statements) {
    std::vector<const ResolvedClause*> left;
    for (const ResolvedClause& clause : pattern_.clauses) left.push_back(&clause);
    while (!left.empty()) {
      const auto next = std::min_element(
          left.begin(), left.end(), [this](auto* a, auto* b) { return CostOf(*a) < CostOf(*b); });
      const std::vector<Found> found = OfClause(**next);
      for (const Found& statement : found) statements.insert(statement.id);
      if (stopped_ || statements.size() > options_.max_rows) return false;
      Narrow(**next, found);
      left.erase(next);
    }
    return true;
  }

  bool stopped() const { return stopped_; }

  // The statements that may fit a clause.
  std::vector<Found> OfClause(const ResolvedClause& clause) {
    std::vector<Found> found;
    const bool both_ways = clause.BothWays();
    const std::optional<Ids> subjects = KnownIds(clause.subject);
    const std::optional<Ids> objects = KnownIds(clause.object);
    const Ids relations = RelationsOf(clause);
    const auto add = [&](Sql& row) {
      while (row.Row() && !Ended(found.size())) {
        if (!clause.relation_variable.empty() || relations.contains(row.Int(2))) {
          Add(row, clause, subjects, objects, found);
        }
      }
    };
    const bool by_subject = subjects && (!objects || subjects->size() <= objects->size());
    if (subjects || objects) {
      const bool few = clause.relation_variable.empty() && relations.size() <= kFewRelations;
      const auto add_of = [&](std::string_view all, std::string_view by, int64_t id) {
        if (!few) return add(database_.Use(all).Bind(id));
        for (const int64_t relation : relations) add(database_.Use(by).Bind(id, relation));
      };
      for (const int64_t id : by_subject ? *subjects : *objects) {
        if (by_subject || both_ways) add_of(kOfSubject, kOfSubjectBy, id);
        if (!by_subject || both_ways) add_of(kOfObject, kOfObjectBy, id);
      }
    } else if (clause.relation_variable.empty()) {
      for (const int64_t id : relations) add(database_.Use(kOfRelation).Bind(id));
    } else {
      add(database_.Use(kAllStatements).Bind());
    }
    return found;
  }

 private:
  bool Ended(size_t rows) {
    if (++steps_ % kRowsBetweenStops == 0 && options_.stop && options_.stop()) stopped_ = true;
    return stopped_ || rows > options_.max_rows;
  }

  void Add(Sql& row, const ResolvedClause& clause, const std::optional<Ids>& subjects,
           const std::optional<Ids>& objects, std::vector<Found>& found) {
    const int64_t kind = row.Int(4);
    const bool negated = kind % 2 != 0;
    const bool attributed = kind / 2 % 2 != 0;
    if ((negated && !options_.negated) || (attributed && !options_.attributed) ||
        (kind >= 4 && !options_.possible) || row.Real(5) < options_.min_confidence) {
      return;
    }
    const Found statement = {row.Int(0), row.Int(1), row.Int(3), row.Int(6), row.Int(7)};
    if (!clause.BothWays()) {
      if (subjects && !subjects->contains(statement.subject)) return;
      if (objects && !objects->contains(statement.object)) return;
      if (!HasType(statement.subject, clause.subject.types)) return;
      if (!HasType(statement.object, clause.object.types)) return;
      const std::string& variable = clause.subject.variable;
      const bool loop = !variable.empty() && variable == clause.object.variable;
      if (loop && statement.subject != statement.object) return;
    }
    found.push_back(statement);
  }

  bool HasType(int64_t id, const std::vector<EntityType>& types) {
    if (types.empty()) return true;
    const auto [at, is_new] = types_.try_emplace(id, -1);
    if (is_new) {
      Sql& row = database_.Use(kTypeOfId).Bind(id);
      while (row.Row()) at->second = row.Int(0);
    }
    const int64_t known = at->second;  // clang 14 lets no lambda capture `at`
    return std::any_of(types.begin(), types.end(),
                       [&](EntityType type) { return static_cast<int64_t>(type) == known; });
  }

  std::optional<Ids> KnownIds(const ResolvedTerm& term) {
    if (!term.variable.empty()) {
      const auto at = left_for_.find(term.variable);
      return at == left_for_.end() ? std::nullopt : std::optional<Ids>(at->second);
    }
    Ids ids;
    for (const std::string& key : term.keys) {
      Sql& row = database_.Use(kIdOfKey).Bind(key);
      while (row.Row()) ids.insert(row.Int(0));
    }
    return ids;
  }

  Ids RelationsOf(const ResolvedClause& clause) const {
    Ids ids;
    for (const std::string& lemma : clause.lemmas) ids.insert(world_.RelationId(lemma));
    for (const std::string& lemma : clause.passive_lemmas) ids.insert(world_.RelationId(lemma));
    for (const std::string& lemma : clause.property_lemmas) ids.insert(world_.RelationId(lemma));
    return ids;
  }

  // Rough: known ends are few, a relation has some statements, all are most.
  size_t CostOf(const ResolvedClause& clause) {
    size_t cost = clause.relation_variable.empty() ? size_t{1} << 40 : size_t{1} << 50;
    for (const ResolvedTerm* term : {&clause.subject, &clause.object}) {
      if (const auto ids = KnownIds(*term)) cost = std::min(cost, ids->size());
    }
    return cost;
  }

  // What is left for the variables of a clause. Qualifiers are not looked at: they bind nothing
  // here.
  void Narrow(const ResolvedClause& clause, const std::vector<Found>& found) {
    const bool both_ways = clause.BothWays();
    const auto narrow = [&](const ResolvedTerm& term, bool subject) {
      if (term.variable.empty()) return;
      Ids ids;
      for (const Found& statement : found) {
        if (subject || both_ways) ids.insert(statement.subject);
        if (!subject || both_ways) ids.insert(statement.object);
      }
      const auto [at, is_new] = left_for_.try_emplace(term.variable, ids);
      if (is_new) return;
      std::erase_if(at->second, [&ids](int64_t id) { return !ids.contains(id); });
    };
    narrow(clause.subject, true);
    narrow(clause.object, false);
  }

  Database& database_;
  const ViewWorld& world_;
  const ResolvedPattern& pattern_;
  const MatchOptions& options_;
  std::map<std::string, Ids> left_for_;  // entities, by variable
  std::unordered_map<int64_t, int64_t> types_;
  size_t steps_ = 0;
  bool stopped_ = false;
};

Error TooMuch(const Fetcher& fetcher, const MatchOptions& options) {
  if (fetcher.stopped()) return {ErrorCode::kLimit, "the search was stopped before its end"};
  return {ErrorCode::kLimit, "more than " + std::to_string(options.max_rows) +
                                 " statements may fit; give a name or a type"};
}

// Whether each statement that fits is one row, so that the limit can choose among them unread.
bool IsOneByOne(const ResolvedPattern& pattern) {
  return pattern.clauses.size() == 1 && pattern.clauses[0].qualifiers.empty() &&
         !pattern.clauses[0].BothWays();
}

Result<PatternPart> ReadPart(const ViewReading& reading, ViewWorld& world, ResolvedPattern pattern,
                             const MatchOptions& options, size_t limit, PartDepth depth) {
  PatternPart part;
  part.pattern = std::move(pattern);
  part.lemmas = world.relations().lemmas();
  Fetcher fetcher(reading.database(), world, part.pattern, options);
  Ids statements;
  if (IsOneByOne(part.pattern)) {
    std::vector<Found> found = fetcher.OfClause(part.pattern.clauses[0]);
    if (fetcher.stopped() || found.size() > options.max_rows) {
      return tl::unexpected(TooMuch(fetcher, options));
    }
    if (limit > 0 && found.size() > limit) {
      part.left_out = found.size() - limit;
      const auto middle = found.begin() + static_cast<std::ptrdiff_t>(limit);
      std::nth_element(found.begin(), middle, found.end(), [](const Found& a, const Found& b) {
        return std::tie(b.rank, a.key) < std::tie(a.rank, b.key);
      });
      found.erase(middle, found.end());
    }
    for (const Found& statement : found) statements.insert(statement.id);
  } else if (!fetcher.Fetch(statements)) {
    return tl::unexpected(TooMuch(fetcher, options));
  }
  Result<Graph> graph = GraphOfView(reading, statements, {}, depth);
  if (!graph) return tl::unexpected(graph.error());
  part.graph = std::move(*graph);
  return part;
}

}  // namespace

Result<PatternPart> PartFor(const Store& store, std::string_view text, const MatchOptions& options,
                            size_t limit, PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  std::optional<Error> fault;
  for (const bool forms : {false, true}) {
    ViewWorld world(*reading, forms);
    const Result<Pattern> pattern = ReadPatternIn(world, text, options);
    Result<ResolvedPattern> resolved =
        pattern ? ResolveIn(world, *pattern, options) : tl::unexpected(pattern.error());
    if (resolved) return ReadPart(*reading, world, std::move(*resolved), options, limit, depth);
    fault = resolved.error();
  }
  return tl::unexpected(*fault);
}

Result<Surroundings> SurroundingsOf(const Store& store, const std::vector<std::string>& names,
                                    PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  Database& database = reading->database();
  ViewWorld world(*reading, false);
  std::vector<std::set<std::string>> keys;
  for (const std::string& name : names) {
    const bool near = name.starts_with('~');
    const std::string words = near ? name.substr(1) : name;
    Result<std::set<std::string>> found = world.KeysOf(words, near);
    if (!found)
      found = [&]() -> Result<std::set<std::string>> {
        std::set<std::string> with_words = world.WithWords(words);
        if (with_words.empty()) return tl::unexpected(found.error());
        return with_words;
      }();
    if (!found) return tl::unexpected(found.error());
    keys.push_back(std::move(*found));
  }
  Ids statements;
  Ids entities;
  for (size_t i = 0; i < keys.size(); ++i) {
    for (const std::string& key : keys[i]) {
      Sql& row = database.Use(kIdOfKey).Bind(key);
      while (row.Row()) entities.insert(row.Int(0));
    }
    if (i > 0) continue;
    for (const int64_t entity : entities) {
      Sql& row = database.Use(kAround).Bind(entity);
      while (row.Row()) statements.insert(row.Int(0));
    }
  }
  Result<Graph> graph = GraphOfView(*reading, statements, entities, depth);
  if (!graph) return tl::unexpected(graph.error());
  Surroundings around{std::move(*graph), {}};
  for (const std::set<std::string>& of_name : keys) {
    auto& meant = around.entities.emplace_back();
    for (const Vertex v : boost::make_iterator_range(vertices(around.graph))) {
      if (of_name.contains(around.graph[v].key)) meant.push_back(v);
    }
  }
  return around;
}

}  // namespace tripleloom
