// Bases that are said to be the same form sets, kept as a forest in which every root is the least
// of its set: so the forest's meaning depends on the set of corrections alone. Different IRIs and
// different pairs then speak about sets; a pair inside one set is a contradiction.

#include "graph/correction.h"

#include <algorithm>
#include <queue>

#include "graph/names.h"

namespace tripleloom {
namespace {

std::string BaseOfAlias(const Alias& alias) {
  return BaseOf(FamilyOf(alias.type), NameKey(alias.name));
}

std::string Describe(const Correction& correction) {
  return "\"" + ReadableBase(correction.a) + "\" and \"" + ReadableBase(correction.b) + "\" are " +
         std::string(NameOf(correction.verdict));
}

// The shortest chain of "same" from one base to another, in words.
std::string ChainBetween(const std::vector<Correction>& corrections, const std::string& from,
                         const std::string& to) {
  std::map<std::string, const Correction*> came_by = {{from, nullptr}};
  std::queue<std::string> reached({from});
  for (; !reached.empty() && !came_by.contains(to); reached.pop()) {
    for (const Correction& c : corrections) {
      if (c.verdict != Verdict::kSame || (c.a != reached.front() && c.b != reached.front())) {
        continue;
      }
      const std::string& next = c.a == reached.front() ? c.b : c.a;
      if (came_by.try_emplace(next, &c).second) reached.push(next);
    }
  }
  std::string chain;
  for (std::string at = to; came_by.contains(at) && came_by[at] != nullptr;) {
    const Correction* step = came_by[at];
    chain = Describe(*step) + (chain.empty() ? "" : ", ") + chain;
    at = step->a == at ? step->b : step->a;
  }
  return chain;
}

// Names of one IRI are the same: each with the least of them.
std::vector<Correction> SameByIri(const std::vector<Alias>& aliases) {
  std::map<std::string, std::set<std::string>> bases;
  for (const Alias& alias : aliases) bases[alias.iri].insert(BaseOfAlias(alias));
  std::vector<Correction> same;
  for (const auto& [iri, names] : bases) {
    for (auto other = std::next(names.begin()); other != names.end(); ++other) {
      same.push_back({Verdict::kSame, *names.begin(), *other});
    }
  }
  return same;
}

}  // namespace

std::string_view NameOf(Verdict verdict) {
  return verdict == Verdict::kSame ? "same" : "different";
}

Result<Correction> MakeCorrection(Verdict verdict, std::string a, std::string b) {
  if (a == b) {
    return Fail(ErrorCode::kBadSyntax, "\"" + ReadableBase(a) + "\" is one name already");
  }
  if (verdict == Verdict::kSame && (IsRole(a) || IsRole(b))) {
    return Fail(ErrorCode::kBadSyntax, "\"" + ReadableBase(IsRole(a) ? a : b) +
                                           "\" is borne by one person after another; it can be "
                                           "told who is different, not who is the same");
  }
  if (b < a) std::swap(a, b);
  return Correction{verdict, std::move(a), std::move(b)};
}

std::string ReadableBase(std::string_view base) {
  std::string out(SlugOfBase(base));
  std::replace(out.begin(), out.end(), '-', ' ');
  std::string kind(base.substr(0, base.find('\n')));
  const size_t marks = base.find('\n', base.find('\n') + 1);
  if (marks != base.npos) kind.append(", ").append(base.substr(marks + 1));
  return out + " (" + kind + ")";
}

Result<Corrections> Corrections::Of(const std::vector<Correction>& corrections,
                                    const std::vector<Alias>& aliases) {
  Corrections made;
  std::vector<Correction> all = SameByIri(aliases);
  all.insert(all.end(), corrections.begin(), corrections.end());
  std::sort(all.begin(), all.end());  // messages do not depend on the order either
  for (const Alias& alias : aliases) {
    const std::string base = BaseOfAlias(alias);
    made.listed_.insert(base);
    made.Unite(base, base);
  }
  for (const Correction& c : all) {
    if (c.verdict == Verdict::kSame) made.Unite(c.a, c.b);
  }
  if (Status fine = made.Check(all, aliases); !fine) return tl::unexpected(fine.error());
  return made;
}

Status Corrections::Check(const std::vector<Correction>& corrections,
                          const std::vector<Alias>& aliases) {
  for (const Correction& c : corrections) {
    if (c.verdict != Verdict::kDifferent) continue;
    const std::string a = Find(c.a);
    const std::string b = Find(c.b);
    if (a == b) {
      return Fail(ErrorCode::kBadSyntax, Describe(c) + " contradicts " +
                                             ChainBetween(corrections, c.a, c.b) +
                                             "; take one of them back");
    }
    different_[a].insert(c.b);
    different_[b].insert(c.a);
  }
  std::vector<Alias> sorted = aliases;
  std::sort(sorted.begin(), sorted.end());
  std::map<std::string, const Alias*> first;
  for (const Alias& alias : sorted) {
    const std::string base = BaseOfAlias(alias);
    const std::string root = Find(base);
    const auto [place, added] = iris_.try_emplace(root, alias.iri, alias.type);
    if (added) first[root] = &alias;
    if (place->second.first == alias.iri) continue;
    const Alias& other = *first[root];
    const std::string chain = ChainBetween(corrections, BaseOfAlias(other), base);
    return Fail(ErrorCode::kBadSyntax, "\"" + other.name + "\" is " + other.iri + " and \"" +
                                           alias.name + "\" is " + alias.iri + ", yet " +
                                           (chain.empty() ? "they have one name" : chain) +
                                           "; take one of them back");
  }
  return {};
}

// Paths are not compressed, as lookups are const; sets have few names.
std::string Corrections::Find(const std::string& base) const {
  std::string at = base;
  for (auto up = parent_.find(at); up != parent_.end() && up->second != at; up = parent_.find(at)) {
    at = up->second;
  }
  return at;
}

void Corrections::Unite(const std::string& a, const std::string& b) {
  const std::string left = Find(a);
  const std::string right = Find(b);
  parent_[std::max(left, right)] = std::min(left, right);
  parent_.try_emplace(std::min(left, right), std::min(left, right));
}

const std::string* Corrections::Representative(const std::string& base) const {
  const auto found = parent_.find(base);
  if (found == parent_.end()) return nullptr;
  return &parent_.find(Find(base))->first;
}

bool Corrections::AreDifferent(const std::string& a, const std::string& b) const {
  if (parent_.empty() && different_.empty()) return false;
  const std::string left = Find(a);
  const std::string right = Find(b);
  if (left == right) return false;
  for (const std::string& other : DifferentFrom(left)) {
    if (Find(other) == right) return true;
  }
  const std::string iri = IriOf(left);
  return !iri.empty() && !IriOf(right).empty() && iri != IriOf(right);
}

const std::set<std::string>& Corrections::DifferentFrom(const std::string& base) const {
  static const std::set<std::string> kNone;
  const auto found = different_.find(Find(base));
  return found == different_.end() ? kNone : found->second;
}

MergeReason Corrections::ReasonOf(const std::string& base) const {
  return listed_.contains(base) ? MergeReason::kAlias : MergeReason::kSame;
}

std::string Corrections::IriOf(const std::string& representative) const {
  const auto found = iris_.find(representative);
  return found == iris_.end() ? std::string() : found->second.first;
}

std::optional<EntityType> Corrections::TypeOf(const std::string& representative) const {
  const auto found = iris_.find(representative);
  if (found == iris_.end()) return std::nullopt;
  return found->second.second;
}

}  // namespace tripleloom
