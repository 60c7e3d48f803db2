// `tripleloom query`: about, between and timeline: statements chosen by the entities in them.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <set>
#include <tuple>

#include "cli/output.h"
#include "cli/query.h"
#include "cli/query_roles.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// "Ada Verne, Person: 3 facts in 2 articles; also called Verne".
std::string Heading(const Entity& entity, size_t facts) {
  std::string heading =
      fmt::format("{}, {}: {} in {}", OneLineOf(entity.name), NameOf(entity.type),
                  Counted(facts, "fact", "facts"),
                  Counted(static_cast<size_t>(entity.documents), "article", "articles"));
  std::vector<std::string> others;
  for (const std::string& name : entity.names) {
    if (name != entity.name) others.push_back(OneLineOf(name));
  }
  if (!others.empty()) heading += fmt::format("; also called {}", fmt::join(others, ", "));
  return heading;
}

// When a statement holds: the value of its time, its words, and else the day of its first article.
struct When {
  std::string value;
  std::string words;
  std::string reported;

  // Times without a value come after those of known day, in the order of their articles.
  auto Order() const { return std::tuple(value.empty() && reported.empty(), Best(), words); }
  const std::string& Best() const { return value.empty() ? reported : value; }
  bool IsKnown() const { return !value.empty() || !words.empty() || !reported.empty(); }
};

When TimeOf(const Graph& graph, Edge edge) {
  When when;
  when.reported = graph[edge].first_date;
  for (const StatementQualifier& qualifier : graph[edge].qualifiers) {
    if (qualifier.role != "time" || !when.value.empty()) continue;
    if (qualifier.value.empty() && !when.words.empty()) continue;
    when.value = qualifier.value;
    when.words = OneLineOf(qualifier.preposition + " " + qualifier.text);
  }
  return when;
}

Result<Reply> ReplyAbout(const Store& store, const QueryOptions& options) {
  const MatchOptions chosen = ChosenBy(options);
  const bool all = options.include.empty() && options.min_confidence == 0;
  const Result<PartAbout> part = SurestAbout(
      store, options.entities[0], all ? static_cast<size_t>(options.limit) : 0, DepthFor(options));
  if (!part) return tl::unexpected(part.error());
  const Graph& graph = part->graph;
  StatementRows rows(graph, options);
  const std::vector<Fact> facts = About(graph, part->entity);
  for (const Fact& fact : facts) {
    if (Counts(graph[fact.edge], chosen)) rows.Add(fact.edge);
  }
  const size_t unread = part->facts - std::min(part->facts, facts.size());
  return rows.Finish(Heading(graph[part->entity], part->facts), unread);
}

Result<Reply> ReplyBetween(const Store& store, const QueryOptions& options) {
  const Result<Surroundings> around = SurroundingsOf(store, options.entities, DepthFor(options));
  if (!around) return tl::unexpected(around.error());
  const Graph& graph = around->graph;
  const Roles first(graph, around->entities[0]);
  const Roles second(graph, around->entities[1]);
  StatementRows rows(graph, options);
  for (const Edge edge : Chosen(graph, options, [&](Edge e) {
         return first.IsAnywhere(e) && second.IsAnywhere(e) && (first.IsEnd(e) || second.IsEnd(e));
       })) {
    rows.Add(edge);
  }
  return rows.Finish(fmt::format("{} and {}: {}", NamesOf(graph, around->entities[0]),
                                 NamesOf(graph, around->entities[1]),
                                 Counted(rows.size(), "statement", "statements")));
}

Result<Reply> ReplyTimeline(const Store& store, const QueryOptions& options) {
  const Result<Surroundings> around =
      SurroundingsOf(store, {options.entities[0]}, DepthFor(options));
  if (!around) return tl::unexpected(around.error());
  const Graph& graph = around->graph;
  const Roles roles(graph, around->entities[0]);
  std::vector<std::pair<When, Edge>> timed;
  for (const Edge edge :
       Chosen(graph, options, [&](Edge e) { return roles.IsEnd(e) || roles.IsSource(e); })) {
    When when = TimeOf(graph, edge);
    if (when.IsKnown()) timed.emplace_back(std::move(when), edge);
  }
  std::stable_sort(timed.begin(), timed.end(),
                   [](const auto& a, const auto& b) { return a.first.Order() < b.first.Order(); });
  StatementRows rows(graph, options, {"time", "when", "reported"});
  for (const auto& [when, edge] : timed) {
    rows.Add(edge, {TextCell(when.value), TextCell(when.words), TextCell(when.reported)});
  }
  return rows.Finish(NamesOf(graph, around->entities[0]) + ": " +
                     Counted(rows.size(), "statement with a time", "statements with a time"));
}

int AnswerWith(Result<Reply> (*reply_of)(const Store&, const QueryOptions&),
               const QueryOptions& options) {
  return AnswerTo(options,
                  [&](const Store& store, QueryStop&) { return reply_of(store, options); });
}

}  // namespace

int QueryAbout(const QueryOptions& options) { return AnswerWith(&ReplyAbout, options); }
int QueryBetween(const QueryOptions& options) { return AnswerWith(&ReplyBetween, options); }
int QueryTimeline(const QueryOptions& options) { return AnswerWith(&ReplyTimeline, options); }

}  // namespace tripleloom
