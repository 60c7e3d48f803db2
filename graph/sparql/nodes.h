// Nodes: what the store has rows for, and the IRIs that RDF calls them by.
//
//   Nodes nodes(database, base);
//   std::optional<int64_t> node = nodes.Find("https://tripleloom.invalid/john-kerry-1f3a9c2e");
//   std::string iri = nodes.IriOf(*node);
//
// A node is 16 * n + kind (graph/view.h). Both directions agree with export/rdf_graph.cc; a test
// compares them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/answers.h"
#include "graph/database.h"
#include "graph/sparql/value.h"

namespace tripleloom::sparql {

enum class NodeKind {
  kArticle = 1,
  kEntity = 2,
  kStatement = 3,
  kEvidence = 4,
  kAttribution = 5,
  kQualifier = 6,
  kRelation = 7,
  kSentencePart = 8,  // the selectors of a piece of evidence
  kSubjectPart = 9,
  kObjectPart = 10,
};

inline NodeKind KindOf(int64_t node) { return static_cast<NodeKind>(node & 15); }

// A piece of evidence and its selectors differ by these.
inline int64_t PartOf(int64_t evidence, NodeKind part) {
  return evidence - static_cast<int64_t>(NodeKind::kEvidence) + static_cast<int64_t>(part);
}
inline int64_t EvidenceOfPart(int64_t part) {
  return (part & ~int64_t{15}) + static_cast<int64_t>(NodeKind::kEvidence);
}

// Borrows the database, whose view must be up to date while it is used.
class Nodes {
 public:
  Nodes(Database& database, std::string base) : database_(database), base_(std::move(base)) {}

  // Empty where there is no such node, or the database failed (its Failure tells).
  std::string IriOf(int64_t node);

  // nullopt where the IRI names no node. Time: a look-up; for evidence a sweep over all of it, as
  // its IRI is a digest.
  std::optional<int64_t> Find(std::string_view iri);

  // A term as SQL holds it, and back.
  Packed Pack(const Term& term);
  Packed PackIri(std::string_view iri);
  Term Unpack(const Value& value);

  const std::string& base() const { return base_; }

 private:
  std::string EvidenceIri(int64_t evidence);
  std::optional<int64_t> FindStatement(std::string_view rest);
  std::optional<int64_t> FindEvidence(std::string_view rest);
  std::optional<int64_t> FindPart(int64_t statement, std::string_view mark);

  Database& database_;
  std::string base_;
};

}  // namespace tripleloom::sparql
