// The chain between two entities is searched from both sides at once, a step on the side where
// fewer were reached last, until some entity was reached from both: whole steps, so that all
// shortest chains are seen. The articles of their links are then read, and Path (query.h) chooses.

#include "graph/part.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "graph/name_tables.h"
#include "graph/query.h"
#include "graph/store.h"
#include "graph/weave.h"

namespace tripleloom {
namespace {

constexpr size_t kMostDocuments = 100;  // of chains that are equally short

// The graph of these documents, with what is known of all.
Result<Graph> WeavePart(const Store& store, NameTables& tables,
                        const std::set<std::string>& documents) {
  Weaver weaver;
  for (const std::string& id : documents) {
    const Result<DocumentFacts> facts = store.Facts(id);
    if (!facts) return tl::unexpected(facts.error());
    weaver.Add(*facts);
  }
  Graph graph = std::move(weaver).Finish(0, tables);
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  return graph;
}

// The identity that FindEntity would choose of all that are called so; empty where it would choose
// what has no name, or nothing is called so.
Result<std::string> Chosen(const Store& store, NameTables& tables, std::string_view name) {
  const std::set<std::string> called = tables.Called(name);
  if (called.size() < 2) return called.empty() ? std::string() : *called.begin();
  const Result<Graph> graph = WeavePart(store, tables, tables.DocumentsOf(called));
  if (!graph) return tl::unexpected(graph.error());
  const Result<Vertex> found = FindEntity(*graph, name);
  for (const std::string& identity : called) {
    const EntityDraft draft = DraftOfEntity(identity, GroupOfKey(identity));
    if (found && ShortKey(draft) == (*graph)[*found].key) return identity;
  }
  return std::string();
}

using Step = std::vector<int>;

// Entities reached so far from both sides. They are numbered as they come.
class Search {
 public:
  explicit Search(const NameTables& tables) : tables_(tables) {}

  // The entities of all shortest chains, as pairs of neighbours; empty where there are none.
  std::set<std::pair<int, int>> Run(const std::string& from, const std::string& to) {
    Begin(from, 0);
    Begin(to, 1);
    if (last_[0] == last_[1]) return {};  // one and the same
    while (!last_[0].empty() && !last_[1].empty()) {
      const int side = last_[0].size() <= last_[1].size() ? 0 : 1;
      const Step met = Advance(side);
      if (!met.empty()) return Chains(met);
    }
    return {};
  }

  std::set<std::string> DocumentsOf(const std::set<std::pair<int, int>>& pairs) const {
    std::set<std::string> documents;
    for (const auto& [document, links] : links_) {
      const bool tells = std::any_of(links.begin(), links.end(), [&](const auto& link) {
        const auto a = entities_.find(link.first);
        const auto b = entities_.find(link.second);
        return a != entities_.end() && b != entities_.end() &&
               pairs.contains(std::minmax(a->second, b->second));
      });
      if (tells) documents.insert(tables_.IdOf(document));
    }
    return documents;
  }

 private:
  struct Place {
    int step = -1;  // not reached
    std::vector<int> before;
  };

  bool Reached(int entity, int side) const {
    return places_[side][static_cast<size_t>(entity)].step >= 0;
  }

  int Number(const std::string& identity) {
    const auto [place, added] = numbers_.try_emplace(identity, static_cast<int>(nodes_.size()));
    if (added) {
      nodes_.push_back(tables_.NodesOf(identity));
      for (const NodeNumber node : nodes_.back()) entities_[node] = place->second;
      for (auto& places : places_) places.emplace_back();
    }
    return place->second;
  }

  // The entity of a node; what has no name is itself.
  int EntityOf(NodeNumber node) {
    if (const auto known = entities_.find(node); known != entities_.end()) return known->second;
    if (node > 0) return Number(tables_.IdentityAt(node));
    const int entity = static_cast<int>(nodes_.size());
    nodes_.push_back({node});
    for (auto& places : places_) places.emplace_back();
    return entities_[node] = entity;
  }

