// A group is tied to another in one of four ways: a name of unknown type to the only kind of thing
// that has it; a name with initials to the one without; a surname to its only bearer; an acronym to
// the only name it was given for. A tie is made only where exactly one target fits among all
// documents; two that fit are two people, and the short name stays apart. As each question is "how
// many fit" and never "which came first", the answer does not depend on order.
//
// To be the only bearer of a surname among the articles at hand is little: of two unrelated
// articles the "White" of one is seldom the "Danny White" of the other. So a surname needs articles
// that have further names in common.
//
// The questions build on each other in this order, so that they end: who bears a surname of several
// words ("bin Laden") is asked of names whose initials are tied, who bears a single one of names
// whose surnames of several words are tied as well.
//
// A group that stands apart is not tied: whoever read its document saw both names and held them
// apart ("George Bush" and "George W. Bush"). A user's word counts more than all of this.

#include "graph/ties.h"

#include <algorithm>

#include "graph/names.h"
#include "graph/story.h"

namespace tripleloom {
namespace {

constexpr int kShared = 2;  // names that unrelated articles seldom have in common

bool IsOfSeveralWords(const std::string& surname) {
  const std::vector<std::string_view> words = WordsOfKey(surname);
  return words.size() > 1 && IsSurnameParticle(words.front());
}

PersonGender GenderOfBase(std::string_view base) { return GroupOfKey(base).gender; }

PersonGender Opposite(PersonGender gender) {
  return gender == PersonGender::kMale ? PersonGender::kFemale : PersonGender::kMale;
}

}  // namespace

bool AreToldTogether(const std::set<std::string>& a, const std::set<std::string>& b,
                     const std::string& surname) {
  const auto shared = std::count_if(a.begin(), a.end(), [&](const std::string& base) {
    return b.contains(base) && TellsOfStory(base) && base != surname;
  });
  return shared >= kShared;
}

bool Ties::IsTwo(const std::string& base) const {
  return index_.Has(BaseOfGender(base, PersonGender::kMale)) &&
         index_.Has(BaseOfGender(base, PersonGender::kFemale));
}

// The representative, where a user named one.
std::string Ties::Settled(const std::string& base) const {
  const std::string* same = corrections_.Representative(base);
  return same != nullptr ? *same : base;
}

std::string Ties::Only(std::set<std::string> targets, const std::string& base) const {
  std::erase_if(targets, [&](const std::string& t) { return corrections_.AreDifferent(t, base); });
  return targets.size() == 1 && *targets.begin() != base ? *targets.begin() : std::string();
}

std::string Ties::TypedOf(const std::string& base) const {
  std::set<std::string> typed;
  for (const Family family : kTypedFamilies) {
    const std::string other = BaseOf(family, SlugOfBase(base));
    if (index_.Has(other) || corrections_.Representative(other) != nullptr) typed.insert(other);
  }
  const std::string only = Only(std::move(typed), base);
  return IsTwo(only) ? std::string() : only;
}

// Two ways to write initials before one surname may be two people, so both stay apart.
std::string Ties::WithoutInitialsOf(const std::string& base) const {
  const std::string plain = WithoutInitials(SlugOfBase(base));
  if (plain.empty() || index_.WithForm(Form::kWithoutInitials, plain).size() != 1) return {};
  const std::string target = BaseOf(Family::kPerson, plain);
  return index_.Has(target) && !IsTwo(target) ? Only({target}, base) : std::string();
}

// Whom a person's name stands for, initials tied.
std::set<std::string> Ties::Ends(const std::string& person) const {
  if (corrections_.Representative(person) != nullptr) return {Settled(person)};
  if (IsTwo(person)) {
    return {Settled(BaseOfGender(person, PersonGender::kMale)),
            Settled(BaseOfGender(person, PersonGender::kFemale))};
  }
  const std::string plain = WithoutInitialsOf(person);
  return {Settled(plain.empty() ? person : plain)};
}

// And surnames of several words tied.
std::set<std::string> Ties::EndsOfSeveral(const std::string& person) const {
  if (!IsOfSeveralWords(std::string(SlugOfBase(person)))) return Ends(person);
  const std::string only = OnlyBearerOf(person);
  return only.empty() ? Ends(person) : std::set<std::string>{only};
}

std::set<std::string> Ties::BearersOf(const std::string& surname) const {
  const bool several = IsOfSeveralWords(surname);
  std::set<std::string> bearers;
  for (const std::string& person : index_.WithForm(Form::kSurname, surname)) {
    bearers.merge(several ? Ends(person) : EndsOfSeveral(person));
  }
  return bearers;
}

std::string Ties::OnlyBearerOf(const std::string& base) const {
  const std::string surname(SlugOfBase(base));
  std::string only = Only(BearersOf(surname), base);
  return only.empty() || index_.IsToldWithBearers(surname) ? only : std::string();
}

std::string Ties::PersonMeantBy(const NameGroup& group, const std::string& base) const {
  const std::string slug(SlugOfBase(base));
  if (!CanBeSurname(slug)) return {};
  const std::string only = OnlyBearerOf(base);
  if (only.empty() || group.gender == PersonGender::kUnknown) return only;
  const PersonGender opposite = Opposite(group.gender);
  const bool clash = GenderOfBase(only) == opposite || index_.Has(BaseOfGender(only, opposite));
  return clash ? std::string() : only;
}

std::string Ties::NameMeantBy(const std::string& base) const {
  std::set<std::string> names;
  for (const std::string& name : index_.WithForm(Form::kAcronym, std::string(SlugOfBase(base)))) {
    const std::string typed =
        FamilyOfBase(name) == Family::kUntyped ? TypedOf(name) : std::string();
    names.insert(Settled(typed.empty() ? name : typed));
  }
  const std::string only = Only(std::move(names), base);
  const auto family = FamilyOfBase(base);
  const bool fits = family == Family::kUntyped || family == FamilyOfBase(only);
  return fits ? only : std::string();
}

// The tie of a base that the group has come to.
Identity Ties::Next(const NameGroup& group, const std::string& base) const {
  const auto family = FamilyOfBase(base);
  if (family == Family::kUntyped) {
    if (std::string typed = TypedOf(base); !typed.empty()) {
      return {std::move(typed), MergeReason::kUntyped};
    }
  }
  if (group.apart) return {};
  if (family == Family::kPerson) {
    if (std::string plain = WithoutInitialsOf(base); !plain.empty()) {
      return {std::move(plain), MergeReason::kInitials};
    }
    return {PersonMeantBy(group, base), MergeReason::kSurname};
  }
  return {NameMeantBy(base), MergeReason::kAcronym};
}

// What the group is if no pair of names is said to differ.
Identity Ties::Uncut(const NameGroup& group) const {
  Identity at = {group.base, group.reason};
  while (true) {
    if (const std::string* same = corrections_.Representative(at.key)) {
      const bool own = at.key == group.base;
      return {*same, own && *same != at.key ? corrections_.ReasonOf(at.key) : at.reason};
    }
    if (GenderOfBase(at.key) != PersonGender::kUnknown) return at;
    if (IsTwo(at.key)) {
      const std::string one = BaseOfGender(at.key, group.gender);
      return {Settled(one), at.reason};
    }
    Identity next = Next(group, at.key);
    if (next.key.empty()) return at;
    at = std::move(next);
  }
}

Identity Ties::Of(const NameGroup& group) const {
  if (group.family == Family::kOther) return {group.base, group.reason};
  Identity identity = Uncut(group);
  if (identity.key == group.base) return identity;
  // Two names that are said to differ may have been tied to a third: neither tie is then safe.
  for (const std::string& other : corrections_.DifferentFrom(group.base)) {
    NameGroup rival;
    rival.base = other;
    rival.family = FamilyOfBase(other).value_or(Family::kOther);
    if (Uncut(rival).key == identity.key) return {Settled(group.base), group.reason};
  }
  return identity;
}

}  // namespace tripleloom
