// Answers of the command line: what a question is answered with, and the formats it is printed in.
//
//   Reply reply;
//   reply.answers = {{"ship"}, {{IriTerm(iri)}}};
//   const AnswerFormat* format = FindAnswerFormat("csv");
//   Result<std::string> text = format->write(reply, {});
//
// Formats of tables: table (for people), json and csv (with the names of entities), tsv,
// sparql-json and sparql-xml (the terms themselves, by the W3C's SPARQL 1.1 Query Results texts).
// Formats of graphs: jsonld and dot, of the statements behind the rows.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/answers.h"
#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

// What people call the entity behind an IRI.
struct AnswerName {
  std::string name;
  std::string type;  // "Person"; empty where none is known
};

// A sentence behind a row.
struct AnswerReason {
  std::string article;  // its id
  std::string date;     // ISO 8601; may be empty
  std::string sentence;
};

struct AnswerTriple {
  Term subject;
  Term predicate;
  Term object;
};

struct Reply {
  std::string heading;  // a line above the table for people; may be empty
  Answers answers;
  std::map<std::string, AnswerName> names;         // by IRI
  std::vector<std::vector<AnswerReason>> reasons;  // of each row; empty: not asked for
  std::vector<std::string> hidden;                 // variables that the table for people leaves out
  bool sparse = false;                             // ... and those without any value
  size_t left_out = 0;                             // further rows, beyond the limit
  std::optional<bool> truth;                       // the answer to ASK; there are no rows then
  std::optional<Graph> graph;                      // of the statements behind the rows
  std::optional<std::vector<AnswerTriple>> triples;  // CONSTRUCT and DESCRIBE; rows say the same
  std::optional<std::string> text;                   // printed as it is; all else does not count
};

struct AnswerOptions {
  // Columns of the terminal; a table that is wider has its cells cut. 0: nothing is cut.
  int width = 0;
  // Show the IRIs of entities instead of their names, in table and csv.
  bool iris = false;
  // What the IRIs of `graph` begin with, as of the reply.
  std::string base = {};
};

struct AnswerFormat {
  std::string_view name;         // "sparql-json"
  std::string_view description;  // one line for --help
  // The whole text. Errors: kUnsupported (a graph is asked for, and the question has none).
  Result<std::string> (*write)(const Reply& reply, const AnswerOptions& options);
};

// Every format, in the order of --help.
const std::vector<AnswerFormat>& AnswerFormats();

// nullptr if there is no such format.
const AnswerFormat* FindAnswerFormat(std::string_view name);

// The writers, for answers.cc.
Result<std::string> WriteTable(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteJsonAnswers(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteCsv(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteTsv(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteSparqlJson(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteSparqlXml(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteJsonLdAnswers(const Reply& reply, const AnswerOptions& options);
Result<std::string> WriteDotAnswers(const Reply& reply, const AnswerOptions& options);

// The rows with their reasons as further columns: article, date, sentence; a row for each sentence.
Answers WithReasons(const Reply& reply);

// How people read a term: the name of an entity, an IRI with a known prefix or between '<' and '>',
// a literal's text.
std::string TextOf(const Term& term, const Reply& reply, const AnswerOptions& options);

inline constexpr std::string_view kXsd = "http://www.w3.org/2001/XMLSchema#";

// Whether the literal is of that type of XML Schema: "integer".
bool IsOfXsd(const Term& term, std::string_view type);

// Whether it is an integer, a decimal or a double.
bool IsNumber(const Term& term);

}  // namespace tripleloom
