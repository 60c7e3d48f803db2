// What the tables of names (name_tables.h) answer about names and what is said of them.

#include "graph/name_tables.h"
#include "graph/names.h"

namespace tripleloom {

// Most identities have one name, whose documents are counted; the others of one that has several
// are mostly short forms, in documents where the name itself is not.
int NameTables::CountDocuments(const std::string& identity) const {
  Sql& row = database_.Use(
      "SELECT number, documents FROM name WHERE identity = ?1 ORDER BY documents DESC, number");
  row.Bind(identity);
  NodeNumber most = 0;
  int64_t documents = 0;
  bool has_others = false;
  while (row.Row()) {
    has_others = most != 0;
    if (has_others) continue;
    most = row.Int(0);
    documents = row.Int(1);
  }
  Note(row.ok());
  if (!has_others) return static_cast<int>(documents);
  Sql& others = database_.Use(
      "SELECT count(DISTINCT document) FROM name JOIN occurrence AS one ON one.name = name.number "
      "WHERE identity = ?1 AND number <> ?2 AND NOT EXISTS (SELECT 1 FROM occurrence AS other "
      "WHERE other.name = ?2 AND other.document = one.document)");
  others.Bind(identity, most);
  while (others.Row()) documents += others.Int(0);
  Note(others.ok());
  return static_cast<int>(documents);
}

std::optional<Tally> NameTables::TallyOf(const std::string& identity) {
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
  if (!Note(row.ok()) || tally.names.empty()) return std::nullopt;
  tally.documents = CountDocuments(identity);
  return tally;
}

std::set<std::string> NameTables::Called(std::string_view name) const {
  const std::string slug = NameKey(name);
  Sql& row = database_.Use(
      "SELECT DISTINCT identity FROM spelling JOIN name ON name.number = spelling.name "
      "WHERE spelling.slug = ?1");
  row.Bind(slug);
  std::set<std::string> identities;
  while (row.Row()) identities.insert(row.Text(0));
  Note(row.ok());
  return identities;
}

std::vector<NodeNumber> NameTables::NodesOf(const std::string& identity) const {
  Sql& row = database_.Use("SELECT number FROM name WHERE identity = ?1 ORDER BY key");
  row.Bind(identity);
  std::vector<NodeNumber> nodes;
  while (row.Row()) nodes.push_back(row.Int(0));
  Note(row.ok());
  return nodes;
}

NameRow NameTables::NameAt(NodeNumber name) const {
  Sql& row = database_.Use("SELECT key, identity, documents FROM name WHERE number = ?1");
  row.Bind(name);
  NameRow found;
  while (row.Row()) found = {row.Text(0), row.Text(1), row.Int(2)};
  Note(row.ok());
  return found;
}

std::vector<Occurrence> NameTables::OccurrencesOf(NodeNumber name) const {
  Sql& row = database_.Use("SELECT document, position, claims FROM occurrence WHERE name = ?1");
  row.Bind(name);
  std::vector<Occurrence> occurrences;
  while (row.Row()) {
    occurrences.push_back({row.Int(0), row.Int(1), Unpack(row.Bytes(2), row.Int(0))});
  }
  Note(row.ok());
  return occurrences;
}

std::vector<NodeNumber> NameTables::NamesIn(int64_t document) const {
  Sql& row = database_.Use("SELECT names FROM link WHERE document = ?1").Bind(document);
  std::vector<NodeNumber> names;
  while (row.Row()) names = UnpackNames(row.Bytes(0));
  Note(row.ok());
  return names;
}

std::vector<Claim> NameTables::ClaimsIn(int64_t document) const {
  Sql& row = database_.Use("SELECT claims FROM link WHERE document = ?1").Bind(document);
  std::vector<Claim> claims;
  while (row.Row()) claims = Unpack(row.Bytes(0), document);
  Note(row.ok());
  return claims;
}

std::string NameTables::IdOf(int64_t document) const {
  Sql& row = database_.Use("SELECT id FROM document WHERE number = ?1").Bind(document);
  std::string id;
  while (row.Row()) id = row.Text(0);
  Note(row.ok());
  return id;
}

}  // namespace tripleloom
