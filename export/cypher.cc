// Cypher: a script that puts the graph into Neo4j and its kin, and changes nothing when it is run
// again. First the constraints, whose indexes the rest relies on, then nodes and relationships in
// batches, each a list of maps that UNWIND and MERGE take apart. Labels and relationship types
// cannot be parameters, so there is a batch for each: the order of the file is that of types.
#include "export/cypher.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <map>
#include <numeric>

#include "export/buffer.h"
#include "export/check.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/property_graph.h"

namespace tripleloom {
namespace {

constexpr size_t kBatch = 500;  // rows of a query: some hundred kilobytes, which servers take well

// A string literal. Some servers read "\u0041" before they read "\\", so a text that holds a
// backslash and a 'u' is cut between the two.
std::string Quote(std::string_view text) {
  std::string out = "'";
  for (size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case '\\':
        out += text.substr(i + 1).starts_with('u') ? "\\\\'+'" : "\\\\";
        break;
      case '\'':
        out += "\\'";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out += text[i];
    }
  }
  return out + "'";
}

// A name between backticks unless it is plain.
std::string QuoteName(std::string_view name) {
  const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
    return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  });
  if (plain && !(name.front() >= '0' && name.front() <= '9')) return std::string(name);
  return "`" + std::string(name) + "`";  // a slug: no backtick in it
}

template <class Items, class Function>
std::string ListOf(const Items& items, Function function) {
  std::string out = "[";
  for (const auto& item : items) {
    if (out.size() > 1) out += ',';
    out += function(item);
  }
  return out + "]";
}

std::string Literal(const PropertyValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return Quote(*text);
  if (const auto* real = std::get_if<double>(&value)) return RealText(*real);
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    return ListOf(*texts, [](const std::string& text) { return Quote(text); });
  }
  return PropertyAsJson(value);  // numbers, truth values and lists of numbers look the same
}

// What a row may lack, so that nothing of an earlier row stays: "{aliases:null,sameAs:null}".
template <class Keys>
std::string MapOfOptional(const Keys& keys) {
  std::string out = "{";
  for (const PropertyKey& key : keys) {
    if (!key.optional) continue;
    if (out.size() > 1) out += ',';
    out.append(key.name).append(":null");
  }
  return out + "}";
}

// ":Organization:Place ...", all types but one.
std::string OtherLabels(EntityType type) {
  std::string out;
  for (int i = 0; i < kEntityTypeCount; ++i) {
    const auto other = static_cast<EntityType>(i);
    if (other != type) out.append(":").append(NameOf(other));
  }
  return out;
}

class CypherVisit {
 public:
  CypherVisit(const Graph& graph, const ExportOptions& options, const CypherOptions& cypher,
              const std::function<Status(const CypherQuery&)>& take)
      : graph_(graph),
        relations_(RelationsOf(options)),
        json_(cypher.rows == CypherRows::kJson),
        take_(take) {
    if (!cypher.mark.empty()) mark_ = "._load = " + Quote(cypher.mark);
  }

  Status Visit() {
    for (const std::string_view label : {"Entity", "Article"}) {
      const std::string name(label);
      Take({{},
            "CREATE CONSTRAINT tripleloom_" + name + " IF NOT EXISTS FOR (n:" + name +
                ") REQUIRE n._key IS UNIQUE"});
    }
    VisitArticles();
    VisitEntities();
    VisitStatements();
    return status_;
  }

 private:
  // Nothing more is told after an error.
  void Take(const CypherQuery& query) {
    if (status_) status_ = take_(query);
  }

  // Rows in batches; `action` is what is done with each row.
  template <class Items, class Function>
  void VisitBatches(const Items& items, Function row_of, const std::string& action) {
    CypherQuery query{{}, action};
    for (size_t i = 0; i < items.size(); ++i) {
      if (!query.rows.empty()) query.rows += ",\n";
      query.rows += row_of(items[i]);
      if (i % kBatch + 1 < kBatch && i + 1 < items.size()) continue;
      Take(query);
      query.rows.clear();
    }
  }

