// Search: a chain of statements between two entities, found from the claims that a store remembers
// beside its names (claim.h), and which claims about one entity are the surest.
//
// For part.cc alone.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/claim.h"
#include "graph/name_tables.h"

namespace tripleloom {

// What is to be read of a document: positions of triples, and of local entities.
struct PartOfDocument {
  std::set<int64_t> triples;
  std::set<int64_t> entities;
};
using Selection = std::map<int64_t, PartOfDocument>;  // by number of the document

// Entities numbered as they come, whatever the names by which they are called.
class EntityNumbers {
 public:
  explicit EntityNumbers(const NameTables& tables) : tables_(tables) {}

  int Of(const std::string& identity);
  int Of(NodeNumber node);

  // An upper bound for the documents that speak of it, from the names seen.
  int64_t DocumentsOf(int entity) const { return seen_[static_cast<size_t>(entity)].documents; }

  // The claims in which it is subject, object or source, with their documents.
  std::vector<std::pair<int64_t, Claim>> ClaimsOf(int entity) const;

  // Greater for the one and less for the other of two entities, in whatever order they came.
  const std::string& MarkOf(int entity);

  size_t size() const { return seen_.size(); }

 private:
  struct Seen {
    std::string identity;  // empty where it has no name
    NodeNumber node = 0;   // where it has none
    int64_t documents = 0;
    std::string mark = {};
  };

  const NameTables& tables_;
  std::unordered_map<std::string, int> by_identity_;
  std::unordered_map<NodeNumber, int> by_node_;
  std::vector<Seen> seen_;
};

// The statements in which an identity is subject, object or source.
struct SurestClaims {
  Selection selection;  // of the surest
  size_t all = 0;       // how many there are
};

// The `limit` most supported and, among those, most confident. Time: the statements about it.
SurestClaims SurestOf(const NameTables& tables, const std::string& identity, size_t limit);

// The triples of shortest chains between two identities; empty where nothing ties them. Where very
// many articles tell of equally short chains, those by the best told entities between them. Time: a
// search from both sides at once.
Selection ChainsBetween(const NameTables& tables, const std::string& from, const std::string& to);

}  // namespace tripleloom
