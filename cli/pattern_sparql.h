// Pattern SPARQL: the SPARQL query that asks what a pattern asks.
//
//   std::cout << SparqlOf(graph, resolved, options);   // SELECT ?ship WHERE { ... }
//
// It is put to the RDF that `export` writes of the same graph, and gives as many rows, in any
// order.
#pragma once

#include <string>

#include "cli/options.h"
#include "graph/graph.h"
#include "graph/pattern_match.h"

namespace tripleloom {

// A query of SPARQL 1.1 with its prefixes. Names of the pattern are entities of `graph` by their
// IRIs, with comments that tell them; `chosen` are the statements that count. Where only plain
// facts count, they are asked for as the plain triples that stand for them.
std::string SparqlOf(const Graph& graph, const ResolvedPattern& pattern, const MatchOptions& chosen,
                     const std::string& base);

}  // namespace tripleloom
