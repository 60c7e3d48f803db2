// `tripleloom query`: about, between, timeline and said: statements chosen by the entities in them.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <set>
#include <tuple>

#include "cli/output.h"
#include "cli/query.h"
#include "graph/pattern_view.h"
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

std::string NamesOf(const Graph& graph, const std::vector<Vertex>& entities) {
  std::vector<std::string> names;
  for (const Vertex v : entities) names.push_back(OneLineOf(graph[v].name));
  return fmt::format("{}", fmt::join(names, ", "));
}

// Whether one of the entities has the statement said, or is one of its ends, or a part of it.
class Roles {
 public:
  Roles(const Graph& graph, const std::vector<Vertex>& entities)
      : graph_(graph), entities_(entities.begin(), entities.end()) {
    for (const Vertex v : entities) keys_.insert(graph[v].key);
  }

  bool IsEnd(Edge edge) const {
    return entities_.contains(source(edge, graph_)) || entities_.contains(target(edge, graph_));
  }
  bool IsSubject(Edge edge) const { return entities_.contains(source(edge, graph_)); }
  bool IsSource(Edge edge) const {
    const auto& sources = graph_[edge].sources;
    return std::any_of(sources.begin(), sources.end(), [this](const StatementSource& source) {
      return keys_.contains(source.key);
    });
  }
  bool IsQualifier(Edge edge) const {
    const auto& qualifiers = graph_[edge].qualifiers;
    return std::any_of(qualifiers.begin(), qualifiers.end(),
                       [this](const auto& qualifier) { return keys_.contains(qualifier.key); });
  }
  bool IsAnywhere(Edge edge) const { return IsEnd(edge) || IsSource(edge) || IsQualifier(edge); }

 private:
  const Graph& graph_;
  std::set<Vertex> entities_;
  std::set<std::string> keys_;
};

// The statements that count and fit, the most supported and then the most confident first.
template <class Fits>
std::vector<Edge> Chosen(const Graph& graph, const QueryOptions& options, const Fits& fits) {
  const MatchOptions chosen = ChosenBy(options);
  std::vector<Edge> found;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    if (Counts(graph[edge], chosen) && fits(edge)) found.push_back(edge);
  }
  std::stable_sort(found.begin(), found.end(), [&graph](Edge a, Edge b) {
    return std::tie(graph[a].support, graph[a].confidence) >
           std::tie(graph[b].support, graph[b].confidence);
  });
  return found;
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

// What is said around the first `count` names of the question.
Result<Surroundings> ReadSurroundings(const Store& store, const QueryOptions& options,
                                      size_t count) {
  const auto first = options.entities.begin();
  return SurroundingsOf(store, {first, first + static_cast<std::ptrdiff_t>(count)},
                        DepthFor(options));
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
  const Result<Surroundings> around = ReadSurroundings(store, options, 2);
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
  const Result<Surroundings> around = ReadSurroundings(store, options, 1);
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

// What somebody said is told in two ways: statements attributed to him, and statements with a verb
// of saying whose object is the content. Such verbs are those by which the graph attributes.
Result<Reply> ReplySaid(const Store& store, const QueryOptions& options) {
  const Result<Surroundings> around = ReadSurroundings(store, options, 1);
  if (!around) return tl::unexpected(around.error());
  const Graph& graph = around->graph;
  const Roles roles(graph, around->entities[0]);
  std::set<std::string> verbs = {"say"};
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    for (const StatementSource& source : graph[edge].sources) verbs.insert(source.verb);
  }
  const auto says = [&](Edge e) { return verbs.contains(graph[e].lemma); };
  const auto by = [&](Edge e) { return roles.IsSource(e) || (roles.IsSubject(e) && says(e)); };
  StatementRows rows(graph, options, {"said", "who", "verb"});
  const auto add = [&](const char* how, Edge edge) {
    const Statement& statement = graph[edge];
    for (const StatementSource& source : statement.sources) {
      rows.Add(edge, {TextCell(how), TextCell(source.name), TextCell(source.verb)});
    }
    if (!statement.sources.empty()) return;
    const Entity& speaker = graph[source(edge, graph)];
    rows.Add(edge, {TextCell(how), TextCell(speaker.name), TextCell(statement.lemma)});
  };
  for (const Edge edge : Chosen(graph, options, by)) add("by", edge);
  const size_t by_them = rows.size();
  for (const Edge edge : Chosen(graph, options, [&](Edge e) {
         return !by(e) && roles.IsAnywhere(e) && (!graph[e].sources.empty() || says(e));
       })) {
    add("about", edge);
  }
  return rows.Finish(fmt::format("{}: said by them {}, said about them {}",
                                 NamesOf(graph, around->entities[0]), by_them,
                                 rows.size() - by_them));
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
int QuerySaid(const QueryOptions& options) { return AnswerWith(&ReplySaid, options); }

}  // namespace tripleloom
