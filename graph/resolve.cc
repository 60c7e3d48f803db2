// Every local entity first falls into a group by a string, its group key: kind of thing and
// normalised name for what has a name; kind and text for values; document and local key for the
// rest. Equal strings are one group, so this step cannot depend on order.
//
// Then groups are tied to others, in passes that each look at all groups: names of unknown type,
// names with initials, surnames, acronyms. A tie is made only where exactly one target fits among
// all documents; two that fit are two people, and the short name stays apart. As a pass asks "how
// many fit" and never "which came first", it does not depend on order either.
//
// A tie is not followed for a document that has the target as well as the short name: whoever read
// that document saw both and held them apart ("George Bush" and "George W. Bush").
//
// Places and organizations are one kind of thing here: in the news a place acts ("Washington said")
// and an institution is gone to ("at the Pentagon"), so the reading of one name varies with the
// sentence. Dates without a year are of their document: two Mondays are seldom one.

#include "graph/resolve.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "graph/base/hash.h"
#include "graph/base/utf8.h"
#include "graph/names.h"

namespace tripleloom {
namespace {

constexpr int kHashDigits = 8;
constexpr size_t kSlugLimit = 48;  // bytes

enum class Family { kPerson, kPlace, kEvent, kProduct, kWork, kNationality, kUntyped, kOther };

Family FamilyOf(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return Family::kPerson;
    case EntityType::kOrganization:
    case EntityType::kPlace:
      return Family::kPlace;
    case EntityType::kEvent:
      return Family::kEvent;
    case EntityType::kProduct:
      return Family::kProduct;
    case EntityType::kWork:
      return Family::kWork;
    case EntityType::kNationality:
      return Family::kNationality;
    default:
      return Family::kUntyped;
  }
}

// Part of the group key, and so of the hash in every entity key: never to be renamed.
std::string_view NameOf(Family family) {
  constexpr std::array<std::string_view, 8> kNames = {"person", "place",       "event",   "product",
                                                      "work",   "nationality", "untyped", "other"};
  return kNames[static_cast<size_t>(family)];
}

bool IsValue(EntityType type) {
  return type == EntityType::kDate || type == EntityType::kTime || type == EntityType::kMoney ||
         type == EntityType::kQuantity;
}

bool IsSameEverywhere(EntityType type, std::string_view text) {
  if (type == EntityType::kDate) return HasYear(text);
  return type == EntityType::kMoney || type == EntityType::kQuantity;
}

struct Group {
  std::string key;
  std::string slug;  // NameKey of the name, where the family is not kOther
  Family family = Family::kOther;
  MergeReason reason = MergeReason::kOwn;  // of those whose own group this is
  int target = -1;                         // the group that this one is tied to
  MergeReason tie = MergeReason::kOwn;     // and why
};

constexpr char kSeparator = '\n';  // in no slug and in no name of a kind

std::string KeyOf(Family family, const std::string& slug) {
  return std::string(NameOf(family)) + kSeparator + slug;
}

Group GroupOf(const std::string& document, const EntityCandidate& candidate) {
  const std::string type(NameOf(candidate.type));
  if (IsValue(candidate.type)) {
    const std::string text = ValueKey(candidate.name);
    const bool everywhere = IsSameEverywhere(candidate.type, text);
    return {(everywhere ? std::string() : document) + kSeparator + type + kSeparator + text,
            NameKey(candidate.name), Family::kOther, MergeReason::kValue};
  }
  const std::string name = NameKey(candidate.name);
  if (!candidate.named || name.empty()) {
    return {document + kSeparator + candidate.key, name, Family::kOther, MergeReason::kOwn};
  }
  const Family family = FamilyOf(candidate.type);
  return {KeyOf(family, name), name, family, MergeReason::kName};
}

// Which groups a document names.
struct Present {
  std::set<int> own;     // by their own names
  std::set<int> surely;  // and what those with initials are tied to
};

// Groups of all documents, and the ties between them.
class Grouping {
 public:
  explicit Grouping(const std::vector<CandidateDocument>& documents) {
    for (const CandidateDocument& document : documents) {
      std::vector<int>& own = own_.emplace_back();
      for (const EntityCandidate& candidate : document.candidates) {
        own.push_back(Find(GroupOf(document.id, candidate)));
        if (At(own.back()).family != Family::kOther) NoteAcronyms(candidate, own.back());
      }
    }
    TieUntyped();
    TieInitials();
    TieSurnames(true);
    TieSurnames(false);
    TieAcronyms();
  }

  const std::vector<Group>& groups() const { return groups_; }
  const std::vector<int>& own(size_t document) const { return own_[document]; }

  bool HaveOneName(int a, int b) const { return At(a).slug == At(b).slug; }

  Present PresentIn(size_t document) const {
    Present present;
    for (const int group : own_[document]) {
      if (At(group).family == Family::kOther) continue;
      present.own.insert(group);
      present.surely.insert(At(group).tie == MergeReason::kInitials ? At(group).target : group);
    }
    return present;
  }

