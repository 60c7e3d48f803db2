// GEXF 1.3 (https://gexf.net), which Gephi reads with colours and weights. A list is a text that
// holds a JSON array. Each edge has a kind of its own, as Gephi makes one of parallel edges of a
// kind.
#include <boost/range/iterator_range.hpp>
#include <charconv>

#include "export/buffer.h"
#include "export/check.h"
#include "export/formats.h"
#include "export/palette.h"
#include "export/property_graph.h"
#include "export/wording.h"
#include "export/xml.h"

namespace tripleloom {
namespace {

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Tripleloom</creator></meta>
<graph mode="static" defaultedgetype="directed">
)";

int HexByte(std::string_view colour, size_t at) {
  int value = 0;
  std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
  return value;
}

std::string Attribute(std::string_view name, std::string_view text) {
  return " " + std::string(name) + "=\"" + EscapeXml(text) + "\"";
}

class GexfWriter {
 public:
  GexfWriter(const Graph& graph, const ExportOptions& options, Buffer& buffer)
      : graph_(graph), relations_(RelationsOf(options)), buffer_(buffer) {}

  void Write() {
    buffer_.Append(kHead);
    WriteDeclarations("node", kNodeProperties);
    WriteDeclarations("edge", kEdgeProperties);
    buffer_.Append("<nodes>\n");
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) WriteNode(v);
    buffer_.Append("</nodes>\n<edges>\n");
    size_t number = 0;
    for (const Edge e : boost::make_iterator_range(edges(graph_))) WriteEdge(e, ++number);
    buffer_.Append("</edges>\n</graph>\n</gexf>\n");
  }

 private:
  static std::string IdOf(Vertex v) { return "n" + std::to_string(v + 1); }

  template <class Keys>
  void WriteDeclarations(std::string_view element, const Keys& keys) {
    buffer_.Append("<attributes" + Attribute("class", element) + ">\n");
    for (const PropertyKey& key : keys) {
      buffer_.Append("<attribute" + Attribute("id", key.name) + Attribute("title", key.name) +
                     Attribute("type", XmlTypeOf(key.type)) + "/>\n");
    }
    buffer_.Append("</attributes>\n");
  }

  template <class Keys>
  void WriteValues(const Keys& keys, const std::vector<PropertyValue>& values) {
    buffer_.Append("<attvalues>\n");
    for (size_t i = 0; i < keys.size(); ++i) {
      if (std::holds_alternative<std::monostate>(values[i])) continue;
      buffer_.Append("<attvalue" + Attribute("for", keys[i].name) +
                     Attribute("value", PropertyAsText(values[i])) + "/>\n");
    }
    buffer_.Append("</attvalues>\n");
  }

  void WriteNode(Vertex v) {
    const Entity& entity = graph_[v];
    const std::string_view colour = ColourOf(entity.type).border;
    buffer_.Append("<node" + Attribute("id", IdOf(v)) + Attribute("label", entity.name) + ">\n");
    WriteValues(kNodeProperties, NodePropertiesOf(entity));
    buffer_.Append("<viz:color" + Attribute("r", std::to_string(HexByte(colour, 1))) +
                   Attribute("g", std::to_string(HexByte(colour, 3))) +
                   Attribute("b", std::to_string(HexByte(colour, 5))) + "/>\n</node>\n");
  }

  void WriteEdge(Edge e, size_t number) {
    const std::string id = "e" + std::to_string(number);
    const std::vector<PropertyValue> values = EdgePropertiesOf(graph_, e, relations_);
    buffer_.Append("<edge" + Attribute("id", id) + Attribute("source", IdOf(source(e, graph_))) +
                   Attribute("target", IdOf(target(e, graph_))) +
                   Attribute("label", RelationWords(graph_[e])) +
                   Attribute("kind", EdgeTypeOf(graph_[e].lemma) + " " + id) +
                   Attribute("weight", RealText(graph_[e].confidence)) + ">\n");
    WriteValues(kEdgeProperties, values);
    buffer_.Append("</edge>\n");
  }

  const Graph& graph_;
  const RelationMap& relations_;
  Buffer& buffer_;
};

}  // namespace

Status WriteGexf(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteChecked<GexfWriter>(graph, options, sink);
}

}  // namespace tripleloom
