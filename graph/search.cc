// The chain between two entities is searched from both sides at once, a step on the side of which
// fewer articles speak, until some entity was reached from both: whole steps, so that all shortest
// chains are seen.

#include "graph/search.h"

#include <algorithm>
#include <tuple>

namespace tripleloom {
namespace {

constexpr size_t kMostDocuments = 100;  // of chains that are equally short

}  // namespace

// ---- entities by number ----

int EntityNumbers::Of(const std::string& identity) {
  const auto [place, added] = by_identity_.try_emplace(identity, static_cast<int>(seen_.size()));
  if (added) seen_.push_back({identity});
  return place->second;
}

int EntityNumbers::Of(NodeNumber node) {
  if (const auto known = by_node_.find(node); known != by_node_.end()) return known->second;
  int entity = static_cast<int>(seen_.size());
  if (node > 0) {
    const NameRow name = tables_.NameAt(node);
    entity = Of(name.identity);
    seen_[static_cast<size_t>(entity)].documents += name.documents;
  } else {
    seen_.push_back({"", node, 1});
  }
  by_node_.emplace(node, entity);
  return entity;
}

std::vector<std::pair<int64_t, Claim>> EntityNumbers::ClaimsOf(int entity) const {
  const Seen& seen = seen_[static_cast<size_t>(entity)];
  std::vector<std::pair<int64_t, Claim>> claims;
  if (seen.identity.empty()) {
    const int64_t document = DocumentOfNode(seen.node);
    for (const Claim& claim : tables_.ClaimsIn(document)) {
      if (claim.subject == seen.node || claim.object == seen.node) {
        claims.emplace_back(document, claim);
      }
    }
    return claims;
  }
  for (const NodeNumber name : tables_.NodesOf(seen.identity)) {
    for (const Occurrence& occurrence : tables_.OccurrencesOf(name)) {
      for (const Claim& claim : occurrence.claims) claims.emplace_back(occurrence.document, claim);
    }
  }
  return claims;
}

const std::string& EntityNumbers::MarkOf(int entity) {
  Seen& seen = seen_[static_cast<size_t>(entity)];
  if (!seen.identity.empty()) return seen.identity;
  if (seen.mark.empty()) {
    seen.mark =
        tables_.IdOf(DocumentOfNode(seen.node)) + '\n' + std::to_string(PositionOfNode(seen.node));
  }
  return seen.mark;
}

// ---- the surest claims about one ----

namespace {

struct Place {
  int64_t document;
  int64_t triple;
};

// One claim by its statement: the entities that it ties, and what is said.
struct Telling {
  std::tuple<int, int, uint32_t> statement;
  int64_t document;
  int per_mille;
  int64_t triple;

  friend bool operator==(const Telling&, const Telling&) = default;
  friend auto operator<=>(const Telling&, const Telling&) = default;
};

// Tellings of one statement, from begin to end.
struct Ranked {
  size_t begin = 0;
  size_t end = 0;
  int support = 0;
  double doubt = 1;
};

Ranked Rank(const std::vector<Telling>& tellings, size_t begin) {
  Ranked ranked{begin, begin};
  for (; ranked.end < tellings.size(); ++ranked.end) {
    const Telling& telling = tellings[ranked.end];
    if (telling.statement != tellings[begin].statement) break;
    const bool last = ranked.end + 1 == tellings.size() ||
                      tellings[ranked.end + 1].statement != telling.statement ||
                      tellings[ranked.end + 1].document != telling.document;
    if (!last) continue;  // the surest of a document comes last
    ++ranked.support;
    ranked.doubt *= 1 - telling.per_mille / 1000.0;
  }
  return ranked;
}

// Those to be kept first. Equals are told apart by what their ends are called, not by numbers.
void KeepSurest(const std::vector<Telling>& tellings, EntityNumbers& entities, size_t limit,
                std::vector<Ranked>& ranked) {
  const auto name = [&](const Ranked& r) {
    const auto& [subject, object, said] = tellings[r.begin].statement;
    return std::tuple<const std::string&, const std::string&, uint32_t>(
        entities.MarkOf(subject), entities.MarkOf(object), said);
  };
  const auto surer = [](const Ranked& a, const Ranked& b) {
    return a.support != b.support ? a.support > b.support : a.doubt < b.doubt;
  };
  const auto cut = ranked.begin() + static_cast<std::ptrdiff_t>(limit);
  std::nth_element(ranked.begin(), cut, ranked.end(), surer);
  const Ranked edge = *cut;
  const auto first =
      std::partition(ranked.begin(), ranked.end(), [&](const Ranked& r) { return surer(r, edge); });
  const auto last =
      std::partition(first, ranked.end(), [&](const Ranked& r) { return !surer(edge, r); });
  std::nth_element(first, cut, last,
                   [&](const Ranked& a, const Ranked& b) { return name(a) < name(b); });
  ranked.erase(cut, ranked.end());
}

}  // namespace

SurestClaims SurestOf(const NameTables& tables, const std::string& identity, size_t limit) {
  EntityNumbers entities(tables);
  std::vector<Telling> tellings;
  for (const auto& [document, claim] : entities.ClaimsOf(entities.Of(identity))) {
    tellings.push_back({{entities.Of(claim.subject), entities.Of(claim.object), claim.said},
                        document,
                        claim.per_mille,
                        claim.triple});
  }
  std::sort(tellings.begin(), tellings.end());
  tellings.erase(std::unique(tellings.begin(), tellings.end()), tellings.end());
  std::vector<Ranked> ranked;
  for (size_t i = 0; i < tellings.size(); i = ranked.back().end)
    ranked.push_back(Rank(tellings, i));
  SurestClaims surest;
  surest.all = ranked.size();
  if (ranked.size() > limit) KeepSurest(tellings, entities, limit, ranked);
  for (const Ranked& kept : ranked) {
    for (size_t i = kept.begin; i < kept.end; ++i) {
      surest.selection[tellings[i].document].triples.insert(tellings[i].triple);
    }
  }
  return surest;
}

// ---- chains between two ----

namespace {

// Entities reached so far from both sides.
class Search {
 public:
  explicit Search(const NameTables& tables) : tables_(tables), entities_(tables) {}