  // The end of the ties of a group, for a document in which `present` are named, and the last
  // reason on the way.
  std::pair<int, MergeReason> Follow(int group, const Present& present) const {
    MergeReason reason = At(group).reason;
    for (; At(group).target >= 0; group = At(group).target) {
      const int target = At(group).target;
      const MergeReason tie = At(group).tie;
      if (tie == MergeReason::kInitials && present.own.contains(target)) break;
      const bool guess = tie == MergeReason::kSurname || tie == MergeReason::kAcronym;
      if (guess && (present.own.contains(target) || present.surely.contains(target))) break;
      reason = tie;
    }
    return {group, reason};
  }

 private:
  // By name, the groups that could be meant.
  using Targets = std::map<std::string, std::set<int>, std::less<>>;

  Group& At(int group) { return groups_[static_cast<size_t>(group)]; }
  const Group& At(int group) const { return groups_[static_cast<size_t>(group)]; }
  int size() const { return static_cast<int>(groups_.size()); }

  int Find(Group group) {
    const auto [place, added] = index_.try_emplace(group.key, size());
    if (added) groups_.push_back(std::move(group));
    return place->second;
  }

  int End(int group) const {
    while (At(group).target >= 0) group = At(group).target;
    return group;
  }

  void TieIfOnly(int group, const Targets& targets, std::string_view name, MergeReason reason) {
    const auto found = targets.find(name);
    if (found == targets.end() || found->second.size() != 1 || At(group).target >= 0) return;
    const int target = *found->second.begin();
    if (target == group) return;
    At(group).target = target;
    At(group).tie = reason;
  }

  void NoteAcronyms(const EntityCandidate& candidate, int group) {
    if (At(group).family == Family::kPerson) return;
    for (const std::string& alias : candidate.aliases) {
      if (IsAcronymOf(alias, candidate.name)) acronyms_.emplace_back(NameKey(alias), group);
    }
  }

  void TieUntyped() {
    Targets typed;
    for (int g = 0; g < size(); ++g) {
      const Family family = At(g).family;
      if (family != Family::kOther && family != Family::kUntyped) typed[At(g).slug].insert(g);
    }
    for (int g = 0; g < size(); ++g) {
      if (At(g).family == Family::kUntyped) TieIfOnly(g, typed, At(g).slug, MergeReason::kUntyped);
    }
  }

  // Two ways to write initials before one surname may be two people, so both stay apart.
  void TieInitials() {
    std::map<std::string, std::vector<int>> longer;
    for (int g = 0; g < size(); ++g) {
      if (At(g).family != Family::kPerson) continue;
      if (std::string plain = WithoutInitials(At(g).slug); !plain.empty()) {
        longer[std::move(plain)].push_back(g);
      }
    }
    for (const auto& [plain, groups] : longer) {
      const auto shorter = index_.find(KeyOf(Family::kPerson, plain));
      if (shorter == index_.end() || groups.size() != 1) continue;
      At(groups.front()).target = shorter->second;
      At(groups.front()).tie = MergeReason::kInitials;
    }
  }

  // First the surnames of several words ("bin Laden"), then those of one, for which the former then
  // count with the person they were tied to.
  void TieSurnames(bool of_several_words) {
    Targets persons;
    for (int g = 0; g < size(); ++g) {
      if (At(g).family != Family::kPerson) continue;
      for (const std::string& surname : SurnamesOf(At(g).slug)) persons[surname].insert(End(g));
    }
    for (int g = 0; g < size(); ++g) {
      if (At(g).family != Family::kPerson) continue;
      const std::vector<std::string_view> words = WordsOfKey(At(g).slug);
      const bool several = words.size() > 1 && IsSurnameParticle(words.front());
      if (of_several_words ? several : words.size() == 1) {
        TieIfOnly(g, persons, At(g).slug, MergeReason::kSurname);
      }
    }
  }

  void TieAcronyms() {
    Targets expansions;
    for (const auto& [acronym, group] : acronyms_) expansions[acronym].insert(End(group));
    for (int g = 0; g < size(); ++g) {
      const Family family = At(g).family;
      if (family == Family::kOther || family == Family::kPerson) continue;
      const auto found = expansions.find(At(g).slug);
      if (found == expansions.end()) continue;
      const Family target = At(*found->second.begin()).family;
      if (family != target && family != Family::kUntyped) continue;
      TieIfOnly(g, expansions, At(g).slug, MergeReason::kAcronym);
    }
  }

  std::vector<Group> groups_;
  std::unordered_map<std::string, int> index_;
  std::vector<std::vector<int>> own_;
  std::vector<std::pair<std::string, int>> acronyms_;  // NameKey of the acronym, its name's group
};

// What the members of one entity say of it, counted.
struct Tally {
  std::map<std::string, int> names;           // how often written
  std::map<std::string, int> usual;           // documents that call it so; no short forms
  std::array<int, kEntityTypeCount> types{};  // mentions
  int mentions = 0;
  int documents = 0;
  int last_document = -1;
  bool named = false;

