// JSON-LD 1.1, written node after node as VisitRdf tells them; nothing of the file is held in
// memory.
//
// The context is inline: a processor needs no network. Its terms are chosen so that the file also
// reads well as mere JSON: parts stand within their owners, and a key whose values can be several
// always has an array. `@vocab` makes every key without an entry one of the project's own.
#include <rapidjson/prettywriter.h>

#include <string>
#include <vector>

#include "export/buffer.h"
#include "export/check.h"
#include "export/formats.h"
#include "export/json_stream.h"
#include "export/rdf_graph.h"

namespace tripleloom {
namespace {

using Json = rapidjson::PrettyWriter<JsonStream>;

class JsonLdWriter : public RdfVisitor {
 public:
  explicit JsonLdWriter(Buffer& buffer) : stream_(buffer), json_(stream_) {
    json_.SetIndent(' ', 1);
    json_.StartObject();
    Key("@context");
    WriteContext();
    Key("@graph");
    json_.StartArray();
  }

  void Finish() {
    json_.EndArray();
    json_.EndObject();
  }

  void SetGraph(std::string_view) override {}  // all stands in the default graph
  void BeginNode(std::string_view iri, std::string_view type) override;
  void Add(const RdfProperty& property, const RdfValue& value) override;
  void AddTriple(std::string_view subject, std::string_view predicate,
                 std::string_view object) override;
  void BeginPart(const RdfProperty& property, std::string_view iri, std::string_view type) override;
  void EndNode() override;

 private:
  void Key(std::string_view key) { WriteJsonKey(json_, key); }
  void String(std::string_view text) { WriteJsonString(json_, text); }
  void Member(std::string_view key, std::string_view text) {
    Key(key);
    String(text);
  }

  void WriteContext();
  void BeginValue(const RdfProperty& property);
  void EndList();
  void WriteReference(const RdfProperty& property, std::string_view iri);

  JsonStream stream_;
  Json json_;
  std::vector<std::string> lists_;  // of each open node the key whose array is open; empty: none
};

// What JSON-LD calls the type of a key's values.
std::string_view TypeOf(RdfCoercion coercion) {
  switch (coercion) {
    case RdfCoercion::kNone:
      return {};
    case RdfCoercion::kNode:
      return "@id";
    case RdfCoercion::kTerm:
      return "@vocab";
    case RdfCoercion::kOffset:
      return "xsd:nonNegativeInteger";
    case RdfCoercion::kScore:
      return "xsd:double";
  }
  return {};
}

void JsonLdWriter::WriteContext() {
  json_.StartObject();
  Member("@vocab", kVocabulary);
  for (const RdfPrefix& prefix : kRdfPrefixes) Member(prefix.prefix, prefix.iri);
  for (const RdfProperty& property : rdf::kInContext) {
    const std::string_view type = TypeOf(property.coercion);
    if (type.empty()) {
      Member(property.key, property.name);
      continue;
    }
    Key(property.key);
    json_.StartObject();
    Member("@id", property.name);
    Member("@type", type);
    json_.EndObject();
  }
  json_.EndObject();
}

void JsonLdWriter::BeginNode(std::string_view iri, std::string_view type) {
  lists_.emplace_back();
  json_.StartObject();
  const bool relation = iri.starts_with(kRelations);  // named as the statements name it
  Member("@id", relation ? "rel:" + std::string(iri.substr(kRelations.size())) : std::string(iri));
  if (!type.empty()) Member("@type", type);
}

// The key, unless its array is open already.
void JsonLdWriter::BeginValue(const RdfProperty& property) {
  if (property.list && lists_.back() == property.key) return;
  EndList();
  Key(property.key);
  if (!property.list) return;
  json_.StartArray();
  lists_.back() = property.key;
}

void JsonLdWriter::EndList() {
  if (!lists_.back().empty()) json_.EndArray();
  lists_.back().clear();
}

void JsonLdWriter::WriteReference(const RdfProperty& property, std::string_view iri) {
  if (property.coercion == RdfCoercion::kTerm) return String(iri.substr(iri.find(':') + 1));
  if (property.coercion == RdfCoercion::kNode) return String(iri);
  json_.StartObject();
  Member("@id", iri);
  json_.EndObject();
}

void JsonLdWriter::Add(const RdfProperty& property, const RdfValue& value) {
  BeginValue(property);
  switch (value.kind) {
    case RdfValue::Kind::kIri:
    case RdfValue::Kind::kName:
      return WriteReference(property, value.text);
    case RdfValue::Kind::kText:
      return String(value.text);
    case RdfValue::Kind::kTyped:
      json_.StartObject();
      Member("@value", value.text);
      Member("@type", value.datatype);
      json_.EndObject();
      return;
    case RdfValue::Kind::kInteger:
    case RdfValue::Kind::kOffset:
      json_.Int64(value.integer);
      return;
    case RdfValue::Kind::kScore:
      json_.Double(value.score);
      return;
    case RdfValue::Kind::kFlag:
      json_.Bool(value.integer != 0);
      return;
  }
}

void JsonLdWriter::AddTriple(std::string_view subject, std::string_view predicate,
                             std::string_view object) {
  EndList();
  Member("@type", "rdf:Statement");
  Add(rdf::kSubject, RdfValue::Iri(subject));
  Add(rdf::kPredicate, RdfValue::Name(predicate));
  Add(rdf::kObject, RdfValue::Iri(object));
}

void JsonLdWriter::BeginPart(const RdfProperty& property, std::string_view iri,
                             std::string_view type) {
  BeginValue(property);
  BeginNode(iri, type);
}

void JsonLdWriter::EndNode() {
  EndList();
  lists_.pop_back();
  json_.EndObject();
}

}  // namespace

Status WriteJsonLd(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  Buffer buffer(sink);
  JsonLdWriter writer(buffer);
  VisitRdf(graph, options, RdfLayout::kOneGraph, writer);
  writer.Finish();
  buffer.Append('\n');
  return buffer.Finish();
}

}  // namespace tripleloom
