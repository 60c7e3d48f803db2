#include "graph/part.h"

#include <boost/range/iterator_range.hpp>
#include <set>
#include <string>
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

Result<PartAbout> SurestAbout(const Store& store, std::string_view name, size_t limit) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  const Result<int64_t> entity = FindInView(*reading, name);
  if (!entity) return tl::unexpected(entity.error());
  const Result<Surest> surest = SurestOf(reading->database(), *entity, limit);
  if (!surest) return tl::unexpected(surest.error());
  Result<Graph> graph = GraphOfView(*reading, surest->statements, {*entity});
  if (!graph) return tl::unexpected(graph.error());
  const Vertex vertex = VertexOf(*reading, *entity, *graph);
  return PartAbout{*std::move(graph), vertex, surest->all};
}

Result<PartBetween> TiesOf(const Store& store, std::string_view from, std::string_view to) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  const Result<Ends> ends = FindEnds(*reading, from, to);
  if (!ends) return tl::unexpected(ends.error());
  const auto ties = TiesBetween(reading->database(), ends->from, ends->to);
  if (!ties) return tl::unexpected(ties.error());
  Result<Graph> graph = GraphOfView(*reading, *ties, {ends->from, ends->to});
  if (!graph) return tl::unexpected(graph.error());
  const Vertex first = VertexOf(*reading, ends->from, *graph);
  const Vertex second = VertexOf(*reading, ends->to, *graph);
  return PartBetween{*std::move(graph), first, second};
}

Result<PartBetween> GraphOfChains(const Store& store, std::string_view from, std::string_view to,
                                  int detour) {
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
  Result<Graph> graph = GraphOfView(*reading, *chains, {ends->from, ends->to});
  if (!graph) return tl::unexpected(graph.error());
  PartBetween part;
  part.from = VertexOf(*reading, ends->from, *graph);
  part.to = VertexOf(*reading, ends->to, *graph);
  part.graph = *std::move(graph);
  return part;
}

}  // namespace tripleloom
