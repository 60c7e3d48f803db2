// RdfRules as the RDF formats have them, so that a query sees what they write.
//
//   const ExportedRdf rules(RelationMap::Default());
//   AskSparql(store, query, {.rules = &rules});
#pragma once

#include "export/relation_map.h"
#include "graph/rdf_rules.h"

namespace tripleloom {

class ExportedRdf : public RdfRules {
 public:
  explicit ExportedRdf(RelationMap relations) : relations_(std::move(relations)) {}

  std::vector<KnownRelation> Meanings(const Statement& statement, EntityType subject,
                                      EntityType object) const override;
  std::vector<std::string> LemmasOf(std::string_view iri) const override;
  std::vector<std::string> Properties() const override;
  std::string Words(const Statement& statement) const override;
  std::string Link(std::string_view url) const override;

 private:
  RelationMap relations_;
};

}  // namespace tripleloom
