// A role is written in three ways: "leader of the Boat Union", "the Boat Union's leader", "Boat
// Union leader". Each is tried at every place where it could be cut, and only a cut counts whose
// other side the document knows as an organization or place with a name.

#include "graph/role_names.h"

#include <algorithm>
#include <array>

#include "graph/base/ascii.h"
#include "graph/base/one_of.h"
#include "graph/group.h"
#include "graph/names.h"

namespace tripleloom {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

// Words before a role that tell of a change, or of another than who bears it now.
constexpr std::array<std::string_view, 14> kChanges = {
    "acting", "ex",   "former",  "future", "incoming", "interim",  "late",
    "new",    "next", "onetime", "old",    "outgoing", "previous", "then"};

constexpr std::array<std::string_view, 10> kIndefinites = {
    "a", "an", "another", "any", "each", "every", "no", "one", "some", "which"};

constexpr int kLongestTitle = 3;  // words: "deputy prime minister"

bool IsLower(char c) { return c >= 'a' && c <= 'z'; }

// Only names have capitals: most phrases need not be taken apart.
bool HasCapital(std::string_view phrase) {
  return std::any_of(phrase.begin(), phrase.end(), IsUpper);
}

}  // namespace

std::string Role::Base() const {
  return std::string(kRoleMark) + noun + (place.empty() ? "" : "-of-" + place);
}

void Role::TakeChange() {
  const size_t end = noun.find('-');
  if (end == noun.npos || !IsOneOf(kChanges, std::string_view(noun).substr(0, end))) return;
  change = noun.substr(0, end);
  noun.erase(0, end + 1);
}

bool TellsOfChange(std::string_view phrase) {
  for (; !phrase.empty(); phrase = WithoutFirstWord(phrase)) {
    if (IsOneOf(kChanges, FirstWord(phrase))) return true;
  }
  return false;
}

std::optional<Role> TitleOf(std::string_view phrase) {
  if (FirstWord(phrase) == "the") phrase = WithoutFirstWord(phrase);
  int words = 0;
  for (std::string_view rest = phrase; !rest.empty(); rest = WithoutFirstWord(rest)) {
    words += FirstWord(rest) == "of" ? kLongestTitle : 1;
  }
  const bool plain = std::all_of(phrase.begin(), phrase.end(), [](char c) {
    return IsLower(c) || IsUpper(c) || kSpaces.find(c) != kSpaces.npos;
  });
  Role role{NameKey(phrase)};
  role.TakeChange();
  const bool many = role.noun.ends_with('s') && !role.noun.ends_with("ss");
  if (!plain || many || role.noun.empty() || words > kLongestTitle) return std::nullopt;
  return role;
}

bool IsIndefinite(std::string_view phrase) { return IsOneOf(kIndefinites, FirstWord(phrase)); }

std::string FirstWord(std::string_view phrase) {
  std::string word(phrase.substr(0, phrase.find_first_of(kSpaces)));
  for (char& c : word) c = IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return word;
}

std::string_view WithoutFirstWord(std::string_view phrase) {
  phrase.remove_prefix(std::min(phrase.find_first_of(kSpaces), phrase.size()));
  phrase.remove_prefix(std::min(phrase.find_first_not_of(kSpaces), phrase.size()));
  return phrase;
}

std::string RoleNames::PlaceSlug(const LocalEntity& entity) {
  if (!entity.named || FamilyOf(entity.type) != Family::kPlace) return {};
  return NameKey(entity.name, entity.usual);
}

std::optional<Role> RoleNames::Named(std::string_view phrase) {
  if (!HasCapital(phrase)) return std::nullopt;
  if (FirstWord(phrase) == "the") phrase = WithoutFirstWord(phrase);
  std::string change = FirstWord(phrase);  // of "former Boat Union leader" it stands first
  if (IsOneOf(kChanges, change)) {
    phrase = WithoutFirstWord(phrase);
  } else {
    change.clear();
  }
  std::optional<Role> role = OfForm(phrase);
  if (!role) role = PossessiveForm(phrase);
  if (!role) role = CompoundForm(phrase);
  if (!role) return role;
  role->change = std::move(change);
  role->TakeChange();
  return role;
}

std::optional<Role> RoleNames::OfForm(std::string_view phrase) {
  constexpr std::string_view kOf = " of ";
  for (size_t at = phrase.find(kOf); at != phrase.npos; at = phrase.find(kOf, at + 1)) {
    auto role = Make(phrase.substr(0, at), phrase.substr(at + kOf.size()), Role::Form::kOf);
    if (role) return role;
  }
  return std::nullopt;
}

std::optional<Role> RoleNames::PossessiveForm(std::string_view phrase) {
  for (const std::string_view mark : {"'s ", "\u2019s ", "' ", "\u2019 "}) {
    const size_t at = phrase.find(mark);
    if (at == phrase.npos) continue;
    auto role =
        Make(phrase.substr(at + mark.size()), phrase.substr(0, at), Role::Form::kPossessive);
    if (role) return role;
  }
  return std::nullopt;
}

// What somebody is has no capitals here: "Boat Union" is no role of a place called "Boat".
std::optional<Role> RoleNames::CompoundForm(std::string_view phrase) {
  for (size_t at = phrase.rfind(' '); at != phrase.npos && at > 0; at = phrase.rfind(' ', at - 1)) {
    const std::string_view noun = phrase.substr(at + 1);
    if (noun.empty() || !IsLower(noun.front())) return std::nullopt;
    auto role = Make(noun, phrase.substr(0, at), Role::Form::kCompound);
    if (role) return role;
  }
  return std::nullopt;
}

std::optional<Role> RoleNames::Make(std::string_view noun, std::string_view place,
                                    Role::Form form) {
  Role role{NameKey(noun), PlaceCalled(place), {}, form};
  if (role.noun.empty() || role.place.empty()) return std::nullopt;
  return role;
}

// Empty also where the document calls something else so as well.
std::string RoleNames::PlaceCalled(std::string_view text) {
  if (!has_places_) NotePlaces();
  const auto found = places_.find(NameKey(text));
  if (found == places_.end() || IsCalledElse(found->first, found->second)) return {};
  return found->second;
}

void RoleNames::NotePlaces() {
  has_places_ = true;
  for (const LocalEntity& entity : facts_.entities) {
    const std::string slug = PlaceSlug(entity);
    if (slug.empty()) continue;
    places_.try_emplace(NameKey(entity.name), slug);
    for (const EntityMention& mention : entity.mentions) {
      if (mention.kind == MentionKind::kPronoun) continue;
      places_.try_emplace(NameKey(TextOf(facts_.text, mention.span)), slug);
    }
  }
}

bool RoleNames::IsCalledElse(const std::string& key, const std::string& slug) const {
  const auto is_called = [&](const EntityMention& mention) {
    return mention.kind != MentionKind::kPronoun &&
           NameKey(TextOf(facts_.text, mention.span)) == key;
  };
  return std::any_of(facts_.entities.begin(), facts_.entities.end(), [&](const auto& entity) {
    return PlaceSlug(entity) != slug &&
           std::any_of(entity.mentions.begin(), entity.mentions.end(), is_called);
  });
}

}  // namespace tripleloom
