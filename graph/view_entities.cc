// An identity is looked at once in an update, when the first document speaks of it: what it is then
// follows from the names of all documents. Local things are as their one document says.

#include "graph/view_entities.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/base/hash.h"
#include "graph/names.h"
#include "graph/view_stories.h"

namespace tripleloom {
namespace {

constexpr int kTailDigits = 8;  // by which the long key is longer

constexpr std::string_view kInsert =
    "INSERT INTO view_entity VALUES "
    "(?1,?2,?3,?4,?5,?6,?7,nullif(?8,''),nullif(?9,''),nullif(?10,0),?11,?12,nullif(?13,-1))";
constexpr std::string_view kUpdate =
    "UPDATE view_entity SET name = ?2, type = ?3, named = ?4, mentions = ?5, articles = ?6, "
    "iri = nullif(?7,''), slug = ?8, place = nullif(?9,-1) WHERE id = ?1";
constexpr std::string_view kRead = "SELECT key, name, type FROM view_entity WHERE id = ?1";
constexpr std::string_view kNameSources =
    "UPDATE view_attribution SET name = ?2 WHERE entity = ?1 AND name <> ?2";
constexpr std::string_view kRelink =
    "UPDATE view_statement SET link = subject <> object AND NOT EXISTS (SELECT 1 FROM view_entity "
    "AS ends WHERE ends.id IN (subject, object) AND ends.type IN (?2,?3,?4,?5)) "
    "WHERE id IN (SELECT id FROM view_statement WHERE subject = ?1 UNION ALL "
    "SELECT id FROM view_statement WHERE object = ?1)";
constexpr std::string_view kSpokenOf =
    "SELECT EXISTS (SELECT 1 FROM view_statement WHERE subject = ?1) OR "
    "EXISTS (SELECT 1 FROM view_statement WHERE object = ?1) OR "
    "EXISTS (SELECT 1 FROM view_attribution WHERE entity = ?1) OR "
    "EXISTS (SELECT 1 FROM view_qualifier WHERE entity = ?1)";
// Those whose short key it is: the tail of a long key is all that it has besides.
constexpr std::string_view kOfShortKey =
    "SELECT id, key, tail FROM view_entity WHERE key >= ?1 AND key < ?1 || 'g' AND "
    "(key = ?1 OR key = ?1 || printf('%08x', tail))";

// Where its name stands among its names; -1 where it does not.
int PlaceOfName(const Entity& entity) {
  const auto found = std::find(entity.names.begin(), entity.names.end(), entity.name);
  return found == entity.names.end() ? -1 : static_cast<int>(found - entity.names.begin());
}

}  // namespace

int64_t ViewEntities::Shared(const NameGroup& group) {
  const auto [place, added] = by_key_.try_emplace(group.Key(), 0);
  if (added) place->second = OfIdentity(tables_.IdentityOf(group).key);
  return place->second;
}

int64_t ViewEntities::OfIdentity(const std::string& identity) {
  if (const auto known = by_identity_.find(identity); known != by_identity_.end()) {
    return known->second;
  }
  EntityDraft draft = DraftOfEntity(identity, GroupOfKey(identity));
  std::optional<Tally> tally = TallyOf(identity);
  if (!tally) return 0;
  draft.tally = *std::move(tally);
  int64_t id = is_new_ ? 0 : Find(identity);
  if (id != 0) Update(id, Describe(draft, tables_.corrections()));
  if (id == 0) id = Insert(draft, identity, 0);
  by_identity_.emplace(identity, id);
  return id;
}

std::optional<Tally> ViewEntities::TallyOf(const std::string& identity) {
  if (!IsStory(identity)) return tables_.TallyOf(identity);
  Result<std::optional<Tally>> tally = TallyOfStory(database_, identity);
  if (tally) return *std::move(tally);
  failure_.Note(tally.error());
  return std::nullopt;
}

int64_t ViewEntities::Find(const std::string& identity) {
  Sql& row = database_.Use("SELECT id FROM view_entity WHERE identity = ?1").Bind(identity);
  int64_t id = 0;
  while (row.Row()) id = row.Int(0);
  failure_.Note(row.ok());
  return id;
}

int64_t ViewEntities::AddLocal(int64_t article, const EntityDraft& draft) {
  return Insert(draft, {}, article);
}

int64_t ViewEntities::Insert(const EntityDraft& draft, const std::string& identity,
                             int64_t article) {
  const Entity entity = Describe(draft, tables_.corrections());
  const int64_t id = ids_.Next(ViewKind::kEntity);
  const auto tail = static_cast<int64_t>(Hash64(draft.base) & 0xFFFFFFFF);
  failure_.Note(database_.Use(kInsert)
                    .Bind(id, entity.key, entity.name, static_cast<int>(entity.type), entity.named,
                          entity.mentions, entity.documents, entity.iri, identity, article, tail,
                          NameKey(entity.name), PlaceOfName(entity))
                    .Run());
  WriteNames(id, entity);
  if (!is_new_) touched_keys_.insert(entity.key);
  auto& known = article == 0 ? shared_ : local_;
  known[id] = {entity.key, entity.name, IsValueType(entity.type)};
  return id;
}

void ViewEntities::Update(int64_t id, const Entity& entity) {
  const ViewEntity before = Of(id);
  failure_.Note(database_.Use(kUpdate)
                    .Bind(id, entity.name, static_cast<int>(entity.type), entity.named,
                          entity.mentions, entity.documents, entity.iri, NameKey(entity.name),
                          PlaceOfName(entity))
                    .Run());
  failure_.Note(database_.Use("DELETE FROM view_name WHERE entity = ?1").Bind(id).Run());
  WriteNames(id, entity);
  if (before.name != entity.name)
    failure_.Note(database_.Use(kNameSources).Bind(id, entity.name).Run());
  if (before.is_value != IsValueType(entity.type)) Relink(id);
  shared_[id] = {before.key, entity.name, IsValueType(entity.type)};
}

void ViewEntities::WriteNames(int64_t id, const Entity& entity) {
  for (size_t place = 0; place < entity.names.size(); ++place) {
    const std::string& name = entity.names[place];
    if (name == entity.name) continue;
    failure_.Note(database_.Use("INSERT INTO view_name VALUES (?1,?2,?3,?4)")
                      .Bind(id, name, NameKey(name), static_cast<int64_t>(place))
                      .Run());
  }
}

void ViewEntities::Relink(int64_t id) {
  const auto type = [](EntityType t) { return static_cast<int>(t); };
  failure_.Note(database_.Use(kRelink)
                    .Bind(id, type(EntityType::kDate), type(EntityType::kTime),
                          type(EntityType::kMoney), type(EntityType::kQuantity))
                    .Run());
}

void ViewEntities::Renew(const std::string& identity) {
  if (is_new_) return;  // all that is spoken of is as it is now
  const int64_t id = Find(identity);
  const bool has_name = FamilyOfBase(identity).has_value();
  if (id == 0 && !has_name) return;  // a value of which nothing speaks
  if (OfIdentity(identity) != 0) {
    if (!has_name) Suspect(id);
    return;
  }
  if (id != 0) Remove(id);
}

void ViewEntities::Remove(int64_t id) {
  std::string key = Of(id).key;
  Sql& row = database_.Use("SELECT tail FROM view_entity WHERE id = ?1").Bind(id);
  int64_t tail = 0;
  while (row.Row()) tail = row.Int(0);
  failure_.Note(row.ok());
  const std::string end = HexDigits(static_cast<uint64_t>(tail) << 32, kTailDigits);
  if (key.ends_with(end)) touched_keys_.insert(key.substr(0, key.size() - end.size()));
  failure_.Note(database_.Use("DELETE FROM view_name WHERE entity = ?1").Bind(id).Run());
  failure_.Note(database_.Use("DELETE FROM view_entity WHERE id = ?1").Bind(id).Run());
  shared_.erase(id);
}

void ViewEntities::RemoveLocal(int64_t article) {
  std::vector<int64_t> ids;
  Sql& row = database_.Use("SELECT id FROM view_entity WHERE article = ?1").Bind(article);
  while (row.Row()) ids.push_back(row.Int(0));
  failure_.Note(row.ok());
  for (const int64_t id : ids) Remove(id);
}

const ViewEntity& ViewEntities::Of(int64_t id) {
  if (const auto known = local_.find(id); known != local_.end()) return known->second;
  const auto [place, added] = shared_.try_emplace(id);
  if (!added) return place->second;
  Sql& row = database_.Use(kRead).Bind(id);
  while (row.Row()) {
    place->second = {row.Text(0), row.Text(1), IsValueType(static_cast<EntityType>(row.Int(2)))};
  }
  failure_.Note(row.ok());
  return place->second;
}

void ViewEntities::RemoveUnspoken() {
  for (const int64_t id : std::exchange(suspects_, {})) {
    Sql& value = database_.Use("SELECT 1 FROM view_entity WHERE id = ?1 AND identity < ' '");
    bool is_nameless = false;  // the identity of what has no name begins with a line break
    for (value.Bind(id); value.Row();) is_nameless = true;
    failure_.Note(value.ok());
    if (!is_nameless) continue;
    bool spoken_of = true;
    Sql& row = database_.Use(kSpokenOf).Bind(id);
    while (row.Row()) spoken_of = row.Int(0) != 0;
    failure_.Note(row.ok());
    if (!spoken_of) Remove(id);
  }
}

std::vector<int64_t> ViewEntities::SettleKeys() {
  if (is_new_) {
    Sql& row = database_.Use("SELECT key FROM view_entity GROUP BY key HAVING count(*) > 1").Bind();
    while (row.Row()) touched_keys_.insert(row.Text(0));
    failure_.Note(row.ok());
  }
  std::vector<int64_t> changed;
  for (const std::string& key : std::exchange(touched_keys_, {})) SettleKey(key, changed);
  return changed;
}

void ViewEntities::SettleKey(const std::string& key, std::vector<int64_t>& changed) {
  std::vector<std::tuple<int64_t, std::string, uint64_t>> found;
  Sql& row = database_.Use(kOfShortKey).Bind(key);
  while (row.Row()) found.emplace_back(row.Int(0), row.Text(1), row.Int(2));
  failure_.Note(row.ok());
  for (const auto& [id, has, tail] : found) {
    const std::string now = found.size() == 1 ? key : key + HexDigits(tail << 32, kTailDigits);
    if (has == now) continue;
    failure_.Note(
        database_.Use("UPDATE view_entity SET key = ?2 WHERE id = ?1").Bind(id, now).Run());
    shared_.erase(id);
    local_.erase(id);
    changed.push_back(id);
  }
}

}  // namespace tripleloom
