// Tally: what the members of one entity say of it, counted, and the entity made of that.
//
// For resolve.cc, and for name_tables.cc, which keeps the counts in the store.
#pragma once

#include <array>
#include <map>
#include <string>

#include "graph/correction.h"
#include "graph/entity.h"
#include "graph/group.h"

namespace tripleloom {

struct Tally {
  std::map<std::string, int> names;           // how often written
  std::map<std::string, int> usual;           // local entities that are called so; no short forms
  std::array<int, kEntityTypeCount> types{};  // mentions
  int mentions = 0;
  int documents = 0;
  int last_document = -1;
  bool named = false;

  // Members must come document by document. `own_name`: by a name that could stand for the entity,
  // not by a short form.
  void Add(int document, const EntityCandidate& candidate, bool own_name);
};

// All groups of one identity (ties.h).
struct EntityDraft {
  std::string base;
  std::string slug;
  bool has_name = false;
  Tally tally = {};
};

EntityDraft DraftOfEntity(const std::string& identity, const NameGroup& group);

// Whether the group's own name could stand for the entity of that identity.
bool IsOwnName(const NameGroup& group, const std::string& identity, const Corrections& corrections);

// The entity, with a short key.
Entity Describe(const EntityDraft& draft, const Corrections& corrections);

// The usual key: slug and short hash. And the one that is used where two of these are equal.
std::string ShortKey(const EntityDraft& draft);
std::string LongKey(const std::string& short_key, const std::string& base);

}  // namespace tripleloom
