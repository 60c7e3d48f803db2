// RdfRules: the part of the RDF view of a graph that is a matter of wording, not of facts. The
// layer that writes RDF knows it (export/rdf_rules.h); a query is given it, so that both say the
// same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"

namespace tripleloom {

// A property that others know, such as schema:founder, and its direction.
struct KnownRelation {
  std::string iri;
  bool inverse = false;  // from object to subject
};

class RdfRules {
 public:
  virtual ~RdfRules() = default;

  // The known properties that mean what a statement says; only its lemma and the patterns of its
  // evidence matter.
  virtual std::vector<KnownRelation> Meanings(const Statement& statement, EntityType subject,
                                              EntityType object) const = 0;

  // Lemmas of which some statement may mean the property; a '*' in one stands for any letters.
  virtual std::vector<std::string> LemmasOf(std::string_view iri) const = 0;

  // All properties that Meanings can give; sorted, each once.
  virtual std::vector<std::string> Properties() const = 0;

  // The relation of a statement in words; only relation, lemma, polarity and modality matter.
  virtual std::string Words(const Statement& statement) const = 0;

  // A link that is safe to follow, or empty.
  virtual std::string Link(std::string_view url) const = 0;
};

}  // namespace tripleloom
