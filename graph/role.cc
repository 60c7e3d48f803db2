// A person bears a role where a document says so now and of itself: "is", not "was", "may be" or
// "is said to be", and not "a member", as many are that. A description is a person without a name
// whom a document calls by a role and means as known: "the", or a possessive.
//
// Who bears a role changes. So whatever hints at a change (a former leader, a new one) leaves the
// descriptions of a document apart. A title without a place ("the mayor") many bear, so it means
// the person of whom the document spoke last, if any document calls them by that title ("Mayor
// Ames"). And a person is somebody else than the one described who is said to leave the role or to
// be replaced, who does something to the described one ("Ames met the leader of the Boat Union") or
// does the same beside them, or who speaks of them by the role.

#include "graph/role.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "graph/base/one_of.h"
#include "graph/correction.h"
#include "graph/group.h"
#include "graph/names.h"
#include "graph/role_names.h"

namespace tripleloom {
namespace {

constexpr double kSure = 0.5;  // of a fact that says who bears a role

// Verbs that say in the present what somebody is.
struct Office {
  std::string_view verb, noun;
};
constexpr std::array<Office, 12> kOffices = {{{"captain", "captain"},
                                              {"chair", "chair"},
                                              {"chair", "chairman"},
                                              {"chair", "chairwoman"},
                                              {"coach", "coach"},
                                              {"command", "commander"},
                                              {"direct", "director"},
                                              {"govern", "governor"},
                                              {"head", "head"},
                                              {"lead", "leader"},
                                              {"manage", "manager"},
                                              {"own", "owner"}}};

// Relations whose object may name a role of the subject.
constexpr std::array<std::string_view, 3> kBeing = {"be", "become", "elect as"};

// What one does who will not bear a role any more, and what is done to such a one.
constexpr std::array<std::string_view, 9> kLeaving = {
    "leave",     "lose",        "quit",         "resign as",     "resign from",
    "retire as", "retire from", "step down as", "step down from"};
constexpr std::array<std::string_view, 8> kReplacing = {"dismiss", "fire", "oust",    "remove",
                                                        "replace", "sack", "succeed", "suspend"};

// "members of the Boat Union" are not one; the noun of a role is what stands before an "of".
bool IsPlural(std::string_view noun) {
  noun = noun.substr(0, noun.find("-of-"));
  return noun.ends_with('s') && !noun.ends_with("ss");
}

bool IsHeld(const Triple& triple) {
  return !triple.negated && triple.modality == Modality::kAsserted;
}

// Who of the persons with names in a document is somebody else than a person described there.
class Others {
 public:
  Others(const DocumentFacts& facts, const std::vector<EntityCandidate>& candidates, int described,
         const Role& role)
      : facts_(facts), candidates_(candidates), described_(described), role_(role) {}

  std::vector<int> Find() {
    for (const Triple& triple : facts_.triples) NotePlaces(triple);
    for (const Triple& triple : facts_.triples) {
      LookAtTriple(triple);
      LookBeside(triple);
    }
    for (size_t i = 0; i < facts_.entities.size(); ++i) LookAtGender(i);
    return {others_.begin(), others_.end()};
  }

 private:
  // A place in a relation of one sentence, which several may fill that "and" ties.
  using Place = std::tuple<int, uint32_t, uint32_t, bool>;

  static Place PlaceOf(const Triple& triple, bool object) {
    return {triple.sentence, triple.relation.span.begin, triple.relation.span.end, object};
  }

  void NotePlaces(const Triple& triple) {
    if (triple.relation.span.begin == triple.relation.span.end) return;
    if (triple.subject.entity == described_) places_.insert(PlaceOf(triple, false));
    if (triple.object.entity == described_) places_.insert(PlaceOf(triple, true));
  }

  void Add(int entity) {
    if (entity < 0 || !facts_.entities[static_cast<size_t>(entity)].named) return;
    const Family family = FamilyOf(facts_.entities[static_cast<size_t>(entity)].type);
    if (family == Family::kPerson || family == Family::kUntyped) others_.insert(entity);
  }

  void LookBeside(const Triple& triple) {
    if (places_.contains(PlaceOf(triple, false))) Add(triple.subject.entity);
    if (places_.contains(PlaceOf(triple, true))) Add(triple.object.entity);
  }

  void LookAtTriple(const Triple& triple) {
    const std::string& lemma = triple.relation.lemma;
    const bool held = IsHeld(triple);
    if (held && IsOneOf(kLeaving, lemma) && SpeaksOfRole(triple.object)) Add(triple.subject.entity);
    if (held && IsOneOf(kReplacing, lemma)) Add(triple.object.entity);
    if (held && lemma == "be") return;
    std::vector<int> ends = {triple.subject.entity, triple.object.entity};
    for (const Qualifier& argument : triple.arguments) ends.push_back(argument.slot.entity);
    const bool ends_speak = std::find(ends.begin(), ends.end(), described_) != ends.end();
    if (ends_speak) std::for_each(ends.begin(), ends.end(), [this](int end) { Add(end); });
    const bool said = IsByWords(triple.subject) || IsByWords(triple.object);
    if (said && triple.attribution) Add(triple.attribution->source.entity);
  }

