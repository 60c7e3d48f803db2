#include "graph/tally.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "graph/base/hash.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

constexpr int kHashDigits = 8;
constexpr size_t kSlugLimit = 48;  // bytes

// The most frequent; among equals the first in byte order.
std::vector<std::string> ByFrequency(const std::map<std::string, int>& counts) {
  std::vector<std::pair<int, std::string>> order;
  for (const auto& [name, count] : counts) order.emplace_back(-count, name);
  std::sort(order.begin(), order.end());
  std::vector<std::string> names;
  for (auto& [count, name] : order) names.push_back(std::move(name));
  return names;
}

EntityType UsualType(const Tally& tally) {
  const auto typed = tally.types.end() - 1;  // kConcept is the last and only a last resort
  const auto most = std::max_element(tally.types.begin(), typed);
  if (*most == 0) return EntityType::kConcept;
  return static_cast<EntityType>(most - tally.types.begin());
}

std::string ReadablePart(const std::string& normalised) {
  std::string slug = Slug(normalised);
  if (slug.empty()) return "thing";
  if (slug.size() <= kSlugLimit) return slug;
  slug.resize(kSlugLimit);
  slug.erase(std::min(slug.rfind('-'), slug.size()));
  return slug.substr(0, FirstInvalidUtf8(slug).value_or(slug.size()));
}

}  // namespace

void Tally::Add(int document, const EntityCandidate& candidate, bool own_name) {
  if (own_name) ++usual[candidate.usual.empty() ? candidate.name : candidate.usual];
  names.try_emplace(candidate.name, 0);
  for (const std::string& alias : candidate.aliases) ++names[alias];
  types[static_cast<size_t>(candidate.type)] += std::max(candidate.mentions, 1);
  mentions += candidate.mentions;
  documents += document != last_document ? 1 : 0;
  last_document = document;
  named = named || candidate.named;
}

EntityDraft DraftOfEntity(const std::string& identity, const NameGroup& group) {
  const bool has_name = group.family != Family::kOther;
  return {identity, has_name ? std::string(SlugOfBase(identity)) : group.slug, has_name};
}

bool IsOwnName(const NameGroup& group, const std::string& identity,
               const Corrections& corrections) {
  if (group.family == Family::kOther || group.slug == SlugOfBase(identity)) return true;
  return corrections.Representative(group.base) != nullptr;
}

Entity Describe(const EntityDraft& draft, const Corrections& corrections) {
  const Tally& tally = draft.tally;
  Entity entity;
  entity.key = ShortKey(draft);
  entity.name = ByFrequency(tally.usual.empty() ? tally.names : tally.usual).front();
  entity.type = corrections.TypeOf(draft.base).value_or(UsualType(tally));
  entity.named = tally.named && draft.has_name;
  entity.names = ByFrequency(tally.names);
  entity.mentions = tally.mentions;
  entity.documents = tally.documents;
  entity.iri = corrections.IriOf(draft.base);
  return entity;
}

std::string ShortKey(const EntityDraft& draft) {
  return ReadablePart(draft.slug) + '-' + HexDigits(Hash64(draft.base), kHashDigits);
}

std::string LongKey(const std::string& short_key, const std::string& base) {
  return short_key + HexDigits(Hash64(base)).substr(kHashDigits);
}

}  // namespace tripleloom
