// JSON Lines: one statement a line with all that is known of it, so that any script can read the
// graph line by line. Keys as in the output of `tripleloom extract` where they mean the same.
#include <boost/range/iterator_range.hpp>
#include <cmath>

#include "export/check.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/json_stream.h"
#include "graph/rdf.h"

namespace tripleloom {
namespace {

class LineWriter {
 public:
  LineWriter(const Graph& graph, const ExportOptions& options, JsonStream& stream)
      : graph_(graph), relations_(RelationsOf(options)), json_(stream) {}

  void Write(Edge e) {
    const Statement& statement = graph_[e];
    json_.StartObject();
    Text("id", statement.key);
    WriteEntity("subject", graph_[source(e, graph_)]);
    Begin("relation");
    Text("text", statement.relation);
    Text("lemma", statement.lemma);
    json_.EndObject();
    WriteEntity("object", graph_[target(e, graph_)]);
    WriteQualifiers(statement);
    Key("negated");
    json_.Bool(statement.negated);
    Text("modality", NameOf(statement.modality));
    WriteSources(statement);
    WriteMeanings(e);
    Score(statement.confidence);
    Number("support", statement.support);
    TextIfAny("first_date", statement.first_date);
    TextIfAny("last_date", statement.last_date);
    Key("evidence");
    json_.StartArray();
    for (const Evidence& evidence : statement.evidence) WriteEvidence(evidence);
    json_.EndArray();
    json_.EndObject();
  }

 private:
  void Key(std::string_view key) { WriteJsonKey(json_, key); }
  void Begin(std::string_view key) {
    Key(key);
    json_.StartObject();
  }
  void Text(std::string_view key, std::string_view text) { WriteJsonMember(json_, key, text); }
  void TextIfAny(std::string_view key, std::string_view text) {
    if (!text.empty()) Text(key, text);
  }
  void Number(std::string_view key, int64_t number) {
    Key(key);
    json_.Int64(number);
  }
  void Score(double number) {
    Key("confidence");
    json_.Double(std::round(number * 1e4) / 1e4);
  }
  void WriteSpan(Span span) {
    Number("begin", span.begin);
    Number("end", span.end);
  }

  void WriteEntity(std::string_view key, const Entity& entity);
  void WriteQualifiers(const Statement& statement);
  void WriteSources(const Statement& statement);
  void WriteMeanings(Edge e);
  void WriteEvidence(const Evidence& evidence);
  void WritePlace(std::string_view key, std::string_view text, Span span);

  const Graph& graph_;
  const RelationMap& relations_;
  JsonWriter json_;
};

void LineWriter::WriteEntity(std::string_view key, const Entity& entity) {
  Begin(key);
  Text("entity", entity.key);
  Text("name", entity.name);
  Text("type", NameOf(entity.type));
  Key("names");
  WriteJsonProperty(json_, entity.names);
  TextIfAny("same_as", SafeLink(entity.iri));
  json_.EndObject();
}

void LineWriter::WriteQualifiers(const Statement& statement) {
  Key("arguments");
  json_.StartArray();
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    json_.StartObject();
    Text("role", qualifier.role);
    TextIfAny("preposition", qualifier.preposition);
    Text("text", qualifier.text);
    TextIfAny("value", qualifier.value);
    TextIfAny("entity", qualifier.key);
    json_.EndObject();
  }
  json_.EndArray();
}

void LineWriter::WriteSources(const Statement& statement) {
  Key("attribution");
  json_.StartArray();
  for (const StatementSource& source : statement.sources) {
    json_.StartObject();
    Text("name", source.name);
    TextIfAny("verb", source.verb);
    TextIfAny("entity", source.key);
    json_.EndObject();
  }
  json_.EndArray();
}

void LineWriter::WriteMeanings(Edge e) {
  const auto& known =
      relations_.Find(graph_[e], graph_[source(e, graph_)].type, graph_[target(e, graph_)].type);
  if (known.empty()) return;
  Key("meanings");
  json_.StartArray();
  for (const KnownProperty& property : known) {
    json_.StartObject();
    Text("property", property.full ? property.name : ExpandRdfName(property.name));
    Key("inverse");
    json_.Bool(property.inverse);
    json_.EndObject();
  }
  json_.EndArray();
}

void LineWriter::WriteEvidence(const Evidence& evidence) {
  const auto& documents = graph_[boost::graph_bundle].documents;
  const DocumentInfo& document = documents.at(static_cast<size_t>(evidence.document));
  json_.StartObject();
  Text("doc", document.id);
  TextIfAny("title", document.title);
  TextIfAny("date", document.date);
  TextIfAny("url", SafeLink(document.url));
  WritePlace("sentence", evidence.sentence, evidence.sentence_span);
  WritePlace("subject", evidence.subject_text, evidence.subject);
  TextIfAny("relation", evidence.relation_text);
  WritePlace("object", evidence.object_text, evidence.object);
  Score(evidence.confidence);
  TextIfAny("extractor", evidence.extractor);
  TextIfAny("pattern", evidence.pattern);
  json_.EndObject();
}

void LineWriter::WritePlace(std::string_view key, std::string_view text, Span span) {
  Begin(key);
  Text("text", text);
  WriteSpan(span);
  json_.EndObject();
}

}  // namespace

Status WriteJsonLines(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  Buffer buffer(sink);
  JsonStream stream(buffer);
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    LineWriter(graph, options, stream).Write(e);
    buffer.Append('\n');
  }
  return buffer.Finish();
}

}  // namespace tripleloom
