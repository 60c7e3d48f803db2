#include "graph/view_world.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "graph/names.h"
#include "graph/view_find.h"

namespace tripleloom {
namespace {

constexpr std::string_view kKeyOfId = "SELECT key, named FROM view_entity WHERE id = ?1";
constexpr std::string_view kKeysOfSlug =
    "SELECT key FROM view_entity WHERE slug = ?1 UNION SELECT key FROM view_name AS n "
    "JOIN view_entity AS e ON e.id = entity WHERE n.slug = ?1";
constexpr std::string_view kNamedOfSlug =
    "SELECT key FROM view_entity WHERE slug = ?1 AND named UNION SELECT key FROM view_name AS n "
    "JOIN view_entity AS e ON e.id = entity WHERE n.slug = ?1 AND named";
constexpr std::string_view kHasWord =
    "SELECT 1 FROM view_entity WHERE named AND instr('-' || slug || '-', '-' || ?1 || '-') "
    "UNION ALL SELECT 1 FROM view_name AS n JOIN view_entity AS e ON e.id = entity "
    "WHERE named AND instr('-' || n.slug || '-', '-' || ?1 || '-') LIMIT 1";
constexpr std::string_view kWithPart =
    "SELECT key, slug FROM view_entity WHERE instr(slug, ?1) UNION ALL SELECT key, n.slug "
    "FROM view_name AS n JOIN view_entity AS e ON e.id = entity WHERE instr(n.slug, ?1)";
constexpr std::string_view kLemmas = "SELECT lemma, id FROM view_relation ORDER BY lemma";
constexpr std::string_view kForms =
    "SELECT DISTINCT words, lemma FROM view_statement AS s "
    "JOIN view_relation AS r ON r.id = relation WHERE NOT negated";

const std::string& LongestOf(const std::vector<std::string>& words) {
  return *std::max_element(words.begin(), words.end(),
                           [](const auto& a, const auto& b) { return a.size() < b.size(); });
}

}  // namespace

ViewWorld::ViewWorld(const ViewReading& reading, bool forms)
    : reading_(reading), database_(reading.database()) {
  std::vector<std::string> lemmas;
  Sql& row = database_.Use(kLemmas).Bind();
  while (row.Row()) {
    lemmas.push_back(row.Text(0));
    relation_ids_[lemmas.back()] = row.Int(1);
  }
  std::vector<std::pair<std::string, std::string>> known;
  Sql& form = database_.Use(kForms).Bind();
  while (forms && form.Row()) known.emplace_back(form.Text(0), form.Text(1));
  relations_.emplace(std::move(lemmas), known);
}

bool ViewWorld::HasName(std::string_view words) {
  const std::string slug = NameKey(words);
  const auto [at, is_new] = has_name_.try_emplace(slug, false);
  if (!is_new) return at->second;
  at->second = !Keys(kKeysOfSlug, slug).empty();
  if (at->second || slug.find('-') != slug.npos) return at->second;
  Sql& row = database_.Use(kHasWord).Bind(slug);
  while (row.Row()) at->second = true;
  return at->second;
}

bool ViewWorld::HasProperName(std::string_view words) {
  return !Keys(kNamedOfSlug, NameKey(words)).empty();
}

bool ViewWorld::HasWords(std::string_view words) {
  const auto [at, is_new] = has_words_.try_emplace(std::string(words), false);
  if (!is_new) return at->second;
  const std::vector<std::string> wanted = LooseWordsOf(words);
  if (wanted.empty()) return false;
  const auto& near = WithPart(LongestOf(wanted));
  at->second = std::any_of(near.begin(), near.end(), [&wanted](const auto& named) {
    return HasLooseWords(named.second, wanted);
  });
  return at->second;
}

Result<std::set<std::string>> ViewWorld::KeysOf(const std::string& name, bool near) {
  if (near) {
    const std::set<std::string> keys = WithWords(name);
    if (!keys.empty()) return keys;
  }
  const Result<int64_t> found = FindInView(reading_, name);
  if (!found) return tl::unexpected(found.error());
  std::set<std::string> keys;
  bool named = true;
  Sql& row = database_.Use(kKeyOfId).Bind(*found);
  while (row.Row()) {
    keys.insert(row.Text(0));
    named = row.Int(1) != 0;
  }
  if (!named) keys.merge(Keys(kKeysOfSlug, NameKey(name)));
  return keys;
}

std::set<std::string> ViewWorld::WithWords(const std::string& name) {
  const std::vector<std::string> wanted = LooseWordsOf(name);
  std::set<std::string> keys;
  if (wanted.empty()) return keys;
  for (const auto& [key, slug] : WithPart(LongestOf(wanted))) {
    if (HasLooseWords(slug, wanted)) keys.insert(key);
  }
  return keys;
}

const std::vector<std::pair<std::string, std::string>>& ViewWorld::WithPart(
    const std::string& part) {
  const auto [at, is_new] = with_part_.try_emplace(part);
  if (!is_new) return at->second;
  Sql& row = database_.Use(kWithPart).Bind(part);
  while (row.Row()) at->second.emplace_back(row.Text(0), row.Text(1));
  return at->second;
}

std::set<std::string> ViewWorld::Keys(std::string_view query, const std::string& text) {
  std::set<std::string> keys;
  Sql& row = database_.Use(query).Bind(text);
  while (row.Row()) keys.insert(row.Text(0));
  return keys;
}

}  // namespace tripleloom
