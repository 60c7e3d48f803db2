// `tripleloom query`: the facts about an entity, or the chain of facts between two, each with the
// sentences that say so.
#include "cli/query.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/options.h"
#include "cli/output.h"
#include "graph/part.h"
#include "graph/query.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// What keeps a statement from being a plain fact, and what else is said of it:
// "  [negated; according to Ada Verne; on Monday]".
std::string Marks(const Statement& statement) {
  std::vector<std::string> marks;
  if (statement.negated) marks.push_back("negated");
  if (statement.modality != Modality::kAsserted) {
    marks.push_back(std::string(NameOf(statement.modality)));
  }
  for (const StatementSource& source : statement.sources) {
    marks.push_back("according to " + OneLineOf(source.name));
  }
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    marks.push_back(OneLineOf(qualifier.preposition + " " + qualifier.text));
  }
  return marks.empty() ? "" : fmt::format("  [{}]", fmt::join(marks, "; "));
}

// "Ada Verne —founded→ Lumen Press": always as it was said, subject first.
std::string Line(const Graph& graph, Edge edge) {
  const Statement& statement = graph[edge];
  return fmt::format("{} —{}→ {}{}\n", OneLineOf(graph[source(edge, graph)].name),
                     OneLineOf(statement.relation), OneLineOf(graph[target(edge, graph)].name),
                     Marks(statement));
}

std::string EvidenceLines(const Graph& graph, const Statement& statement, int limit) {
  const size_t all = statement.evidence.size();
  const size_t shown = limit == 0 ? all : std::min(all, static_cast<size_t>(limit));
  std::string lines;
  for (size_t i = 0; i < shown; ++i) {
    const Evidence& evidence = statement.evidence[i];
    const DocumentInfo& document =
        graph[boost::graph_bundle].documents[static_cast<size_t>(evidence.document)];
    lines += fmt::format("    {}: {}\n", OneLineOf(document.id), OneLineOf(evidence.sentence));
  }
  if (shown < all) {
    lines += fmt::format("    and {}; --evidence 0 shows all\n",
                         Counted(all - shown, "more sentence", "more sentences"));
  }
  return lines;
}

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
  return heading + "\n";
}

std::string FactLines(const Graph& graph, const std::vector<Fact>& facts, int evidence) {
  std::string lines;
  for (const Fact& fact : facts) {
    lines += "\n" + Line(graph, fact.edge) + EvidenceLines(graph, graph[fact.edge], evidence);
  }
  return lines;
}

std::string LeftOut(size_t facts) {
  if (facts == 0) return {};
  return fmt::format("\nand {}; --limit 0 shows all\n", Counted(facts, "more fact", "more facts"));
}

}  // namespace

Result<Graph> ReadGraph(const std::string& path) {
  const Result<Store> store = Store::Open(path, Store::Mode::kRead);
  if (!store) return tl::unexpected(store.error());
  return Snapshot(*store, {});
}

int Refuse(const Error& error) {
  Complain(error.message);
  return kDataFault;
}

int QueryContradictions(const QueryOptions& options) {
  const Result<Graph> graph = ReadGraph(options.store);
  if (!graph) return Refuse(graph.error());
  const std::vector<Contradiction> found = Contradictions(*graph);
  std::string text = Counted(found.size(), "contradiction", "contradictions") + "\n";
  for (const Contradiction& pair : found) {
    text += FactLines(*graph, {{pair.affirmed, true}}, options.evidence);
    text += Line(*graph, pair.negated) +
            EvidenceLines(*graph, (*graph)[pair.negated], options.evidence);
  }
  return PrintAndFinish(text);
}

int QueryAbout(const QueryOptions& options) {
  const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
  if (!store) return Refuse(store.error());
  const auto limit = static_cast<size_t>(options.limit);
  const Result<PartAbout> part = SurestAbout(*store, options.entities[0], limit);
  if (!part) return Refuse(part.error());
  const Graph& graph = part->graph;
  const Result<Vertex> entity = FindEntity(graph, options.entities[0]);
  if (!entity) return Refuse(entity.error());
  std::vector<Fact> facts = About(graph, *entity);
  if (limit > 0 && facts.size() > limit) facts.resize(limit);
  return PrintAndFinish(Heading(graph[*entity], part->facts) +
                        FactLines(graph, facts, options.evidence) +
                        LeftOut(part->facts - facts.size()));
}

int QueryPath(const QueryOptions& options) {
  const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
  if (!store) return Refuse(store.error());
  const Result<Graph> graph = GraphBetween(*store, options.entities[0], options.entities[1]);
  if (!graph) return Refuse(graph.error());
  const Result<Vertex> from = FindEntity(*graph, options.entities[0]);
  if (!from) return Refuse(from.error());
  const Result<Vertex> to = FindEntity(*graph, options.entities[1]);
  if (!to) return Refuse(to.error());
  const Result<std::vector<Fact>> path = Path(*graph, *from, *to);
  if (!path) return Refuse(path.error());
  return PrintAndFinish(fmt::format("{} to {}: {}\n", OneLineOf((*graph)[*from].name),
                                    OneLineOf((*graph)[*to].name),
                                    Counted(path->size(), "step", "steps")) +
                        FactLines(*graph, *path, options.evidence));
}

}  // namespace tripleloom
