// GraphML 1.0 with typed keys (http://graphml.graphdrawing.org). It knows no lists: a list is a
// text that holds a JSON array. Boost.Graph's writer would want each of the properties as a map
// over the whole graph; written by hand, the file streams. Gephi takes `label` for the words it
// shows.
#include <boost/range/iterator_range.hpp>

#include "export/buffer.h"
#include "export/check.h"
#include "export/formats.h"
#include "export/property_graph.h"
#include "export/wording.h"
#include "export/xml.h"

namespace tripleloom {
namespace {

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
)";

class GraphMlWriter {
 public:
  GraphMlWriter(const Graph& graph, const ExportOptions& options, Buffer& buffer)
      : graph_(graph), relations_(RelationsOf(options)), buffer_(buffer) {}

  void Write() {
    buffer_.Append(kHead);
    WriteKey("node", "label", PropertyType::kText);
    for (const PropertyKey& key : kNodeProperties) WriteKey("node", key.name, key.type);
    WriteKey("edge", "label", PropertyType::kText);
    WriteKey("edge", "type", PropertyType::kText);
    for (const PropertyKey& key : kEdgeProperties) WriteKey("edge", key.name, key.type);
    buffer_.Append("<graph id=\"tripleloom\" edgedefault=\"directed\">\n");
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) WriteNode(v);
    size_t number = 0;
    for (const Edge e : boost::make_iterator_range(edges(graph_))) WriteEdge(e, ++number);
    buffer_.Append("</graph>\n</graphml>\n");
  }

 private:
  static std::string IdOf(Vertex v) { return "n" + std::to_string(v + 1); }

  void WriteKey(std::string_view element, std::string_view name, PropertyType type) {
    const std::string kind(element);
    buffer_.Append("<key id=\"" + kind + "." + std::string(name) + "\" for=\"" + kind +
                   "\" attr.name=\"" + std::string(name) + "\" attr.type=\"" +
                   std::string(XmlTypeOf(type)) + "\"/>\n");
  }

  void WriteData(std::string_view element, std::string_view name, std::string_view text) {
    buffer_.Append("<data key=\"" + std::string(element) + "." + std::string(name) + "\">" +
                   EscapeXml(text) + "</data>\n");
  }
  void WriteData(std::string_view element, const PropertyKey& key, const PropertyValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return;
    WriteData(element, key.name, PropertyAsText(value));
  }

  void WriteNode(Vertex v) {
    buffer_.Append("<node id=\"" + IdOf(v) + "\">\n");
    WriteData("node", "label", graph_[v].name);
    const std::vector<PropertyValue> values = NodePropertiesOf(graph_[v]);
    for (size_t i = 0; i < values.size(); ++i) WriteData("node", kNodeProperties[i], values[i]);
    buffer_.Append("</node>\n");
  }

  void WriteEdge(Edge e, size_t number) {
    buffer_.Append("<edge id=\"e" + std::to_string(number) + "\" source=\"" +
                   IdOf(source(e, graph_)) + "\" target=\"" + IdOf(target(e, graph_)) + "\">\n");
    WriteData("edge", "label", RelationWords(graph_[e]));
    WriteData("edge", "type", EdgeTypeOf(graph_[e].lemma));
    const std::vector<PropertyValue> values = EdgePropertiesOf(graph_, e, relations_);
    for (size_t i = 0; i < values.size(); ++i) WriteData("edge", kEdgeProperties[i], values[i]);
    buffer_.Append("</edge>\n");
  }

  const Graph& graph_;
  const RelationMap& relations_;
  Buffer& buffer_;
};

}  // namespace

Status WriteGraphMl(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteChecked<GraphMlWriter>(graph, options, sink);
}

}  // namespace tripleloom
