// JSON-LD 1.1, written node after node; nothing of the file is held in memory.
//
// - Entities and articles are schema.org nodes.
// - Every statement is a node of its own (rdf:Statement), as only a node can bear polarity,
// modality,
//   source, qualifiers and evidence. What holds plainly, that is asserted, not negated and said by
//   the article itself, stands besides as a plain property of its subject, so that a query needs no
//   detour. All else is never asserted as a plain triple.
// - Evidence is a piece of an article, selected by code points (Web Annotation,
// TextPositionSelector).
//
// The context is inline: a processor needs no network. Its terms are chosen so that the file also
// reads well as mere JSON. `@vocab` makes every term without an entry one of the project's own.
#include <rapidjson/prettywriter.h>

#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_set>

#include "export/buffer.h"
#include "export/check.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/rdf.h"
#include "export/wording.h"

namespace tripleloom {
namespace {

// RapidJSON's output stream over a Buffer.
class Stream {
 public:
  using Ch = char;
  explicit Stream(Buffer& buffer) : buffer_(buffer) {}
  void Put(char c) { buffer_.Append(c); }
  void Flush() {}

 private:
  Buffer& buffer_;
};

// Its validating variant does not compile with RapidJSON 1.1; CheckExport has validated every text.
using Json = rapidjson::PrettyWriter<Stream>;

class JsonLdWriter {
 public:
  JsonLdWriter(const Graph& graph, const ExportOptions& options, Buffer& buffer)
      : graph_(graph),
        info_(graph[boost::graph_bundle]),
        base_(options.base),
        stream_(buffer),
        json_(stream_) {
    json_.SetIndent(' ', 1);
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) keys_.insert(graph_[v].key);
  }

  void Write() {
    json_.StartObject();
    Key("@context");
    WriteContext();
    Key("@graph");
    json_.StartArray();
    for (const DocumentInfo& document : info_.documents) WriteArticle(document);
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) WriteEntity(v);
    for (const Edge e : boost::make_iterator_range(edges(graph_))) WriteStatement(e);
    WriteRelations();
    json_.EndArray();
    json_.EndObject();
  }