  Selection Run(const std::string& from, const std::string& to) {
    Begin(from, 0);
    Begin(to, 1);
    if (last_[0] == last_[1]) return {};  // one and the same
    while (!last_[0].empty() && !last_[1].empty()) {
      const int side = CostOf(last_[0]) <= CostOf(last_[1]) ? 0 : 1;
      std::vector<int> met = Advance(side);
      if (!met.empty()) return SelectChains(std::move(met));
    }
    return {};
  }

 private:
  using Pair = std::pair<int, int>;

  struct Reach {
    int step = -1;  // not reached
    std::vector<int> before;
  };

  Reach& At(int side, int entity) {
    auto& reached = reached_[side];
    if (reached.size() < entities_.size()) reached.resize(entities_.size());
    return reached[static_cast<size_t>(entity)];
  }

  int64_t CostOf(const std::vector<int>& open) const {
    int64_t cost = 0;
    for (const int entity : open) cost += entities_.DocumentsOf(entity);
    return cost;
  }

  void Begin(const std::string& identity, int side) {
    const int entity = entities_.Of(identity);
    for (const NodeNumber name : tables_.NodesOf(identity)) entities_.Of(name);  // what it costs
    At(side, entity).step = 0;
    last_[side].push_back(entity);
  }

  // One step on a side; what the other side had reached.
  std::vector<int> Advance(int side) {
    std::vector<int> next;
    std::vector<int> met;
    const int step = ++steps_[side];
    for (const int entity : last_[side]) {
      for (const auto& [document, claim] : entities_.ClaimsOf(entity)) {
        if (!claim.is_link) continue;
        const int subject = entities_.Of(claim.subject);
        const int object = entities_.Of(claim.object);
        if (subject == object || (subject != entity && object != entity)) continue;
        const int other = subject == entity ? object : subject;
        Reach& reach = At(side, other);
        if (reach.step >= 0 && reach.step < step) continue;
        if (reach.step < 0) {
          reach.step = step;
          next.push_back(other);
          if (At(1 - side, other).step >= 0) met.push_back(other);
        }
        if (reach.before.empty() || reach.before.back() != entity) reach.before.push_back(entity);
        told_[std::minmax(entity, other)].push_back({document, claim.triple});
      }
    }
    last_[side] = std::move(next);
    return met;
  }

  // The pairs of neighbours on the chains through these.
  std::set<Pair> PairsThrough(const std::vector<int>& met) {
    std::set<Pair> pairs;
    for (int side = 0; side < 2; ++side) {
      std::vector<int> open = met;
      std::set<int> seen(met.begin(), met.end());
      for (size_t i = 0; i < open.size(); ++i) {
        for (const int before : At(side, open[i]).before) {
          pairs.insert(std::minmax(before, open[i]));
          if (seen.insert(before).second) open.push_back(before);
        }
      }
    }
    return pairs;
  }

  Selection SelectionOf(const std::set<Pair>& pairs) const {
    Selection selection;
    for (const Pair& pair : pairs) {
      for (const auto& [document, triple] : told_.at(pair)) {
        selection[document].triples.insert(triple);
      }
    }
    return selection;
  }

  // How often the chains through it are told at their weakest side.
  size_t StrengthOf(int met) {
    size_t weakest = SIZE_MAX;
    for (int side = 0; side < 2; ++side) {
      size_t told = 0;
      for (const int before : At(side, met).before) {
        told += told_.at(std::minmax(before, met)).size();
      }
      if (!At(side, met).before.empty()) weakest = std::min(weakest, told);
    }
    return weakest;
  }

  Selection SelectChains(std::vector<int> met) {
    std::vector<std::pair<size_t, int>> order;
    for (const int entity : met) order.emplace_back(StrengthOf(entity), entity);
    std::sort(order.begin(), order.end(), [this](const auto& a, const auto& b) {
      if (a.first != b.first) return a.first > b.first;
      return entities_.MarkOf(a.second) < entities_.MarkOf(b.second);
    });
    for (size_t i = 0; i < met.size(); ++i) met[i] = order[i].second;
    Selection selection = SelectionOf(PairsThrough(met));
    while (met.size() > 1 && selection.size() > kMostDocuments) {
      met.resize(met.size() / 2);
      selection = SelectionOf(PairsThrough(met));
    }
    return selection;
  }

  const NameTables& tables_;
  EntityNumbers entities_;
  std::vector<Reach> reached_[2];  // by entity
  std::map<Pair, std::vector<Place>> told_;
  std::vector<int> last_[2];
  int steps_[2] = {0, 0};
};

}  // namespace

Selection ChainsBetween(const NameTables& tables, const std::string& from, const std::string& to) {
  return Search(tables).Run(from, to);
}

}  // namespace tripleloom
