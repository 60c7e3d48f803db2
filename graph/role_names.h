// RoleNames: takes words such as "the Boat Union's new leader" apart into what somebody is and
// where.
//
//   RoleNames names(facts);
//   names.Named("the new leader of the BU")   // noun "leader", place "boat-union", change "new"
//
// For role.cc alone. Which organization or place the words mean is asked of the chains of the
// document, so that a short form of it is as good as its name.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "graph/triple.h"

namespace tripleloom {

inline constexpr std::string_view kRoleMark = "role\n";

struct Role {
  enum class Form { kOf, kPossessive, kCompound };

  std::string noun = {};    // NameKey of what somebody is: "leader"
  std::string place = {};   // slug (group.h) of the organization or place; empty for a title
  std::string change = {};  // "former", "new", ...; empty: as it is now
  Form form = Form::kOf;

  // A base (group.h) of no family: "role\nleader-of-boat-union", of a title "role\nmayor".
  std::string Base() const;

  // Moves a word that tells of a change from the noun to `change`.
  void TakeChange();
};

// Whether a phrase begins with a word by which one of several is meant: "a", "another", "no".
bool IsIndefinite(std::string_view phrase);

// Whether a word in it tells of a change: "former", "new".
bool TellsOfChange(std::string_view phrase);

// The title that the phrase is, without a name or a place: "mayor" of "the mayor", "new mayor",
// "Mayor". nullopt for what is longer than titles are, for plurals and where there is more than
// words.
std::optional<Role> TitleOf(std::string_view phrase);

// The first word in small letters, and what stands behind it.
std::string FirstWord(std::string_view phrase);
std::string_view WithoutFirstWord(std::string_view phrase);

class RoleNames {
 public:
  // The facts must outlive it.
  explicit RoleNames(const DocumentFacts& facts) : facts_(facts) {}

  // The role that the phrase names; nullopt where it names none of an organization or place that
  // has a name. Time: the first call, the texts of those; a phrase that names one, of all mentions.
  std::optional<Role> Named(std::string_view phrase);

  // Empty for what is no organization or place with a name.
  static std::string PlaceSlug(const LocalEntity& entity);

 private:
  void NotePlaces();
  bool IsCalledElse(const std::string& key, const std::string& slug) const;
  std::string PlaceCalled(std::string_view text);
  std::optional<Role> Make(std::string_view noun, std::string_view place, Role::Form form);
  std::optional<Role> OfForm(std::string_view phrase);
  std::optional<Role> PossessiveForm(std::string_view phrase);
  std::optional<Role> CompoundForm(std::string_view phrase);

  const DocumentFacts& facts_;
  bool has_places_ = false;
  std::map<std::string, std::string> places_;  // slugs by NameKey of what they are called
};

}  // namespace tripleloom
