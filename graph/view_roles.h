// View roles: which articles say who bears a role, and which describe somebody by one (role.h), in
// the relational view (view.h).
//
//   ViewRoles roles(database, false);
//   roles.Drop(article);                      // an article that went, or will be told anew
//   roles.Add(article, spoken_of, identities);
//   roles.Bearers("role\nleader-of-boat-union")   // their identities, once all are in
//   roles.Changed()                           // articles that must be told anew because of that
//
// For view_update.cc alone. Everything here requires a write transaction; failures of the database
// show in Check.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/base/result.h"
#include "graph/database.h"
#include "graph/role.h"

namespace tripleloom {

class ViewRoles {
 public:
  // The database must outlive it. `is_new`: the view is empty.
  ViewRoles(Database& database, bool is_new) : database_(database), is_new_(is_new) {}

  // `identities` is what each local entity of the article is among all documents (Identity::key).
  void Add(int64_t article, const DocumentRoles& roles, const std::vector<std::string>& identities);

  // Takes out what an article says.
  void Drop(int64_t article);

  // The identities of those who bear the role. The reference lives until the next change.
  const std::set<std::string>& Bearers(const std::string& role);

  // The articles that describe somebody by a role which others bear now than before the changes.
  // None in a new view. Time: the roles that the changes speak of, and the articles given.
  std::set<int64_t> Changed();

  Status Check() const { return failure_.Check(); }

 private:
  std::set<std::string> Read(const std::string& role);
  void Remember(const std::string& role);

  Database& database_;
  bool is_new_;
  std::map<std::string, std::set<std::string>> before_;  // of roles that changes speak of
  std::map<std::string, std::set<std::string>> now_;
  FirstFailure failure_{database_};
};

}  // namespace tripleloom