 private:
  void Key(std::string_view key) {
    json_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
  }
  void Value(std::string_view text) {
    json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void Member(std::string_view key, std::string_view text) {
    Key(key);
    Value(text);
  }
  void OptionalMember(std::string_view key, std::string_view text) {
    if (!text.empty()) Member(key, text);
  }
  void Count(std::string_view key, int number) {
    Key(key);
    json_.Int(number);
  }
  // Four digits: more is noise that differs between processors.
  void Score(std::string_view key, double number) {
    Key(key);
    json_.Double(std::round(number * 1e4) / 1e4);
  }

  void Term(std::string_view term, std::string_view id, std::string_view type) {
    Key(term);
    json_.StartObject();
    Member("@id", id);
    Member("@type", type);
    json_.EndObject();
  }

  void WriteContext();
  void WriteArticle(const DocumentInfo& document);
  void WriteEntity(Vertex v);
  void WritePlainTriples(Vertex v);
  void WriteStatement(Edge e);
  void WriteSources(const Statement& statement);
  void WriteQualifiers(const Statement& statement);
  void WriteArticlesOf(const Statement& statement);
  void WriteEvidence(const Evidence& evidence);
  void WriteSelector(std::string_view key, Span span);
  void WriteRelations();

  std::string ArticleOf(const Evidence& evidence) const {
    return ArticleIri(base_, info_.documents.at(static_cast<size_t>(evidence.document)).id);
  }
  // A top-N snapshot leaves entities out that its statements still mention.
  bool Has(const std::string& key) const { return keys_.contains(key); }

  const Graph& graph_;
  const GraphInfo& info_;
  const std::string& base_;
  Stream stream_;
  Json json_;
  std::unordered_set<std::string_view> keys_;
};

void JsonLdWriter::WriteContext() {
  json_.StartObject();
  Member("@vocab", kVocabulary);
  Member("tl", kVocabulary);
  Member("rel", kRelations);
  Member("schema", "https://schema.org/");
  Member("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  Member("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
  Member("xsd", "http://www.w3.org/2001/XMLSchema#");
  Member("prov", "http://www.w3.org/ns/prov#");
  Member("oa", "http://www.w3.org/ns/oa#");
  Member("skos", "http://www.w3.org/2004/02/skos/core#");
  Member("name", "schema:name");
  Member("alternateName", "schema:alternateName");
  Member("headline", "schema:headline");
  Member("identifier", "schema:identifier");
  Member("datePublished", "schema:datePublished");
  Term("url", "schema:url", "@id");
  Member("label", "rdfs:label");
  Term("subject", "rdf:subject", "@id");
  Term("predicate", "rdf:predicate", "@id");
  Term("object", "rdf:object", "@id");
  Term("wasDerivedFrom", "prov:wasDerivedFrom", "@id");
  Term("hasSource", "oa:hasSource", "@id");
  Member("hasSelector", "oa:hasSelector");
  Term("start", "oa:start", "xsd:nonNegativeInteger");
  Term("end", "oa:end", "xsd:nonNegativeInteger");
  Term("entity", "tl:entity", "@id");
  Term("modality", "tl:modality", "@vocab");
  Term("confidence", "tl:confidence", "xsd:double");
  json_.EndObject();
}

void JsonLdWriter::WriteArticle(const DocumentInfo& document) {
  json_.StartObject();
  Member("@id", ArticleIri(base_, document.id));
  Member("@type", "schema:NewsArticle");
  Member("identifier", document.id);
  OptionalMember("headline", document.title);
  if (const auto type = DateType(document.date)) {
    Key("datePublished");
    json_.StartObject();
    Member("@value", document.date);
    Member("@type", *type);
    json_.EndObject();
  } else {
    OptionalMember("datePublished", document.date);
  }
  OptionalMember("url", SafeLink(document.url));
  json_.EndObject();
}

void JsonLdWriter::WriteEntity(Vertex v) {
  const Entity& entity = graph_[v];
  json_.StartObject();
  Member("@id", EntityIri(base_, entity.key));
  Member("@type", ClassOf(entity.type));
  Member("name", entity.name);
  std::vector<std::string_view> others;
  for (const std::string& name : entity.names) {
    if (name != entity.name) others.push_back(name);
  }
  if (!others.empty()) {
    Key("alternateName");
    json_.StartArray();
    for (const std::string_view name : others) Value(name);
    json_.EndArray();
  }
  Count("mentions", entity.mentions);
  Count("articles", entity.documents);
  WritePlainTriples(v);
  json_.EndObject();
}

void JsonLdWriter::WritePlainTriples(Vertex v) {
  std::map<std::string, std::set<std::string>> objects;  // of each relation
  for (const Edge e : boost::make_iterator_range(out_edges(v, graph_))) {
    const Statement& statement = graph_[e];
    const bool plain = !statement.negated && statement.sources.empty() &&
                       statement.modality == Modality::kAsserted;
    if (plain) {
      objects[RelationName(statement.lemma)].insert(
          EntityIri(base_, graph_[target(e, graph_)].key));
    }
  }
  for (const auto& [relation, iris] : objects) {
    Key("rel:" + relation);
    json_.StartArray();
    for (const std::string& iri : iris) {
      json_.StartObject();
      Member("@id", iri);
      json_.EndObject();
    }
    json_.EndArray();
  }
}

void JsonLdWriter::WriteStatement(Edge e) {
  const Statement& statement = graph_[e];
  const Entity& subject = graph_[source(e, graph_)];
  const Entity& object = graph_[target(e, graph_)];
  json_.StartObject();
  Member("@id", StatementIri(base_, statement.key));
  Member("@type", "rdf:Statement");
  Member("label", subject.name + " " + RelationWords(statement) + " " + object.name);
  Member("subject", EntityIri(base_, subject.key));
  Member("predicate", "rel:" + RelationName(statement.lemma));
  Member("object", EntityIri(base_, object.key));
  Member("relation", statement.relation);
  Member("lemma", statement.lemma);
  Key("negated");
  json_.Bool(statement.negated);
  Member("modality", NameOf(statement.modality));
  WriteSources(statement);
  WriteQualifiers(statement);
  Score("confidence", statement.confidence);
  Count("support", statement.support);
  WriteArticlesOf(statement);
  Key("evidence");
  json_.StartArray();
  for (const Evidence& evidence : statement.evidence) WriteEvidence(evidence);
  json_.EndArray();
  json_.EndObject();
}

void JsonLdWriter::WriteSources(const Statement& statement) {
  if (statement.sources.empty()) return;
  Key("attribution");
  json_.StartArray();
  for (const StatementSource& source : statement.sources) {
    json_.StartObject();
    Member("name", source.name);
    if (Has(source.key)) Member("entity", EntityIri(base_, source.key));
    OptionalMember("verb", source.verb);
    json_.EndObject();
  }
  json_.EndArray();
}

void JsonLdWriter::WriteQualifiers(const Statement& statement) {
  if (statement.qualifiers.empty()) return;
  Key("qualifier");
  json_.StartArray();
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    json_.StartObject();
    Member("role", qualifier.role);
    OptionalMember("preposition", qualifier.preposition);
    Member("text", qualifier.text);
    if (Has(qualifier.key)) Member("entity", EntityIri(base_, qualifier.key));
    json_.EndObject();
  }
  json_.EndArray();
}

void JsonLdWriter::WriteArticlesOf(const Statement& statement) {
  std::set<std::string> articles;
  for (const Evidence& evidence : statement.evidence) articles.insert(ArticleOf(evidence));
  Key("wasDerivedFrom");
  json_.StartArray();
  for (const std::string& article : articles) Value(article);
  json_.EndArray();
}

void JsonLdWriter::WriteEvidence(const Evidence& evidence) {
  json_.StartObject();
  Member("@type", "oa:SpecificResource");
  Member("hasSource", ArticleOf(evidence));
  WriteSelector("hasSelector", evidence.sentence_span);
  Member("sentence", evidence.sentence);
  Member("subjectText", evidence.subject_text);
  WriteSelector("subjectSelector", evidence.subject);
  OptionalMember("relationText", evidence.relation_text);
  Member("objectText", evidence.object_text);
  WriteSelector("objectSelector", evidence.object);
  Score("confidence", evidence.confidence);
  OptionalMember("extractor", evidence.extractor);
  OptionalMember("pattern", evidence.pattern);
  json_.EndObject();
}

void JsonLdWriter::WriteSelector(std::string_view key, Span span) {
  Key(key);
  json_.StartObject();
  Member("@type", "oa:TextPositionSelector");
  Key("start");
  json_.Uint(span.begin);
  Key("end");
  json_.Uint(span.end);
  json_.EndObject();
}

// Relations with their words, so that a reader of the triples need not undo camel case.
void JsonLdWriter::WriteRelations() {
  std::map<std::string, std::string> relations;
  for (const Edge e : boost::make_iterator_range(edges(graph_))) {
    relations.try_emplace(RelationName(graph_[e].lemma), graph_[e].lemma);
  }
  for (const auto& [name, lemma] : relations) {
    json_.StartObject();
    Member("@id", "rel:" + name);
    Member("@type", "rdf:Property");
    Member("label", lemma);
    json_.EndObject();
  }
}

}  // namespace

Status WriteJsonLd(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  Buffer buffer(sink);
  JsonLdWriter(graph, options, buffer).Write();
  buffer.Append('\n');
  return buffer.Finish();
}

}  // namespace tripleloom