  std::string Value(const PropertyValue& value) const {
    return json_ ? PropertyAsJson(value) : Literal(value);
  }

  // "key:value"
  std::string Member(std::string_view key, const std::string& value) const {
    const std::string name(key);
    return (json_ ? "\"" + name + "\"" : name) + ":" + value;
  }

  template <class Keys>
  std::string MapOf(const Keys& keys, const std::vector<PropertyValue>& values) const {
    std::string out = "{";
    for (size_t i = 0; i < keys.size(); ++i) {
      if (std::holds_alternative<std::monostate>(values[i])) continue;
      if (out.size() > 1) out += ',';
      out += Member(keys[i].name, Value(values[i]));
    }
    return out + "}";
  }

  void VisitArticles() {
    const auto row_of = [this](const DocumentInfo& document) {
      return "{" + Member("_key", Value(document.id)) + "," +
             Member("title", Value(document.title)) + "," + Member("date", Value(document.date)) +
             "," + Member("url", Value(SafeLink(document.url))) + "}";
    };
    VisitBatches(graph_[boost::graph_bundle].documents, row_of,
                 "MERGE (n:Article {_key: row._key}) SET n += row" + Mark("n"));
  }

  void VisitEntities() {
    std::map<EntityType, std::vector<Vertex>> by_type;
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) {
      by_type[graph_[v].type].push_back(v);
    }
    for (const auto& [type, entities] : by_type) {
      VisitBatches(
          entities, [&](Vertex v) { return MapOf(kNodeProperties, NodePropertiesOf(graph_[v])); },
          "MERGE (n:Entity {_key: row._key}) SET n += " + MapOfOptional(kNodeProperties) +
              " SET n += row" + Mark("n") + "\nREMOVE n" + OtherLabels(type) +
              " SET n:" + std::string(NameOf(type)));
    }
  }

  void VisitStatements() {
    std::map<std::string, std::vector<Edge>> by_type;
    for (const Edge e : boost::make_iterator_range(edges(graph_))) {
      by_type[EdgeTypeOf(graph_[e].lemma)].push_back(e);
    }
    const auto row_of = [&](Edge e) {
      return "{" + Member("s", Value(graph_[source(e, graph_)].key)) + "," +
             Member("o", Value(graph_[target(e, graph_)].key)) + "," +
             Member("p", MapOf(kEdgeProperties, EdgePropertiesOf(graph_, e, relations_))) + "}";
    };
    for (const auto& [type, statements] : by_type) {
      VisitBatches(statements, row_of,
                   "MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})\nMERGE (s)-[r:" +
                       QuoteName(type) + " {_key: row.p._key}]->(o)\nSET r += " +
                       MapOfOptional(kEdgeProperties) + " SET r += row.p" + Mark("r"));
    }
  }

  std::string Mark(std::string_view variable) const {
    return mark_.empty() ? "" : ", " + std::string(variable) + mark_;
  }

  const Graph& graph_;
  const RelationMap& relations_;
  const bool json_;
  const std::function<Status(const CypherQuery&)>& take_;
  std::string mark_;  // "._load = '...'", or empty
  Status status_;
};

}  // namespace

Status VisitCypher(const Graph& graph, const ExportOptions& options, const CypherOptions& cypher,
                   const std::function<Status(const CypherQuery&)>& take) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  return CypherVisit(graph, options, cypher, take).Visit();
}

Status WriteCypher(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  Buffer buffer(sink);
  const Status visited = VisitCypher(graph, options, {}, [&](const CypherQuery& query) -> Status {
    if (!query.rows.empty()) buffer.Append("UNWIND [\n" + query.rows + "\n] AS row\n");
    buffer.Append(query.action + ";\n");
    return {};
  });
  return visited ? buffer.Finish() : visited;
}

}  // namespace tripleloom
