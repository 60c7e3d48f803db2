// Chains are searched from both sides at once, a whole step on the side of which fewer articles
// speak, until some entity was reached from both (and as many steps more as chains may be longer).
// Every statement of a chain has then been seen from one of its ends: among those seen, the
// distances from both sides tell which lie on such a chain.

#include "graph/search.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <queue>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/triple.h"
#include "graph/view_schema.h"

namespace tripleloom {
namespace {

constexpr int64_t kConfidenceMask = (1 << kRankShift) - 1;  // of view_statement.rank

// ---- the surest about one ----

struct Ranked {
  int64_t rank = 0;
  int64_t statement = 0;

  friend auto operator<=>(const Ranked&, const Ranked&) = default;
};

constexpr std::string_view kAsSubject = "SELECT rank, id FROM view_statement WHERE subject = ?1";
constexpr std::string_view kAsObject =
    "SELECT rank, id FROM view_statement WHERE object = ?1 AND subject <> ?1";
constexpr std::string_view kAsSource =
    "SELECT rank, s.id FROM view_attribution AS a JOIN view_statement AS s ON s.id = statement "
    "WHERE entity = ?1 AND leads AND subject <> ?1 AND object <> ?1";

// Of equal rank: those that are surer in the digits that the rank leaves out, then by key.
std::vector<int64_t> Tied(Database& database, const std::vector<int64_t>& statements, bool& ok) {
  std::vector<std::tuple<double, uint64_t, int64_t>> order;
  for (const int64_t id : statements) {
    Sql& row = database.Use("SELECT confidence, key FROM view_statement WHERE id = ?1").Bind(id);
    while (row.Row()) {
      order.emplace_back(-row.Real(0), static_cast<uint64_t>(row.Int(1)), id);
    }
    ok = ok && row.ok();
  }
  std::sort(order.begin(), order.end());
  std::vector<int64_t> ids;
  for (const auto& [doubt, key, id] : order) ids.push_back(id);
  return ids;
}

}  // namespace

Result<Surest> SurestOf(Database& database, int64_t entity, size_t limit) {
  std::vector<Ranked> ranked;
  bool ok = true;
  for (const std::string_view query : {kAsSubject, kAsObject, kAsSource}) {
    Sql& row = database.Use(query).Bind(entity);
    while (row.Row()) ranked.push_back({row.Int(0), row.Int(1)});
    ok = ok && row.ok();
  }
  Surest surest;
  surest.all = ranked.size();
  if (limit == 0 || ranked.size() <= limit) {
    for (const Ranked& r : ranked) surest.statements.insert(r.statement);
  } else {
    const auto cut = ranked.begin() + static_cast<std::ptrdiff_t>(limit) - 1;
    std::nth_element(ranked.begin(), cut, ranked.end(), std::greater<>());
    const int64_t edge = cut->rank;
    std::vector<int64_t> tied;
    for (const Ranked& r : ranked) {
      if (r.rank > edge) surest.statements.insert(r.statement);
      if (r.rank == edge) tied.push_back(r.statement);
    }
    tied = Tied(database, tied, ok);
    tied.resize(std::min(tied.size(), limit - surest.statements.size()));
    surest.statements.insert(tied.begin(), tied.end());
  }
  if (!ok) return tl::unexpected(database.Failure());
  return surest;
}

// ---- what ties two ----

Result<std::set<int64_t>> TiesBetween(Database& database, int64_t one, int64_t other) {
  std::set<int64_t> statements;
  Sql& row = database.Use("SELECT id FROM view_statement WHERE subject = ?1 AND object = ?2");
  for (row.Bind(one, other); row.Row();) statements.insert(row.Int(0));
  bool ok = row.ok();
  for (row.Bind(other, one); row.Row();) statements.insert(row.Int(0));
  ok = ok && row.ok();
  if (!ok) return tl::unexpected(database.Failure());
  return statements;
}

namespace {

// ---- chains ----

constexpr size_t kManyOpen = 2000;       // of which what they cost is guessed
constexpr size_t kMostStatements = 300;  // of all chains
constexpr double kStepCost = 1e4;        // more than any doubt: fewer steps come first
constexpr double kLeastConfidence = 1e-4;

constexpr std::string_view kNext =
    "SELECT object, id, rank FROM view_statement WHERE subject = ?1 AND link UNION ALL "
    "SELECT subject, id, rank FROM view_statement WHERE object = ?1 AND link";
// Where a date or an amount is asked for, it is where a chain begins.
constexpr std::string_view kNextOfValue =
    "SELECT object, s.id, rank FROM view_statement AS s JOIN view_entity AS e ON e.id = object "
    "WHERE subject = ?1 AND object <> ?1 AND (e.type NOT IN (?3,?4,?5,?6) OR object = ?2) "
    "UNION ALL "
    "SELECT subject, s.id, rank FROM view_statement AS s JOIN view_entity AS e ON e.id = subject "
    "WHERE object = ?1 AND subject <> ?1 AND (e.type NOT IN (?3,?4,?5,?6) OR subject = ?2)";

struct Step {
  int64_t from = 0;
  int64_t to = 0;
  int64_t statement = 0;
  double cost = 0;
  int side = 0;  // from which it was seen
};

using Distances = std::unordered_map<int64_t, double>;

class Search {
 public:
  Search(Database& database, int64_t from, int64_t to, int detour)
      : database_(database), ends_{from, to}, detour_(detour) {}

