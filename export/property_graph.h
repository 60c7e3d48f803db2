// Property graph: the graph as nodes and edges with named, typed properties, for databases and
// programs that know no more. All such formats write what is decided here, so that they all say the
// same.
//
//   for (size_t i = 0; i < kNodeProperties.size(); ++i)
//     Column(kNodeProperties[i], NodePropertiesOf(graph[v])[i]);
//
// A node is an entity, an edge a statement. What an edge has many of stands in lists: the n-th of
// `articles`, `dates`, `sentences`, `_starts` and `_ends` tell of the n-th piece of evidence. The
// names of properties that only programs need begin with '_', so that they are easily hidden.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "export/exporter.h"
#include "export/relation_map.h"

namespace tripleloom {

enum class PropertyType { kText, kInteger, kReal, kFlag, kTexts, kIntegers };

// As GraphML and GEXF call the type: "string", "long"; a list is the text of a JSON array.
std::string_view XmlTypeOf(PropertyType type);

struct PropertyKey {
  std::string_view name;
  PropertyType type;
  bool optional = false;  // absent from some nodes or edges
};

// Nothing where the entity or statement has no such property.
using PropertyValue = std::variant<std::monostate, std::string, int64_t, double, bool,
                                   std::vector<std::string>, std::vector<int64_t>>;

inline constexpr std::array<PropertyKey, 7> kNodeProperties = {{
    {"_key", PropertyType::kText},
    {"name", PropertyType::kText},
    {"type", PropertyType::kText},            // "Person"
    {"aliases", PropertyType::kTexts, true},  // further names
    {"sameAs", PropertyType::kText, true},    // IRI of the same thing elsewhere
    {"mentions", PropertyType::kInteger},
    {"articles", PropertyType::kInteger},
}};

inline constexpr std::array<PropertyKey, 23> kEdgeProperties = {{
    {"_key", PropertyType::kText},
    {"relation", PropertyType::kText},  // "was sent to"
    {"lemma", PropertyType::kText},     // "send to"
    {"negated", PropertyType::kFlag},
    {"modality", PropertyType::kText},              // "asserted"
    {"saidBy", PropertyType::kTexts, true},         // names of those who are said to have said so
    {"_saidByKeys", PropertyType::kTexts, true},    // their entities; "" for one that is none
    {"_saidByVerbs", PropertyType::kTexts, true},   // "say"; "" for "according to"
    {"times", PropertyType::kTexts, true},          // "on Tuesday"
    {"places", PropertyType::kTexts, true},         // "in Denmark"
    {"circumstances", PropertyType::kTexts, true},  // "purpose: to close the port"
    {"confidence", PropertyType::kReal},
    {"support", PropertyType::kInteger},
    {"firstDate", PropertyType::kText, true},  // of the articles
    {"lastDate", PropertyType::kText, true},
    {"meanings", PropertyType::kTexts,
     true},  // IRIs of known properties; "^" before an inverse one
    {"articles", PropertyType::kTexts},
    {"dates", PropertyType::kTexts},  // of the articles; "" where not known
    {"urls", PropertyType::kTexts},
    {"sentences", PropertyType::kTexts},
    {"_starts", PropertyType::kIntegers},  // of the sentences, in code points of the article
    {"_ends", PropertyType::kIntegers},
    {"_patterns", PropertyType::kTexts},  // "clause:passive"
}};

// The values of kNodeProperties, in their order.
std::vector<PropertyValue> NodePropertiesOf(const Entity& entity);

// The values of kEdgeProperties, in their order.
std::vector<PropertyValue> EdgePropertiesOf(const Graph& graph, Edge edge,
                                            const RelationMap& relations);

// The type of an edge: the lemma in capitals, "SEND_TO"; "RELATED_TO" where it has neither letter
// nor digit. At most 60 bytes; letters of other scripts are kept.
std::string EdgeTypeOf(std::string_view lemma);

// The value as JSON; "null" where there is none. For formats that know no lists.
std::string PropertyAsJson(const PropertyValue& value);

// A text as it is, any other value as in JSON.
std::string PropertyAsText(const PropertyValue& value);

// The shortest decimal number that is read back as `value`, always with a point or an exponent.
std::string RealText(double value);

}  // namespace tripleloom
