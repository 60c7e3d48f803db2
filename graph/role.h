// Role: who bears a role, and which persons without a name are described by one.
//
// Place in the flow: draft.h notes the roles of a document with its candidates; resolve.h and the
// view (view_update.h) ask who is meant, once they know what the names of all documents stand for.
//
//   DocumentRoles roles = RolesOf(facts, candidates);
//   roles.bearings[0].role       // "Ames, leader of the Boat Union": "role\nleader-of-boat-union"
//   roles.descriptions[0].role   // "the leader of the Boat Union", in a document or another
//
// What a document says of roles is a function of its facts alone.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/triple.h"

namespace tripleloom {

class Corrections;
struct CandidateDocument;

// The document says plainly that a person with a name bears the role now.
struct RoleBearing {
  int person = 0;  // index of the local entity
  // A base (group.h) of no family: what is borne, and the slug of where, or a title.
  std::string role;

  friend bool operator==(const RoleBearing&, const RoleBearing&) = default;
};

// A person without a name, called by a role that one bears at a time, or by a title, which can mean
// only the person of whom the document spoke right before.
struct RoleDescription {
  int local = 0;  // index of the local entity
  std::string role;
  std::vector<int> others;  // local entities with names that are somebody else; ascending

  friend bool operator==(const RoleDescription&, const RoleDescription&) = default;
};

struct DocumentRoles {
  std::vector<RoleBearing> bearings;          // each once, in order
  std::vector<RoleDescription> descriptions;  // by local entity
};

// Whether a base is that of a role.
bool IsRole(std::string_view base);

// What the document says of roles of organizations and places with names, and of titles.
// `candidates` are its own (CandidatesOf in draft.h). Time: linear in the facts; for each
// description linear in the triples.
DocumentRoles RolesOf(const DocumentFacts& facts, const CandidateDocument& candidates);

// The local entity that a description means: the only one named in its document who bears the role,
// or -1 where nobody or several do, or where the document or a user knows better. `identities` is
// what each local entity of the document is among all documents (Identity::key in ties.h), empty
// for what has no name; `bearers` holds the identities of those who bear the role in any document.
int MeantBy(const RoleDescription& description, const std::vector<std::string>& identities,
            const std::set<std::string>& bearers, const Corrections& corrections);

}  // namespace tripleloom
