#include "graph/group.h"

#include <algorithm>
#include <set>

#include "graph/names.h"

namespace tripleloom {
namespace {

constexpr char kSeparator = '\n';  // in no slug and in no name of a kind

// So many pronouns of one gender, and none of the other, tell the gender of a person: a single one
// may have been tied to the wrong name.
constexpr int kSurePronouns = 2;

// Dates without a year are of their document: two Mondays are seldom one.
bool IsSameEverywhere(EntityType type, std::string_view text) {
  if (type == EntityType::kDate) return HasYear(text);
  return type == EntityType::kMoney || type == EntityType::kQuantity;
}

NameGroup GroupOf(const std::string& document, const EntityCandidate& candidate) {
  NameGroup group;
  if (IsValueType(candidate.type)) {
    const std::string text = ValueKey(candidate.name);
    group.base = IsSameEverywhere(candidate.type, text) ? std::string() : document;
    group.base.append(1, kSeparator).append(NameOf(candidate.type)).append(1, kSeparator);
    group.base += text;
    group.slug = NameKey(candidate.name);
    group.reason = MergeReason::kValue;
    return group;
  }
  group.slug = NameKey(candidate.name, candidate.usual);
  if (!candidate.named || group.slug.empty()) {
    group.base = document + kSeparator + candidate.key;
    return group;
  }
  group.family = FamilyOf(candidate.type);
  group.base = BaseOf(group.family, group.slug);
  const bool other = !candidate.usual.empty() && NameKey(candidate.name) != group.slug;
  group.reason = other ? MergeReason::kUsual : MergeReason::kName;
  if (group.family == Family::kPerson) group.gender = GenderOf(candidate);
  return group;
}

// What the names of one document leave no room for elsewhere.
class Held {
 public:
  Held(const CandidateDocument& document, const std::vector<NameGroup>& groups)
      : document_(document), groups_(groups) {
    for (const NameGroup& group : groups) {
      if (group.family != Family::kPerson) continue;
      persons_.insert(group.slug);
      for (std::string& surname : SurnamesOf(group.slug)) surnames_.insert(std::move(surname));
    }
  }

  bool Apart(size_t candidate) const {
    const NameGroup& group = groups_[candidate];
    switch (group.family) {
      case Family::kOther:
        return false;
      case Family::kPerson:
        return surnames_.contains(group.slug) || persons_.contains(WithoutInitials(group.slug));
      case Family::kUntyped:
        return surnames_.contains(group.slug) || BesideItsExpansion(candidate);
      default:
        return BesideItsExpansion(candidate);
    }
  }

 private:
  bool BesideItsExpansion(size_t candidate) const {
    const std::string& acronym = document_.candidates[candidate].name;
    for (size_t i = 0; i < groups_.size(); ++i) {
      if (groups_[i].family == Family::kOther || groups_[i].family == Family::kPerson) continue;
      if (i != candidate && IsAcronymOf(acronym, document_.candidates[i].name)) return true;
    }
    return false;
  }

  const CandidateDocument& document_;
  const std::vector<NameGroup>& groups_;
  std::set<std::string, std::less<>> persons_;
  std::set<std::string, std::less<>> surnames_;
};

}  // namespace

std::string_view NameOf(MergeReason reason) {
  constexpr std::array<std::string_view, 12> kNames = {"own",     "value",    "name",    "usual",
                                                       "untyped", "initials", "surname", "acronym",
                                                       "same",    "alias",    "role",    "story"};
  return kNames[static_cast<size_t>(reason)];
}

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

// Part of the base, and so of the hash in every entity key: never to be renamed.
std::string_view NameOf(Family family) {
  constexpr std::array<std::string_view, 8> kNames = {"person", "place",       "event",   "product",
                                                      "work",   "nationality", "untyped", "other"};
  return kNames[static_cast<size_t>(family)];
}

PersonGender GenderOf(const EntityCandidate& candidate) {
  if (candidate.he >= kSurePronouns && candidate.she == 0) return PersonGender::kMale;
  if (candidate.she >= kSurePronouns && candidate.he == 0) return PersonGender::kFemale;
  return PersonGender::kUnknown;
}

std::string NameGroup::Key() const {
  std::string key = BaseOfGender(base, gender);
  if (apart) key.append(1, kSeparator).append("apart");
  return key;
}

std::string BaseOf(Family family, std::string_view slug) {
  return std::string(NameOf(family)).append(1, kSeparator).append(slug);
}

std::optional<Family> FamilyOfBase(std::string_view base) {
  const std::string_view name = base.substr(0, base.find(kSeparator));
  for (const Family family : kTypedFamilies) {
    if (NameOf(family) == name) return family;
  }
  if (name == NameOf(Family::kUntyped)) return Family::kUntyped;
  return std::nullopt;
}

std::string_view SlugOfBase(std::string_view base) {
  base.remove_prefix(std::min(base.find(kSeparator), base.size() - 1) + 1);
  return base.substr(0, base.find(kSeparator));
}

NameGroup GroupOfKey(std::string_view key) {
  NameGroup group;
  const auto family = FamilyOfBase(key);
  group.base = key;
  if (!family) {
    group.slug = NameKey(key.substr(key.rfind(kSeparator) + 1));
    group.reason = MergeReason::kValue;
    return group;
  }
  group.family = *family;
  group.slug = SlugOfBase(key);
  group.reason = MergeReason::kName;
  group.base = BaseOf(group.family, group.slug);
  const std::string_view marks = key.substr(group.base.size());
  group.apart = marks.ends_with("\napart");
  for (const PersonGender gender : {PersonGender::kMale, PersonGender::kFemale}) {
    const std::string mark = BaseOfGender("", gender);
    if (!marks.starts_with(mark)) continue;
    const std::string_view rest = marks.substr(mark.size());
    if (rest.empty() || rest == "\napart") group.gender = gender;
  }
  return group;
}

std::string BaseOfGender(std::string_view base, PersonGender gender) {
  std::string key(base);
  if (gender == PersonGender::kUnknown) return key;
  return key.append(1, kSeparator).append(gender == PersonGender::kMale ? "male" : "female");
}

std::vector<NameGroup> GroupsOf(const CandidateDocument& document) {
  std::vector<NameGroup> groups;
  for (const EntityCandidate& candidate : document.candidates) {
    groups.push_back(GroupOf(document.id, candidate));
  }
  const Held held(document, groups);
  std::vector<bool> apart;
  for (size_t i = 0; i < groups.size(); ++i) apart.push_back(held.Apart(i));
  for (size_t i = 0; i < groups.size(); ++i) groups[i].apart = apart[i];
  return groups;
}

}  // namespace tripleloom
