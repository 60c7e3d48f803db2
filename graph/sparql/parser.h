// Parser: the text of a SPARQL 1.1 query to the operators of the algebra.
//
//   Result<Query> query = Parse("SELECT ?s { ?s a schema:Person }");
//
// Recursive descent over the grammar of section 19.8. The prefixes of kRdfPrefixes (graph/rdf.h)
// are known without being declared; a query may declare others, or these anew.
#pragma once

#include <string_view>

#include "graph/base/result.h"
#include "graph/sparql/syntax.h"

namespace tripleloom::sparql {

// Errors: kBadEncoding (not UTF-8), kBadSyntax (names line and column, shows the line with the
// place marked, says what was expected), kUnsupported (FROM, SERVICE, updates: named and shown the
// same way), kLimit (nested deeper than 100 levels, or longer than a megabyte). Linear.
Result<Query> Parse(std::string_view query);

}  // namespace tripleloom::sparql
