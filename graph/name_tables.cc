// A tie of one name depends on a few others: those of one spelling in other kinds of things, those
// that share its surname, those that differ by initials, those that an acronym was given for. So
// when a name appears or vanishes, the names on which it could have an effect are found by the same
// forms by which ties.cc finds their targets, and asked again what they are. A surname also depends
// on the documents of those who bear it (name_surnames.cc).

#include "graph/name_tables.h"

#include <algorithm>
#include <map>
#include <utility>

#include "graph/draft.h"
#include "graph/names.h"
#include "graph/view_schema.h"

namespace tripleloom {
namespace {

constexpr std::string_view kSpellAgain =
    "UPDATE spelling SET written = written + ?4, usual = usual + ?5, mentions = mentions + ?6, "
    "documents = documents + ?7 WHERE name = ?1 AND text = ?2 AND type = ?3";
constexpr std::string_view kSpell = "INSERT INTO spelling VALUES (?1,?2,?3,?4,?5,?6,?7)";
constexpr std::string_view kCountForm =
    "UPDATE form SET uses = uses + ?4 WHERE form = ?1 AND text = ?2 AND base = ?3";
constexpr std::string_view kInsertForm = "INSERT INTO form VALUES (?1,?2,?3,?4)";
constexpr std::string_view kFormIsUsed =
    "SELECT 1 FROM form WHERE form = ?1 AND text = ?2 AND base = ?3 AND uses <> 0";
constexpr std::string_view kDropForm =
    "DELETE FROM form WHERE form = ?1 AND text = ?2 AND base = ?3 AND uses = 0";

std::string_view NameOf(Form form) {
  switch (form) {
    case Form::kWithoutInitials:
      return "initials";
    case Form::kSurname:
      return "surname";
    default:
      return "acronym";
  }
}

// Keys of a base with marks lie between these two.
std::string FirstMarked(const std::string& base) { return base + '\n'; }
std::string AfterMarked(const std::string& base) { return base + '\v'; }

bool IsOfOneDocument(const NameGroup& group) {
  return group.family == Family::kOther && !group.base.starts_with('\n');
}

}  // namespace

bool NameTables::Has(const std::string& base) const {
  bool found = false;
  Sql& own = database_.Use("SELECT 1 FROM name WHERE key = ?1").Bind(base);
  while (own.Row()) found = true;
  failure_.Note(own.ok());
  if (found) return true;
  const std::string first = FirstMarked(base);
  const std::string after = AfterMarked(base);
  Sql& marked = database_.Use("SELECT 1 FROM name WHERE key > ?1 AND key < ?2 LIMIT 1");
  marked.Bind(first, after);
  while (marked.Row()) found = true;
  failure_.Note(marked.ok());
  return found;
}

std::vector<std::string> NameTables::WithForm(Form form, const std::string& text) const {
  Sql& row = database_.Use("SELECT base FROM form WHERE form = ?1 AND text = ?2 ORDER BY base");
  row.Bind(NameOf(form), text);
  std::vector<std::string> bases;
  while (row.Row()) bases.push_back(row.Text(0));
  failure_.Note(row.ok());
  return bases;
}

Identity NameTables::IdentityOf(const NameGroup& group) const {
  Identity identity = {group.base, group.reason};
  if (IsOfOneDocument(group)) return identity;
  Sql& row = database_.Use("SELECT identity FROM name WHERE key = ?1");
  const std::string key = group.Key();
  row.Bind(key);
  while (row.Row()) identity.key = row.Text(0);
  failure_.Note(row.ok());
  return identity;
}

// The number of a name that a document brings.
int64_t NameTables::Enter(const NameGroup& group, const std::string& key) {
  int64_t number = 0;
  Sql& find = database_.Use("SELECT number FROM name WHERE key = ?1").Bind(key);
  while (find.Row()) number = find.Int(0);
  failure_.Note(find.ok());
  if (number != 0) return number;
  const bool is_named = group.family != Family::kOther;
  if (is_named && !Has(group.base)) NoteForms(group.base, 1);
  Sql& insert = database_.Use("INSERT INTO name (key, identity) VALUES (?1,?2)");
  failure_.Note(insert.Bind(key, group.base).Run());
  if (is_named) Touch(group.base);
  return sqlite3_last_insert_rowid(database_.handle());
}

// The number of a name that a document takes along.
int64_t NameTables::Leave(const std::string& key) {
  int64_t number = 0;
  std::string identity;
  Sql& find = database_.Use("SELECT number, identity FROM name WHERE key = ?1").Bind(key);
  while (find.Row()) {
    number = find.Int(0);
    identity = find.Text(1);
  }
  failure_.Note(find.ok());
  LogIdentity(identity);
  return number;
}

// Drops a name that no document has any more.
void NameTables::DropUnlessUsed(const NameGroup& group, int64_t name) {
  bool used = false;
  Sql& occurs = database_.Use("SELECT 1 FROM occurrence WHERE name = ?1 LIMIT 1").Bind(name);
  while (occurs.Row()) used = true;
  failure_.Note(occurs.ok());
  if (used) return;
  failure_.Note(database_.Use("DELETE FROM name WHERE number = ?1").Bind(name).Run());
  if (group.family == Family::kOther) return;
  if (!Has(group.base)) NoteForms(group.base, -1);
  Touch(group.base);
}

// The forms that follow from the name alone.
void NameTables::NoteForms(const std::string& base, int sign) {
  if (FamilyOfBase(base) != Family::kPerson) return;
  const std::string_view slug = SlugOfBase(base);
  if (const std::string plain = WithoutInitials(slug); !plain.empty()) {
    CountForm(Form::kWithoutInitials, plain, base, sign);
  }
  const std::vector<std::string> surnames = SurnamesOf(slug);
  for (const std::string& surname : std::set<std::string>(surnames.begin(), surnames.end())) {
    CountForm(Form::kSurname, surname, base, sign);
  }
}

void NameTables::CountForm(Form form, const std::string& text, const std::string& base, int sign) {
  failure_.Note(database_.Use(kCountForm).Bind(NameOf(form), text, base, sign).Run());
  const bool appears = sqlite3_changes(database_.handle()) == 0;
  if (appears) failure_.Note(database_.Use(kInsertForm).Bind(NameOf(form), text, base, sign).Run());
  bool vanishes = sign < 0;
  if (sign < 0) {
    Sql& used = database_.Use(kFormIsUsed).Bind(NameOf(form), text, base);
    while (used.Row()) vanishes = false;
    failure_.Note(used.ok());
  }
  // What depends on an acronym is found by its row, so before that goes.
  if (form == Form::kAcronym && (appears || vanishes)) Touch(base);
  if (vanishes) failure_.Note(database_.Use(kDropForm).Bind(NameOf(form), text, base).Run());
}

void NameTables::CountAcronyms(const EntityCandidate& candidate, const NameGroup& group, int sign) {
  if (group.family == Family::kOther || group.family == Family::kPerson) return;
  for (const std::string& alias : candidate.aliases) {
    if (!IsAcronymOf(alias, candidate.name)) continue;
    CountForm(Form::kAcronym, NameKey(alias), group.base, sign);
  }
}

// How often its bearers in one document write a name in which way.
void NameTables::CountSpellings(const std::vector<const EntityCandidate*>& bearers, int64_t name,
                                int sign) {
  struct Counts {
    int written = 0, usual = 0, mentions = 0, documents = 0;
  };
  std::map<std::pair<std::string_view, std::string_view>, Counts> spellings;  // by text and type
  for (const EntityCandidate* bearer : bearers) {
    const std::string_view type = tripleloom::NameOf(bearer->type);
    const std::string& usual = bearer->usual.empty() ? bearer->name : bearer->usual;
    Counts& most_usual = spellings[{usual, type}];
    most_usual.usual += sign;
    if (bearer == bearers.front()) most_usual.documents = sign;
    spellings[{bearer->name, type}].mentions += sign * bearer->mentions;
    for (const std::string& alias : bearer->aliases) spellings[{alias, type}].written += sign;
  }
  for (const auto& [way, counts] : spellings) {
    const auto count = [&](std::string_view sql) {
      failure_.Note(database_.Use(sql)
                        .Bind(name, way.first, way.second, counts.written, counts.usual,
                              counts.mentions, counts.documents)
                        .Run());
    };
    count(kSpellAgain);
    if (sqlite3_changes(database_.handle()) == 0) count(kSpell);
  }
  if (sign > 0) return;
  Sql& drop = database_.Use(
      "DELETE FROM spelling WHERE name = ?1 AND written = 0 AND usual = 0 AND mentions = 0");
  failure_.Note(drop.Bind(name).Run());
}

void NameTables::Count(int64_t number, const DocumentFacts& facts, int sign) {
  const CandidateDocument document = CandidatesOf(facts);
  const std::vector<NameGroup> groups = GroupsOf(document);
  std::map<std::string, std::vector<size_t>> bearers;  // by key
  for (size_t i = 0; i < groups.size(); ++i) {
    if (!IsOfOneDocument(groups[i])) bearers[groups[i].Key()].push_back(i);
  }
  for (const auto& [key, local] : bearers) {
    const NameGroup& group = groups[local.front()];
    const int64_t name = sign > 0 ? Enter(group, key) : Leave(key);
    std::vector<const EntityCandidate*> candidates;
    for (const size_t i : local) candidates.push_back(&document.candidates[i]);
    CountSpellings(candidates, name, sign);
    for (const EntityCandidate* candidate : candidates) CountAcronyms(*candidate, group, sign);
    Sql& occur = sign > 0
                     ? database_.Use("INSERT INTO occurrence VALUES (?1,?2)")
                     : database_.Use("DELETE FROM occurrence WHERE name = ?1 AND document = ?2");
    failure_.Note(occur.Bind(name, number).Run());
    if (sign < 0) DropUnlessUsed(group, name);
  }
  CountSurnames(number, groups, sign);
}

// Notes every base whose tie may depend on this one.
void NameTables::Touch(const std::string& base) {
  const std::string slug(SlugOfBase(base));
  TouchOne(base);
  if (FamilyOfBase(base) == Family::kPerson) {
    for (const std::string& surname : SurnamesOf(slug)) {
      Touch(BaseOf(Family::kPerson, surname));  // names may be tied to it in their turn
    }
    const std::string plain = WithoutInitials(slug);
    for (const std::string& shared : {plain, slug}) {
      if (shared.empty()) continue;
      TouchOne(BaseOf(Family::kPerson, shared));
      for (const std::string& other : WithForm(Form::kWithoutInitials, shared)) TouchOne(other);
    }
  }
  Sql& row = database_.Use("SELECT text FROM form WHERE base IN (?1, ?2) AND form = 'acronym'");
  const std::string untyped = BaseOf(Family::kUntyped, slug);
  std::vector<std::string> acronyms;
  row.Bind(base, untyped);
  while (row.Row()) acronyms.push_back(row.Text(0));
  failure_.Note(row.ok());
  for (const std::string& acronym : acronyms) {
    for (const Family family : kTypedFamilies) TouchOne(BaseOf(family, acronym));
  }
}

void NameTables::TouchOne(std::string base) {
  for (const std::string& partner : corrections_.DifferentFrom(base)) touched_.insert(partner);
  touched_.insert(BaseOf(Family::kUntyped, SlugOfBase(base)));
  touched_.insert(std::move(base));
}

void NameTables::SettleBase(const std::string& base) {
  Sql& row = database_.Use(
      "SELECT key, identity FROM name WHERE key = ?1 UNION ALL "
      "SELECT key, identity FROM name WHERE key > ?2 AND key < ?3");
  const std::string first = FirstMarked(base);
  const std::string after = AfterMarked(base);
  std::vector<std::pair<std::string, std::string>> found;
  row.Bind(base, first, after);
  while (row.Row()) found.emplace_back(row.Text(0), row.Text(1));
  failure_.Note(row.ok());
  const Ties ties(*this, corrections_);
  for (const auto& [key, identity] : found) {
    const Identity now = ties.Of(GroupOfKey(key));
    if (now.key == identity) continue;
    LogIdentity(identity);
    if (HasView()) {
      Sql& log =
          database_.Use("INSERT OR IGNORE INTO stale_name SELECT number FROM name WHERE key = ?1");
      failure_.Note(log.Bind(key).Run());
    }
    failure_.Note(
        database_.Use("UPDATE name SET identity = ?2 WHERE key = ?1").Bind(key, now.key).Run());
  }
}

void NameTables::Settle() {
  for (const std::string& base : std::exchange(touched_, {})) SettleBase(base);
}

bool NameTables::HasView() {
  if (has_view_) return *has_view_;
  const Result<bool> has = tripleloom::HasView(database_, ViewPlace::kFile);
  if (!has) failure_.Note(has.error());
  has_view_ = has.value_or(false);
  return *has_view_;
}

void NameTables::LogDocument(int64_t number) {
  if (!HasView()) return;
  failure_.Note(
      database_.Use("INSERT OR IGNORE INTO stale_document VALUES (?1)").Bind(number).Run());
}

void NameTables::LogIdentity(const std::string& identity) {
  if (!HasView()) return;
  failure_.Note(
      database_.Use("INSERT OR IGNORE INTO stale_identity VALUES (?1)").Bind(identity).Run());
}

Status NameTables::Add(int64_t number, const DocumentFacts& facts) {
  LogDocument(number);
  Count(number, facts, 1);
  Settle();
  return Check();
}

Status NameTables::Remove(int64_t number, const DocumentFacts& facts) {
  LogDocument(number);
  Count(number, facts, -1);
  Settle();
  return Check();
}

Status NameTables::Recompute() {
  Sql& row = database_.Use("SELECT key FROM name").Bind();
  while (row.Row()) {
    const NameGroup group = GroupOfKey(row.Text(0));
    if (group.family != Family::kOther) touched_.insert(group.base);
  }
  failure_.Note(row.ok());
  if (HasView()) {  // a list of aliases can change any entity's type and link
    failure_.Note(
        database_.Use("INSERT OR IGNORE INTO stale_identity SELECT DISTINCT identity FROM name")
            .Bind()
            .Run());
  }
  Settle();
  return LogRoles();
}

Status NameTables::LogRoles() {
  if (HasView()) {
    Sql& log = database_.Use(
        "INSERT OR IGNORE INTO stale_document SELECT article >> 4 FROM main.view_role "
        "WHERE bearer = '' AND role IN (SELECT a FROM correction UNION SELECT b FROM correction)");
    failure_.Note(log.Bind().Run());
  }
  return Check();
}

}  // namespace tripleloom
