// CSV as `neo4j-admin database import` reads it: a file each for entities, articles, statements and
// mentions, with typed headers, in a Zip archive, as an export is one stream. Lists are parted by
// the unit separator U+001F, which no text holds: it becomes a blank there.
#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <set>

#include "export/check.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/property_graph.h"
#include "export/zip.h"

namespace tripleloom {
namespace {

constexpr char kUnit = '\x1F';

constexpr std::string_view kImport =
    "Unpack the archive where the server is, and import into an empty database:\n"
    "\n"
    "  neo4j-admin database import full --array-delimiter=U+001F --multiline-fields=true \\\n"
    "    --nodes=entities.csv --nodes=articles.csv \\\n"
    "    --relationships=statements.csv --relationships=mentions.csv news\n"
    "\n"
    "Graphs that grow are better loaded with the cypher format, which can be run again.\n";

// What stands between the quotes of a field: quotes are doubled.
std::string Inside(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c == kUnit ? ' ' : c;
  }
  return out;
}

std::string Quoted(std::string_view text) { return "\"" + Inside(text) + "\""; }

template <class Items, class Function>
std::string Join(const Items& items, Function function) {
  std::string out;
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += kUnit;
    out += function(items[i]);
  }
  return out;
}

std::string Field(const PropertyValue& value) {
  if (std::holds_alternative<std::monostate>(value)) return {};
  if (const auto* text = std::get_if<std::string>(&value)) return Quoted(*text);
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    return "\"" + Join(*texts, Inside) + "\"";
  }
  if (const auto* numbers = std::get_if<std::vector<int64_t>>(&value)) {
    return Join(*numbers, [](int64_t number) { return std::to_string(number); });
  }
  return PropertyAsJson(value);
}

std::string Header(const PropertyKey& key) {
  const std::string name(key.name);
  switch (key.type) {
    case PropertyType::kText:
      return name + ":string";
    case PropertyType::kInteger:
      return name + ":long";
    case PropertyType::kReal:
      return name + ":double";
    case PropertyType::kFlag:
      return name + ":boolean";
    case PropertyType::kTexts:
      return name + ":string[]";
    case PropertyType::kIntegers:
      return name + ":long[]";
  }
  return name;
}

class CsvWriter {
 public:
  CsvWriter(const Graph& graph, const ExportOptions& options, Buffer& buffer)
      : graph_(graph), relations_(RelationsOf(options)), zip_(buffer) {}

  void Write() {
    zip_.Begin("import.txt");
    zip_.Append(kImport);
    zip_.End();
    WriteEntities();
    WriteArticles();
    WriteStatements();
    WriteMentions();
    zip_.Finish();
  }

 private:
  // The line of the values after `begin`; `end` is the last field.
  void WriteLine(std::string line, const std::vector<PropertyValue>& values, size_t first,
                 const std::string& end) {
    for (size_t i = first; i < values.size(); ++i) line += "," + Field(values[i]);
    zip_.Append(line + "," + end + "\n");
  }

  void WriteEntities() {
    zip_.Begin("entities.csv");
    std::string header = "_key:ID(Entity)";
    for (size_t i = 1; i < kNodeProperties.size(); ++i) header += "," + Header(kNodeProperties[i]);
    zip_.Append(header + ",:LABEL\n");
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) {
      const Entity& entity = graph_[v];
      WriteLine(Quoted(entity.key), NodePropertiesOf(entity), 1,
                std::string("Entity") + kUnit + std::string(NameOf(entity.type)));
    }
    zip_.End();
  }

  void WriteArticles() {
    zip_.Begin("articles.csv");
    zip_.Append("_key:ID(Article),title:string,date:string,url:string,:LABEL\n");
    for (const DocumentInfo& document : graph_[boost::graph_bundle].documents) {
      zip_.Append(Quoted(document.id) + "," + Quoted(document.title) + "," + Quoted(document.date) +
                  "," + Quoted(SafeLink(document.url)) + ",Article\n");
    }
    zip_.End();
  }

  void WriteStatements() {
    zip_.Begin("statements.csv");
    std::string header = ":START_ID(Entity)";
    for (const PropertyKey& key : kEdgeProperties) header += "," + Header(key);
    zip_.Append(header + ",:END_ID(Entity),:TYPE\n");
    for (const Edge e : boost::make_iterator_range(edges(graph_))) {
      WriteLine(Quoted(graph_[source(e, graph_)].key), EdgePropertiesOf(graph_, e, relations_), 0,
                Quoted(graph_[target(e, graph_)].key) + "," + Quoted(EdgeTypeOf(graph_[e].lemma)));
    }
    zip_.End();
  }

  // Which article says something of which entity.
  void WriteMentions() {
    zip_.Begin("mentions.csv");
    zip_.Append(":START_ID(Entity),:END_ID(Article),:TYPE\n");
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) {
      std::set<int> documents;
      const auto gather = [&](Edge e) {
        for (const Evidence& evidence : graph_[e].evidence) documents.insert(evidence.document);
      };
      for (const Edge e : boost::make_iterator_range(out_edges(v, graph_))) gather(e);
      for (const Edge e : boost::make_iterator_range(in_edges(v, graph_))) gather(e);
      for (const int document : documents) {
        const auto place = static_cast<size_t>(document);
        zip_.Append(Quoted(graph_[v].key) + "," +
                    Quoted(graph_[boost::graph_bundle].documents.at(place).id) + ",MENTIONED_IN\n");
      }
    }
    zip_.End();
  }

  const Graph& graph_;
  const RelationMap& relations_;
  ZipWriter zip_;
};

}  // namespace

Status WriteCsv(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteChecked<CsvWriter>(graph, options, sink);
}

}  // namespace tripleloom
