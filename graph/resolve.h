// Resolve: which local entities of which documents are one thing of the world.
//
// Place in the flow: weave.h hands over the local entities of all documents and gets for each the
// entity of the graph that it belongs to, and why.
//
//   Resolution resolution = Resolve(documents);
//   const Member& member = resolution.members[document][local];
//   std::cout << resolution.entities[member.entity].name << NameOf(member.reason);
//
// The result is a function of the set of documents: neither their order nor the run matters. Wrong
// merges are worse than missing ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/entity.h"
#include "graph/triple.h"

namespace tripleloom {

// What resolution looks at of a local entity.
struct EntityCandidate {
  std::string key;  // LocalEntity::key
  std::string name;
  EntityType type = EntityType::kConcept;
  bool named = false;
  int mentions = 0;
  std::vector<std::string> aliases;  // texts of the mentions that are names, with repeats
};

struct CandidateDocument {
  std::string id;
  std::vector<EntityCandidate> candidates;
};

// Why a local entity is the entity it is; each beyond the first three is a guess that can be shown.
enum class MergeReason {
  kOwn,       // a thing without a name: itself alone
  kValue,     // the same date, amount or quantity
  kName,      // the same name, case, accents and dots aside, of the same kind of thing
  kUntyped,   // the same name, here of unknown type; only one kind of thing has it
  kInitials,  // "John F. Kerry": the only one with such initials, and "John Kerry" is there
  kSurname,   // "Kerry": only one person with that surname in all documents
  kAcronym,   // "IAEA": a document gives it beside the only name it stands for
};

// "own", "value", "name", ...
std::string_view NameOf(MergeReason reason);

struct Member {
  int entity = 0;  // index into Resolution::entities
  MergeReason reason = MergeReason::kOwn;
};

struct Resolution {
  std::vector<Entity> entities;              // sorted by key
  std::vector<std::vector<Member>> members;  // by document and local entity, as in the input
};

// Requires documents sorted by id, each id once. Time and memory: linear in the entities and the
// texts of their names, but for sorting.
Resolution Resolve(const std::vector<CandidateDocument>& documents);

}  // namespace tripleloom