  // Whether the slot is the described person, not by a pronoun, which may be the speaker's own.
  bool IsByWords(const Slot& slot) const {
    if (slot.entity != described_) return false;
    const auto& mentions = facts_.entities[static_cast<size_t>(described_)].mentions;
    return std::none_of(mentions.begin(), mentions.end(), [&slot](const EntityMention& mention) {
      return mention.kind == MentionKind::kPronoun && mention.span == slot.span;
    });
  }

  // "the leadership of the Boat Union", "the Boat Union", "leader".
  bool SpeaksOfRole(const Slot& slot) const {
    const std::string words = NameKey(slot.text);
    if (role_.place.empty()) return words.starts_with(role_.noun);
    if (words.ends_with(role_.place) || words.starts_with(role_.noun)) return true;
    if (slot.entity < 0) return false;
    return RoleNames::PlaceSlug(facts_.entities[static_cast<size_t>(slot.entity)]) == role_.place;
  }

  void LookAtGender(size_t entity) {
    const PersonGender own = GenderOf(candidates_[static_cast<size_t>(described_)]);
    const PersonGender other = GenderOf(candidates_[entity]);
    const bool known = own != PersonGender::kUnknown && other != PersonGender::kUnknown;
    if (known && own != other) Add(static_cast<int>(entity));
  }

  const DocumentFacts& facts_;
  const std::vector<EntityCandidate>& candidates_;
  int described_;
  const Role& role_;
  std::set<Place> places_;  // of the described person
  std::set<int> others_;
};

class Reader {
 public:
  Reader(const DocumentFacts& facts, const CandidateDocument& candidates)
      : facts_(facts), candidates_(candidates.candidates), names_(facts) {}

  DocumentRoles Read() {
    for (size_t i = 0; i < facts_.entities.size(); ++i) ReadName(static_cast<int>(i));
    for (const Triple& triple : facts_.triples) ReadTriple(triple);
    for (const auto& [local, role] : described_) {
      if (changed_.contains(role.Base())) continue;
      const int last = role.place.empty() ? LastBefore(FirstWords(local)) : -1;
      if (role.place.empty() && (last < 0 || !facts_.entities[static_cast<size_t>(last)].named)) {
        continue;
      }
      std::vector<int> others = Others(facts_, candidates_, local, role).Find();
      if (last >= 0) AddAllBut(last, others);
      roles_.descriptions.push_back({local, role.Base(), std::move(others)});
    }
    return std::move(roles_);
  }

 private:
  const LocalEntity* At(const Slot& slot) const {
    return slot.entity < 0 ? nullptr : &facts_.entities[static_cast<size_t>(slot.entity)];
  }

  void ReadName(int local) {
    const LocalEntity& entity = facts_.entities[static_cast<size_t>(local)];
    const bool is_person = entity.type == EntityType::kPerson;
    if (entity.named || (!is_person && !TellsOfChange(entity.name))) return;
    std::optional<Role> role = names_.Named(entity.name);
    if (!role) role = TitleOf(entity.name);
    if (!role) return;
    if (!role->change.empty()) {
      Change(*role);
    } else if (is_person && !IsPlural(role->noun) && IsDefinite(entity, role->form)) {
      described_.emplace_back(local, *std::move(role));
    }
  }

  // "Boat Union leader" without an article is as definite as a title.
  bool IsDefinite(const LocalEntity& entity, Role::Form form) const {
    bool definite = form != Role::Form::kOf;  // a title without a place is of that form
    for (const EntityMention& mention : entity.mentions) {
      if (mention.kind == MentionKind::kPronoun) continue;
      const std::string_view words = TextOf(facts_.text, mention.span);
      if (IsIndefinite(words)) return false;
      definite = definite || FirstWord(words) == "the";
    }
    return definite;
  }

  void ReadTriple(const Triple& triple) {
    const LocalEntity* person = At(triple.subject);
    const LocalEntity* object = At(triple.object);
    if (person == nullptr || object == nullptr) return;
    if (!person->named || person->name.empty() || person->type != EntityType::kPerson) return;
    const bool plain = IsHeld(triple) && !triple.attribution && triple.confidence >= kSure;
    if (plain) ReadOffice(triple, *object);
    const std::optional<Role> role = RoleSaid(triple, *object);
    if (!role) return;
    const std::string said = FirstWord(triple.relation.text);
    const bool past = said == "was" || said == "were" || said == "had";
    if (past || !role->change.empty()) Change(*role);
    const bool now = !past && (role->change.empty() || role->change == "new");
    if (plain && now && !IsOneOfMany(*person, role->noun)) Bear(triple.subject.entity, *role);
  }

