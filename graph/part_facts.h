// Some triples of a document, with no more of it than they speak of.
//
//   PartReader reader(database, tables);
//   const Result<PartFacts> part = reader.Read(number, {4, 17}, {0});
//   weaver.Add(part->facts, part->groups);
//
// For part.cc alone.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/base/result.h"
#include "graph/database.h"
#include "graph/name_tables.h"
#include "graph/triple.h"

namespace tripleloom {

struct PartFacts {
  DocumentFacts facts;
  std::vector<std::string> groups;  // by entity: EntityCandidate::group
};

class PartReader {
 public:
  // Both must outlive it.
  PartReader(Database& database, const NameTables& tables) : database_(database), tables_(tables) {}

  // These triples and these local entities, by their positions in the document. Where a triple has
  // a phrase or a date that only this document knows, the others that have it come along, so that
  // all its mentions are there. Errors: kBadSyntax (damaged), kIo.
  Result<PartFacts> Read(int64_t document, std::set<int64_t> triples, std::set<int64_t> entities);

 private:
  const std::string& GroupOf(NodeNumber name);

  Database& database_;
  const NameTables& tables_;
  std::unordered_map<NodeNumber, std::string> groups_;
};

}  // namespace tripleloom
