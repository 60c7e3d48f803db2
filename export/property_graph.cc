#include "export/property_graph.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>

#include <cmath>

#include "export/escape.h"
#include "export/json_stream.h"
#include "export/rdf_terms.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

using Texts = std::vector<std::string>;

PropertyValue IfAny(Texts texts) {
  if (texts.empty()) return {};
  return texts;
}

PropertyValue IfAny(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

template <class Range, class Function>
Texts Map(const Range& range, Function function) {
  Texts texts;
  for (const auto& item : range) texts.push_back(function(item));
  return texts;
}

// "on Tuesday"
std::string PhraseOf(const StatementQualifier& qualifier) {
  const bool bare = qualifier.preposition.empty();
  return bare ? qualifier.text : qualifier.preposition + " " + qualifier.text;
}

Texts QualifiersOf(const Statement& statement, std::string_view role) {
  Texts texts;
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    if (qualifier.role == role) texts.push_back(PhraseOf(qualifier));
  }
  return texts;
}

Texts OtherQualifiersOf(const Statement& statement) {
  Texts texts;
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    if (qualifier.role == "time" || qualifier.role == "place") continue;
    texts.push_back(qualifier.role + ": " + PhraseOf(qualifier));
  }
  return texts;
}

std::string IriOf(const KnownProperty& known) {
  return (known.inverse ? "^" : "") + (known.full ? known.name : ExpandRdfName(known.name));
}

}  // namespace

std::string_view XmlTypeOf(PropertyType type) {
  switch (type) {
    case PropertyType::kInteger:
      return "long";
    case PropertyType::kReal:
      return "double";
    case PropertyType::kFlag:
      return "boolean";
    case PropertyType::kText:
    case PropertyType::kTexts:
    case PropertyType::kIntegers:
      return "string";
  }
  return "string";
}

std::vector<PropertyValue> NodePropertiesOf(const Entity& entity) {
  Texts aliases;
  for (const std::string& name : entity.names) {
    if (name != entity.name) aliases.push_back(name);
  }
  return {entity.key,
          entity.name,
          std::string(NameOf(entity.type)),
          IfAny(std::move(aliases)),
          IfAny(SafeLink(entity.iri)),
          int64_t{entity.mentions},
          int64_t{entity.documents}};
}

std::vector<PropertyValue> EdgePropertiesOf(const Graph& graph, Edge edge,
                                            const RelationMap& relations) {
  const Statement& statement = graph[edge];
  const std::vector<DocumentInfo>& documents = graph[boost::graph_bundle].documents;
  const auto document = [&](const Evidence& e) -> const DocumentInfo& {
    return documents.at(static_cast<size_t>(e.document));
  };
  const auto sources = [&](std::string StatementSource::*part) {
    return IfAny(Map(statement.sources, [&](const StatementSource& s) { return s.*part; }));
  };
  const auto evidence = [&](auto function) { return Map(statement.evidence, function); };
  std::vector<int64_t> starts, ends;
  for (const Evidence& e : statement.evidence) {
    starts.push_back(e.sentence_span.begin);
    ends.push_back(e.sentence_span.end);
  }
  const auto& known =
      relations.Find(statement, graph[source(edge, graph)].type, graph[target(edge, graph)].type);
  return {statement.key,
          statement.relation,
          statement.lemma,
          statement.negated,
          std::string(NameOf(statement.modality)),
          sources(&StatementSource::name),
          sources(&StatementSource::key),
          sources(&StatementSource::verb),
          IfAny(QualifiersOf(statement, "time")),
          IfAny(QualifiersOf(statement, "place")),
          IfAny(OtherQualifiersOf(statement)),
          std::round(statement.confidence * 1e4) / 1e4,
          int64_t{statement.support},
          IfAny(statement.first_date),
          IfAny(statement.last_date),
          IfAny(Map(known, IriOf)),
          evidence([&](const Evidence& e) { return document(e).id; }),
          evidence([&](const Evidence& e) { return document(e).date; }),
          evidence([&](const Evidence& e) { return SafeLink(document(e).url); }),
          evidence([](const Evidence& e) { return e.sentence; }),
          std::move(starts),
          std::move(ends),
          evidence([](const Evidence& e) { return e.extractor + ":" + e.pattern; })};
}

std::string EdgeTypeOf(std::string_view lemma) {
  constexpr size_t kMostBytes = 60;
  std::string type = Slug(lemma);
  if (type.size() > kMostBytes) {
    size_t end = kMostBytes;  // not within a code point
    while (end > 0 && (static_cast<unsigned char>(type[end]) & 0xC0) == 0x80) --end;
    type.resize(end);
  }
  while (type.ends_with('-')) type.pop_back();
  for (char& c : type) {
    if (c == '-') c = '_';
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return type.empty() ? "RELATED_TO" : type;
}

std::string RealText(double value) {
  std::string text = fmt::format("{}", value);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

std::string PropertyAsJson(const PropertyValue& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  WriteJsonProperty(json, value);
  return {buffer.GetString(), buffer.GetSize()};
}

std::string PropertyAsText(const PropertyValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr ? *text : PropertyAsJson(value);
}

}  // namespace tripleloom
