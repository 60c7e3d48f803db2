// Every local entity first falls into a group by a string (group.h): kind of thing and normalised
// name for what has a name; kind and text for values; document and local key for the rest. Equal
// strings are one group. Then each group is asked what it is in the end (ties.h). Neither step can
// depend on order. Last, what has no name but is described by a role is asked whom it means
// (role.h), and what is described alike is asked whether it is one thing in one story (story.h):
// answers that follow from the identities of names and never change one. What the members of one
// entity say of it is counted in the order of documents.

#include "graph/resolve.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "graph/names.h"

namespace tripleloom {
namespace {

class Names : public NameIndex {
 public:
  // The names of the next document.
  void Add(const CandidateDocument& document, const std::vector<NameGroup>& groups) {
    const size_t number = documents_.size();
    std::set<std::string>& bases = documents_.emplace_back();
    for (size_t i = 0; i < groups.size(); ++i) {
      const NameGroup& group = groups[i];
      if (group.family == Family::kOther) continue;
      AddOne(document.candidates[i], group);
      const bool is_new = bases.insert(group.base).second;
      if (group.family != Family::kPerson) continue;
      if (is_new) places_[group.base].push_back(number);
      if (!group.apart) alone_[group.base].push_back(number);
    }
  }

  bool Has(const std::string& base) const override { return bases_.contains(base); }

  std::vector<std::string> WithForm(Form form, const std::string& text) const override {
    const auto found = forms_.find({form, text});
    if (found == forms_.end()) return {};
    return {found->second.begin(), found->second.end()};
  }

  bool IsToldWithBearers(const std::string& surname) const override {
    const std::string base = BaseOf(Family::kPerson, surname);
    std::set<size_t> theirs;
    for (const std::string& bearer : WithForm(Form::kSurname, surname)) {
      const std::vector<size_t>& named = At(places_, bearer);
      theirs.insert(named.begin(), named.end());
    }
    const std::vector<size_t>& alone = At(alone_, base);
    return std::any_of(alone.begin(), alone.end(), [&](size_t a) {
      return theirs.size() >= kKnown || std::any_of(theirs.begin(), theirs.end(), [&](size_t b) {
               return AreToldTogether(documents_[a], documents_[b], base);
             });
    });
  }

 private:
  using Places = std::unordered_map<std::string, std::vector<size_t>>;

  void AddOne(const EntityCandidate& candidate, const NameGroup& group) {
    if (group.family != Family::kPerson) {
      for (const std::string& alias : candidate.aliases) {
        if (IsAcronymOf(alias, candidate.name)) Note(Form::kAcronym, NameKey(alias), group.base);
      }
    }
    const bool known = !bases_.insert(group.base).second;
    bases_.insert(BaseOfGender(group.base, group.gender));
    if (known || group.family != Family::kPerson) return;
    if (std::string plain = WithoutInitials(group.slug); !plain.empty()) {
      Note(Form::kWithoutInitials, std::move(plain), group.base);
    }
    for (std::string& surname : SurnamesOf(group.slug)) {
      Note(Form::kSurname, std::move(surname), group.base);
    }
  }

  void Note(Form form, std::string text, const std::string& base) {
    forms_[{form, std::move(text)}].insert(base);
  }

  static const std::vector<size_t>& At(const Places& places, const std::string& base) {
    static const std::vector<size_t> kNowhere;
    const auto found = places.find(base);
    return found == places.end() ? kNowhere : found->second;
  }

  std::vector<std::set<std::string>> documents_;  // bases of their names
  Places places_;                                 // where there is the base of a person
  Places alone_;                                  // and where it stands apart of none
  std::unordered_set<std::string> bases_;
  std::map<std::pair<Form, std::string>, std::set<std::string>> forms_;
};

// Identities of those who bear a role, by role.
using Bearers = std::map<std::string, std::set<std::string>>;

// Gathers members to drafts of entities.
class Gatherer {
 public:
  // Both must outlive it.
  Gatherer(const NameIndex& index, const Corrections& corrections)
      : ties_(index, corrections), corrections_(corrections) {}

  Identity IdentityOf(const NameGroup& group) {
    const auto [place, added] = identities_.try_emplace(group.Key());
    if (added) place->second = ties_.Of(group);
    const bool usual = group.reason == MergeReason::kUsual && place->second.key == group.base;
    return {place->second.key, usual ? group.reason : place->second.reason};
  }

  // Of each group; empty for what has no name.
  std::vector<std::string> IdentitiesOf(const std::vector<NameGroup>& groups) {
    std::vector<std::string> identities;
    for (const NameGroup& group : groups) {
      const bool has_name = group.family != Family::kOther;
      identities.push_back(has_name ? IdentityOf(group).key : std::string());
    }
    return identities;
  }

  // The members of a document; what is called by a role is whom it means.
  std::vector<Member> AddAll(int document, const CandidateDocument& from,
                             const std::vector<NameGroup>& groups, const Bearers& bearers) {
    const std::map<int, int> meant = MeantIn(from, groups, bearers);
    std::vector<Member> members(groups.size());
    for (size_t local = 0; local < groups.size(); ++local) {
      if (meant.contains(static_cast<int>(local))) continue;
      members[local] = Add(document, from.candidates[local], groups[local]);
    }
    for (const auto& [local, person] : meant) {
      const int entity = members[static_cast<size_t>(person)].entity;
      members[static_cast<size_t>(local)] = {entity, MergeReason::kRole};
    }
    return members;
  }

