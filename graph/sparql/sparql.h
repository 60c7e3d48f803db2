// SPARQL: questions in the standard language, over the RDF view of a store: the quads that
// `export --format nquads` writes, with the union of all graphs as the default graph.
//
//   const auto result = AskSparql(store, "SELECT ?s { ?s a schema:Person }", {.rules = &rules});
//   const auto& people = std::get<Answers>(*result);
//
// Place in the flow: lexer, parser (syntax.h), compiler to SQL, which SQLite plans and runs over a
// table of quads that does not exist: its rows are made from the tables of the merged graph as they
// are asked for (README.md). What is not supported is refused with its place in the text, never
// answered wrongly.
#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "graph/answers.h"
#include "graph/base/result.h"
#include "graph/store.h"

namespace tripleloom {

class RdfRules;

// What CONSTRUCT and DESCRIBE give: a set, in a fixed order.
struct TermTriple {
  Term subject;
  Term predicate;
  Term object;

  friend bool operator==(const TermTriple&, const TermTriple&) = default;
};

// SELECT: Answers; ASK: bool; CONSTRUCT, DESCRIBE: triples.
using QueryResult = std::variant<Answers, bool, std::vector<TermTriple>>;

struct SparqlOptions {
  // What a store does not say of itself: known relations, labels, safe links. It is borrowed and
  // must be given; export/rdf_rules.h has that of the exports.
  const RdfRules* rules = nullptr;
  // Base of entity IRIs, as ExportOptions::base.
  std::string base = "https://tripleloom.invalid/";
  // A query that takes longer ends with kLimit; 0: none does.
  std::chrono::milliseconds time_limit{0};
  // Set by another thread or a signal handler, ends the query with kLimit; may be null.
  const std::atomic<bool>* stop = nullptr;
  // A query with more rows ends with kLimit.
  size_t most_rows = 100'000'000;
};

// Answers a query (SPARQL 1.1: SELECT, ASK, CONSTRUCT, DESCRIBE). The prefixes tl rel schema wdt
// rdf rdfs xsd prov oa skos owl dcterms are known without being declared. Rows come in the order of
// ORDER BY; without one, in an order that is the same for the same file and program.
//
// Errors: kBadSyntax, kUnsupported (several lines: line and column, what was expected or is not
// supported, the line of the query with the place marked), kBadEncoding, kLimit (time, rows,
// depth), and those of the store.
Result<QueryResult> AskSparql(const Store& store, std::string_view query,
                              const SparqlOptions& options);

// Whether the query could be understood; AskSparql without a store. Errors: as there.
Status CheckSparql(std::string_view query);

}  // namespace tripleloom
