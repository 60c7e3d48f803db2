// `tripleloom query GRAPH said`, and the questions of English that ask who said what, and what is
// where.
#include <fmt/format.h>

#include <iterator>

#include "cli/output.h"
#include "cli/query.h"
#include "cli/query_roles.h"

namespace tripleloom {
namespace {

// What somebody said is told in two ways: statements attributed to him, and statements with a verb
// of saying whose object is the content. Such verbs are those by which the graph attributes.
class Sayings {
 public:
  explicit Sayings(const Graph& graph) : graph_(graph) {
    for (const Edge edge : boost::make_iterator_range(edges(graph))) {
      for (const StatementSource& source : graph[edge].sources) verbs_.insert(source.verb);
    }
  }

  bool IsSaid(Edge edge) const { return !graph_[edge].sources.empty() || Says(edge); }
  bool IsBy(const Roles& roles, Edge edge) const {
    return roles.IsSource(edge) || (roles.IsSubject(edge) && Says(edge));
  }

  // A row for each who said it; `cells` stand before who and by which verb.
  void Add(Edge edge, const std::vector<Cell>& cells, StatementRows& rows) const {
    const Statement& statement = graph_[edge];
    const auto add = [&](const std::string& who, const std::string& verb) {
      std::vector<Cell> all = cells;
      all.push_back(TextCell(who));
      all.push_back(TextCell(verb));
      rows.Add(edge, std::move(all));
    };
    for (const StatementSource& source : statement.sources) add(source.name, source.verb);
    if (statement.sources.empty()) add(graph_[source(edge, graph_)].name, statement.lemma);
  }

 private:
  bool Says(Edge edge) const { return verbs_.contains(graph_[edge].lemma); }

  const Graph& graph_;
  std::set<std::string> verbs_ = {"say"};
};

Result<Reply> ReplySaid(const Store& store, const QueryOptions& options) {
  const auto around = SurroundingsOf(store, {options.entities[0]}, DepthFor(options));
  if (!around) return tl::unexpected(around.error());
  const Graph& graph = around->graph;
  const Roles roles(graph, around->entities[0]);
  const Sayings sayings(graph);
  StatementRows rows(graph, options, {"said", "who", "verb"});
  for (const Edge edge : Chosen(graph, options, [&](Edge e) { return sayings.IsBy(roles, e); })) {
    sayings.Add(edge, {TextCell("by")}, rows);
  }
  const size_t by_them = rows.size();
  for (const Edge edge : Chosen(graph, options, [&](Edge e) {
         return !sayings.IsBy(roles, e) && roles.IsAnywhere(e) && sayings.IsSaid(e);
       })) {
    sayings.Add(edge, {TextCell("about")}, rows);
  }
  return rows.Finish(fmt::format("{}: said by them {}, said about them {}",
                                 NamesOf(graph, around->entities[0]), by_them,
                                 rows.size() - by_them));
}

}  // namespace

Result<Reply> ReplyToSaid(const Store& store, const SaidQuestion& asked,
                          const QueryOptions& options) {
  std::vector<std::string> names;
  if (!asked.speaker.empty()) names.push_back(asked.speaker);
  if (!asked.topic.empty()) names.push_back(asked.topic);
  const auto around = SurroundingsOf(store, names, DepthFor(options));
  if (!around) return tl::unexpected(around.error());
  const Graph& graph = around->graph;
  const Roles speaker(graph, around->entities.front());
  const Roles topic(graph, around->entities.back());
  const Sayings sayings(graph);
  StatementRows rows(graph, options, {"who", "verb"});
  for (const Edge edge : Chosen(graph, options, [&](Edge e) {
         const bool by = asked.speaker.empty() || sayings.IsBy(speaker, e);
         const bool about = asked.topic.empty() || topic.IsEnd(e) || topic.IsQualifier(e);
         return by && about && sayings.IsSaid(e);
       })) {
    sayings.Add(edge, {}, rows);
  }
  std::string heading;
  for (const auto& entities : around->entities) {
    heading += (heading.empty() ? "" : "; ") + NamesOf(graph, entities);
  }
  return rows.Finish(heading + ": " + Counted(rows.size(), "saying", "sayings"));
}

Result<Reply> ReplyToPlace(const Store& store, const PlaceQuestion& asked,
                           const QueryOptions& options) {
  const Result<PartOfPlace> part = WhatIsIn(store, asked.place, DepthFor(options));
  if (!part) return tl::unexpected(part.error());
  const Graph& graph = part->graph;
  const auto fits = [&](Vertex v) { return !asked.people || graph[v].type == EntityType::kPerson; };
  Reply reply;
  reply.answers.variables = {asked.people ? "who" : "what", "relation", "where", "details",
                             "claim"};
  reply.sparse = true;
  std::vector<std::vector<Edge>> behind;
  for (const Edge edge : Chosen(graph, options, [&](Edge e) { return fits(source(e, graph)); })) {
    reply.answers.rows.push_back(
        {EntityCell(graph[source(edge, graph)], options, reply), TextCell(graph[edge].lemma),
         EntityCell(graph[target(edge, graph)], options, reply), TextCell(DetailWords(graph[edge])),
         TextCell(ClaimWords(graph[edge]))});
    behind.push_back({edge});
  }
  for (const Vertex v : part->by_name) {
    if (!fits(v)) continue;
    reply.answers.rows.push_back({EntityCell(graph[v], options, reply), TextCell("by its name"),
                                  std::nullopt, std::nullopt, std::nullopt});
    behind.emplace_back();
  }
  KeepLimit(options, reply);
  behind.resize(reply.answers.rows.size());
  AddStatements(graph, behind, options, reply);
  return reply;
}

int QuerySaid(const QueryOptions& options) {
  return AnswerTo(options,
                  [&](const Store& store, QueryStop&) { return ReplySaid(store, options); });
}

}  // namespace tripleloom
