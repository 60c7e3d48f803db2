// Ties: which groups of names are one entity.
//
// Place in the flow: resolve.h gives the groups of all documents as a NameIndex and asks for each
// what it is in the end. A store can give the same index from its tables.
//
//   const Ties ties(index, corrections);
//   ties.Of(group).key      // equal for all groups of one entity
//
// The answer is a function of the index and the corrections: no order comes into it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "graph/correction.h"
#include "graph/group.h"

namespace tripleloom {

// Forms of a name by which shorter names may mean it.
enum class Form { kWithoutInitials, kSurname, kAcronym };

// Which groups there are.
class NameIndex {
 public:
  virtual ~NameIndex() = default;

  // Whether any group has this base, or (for a base of a gender) this base and gender.
  virtual bool Has(const std::string& base) const = 0;

  // The bases that have this form. Acronyms are those that some document gives for the name.
  virtual std::vector<std::string> WithForm(Form form, const std::string& text) const = 0;

  // Whether a document that has the surname alone and one that names a bearer in full are told
  // together (AreToldTogether), or kKnown documents name bearers in full. Bearers count whom a user
  // has told apart from the surname, too.
  virtual bool IsToldWithBearers(const std::string& surname) const = 0;
};

struct Identity {
  std::string key;  // a base, or a base of a gender
  MergeReason reason = MergeReason::kOwn;
};

// A bearer whom so many documents name is known by the surname.
inline constexpr size_t kKnown = 50;

// Whether two documents, one of which has the base of a surname and the other one of its bearers in
// full, have enough names in common for them to be the same person: two besides the surname. `a`
// and `b` are the bases of their names. Time: linear in the names.
bool AreToldTogether(const std::set<std::string>& a, const std::set<std::string>& b,
                     const std::string& surname);

class Ties {
 public:
  // Both must outlive it.
  Ties(const NameIndex& index, const Corrections& corrections)
      : index_(index), corrections_(corrections) {}

  // What the group is. Time: a few lookups, and as many for each name that shares the surname.
  Identity Of(const NameGroup& group) const;

  // Whether the base is two people: "he" in some documents, "she" in others.
  bool IsTwo(const std::string& base) const;

  // Who could be meant by a surname alone.
  std::set<std::string> BearersOf(const std::string& surname) const;

 private:
  Identity Uncut(const NameGroup& group) const;
  Identity Next(const NameGroup& group, const std::string& base) const;
  std::string Settled(const std::string& base) const;
  std::set<std::string> Ends(const std::string& person) const;
  std::set<std::string> EndsOfSeveral(const std::string& person) const;
  std::string TypedOf(const std::string& base) const;
  std::string WithoutInitialsOf(const std::string& base) const;
  std::string OnlyBearerOf(const std::string& base) const;
  std::string PersonMeantBy(const NameGroup& group, const std::string& base) const;
  std::string NameMeantBy(const std::string& base) const;
  std::string Only(std::set<std::string> targets, const std::string& base) const;

  const NameIndex& index_;
  const Corrections& corrections_;
};

}  // namespace tripleloom
