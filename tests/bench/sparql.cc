// bench_sparql: how fast SPARQL is answered over a store, such as bench_store makes.
//
//   bench_sparql FILE [QUERIES [NQUADS]]    # 100 of each kind; FILE gets one more article
//
// Workloads, each with as many constants, one statement of each of the first articles:
//   object       SELECT ?o { <s> <r> ?o }
//   subject      SELECT ?s { ?s <r> <o> }
//   about        SELECT ?p ?o { <s> ?p ?o }
//   names        two joined triples: whom <s> is tied to by <r>, by name
//   statements   two joined triples and a filter: statements about <s> with their confidence
//   chain        SELECT ?y { <first> <precede>+ ?y } over a chain of six steps
//   chain back   the same from its end
// Printed: median and slowest in milliseconds, of the clock. With NQUADS, what export writes goes
// to that file, and the queries to NQUADS.queries, for sparql_beside.py.

#include "graph/sparql/sparql.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "export/formats.h"
#include "export/rdf_rules.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using Clock = std::chrono::steady_clock;

struct Work {
  std::string name;
  std::vector<std::string> queries;
};

std::string Iri(const std::optional<Term>& term) { return "<" + term->value + ">"; }

std::vector<std::vector<std::optional<Term>>> RowsOf(const Store& store, const std::string& query,
                                                     const SparqlOptions& options) {
  Result<QueryResult> result = AskSparql(store, query, options);
  if (result) return std::get<Answers>(std::move(*result)).rows;
  std::fprintf(stderr, "%s\n%s\n", query.c_str(), result.error().message.c_str());
  std::exit(1);
}

// Six steps, in an article of their own.
void AddChain(Store& store) {
  testing::Article article("chain of six.txt");
  int before = article.Named("First Chainlink", EntityType::kPlace);
  for (const char* name : {"Second", "Third", "Fourth", "Fifth", "Sixth", "Last"}) {
    const int next = article.Named(std::string(name) + " Chainlink", EntityType::kPlace);
    article.Say(before, "precede", next);
    before = next;
  }
  if (const auto put = store.Put(article.facts()); !put) std::exit(1);
}

std::vector<Work> WorkOf(const Store& store, const SparqlOptions& options, size_t count) {
  const auto articles = RowsOf(
      store, "SELECT ?g { ?g a schema:NewsArticle } LIMIT " + std::to_string(count), options);
  const auto chain = RowsOf(store,
                            "SELECT ?a ?b { ?a schema:name 'First Chainlink' . "
                            "?b schema:name 'Last Chainlink' }",
                            options)[0];
  std::vector<Work> all = {{"object", {}},     {"subject", {}}, {"about", {}},     {"names", {}},
                           {"statements", {}}, {"chain", {}},   {"chain back", {}}};
  for (const auto& article : articles) {
    // What a graph says plainly comes first.
    const auto plain = RowsOf(
        store, "SELECT ?s ?r ?o { GRAPH " + Iri(article[0]) + " { ?s ?r ?o } } LIMIT 1", options);
    const std::string s = Iri(plain[0][0]);
    const std::string r = Iri(plain[0][1]);
    const std::string o = Iri(plain[0][2]);
    all[0].queries.push_back("SELECT ?o { " + s + " " + r + " ?o }");
    all[1].queries.push_back("SELECT ?s { ?s " + r + " " + o + " }");
    all[2].queries.push_back("SELECT ?p ?o { " + s + " ?p ?o }");
    all[3].queries.push_back("SELECT ?n { " + s + " " + r + " ?o . ?o schema:name ?n }");
    all[4].queries.push_back("SELECT ?x ?c { ?x rdf:subject " + s +
                             " . ?x tl:confidence ?c FILTER(?c > 0.5) }");
    all[5].queries.push_back("SELECT ?y { " + Iri(chain[0]) + " rel:precede+ ?y }");
    all[6].queries.push_back("SELECT ?y { ?y rel:precede+ " + Iri(chain[1]) + " }");
  }
  return all;
}

void Measure(const Store& store, const Work& work, const SparqlOptions& options) {
  std::vector<double> times;
  size_t rows = 0;
  for (const std::string& query : work.queries) {
    const auto begin = Clock::now();
    rows += RowsOf(store, query, options).size();
    times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
  }
  std::sort(times.begin(), times.end());
  std::printf("%-12s %8.2f ms median %8.2f ms slowest   %zu queries, %zu rows\n", work.name.c_str(),
              times[times.size() / 2], times.back(), times.size(), rows);
}

void WriteForOthers(const Store& store, const std::vector<Work>& all, const std::string& file) {
  std::ofstream quads(file, std::ios::binary);
  const Result<Graph> graph = Snapshot(store, {});
  const Status written = FindFormat("nquads")->write(*graph, {}, [&](std::string_view bytes) {
    quads << bytes;
    return Status();
  });
  if (!written) std::exit(1);
  std::ofstream queries(file + ".queries");
  for (const Work& work : all) {
    for (const std::string& query : work.queries) queries << work.name << '\t' << query << '\n';
  }
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  using namespace tripleloom;
  if (argc < 2) return 2;
  Result<Store> store = Store::Open(argv[1], Store::Mode::kWrite);
  if (!store) return 1;
  AddChain(*store);
  const ExportedRdf rules(RelationMap::Default());
  SparqlOptions options;
  options.rules = &rules;
  const auto begin = Clock::now();
  const auto count = RowsOf(*store, "SELECT (COUNT(*) AS ?n) { ?x a rdf:Statement }", options);
  const double first = std::chrono::duration<double>(Clock::now() - begin).count();
  std::printf("%s statements; the first query, which brings the view up to date: %.1f s\n",
              count[0][0]->value.c_str(), first);
  const size_t queries = argc > 2 ? static_cast<size_t>(std::atoi(argv[2])) : 100;
  const std::vector<Work> all = WorkOf(*store, options, queries);
  for (const Work& work : all) Measure(*store, work, options);
  if (argc > 3) WriteForOthers(*store, all, argv[3]);
}
