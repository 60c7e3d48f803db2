// `tripleloom load`: puts a graph into a running database over HTTP.
//
// What is sent is what export writes: N-Quads for RDF stores, cut into batches, the queries of the
// Cypher script for Neo4j. Nothing in either depends on the moment, so a request that arrives
// twice, or a load that is begun again, changes nothing. How each kind of database is spoken to,
// and how it loses what an earlier load left there: target.h.
#include <fmt/format.h>

#include <boost/range/iterator_range.hpp>
#include <cstdlib>
#include <functional>
#include <string>

#include "cli/batches.h"
#include "cli/http.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/selection.h"
#include "cli/target.h"
#include "export/cypher.h"
#include "export/exporter.h"
#include "graph/base/file.h"
#include "graph/base/hash.h"
#include "graph/rdf.h"

namespace tripleloom {
namespace {

constexpr std::string_view kNeo4j = "neo4j";
constexpr std::string_view kGraphStore = "graph-store";
constexpr std::string_view kUpdate = "sparql-update";

// The way to speak that the address shows, where none is named.
std::string ProtocolOf(const LoadOptions& options) {
  if (!options.protocol.empty()) return options.protocol;
  const std::string path = options.url.substr(0, options.url.find('?'));
  if (path.ends_with("/query/v2") || path.ends_with("/query/v2/")) return std::string(kNeo4j);
  const bool update = path.ends_with("/update") || path.ends_with("/statements");
  return std::string(update ? kUpdate : kGraphStore);
}

// The graph for what is not of one article; in Neo4j, which has one graph, the name of the load.
std::string GraphOf(const LoadOptions& options, const ExportOptions& export_options) {
  return options.graph.empty() ? export_options.base + "graph" : options.graph;
}

// The password, from a file or the environment: on a command line others would see it.
Result<std::string> ReadPassword(const LoadOptions& options) {
  if (options.user.empty()) return std::string();
  if (options.password_file.empty()) {
    const char* password = std::getenv("TRIPLELOOM_PASSWORD");
    if (password != nullptr) return std::string(password);
    return Fail(ErrorCode::kNotFound,
                "no password for user '" + options.user +
                    "'; set TRIPLELOOM_PASSWORD, or name a file with --password-file");
  }
  Result<std::string> text = ReadFile(options.password_file);
  if (text) text->erase(std::min(text->find_first_of("\r\n"), text->size()));
  return text;
}

// The same for the same nodes and edges: whether their properties are other ones does not matter,
// as they are written over.
std::string DigestOf(const Graph& graph) {
  std::string keys;
  for (const DocumentInfo& document : graph[boost::graph_bundle].documents) {
    keys += document.id + '\n';
  }
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) keys += graph[v].key + '\n';
  for (const Edge e : boost::make_iterator_range(edges(graph))) keys += graph[e].key + '\n';
  return HexDigits(Hash64(keys));
}

// Counts requests, shows them, and leaves out those that a run before has sent.
class Loader {
 public:
  Loader(const LoadOptions& options, Progress& progress) : options_(options), progress_(progress) {}

  Status LoadCypher(const Graph& graph, const ExportOptions& export_options,
                    const Connection& connection) {
    const std::string mark = GraphOf(options_, export_options) + " " + DigestOf(graph);
    const Neo4jTarget target(connection, mark);
    const Status sent = VisitCypher(
        graph, export_options, {.rows = CypherRows::kJson, .mark = mark},
        [&](const CypherQuery& query) { return Send("", [&] { return target.Take(query); }); });
    return sent ? target.Finish() : sent;
  }

  Status LoadQuads(const Graph& graph, const ExportOptions& export_options, size_t batch,
                   BatchGraphs graphs, RdfTarget& target) {
    RdfTarget::Names articles;
    for (const DocumentInfo& document : graph[boost::graph_bundle].documents) {
      articles.insert(ArticleIri(export_options.base, document.id));
    }
    if (Status begun = target.Begin(articles); !begun) return begun;
    const std::string main = GraphOf(options_, export_options);
    RdfTarget::Names sent;
    QuadBatches batches(batch, graphs, main, [&](const LoadBatch& one) {
      for (const LoadPart& part : one.parts) {
        if (part.graph != main) sent.insert(part.graph);
      }
      return Send(one.parts.front().graph, [&] { return target.Take(one); });
    });
    Status done = FindFormat("nquads")->write(
        graph, export_options, [&](std::string_view bytes) { return batches.Take(bytes); });
    if (done) done = batches.Finish();
    return done ? target.Finish(sent) : done;
  }

