// `tripleloom query GRAPH top`, `communities` and `stats`: which entities matter, which belong
// together, and how much there is of what.
#include <algorithm>

#include "cli/output.h"
#include "cli/progress.h"
#include "cli/query.h"
#include "graph/census.h"
#include "graph/measure.h"
#include "graph/part.h"

namespace tripleloom {
namespace {

constexpr size_t kShownMembers = 8;  // of a community
constexpr size_t kEntitiesBetweenShows = 100;

// Counts on a terminal how far a measure is, and asks whether to stop.
class Watch {
 public:
  explicit Watch(QueryStop& stop) : stop_(stop) {}

  MeasureStop Counting(const char* what, size_t step, const std::string& of) {
    return [this, what, step, of, done = size_t{0}]() mutable {
      if (++done % step == 0) progress_.Show(what, done, of);
      return stop_.Now();
    };
  }

 private:
  QueryStop& stop_;
  Progress progress_{false};
};

std::vector<double> ScoresBy(const std::string& measure, const Graph& graph, Watch& watch) {
  if (measure == "betweenness") {
    const std::string of = "of " + std::to_string(num_vertices(graph));
    return Betweenness(graph, watch.Counting("entity", kEntitiesBetweenShows, of));
  }
  if (measure == "degree") return Degree(graph);
  return PageRank(graph, watch.Counting("round", 1, "of at most 100"));
}

std::string MemberNames(const Graph& graph, const std::vector<Vertex>& members) {
  std::string names;
  for (size_t i = 0; i < std::min(members.size(), kShownMembers); ++i) {
    names += (i == 0 ? "" : ", ") + OneLineOf(graph[members[i]].name);
  }
  return names + (members.size() > kShownMembers ? ", ..." : "");
}

// Rows of `stats`: a group, a name in it, a count.
class StatRows {
 public:
  explicit StatRows(Reply& reply) : reply_(reply) {
    reply_.answers.variables = {"what", "of", "count"};
  }

  void Add(std::string_view group, std::string_view name, size_t count) {
    reply_.answers.rows.push_back({TextCell(group), TextCell(name), CountCell(count)});
  }

 private:
  Reply& reply_;
};

void TellEntities(const Census& census, StatRows& counts) {
  counts.Add("entities", "", census.entities);
  counts.Add("entities", "with a name", census.named);
  for (int type = 0; type < kEntityTypeCount; ++type) {
    const size_t count = census.of_type[static_cast<size_t>(type)];
    if (count > 0) counts.Add("entities", NameOf(static_cast<EntityType>(type)), count);
  }
}

void TellStatements(const Census& census, StatRows& counts) {
  counts.Add("sentences behind", "", census.evidence);
  counts.Add("statements", "", census.statements);
  counts.Add("statements", "plain facts", census.plain);
  counts.Add("statements", "negated", census.negated);
  counts.Add("statements", "said by somebody", census.attributed);
  for (int modality = 0; modality < kModalityCount; ++modality) {
    counts.Add("statements", NameOf(static_cast<Modality>(modality)),
               census.of_modality[static_cast<size_t>(modality)]);
  }
  for (const auto& [support, count] : census.of_support) {
    counts.Add("statements", "in " + Counted(static_cast<size_t>(support), "article", "articles"),
               count);
  }
}

Result<Reply> ReplyTop(const Store& store, const QueryOptions& options, QueryStop& stop) {
  const Result<Graph> graph = Outline(store);
  if (!graph) return tl::unexpected(graph.error());
  Watch watch(stop);
  const std::vector<double> scores = ScoresBy(options.by, *graph, watch);
  if (stop.Why()) return tl::unexpected(*stop.Why());
  Reply reply;
  reply.answers.variables = {"entity", "type", options.by};
  for (const Vertex v : Highest(scores, options.count)) {
    reply.answers.rows.push_back({EntityCell((*graph)[v], options, reply),
                                  TextCell(NameOf((*graph)[v].type)), ScoreCell(scores[v])});
  }
  return reply;
}

Result<Reply> ReplyCommunities(const Store& store, const QueryOptions& options, QueryStop& stop) {
  const Result<Graph> graph = Outline(store);
  if (!graph) return tl::unexpected(graph.error());
  Watch watch(stop);
  const std::vector<int> community =
      Communities(*graph, watch.Counting("pass", 1, "over all entities"));
  if (stop.Why()) return tl::unexpected(*stop.Why());
  std::vector<std::vector<Vertex>> members;  // most connected first, as vertices are
  for (size_t v = 0; v < community.size(); ++v) {
    const auto of = static_cast<size_t>(community[v]);
    if (of >= members.size()) members.resize(of + 1);
    members[of].push_back(v);
  }
  Reply reply;
  reply.answers.variables = {"community", "entities", "members"};
  for (const std::vector<Vertex>& of : members) {
    const size_t number = reply.answers.rows.size() + 1;
    // Greatest first: behind the first loner only loners follow.
    if (of.size() < 2 || number > static_cast<size_t>(options.count)) break;
    reply.answers.rows.push_back(
        {CountCell(number), CountCell(of.size()), TextCell(MemberNames(*graph, of))});
  }
  return reply;
}

Result<Reply> ReplyStats(const Store& store, const QueryOptions& options, QueryStop&) {
  const Result<Census> census = CensusOf(store);
  if (!census) return tl::unexpected(census.error());
  Reply reply;
  StatRows counts(reply);
  counts.Add("articles", "", census->articles);
  TellEntities(*census, counts);
  TellStatements(*census, counts);
  counts.Add("relations", "", census->relations.size());
  const size_t shown = std::min(census->relations.size(), static_cast<size_t>(options.count));
  for (size_t i = 0; i < shown; ++i) {
    counts.Add("relations", census->relations[i].first, census->relations[i].second);
  }
  return reply;
}

int AnswerWith(Result<Reply> (*reply_of)(const Store&, const QueryOptions&, QueryStop&),
               const QueryOptions& options) {
  return AnswerTo(
      options, [&](const Store& store, QueryStop& stop) { return reply_of(store, options, stop); });
}

}  // namespace

int QueryTop(const QueryOptions& options) { return AnswerWith(&ReplyTop, options); }
int QueryCommunities(const QueryOptions& options) { return AnswerWith(&ReplyCommunities, options); }
int QueryStats(const QueryOptions& options) { return AnswerWith(&ReplyStats, options); }

}  // namespace tripleloom
