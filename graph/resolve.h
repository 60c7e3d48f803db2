// Resolve: which local entities of which documents are one thing of the world.
//
// Place in the flow: weave.h hands over the local entities of all documents and gets for each the
// entity of the graph that it belongs to, and why.
//
//   Resolution resolution = Resolve(documents);
//   const Member& member = resolution.members[document][local];
//   std::cout << resolution.entities[member.entity].name << NameOf(member.reason);
//
// The result is a function of the set of documents and corrections: neither their order nor the run
// matters. Wrong merges are worse than missing ones.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "graph/correction.h"
#include "graph/entity.h"
#include "graph/group.h"
#include "graph/tally.h"
#include "graph/ties.h"

namespace tripleloom {

struct Member {
  int entity = 0;  // index into Resolution::entities
  MergeReason reason = MergeReason::kOwn;
};

struct Resolution {
  std::vector<Entity> entities;              // sorted by key, which two may share
  std::vector<std::string> bases;            // of each entity: what Ties calls it
  std::vector<std::vector<Member>> members;  // by document and local entity, as in the input
};

// Requires documents sorted by id, each id once. What is called by a role (role.h) has no part in
// the names and counts of whom it means. Time and memory: linear in the entities and the texts of
// their names, but for sorting, and for documents that describe a thing by the same noun (story.h):
// each pair of them is compared.
Resolution Resolve(const std::vector<CandidateDocument>& documents,
                   const Corrections& corrections = {});

// Two things of one key would be one in every export: those of the entities counted that agree in
// it get the whole hash. Call once. Time: sorting.
void LengthenEqualKeys(Resolution& resolution, const std::vector<bool>& counted);

// The names of all documents, as ties.h wants them.
std::unique_ptr<NameIndex> IndexNames(const std::vector<CandidateDocument>& documents);

}  // namespace tripleloom
