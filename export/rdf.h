// RDF names: how entities, statements, articles and relations are called in linked data, one rule
// for every RDF format.
//
//   std::string iri = EntityIri("https://example.org/", "john-kerry-1f3a9c");
//   std::string name = RelationName("send to");   // "sendTo"
//
// Pure functions. Keys are percent-encoded where an IRI asks for it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/triple.h"

namespace tripleloom {

// The project's own words (support, negated, modality ...), and the relations found in texts. Two
// name spaces, so that the verb "support" is not the number of articles.
inline constexpr std::string_view kVocabulary = "https://tripleloom.invalid/vocab#";
inline constexpr std::string_view kRelations = "https://tripleloom.invalid/relation#";

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
