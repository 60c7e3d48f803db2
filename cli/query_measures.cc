// `tripleloom query GRAPH top`, `communities` and `stats`: which entities matter, which belong
// together, and how much there is of what.
#include <algorithm>
#include <array>
#include <boost/range/iterator_range.hpp>
#include <map>

#include "cli/output.h"
#include "cli/query.h"
#include "graph/measure.h"

namespace tripleloom {
namespace {

constexpr size_t kShownMembers = 8;  // of a community

std::vector<double> ScoresBy(const std::string& measure, const Graph& graph) {
  if (measure == "betweenness") return Betweenness(graph);
  return measure == "degree" ? Degree(graph) : PageRank(graph);
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

  // Greatest first, equals in the order of their names; at most `most`.
  void AddGreatest(std::string_view group, const std::map<std::string, size_t>& counts,
                   size_t most) {
    std::vector<std::pair<std::string, size_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (sorted.size() > most) sorted.resize(most);
    for (const auto& [name, count] : sorted) Add(group, name, count);
  }

 private:
  Reply& reply_;
};

void CountEntities(const Graph& graph, StatRows& counts) {
  std::array<size_t, kEntityTypeCount> of_type{};
  size_t named = 0;
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    ++of_type[static_cast<size_t>(graph[v].type)];
    if (graph[v].named) ++named;
  }
  counts.Add("entities", "", num_vertices(graph));
  counts.Add("entities", "with a name", named);
  for (int type = 0; type < kEntityTypeCount; ++type) {
    const size_t count = of_type[static_cast<size_t>(type)];
    if (count > 0) counts.Add("entities", NameOf(static_cast<EntityType>(type)), count);
  }
}

void CountStatements(const Graph& graph, int most, StatRows& counts) {
  std::array<size_t, kModalityCount> of_modality{};
  std::map<std::string, size_t> relations;
  std::map<int, size_t> supports;
  size_t negated = 0, attributed = 0, plain = 0, evidence = 0;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const Statement& statement = graph[edge];
    ++of_modality[static_cast<size_t>(statement.modality)];
    ++relations[statement.lemma];
    ++supports[statement.support];
    evidence += statement.evidence.size();
    if (statement.negated) ++negated;
    if (!statement.sources.empty()) ++attributed;
    if (ClaimWords(statement).empty()) ++plain;
  }
  counts.Add("sentences behind", "", evidence);
  counts.Add("statements", "", num_edges(graph));
  counts.Add("statements", "plain facts", plain);
  counts.Add("statements", "negated", negated);
  counts.Add("statements", "said by somebody", attributed);
  for (int modality = 0; modality < kModalityCount; ++modality) {
    counts.Add("statements", NameOf(static_cast<Modality>(modality)),
               of_modality[static_cast<size_t>(modality)]);
  }
  for (const auto& [support, count] : supports) {
    counts.Add("statements", "in " + Counted(static_cast<size_t>(support), "article", "articles"),
               count);
  }
  counts.Add("relations", "", relations.size());
  counts.AddGreatest("relations", relations, static_cast<size_t>(most));
}

}  // namespace

int QueryTop(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  const std::vector<double> scores = ScoresBy(options.by, *graph);
  Reply reply;
  reply.answers.variables = {"entity", "type", options.by};
  for (const Vertex v : Highest(scores, options.count)) {
    reply.answers.rows.push_back({EntityCell((*graph)[v], options, reply),
                                  TextCell(NameOf((*graph)[v].type)), ScoreCell(scores[v])});
  }
  return Answer(reply, options);
}

int QueryCommunities(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  std::vector<std::vector<Vertex>> members;  // most connected first, as vertices are
  const std::vector<int> community = Communities(*graph);
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
  return Answer(reply, options);
}

int QueryStats(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  Reply reply;
  StatRows counts(reply);
  counts.Add("articles", "", (*graph)[boost::graph_bundle].documents.size());
  CountEntities(*graph, counts);
  CountStatements(*graph, options.count, counts);
  return Answer(reply, options);
}

}  // namespace tripleloom
