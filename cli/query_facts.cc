// `tripleloom query`: path, contradictions and sources.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/output.h"
#include "cli/query.h"
#include "graph/part.h"
#include "graph/pattern_view.h"
#include "graph/rdf.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// The key that a statement's IRI ends with; the words themselves where they are no IRI.
std::string_view KeyIn(std::string_view words, const QueryOptions& options) {
  const std::string iri = StatementIri(options.base, "");
  return words.starts_with(iri) ? words.substr(iri.size()) : words;
}

Error NoSuchKey(const std::string& words) {
  return {ErrorCode::kNotFound, "no statement has the key \"" + words +
                                    "\"; keys stand in the column `statement` of --format csv, a "
                                    "pattern such as '? order ?' does as well"};
}

// Every place in an article that says one of the statements, in their order.
Reply SourcesIn(const Graph& graph, const std::vector<Edge>& statements,
                const QueryOptions& options) {
  Reply reply;
  reply.answers.variables = {"article",  "date",   "sentence",   "begin",     "end",      "subject",
                             "relation", "object", "confidence", "extractor", "statement"};
  reply.hidden = {"statement", "begin", "end"};
  reply.sparse = true;
  std::vector<std::vector<Edge>> behind;
  for (const Edge edge : statements) {
    for (const Evidence& evidence : graph[edge].evidence) {
      const DocumentInfo& document =
          graph[boost::graph_bundle].documents[static_cast<size_t>(evidence.document)];
      reply.answers.rows.push_back(
          {TextCell(document.id), TextCell(document.date), TextCell(evidence.sentence),
           CountCell(evidence.sentence_span.begin), CountCell(evidence.sentence_span.end),
           TextCell(evidence.subject_text), TextCell(evidence.relation_text),
           TextCell(evidence.object_text), ScoreCell(evidence.confidence),
           TextCell(evidence.extractor), IriTerm(StatementIri(options.base, graph[edge].key))});
      behind.push_back({edge});
    }
  }
  reply.heading = Counted(reply.answers.rows.size(), "place", "places") + " in " +
                  Counted(statements.size(), "statement", "statements");
  KeepLimit(options, reply);
  behind.resize(reply.answers.rows.size());
  QueryOptions without = options;  // the sentences are the answer
  without.why = false;
  without.evidence = 0;
  AddStatements(graph, behind, without, reply);
  return reply;
}

// Of the statement of a key, or of those that fit a pattern.
Result<Reply> ReplySources(const Store& store, const QueryOptions& options, QueryStop& stop) {
  const std::string& words = options.entities[0];
  const Result<Graph> known = StatementOf(store, KeyIn(words, options));
  if (!known) return tl::unexpected(known.error());
  if (num_edges(*known) > 0) return SourcesIn(*known, {*edges(*known).first}, options);
  if (words.find_first_of(" ?;\"") == words.npos) return tl::unexpected(NoSuchKey(words));
  MatchOptions chosen = ChosenBy(options);
  chosen.stop = [&stop] { return stop.Now(); };
  const Result<PatternPart> part = PartFor(store, words, chosen, 0);
  if (!part) return tl::unexpected(part.error());
  const Result<std::vector<PatternRow>> rows = Match(part->graph, part->pattern, chosen);
  if (!rows) return tl::unexpected(rows.error());
  std::vector<Edge> statements;
  std::set<std::string_view> seen;
  for (const PatternRow& row : *rows) {
    for (const Edge edge : row.statements) {
      if (seen.insert(part->graph[edge].key).second) statements.push_back(edge);
    }
  }
  return SourcesIn(part->graph, statements, options);
}

// The shortest path where one is wanted; the most confident ones where several are.
Result<std::vector<std::vector<Fact>>> PathsIn(const PartBetween& part, int count) {
  if (count > 1) {
    return SurestPaths(part.graph, part.from, part.to, static_cast<size_t>(count));
  }
  Result<std::vector<Fact>> path = Path(part.graph, part.from, part.to);
  if (!path) return tl::unexpected(path.error());
  return std::vector<std::vector<Fact>>{std::move(*path)};
}

Result<Reply> ReplyPath(const Store& store, const QueryOptions& options) {
  const int detour = options.best == 1 ? 0 : 1;
  const Result<PartBetween> part =
      GraphOfChains(store, options.entities[0], options.entities[1], detour, DepthFor(options));
  if (!part) return tl::unexpected(part.error());
  const Graph& graph = part->graph;
  const auto paths = PathsIn(*part, options.best);
  if (!paths) return tl::unexpected(paths.error());
  StatementRows rows(graph, options, {"path"});
  for (size_t i = 0; i < paths->size(); ++i) {
    for (const Fact& fact : (*paths)[i]) rows.Add(fact.edge, {CountCell(i + 1)});
  }
  const bool one = paths->size() == 1;
  Reply reply = rows.Finish(fmt::format(
      "{} to {}: {}", OneLineOf(graph[part->from].name), OneLineOf(graph[part->to].name),
      one ? Counted(rows.size(), "step", "steps") : Counted(paths->size(), "path", "paths")));
  if (one) reply.hidden.emplace_back("path");
  return reply;
}

Result<Reply> ReplyContradictions(const Store& store, const QueryOptions& options) {
  // Each is two rows.
  const auto limit = (static_cast<size_t>(options.limit) + 1) / 2;
  const auto part = ContradictionsOf(store, limit, DepthFor(options));
  if (!part) return tl::unexpected(part.error());
  const std::vector<Contradiction> found = Contradictions(part->graph);
  StatementRows rows(part->graph, options, {"contradiction"});
  for (size_t i = 0; i < found.size(); ++i) {
    rows.Add(found[i].affirmed, {CountCell(i + 1)});
    rows.Add(found[i].negated, {CountCell(i + 1)});
  }
  return rows.Finish(Counted(part->all, "contradiction", "contradictions"),
                     2 * (part->all - std::min(part->all, found.size())));
}

}  // namespace

int QueryPath(const QueryOptions& options) {
  bool known = false;  // both ends
  const auto question = [&](const Store& store, QueryStop&) -> Result<Reply> {
    // Knows which of the two is unknown.
    const auto ends = TiesOf(store, options.entities[0], options.entities[1]);
    if (!ends) return tl::unexpected(ends.error());
    known = true;
    return ReplyPath(store, options);
  };
  return AnswerTo(options, question, [&known](const Error& error) {
    return known && error.code == ErrorCode::kNotFound ? kNoAnswer : kDataFault;
  });
}

int QueryContradictions(const QueryOptions& options) {
  return AnswerTo(
      options, [&](const Store& store, QueryStop&) { return ReplyContradictions(store, options); });
}

int QuerySources(const QueryOptions& options) {
  const auto question = [&](const Store& store, QueryStop& stop) {
    return ReplySources(store, options, stop);
  };
  return AnswerTo(options, question, &StatusOfText);
}

}  // namespace tripleloom
