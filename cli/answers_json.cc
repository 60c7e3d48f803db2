// JSON for programs, and SPARQL 1.1 Query Results JSON Format (W3C, 2013), section 3.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cmath>

#include "cli/answers.h"

namespace tripleloom {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void Key(Writer& json, std::string_view key) {
  json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
}

void Text(Writer& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void Member(Writer& json, std::string_view key, std::string_view text) {
  Key(json, key);
  Text(json, text);
}

// Whether the number could be written as JSON has them.
bool WriteNumber(Writer& json, const Term& term) {
  const char* end = term.value.data() + term.value.size();
  int64_t whole = 0;
  const auto integer = std::from_chars(term.value.data(), end, whole);
  if (IsOfXsd(term, "integer")) {
    if (integer.ec != std::errc() || integer.ptr != end) return false;
    return json.Int64(whole);
  }
  double value = 0;
  const auto real = std::from_chars(term.value.data(), end, value);
  if (real.ec != std::errc() || real.ptr != end || !std::isfinite(value)) return false;
  return json.Double(value);
}

void WriteLiteral(Writer& json, const Term& term) {
  if (IsNumber(term) && WriteNumber(json, term)) return;
  if (IsOfXsd(term, "boolean") && (term.value == "true" || term.value == "false")) {
    json.Bool(term.value == "true");
    return;
  }
  if (term.language.empty()) return Text(json, term.value);
  json.StartObject();
  Member(json, "value", term.value);
  Member(json, "language", term.language);
  json.EndObject();
}

void WriteCell(Writer& json, const Reply& reply, const Term& term) {
  if (term.kind == Term::Kind::kLiteral) return WriteLiteral(json, term);
  json.StartObject();
  Member(json, term.kind == Term::Kind::kIri ? "iri" : "blank", term.value);
  if (const auto known = reply.names.find(term.value); known != reply.names.end()) {
    Member(json, "name", known->second.name);
    if (!known->second.type.empty()) Member(json, "type", known->second.type);
  }
  json.EndObject();
}

void WriteReasons(Writer& json, const std::vector<AnswerReason>& reasons) {
  json.StartArray();
  for (const AnswerReason& reason : reasons) {
    json.StartObject();
    Member(json, "article", reason.article);
    if (!reason.date.empty()) Member(json, "date", reason.date);
    Member(json, "sentence", reason.sentence);
    json.EndObject();
  }
  json.EndArray();
}

std::string RowOf(const Reply& reply, size_t number) {
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  const auto& row = reply.answers.rows[number];
  for (size_t i = 0; i < row.size(); ++i) {
    if (!row[i]) continue;
    Key(json, reply.answers.variables[i]);
    WriteCell(json, reply, *row[i]);
  }
  if (!reply.reasons.empty()) {
    Key(json, "why");
    WriteReasons(json, reply.reasons[number]);
  }
  json.EndObject();
  return buffer.GetString();
}

void WriteBinding(Writer& json, const Term& term) {
  static constexpr std::string_view kKinds[] = {"uri", "bnode", "literal"};
  json.StartObject();
  Member(json, "type", kKinds[static_cast<size_t>(term.kind)]);
  Member(json, "value", term.value);
  if (!term.language.empty()) Member(json, "xml:lang", term.language);
  if (term.language.empty() && !term.datatype.empty() && !IsOfXsd(term, "string")) {
    Member(json, "datatype", term.datatype);
  }
  json.EndObject();
}

void WriteHead(Writer& json, const Answers& answers) {
  Key(json, "vars");
  json.StartArray();
  for (const std::string& variable : answers.variables) Text(json, variable);
  json.EndArray();
}

}  // namespace

// An array with a row on each line, so that people and line tools can read it too.
Result<std::string> WriteJsonAnswers(const Reply& reply, const AnswerOptions& /*options*/) {
  if (reply.truth) return std::string(*reply.truth ? "true\n" : "false\n");
  std::string text = "[";
  for (size_t i = 0; i < reply.answers.rows.size(); ++i) {
    text += (i == 0 ? "\n" : ",\n") + RowOf(reply, i);
  }
  return text + "\n]\n";
}

Result<std::string> WriteSparqlJson(const Reply& reply, const AnswerOptions& /*options*/) {
  const Answers answers = WithReasons(reply);
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  Key(json, "head");
  json.StartObject();
  if (!reply.truth) WriteHead(json, answers);
  json.EndObject();
  if (reply.truth) {
    Key(json, "boolean");
    json.Bool(*reply.truth);
  } else {
    Key(json, "results");
    json.StartObject();
    Key(json, "bindings");
    json.StartArray();
    for (const auto& row : answers.rows) {
      json.StartObject();
      for (size_t i = 0; i < row.size(); ++i) {
        if (!row[i]) continue;
        Key(json, answers.variables[i]);
        WriteBinding(json, *row[i]);
      }
      json.EndObject();
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace tripleloom
