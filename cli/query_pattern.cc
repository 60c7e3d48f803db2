// `tripleloom query GRAPH '? order ?ship'`: a pattern, its answers, and the SPARQL that asks the
// same.
#include <algorithm>
#include <iterator>

#include "cli/output.h"
#include "cli/pattern_sparql.h"
#include "cli/query.h"
#include "cli/query_stop.h"
#include "export/relation_map.h"

namespace tripleloom {
namespace {

std::vector<StatementMeaning> MeaningsOf(const Statement& statement, EntityType subject,
                                         EntityType object) {
  std::vector<StatementMeaning> meanings;
  for (const KnownProperty& known : RelationMap::Default().Find(statement, subject, object)) {
    meanings.push_back({known.full ? "<" + known.name + ">" : known.name, known.inverse});
  }
  return meanings;
}

std::string Joined(const Graph& graph, const std::vector<Edge>& statements,
                   std::string (*words_of)(const Statement&)) {
  std::string joined;
  for (const Edge edge : statements) {
    const std::string words = words_of(graph[edge]);
    if (!words.empty()) joined += (joined.empty() ? "" : " | ") + words;
  }
  return joined;
}

// Columns are the holes, then what keeps the statements of a row from being plain facts. A pattern
// without holes is answered by the statements themselves.
Reply ReplyOf(const Graph& graph, const ResolvedPattern& pattern, std::vector<PatternRow> rows,
              const QueryOptions& options) {
  Reply reply;
  const auto limit = static_cast<size_t>(options.limit);
  if (limit > 0 && rows.size() > limit) {
    reply.left_out = rows.size() - limit;
    rows.resize(limit);
  }
  reply.answers.variables = pattern.variables;
  for (std::string column : {"details", "claim", "confidence"}) {
    const auto& taken = pattern.variables;
    while (std::find(taken.begin(), taken.end(), column) != taken.end()) column += "_";
    reply.answers.variables.push_back(std::move(column));
  }
  reply.hidden = {reply.answers.variables.back()};
  reply.sparse = true;
  std::vector<std::vector<Edge>> behind;
  for (const PatternRow& row : rows) {
    std::vector<Cell> cells;
    for (const PatternValue& value : row.values) {
      cells.push_back(value.entity ? EntityCell(graph[*value.entity], options, reply)
                                   : TextCell(value.lemma));
    }
    cells.push_back(TextCell(Joined(graph, row.statements, &DetailWords)));
    cells.push_back(TextCell(Joined(graph, row.statements, &ClaimWords)));
    double confidence = 1;
    for (const Edge edge : row.statements) confidence *= graph[edge].confidence;
    cells.push_back(ScoreCell(confidence));
    reply.answers.rows.push_back(std::move(cells));
    behind.push_back(row.statements);
  }
  AddStatements(graph, behind, options, reply);
  return reply;
}

Reply StatementsOf(const Graph& graph, const std::vector<PatternRow>& rows,
                   const QueryOptions& options) {
  StatementRows statements(graph, options);
  for (const PatternRow& row : rows) {
    for (const Edge edge : row.statements) statements.Add(edge);
  }
  return statements.Finish("");
}

}  // namespace

MatchOptions ChosenBy(const QueryOptions& options) {
  const auto included = [&](std::string_view claim) {
    const std::vector<std::string>& include = options.include;
    return include.empty() || std::find(include.begin(), include.end(), claim) != include.end();
  };
  MatchOptions chosen;
  chosen.possible = included("possible");
  chosen.negated = included("negated");
  chosen.attributed = included("attributed");
  chosen.min_confidence = options.min_confidence;
  chosen.meanings = &MeaningsOf;
  return chosen;
}

int QueryPattern(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  const Result<Pattern> pattern = ReadPattern(*graph, options.text);
  if (!pattern) return Refuse(pattern.error(), kUsageFault);
  MatchOptions chosen = ChosenBy(options);
  const Result<ResolvedPattern> resolved = Resolve(*graph, *pattern, chosen);
  if (!resolved) return Refuse(resolved.error());
  if (options.show_sparql) {
    return PrintAndFinish(SparqlOf(*graph, *resolved, chosen, options.base));
  }
  QueryStop stop(options.timeout);
  chosen.stop = [&stop] { return stop.Now(); };
  Result<std::vector<PatternRow>> rows = Match(*graph, *resolved, chosen);
  if (!rows) return Refuse(stop.Why().value_or(rows.error()));
  const bool without_holes = resolved->variables.empty();
  return Answer(without_holes ? StatementsOf(*graph, *rows, options)
                              : ReplyOf(*graph, *resolved, std::move(*rows), options),
                options);
}

}  // namespace tripleloom