  Result<std::set<int64_t>> Run() {
    for (int side = 0; side < 2; ++side) {
      depth_[side].emplace(ends_[side], 0);
      open_[side] = {ends_[side]};
    }
    for (int side = 0; side < 2 && ends_[0] != ends_[1]; ++side) {
      if (IsValue(ends_[side])) Advance(side);
    }
    while (ok_ && !met_ && CanAdvance()) Advance(Cheaper());
    for (int more = 0; ok_ && met_ && more < detour_ && CanAdvance(); ++more) Advance(Cheaper());
    if (!ok_) return tl::unexpected(database_.Failure());
    return met_ ? Choose() : std::set<int64_t>();
  }

 private:
  bool CanAdvance() const { return !open_[0].empty() && !open_[1].empty(); }

  bool IsValue(int64_t entity) {
    Sql& row = database_.Use("SELECT type FROM view_entity WHERE id = ?1").Bind(entity);
    auto type = EntityType::kConcept;
    while (row.Row()) type = static_cast<EntityType>(row.Int(0));
    ok_ = ok_ && row.ok();
    return type == EntityType::kDate || type == EntityType::kTime || type == EntityType::kMoney ||
           type == EntityType::kQuantity;
  }

  // The side to go on: on which fewer articles speak of what was reached last.
  int Cheaper() { return CostOf(open_[0]) <= CostOf(open_[1]) ? 0 : 1; }

  int64_t CostOf(const std::vector<int64_t>& open) {
    int64_t cost = 0;
    const size_t counted = std::min(open.size(), kManyOpen);
    for (size_t i = 0; i < counted; ++i) {
      Sql& row = database_.Use("SELECT articles FROM view_entity WHERE id = ?1").Bind(open[i]);
      while (row.Row()) cost += row.Int(0);
      ok_ = ok_ && row.ok();
    }
    return counted == 0 ? 0 : cost * static_cast<int64_t>(open.size() / counted);
  }

  void Advance(int side) {
    std::vector<int64_t> next;
    const int depth = ++steps_[side];
    for (const int64_t entity : std::exchange(open_[side], {})) {
      for (const Step& step : StepsFrom(side, entity)) {
        steps_seen_.push_back(step);
        if (!depth_[side].try_emplace(step.to, depth).second) continue;
        next.push_back(step.to);
        met_ = met_ || depth_[1 - side].contains(step.to);
      }
    }
    open_[side] = std::move(next);
  }

  std::vector<Step> StepsFrom(int side, int64_t entity) {
    const auto type = [](EntityType t) { return static_cast<int>(t); };
    Sql* row = nullptr;
    if (steps_[side] == 1 && IsValue(entity)) {
      row = &database_.Use(kNextOfValue)
                 .Bind(entity, ends_[1 - side], type(EntityType::kDate), type(EntityType::kTime),
                       type(EntityType::kMoney), type(EntityType::kQuantity));
    } else {
      row = &database_.Use(kNext).Bind(entity);
    }
    std::vector<Step> steps;
    while (row->Row()) {
      const auto confidence = static_cast<double>(row->Int(2) & kConfidenceMask) / 1e4;
      steps.push_back({entity, row->Int(0), row->Int(1),
                       -std::log(std::max(confidence, kLeastConfidence)), side});
    }
    ok_ = ok_ && row->ok();
    return steps;
  }

  // The least costs of chains from an end over these steps, in either direction.
  static Distances DistancesFrom(int64_t end, const std::vector<Step>& steps, double step_cost,
                                 bool with_doubt) {
    std::unordered_map<int64_t, std::vector<std::pair<int64_t, double>>> next;
    for (const Step& step : steps) {
      const double cost = step_cost + (with_doubt ? step.cost : 0);
      next[step.from].emplace_back(step.to, cost);
      next[step.to].emplace_back(step.from, cost);
    }
    Distances distances = {{end, 0}};
    using Open = std::pair<double, int64_t>;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    open.emplace(0, end);
    while (!open.empty()) {
      const auto [at, entity] = open.top();
      open.pop();
      if (at > distances.at(entity)) continue;
      for (const auto& [other, cost] : next[entity]) {
        const auto [known, added] = distances.try_emplace(other, at + cost);
        if (!added && known->second <= at + cost) continue;
        known->second = at + cost;
        open.emplace(at + cost, other);
      }
    }
    return distances;
  }

