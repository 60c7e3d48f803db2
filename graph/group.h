// Group: under which name a local entity of one document is looked up among all documents.
//
// Place in the flow: resolve.h asks it for every document, then ties groups to one another
// (ties.h).
//
//   std::vector<NameGroup> groups = GroupsOf(document);   // one for each candidate
//   groups[0].base == "person\njohn-kerry"
//
// A group is a function of its document alone. That is what lets a store remember it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/role.h"
#include "graph/story.h"
#include "graph/triple.h"

namespace tripleloom {

// What resolution looks at of a local entity.
struct EntityCandidate {
  std::string key;  // LocalEntity::key
  std::string name;
  EntityType type = EntityType::kConcept;
  bool named = false;
  int mentions = 0;
  std::vector<std::string> aliases = {};  // texts of the mentions that are names, with repeats
  std::string usual = {};                 // LocalEntity::usual
  int he = 0;                             // pronouns among the mentions: "he", "him", "his"
  int she = 0;                            // "she", "her"
};

struct CandidateDocument {
  std::string id;
  std::vector<EntityCandidate> candidates;
  DocumentRoles roles = {};
  std::vector<Described> described = {};
};

// Why a local entity is the entity it is; each from kUntyped on is a guess that can be shown.
enum class MergeReason {
  kOwn,       // a thing without a name: itself alone
  kValue,     // the same date, amount or quantity
  kName,      // the same name, case, accents and dots aside, of the same kind of thing
  kUsual,     // another name that dictionaries give for the same thing: "U.S."
  kUntyped,   // the same name, here of unknown type; only one kind of thing has it
  kInitials,  // "John F. Kerry": the only one with such initials, and "John Kerry" is there
  kSurname,   // "Kerry": only one person has that surname, where related things are told
  kAcronym,   // "IAEA": a document gives it beside the only name it stands for
  kSame,      // a user says so
  kAlias,     // the user's list of aliases says so
  kRole,      // "the leader of the Green Alliance": the only one named there who bears this role
  kStory,     // "the lake": the only such thing in articles about the same events
};

// "own", "value", "name", ...
std::string_view NameOf(MergeReason reason);

// Kinds of things whose names are not confused. Places and organizations are one kind: in the news
// a place acts ("Washington said") and an institution is gone to ("at the Pentagon").
enum class Family { kPerson, kPlace, kEvent, kProduct, kWork, kNationality, kUntyped, kOther };
inline constexpr std::array<Family, 6> kTypedFamilies = {Family::kPerson, Family::kPlace,
                                                         Family::kEvent,  Family::kProduct,
                                                         Family::kWork,   Family::kNationality};
Family FamilyOf(EntityType type);
std::string_view NameOf(Family family);

// What the pronouns of a document say of a person.
enum class PersonGender { kUnknown, kMale, kFemale };
PersonGender GenderOf(const EntityCandidate& candidate);

struct NameGroup {
  std::string base;  // kind of thing and NameKey, or what makes a thing without a name itself
  std::string slug;  // NameKey of the name
  Family family = Family::kOther;  // kOther: a value, or a thing without a name
  MergeReason reason = MergeReason::kOwn;
  bool apart = false;  // its document has the longer name as well, as another thing
  PersonGender gender = PersonGender::kUnknown;

  // `base` and the last two members: equal keys are resolved alike.
  std::string Key() const;
};

// The base of a name of that kind.
std::string BaseOf(Family family, std::string_view slug);

// The group of a named thing, or of a value of all documents, from its key or base.
NameGroup GroupOfKey(std::string_view key);

// The parts of a base; nullopt and empty for what has no family.
std::optional<Family> FamilyOfBase(std::string_view base);
std::string_view SlugOfBase(std::string_view base);

// The base of a person of one name in two: the one whom some documents call "he", or "she".
std::string BaseOfGender(std::string_view base, PersonGender gender);

// The group of each candidate. Time: the square of the names of the document.
std::vector<NameGroup> GroupsOf(const CandidateDocument& document);

}  // namespace tripleloom
