// Targets: databases that take a graph, spoken to by one of three protocols.
//
//   Connection connection(client, options.url, protocol, options.user);
//   auto target = MakeGraphStoreTarget(connection, {.graph = "https://example.org/graph"});
//   target->Begin(articles);          // which graphs may come
//   target->Take(batch); ...          // the export, batch by batch
//   target->Finish(sent);             // what an earlier load left and this one did not send goes
//
// Every request may arrive twice, and a load that was broken off may be begun again: both end in
// what was sent, and in nothing else of ours. What others keep in the database is not touched.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "cli/batches.h"
#include "cli/http.h"
#include "export/cypher.h"
#include "graph/base/result.h"

namespace tripleloom {

// Sends requests to one address, and says what it means if they are refused.
class Connection {
 public:
  // `client` is borrowed. `user` is for messages alone.
  Connection(HttpClient& client, std::string url, std::string protocol, std::string user)
      : client_(client),
        url_(std::move(url)),
        protocol_(std::move(protocol)),
        user_(std::move(user)) {}

  // The answer to a request that was carried out. Errors: kIo; the message names the address, what
  // the server said, and the remedy.
  Result<HttpAnswer> Send(const HttpRequest& request) const;

  // The same, but kNotFound where the server knows no such thing (404).
  Result<HttpAnswer> Ask(const HttpRequest& request) const;

  const std::string& url() const { return url_; }

 private:
  Status Check(const HttpAnswer& answer) const;

  HttpClient& client_;
  std::string url_;
  std::string protocol_;
  std::string user_;
};

// What a server complains of in an answer, on one line: the message in Neo4j's JSON, else how the
// body begins. Empty if it does not complain.
std::string ComplaintIn(const HttpAnswer& answer);

// SPARQL 1.1 Graph Store Protocol, or SPARQL 1.1 Update.
class RdfTarget {
 public:
  using Names = std::set<std::string>;  // of graphs

  virtual ~RdfTarget() = default;

  // Before the first batch: `articles` are all graphs that may come besides the main one.
  virtual Status Begin(const Names& articles) = 0;

  // Stores the batch. The first of a graph replaces what the graph held.
  virtual Status Take(const LoadBatch& batch) = 0;

  // After the last batch: removes the graphs of articles that earlier loads of this main graph
  // stored, but those in `sent`.
  virtual Status Finish(const Names& sent) = 0;
};

struct RdfTargetOptions {
  std::string graph;    // IRI of the main graph
  size_t batch = 1000;  // triples a request, of those that are not the export's own
};

// Which graphs of articles belong to a main graph is kept beside it, in the graph "MAIN/articles"
// (prov:hadMember). `connection` is borrowed.
std::unique_ptr<RdfTarget> MakeGraphStoreTarget(const Connection& connection,
                                                RdfTargetOptions options);
std::unique_ptr<RdfTarget> MakeUpdateTarget(const Connection& connection, RdfTargetOptions options);

// Neo4j's Query API.
class Neo4jTarget {
 public:
  // What is stored bears a mark (CypherOptions::mark), "NAME DIGEST"; what bears another mark of
  // the same name is of an earlier load. `connection` is borrowed.
  Neo4jTarget(const Connection& connection, std::string mark)
      : connection_(connection), mark_(std::move(mark)) {}

  // Runs the query; its rows are in JSON.
  Status Take(const CypherQuery& query) const;

  // Removes what earlier loads left.
  Status Finish() const;

 private:
  // What the statement returns, if that is a number. `parameters` is a JSON object.
  Result<int64_t> Run(const std::string& statement, const std::string& parameters) const;

  const Connection& connection_;
  const std::string mark_;
};

}  // namespace tripleloom