  size_t requests() const { return number_; }

 private:
  Status Send(const std::string& about, const std::function<Status()>& send) {
    ++number_;
    if (number_ < static_cast<size_t>(options_.from)) return {};
    progress_.Show("request", number_, about);
    const Status done = send();
    if (done || number_ == 1) return done;
    return Fail(done.error().code,
                fmt::format("{}; add --from {} to go on from here", done.error().message, number_));
  }

  const LoadOptions& options_;
  Progress& progress_;
  size_t number_ = 0;  // those left out included
};

Status SendGraph(const LoadOptions& options, const Graph& graph,
                 const ExportOptions& export_options, HttpClient& client, Progress& progress) {
  const std::string protocol = ProtocolOf(options);
  const Connection connection(client, options.url, protocol, options.user);
  Loader loader(options, progress);
  Status loaded;
  if (protocol == kNeo4j) {
    loaded = loader.LoadCypher(graph, export_options, connection);
  } else {
    // An update is a program to its server: Virtuoso's parser gives up at some thousand triples.
    const bool update = protocol == kUpdate;
    const int usual = update ? 1000 : 10000;
    const auto batch = static_cast<size_t>(options.batch > 0 ? options.batch : usual);
    const RdfTargetOptions target = {GraphOf(options, export_options), batch};
    loaded = update ? loader.LoadQuads(graph, export_options, batch, BatchGraphs::kMany,
                                       *MakeUpdateTarget(connection, target))
                    : loader.LoadQuads(graph, export_options, batch, BatchGraphs::kOne,
                                       *MakeGraphStoreTarget(connection, target));
  }
  progress.Clear();
  if (loaded && !options.quiet) {
    Tell(fmt::format("{}: loaded {} and {} in {}", options.url,
                     Counted(num_vertices(graph), "entity", "entities"),
                     Counted(num_edges(graph), "statement", "statements"),
                     Counted(loader.requests(), "request", "requests")));
  }
  return loaded;
}

Status LoadGraph(const LoadOptions& options) {
  Result<std::string> password = ReadPassword(options);
  if (!password) return tl::unexpected(password.error());
  const Result<RelationMap> relations = ReadMapping(options.part);
  if (!relations) return tl::unexpected(relations.error());
  const Result<Graph> graph = SelectGraph(options.part);
  if (!graph) return tl::unexpected(graph.error());
  ExportOptions export_options;
  if (!options.part.base.empty()) export_options.base = options.part.base;
  export_options.relations = &*relations;
  Progress progress(options.quiet);
  HttpClient client({.user = options.user,
                     .password = std::move(*password),
                     .certificates = options.certificates,
                     .timeout = options.timeout,
                     .tries = options.tries,
                     .on_retry = [&](std::string_view why, double seconds) {
                       progress.Clear();
                       if (!options.quiet) {
                         Tell(fmt::format("{}; again in {} s", why, seconds));
                       }
                     }});
  return SendGraph(options, *graph, export_options, client, progress);
}

}  // namespace

int Load(const LoadOptions& options) {
  if (!options.url.starts_with("http://") && !options.url.starts_with("https://")) {
    Complain(
        fmt::format("'{}' is no address to load to; give one that begins with http:// or "
                    "https://",
                    options.url));
    return kUsageFault;
  }
  if (options.url.find('@') < options.url.find('/', options.url.find("//") + 2)) {
    Complain(
        "leave user and password out of the address; give --user, and the password in "
        "TRIPLELOOM_PASSWORD or --password-file");
    return kUsageFault;
  }
  const std::string& base = options.part.base;
  if (!base.empty() && !IsBase(base)) {
    Complain(
        fmt::format("'{}' cannot begin an IRI; give one such as https://example.org/id/", base));
    return kUsageFault;
  }
  if (!options.graph.empty() && !IsBase(options.graph + "/")) {
    Complain(fmt::format("'{}' cannot name a graph; give an IRI such as https://example.org/news",
                         options.graph));
    return kUsageFault;
  }
  if (const Status loaded = LoadGraph(options); !loaded) {
    Complain(loaded.error().message);
    return kDataFault;
  }
  return kDone;
}

}  // namespace tripleloom
