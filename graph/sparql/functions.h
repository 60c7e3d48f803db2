// Functions: the operators and functions of SPARQL (section 17) as functions of SQLite over packed
// terms (value.h). An error is NULL, so that AND, OR and NOT of SQL are those of SPARQL.
//
//   Machine machine(nodes);
//   RegisterFunctions(database.handle(), machine);
//   ... "SELECT sp_strlen(o) FROM ..."
//
// A function that tells true from false returns 1 or 0, not a term: TellsTruth.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <random>
#include <string>
#include <string_view>

#include "graph/base/result.h"
#include "graph/sparql/nodes.h"
#include "graph/sparql/value.h"

namespace tripleloom::sparql {

class Patterns;  // regular expressions, compiled once

// What functions share during a query.
struct Machine {
  explicit Machine(Nodes& its_nodes);
  ~Machine();

  Nodes& nodes;
  std::string now;  // xsd:dateTime
  int64_t blanks = 0;
  std::mt19937_64 random;
  std::unique_ptr<Patterns> patterns;
};

// Makes all functions known to the connection; they borrow the machine until they are forgotten.
// Requires that no statement is running, as do the following. Errors: kIo.
Status RegisterFunctions(sqlite3* db, Machine& machine);
void ForgetFunctions(sqlite3* db);

// The name in SQL of a builtin: "sp_strlen".
std::string SqlName(std::string_view builtin);

// Whether the SQL function of a builtin returns 1 or 0.
bool TellsTruth(std::string_view builtin);

// Whether it may return something else for the same arguments.
bool IsRandom(std::string_view builtin);

// An aggregate like GROUP_CONCAT with this separator, under this name.
Status RegisterConcat(sqlite3* db, const std::string& name, const std::string& separator,
                      Machine& machine);
void ForgetConcat(sqlite3* db, const std::string& name);

// Bytes that sort as ORDER BY sorts terms (section 15.1): blank nodes, IRIs, literals; numbers and
// dates by value.
std::string SortKey(Machine& machine, const Value& value);

// sameTerm, "=" and "<" (section 17.3); nullopt: an error.
bool SameTerm(const Value& a, const Value& b);
std::optional<bool> Equal(const Value& a, const Value& b);
std::optional<bool> Less(const Value& a, const Value& b, bool or_equal);

// The effective boolean value (section 17.2.2); nullopt: an error.
std::optional<bool> Truth(const Value& value);

}  // namespace tripleloom::sparql
