// RDF names: how entities, statements, articles and relations are called in linked data, one rule
// for every RDF format and for SPARQL.
//
//   std::string iri = EntityIri("https://example.org/", "john-kerry-1f3a9c");
//   std::string name = RelationName("send to");   // "sendTo"
//   std::string whole = ExpandRdfName("schema:name");   // "https://schema.org/name"
//
// Pure functions. Keys are percent-encoded where an IRI asks for it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "graph/triple.h"

namespace tripleloom {

// The project's own words (support, negated, modality ...), and the relations found in texts. Two
// name spaces, so that the verb "support" is not the number of articles.
inline constexpr std::string_view kVocabulary = "https://tripleloom.invalid/vocab#";
inline constexpr std::string_view kRelations = "https://tripleloom.invalid/relation#";

// The prefixes that files declare and queries need not.
struct RdfPrefix {
  std::string_view prefix;
  std::string_view iri;
};

inline constexpr std::array<RdfPrefix, 12> kRdfPrefixes = {{
    {"tl", kVocabulary},
    {"rel", kRelations},
    {"schema", "https://schema.org/"},
    {"wdt", "http://www.wikidata.org/prop/direct/"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
    {"prov", "http://www.w3.org/ns/prov#"},
    {"oa", "http://www.w3.org/ns/oa#"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"dcterms", "http://purl.org/dc/terms/"},
}};

// "schema:name" -> "https://schema.org/name". A name without a known prefix is returned as it is.
std::string ExpandRdfName(std::string_view name);

// Percent-encodes all bytes but letters, digits, '-', '.', '_', '~' (RFC 3986, unreserved).
std::string PercentEncode(std::string_view text);

std::string EntityIri(std::string_view base, std::string_view key);
std::string StatementIri(std::string_view base, std::string_view key);
std::string ArticleIri(std::string_view base, std::string_view document_id);

// The local name of a relation, in camel case: "send to" -> "sendTo". Percent-encoded outside
// ASCII; "relatedTo" where the lemma has neither letter nor digit.
std::string RelationName(std::string_view lemma);

// The class of an entity as prefixed name: "schema:Person"; from the project's vocabulary ("tl:")
// where schema.org has none that fits.
std::string_view ClassOf(EntityType type);

// The datatype of a date as ISO 8601 writes it: "xsd:date", "xsd:dateTime", "xsd:gYearMonth",
// "xsd:gYear"; nullopt for other text.
std::optional<std::string_view> DateType(std::string_view text);

}  // namespace tripleloom
