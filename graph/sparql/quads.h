// Quads: the RDF view of a store as tables for SQL, whose rows are made as they are asked for.
//
//   sp_triple(s, p, o)     the default graph: the union of all, each triple once
//   sp_quad(g, s, p, o)    the named graphs, one for each article that says something
//   sp_graph(g)            their names
//
//   Source source{database, nodes, rules};
//   RegisterQuads(database.handle(), source);
//
// They are virtual tables of SQLite: asked for rows with some columns given, they open the rules
// (rules.h) that can have such rows, and tell the planner beforehand how many that will be.
#pragma once

#include <sqlite3.h>

#include "graph/base/result.h"
#include "graph/sparql/rules.h"

namespace tripleloom::sparql {

// Borrows the source until they are forgotten. Errors: kIo.
Status RegisterQuads(sqlite3* db, Source& source);

// Requires that no statement uses them.
void ForgetQuads(sqlite3* db);

}  // namespace tripleloom::sparql
