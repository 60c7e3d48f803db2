// Cytoscape JSON, as Cytoscape desktop imports it and Cytoscape.js takes it for `elements`. Nodes
// and edges share one space of ids there, so those of edges begin with "statement:".
#include <boost/range/iterator_range.hpp>

#include "export/check.h"
#include "export/formats.h"
#include "export/json_stream.h"
#include "export/wording.h"

namespace tripleloom {
namespace {

class CytoscapeWriter {
 public:
  CytoscapeWriter(const Graph& graph, const ExportOptions& options, Buffer& buffer)
      : graph_(graph),
        title_(options.title.empty() ? TitleOf(graph[boost::graph_bundle]) : options.title),
        relations_(RelationsOf(options)),
        stream_(buffer),
        json_(stream_) {}

  void Write() {
    json_.StartObject();
    WriteJsonKey(json_, "data");
    json_.StartObject();
    WriteJsonMember(json_, "name", title_);
    json_.EndObject();
    WriteJsonKey(json_, "elements");
    json_.StartObject();
    WriteJsonKey(json_, "nodes");
    json_.StartArray();
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) WriteNode(graph_[v]);
    json_.EndArray();
    WriteJsonKey(json_, "edges");
    json_.StartArray();
    for (const Edge e : boost::make_iterator_range(edges(graph_))) WriteEdge(e);
    json_.EndArray();
    json_.EndObject();
    json_.EndObject();
  }

 private:
  void Begin() {
    json_.StartObject();
    WriteJsonKey(json_, "data");
    json_.StartObject();
  }
  void End() {
    json_.EndObject();
    json_.EndObject();
  }

  template <class Keys>
  void WriteProperties(const Keys& keys, const std::vector<PropertyValue>& values) {
    for (size_t i = 0; i < keys.size(); ++i) {
      if (std::holds_alternative<std::monostate>(values[i])) continue;
      WriteJsonKey(json_, keys[i].name);
      WriteJsonProperty(json_, values[i]);
    }
  }

  void WriteNode(const Entity& entity) {
    Begin();
    WriteJsonMember(json_, "id", entity.key);
    WriteProperties(kNodeProperties, NodePropertiesOf(entity));
    End();
  }

  void WriteEdge(Edge e) {
    Begin();
    WriteJsonMember(json_, "id", "statement:" + graph_[e].key);
    WriteJsonMember(json_, "source", graph_[source(e, graph_)].key);
    WriteJsonMember(json_, "target", graph_[target(e, graph_)].key);
    WriteJsonMember(json_, "interaction", RelationWords(graph_[e]));
    WriteJsonMember(json_, "type", EdgeTypeOf(graph_[e].lemma));
    WriteProperties(kEdgeProperties, EdgePropertiesOf(graph_, e, relations_));
    End();
  }

  const Graph& graph_;
  const std::string title_;
  const RelationMap& relations_;
  JsonStream stream_;
  JsonWriter json_;
};

}  // namespace

Status WriteCytoscape(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  Buffer buffer(sink);
  CytoscapeWriter(graph, options, buffer).Write();
  buffer.Append('\n');
  return buffer.Finish();
}

}  // namespace tripleloom