  // What the cheapest chain over the step costs.
  static double CostThrough(const Step& step, const Distances& from, const Distances& to,
                            double own) {
    const auto at = [](const Distances& distances, int64_t entity) {
      const auto found = distances.find(entity);
      return found == distances.end() ? std::numeric_limits<double>::infinity() : found->second;
    };
    return own +
           std::min(at(from, step.from) + at(to, step.to), at(from, step.to) + at(to, step.from));
  }

  // Whether the step leads to where nobody went on, from neither side.
  bool IsDeadEnd(const Step& step) const {
    return depth_[step.side].at(step.to) == steps_[step.side] &&
           !depth_[1 - step.side].contains(step.to);
  }

  // The steps on chains that are short enough; the surest alone between any two.
  std::vector<Step> StepsOnChains() {
    std::vector<Step> steps = std::move(steps_seen_);
    std::erase_if(steps, [this](const Step& step) { return IsDeadEnd(step); });
    std::map<std::pair<int64_t, int64_t>, double> least;
    for (const Step& step : steps) {
      const auto place = least.try_emplace(std::minmax(step.from, step.to), step.cost).first;
      place->second = std::min(place->second, step.cost);
    }
    std::erase_if(steps, [&least](const Step& step) {
      return step.cost > least.at(std::minmax(step.from, step.to));
    });
    const Distances from = DistancesFrom(ends_[0], steps, 1, false);
    const Distances to = DistancesFrom(ends_[1], steps, 1, false);
    const double longest = from.at(ends_[1]) + detour_;
    std::erase_if(steps,
                  [&](const Step& step) { return CostThrough(step, from, to, 1) > longest; });
    return steps;
  }

  // The entities of the steps in the order of their keys, which no history of the store changes.
  std::unordered_map<int64_t, size_t> OrderOf(const std::vector<Step>& steps) {
    std::map<std::string, int64_t> keys;
    std::set<int64_t> entities;
    for (const Step& step : steps) {
      entities.insert(step.from);
      entities.insert(step.to);
    }
    for (const int64_t entity : entities) {
      Sql& row = database_.Use("SELECT key FROM view_entity WHERE id = ?1").Bind(entity);
      while (row.Row()) keys.emplace(row.Text(0), entity);
      ok_ = ok_ && row.ok();
    }
    std::unordered_map<int64_t, size_t> order;
    for (const auto& [key, entity] : keys) order.emplace(entity, order.size());
    return order;
  }

  // Of very many chains those that cost least: whole ones, as all steps of a chain cost the same
  // and are told apart by the entity between the ends.
  std::set<int64_t> Choose() {
    const std::vector<Step> steps = StepsOnChains();
    const double step_cost = detour_ == 0 ? kStepCost : 0;
    const Distances from = DistancesFrom(ends_[0], steps, step_cost, true);
    const Distances to = DistancesFrom(ends_[1], steps, step_cost, true);
    std::unordered_map<int64_t, size_t> order;
    if (steps.size() > kMostStatements) order = OrderOf(steps);
    const auto between = [&](const Step& step) -> size_t {
      const bool first = step.from != ends_[0] && step.from != ends_[1];
      const bool second = step.to != ends_[0] && step.to != ends_[1];
      if (first && second) return std::min(order[step.from], order[step.to]);
      return first ? order[step.from] : second ? order[step.to] : 0;
    };
    std::vector<std::tuple<int64_t, size_t, int64_t>> ranked;  // costs in millionths
    for (const Step& step : steps) {
      const double cost = CostThrough(step, from, to, step_cost + step.cost);
      ranked.emplace_back(std::llround(cost * 1e6), between(step), step.statement);
    }
    std::sort(ranked.begin(), ranked.end());
    std::set<int64_t> statements;
    for (size_t i = 0; i < ranked.size(); ++i) {
      const auto& [cost, entity, statement] = ranked[i];
      const bool same = i > 0 && std::tuple(cost, entity) == std::tuple(std::get<0>(ranked[i - 1]),
                                                                        std::get<1>(ranked[i - 1]));
      if (statements.size() >= kMostStatements && !same) break;
      statements.insert(statement);
    }
    return statements;
  }

  Database& database_;
  int64_t ends_[2];
  int detour_;
  std::unordered_map<int64_t, int> depth_[2];
  std::vector<int64_t> open_[2];
  int steps_[2] = {0, 0};
  std::vector<Step> steps_seen_;
  bool met_ = false;
  bool ok_ = true;
};

}  // namespace

Result<std::set<int64_t>> ChainsBetween(Database& database, int64_t from, int64_t to, int detour) {
  return Search(database, from, to, detour).Run();
}

}  // namespace tripleloom