  void Add(int document, const EntityCandidate& candidate, bool own_name) {
    if (own_name) ++usual[candidate.name];
    names.try_emplace(candidate.name, 0);
    for (const std::string& alias : candidate.aliases) ++names[alias];
    types[static_cast<size_t>(candidate.type)] += std::max(candidate.mentions, 1);
    mentions += candidate.mentions;
    documents += document != last_document ? 1 : 0;
    last_document = document;
    named = named || candidate.named;
  }
};

// The most frequent; among equals the first in byte order.
template <class Counts>
std::vector<std::string> ByFrequency(const Counts& counts) {
  std::vector<std::pair<int, std::string>> order;
  for (const auto& [name, count] : counts) order.emplace_back(-count, name);
  std::sort(order.begin(), order.end());
  std::vector<std::string> names;
  for (auto& [count, name] : order) names.push_back(std::move(name));
  return names;
}

EntityType UsualType(const Tally& tally) {
  const auto typed = tally.types.end() - 1;  // kConcept is the last and only a last resort
  const auto most = std::max_element(tally.types.begin(), typed);
  if (*most == 0) return EntityType::kConcept;
  return static_cast<EntityType>(most - tally.types.begin());
}

std::string ReadablePart(const Group& group) {
  std::string slug = Slug(group.slug);
  if (slug.empty()) return "thing";
  if (slug.size() <= kSlugLimit) return slug;
  slug.resize(kSlugLimit);
  slug.erase(std::min(slug.rfind('-'), slug.size()));
  return slug.substr(0, FirstInvalidUtf8(slug).value_or(slug.size()));
}

Entity Describe(const Group& group, const Tally& tally) {
  Entity entity;
  entity.key = ReadablePart(group) + '-' + HexDigits(Hash64(group.key), kHashDigits);
  entity.name = ByFrequency(tally.usual).front();
  entity.type = UsualType(tally);
  entity.named = tally.named && group.family != Family::kOther;
  entity.names = ByFrequency(tally.names);
  entity.mentions = tally.mentions;
  entity.documents = tally.documents;
  return entity;
}

// Two things of one key would be one in every export: those few get the whole hash.
void LengthenEqualKeys(std::vector<std::pair<Entity, int>>& entities,
                       const std::vector<Group>& groups) {
  std::map<std::string, int> uses;
  for (const auto& [entity, group] : entities) ++uses[entity.key];
  for (auto& [entity, group] : entities) {
    if (uses[entity.key] == 1) continue;
    const Group& own = groups[static_cast<size_t>(group)];
    entity.key = ReadablePart(own) + '-' + HexDigits(Hash64(own.key));
  }
}

}  // namespace

std::string_view NameOf(MergeReason reason) {
  constexpr std::array<std::string_view, 7> kNames = {"own",      "value",   "name",   "untyped",
                                                      "initials", "surname", "acronym"};
  return kNames[static_cast<size_t>(reason)];
}

Resolution Resolve(const std::vector<CandidateDocument>& documents) {
  const Grouping grouping(documents);
  Resolution resolution;
  std::vector<Tally> tallies(grouping.groups().size());
  for (size_t d = 0; d < documents.size(); ++d) {
    const Present present = grouping.PresentIn(d);
    std::vector<Member>& members = resolution.members.emplace_back();
    for (size_t local = 0; local < documents[d].candidates.size(); ++local) {
      const int own = grouping.own(d)[local];
      const auto [group, reason] = grouping.Follow(own, present);
      const bool own_name = grouping.HaveOneName(own, group);
      tallies[static_cast<size_t>(group)].Add(static_cast<int>(d), documents[d].candidates[local],
                                              own_name);
      members.push_back({group, reason});
    }
  }
  std::vector<std::pair<Entity, int>> entities;
  for (size_t g = 0; g < tallies.size(); ++g) {
    if (tallies[g].names.empty()) continue;
    entities.emplace_back(Describe(grouping.groups()[g], tallies[g]), static_cast<int>(g));
  }
  LengthenEqualKeys(entities, grouping.groups());
  std::sort(entities.begin(), entities.end(),
            [](const auto& a, const auto& b) { return a.first.key < b.first.key; });
  std::vector<int> place(tallies.size(), -1);
  for (auto& [entity, group] : entities) {
    place[static_cast<size_t>(group)] = static_cast<int>(resolution.entities.size());
    resolution.entities.push_back(std::move(entity));
  }
  for (std::vector<Member>& members : resolution.members) {
    for (Member& member : members) member.entity = place[static_cast<size_t>(member.entity)];
  }
  return resolution;
}

}  // namespace tripleloom
