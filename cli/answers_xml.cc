// SPARQL Query Results XML Format, second edition (W3C, 2013), section 2.
#include "cli/answers.h"
#include "export/xml.h"

namespace tripleloom {
namespace {

std::string ElementOf(const Term& term) {
  const std::string value = EscapeXml(term.value);
  if (term.kind == Term::Kind::kIri) return "<uri>" + value + "</uri>";
  if (term.kind == Term::Kind::kBlank) return "<bnode>" + value + "</bnode>";
  std::string open = "<literal";
  if (!term.language.empty()) {
    open += " xml:lang=\"" + EscapeXml(term.language) + "\"";
  } else if (!term.datatype.empty() && !IsOfXsd(term, "string")) {
    open += " datatype=\"" + EscapeXml(term.datatype) + "\"";
  }
  return open + ">" + value + "</literal>";
}

}  // namespace

Result<std::string> WriteSparqlXml(const Reply& reply, const AnswerOptions& /*options*/) {
  const Answers answers = WithReasons(reply);
  std::string xml =
      "<?xml version=\"1.0\"?>\n"
      "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n  <head>\n";
  if (!reply.truth) {
    for (const std::string& variable : answers.variables) {
      xml += "    <variable name=\"" + EscapeXml(variable) + "\"/>\n";
    }
  }
  xml += "  </head>\n";
  if (reply.truth) {
    xml += std::string("  <boolean>") + (*reply.truth ? "true" : "false") + "</boolean>\n";
    return xml + "</sparql>\n";
  }
  xml += "  <results>\n";
  for (const auto& row : answers.rows) {
    xml += "    <result>\n";
    for (size_t i = 0; i < row.size(); ++i) {
      if (!row[i]) continue;
      xml += "      <binding name=\"" + EscapeXml(answers.variables[i]) + "\">" +
             ElementOf(*row[i]) + "</binding>\n";
    }
    xml += "    </result>\n";
  }
  return xml + "  </results>\n</sparql>\n";
}

}  // namespace tripleloom
