// Answers: the value that every question to a graph answers with, plain questions and SPARQL alike.
//
//   Answers answers{{"ship", "port"}, {{IriTerm(iri), LiteralTerm("Lorne")}}};
//   for (const auto& row : answers.rows)
//     if (row[0]) std::cout << row[0]->value << '\n';
//
// Place in the flow: questions make it, the command line writes it. Plain values; the terms are
// those of RDF 1.1 Concepts, section 3, so that SPARQL's result formats can say them all.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tripleloom {

// An RDF term as an answer shows it.
struct Term {
  enum class Kind { kIri, kBlank, kLiteral };

  Kind kind = Kind::kLiteral;
  std::string value;          // IRI, label without "_:", or lexical form
  std::string datatype = {};  // IRI of a literal's datatype; empty: xsd:string or, where there is a
                              // language, rdf:langString
  std::string language = {};  // BCP 47; empty: none

  friend bool operator==(const Term&, const Term&) = default;
};

inline Term IriTerm(std::string iri) { return {Term::Kind::kIri, std::move(iri)}; }
inline Term BlankTerm(std::string label) { return {Term::Kind::kBlank, std::move(label)}; }
inline Term LiteralTerm(std::string text, std::string datatype = {}) {
  return {Term::Kind::kLiteral, std::move(text), std::move(datatype)};
}

// A table of answers: SELECT's result, and that of every plain question. Every row has one cell for
// each variable.
struct Answers {
  std::vector<std::string> variables;                  // without "?"
  std::vector<std::vector<std::optional<Term>>> rows;  // in the order of the answer; nullopt:
                                                       // unbound

  friend bool operator==(const Answers&, const Answers&) = default;
};

}  // namespace tripleloom
