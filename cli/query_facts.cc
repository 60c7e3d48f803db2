// `tripleloom query`: path, contradictions and sources.
#include <fmt/format.h>

#include <set>

#include "cli/output.h"
#include "cli/query.h"
#include "graph/part.h"
#include "graph/rdf.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// The statement with this key or IRI.
std::optional<Edge> StatementNamed(const Graph& graph, const std::string& name,
                                   const QueryOptions& options) {
  const auto [first, last] = edges(graph);
  const auto at = std::find_if(first, last, [&](Edge edge) {
    const std::string& key = graph[edge].key;
    return key == name || StatementIri(options.base, key) == name;
  });
  return at == last ? std::nullopt : std::optional<Edge>(*at);
}

// The statements of a key, or those that fit a pattern, in their order.
Result<std::vector<Edge>> StatementsMeant(const Graph& graph, const QueryOptions& options) {
  const std::string& words = options.entities[0];
  if (const auto edge = StatementNamed(graph, words, options)) return std::vector<Edge>{*edge};
  const Result<Pattern> pattern = ReadPattern(graph, words);
  if (!pattern) {
    const bool one_word = words.find_first_of(" ?;\"") == words.npos;
    if (!one_word) return tl::unexpected(pattern.error());
    return Fail(ErrorCode::kNotFound, "no statement has the key \"" + words +
                                          "\"; keys stand in the column `statement` of --format "
                                          "csv, a pattern such as '? order ?' does as well");
  }
  const MatchOptions chosen = ChosenBy(options);
  const Result<ResolvedPattern> resolved = Resolve(graph, *pattern, chosen);
  if (!resolved) return tl::unexpected(resolved.error());
  const Result<std::vector<PatternRow>> rows = Match(graph, *resolved, chosen);
  if (!rows) return tl::unexpected(rows.error());
  std::vector<Edge> statements;
  std::set<std::string_view> seen;
  for (const PatternRow& row : *rows) {
    for (const Edge edge : row.statements) {
      if (seen.insert(graph[edge].key).second) statements.push_back(edge);
    }
  }
  return statements;
}

// The graph in which the paths are.
Result<Graph> GraphOfPaths(const Store& store, const QueryOptions& options) {
  const std::string& from = options.entities[0];
  const std::string& to = options.entities[1];
  Result<PartBetween> part = GraphOfChains(store, from, to, options.best == 1 ? 0 : 1);
  if (!part) return tl::unexpected(part.error());
  return std::move(part->graph);
}

// The shortest path where one is wanted; the most confident ones where several are.
Result<std::vector<std::vector<Fact>>> PathsIn(const Graph& graph, const Entity& from,
                                               const Entity& to, int count) {
  const Result<Vertex> first = FindEntity(graph, from.key);
  if (!first) return tl::unexpected(first.error());
  const Result<Vertex> last = FindEntity(graph, to.key);
  if (!last) return tl::unexpected(last.error());
  if (count > 1) return SurestPaths(graph, *first, *last, static_cast<size_t>(count));
  Result<std::vector<Fact>> path = Path(graph, *first, *last);
  if (!path) return tl::unexpected(path.error());
  return std::vector<std::vector<Fact>>{std::move(*path)};
}

}  // namespace

int QueryPath(const QueryOptions& options) {
  const Result<Store> store = OpenForQuestions(options.store);
  if (!store) return Refuse(store.error());
  // Knows which of the two is unknown.
  const Result<PartBetween> ends = TiesOf(*store, options.entities[0], options.entities[1]);
  if (!ends) return Refuse(ends.error());
  const Entity& from = ends->graph[ends->from];
  const Entity& to = ends->graph[ends->to];
  const auto refuse = [](const Error& error) {
    return Refuse(error, error.code == ErrorCode::kNotFound ? kNoAnswer : kDataFault);
  };
  const Result<Graph> graph = GraphOfPaths(*store, options);
  if (!graph) return refuse(graph.error());
  const auto paths = PathsIn(*graph, from, to, options.best);
  if (!paths) return refuse(paths.error());
  StatementRows rows(*graph, options, {"path"});
  for (size_t i = 0; i < paths->size(); ++i) {
    for (const Fact& fact : (*paths)[i]) rows.Add(fact.edge, {CountCell(i + 1)});
  }
  const bool one = paths->size() == 1;
  Reply reply = rows.Finish(fmt::format(
      "{} to {}: {}", OneLineOf(from.name), OneLineOf(to.name),
      one ? Counted(rows.size(), "step", "steps") : Counted(paths->size(), "path", "paths")));
  if (one) reply.hidden.emplace_back("path");
  return Answer(reply, options);
}

int QueryContradictions(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  const std::vector<Contradiction> found = Contradictions(*graph);
  StatementRows rows(*graph, options, {"contradiction"});
  for (size_t i = 0; i < found.size(); ++i) {
    rows.Add(found[i].affirmed, {CountCell(i + 1)});
    rows.Add(found[i].negated, {CountCell(i + 1)});
  }
  return Answer(rows.Finish(Counted(found.size(), "contradiction", "contradictions")), options);
}

int QuerySources(const QueryOptions& options) {
  const Result<Graph> read = ReadGraph(options.store);
  if (!read) return Refuse(read.error());
  const Graph& graph = *read;
  const Result<std::vector<Edge>> statements = StatementsMeant(graph, options);
  if (!statements) {
    const bool syntax = statements.error().code == ErrorCode::kBadSyntax;
    return Refuse(statements.error(), syntax ? kUsageFault : kDataFault);
  }
  Reply reply;
  reply.answers.variables = {"article",  "date",   "sentence",   "begin",     "end",      "subject",
                             "relation", "object", "confidence", "extractor", "statement"};
  reply.hidden = {"statement", "begin", "end"};
  reply.sparse = true;
  std::vector<std::vector<Edge>> behind;
  const auto literal = [](const std::string& text) { return TextCell(text); };
  for (const Edge edge : *statements) {
    for (const Evidence& evidence : graph[edge].evidence) {
      const DocumentInfo& document =
          graph[boost::graph_bundle].documents[static_cast<size_t>(evidence.document)];
      reply.answers.rows.push_back(
          {literal(document.id), literal(document.date), literal(evidence.sentence),
           CountCell(evidence.sentence_span.begin), CountCell(evidence.sentence_span.end),
           literal(evidence.subject_text), literal(evidence.relation_text),
           literal(evidence.object_text), ScoreCell(evidence.confidence),
           literal(evidence.extractor), IriTerm(StatementIri(options.base, graph[edge].key))});
      behind.push_back({edge});
    }
  }
  reply.heading = Counted(reply.answers.rows.size(), "place", "places") + " in " +
                  Counted(statements->size(), "statement", "statements");
  KeepLimit(options, reply);
  behind.resize(reply.answers.rows.size());
  QueryOptions without = options;  // the sentences are the answer
  without.why = false;
  without.evidence = 0;
  AddStatements(graph, behind, without, reply);
  return Answer(reply, options);
}

}  // namespace tripleloom
