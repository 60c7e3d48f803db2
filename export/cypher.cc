// Cypher: a script that puts the graph into Neo4j and its kin, and changes nothing when it is run
// again. First the constraints, whose indexes the rest relies on, then nodes and relationships in
// batches, each a list of maps that UNWIND and MERGE take apart. Labels and relationship types
// cannot be parameters, so there is a batch for each: the order of the file is that of types.
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

template <class Keys>
std::string MapOf(const Keys& keys, const std::vector<PropertyValue>& values) {
  std::string out = "{";
  for (size_t i = 0; i < keys.size(); ++i) {
    if (std::holds_alternative<std::monostate>(values[i])) continue;
    if (out.size() > 1) out += ',';
    out.append(keys[i].name).append(":").append(Literal(values[i]));
  }
  return out + "}";
}

class CypherWriter {
 public:
  CypherWriter(const Graph& graph, const ExportOptions& options, Buffer& buffer)
      : graph_(graph), relations_(RelationsOf(options)), buffer_(buffer) {}

  void Write() {
    for (const std::string_view label : {"Entity", "Article"}) {
      const std::string name(label);
      buffer_.Append("CREATE CONSTRAINT tripleloom_" + name + " IF NOT EXISTS FOR (n:" + name +
                     ") REQUIRE n._key IS UNIQUE;\n");
    }
    WriteArticles();
    WriteEntities();
    WriteStatements();
  }

 private:
  // Rows in batches; `tail` is what is done with each row.
  template <class Items, class Function>
  void WriteBatches(const Items& items, Function row_of, const std::string& tail) {
    for (size_t i = 0; i < items.size(); ++i) {
      buffer_.Append(i % kBatch == 0 ? "UNWIND [\n" : ",\n");
      buffer_.Append(row_of(items[i]));
      if (i % kBatch + 1 == kBatch || i + 1 == items.size()) {
        buffer_.Append("\n] AS row\n" + tail + ";\n");
      }
    }
  }

  void WriteArticles() {
    const auto row_of = [](const DocumentInfo& document) {
      return "{_key:" + Quote(document.id) + ",title:" + Quote(document.title) +
             ",date:" + Quote(document.date) + ",url:" + Quote(SafeLink(document.url)) + "}";
    };
    WriteBatches(graph_[boost::graph_bundle].documents, row_of,
                 "MERGE (n:Article {_key: row._key}) SET n += row");
  }

  void WriteEntities() {
    std::map<EntityType, std::vector<Vertex>> by_type;
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) {
      by_type[graph_[v].type].push_back(v);
    }
    for (const auto& [type, entities] : by_type) {
      WriteBatches(
          entities, [&](Vertex v) { return MapOf(kNodeProperties, NodePropertiesOf(graph_[v])); },
          "MERGE (n:Entity {_key: row._key}) SET n += row SET n:" + std::string(NameOf(type)));
    }
  }

  void WriteStatements() {
    std::map<std::string, std::vector<Edge>> by_type;
    for (const Edge e : boost::make_iterator_range(edges(graph_))) {
      by_type[EdgeTypeOf(graph_[e].lemma)].push_back(e);
    }
    const auto row_of = [&](Edge e) {
      return "{s:" + Quote(graph_[source(e, graph_)].key) +
             ",o:" + Quote(graph_[target(e, graph_)].key) +
             ",p:" + MapOf(kEdgeProperties, EdgePropertiesOf(graph_, e, relations_)) + "}";
    };
    for (const auto& [type, statements] : by_type) {
      WriteBatches(statements, row_of,
                   "MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})\nMERGE (s)-[r:" +
                       QuoteName(type) + " {_key: row.p._key}]->(o) SET r += row.p");
    }
  }

  const Graph& graph_;
  const RelationMap& relations_;
  Buffer& buffer_;
};

}  // namespace

Status WriteCypher(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteChecked<CypherWriter>(graph, options, sink);
}

}  // namespace tripleloom
