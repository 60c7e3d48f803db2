// What the tables of names (name_tables.h) answer about identities.

#include "graph/name_tables.h"

namespace tripleloom {

// Most identities have one name, whose documents are counted; the others of one that has several
// are mostly short forms, in documents where the name itself is not.
int NameTables::CountDocuments(const std::string& identity) const {
  Sql& row = database_.Use(
      "SELECT number, sum(documents) FROM name JOIN spelling ON spelling.name = number "
      "WHERE identity = ?1 GROUP BY number ORDER BY 2 DESC, 1");
  row.Bind(identity);
  int64_t most = 0;
  int64_t documents = 0;
  bool has_others = false;
  while (row.Row()) {
    has_others = most != 0;
    if (has_others) continue;
    most = row.Int(0);
    documents = row.Int(1);
  }
  failure_.Note(row.ok());
  if (!has_others) return static_cast<int>(documents);
  Sql& others = database_.Use(
      "SELECT count(DISTINCT document) FROM name JOIN occurrence AS one ON one.name = name.number "
      "WHERE identity = ?1 AND number <> ?2 AND NOT EXISTS (SELECT 1 FROM occurrence AS other "
      "WHERE other.name = ?2 AND other.document = one.document)");
  others.Bind(identity, most);
  while (others.Row()) documents += others.Int(0);
  failure_.Note(others.ok());
  return static_cast<int>(documents);
}

std::optional<Tally> NameTables::TallyOf(const std::string& identity) const {
  Sql& row = database_.Use(
      "SELECT name.key, text, type, written, usual, mentions FROM name JOIN spelling "
      "ON spelling.name = name.number WHERE identity = ?1");
  row.Bind(identity);
  Tally tally;
  while (row.Row()) {
    const std::string text = row.Text(1);
    const auto type = EntityTypeFromName(row.Text(2)).value_or(EntityType::kConcept);
    const auto mentions = static_cast<int>(row.Int(5));
    const auto written = static_cast<int>(row.Int(3));
    if (written > 0 || mentions > 0) tally.names[text] += written;  // else only a dictionary has it
    tally.types[static_cast<size_t>(type)] += mentions;
    tally.mentions += mentions;
    tally.named = true;
    const bool usual = row.Int(4) > 0;
    if (usual && IsOwnName(GroupOfKey(row.Text(0)), identity, corrections_)) {
      tally.usual[text] += static_cast<int>(row.Int(4));
    }
  }
  if (!failure_.Note(row.ok()) || tally.names.empty()) return std::nullopt;
  tally.documents = CountDocuments(identity);
  return tally;
}

}  // namespace tripleloom