  // Entities sorted by key; `members` are changed from drafts to these.
  void Finish(Resolution& resolution) {
    std::vector<std::pair<Entity, int>> entities;
    for (size_t d = 0; d < drafts_.size(); ++d) {
      entities.emplace_back(Describe(drafts_[d], corrections_), static_cast<int>(d));
    }
    std::sort(entities.begin(), entities.end(),
              [](const auto& a, const auto& b) { return a.first.key < b.first.key; });
    std::vector<int> place(drafts_.size());
    for (auto& [entity, draft] : entities) {
      place[static_cast<size_t>(draft)] = static_cast<int>(resolution.entities.size());
      resolution.entities.push_back(std::move(entity));
      resolution.bases.push_back(std::move(drafts_[static_cast<size_t>(draft)].base));
    }
    for (std::vector<Member>& members : resolution.members) {
      for (Member& member : members) member.entity = place[static_cast<size_t>(member.entity)];
    }
  }

 private:
  // Local entities that a role describes, with whom it means.
  std::map<int, int> MeantIn(const CandidateDocument& from, const std::vector<NameGroup>& groups,
                             const Bearers& bearers) {
    std::map<int, int> meant;
    std::vector<std::string> identities;
    for (const RoleDescription& description : from.roles.descriptions) {
      const auto known = bearers.find(description.role);
      if (known == bearers.end()) continue;
      if (identities.empty()) identities = IdentitiesOf(groups);
      const int person = MeantBy(description, identities, known->second, corrections_);
      if (person >= 0) meant.emplace(description.local, person);
    }
    return meant;
  }

  Member Add(int document, const EntityCandidate& candidate, const NameGroup& group) {
    const Identity identity = IdentityOf(group);
    const auto [place, added] = index_.try_emplace(identity.key, drafts_.size());
    if (added) drafts_.push_back(DraftOfEntity(identity.key, group));
    const bool own = IsOwnName(group, identity.key, corrections_);
    drafts_[place->second].tally.Add(document, candidate, own);
    return {static_cast<int>(place->second), identity.reason};
  }

  const Ties ties_;
  const Corrections& corrections_;
  std::unordered_map<std::string, Identity> identities_;  // by NameGroup::Key
  std::unordered_map<std::string, size_t> index_;         // by Identity::key
  std::vector<EntityDraft> drafts_;
};

// What documents describe by one noun.
struct Tellings {
  struct Place {
    size_t document;
    const Described* described;
  };
  std::vector<Place> places;
  std::vector<StoryThing> things;  // in the order of `places`
};

// What is described gets the group of its story.
void TieStories(const std::vector<CandidateDocument>& documents, Gatherer& gatherer,
                std::vector<std::vector<NameGroup>>& groups) {
  std::map<std::string, Tellings> by_noun;
  for (size_t d = 0; d < documents.size(); ++d) {
    if (documents[d].described.empty()) continue;
    const std::vector<std::string> identities = gatherer.IdentitiesOf(groups[d]);
    const StoryNames names = NamesOfStory(identities);
    for (const Described& described : documents[d].described) {
      Tellings& tellings = by_noun[described.noun];
      tellings.places.push_back({d, &described});
      tellings.things.push_back({documents[d].id, names, NamesOfAnchors(described, identities)});
    }
  }
  for (auto& [noun, tellings] : by_noun) {
    FindStories(tellings.things);
    std::map<std::string, size_t> members;
    for (size_t i = 0; i < tellings.things.size(); ++i) {
      members[tellings.things[i].story] += tellings.places[i].described->locals.size();
    }
    for (size_t i = 0; i < tellings.things.size(); ++i) {
      const std::string& story = tellings.things[i].story;
      NameGroup group = GroupOfKey(BaseOfStory(story, noun));
      group.reason = members[story] > 1 ? MergeReason::kStory : MergeReason::kOwn;
      for (const int local : tellings.places[i].described->locals) {
        groups[tellings.places[i].document][static_cast<size_t>(local)] = group;
      }
    }
  }
}

}  // namespace

void LengthenEqualKeys(Resolution& resolution, const std::vector<bool>& counted) {
  std::map<std::string, int> uses;
  for (size_t i = 0; i < counted.size(); ++i) {
    if (counted[i]) ++uses[resolution.entities[i].key];
  }
  for (size_t i = 0; i < counted.size(); ++i) {
    std::string& key = resolution.entities[i].key;
    if (counted[i] && uses[key] > 1) key = LongKey(key, resolution.bases[i]);
  }
}

std::unique_ptr<NameIndex> IndexNames(const std::vector<CandidateDocument>& documents) {
  auto names = std::make_unique<Names>();
  for (const CandidateDocument& document : documents) {
    names->Add(document, GroupsOf(document));
  }
  return names;
}

Resolution Resolve(const std::vector<CandidateDocument>& documents,
                   const Corrections& corrections) {
  Names names;
  std::vector<std::vector<NameGroup>> groups;
  for (const CandidateDocument& document : documents) {
    groups.push_back(GroupsOf(document));
    names.Add(document, groups.back());
  }
  Gatherer gatherer(names, corrections);
  Bearers bearers;
  for (size_t d = 0; d < documents.size(); ++d) {
    for (const RoleBearing& bearing : documents[d].roles.bearings) {
      const NameGroup& person = groups[d][static_cast<size_t>(bearing.person)];
      bearers[bearing.role].insert(gatherer.IdentityOf(person).key);
    }
  }
  TieStories(documents, gatherer, groups);
  Resolution resolution;
  for (size_t d = 0; d < documents.size(); ++d) {
    resolution.members.push_back(
        gatherer.AddAll(static_cast<int>(d), documents[d], groups[d], bearers));
  }
  gatherer.Finish(resolution);
  return resolution;
}

}  // namespace tripleloom
