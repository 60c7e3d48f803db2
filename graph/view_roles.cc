// A description means one of those who bear its role. So when articles come or go, those are to be
// told anew that describe somebody by a role of which the set of bearers became another: one more
// article about a president who is known changes nothing.

#include "graph/view_roles.h"

namespace tripleloom {
namespace {

// A bearer after another, as a role that very many articles speak of has few.
constexpr std::string_view kNextBearer =
    "SELECT bearer FROM view_role WHERE role = ?1 AND bearer > ?2 ORDER BY bearer LIMIT 1";
constexpr std::string_view kInsert = "INSERT OR IGNORE INTO view_role VALUES (?1,?2,?3)";

}  // namespace

std::set<std::string> ViewRoles::Read(const std::string& role) {
  std::set<std::string> bearers;
  for (std::string last; true;) {
    Sql& row = database_.Use(kNextBearer).Bind(role, last);
    std::string next;
    while (row.Row()) next = row.Text(0);
    if (!failure_.Note(row.ok()) || next.empty()) return bearers;
    bearers.insert(next);
    last = std::move(next);
  }
}

void ViewRoles::Remember(const std::string& role) {
  if (is_new_ || before_.contains(role)) return;
  before_.emplace(role, Read(role));
}

void ViewRoles::Add(int64_t article, const DocumentRoles& roles,
                    const std::vector<std::string>& identities) {
  now_.clear();
  for (const RoleBearing& bearing : roles.bearings) {
    Remember(bearing.role);
    const std::string& bearer = identities[static_cast<size_t>(bearing.person)];
    failure_.Note(database_.Use(kInsert).Bind(bearing.role, bearer, article).Run());
  }
  for (const RoleDescription& description : roles.descriptions) {
    failure_.Note(database_.Use(kInsert).Bind(description.role, std::string_view(), article).Run());
  }
}

void ViewRoles::Drop(int64_t article) {
  now_.clear();
  std::vector<std::string> borne;
  Sql& row = database_.Use("SELECT role FROM view_role WHERE article = ?1 AND bearer <> ''");
  for (row.Bind(article); row.Row();) borne.push_back(row.Text(0));
  failure_.Note(row.ok());
  for (const std::string& role : borne) Remember(role);
  failure_.Note(database_.Use("DELETE FROM view_role WHERE article = ?1").Bind(article).Run());
}

const std::set<std::string>& ViewRoles::Bearers(const std::string& role) {
  const auto [place, added] = now_.try_emplace(role);
  if (added) place->second = Read(role);
  return place->second;
}

std::set<int64_t> ViewRoles::Changed() {
  std::set<int64_t> articles;
  for (const auto& [role, bearers] : before_) {
    if (Bearers(role) == bearers) continue;
    Sql& row = database_.Use("SELECT article FROM view_role WHERE role = ?1 AND bearer = ''");
    for (row.Bind(role); row.Row();) articles.insert(row.Int(0));
    failure_.Note(row.ok());
  }
  return articles;
}

}  // namespace tripleloom
