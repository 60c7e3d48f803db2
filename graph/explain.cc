#include "graph/explain.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "graph/draft.h"
#include "graph/graph.h"
#include "graph/names.h"
#include "graph/near.h"
#include "graph/query.h"
#include "graph/resolve.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

constexpr size_t kNeighbours = 5;
constexpr size_t kArticlesShown = 3;
constexpr size_t kNamesShown = 3;

// Who is who in a store.
struct Identities {
  std::vector<CandidateDocument> documents;
  Corrections corrections;
  std::unique_ptr<NameIndex> index;
  Resolution resolution;
};

Result<Identities> ReadIdentities(const Store& store) {
  Identities read;
  const Status done = store.ForEach([&read](const DocumentFacts& facts) -> Status {
    read.documents.push_back(ReadCandidates(facts));
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  Result<Corrections> told = store.Told();
  if (!told) return tl::unexpected(told.error());
  read.corrections = *std::move(told);
  read.index = IndexNames(read.documents);
  read.resolution = Resolve(read.documents, read.corrections);
  LengthenEqualKeys(read.resolution, std::vector<bool>(read.resolution.entities.size(), true));
  return read;
}

std::string Quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

// Says why two entities of similar names are two.
class Comparison {
 public:
  explicit Comparison(const Identities& identities)
      : identities_(identities), ties_(*identities.index, identities.corrections) {}

  std::string Why(size_t a, size_t b) const {
    const std::string& left = identities_.resolution.bases[a];
    const std::string& right = identities_.resolution.bases[b];
    if (identities_.corrections.AreDifferent(left, right)) return "said to be different";
    const std::string_view slug = SlugOfBase(left);
    const std::string_view other = SlugOfBase(right);
    const std::string& name = NameAt(a);
    if (FamilyOfBase(left) != FamilyOfBase(right)) {
      return "one is " + KindOf(a) + ", the other " + KindOf(b);
    }
    if (slug == other) return "\"he\" in some articles, \"she\" in others";
    if (IsSurnameOf(slug, other)) return WhyNotBearer(std::string(slug), name);
    if (IsSurnameOf(other, slug)) return WhyNotBearer(std::string(other), NameAt(b));
    if (WithoutInitials(slug) == other || WithoutInitials(other) == slug) {
      return "others have the same names with other initials, or one article has both";
    }
    if (IsAcronymOf(name, NameAt(b)) || IsAcronymOf(NameAt(b), name)) {
      return "no article gives the acronym for the name, or several names fit";
    }
    return WordsThatDiffer(slug, other);
  }

 private:
  const std::string& NameAt(size_t entity) const {
    return identities_.resolution.entities[entity].name;
  }
  // "a Person", "an Organization"
  std::string KindOf(size_t entity) const {
    const std::string type(NameOf(identities_.resolution.entities[entity].type));
    return (std::string_view("AEIOU").find(type[0]) == std::string_view::npos ? "a " : "an ") +
           type;
  }

  static bool IsSurnameOf(std::string_view surname, std::string_view full) {
    const std::vector<std::string> surnames = SurnamesOf(full);
    return std::find(surnames.begin(), surnames.end(), surname) != surnames.end();
  }

  std::string WhyNotBearer(const std::string& surname, const std::string& name) const {
    const std::set<std::string> bearers = ties_.BearersOf(surname);
    if (bearers.size() < 2) {
      const std::string why =
          "an article has both and holds them apart, or they differ in he and she";
      if (identities_.index->IsToldWithBearers(surname)) return why;
      return "no article with " + Quoted(name) +
             " alone has two further names in common with one that has the full name; or " + why;
    }
    std::string all;
    for (const std::string& bearer : bearers) {
      all.append(all.empty() ? "" : " or ").append(ReadableBase(bearer));
    }
    return Quoted(name) + " alone could be " + all;
  }

  static std::string WordsThatDiffer(std::string_view slug, std::string_view other) {
    const auto only = [](std::string_view from, std::string_view in) {
      const std::vector<std::string_view> known = WordsOfKey(in);
      std::string out;
      for (const std::string_view word : WordsOfKey(from)) {
        if (std::find(known.begin(), known.end(), word) != known.end()) continue;
        out.append(out.empty() ? "" : " ").append(word);
      }
      return out;
    };
    const std::string left = only(slug, other);
    const std::string right = only(other, slug);
    if (left.empty()) return "the names differ: only one has " + Quoted(right);
    if (right.empty()) return "the names differ: only one has " + Quoted(left);
    return "the names differ: " + Quoted(right) + " is not " + Quoted(left);
  }

  const Identities& identities_;
  const Ties ties_;
};

// Other named entities, nearest by name first.
std::vector<size_t> Nearest(const Resolution& resolution, size_t entity) {
  std::map<std::string, std::vector<size_t>> owners;
  std::vector<std::string> names;
  for (size_t i = 0; i < resolution.entities.size(); ++i) {
    const Entity& other = resolution.entities[i];
    if (i == entity || !other.named) continue;
    for (const std::string& name : other.names) {
      std::vector<size_t>& of = owners[name];
      if (of.empty()) names.push_back(name);
      of.push_back(i);
    }
  }
  std::vector<size_t> nearest;
  const int all = std::numeric_limits<int>::max();
  for (const std::string& name : NearestNames(resolution.entities[entity].name, names, all)) {
    for (const size_t other : owners[name]) {
      if (nearest.size() == kNeighbours) return nearest;
      if (std::find(nearest.begin(), nearest.end(), other) == nearest.end()) {
        nearest.push_back(other);
      }
    }
  }
  return nearest;
}

// The articles that say that the entity bears the role by which one of its members is called.
std::vector<std::string> ArticlesOfRole(const Identities& read, const DocumentRoles& roles,
                                        const Member& member, size_t local) {
  std::vector<std::string> articles;
  const auto described = std::find_if(
      roles.descriptions.begin(), roles.descriptions.end(),
      [local](const RoleDescription& d) { return static_cast<size_t>(d.local) == local; });
  if (member.reason != MergeReason::kRole || described == roles.descriptions.end()) return articles;
  for (size_t d = 0; d < read.documents.size(); ++d) {
    const std::vector<RoleBearing>& bearings = read.documents[d].roles.bearings;
    const bool says = std::any_of(bearings.begin(), bearings.end(), [&](const RoleBearing& b) {
      const Member& person = read.resolution.members[d][static_cast<size_t>(b.person)];
      return b.role == described->role && person.entity == member.entity;
    });
    if (says) articles.push_back(read.documents[d].id);
  }
  return articles;
}

// The entities that a document names, as far as they tell of its story.
std::set<size_t> StoryOf(const Identities& read, size_t document) {
  std::set<size_t> names;
  for (const Member& member : read.resolution.members[document]) {
    const auto entity = static_cast<size_t>(member.entity);
    if (TellsOfStory(read.resolution.bases[entity])) names.insert(entity);
  }
  return names;
}

// Adds which other article with the same thing shares most names with that of the use, and these.
void AddStory(const Identities& read, size_t document, int thing, NameUse& use) {
  const std::set<size_t> names = StoryOf(read, document);
  std::vector<size_t> most;
  for (size_t d = 0; d < read.documents.size(); ++d) {
    const std::vector<Member>& members = read.resolution.members[d];
    const bool tells = std::any_of(members.begin(), members.end(),
                                   [thing](const Member& m) { return m.entity == thing; });
    if (d == document || !tells) continue;
    const std::set<size_t> others = StoryOf(read, d);
    std::vector<size_t> shared;
    std::set_intersection(names.begin(), names.end(), others.begin(), others.end(),
                          std::back_inserter(shared));
    if (shared.size() <= most.size()) continue;
    most = std::move(shared);
    use.from = {read.documents[d].id};
  }
  for (const size_t entity : most) use.shared.push_back(read.resolution.entities[entity].name);
}

std::vector<NameUse> UsesOf(const Identities& read, size_t entity) {
  std::vector<NameUse> uses;
  for (size_t d = 0; d < read.documents.size(); ++d) {
    const CandidateDocument& document = read.documents[d];
    for (size_t local = 0; local < document.candidates.size(); ++local) {
      const Member& member = read.resolution.members[d][local];
      if (static_cast<size_t>(member.entity) != entity) continue;
      const EntityCandidate& candidate = document.candidates[local];
      uses.push_back({candidate.name, document.id, member.reason, candidate.mentions,
                      ArticlesOfRole(read, document.roles, member, local)});
      if (member.reason == MergeReason::kStory) AddStory(read, d, member.entity, uses.back());
    }
  }
  return uses;
}

// The role that articles call so, or that is listed so (ReadableBase); empty where none does.
std::string RoleCalled(const Identities& read, std::string_view name) {
  const std::string slug = NameKey(name);
  for (const CandidateDocument& document : read.documents) {
    for (const RoleDescription& description : document.roles.descriptions) {
      const auto local = static_cast<size_t>(description.local);
      const bool is_called = NameKey(document.candidates[local].name) == slug;
      if (is_called || SlugOfBase(description.role) == slug) return description.role;
    }
  }
  return {};
}

size_t IndexOf(const Resolution& resolution, const std::string& key) {
  const auto found = std::find_if(resolution.entities.begin(), resolution.entities.end(),
                                  [&key](const Entity& entity) { return entity.key == key; });
  return static_cast<size_t>(found - resolution.entities.begin());
}

}  // namespace

std::string_view WordsOf(MergeReason reason) {
  constexpr std::array<std::string_view, 12> kWords = {
      "a thing without a name, of this article alone",
      "the same value",
      "the same name",
      "another name of it that dictionaries know",
      "the same name, here of unknown type",
      "the only name with such initials",
      "the only person of this surname, known from articles with other names in common, or from "
      "many",
      "the only name this acronym was given for",
      "said to be the same",
      "in the list of aliases",
      "the only one named there who bears this role",
      "the only such thing in its story"};
  return kWords[static_cast<size_t>(reason)];
}

std::string WhyOf(const NameUse& use) {
  std::string why(WordsOf(use.reason));
  for (size_t i = 0; i < std::min(use.from.size(), kArticlesShown); ++i) {
    why.append(i == 0 ? ": in " : ", ").append(use.from[i]);
  }
  if (use.from.size() > kArticlesShown) {
    why += " and " + std::to_string(use.from.size() - kArticlesShown) + " more";
  }
  for (size_t i = 0; i < std::min(use.shared.size(), kNamesShown); ++i) {
    why.append(i == 0 ? ", which names " : ", ").append(use.shared[i]);
  }
  if (use.shared.size() > kNamesShown) {
    why += " and " + std::to_string(use.shared.size() - kNamesShown) + " more";
  }
  return use.shared.empty() ? why : why + " too";
}

Result<Explanation> Explain(const Store& store, std::string_view name) {
  const Result<Graph> graph = Snapshot(store, {});
  if (!graph) return tl::unexpected(graph.error());
  const Result<Vertex> found = FindEntity(*graph, name);
  if (!found) return tl::unexpected(found.error());
  const Result<Identities> read = ReadIdentities(store);
  if (!read) return tl::unexpected(read.error());
  const size_t entity = IndexOf(read->resolution, (*graph)[*found].key);
  Explanation explanation{(*graph)[*found], {}, {}};
  if (entity == read->resolution.entities.size()) return explanation;  // a phrase, no local entity
  explanation.uses = UsesOf(*read, entity);
  if (!explanation.entity.named) return explanation;
  const Comparison comparison(*read);
  for (const size_t other : Nearest(read->resolution, entity)) {
    explanation.nearest.push_back(
        {read->resolution.entities[other], comparison.Why(entity, other)});
  }
  return explanation;
}

Result<std::string> BaseNamed(const Store& store, std::string_view name) {
  const Result<Identities> read = ReadIdentities(store);
  if (!read) return tl::unexpected(read.error());
  const Resolution& resolution = read->resolution;
  const size_t by_key = IndexOf(resolution, std::string(name));
  if (by_key < resolution.entities.size() && resolution.entities[by_key].key == name) {
    return resolution.bases[by_key];
  }
  std::map<std::string, std::string> found;  // base, and the key of what it became
  std::vector<std::string> names;
  for (size_t d = 0; d < read->documents.size(); ++d) {
    const std::vector<NameGroup> groups = GroupsOf(read->documents[d]);
    for (size_t local = 0; local < groups.size(); ++local) {
      if (groups[local].family == Family::kOther) continue;
      names.push_back(read->documents[d].candidates[local].name);
      if (groups[local].slug != NameKey(name)) continue;
      const auto entity = static_cast<size_t>(resolution.members[d][local].entity);
      found[groups[local].base] = resolution.entities[entity].key;
    }
  }
  if (found.size() == 1) return found.begin()->first;
  if (found.empty()) {
    if (std::string role = RoleCalled(*read, name); !role.empty()) return role;
    return Fail(ErrorCode::kNotFound, "nothing is named " + Quoted(name) + " in its own right" +
                                          DidYouMean(NearestNames(name, names)));
  }
  std::string keys;
  for (const auto& [base, key] : found) keys.append(keys.empty() ? "" : " or ").append(key);
  return Fail(ErrorCode::kBadSyntax,
              "things of several kinds are named " + Quoted(name) + "; give a key: " + keys);
}

}  // namespace tripleloom