  // What shares a statement with the node. Each document's links are read once.
  std::vector<NodeNumber> LinkedTo(NodeNumber node) {
    std::vector<NodeNumber> linked;
    for (const int64_t document : tables_.DocumentsAt(node)) {
      const auto [place, added] = links_.try_emplace(document);
      if (added) place->second = tables_.LinksIn(document);
      for (const auto& [a, b] : place->second) {
        if (a == node) linked.push_back(b);
        if (b == node) linked.push_back(a);
      }
    }
    std::sort(linked.begin(), linked.end());
    linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
    return linked;
  }

  void Begin(const std::string& identity, int side) {
    const int entity = Number(identity);
    places_[side][static_cast<size_t>(entity)].step = 0;
    last_[side].push_back(entity);
  }

  // One step on a side; what the other side had reached.
  Step Advance(int side) {
    Step next;
    Step met;
    const int step = ++steps_[side];
    for (const int entity : last_[side]) {
      const std::vector<NodeNumber> nodes = nodes_[static_cast<size_t>(entity)];
      for (const NodeNumber node : nodes) {
        for (const NodeNumber linked : LinkedTo(node)) {
          const int other = EntityOf(linked);
          Place& place = places_[side][static_cast<size_t>(other)];
          if (place.step >= 0 && place.step < step) continue;
          if (place.step < 0) {
            place.step = step;
            next.push_back(other);
            if (Reached(other, 1 - side)) met.push_back(other);
          }
          place.before.push_back(entity);
        }
      }
    }
    last_[side] = std::move(next);
    return met;
  }

  std::set<std::pair<int, int>> Chains(const Step& met) const {
    std::set<std::pair<int, int>> pairs;
    for (int side = 0; side < 2; ++side) {
      std::vector<int> open = met;
      std::set<int> seen(met.begin(), met.end());
      for (size_t i = 0; i < open.size(); ++i) {
        for (const int before : places_[side][static_cast<size_t>(open[i])].before) {
          pairs.insert(std::minmax(before, open[i]));
          if (seen.insert(before).second) open.push_back(before);
        }
      }
    }
    return pairs;
  }

  const NameTables& tables_;
  std::unordered_map<std::string, int> numbers_;  // by identity
  std::unordered_map<NodeNumber, int> entities_;
  std::vector<std::vector<NodeNumber>> nodes_;                               // by entity
  std::map<int64_t, std::vector<std::pair<NodeNumber, NodeNumber>>> links_;  // by document
  std::vector<Place> places_[2];                                             // by entity
  Step last_[2];
  int steps_[2] = {0, 0};
};

}  // namespace

Result<Graph> GraphAbout(const Store& store, std::string_view name) {
  const Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  NameTables tables(store.database(), *told);
  const std::set<std::string> identities = tables.Called(name);
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (identities.empty()) return Snapshot(store, {});
  return WeavePart(store, tables, tables.DocumentsOf(identities));
}

Result<Graph> GraphBetween(const Store& store, std::string_view from, std::string_view to) {
  const Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  NameTables tables(store.database(), *told);
  const Result<std::string> start = Chosen(store, tables, from);
  if (!start) return tl::unexpected(start.error());
  const Result<std::string> goal = Chosen(store, tables, to);
  if (!goal) return tl::unexpected(goal.error());
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (start->empty() || goal->empty()) return Snapshot(store, {});
  Search search(tables);
  std::set<std::string> documents = search.DocumentsOf(search.Run(*start, *goal));
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (documents.empty() && *start != *goal) {
    return Fail(ErrorCode::kNotFound, "no chain of statements ties \"" + std::string(from) +
                                          "\" to \"" + std::string(to) + '"');
  }
  if (documents.empty()) documents = tables.DocumentsOf({*start});
  while (documents.size() > kMostDocuments) documents.erase(std::prev(documents.end()));
  return WeavePart(store, tables, documents);
}

}  // namespace tripleloom
