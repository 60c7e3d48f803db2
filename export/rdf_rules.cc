#include "export/rdf_rules.h"

#include <algorithm>

#include "export/escape.h"
#include "export/wording.h"
#include "graph/rdf.h"

namespace tripleloom {
namespace {

std::string IriOf(const KnownProperty& known) {
  return known.full ? known.name : ExpandRdfName(known.name);
}

}  // namespace

std::vector<KnownRelation> ExportedRdf::Meanings(const Statement& statement, EntityType subject,
                                                 EntityType object) const {
  std::vector<KnownRelation> out;
  for (const KnownProperty& known : relations_.Find(statement, subject, object)) {
    out.push_back({IriOf(known), known.inverse});
  }
  return out;
}

std::vector<std::string> ExportedRdf::LemmasOf(std::string_view iri) const {
  std::vector<std::string> lemmas;
  for (const auto& [relation, properties] : relations_.Known()) {
    for (const KnownProperty& known : properties) {
      if (IriOf(known) != iri) continue;
      lemmas.push_back(relation);
      break;
    }
  }
  std::sort(lemmas.begin(), lemmas.end());
  lemmas.erase(std::unique(lemmas.begin(), lemmas.end()), lemmas.end());
  return lemmas;
}

std::vector<std::string> ExportedRdf::Properties() const {
  std::vector<std::string> out;
  for (const auto& [relation, properties] : relations_.Known()) {
    for (const KnownProperty& known : properties) out.push_back(IriOf(known));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::string ExportedRdf::Words(const Statement& statement) const {
  return RelationWords(statement);
}

std::string ExportedRdf::Link(std::string_view url) const { return SafeLink(url); }

}  // namespace tripleloom
