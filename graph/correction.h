// Correction: what a user knows better about who is who.
//
// Place in the flow: kept in the store, obeyed by ties.h.
//
//   Result<Corrections> known = Corrections::Of(corrections, aliases);
//   known->Representative("person\nbob-reed")   // the base that stands for all that are the same
//
// Corrections name bases (group.h), so they hold for articles that come later, and stay when the
// articles that gave reason to them go.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/base/result.h"
#include "graph/group.h"
#include "graph/triple.h"

namespace tripleloom {

enum class Verdict { kSame, kDifferent };
std::string_view NameOf(Verdict verdict);  // "same", "different"

// Two bases are one thing, or are not. The order of the two does not matter: `a` is the lesser.
struct Correction {
  Verdict verdict = Verdict::kSame;
  std::string a;
  std::string b;

  friend auto operator<=>(const Correction&, const Correction&) = default;
};

// Puts the two in order. A role (role.h) can only be said to be different: who bears it changes.
// Errors: kBadSyntax: they are one base, or a role is said to be the same.
Result<Correction> MakeCorrection(Verdict verdict, std::string a, std::string b);

// A name of a thing that has an IRI; several names may share one.
struct Alias {
  std::string name;
  EntityType type = EntityType::kConcept;
  std::string iri;

  friend auto operator<=>(const Alias&, const Alias&) = default;
};

// "John Kerry (person)" for "person\njohn-kerry", for messages and lists.
std::string ReadableBase(std::string_view base);

// All that a graph was told, worked out.
class Corrections {
 public:
  Corrections() = default;

  // Errors: kBadSyntax: they contradict each other; the message names the corrections that do.
  // The result does not depend on their order. Time: n log n.
  static Result<Corrections> Of(const std::vector<Correction>& corrections,
                                const std::vector<Alias>& aliases);

  // The least base of those that are said to be one with `base`; nullptr where nothing is said.
  const std::string* Representative(const std::string& base) const;

  // Whether a user says so, or different IRIs do.
  bool AreDifferent(const std::string& a, const std::string& b) const;

  // Every base that is said not to be `base`, or what is one with it.
  const std::set<std::string>& DifferentFrom(const std::string& base) const;

  // Why a base is its representative: kAlias if it is in a list, else kSame.
  MergeReason ReasonOf(const std::string& base) const;

  // The IRI and the type that the list gives for a representative; empty, nullopt where none.
  std::string IriOf(const std::string& representative) const;
  std::optional<EntityType> TypeOf(const std::string& representative) const;

 private:
  Status Check(const std::vector<Correction>& corrections, const std::vector<Alias>& aliases);
  std::string Find(const std::string& base) const;
  void Unite(const std::string& a, const std::string& b);

  std::map<std::string, std::string> parent_;               // of a forest; roots are their own
  std::map<std::string, std::set<std::string>> different_;  // by representative
  std::map<std::string, std::pair<std::string, EntityType>> iris_;  // by representative
  std::set<std::string> listed_;                                    // bases of aliases
};

}  // namespace tripleloom
