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

}  // namespace

int QueryPath(const QueryOptions& options) {
  const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
  if (!store) return Refuse(store.error());
  const Result<Graph> graph = GraphBetween(*store, options.entities[0], options.entities[1]);
  if (!graph) {
    return Refuse(graph.error(),
                  graph.error().code == ErrorCode::kNotFound ? kNoAnswer : kDataFault);
  }
  const Result<Vertex> from = FindEntity(*graph, options.entities[0]);
  if (!from) return Refuse(from.error());
  const Result<Vertex> to = FindEntity(*graph, options.entities[1]);
  if (!to) return Refuse(to.error());
  const Result<std::vector<Fact>> path = Path(*graph, *from, *to);
  if (!path) return Refuse(path.error(), kNoAnswer);
  StatementRows rows(*graph, options);
  for (const Fact& fact : *path) rows.Add(fact.edge);
  return Answer(rows.Finish(fmt::format("{} to {}: {}", OneLineOf((*graph)[*from].name),
                                        OneLineOf((*graph)[*to].name),
                                        Counted(path->size(), "step", "steps"))),
                options);
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
