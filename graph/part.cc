// The store remembers beside each name in which triples of which documents it is (claim.h). So the
// triples to be read are chosen first, and then read with what they speak of and no more. All is
// read in one transaction: as of one moment, and without a lock for each of many small questions.

#include "graph/part.h"

#include <algorithm>
#include <set>
#include <utility>

#include "graph/name_tables.h"
#include "graph/part_facts.h"
#include "graph/query.h"
#include "graph/search.h"
#include "graph/store.h"
#include "graph/weave.h"

namespace tripleloom {
namespace {

constexpr size_t kNoLimit = SIZE_MAX;

// The graph of these triples, with what is known of all.
Result<Graph> WeavePart(const Store& store, NameTables& tables, const Selection& selection) {
  PartReader reader(store.database(), tables);
  std::vector<PartFacts> parts;
  for (const auto& [document, part] : selection) {
    Result<PartFacts> facts = reader.Read(document, part.triples, part.entities);
    if (!facts) return tl::unexpected(facts.error());
    parts.push_back(*std::move(facts));
  }
  std::sort(parts.begin(), parts.end(),
            [](const PartFacts& a, const PartFacts& b) { return a.facts.id < b.facts.id; });
  Weaver weaver;
  for (const PartFacts& part : parts) weaver.Add(part.facts, part.groups);
  Graph graph = std::move(weaver).Finish(0, tables);
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  return graph;
}

// One place where the identity is named: it is in the graph even if nothing is said of it.
void SelectIdentity(const NameTables& tables, const std::string& identity, Selection& selection) {
  for (const NodeNumber name : tables.NodesOf(identity)) {
    const std::vector<Occurrence> occurrences = tables.OccurrencesOf(name);
    if (occurrences.empty()) continue;
    selection[occurrences[0].document].entities.insert(occurrences[0].position);
    return;
  }
}

// The graph of the surest statements about each of these.
Result<PartAbout> WeaveAbout(const Store& store, NameTables& tables,
                             const std::set<std::string>& identities, size_t limit) {
  Selection selection;
  size_t all = 0;
  for (const std::string& identity : identities) {
    SurestClaims surest = SurestOf(tables, identity, limit);
    all += surest.all;
    for (auto& [document, part] : surest.selection) {
      selection[document].triples.merge(part.triples);
    }
    if (surest.all == 0) SelectIdentity(tables, identity, selection);
  }
  Result<Graph> graph = WeavePart(store, tables, selection);
  if (!graph) return tl::unexpected(graph.error());
  return PartAbout{*std::move(graph), all};
}

// The identity that FindEntity would choose of all that are called so; empty where it would choose
// what has no name, or nothing is called so.
Result<std::string> Chosen(const Store& store, NameTables& tables, std::string_view name) {
  const std::set<std::string> called = tables.Called(name);
  if (called.size() < 2) return called.empty() ? std::string() : *called.begin();
  const Result<PartAbout> part = WeaveAbout(store, tables, called, kNoLimit);
  if (!part) return tl::unexpected(part.error());
  const Result<Vertex> found = FindEntity(part->graph, name);
  for (const std::string& identity : called) {
    const EntityDraft draft = DraftOfEntity(identity, GroupOfKey(identity));
    if (found && ShortKey(draft) == part->graph[*found].key) return identity;
  }
  return std::string();
}

// The whole graph, where the tables do not know the name.
Result<PartAbout> WholeAbout(const Store& store, std::string_view name) {
  Result<Graph> graph = Snapshot(store, {});
  if (!graph) return tl::unexpected(graph.error());
  const Result<Vertex> entity = FindEntity(*graph, name);
  const size_t all = entity ? About(*graph, *entity).size() : 0;
  return PartAbout{*std::move(graph), all};
}

}  // namespace

Result<Graph> GraphAbout(const Store& store, std::string_view name) {
  Transaction reading(store.database());
  if (Status begun = reading.BeginReading(); !begun) return tl::unexpected(begun.error());
  const Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  NameTables tables(store.database(), *told);
  const std::set<std::string> identities = tables.Called(name);
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (identities.empty()) {
    if (Status done = reading.Commit(); !done) return tl::unexpected(done.error());
    return Snapshot(store, {});
  }
  return WeaveAbout(store, tables, identities, kNoLimit).map([](PartAbout part) {
    return std::move(part.graph);
  });
}

Result<PartAbout> SurestAbout(const Store& store, std::string_view name, size_t limit) {
  Transaction reading(store.database());
  if (Status begun = reading.BeginReading(); !begun) return tl::unexpected(begun.error());
  const Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  NameTables tables(store.database(), *told);
  const Result<std::string> chosen = Chosen(store, tables, name);
  if (!chosen) return tl::unexpected(chosen.error());
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (chosen->empty()) {
    if (Status done = reading.Commit(); !done) return tl::unexpected(done.error());
    return WholeAbout(store, name);
  }
  return WeaveAbout(store, tables, {*chosen}, limit == 0 ? kNoLimit : limit);
}

Result<Graph> GraphBetween(const Store& store, std::string_view from, std::string_view to) {
  Transaction reading(store.database());
  if (Status begun = reading.BeginReading(); !begun) return tl::unexpected(begun.error());
  const Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  NameTables tables(store.database(), *told);
  const Result<std::string> start = Chosen(store, tables, from);
  if (!start) return tl::unexpected(start.error());
  const Result<std::string> goal = Chosen(store, tables, to);
  if (!goal) return tl::unexpected(goal.error());
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (start->empty() || goal->empty()) {
    if (Status done = reading.Commit(); !done) return tl::unexpected(done.error());
    return Snapshot(store, {});
  }
  Selection selection = ChainsBetween(tables, *start, *goal);
  if (Status fine = tables.Check(); !fine) return tl::unexpected(fine.error());
  if (selection.empty() && *start != *goal) {
    return Fail(ErrorCode::kNotFound, "no chain of statements ties \"" + std::string(from) +
                                          "\" to \"" + std::string(to) + '"');
  }
  if (selection.empty()) SelectIdentity(tables, *start, selection);
  return WeavePart(store, tables, selection);
}

}  // namespace tripleloom
