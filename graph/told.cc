#include "graph/told.h"

namespace tripleloom {

Result<std::vector<Correction>> ReadCorrections(Database& database) {
  Sql& row = database.Use("SELECT verdict, a, b FROM correction ORDER BY verdict, a, b").Bind();
  std::vector<Correction> corrections;
  while (row.Row()) {
    const std::string verdict = row.Text(0);
    Verdict read = Verdict::kSame;
    if (verdict == NameOf(Verdict::kDifferent)) read = Verdict::kDifferent;
    if (verdict != NameOf(read)) {
      row.Bind();  // ends its lock
      return tl::unexpected(database.Damaged("a correction says \"" + verdict + "\""));
    }
    corrections.push_back({read, row.Text(1), row.Text(2)});
  }
  if (!row.ok()) return tl::unexpected(database.Failure());
  return corrections;
}

Result<std::vector<Alias>> ReadAliases(Database& database) {
  Sql& row = database.Use("SELECT name, type, iri FROM alias ORDER BY name, type, iri").Bind();
  std::vector<Alias> aliases;
  while (row.Row()) {
    const std::string type = row.Text(1);
    const auto known = EntityTypeFromName(type);
    if (!known) {
      row.Bind();  // ends its lock
      return tl::unexpected(database.Damaged("an alias has the type \"" + type + "\""));
    }
    aliases.push_back({row.Text(0), *known, row.Text(2)});
  }
  if (!row.ok()) return tl::unexpected(database.Failure());
  return aliases;
}

Result<Corrections> ReadTold(Database& database) {
  const auto corrections = ReadCorrections(database);
  if (!corrections) return tl::unexpected(corrections.error());
  const auto aliases = ReadAliases(database);
  if (!aliases) return tl::unexpected(aliases.error());
  return Corrections::Of(*corrections, *aliases);
}

Status InsertTold(Database& database, const std::vector<Correction>& corrections,
                  const std::vector<Alias>& aliases) {
  bool ok = true;
  for (const Correction& c : corrections) {
    ok = ok && database.Use("INSERT OR IGNORE INTO correction VALUES (?1,?2,?3)")
                   .Bind(NameOf(c.verdict), c.a, c.b)
                   .Run();
  }
  for (const Alias& alias : aliases) {
    ok = ok && database.Use("INSERT OR IGNORE INTO alias VALUES (?1,?2,?3)")
                   .Bind(alias.name, NameOf(alias.type), alias.iri)
                   .Run();
  }
  if (!ok) return tl::unexpected(database.Failure());
  return {};
}

Result<bool> DeleteCorrection(Database& database, const Correction& correction) {
  const bool ran = database.Use("DELETE FROM correction WHERE verdict = ?1 AND a = ?2 AND b = ?3")
                       .Bind(NameOf(correction.verdict), correction.a, correction.b)
                       .Run();
  if (!ran) return tl::unexpected(database.Failure());
  return sqlite3_changes(database.handle()) > 0;
}

}  // namespace tripleloom
