// RDF terms: every property that RDF files of a graph use, in one table, with the short key that
// each has in JSON-LD. vocabulary.ttl explains those of the project itself.
//
//   writer.Add(rdf::kName, RdfValue::Text("John Kerry"));   // schema:name, in JSON-LD "name"
//
// Names are prefixed ("schema:name"); kRdfPrefixes (graph/rdf.h) expands them.
#pragma once

#include <array>
#include <string_view>

#include "graph/rdf.h"

namespace tripleloom {

// How JSON-LD is told what the values of a key are.
enum class RdfCoercion {
  kNone,    // texts, numbers, truth values: JSON says it
  kNode,    // the IRI of a node
  kTerm,    // a term of the project's own vocabulary
  kOffset,  // xsd:nonNegativeInteger
  kScore,   // xsd:double
};

struct RdfProperty {
  std::string_view name;  // "schema:name"
  std::string_view key;   // in JSON-LD: "name"
  RdfCoercion coercion = RdfCoercion::kNone;
  bool list = false;  // may have several values: always an array in JSON-LD
  bool full = false;  // `name` is a whole IRI, not a prefixed name
};

namespace rdf {

// Of articles and entities.
inline constexpr RdfProperty kName{"schema:name", "name"};
inline constexpr RdfProperty kAlternateName{"schema:alternateName", "alternateName",
                                            RdfCoercion::kNone, true};
inline constexpr RdfProperty kHeadline{"schema:headline", "headline"};
inline constexpr RdfProperty kIdentifier{"schema:identifier", "identifier"};
inline constexpr RdfProperty kDatePublished{"schema:datePublished", "datePublished"};
inline constexpr RdfProperty kUrl{"schema:url", "url", RdfCoercion::kNode};
inline constexpr RdfProperty kSameAs{"schema:sameAs", "sameAs", RdfCoercion::kNode};
inline constexpr RdfProperty kMentions{"tl:mentions", "mentions"};
inline constexpr RdfProperty kArticles{"tl:articles", "articles"};

// Of statements and relations.
inline constexpr RdfProperty kLabel{"rdfs:label", "label"};
inline constexpr RdfProperty kSubject{"rdf:subject", "subject", RdfCoercion::kNode};
inline constexpr RdfProperty kPredicate{"rdf:predicate", "predicate", RdfCoercion::kNode};
inline constexpr RdfProperty kObject{"rdf:object", "object", RdfCoercion::kNode};
inline constexpr RdfProperty kRelation{"tl:relation", "relation"};
inline constexpr RdfProperty kLemma{"tl:lemma", "lemma"};
inline constexpr RdfProperty kNegated{"tl:negated", "negated"};
inline constexpr RdfProperty kModality{"tl:modality", "modality", RdfCoercion::kTerm};
inline constexpr RdfProperty kAttribution{"tl:attribution", "attribution", RdfCoercion::kNone,
                                          true};
inline constexpr RdfProperty kQualifier{"tl:qualifier", "qualifier", RdfCoercion::kNone, true};
inline constexpr RdfProperty kConfidence{"tl:confidence", "confidence", RdfCoercion::kScore};
inline constexpr RdfProperty kSupport{"tl:support", "support"};
inline constexpr RdfProperty kFirstDate{"tl:firstDate", "firstDate"};
inline constexpr RdfProperty kLastDate{"tl:lastDate", "lastDate"};
inline constexpr RdfProperty kWasDerivedFrom{"prov:wasDerivedFrom", "wasDerivedFrom",
                                             RdfCoercion::kNode, true};
inline constexpr RdfProperty kWasAttributedTo{"prov:wasAttributedTo", "wasAttributedTo",
                                              RdfCoercion::kNode, true};
inline constexpr RdfProperty kEvidence{"tl:evidence", "evidence", RdfCoercion::kNone, true};
inline constexpr RdfProperty kMeaning{"tl:meaning", "meaning", RdfCoercion::kNode, true};
inline constexpr RdfProperty kInverseMeaning{"tl:inverseMeaning", "inverseMeaning",
                                             RdfCoercion::kNode, true};

// Of attributions and qualifiers.
inline constexpr RdfProperty kEntity{"tl:entity", "entity", RdfCoercion::kNode};
inline constexpr RdfProperty kVerb{"tl:verb", "verb"};
inline constexpr RdfProperty kRole{"tl:role", "role"};
inline constexpr RdfProperty kPreposition{"tl:preposition", "preposition"};
inline constexpr RdfProperty kText{"tl:text", "text"};
inline constexpr RdfProperty kValue{"tl:value", "value"};

// Of evidence.
inline constexpr RdfProperty kHasSource{"oa:hasSource", "hasSource", RdfCoercion::kNode};
inline constexpr RdfProperty kWasQuotedFrom{"prov:wasQuotedFrom", "wasQuotedFrom",
                                            RdfCoercion::kNode};
inline constexpr RdfProperty kHasSelector{"oa:hasSelector", "hasSelector"};
inline constexpr RdfProperty kStart{"oa:start", "start", RdfCoercion::kOffset};
inline constexpr RdfProperty kEnd{"oa:end", "end", RdfCoercion::kOffset};
inline constexpr RdfProperty kSentence{"tl:sentence", "sentence"};
inline constexpr RdfProperty kSubjectText{"tl:subjectText", "subjectText"};
inline constexpr RdfProperty kSubjectSelector{"tl:subjectSelector", "subjectSelector"};
inline constexpr RdfProperty kRelationText{"tl:relationText", "relationText"};
inline constexpr RdfProperty kObjectText{"tl:objectText", "objectText"};
inline constexpr RdfProperty kObjectSelector{"tl:objectSelector", "objectSelector"};
inline constexpr RdfProperty kExtractor{"tl:extractor", "extractor"};
inline constexpr RdfProperty kPattern{"tl:pattern", "pattern"};

// Those that the context of JSON-LD must explain; the others are its default vocabulary.
inline constexpr std::array kInContext = {
    kName,          kAlternateName, kHeadline,       kIdentifier,     kDatePublished,
    kUrl,           kSameAs,        kLabel,          kSubject,        kPredicate,
    kObject,        kModality,      kConfidence,     kWasDerivedFrom, kWasAttributedTo,
    kWasQuotedFrom, kHasSource,     kHasSelector,    kStart,          kEnd,
    kEntity,        kMeaning,       kInverseMeaning,
};

}  // namespace rdf
}  // namespace tripleloom
