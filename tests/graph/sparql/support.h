// Helpers for tests of SPARQL: stores made by hand or at random, their N-Quads, answers as text.
#pragma once

#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/answers.h"
#include "graph/sparql/sparql.h"
#include "graph/store.h"

namespace tripleloom::testing {

// "<iri>", "_:label", "\"text\"@en", "\"1\"^^<datatype>", with the escapes of N-Quads; "" where
// there is none. Numbers of type xsd:double are written in their canonical form.
std::string Written(const std::optional<Term>& term);

// What `export --format nquads` writes of a store, line by line.
std::string NQuadsOf(const Store& store);

// The lines without their " .", blanks at the end included.
std::set<std::string> LinesOf(const std::string& text);

// The answer of a query, or a failed test.
QueryResult Ask(const Store& store, std::string_view query);

// The same with what may fail; the rules are filled in.
Result<QueryResult> TryAsk(const Store& store, std::string_view query, SparqlOptions options);

// The rows of a SELECT, each as its cells between blanks; unbound is "-". Prefixes of the base and
// of known name spaces are cut: "e:key", "tl:support". In the order of the answer.
std::vector<std::string> Rows(const Store& store, std::string_view query);

// The same, sorted.
std::vector<std::string> Sorted(const Store& store, std::string_view query);

// Facts of a few articles, with qualifiers, attributions, negations, dates and addresses.
Store RandomStore(std::mt19937& random, int articles);

}  // namespace tripleloom::testing
