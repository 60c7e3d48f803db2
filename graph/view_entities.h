// View entities: the things of the world in the relational view (view.h), their ids and what is
// kept of them.
//
//   ViewEntities entities(database, tables, true);
//   const int64_t id = entities.Shared(group);      // of a name, or a value of all documents
//   entities.Of(id).key
//
// For view_update.cc and view_statements.cc alone. Everything here requires a write transaction;
// failures of the database show in Check.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/base/result.h"
#include "graph/database.h"
#include "graph/name_tables.h"
#include "graph/tally.h"
#include "graph/view_schema.h"

namespace tripleloom {

// What statements need to know of an entity.
struct ViewEntity {
  std::string key;
  std::string name;
  bool is_value = false;  // a date, a time, an amount or a quantity
};

class ViewEntities {
 public:
  // All must outlive it. `is_new`: the view is empty.
  ViewEntities(Database& database, NameTables& tables, ViewIds& ids, bool is_new)
      : database_(database), tables_(tables), ids_(ids), is_new_(is_new) {}

  // The entity of a name, a value or a thing of a story, as it is now among all documents; made
  // where it is not there.
  int64_t Shared(const NameGroup& group);

  // A thing that only this article knows.
  int64_t AddLocal(int64_t article, const EntityDraft& draft);

  // Brings the entity of that identity up to date, or takes it out where no name is it any more.
  void Renew(const std::string& identity);

  // Takes out what only this article knows.
  void RemoveLocal(int64_t article);

  // The reference lives until the next call.
  const ViewEntity& Of(int64_t id);

  // A statement that spoke of the entity is gone.
  void Suspect(int64_t id) { suspects_.insert(id); }

  // Takes out what has no name and of which nothing speaks any more. Call when all statements are
  // in.
  void RemoveUnspoken();

  // Forgets what it knows of local entities, to save memory.
  void Forget() { local_.clear(); }

  // Two things of one key get longer ones, and one that is alone again its short one; gives those
  // whose key was changed. Call at the end, when there are indexes.
  std::vector<int64_t> SettleKeys();

  // Of the tables of names too.
  Status Check() const {
    const Status own = failure_.Check();
    return own ? tables_.Check() : own;
  }

 private:
  int64_t OfIdentity(const std::string& identity);
  std::optional<Tally> TallyOf(const std::string& identity);
  int64_t Find(const std::string& identity);
  int64_t Insert(const EntityDraft& draft, const std::string& identity, int64_t article);
  void Update(int64_t id, const Entity& entity);
  void WriteNames(int64_t id, const Entity& entity);
  void Relink(int64_t id);
  void Remove(int64_t id);
  void SettleKey(const std::string& key, std::vector<int64_t>& changed);

  Database& database_;
  NameTables& tables_;
  ViewIds& ids_;
  bool is_new_;
  std::unordered_map<std::string, int64_t> by_key_;       // of a group
  std::unordered_map<std::string, int64_t> by_identity_;  // those that are up to date
  std::unordered_map<int64_t, ViewEntity> shared_;
  std::unordered_map<int64_t, ViewEntity> local_;
  std::set<int64_t> suspects_;
  std::set<std::string> touched_keys_;  // short ones that came or went
  FirstFailure failure_{database_};
};

}  // namespace tripleloom
