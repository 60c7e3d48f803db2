// Answers that are a graph: the statements behind the rows through the writers of `export`, and the
// triples of CONSTRUCT and DESCRIBE as expanded JSON-LD 1.1 or as DOT.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <set>

#include "cli/answers.h"
#include "export/escape.h"
#include "export/exporter.h"

namespace tripleloom {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

Result<std::string> WriteAs(std::string_view format, const Reply& reply,
                            const AnswerOptions& options) {
  if (!reply.graph) {
    return Fail(ErrorCode::kUnsupported,
                "this question is answered by a table, not by a graph; "
                "choose another --format than " +
                    std::string(format));
  }
  ExportOptions to;
  if (!options.base.empty()) to.base = options.base;
  std::string text;
  const Status done = FindFormat(format)->write(*reply.graph, to, [&](std::string_view bytes) {
    text.append(bytes);
    return Status();
  });
  if (!done) return tl::unexpected(done.error());
  return text;
}

void Member(Writer& json, std::string_view key, std::string_view text) {
  json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

std::string NodeName(const Term& term) {
  return term.kind == Term::Kind::kBlank ? "_:" + term.value : term.value;
}

void WriteValue(Writer& json, const Term& term) {
  json.StartObject();
  if (term.kind != Term::Kind::kLiteral) {
    Member(json, "@id", NodeName(term));
  } else {
    Member(json, "@value", term.value);
    if (!term.language.empty()) Member(json, "@language", term.language);
    if (term.language.empty() && !term.datatype.empty()) Member(json, "@type", term.datatype);
  }
  json.EndObject();
}

// One node object a triple: nodes of one @id are one node to every reader (JSON-LD 1.1, 9.1).
std::string ExpandedJsonLd(const std::vector<AnswerTriple>& triples) {
  std::string text = "[";
  for (const AnswerTriple& triple : triples) {
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    Member(json, "@id", NodeName(triple.subject));
    const std::string& predicate = triple.predicate.value;
    json.Key(predicate.data(), static_cast<rapidjson::SizeType>(predicate.size()));
    json.StartArray();
    WriteValue(json, triple.object);
    json.EndArray();
    json.EndObject();
    text += (text.size() == 1 ? "\n" : ",\n") + std::string(buffer.GetString());
  }
  return text + "\n]\n";
}

// The nodes with their names, literals in boxes, then the edges.
std::string DotOf(const Reply& reply, const AnswerOptions& options) {
  const auto quoted = [](const std::string& text) { return "\"" + EscapePlain(text) + "\""; };
  std::set<std::string> seen;
  std::string nodes[2];  // literals after all else
  std::string edges;
  for (const AnswerTriple& triple : *reply.triples) {
    for (const Term* term : {&triple.subject, &triple.object}) {
      const bool literal = term->kind == Term::Kind::kLiteral;
      const std::string id = quoted(NodeName(*term));
      if (!seen.insert(id).second) continue;
      nodes[literal ? 1 : 0] +=
          "  " + id +
          (literal ? " [shape=box];\n"
                   : " [label=" + quoted(TextOf(*term, reply, options)) + "];\n");
    }
    edges += "  " + quoted(NodeName(triple.subject)) + " -> " + quoted(NodeName(triple.object)) +
             " [label=" + quoted(TextOf(triple.predicate, reply, options)) + "];\n";
  }
  return "digraph {\n" + nodes[0] + nodes[1] + edges + "}\n";
}

}  // namespace

Result<std::string> WriteJsonLdAnswers(const Reply& reply, const AnswerOptions& options) {
  if (reply.triples) return ExpandedJsonLd(*reply.triples);
  return WriteAs("jsonld", reply, options);
}

Result<std::string> WriteDotAnswers(const Reply& reply, const AnswerOptions& options) {
  if (reply.triples) return DotOf(reply, options);
  return WriteAs("dot", reply, options);
}

}  // namespace tripleloom
