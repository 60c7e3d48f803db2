#include "graph/part.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <charconv>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "graph/search.h"
#include "graph/store.h"
#include "graph/view_find.h"
#include "graph/view_graph.h"

namespace tripleloom {
namespace {

struct Ends {
  int64_t from = 0;
  int64_t to = 0;
};

Result<Ends> FindEnds(const ViewReading& reading, std::string_view from, std::string_view to) {
  const Result<int64_t> first = FindInView(reading, from);
  if (!first) return tl::unexpected(first.error());
  const Result<int64_t> second = FindInView(reading, to);
  if (!second) return tl::unexpected(second.error());
  return Ends{*first, *second};
}

std::string KeyOf(const ViewReading& reading, int64_t entity) {
  Sql& row = reading.database().Use("SELECT key FROM view_entity WHERE id = ?1").Bind(entity);
  std::string key;
  while (row.Row()) key = row.Text(0);
  return key;
}

// The vertex of an entity that is in the graph.
Vertex VertexOf(const ViewReading& reading, int64_t entity, const Graph& graph) {
  const std::string key = KeyOf(reading, entity);
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    if (graph[v].key == key) return v;
  }
  return 0;
}

}  // namespace

Status PrepareQuestions(const Store& store,
                        const std::function<void(size_t done, size_t all)>& progress) {
  const Result<ViewReading> reading = ReadView(store, progress);
  if (!reading) return tl::unexpected(reading.error());
  return {};
}

Result<PartAbout> SurestAbout(const Store& store, std::string_view name, size_t limit,
                              PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  const Result<int64_t> entity = FindInView(*reading, name);
  if (!entity) return tl::unexpected(entity.error());
  const Result<Surest> surest = SurestOf(reading->database(), *entity, limit);
  if (!surest) return tl::unexpected(surest.error());
  Result<Graph> graph = GraphOfView(*reading, surest->statements, {*entity}, depth);
  if (!graph) return tl::unexpected(graph.error());
  const Vertex vertex = VertexOf(*reading, *entity, *graph);
  return PartAbout{*std::move(graph), vertex, surest->all};
}

Result<PartBetween> TiesOf(const Store& store, std::string_view from, std::string_view to,
                           PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  const Result<Ends> ends = FindEnds(*reading, from, to);
  if (!ends) return tl::unexpected(ends.error());
  const auto ties = TiesBetween(reading->database(), ends->from, ends->to);
  if (!ties) return tl::unexpected(ties.error());
  Result<Graph> graph = GraphOfView(*reading, *ties, {ends->from, ends->to}, depth);
  if (!graph) return tl::unexpected(graph.error());
  const Vertex first = VertexOf(*reading, ends->from, *graph);
  const Vertex second = VertexOf(*reading, ends->to, *graph);
  return PartBetween{*std::move(graph), first, second};
}

Result<PartBetween> GraphOfChains(const Store& store, std::string_view from, std::string_view to,
                                  int detour, PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  const Result<Ends> ends = FindEnds(*reading, from, to);
  if (!ends) return tl::unexpected(ends.error());
  const auto chains = ChainsBetween(reading->database(), ends->from, ends->to, detour);
  if (!chains) return tl::unexpected(chains.error());
  if (chains->empty() && ends->from != ends->to) {
    return Fail(ErrorCode::kNotFound, "no chain of statements ties \"" + std::string(from) +
                                          "\" to \"" + std::string(to) + '"');
  }
  Result<Graph> graph = GraphOfView(*reading, *chains, {ends->from, ends->to}, depth);
  if (!graph) return tl::unexpected(graph.error());
  PartBetween part;
  part.from = VertexOf(*reading, ends->from, *graph);
  part.to = VertexOf(*reading, ends->to, *graph);
  part.graph = *std::move(graph);
  return part;
}

namespace {

// Two statements that say the same but for a "not"; the bits of `kind` are in FORMAT.md.
constexpr std::string_view kContradictions =
    "SELECT a.id, n.id, min(a.rank, n.rank), a.key, n.key FROM view_statement AS n "
    "JOIN view_statement AS a ON a.subject = n.subject AND a.relation = n.relation "
    "AND a.object = n.object AND a.kind IN (n.kind & ~3, (n.kind & ~3) + 2) WHERE n.kind & 1";

struct FoundContradiction {
  int64_t rank = 0;  // of the weaker one
  uint64_t affirmed_key = 0;
  uint64_t negated_key = 0;
  int64_t affirmed = 0;
  int64_t negated = 0;

  auto Order() const { return std::tuple(-rank, affirmed_key, negated_key); }
};

Result<std::vector<FoundContradiction>> FindContradictions(Database& database) {
  std::vector<FoundContradiction> found;
  Sql& row = database.Use(kContradictions).Bind();
  while (row.Row()) {
    found.push_back({row.Int(2), static_cast<uint64_t>(row.Int(3)),
                     static_cast<uint64_t>(row.Int(4)), row.Int(0), row.Int(1)});
  }
  if (!row.ok()) return tl::unexpected(database.Failure());
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.Order() < b.Order(); });
  return found;
}

}  // namespace

Result<PartContradictions> ContradictionsOf(const Store& store, size_t limit, PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  auto found = FindContradictions(reading->database());
  if (!found) return tl::unexpected(found.error());
  const size_t all = found->size();
  if (limit > 0 && all > limit) found->resize(limit);
  std::set<int64_t> statements;
  for (const FoundContradiction& c : *found) statements.insert({c.affirmed, c.negated});
  Result<Graph> graph = GraphOfView(*reading, statements, {}, depth);
  if (!graph) return tl::unexpected(graph.error());
  return PartContradictions{*std::move(graph), all};
}

Result<Graph> StatementOf(const Store& store, std::string_view key) {
  constexpr size_t kDigits = 16;
  uint64_t number = 0;
  const char* end = key.data() + key.size();
  if (key.size() != kDigits + 1 || key[0] != 's' ||
      std::from_chars(key.data() + 1, end, number, 16).ptr != end) {
    return Graph();
  }
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  Sql& row = reading->database().Use("SELECT id FROM view_statement WHERE key = ?1");
  std::set<int64_t> statements;
  for (row.Bind(static_cast<int64_t>(number)); row.Row();) statements.insert(row.Int(0));
  if (!row.ok()) return tl::unexpected(reading->database().Failure());
  return GraphOfView(*reading, statements, {}, PartDepth::kWhole);
}

}  // namespace tripleloom
