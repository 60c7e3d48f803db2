// Which surnames are told with their bearers (ties.h). As documents come, more are and none ceases
// to be, and only pairs with the new document can be the first that fits. Where one goes, all pairs
// are looked at again.

#include <map>

#include "graph/name_tables.h"
#include "graph/names.h"
#include "graph/rows.h"

namespace tripleloom {
namespace {

// Of a base with all marks that may follow it (group.h).
constexpr std::string_view kDocumentsOf =
    "SELECT DISTINCT document FROM name JOIN occurrence ON name = number "
    "WHERE key >= ?1 AND key < ?1 || char(11) LIMIT ?2";
constexpr std::string_view kDocumentsWithItAlone =
    "SELECT document FROM name JOIN occurrence ON name = number WHERE key IN (?1, ?2, ?3)";

}  // namespace

bool NameTables::IsToldWithBearers(const std::string& surname) const {
  bool told = false;
  Sql& row = database_.Use("SELECT 1 FROM surname WHERE text = ?1").Bind(surname);
  while (row.Row()) told = true;
  failure_.Note(row.ok());
  return told;
}

// A document that comes can make a surname told with its bearers, one that goes can end it.
void NameTables::CountSurnames(int64_t number, const std::vector<NameGroup>& groups, int sign) {
  std::set<std::string> surnames;
  Told document = {number, {}};
  for (const NameGroup& group : groups) {
    if (group.family != Family::kOther) document.names.insert(group.base);
    if (group.family != Family::kPerson) continue;
    for (std::string& surname : SurnamesOf(group.slug)) surnames.insert(std::move(surname));
    if (CanBeSurname(group.slug)) surnames.insert(group.slug);
  }
  for (const std::string& surname : surnames) {
    const bool before = IsToldWithBearers(surname);
    const bool now = sign > 0 ? before || TellTogether(surname, &document)
                              : before && TellTogether(surname, nullptr);
    if (before == now) continue;
    Sql& change = now ? database_.Use("INSERT INTO surname VALUES (?1)")
                      : database_.Use("DELETE FROM surname WHERE text = ?1");
    failure_.Note(change.Bind(surname).Run());
    Touch(BaseOf(Family::kPerson, surname));
  }
}

// Whether some document with the surname alone and some with a bearer are told together; `one` is
// one of the two where it is given.
bool NameTables::TellTogether(const std::string& surname, const Told* one) const {
  const std::string base = BaseOf(Family::kPerson, surname);
  const std::vector<int64_t> alone = DocumentsWithItAlone(base);
  if (alone.empty()) return false;
  std::set<int64_t> theirs;
  for (const std::string& bearer : WithForm(Form::kSurname, surname)) {
    const std::vector<int64_t> named = DocumentsOf(bearer);
    theirs.insert(named.begin(), named.end());
  }
  if (theirs.size() >= kKnown) return true;
  std::map<int64_t, std::set<std::string>> names;
  const auto names_in = [&](int64_t document) -> const std::set<std::string>& {
    if (one != nullptr && document == one->document) return one->names;
    const auto [place, added] = names.try_emplace(document);
    if (added) place->second = BasesIn(document);
    return place->second;
  };
  for (const int64_t a : alone) {
    for (const int64_t b : theirs) {
      const bool asked = one == nullptr || a == one->document || b == one->document;
      if (asked && AreToldTogether(names_in(a), names_in(b), base)) return true;
    }
  }
  return false;
}

// Of more than kKnown, any so many.
std::vector<int64_t> NameTables::DocumentsOf(const std::string& base) const {
  std::vector<int64_t> documents;
  Sql& row = database_.Use(kDocumentsOf).Bind(base, int64_t{kKnown});
  while (row.Row()) documents.push_back(row.Int(0));
  failure_.Note(row.ok());
  return documents;
}

// Those where it stands apart of no longer name.
std::vector<int64_t> NameTables::DocumentsWithItAlone(const std::string& base) const {
  const std::string he = BaseOfGender(base, PersonGender::kMale);
  const std::string she = BaseOfGender(base, PersonGender::kFemale);
  std::vector<int64_t> documents;
  Sql& row = database_.Use(kDocumentsWithItAlone).Bind(base, he, she);
  while (row.Row()) documents.push_back(row.Int(0));
  failure_.Note(row.ok());
  return documents;
}

std::set<std::string> NameTables::BasesIn(int64_t document) const {
  std::set<std::string> bases;
  Sql& row =
      database_.Use("SELECT name, type, usual FROM entity WHERE id BETWEEN ?1 AND ?2 AND named");
  for (row.Bind(FirstRow(document), LastRow(document)); row.Row();) {
    const auto type = EntityTypeFromName(row.Text(1)).value_or(EntityType::kConcept);
    const std::string slug = NameKey(row.Text(0), row.Text(2));
    if (!slug.empty() && !IsValueType(type)) bases.insert(BaseOf(FamilyOf(type), slug));
  }
  failure_.Note(row.ok());
  return bases;
}

}  // namespace tripleloom