  std::optional<Role> RoleSaid(const Triple& triple, const LocalEntity& object) {
    constexpr std::string_view kBe = "be ";
    constexpr std::string_view kOf = " of";
    std::string_view lemma = triple.relation.lemma;
    if (lemma.starts_with(kBe) && lemma.ends_with(kOf) && lemma.size() > kBe.size() + kOf.size()) {
      lemma.remove_prefix(kBe.size());
      lemma.remove_suffix(kOf.size());
      Role role{NameKey(lemma), RoleNames::PlaceSlug(object)};
      role.TakeChange();
      return role.noun.empty() || role.place.empty() ? std::nullopt : std::optional(role);
    }
    if (!IsOneOf(kBeing, lemma) || object.named || IsIndefinite(triple.object.text)) {
      return std::nullopt;
    }
    std::optional<Role> role = names_.Named(object.name);
    // "Mayor Ames", "Prime Minister Ames"
    if (!role && lemma == "be" && HasCapitals(triple.object.text)) role = TitleOf(object.name);
    return role;
  }

  // Whether every word begins with one.
  static bool HasCapitals(std::string_view phrase) {
    for (; !phrase.empty(); phrase = WithoutFirstWord(phrase)) {
      if (phrase.front() < 'A' || phrase.front() > 'Z') return false;
    }
    return true;
  }

  // Who "the mayor" is has changed where that of Lorne has.
  void Change(const Role& role) {
    changed_.insert(role.Base());
    changed_.insert(Role{role.noun}.Base());
  }

  void AddAllBut(int meant, std::vector<int>& others) const {
    std::set<int> all(others.begin(), others.end());
    for (size_t i = 0; i < facts_.entities.size(); ++i) {
      const bool person =
          facts_.entities[i].named && facts_.entities[i].type == EntityType::kPerson;
      if (person && static_cast<int>(i) != meant) all.insert(static_cast<int>(i));
    }
    others.assign(all.begin(), all.end());
  }

  // Where the entity is first spoken of, pronouns aside; the end of the text if nowhere.
  uint32_t FirstWords(int local) const {
    for (const EntityMention& mention : facts_.entities[static_cast<size_t>(local)].mentions) {
      if (mention.kind != MentionKind::kPronoun) return mention.span.begin;
    }
    return static_cast<uint32_t>(facts_.text.size());
  }

  // The person spoken of last before the place; -1 if there is none. Who is nowhere called other
  // than by pronouns is nobody known.
  int LastBefore(uint32_t place) const {
    int last = -1;
    uint32_t nearest = 0;
    for (size_t i = 0; i < facts_.entities.size(); ++i) {
      const LocalEntity& entity = facts_.entities[i];
      if (entity.type != EntityType::kPerson || FirstWords(static_cast<int>(i)) >= place) continue;
      for (const EntityMention& mention : entity.mentions) {
        if (mention.span.begin >= place || (last >= 0 && mention.span.begin <= nearest)) continue;
        nearest = mention.span.begin;
        last = static_cast<int>(i);
      }
    }
    return last;
  }

  // "Ames, who leads the Boat Union".
  void ReadOffice(const Triple& triple, const LocalEntity& object) {
    const std::string& verb = triple.relation.lemma;
    if (triple.relation.text != verb + 's') return;
    const std::string place = RoleNames::PlaceSlug(object);
    for (const Office& office : kOffices) {
      if (office.verb != verb || place.empty()) continue;
      Bear(triple.subject.entity, {std::string(office.noun), place});
    }
  }

  // Whether the document calls the person "a member", for a role that many bear.
  bool IsOneOfMany(const LocalEntity& person, const std::string& noun) const {
    return std::any_of(person.mentions.begin(), person.mentions.end(),
                       [&](const EntityMention& mention) {
                         const std::string_view words = TextOf(facts_.text, mention.span);
                         return mention.kind == MentionKind::kNominal && IsIndefinite(words) &&
                                NameKey(WithoutFirstWord(words)) == noun;
                       });
  }

  void Bear(int person, const Role& role) {
    const RoleBearing bearing = {person, role.Base()};
    std::vector<RoleBearing>& all = roles_.bearings;
    if (std::find(all.begin(), all.end(), bearing) == all.end()) all.push_back(bearing);
  }

  const DocumentFacts& facts_;
  const std::vector<EntityCandidate>& candidates_;
  RoleNames names_;
  DocumentRoles roles_;
  std::set<std::string> changed_;  // roles that are not of one person throughout
  std::vector<std::pair<int, Role>> described_;
};

}  // namespace

bool IsRole(std::string_view base) { return base.starts_with(kRoleMark); }

DocumentRoles RolesOf(const DocumentFacts& facts, const CandidateDocument& candidates) {
  return Reader(facts, candidates).Read();
}

int MeantBy(const RoleDescription& description, const std::vector<std::string>& identities,
            const std::set<std::string>& bearers, const Corrections& corrections) {
  int meant = -1;
  const auto is_meant = [&](int local) {
    return meant >= 0 &&
           identities[static_cast<size_t>(local)] == identities[static_cast<size_t>(meant)];
  };
  for (int local = 0; local < static_cast<int>(identities.size()); ++local) {
    const std::string& identity = identities[static_cast<size_t>(local)];
    if (!bearers.contains(identity) || is_meant(local)) continue;
    if (corrections.AreDifferent(description.role, identity)) continue;
    if (meant >= 0) return -1;
    meant = local;
  }
  const auto& others = description.others;
  return std::any_of(others.begin(), others.end(), is_meant) ? -1 : meant;
}

}  // namespace tripleloom
