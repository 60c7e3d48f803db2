// Rules: what quads the rows of the view stand for, one rule for each property that a kind of row
// has. The same that export/rdf_graph.cc writes; a test compares them.
//
//   for (const Rule& rule : Rules()) ...   // {"tl:support", "view_statement AS s", "s.id",
//   "s.support", kInteger}
//
// A rule is SQL over the view: FROM (with its conditions), the subject, the object, and the graph
// where it is not the default one. RuleScan runs it with any of the three given.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/rdf_rules.h"
#include "graph/sparql/nodes.h"

namespace tripleloom::sparql {

// What the column of the object holds.
enum class ObjectKind {
  kNode,      // an id
  kText,      // a text
  kDate,      // a text that may be a date
  kInteger,   // xsd:integer
  kOffset,    // xsd:nonNegativeInteger
  kScore,     // xsd:double, of four digits
  kFlag,      // xsd:boolean
  kClass,     // an EntityType
  kModality,  // a Modality
  kLink,      // an address, if it is safe
  kLabel,     // of a statement: several columns
  kConstant,  // the IRI that stands in place of SQL
};

// How fast the rows with a given object are found.
enum class Access { kIndex, kSweep };

struct Rule {
  std::string_view property;  // "schema:name"; empty: a column of its own, of relation nodes
  NodeKind subject;
  std::string_view from;  // "view_entity AS e WHERE ..."
  std::string_view subject_sql;
  std::string_view object_sql;  // of kConstant: "schema:NewsArticle"
  ObjectKind kind;
  NodeKind object = NodeKind::kEntity;  // of kNode
  Access by_object = Access::kSweep;
  std::string_view graph_sql = {};     // empty: the default graph alone
  std::string_view property_sql = {};  // where the property is a column
  // Tests with "?" that replace "column = ?" where an index asks for another form.
  std::string_view subject_test = {};
  std::string_view property_test = {};
  bool distinct = false;
  bool only_in_graphs = false;  // the default graph has the same by another rule
};

// All rules but those of known relations (known.h). In the order in which an unbound query sees
// them.
const std::vector<Rule>& Rules();

// The property of rule number `rule` as SQL has it; nothing where it is a column.
const Packed& PropertyOf(size_t rule);

// One quad; the graph is empty in the default graph.
struct Quad {
  Packed graph;
  Packed subject;
  Packed property;
  Packed object;
};

// What of a quad is given.
struct Given {
  std::optional<Packed> graph;
  std::optional<Packed> subject;
  std::optional<Packed> property;
  std::optional<Packed> object;
};

// Quads one after the other.
class Scan {
 public:
  virtual ~Scan() = default;
  // False at the end, or where the database failed.
  virtual bool Next(Quad& quad) = 0;
};

// Statements that no scan uses at the moment, by rule and what is given.
class Pool {
 public:
  std::unique_ptr<Sql> Take(int key);  // null where there is none
  void Give(int key, std::unique_ptr<Sql> sql) { free_[key].push_back(std::move(sql)); }

 private:
  std::map<int, std::vector<std::unique_ptr<Sql>>> free_;
};

// What all scans of a query share.
struct Source {
  Database& database;
  Nodes& nodes;
  const RdfRules& rules;
  Pool pool = {};
  bool failed = false;  // the database did; its Failure tells
  std::vector<std::string> known = rules.Properties();
};

// The quads of rule number `rule` that match what is given; of the object, more may come. nullptr
// where none can match. With `in_graphs`, only what stands in named graphs.
std::unique_ptr<Scan> OpenRule(Source& source, size_t rule, const Given& given, bool in_graphs);

}  // namespace tripleloom::sparql
