// `tripleloom query GRAPH sparql 'SELECT ...'`: questions in the standard language.
#include <atomic>
#include <chrono>
#include <iterator>
#include <set>
#include <thread>
#include <variant>

#include "cli/output.h"
#include "cli/query.h"
#include "cli/query_stop.h"
#include "export/rdf_rules.h"
#include "export/relation_map.h"
#include "graph/base/file.h"
#include "graph/rdf.h"
#include "graph/sparql/sparql.h"

namespace tripleloom {
namespace {

constexpr size_t kMostNames = 500;  // that a table looks up

// Runs a query while a thread of its own looks whether it is to stop.
class Watched {
 public:
  explicit Watched(const QueryOptions& options) : stop_(options.timeout) {
    thread_ = std::jthread([this](const std::stop_token& ended) {
      while (!ended.stop_requested()) {
        if (stop_.Now()) stopped_ = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
      }
    });
  }

  const std::atomic<bool>* flag() const { return &stopped_; }

  // Ends the watch: what stopped the query, if it was stopped.
  std::optional<Error> End() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
    return stop_.Why();
  }

 private:
  QueryStop stop_;
  std::atomic<bool> stopped_ = false;
  std::jthread thread_;
};

void AddTriples(const std::vector<TermTriple>& triples, Reply& reply) {
  reply.answers.variables = {"subject", "predicate", "object"};
  reply.triples.emplace();
  for (const TermTriple& triple : triples) {
    reply.answers.rows.push_back({triple.subject, triple.predicate, triple.object});
    reply.triples->push_back({triple.subject, triple.predicate, triple.object});
  }
}

// The names of entities, for people: asked for in the same language.
void AddNames(const Store& store, const SparqlOptions& how, Reply& reply) {
  std::set<std::string> iris;
  for (const auto& row : reply.answers.rows) {
    for (const std::optional<Term>& term : row) {
      const bool ours = term && term->kind == Term::Kind::kIri &&
                        term->value.starts_with(how.base) &&
                        term->value.find('/', how.base.size()) == std::string::npos;
      if (ours && iris.size() < kMostNames) iris.insert(term->value);
    }
  }
  if (iris.empty()) return;
  std::string query = "SELECT ?entity ?name { VALUES ?entity {";
  for (const std::string& iri : iris) query += " <" + iri + ">";
  const Result<QueryResult> named = AskSparql(store, query + " } ?entity schema:name ?name }", how);
  const Answers* answers = named ? std::get_if<Answers>(&*named) : nullptr;
  if (answers == nullptr) return;  // they are shown by their IRIs
  for (const auto& row : answers->rows) {
    if (row[0] && row[1]) reply.names[row[0]->value] = {row[1]->value, ""};
  }
}

}  // namespace

int QuerySparql(const QueryOptions& options) {
  std::string text = options.text;
  if (!options.file.empty()) {
    const Result<std::string> read = ReadFile(options.file);
    if (!read) return Refuse(read.error());
    text = *read;
  }
  if (Status ok = CheckSparql(text); !ok) return Refuse(ok.error(), kUsageFault);
  const Result<Store> store = OpenForQuestions(options.store);
  if (!store) return Refuse(store.error());
  const ExportedRdf rules(RelationMap::Default());
  Watched watched(options);
  SparqlOptions how;
  how.rules = &rules;
  how.base = options.base;
  how.stop = watched.flag();
  const Result<QueryResult> result = AskSparql(*store, text, how);
  const std::optional<Error> stopped = watched.End();
  if (!result) return Refuse(stopped.value_or(result.error()));
  Reply reply;
  if (const auto* answers = std::get_if<Answers>(&*result)) reply.answers = *answers;
  if (const auto* truth = std::get_if<bool>(&*result)) reply.truth = *truth;
  if (const auto* triples = std::get_if<std::vector<TermTriple>>(&*result)) {
    AddTriples(*triples, reply);
  }
  const bool for_people = options.format == "table" || options.format == "dot";
  how.stop = nullptr;
  if (for_people && !options.iris) AddNames(*store, how, reply);
  return Answer(reply, options);
}

}  // namespace tripleloom
