// `tripleloom query GRAPH '? order ?ship'`: a pattern, its answers, and the SPARQL that asks the
// same.
#include <algorithm>
#include <iterator>

#include "cli/articles.h"
#include "cli/output.h"
#include "cli/pattern_sparql.h"
#include "cli/query.h"
#include "export/relation_map.h"
#include "extract/lexicon/verbs.h"
#include "extract/models.h"
#include "graph/pattern_view.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

std::vector<StatementMeaning> MeaningsFrom(const std::vector<KnownProperty>& properties) {
  std::vector<StatementMeaning> meanings;
  for (const KnownProperty& known : properties) {
    meanings.push_back({known.full ? "<" + known.name + ">" : known.name, known.inverse});
  }
  return meanings;
}

std::vector<StatementMeaning> MeaningsOf(const Statement& statement, EntityType subject,
                                         EntityType object) {
  return MeaningsFrom(RelationMap::Default().Find(statement, subject, object));
}

std::vector<StatementMeaning> PossibleMeaningsOf(const std::string& lemma) {
  return MeaningsFrom(RelationMap::Default().Possible(lemma));
}

// The table of verbs is read when first asked for; without one, no verbs are near.
std::vector<std::string> VerbsNear(const std::string& verb) {
  static const Result<NearVerbs> verbs =
      NearVerbs::Open(ModelFolder(InstalledModels()) + "/en.verbs");
  return verbs ? verbs->Of(verb) : std::vector<std::string>();
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
  chosen.possible_meanings = &PossibleMeaningsOf;
  chosen.near_verbs = &VerbsNear;
  return chosen;
}

namespace {

// One try at the words as a pattern.
Result<Reply> ReplyToPattern(const Store& store, const QueryOptions& options,
                             const MatchOptions& chosen) {
  const Result<PatternPart> part =
      PartFor(store, options.text, chosen, static_cast<size_t>(options.limit), DepthFor(options));
  if (!part) return tl::unexpected(part.error());
  if (options.show_sparql) {
    Reply reply;
    reply.text = SparqlOf(part->pattern, part->lemmas, chosen, options.base);
    return reply;
  }
  Result<std::vector<PatternRow>> rows = Match(part->graph, part->pattern, chosen);
  if (!rows) return tl::unexpected(rows.error());
  Reply reply = part->pattern.variables.empty()
                    ? StatementsOf(part->graph, *rows, options)
                    : ReplyOf(part->graph, part->pattern, std::move(*rows), options);
  reply.left_out += part->left_out;
  return reply;
}

// A question of English that is answered by nothing as it stands is understood in a wider sense.
Result<Reply> ReplyToWords(const Store& store, const QueryOptions& options, QueryStop& stop) {
  MatchOptions chosen = ChosenBy(options);
  chosen.stop = [&stop] { return stop.Now(); };
  Result<Reply> narrow = ReplyToPattern(store, options, chosen);
  const bool answered = narrow && (narrow->text || !narrow->answers.rows.empty());
  const bool stopped = !narrow && narrow.error().code == ErrorCode::kLimit;
  if (answered || stopped || options.show_sparql || !IsQuestion(options.text)) return narrow;
  chosen.wide = true;
  Result<Reply> wide = ReplyToPattern(store, options, chosen);
  return wide && (!wide->answers.rows.empty() || !narrow) ? std::move(wide) : std::move(narrow);
}

}  // namespace

int QueryPattern(const QueryOptions& options) {
  const auto question = [&](const Store& store, QueryStop& stop) -> Result<Reply> {
    if (!options.show_sparql) {
      if (const auto said = ReadSaidQuestion(options.text)) {
        return ReplyToSaid(store, *said, options);
      }
      if (const auto place = ReadPlaceQuestion(options.text)) {
        return ReplyToPlace(store, *place, options);
      }
    }
    return ReplyToWords(store, options, stop);
  };
  return AnswerTo(options, question, &StatusOfText);
}

}  // namespace tripleloom
