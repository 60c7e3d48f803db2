// `tripleloom load`: puts a graph into a running database over HTTP.
//
// What is sent is what export writes, cut into batches: N-Quads for RDF stores, a Cypher script for
// Neo4j. Nothing in either depends on the moment, so a request that arrives twice, or a load that
// is begun again, changes nothing. In an RDF store the graphs of the file are replaced, each by its
// first batch; other graphs, and the store's default graph, are left alone.
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdlib>
#include <string>

#include "cli/batches.h"
#include "cli/http.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/selection.h"
#include "export/exporter.h"
#include "graph/base/file.h"
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

std::string StartOf(std::string_view body) {
  constexpr size_t kShown = 200;
  return OneLineOf(body.substr(0, kShown));
}

// What Neo4j complains of in its answer; it does so with status 200 too.
std::string ComplaintOfNeo4j(const HttpAnswer& answer) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(answer.body.data(), answer.body.size());
  if (json.HasParseError() || !json.IsObject()) return "it does not answer in JSON";
  const auto errors = json.FindMember("errors");
  if (errors == json.MemberEnd() || !errors->value.IsArray() || errors->value.Empty()) return {};
  const rapidjson::Value& first = errors->value[0];
  const bool told = first.IsObject() && first.HasMember("message") && first["message"].IsString();
  return told ? StartOf(first["message"].GetString()) : "it reports an error without a message";
}

class Loader {
 public:
  Loader(const LoadOptions& options, std::string protocol, HttpClient& client, Progress& progress)
      : options_(options), protocol_(std::move(protocol)), client_(client), progress_(progress) {}

  Status Load(const Graph& graph, const ExportOptions& export_options) {
    const BatchSink sink = [this](const LoadBatch& batch) { return Take(batch); };
    if (protocol_ == kNeo4j) {
      CypherBatches batches(sink);
      return FindFormat("cypher")->write(
          graph, export_options, [&](std::string_view bytes) { return batches.Take(bytes); });
    }
    const std::string rest =
        options_.graph.empty() ? export_options.base + "graph" : options_.graph;
    QuadBatches batches(BatchSize(), rest, sink);
    const Status written = FindFormat("nquads")->write(
        graph, export_options, [&](std::string_view bytes) { return batches.Take(bytes); });
    return written ? batches.Finish() : written;
  }

  size_t requests() const { return number_; }

 private:
  // An update is a program to its server: Virtuoso's parser gives up at some thousand triples.
  size_t BatchSize() const {
    if (options_.batch > 0) return static_cast<size_t>(options_.batch);
    return protocol_ == kUpdate ? 1000 : 10000;
  }

  // Sends the batch, unless a run before has done so.
  Status Take(const LoadBatch& batch) {
    ++number_;
    if (number_ < static_cast<size_t>(options_.from)) return {};
    progress_.Show("request", number_, batch.graph);
    const Result<HttpAnswer> answer = client_.Send(RequestOf(batch));
    const Status done = answer ? Check(*answer) : Status(tl::unexpected(answer.error()));
    if (done) return {};
    const std::string remedy =
        number_ == 1 ? "" : fmt::format("; add --from {} to go on from here", number_);
    return Fail(done.error().code, done.error().message + remedy);
  }

  HttpRequest RequestOf(const LoadBatch& batch) const {
    if (protocol_ == kNeo4j) {
      rapidjson::StringBuffer body;
      rapidjson::Writer<rapidjson::StringBuffer> json(body);
      json.StartObject();
      json.Key("statement");
      json.String(batch.text.data(), static_cast<rapidjson::SizeType>(batch.text.size()));
      json.EndObject();
      return {"POST", options_.url, "application/json", {body.GetString(), body.GetSize()}};
    }
    if (protocol_ == kUpdate) {
      const std::string name = "<" + batch.graph + ">";
      const std::string drop = batch.first ? "DROP SILENT GRAPH " + name + " ;\n" : "";
      return {"POST", options_.url, "application/sparql-update; charset=utf-8",
              drop + "INSERT DATA { GRAPH " + name + " {\n" + batch.text + "} }\n"};
    }
    const char joint = options_.url.find('?') == std::string::npos ? '?' : '&';
    return {batch.first ? "PUT" : "POST",
            options_.url + joint + "graph=" + PercentEncode(batch.graph), "application/n-triples",
            batch.text};
  }

  // What the status means to whoever called.
  Status Check(const HttpAnswer& answer) const {
    const auto fail = [&](const std::string& why) {
      return Fail(ErrorCode::kIo, fmt::format("{}: {}", options_.url, why));
    };
    if (answer.status == 401 || answer.status == 403) {
      return fail(options_.user.empty()
                      ? fmt::format("the server wants to know who you are ({}); give --user and "
                                    "the password in TRIPLELOOM_PASSWORD or --password-file",
                                    answer.status)
                      : fmt::format("the server does not let '{}' write, or the password is wrong "
                                    "({})",
                                    options_.user, answer.status));
    }
    if (answer.status == 404 || answer.status == 405) {
      return fail(
          fmt::format("nothing there takes {} ({}); look the address up in the server's "
                      "manual, and choose with --protocol: {}, {} or {}",
                      protocol_, answer.status, kGraphStore, kUpdate, kNeo4j));
    }
    if (answer.status == 413) return fail("a request is too large (413); lower --batch");
    if (protocol_ == kNeo4j) {
      const std::string complaint = ComplaintOfNeo4j(answer);
      if (!complaint.empty()) return fail(complaint);
    }
    if (answer.status >= 200 && answer.status < 300) return {};
    return fail(fmt::format("the server answered {}: {}", answer.status, StartOf(answer.body)));
  }

  const LoadOptions& options_;
  const std::string protocol_;
  HttpClient& client_;
  Progress& progress_;
  size_t number_ = 0;  // of requests, those left out included
};

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
  Loader loader(options, ProtocolOf(options), client, progress);
  const Status loaded = loader.Load(*graph, export_options);
  progress.Clear();
  if (loaded && !options.quiet) {
    Tell(fmt::format("{}: loaded {} and {} in {}", options.url,
                     Counted(num_vertices(*graph), "entity", "entities"),
                     Counted(num_edges(*graph), "statement", "statements"),
                     Counted(loader.requests(), "request", "requests")));
  }
  return loaded;
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
