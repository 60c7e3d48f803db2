// Relation map: which relations found in texts mean a property that others know, such as
// schema.org's or Wikidata's. The rules are data: relations.txt beside this file, or a user's own.
//
//   Result<RelationMap> map = RelationMap::Read(text, "my-relations.txt");
//   for (const KnownProperty& known : map->Find(statement, EntityType::kPerson, type)) ...
//
// A rule is a line of five columns between '|'; '#' begins a comment line:
//
//   relation | pattern | subject             | object       | properties
//   found    | *       | Person,Organization | Organization | ^schema:founder ^wdt:P112
//
// - relation: the lemma of the statement; a '*' in it stands for any letters ("be * capital of").
// - pattern: the patterns of which one must have found the statement, between commas; '*': any.
// - subject, object: their types, between commas; '*': any.
// - properties: prefixed names (schema, wdt, skos, rdfs, owl, dcterms, prov) or IRIs in '<' and
//   '>'; '^' before one: it runs from object to subject.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

struct KnownProperty {
  std::string name;      // "schema:founder", or a whole IRI
  bool full = false;     // it is a whole IRI
  bool inverse = false;  // from object to subject

  friend auto operator<=>(const KnownProperty&, const KnownProperty&) = default;
};

// Immutable; copies share their rules. Safe to use from several threads.
class RelationMap {
 public:
  // Knows nothing.
  RelationMap() = default;

  // The rules that come with the project.
  static const RelationMap& Default();

  // Reads rules; `file` names their source in messages. Errors: kBadSyntax; the message names the
  // file, the line and what is wrong there. Linear.
  static Result<RelationMap> Read(std::string_view text, std::string_view file);

  // The properties of the first rule that fits; empty where none does. Time: a look-up, and a scan
  // of the rules that hold a '*'.
  const std::vector<KnownProperty>& Find(const Statement& statement, EntityType subject,
                                         EntityType object) const;

  // Every property that some rule gives for the relation, whatever types and pattern it asks for.
  std::vector<KnownProperty> Possible(std::string_view relation) const;

  // Every rule's relation and properties, in the order of the rules.
  std::vector<std::pair<std::string, std::vector<KnownProperty>>> Known() const;

 private:
  struct Rules;
  std::shared_ptr<const Rules> rules_;
};

struct ExportOptions;

// The map that the options name, or the default.
const RelationMap& RelationsOf(const ExportOptions& options);

}  // namespace tripleloom
