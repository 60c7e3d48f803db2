// Cypher queries: the graph as queries that a server of Neo4j's kind runs one after the other. The
// `cypher` format writes them as a script; `load` sends them one by one.
//
//   VisitCypher(graph, options, {.rows = CypherRows::kJson}, [](const CypherQuery& query) {
//     return Send("UNWIND $rows AS row\n" + query.action, "[" + query.rows + "]");
//   });
#pragma once

#include <functional>
#include <string>

#include "export/exporter.h"

namespace tripleloom {

// How rows are written: as literals of Cypher, for a script, or in JSON, for a parameter, which
// servers read some hundred times as fast.
enum class CypherRows { kLiterals, kJson };

struct CypherQuery {
  std::string rows;    // maps with ",\n" between them; empty: the query takes no rows
  std::string action;  // what is done with each `row`, or the whole query: "MERGE (n:Article ..."
};

struct CypherOptions {
  CypherRows rows = CypherRows::kLiterals;
  // What nodes and relationships are marked with (property _load), so that whoever loads a graph
  // finds later what an earlier load left. Empty: no mark.
  std::string mark = {};
};

// Tells the queries in the order in which they must run. Run again, in whole or in part, they
// change nothing. At most 500 rows a query. Errors: those of CheckExport (check.h), and of `take`,
// which ends the visit.
Status VisitCypher(const Graph& graph, const ExportOptions& options, const CypherOptions& cypher,
                   const std::function<Status(const CypherQuery&)>& take);

}  // namespace tripleloom
