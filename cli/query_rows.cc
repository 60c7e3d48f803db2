// Statements as rows of an answer, with the sentences and the graph behind them.
#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <map>
#include <set>
#include <utility>

#include "cli/output.h"
#include "cli/query.h"
#include "export/wording.h"
#include "graph/assemble.h"
#include "graph/rdf.h"

namespace tripleloom {
namespace {

void AddPart(std::string_view part, std::string& words) {
  if (!words.empty()) words += "; ";
  words += part;
}

std::vector<AnswerReason> ReasonsOf(const Graph& graph, const std::vector<Edge>& statements,
                                    int limit) {
  std::vector<AnswerReason> reasons;
  for (const Edge edge : statements) {
    std::set<std::pair<int, uint32_t>> told;  // sentences; one may give a statement twice
    for (const Evidence& evidence : graph[edge].evidence) {
      if (limit > 0 && told.size() == static_cast<size_t>(limit)) break;
      if (!told.insert({evidence.document, evidence.sentence_span.begin}).second) continue;
      const DocumentInfo& document =
          graph[boost::graph_bundle].documents[static_cast<size_t>(evidence.document)];
      reasons.push_back({document.id, document.date, evidence.sentence});
    }
  }
  return reasons;
}

// The statements, their ends, and who said them.
Graph PartOf(const Graph& graph, const std::vector<std::vector<Edge>>& behind) {
  std::map<std::string_view, Vertex> by_key;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) by_key[graph[v].key] = v;
  std::map<Vertex, int> numbers;
  std::vector<Entity> entities;
  const auto number_of = [&](Vertex v) {
    const auto [at, is_new] = numbers.try_emplace(v, static_cast<int>(entities.size()));
    if (is_new) entities.push_back(graph[v]);
    return at->second;
  };
  std::set<std::string_view> seen;
  std::vector<LooseStatement> statements;
  for (const std::vector<Edge>& row : behind) {
    for (const Edge edge : row) {
      if (!seen.insert(graph[edge].key).second) continue;
      const int subject = number_of(source(edge, graph));
      statements.push_back({subject, number_of(target(edge, graph)), graph[edge]});
      for (const StatementSource& source : graph[edge].sources) {
        if (const auto at = by_key.find(source.key); at != by_key.end()) number_of(at->second);
      }
    }
  }
  return Assemble(std::move(entities), std::move(statements), graph[boost::graph_bundle]);
}

}  // namespace

std::string ClaimWords(const Statement& statement) {
  std::string words;
  if (statement.negated) AddPart("negated", words);
  if (statement.modality != Modality::kAsserted) AddPart(NameOf(statement.modality), words);
  for (const StatementSource& source : statement.sources) {
    AddPart("according to " + OneLineOf(source.name), words);
  }
  return words;
}

std::string DetailWords(const Statement& statement) {
  std::string words;
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    AddPart(OneLineOf(QualifierWords(qualifier)), words);
  }
  return words;
}

bool ShowsEvidence(const QueryOptions& options) {
  return options.why || options.evidence > 0 || options.format == "jsonld" ||
         options.format == "dot";
}

void AddStatements(const Graph& graph, const std::vector<std::vector<Edge>>& behind,
                   const QueryOptions& options, Reply& reply) {
  if (options.why || options.evidence > 0) {
    for (const std::vector<Edge>& statements : behind) {
      reply.reasons.push_back(ReasonsOf(graph, statements, options.evidence));
    }
  }
  const bool needed = options.format == "jsonld" || options.format == "dot";
  if (needed) reply.graph = PartOf(graph, behind);
}

StatementRows::StatementRows(const Graph& graph, const QueryOptions& options,
                             std::vector<std::string> columns)
    : graph_(graph), options_(options) {
  reply_.answers.variables = std::move(columns);
  for (const char* name : {"subject", "relation", "object", "details", "claim", "confidence",
                           "articles", "statement"}) {
    reply_.answers.variables.emplace_back(name);
  }
  reply_.hidden = {"statement"};
  reply_.sparse = true;
}

void StatementRows::Add(Edge edge, std::vector<Cell> cells) {
  const Statement& statement = graph_[edge];
  cells.push_back(EntityCell(graph_[source(edge, graph_)], options_, reply_));
  cells.push_back(TextCell(statement.relation));
  cells.push_back(EntityCell(graph_[target(edge, graph_)], options_, reply_));
  cells.push_back(TextCell(DetailWords(statement)));
  cells.push_back(TextCell(ClaimWords(statement)));
  cells.push_back(ScoreCell(statement.confidence));
  cells.push_back(CountCell(static_cast<size_t>(statement.support)));
  cells.push_back(IriTerm(StatementIri(options_.base, statement.key)));
  reply_.answers.rows.push_back(std::move(cells));
  edges_.push_back({edge});
}

Reply StatementRows::Finish(std::string heading, size_t left_out) {
  KeepLimit(options_, reply_);
  edges_.resize(reply_.answers.rows.size());
  reply_.left_out += left_out;
  reply_.heading = std::move(heading);
  AddStatements(graph_, edges_, options_, reply_);
  return std::move(reply_);
}

}  // namespace tripleloom
