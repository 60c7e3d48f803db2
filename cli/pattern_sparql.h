// Pattern SPARQL: the SPARQL query that asks what a pattern asks.
//
//   std::cout << SparqlOf(part->pattern, part->lemmas, chosen, base);   // SELECT ?ship WHERE { ...
//   }
//
// It is put to the RDF that `export` writes of the same graph, and gives as many rows, in any
// order.
#pragma once

#include <string>
#include <vector>

#include "graph/pattern_match.h"

namespace tripleloom {

// A query of SPARQL 1.1 with its prefixes. Names of the pattern are entities by their IRIs;
// `chosen` are the statements that count, `lemmas` all that the graph has. Where only plain facts
// count, they are asked for as the plain triples that stand for them.
std::string SparqlOf(const ResolvedPattern& pattern, const std::vector<std::string>& lemmas,
                     const MatchOptions& chosen, const std::string& base);

}  // namespace tripleloom
