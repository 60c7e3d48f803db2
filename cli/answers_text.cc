// CSV and TSV: SPARQL 1.1 Query Results CSV and TSV Formats (W3C, 2013), sections 3 and 4, and RFC
// 4180 for quotes and line ends of CSV. CSV says names where the graph knows them; TSV says terms.
#include <algorithm>

#include "cli/answers.h"

namespace tripleloom {
namespace {

std::string QuotedForCsv(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == text.npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

// As Turtle writes it: the short forms of section 2.5.2 for numbers.
std::string TurtleOf(const Term& term) {
  if (term.kind == Term::Kind::kIri) return "<" + term.value + ">";
  if (term.kind == Term::Kind::kBlank) return "_:" + term.value;
  const bool has_digit = term.value.find_first_of("0123456789") != std::string::npos;
  const bool whole = term.value.find_first_of(".eE") == std::string::npos;
  if (has_digit && ((IsOfXsd(term, "integer") && whole) || (IsOfXsd(term, "decimal") && !whole))) {
    return term.value;
  }
  std::string text = "\"";
  for (const char c : term.value) {
    if (c == '"' || c == '\\') text += '\\';
    if (c == '\t') text += "\\t";
    if (c == '\n') text += "\\n";
    if (c == '\r') text += "\\r";
    if (c != '\t' && c != '\n' && c != '\r') text += c;
  }
  text += "\"";
  if (!term.language.empty()) return text + "@" + term.language;
  if (!term.datatype.empty() && !IsOfXsd(term, "string")) text += "^^<" + term.datatype + ">";
  return text;
}

template <class CellOf>
std::string Lines(const Answers& answers, char separator, std::string_view end,
                  const CellOf& cell_of) {
  std::string text;
  for (const auto& row : answers.rows) {
    for (size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += separator;
      if (row[i]) text += cell_of(*row[i]);
    }
    text += end;
  }
  return text;
}

}  // namespace

Result<std::string> WriteCsv(const Reply& reply, const AnswerOptions& options) {
  if (reply.truth) return std::string(*reply.truth ? "true\r\n" : "false\r\n");
  const Answers answers = WithReasons(reply);
  const auto cell_of = [&](const Term& term) {
    const bool named = reply.names.contains(term.value) && !options.iris;
    const std::string blank = term.kind == Term::Kind::kBlank ? "_:" : "";
    return QuotedForCsv(named ? TextOf(term, reply, options) : blank + term.value);
  };
  std::string text;
  for (const std::string& variable : answers.variables) {
    text += (text.empty() ? "" : ",") + QuotedForCsv(variable);
  }
  return text + "\r\n" + Lines(answers, ',', "\r\n", cell_of);
}

Result<std::string> WriteTsv(const Reply& reply, const AnswerOptions& /*options*/) {
  if (reply.truth) return std::string(*reply.truth ? "true\n" : "false\n");
  const Answers answers = WithReasons(reply);
  std::string text;
  for (const std::string& variable : answers.variables) {
    text += (text.empty() ? "?" : "\t?") + variable;
  }
  return text + "\n" + Lines(answers, '\t', "\n", &TurtleOf);
}

}  // namespace tripleloom
