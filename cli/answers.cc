#include "cli/answers.h"

#include <algorithm>

#include "graph/rdf.h"

namespace tripleloom {

const std::vector<AnswerFormat>& AnswerFormats() {
  static const std::vector<AnswerFormat> formats = {
      {"table", "aligned columns for people; cut where the terminal ends", &WriteTable},
      {"json", "one object a row; entities with IRI, name and type", &WriteJsonAnswers},
      {"csv", "for spreadsheets, with the names of entities (RFC 4180)", &WriteCsv},
      {"tsv", "SPARQL 1.1 Query Results TSV", &WriteTsv},
      {"sparql-json", "SPARQL 1.1 Query Results JSON", &WriteSparqlJson},
      {"sparql-xml", "SPARQL Query Results XML", &WriteSparqlXml},
      {"jsonld", "the statements behind the answers, as `export` writes them", &WriteJsonLdAnswers},
      {"dot", "the same as a picture for Graphviz", &WriteDotAnswers},
  };
  return formats;
}

const AnswerFormat* FindAnswerFormat(std::string_view name) {
  const auto& formats = AnswerFormats();
  const auto at = std::find_if(formats.begin(), formats.end(),
                               [name](const AnswerFormat& format) { return format.name == name; });
  return at == formats.end() ? nullptr : &*at;
}

bool IsOfXsd(const Term& term, std::string_view type) {
  return term.kind == Term::Kind::kLiteral && term.datatype.size() == kXsd.size() + type.size() &&
         term.datatype.starts_with(kXsd) && term.datatype.ends_with(type);
}

bool IsNumber(const Term& term) {
  return IsOfXsd(term, "integer") || IsOfXsd(term, "decimal") || IsOfXsd(term, "double");
}

Answers WithReasons(const Reply& reply) {
  if (reply.reasons.empty()) return reply.answers;
  Answers with = {reply.answers.variables, {}};
  for (const char* name : {"article", "date", "sentence"}) {
    std::string variable = name;
    const auto& taken = with.variables;
    while (std::find(taken.begin(), taken.end(), variable) != taken.end()) variable += "_";
    with.variables.push_back(variable);
  }
  for (size_t i = 0; i < reply.answers.rows.size(); ++i) {
    for (const AnswerReason& reason : reply.reasons[i]) {
      auto row = reply.answers.rows[i];
      row.push_back(LiteralTerm(reason.article));
      row.push_back(reason.date.empty() ? std::nullopt : std::optional(LiteralTerm(reason.date)));
      row.push_back(LiteralTerm(reason.sentence));
      with.rows.push_back(std::move(row));
    }
  }
  return with;
}

std::string TextOf(const Term& term, const Reply& reply, const AnswerOptions& options) {
  if (term.kind == Term::Kind::kLiteral) return term.value;
  if (term.kind == Term::Kind::kBlank) return "_:" + term.value;
  const auto known = reply.names.find(term.value);
  if (known != reply.names.end() && !options.iris) return known->second.name;
  for (const RdfPrefix& prefix : kRdfPrefixes) {
    if (!options.iris && term.value.starts_with(prefix.iri)) {
      return std::string(prefix.prefix) + ":" + term.value.substr(prefix.iri.size());
    }
  }
  return options.iris ? term.value : "<" + term.value + ">";
}

}  // namespace tripleloom
