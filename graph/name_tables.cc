// A tie of one name depends on a few others: those of one spelling in other kinds of things, those
// that share its surname, those that differ by initials, those that an acronym was given for. So
// when a name appears or vanishes, the names on which it could have an effect are found by the same
// forms by which ties.cc finds their targets, and asked again what they are.

#include "graph/name_tables.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "graph/base/hash.h"
#include "graph/draft.h"
#include "graph/names.h"

namespace tripleloom {
namespace {

constexpr std::string_view kFindName = "SELECT number, uses, identity FROM name WHERE key = ?1";
constexpr std::string_view kSpellAgain =
    "UPDATE spelling SET written = written + ?4, usual = usual + ?5, mentions = mentions + ?6 "
    "WHERE name = ?1 AND text = ?2 AND type = ?3";
constexpr std::string_view kSpell = "INSERT INTO spelling VALUES (?1,?2,?3,?4,?5,?6,?7)";
constexpr std::string_view kCountForm =
    "INSERT INTO form VALUES (?1,?2,?3,?4) ON CONFLICT DO UPDATE SET uses = uses + ?4";

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

bool IsValueType(EntityType type) {
  return type == EntityType::kDate || type == EntityType::kTime || type == EntityType::kMoney ||
         type == EntityType::kQuantity;
}

uint32_t HashOfSaid(const Triple& triple) {
  std::string all = triple.relation.lemma;
  all.push_back('\n');
  all.push_back(triple.negated ? '1' : '0');
  all.push_back(static_cast<char>('0' + static_cast<int>(triple.modality)));
  all.push_back(triple.attribution ? '1' : '0');
  return static_cast<uint32_t>(Hash64(all));
}

// The triples that weave.h makes statements of. Phrases that are no entity are numbered as they
// come, the same words alike.
std::vector<Claim> ClaimsOf(int64_t number, const DocumentFacts& facts,
                            const std::vector<NodeNumber>& names) {
  std::unordered_map<std::string, NodeNumber> phrases;
  const auto node = [&](const Slot& slot) -> NodeNumber {
    const auto entity = static_cast<size_t>(slot.entity);
    if (slot.entity >= 0)
      return names[entity] != 0 ? names[entity] : LocalNode(number, slot.entity);
    if (slot.text.empty()) return 0;
    const auto next = static_cast<int64_t>(names.size() + phrases.size());
    return phrases.try_emplace(NameKey(slot.text), LocalNode(number, next)).first->second;
  };
  const auto is_value = [&facts](const Slot& slot) {
    return slot.entity >= 0 && IsValueType(facts.entities[static_cast<size_t>(slot.entity)].type);
  };
  std::vector<Claim> claims;
  for (size_t i = 0; i < facts.triples.size(); ++i) {
    const Triple& triple = facts.triples[i];
    const NodeNumber subject = node(triple.subject);
    const NodeNumber object = node(triple.object);
    if (subject == 0 || object == 0) continue;
    const bool is_link = subject != object && !is_value(triple.subject) && !is_value(triple.object);
    const auto per_mille = static_cast<int>(triple.confidence * 1000);
    claims.push_back(
        {static_cast<int64_t>(i), subject, object, HashOfSaid(triple), per_mille, is_link});
  }
  return claims;
}

// The local entities with a name that are subject, object or source, each once.
std::set<size_t> NamedIn(const Triple& triple, const std::vector<NodeNumber>& names) {
  std::set<size_t> entities;
  const auto note = [&](const Slot& slot) {
    const auto entity = static_cast<size_t>(slot.entity);
    if (slot.entity >= 0 && names[entity] != 0) entities.insert(entity);
  };
  note(triple.subject);
  note(triple.object);
  if (triple.attribution) note(triple.attribution->source);
  return entities;
}

}  // namespace

bool NameTables::Note(bool ok) const {
  if (!ok && !failure_) failure_ = database_.Failure();
  return ok;
}

Status NameTables::Check() const {
  if (!failure_) return {};
  return tl::unexpected(*std::exchange(failure_, std::nullopt));
}

bool NameTables::Has(const std::string& base) const {
  bool found = false;
  Sql& own = database_.Use("SELECT 1 FROM name WHERE key = ?1").Bind(base);
  while (own.Row()) found = true;
  Note(own.ok());
  if (found) return true;
  const std::string first = FirstMarked(base);
  const std::string after = AfterMarked(base);
  Sql& marked = database_.Use("SELECT 1 FROM name WHERE key > ?1 AND key < ?2 LIMIT 1");
  marked.Bind(first, after);
  while (marked.Row()) found = true;
  Note(marked.ok());
  return found;
}

std::vector<std::string> NameTables::WithForm(Form form, const std::string& text) const {
  Sql& row = database_.Use("SELECT base FROM form WHERE form = ?1 AND text = ?2 ORDER BY base");
  row.Bind(NameOf(form), text);
  std::vector<std::string> bases;
  while (row.Row()) bases.push_back(row.Text(0));
  Note(row.ok());
  return bases;
}

Identity NameTables::IdentityOf(const NameGroup& group) {
  Identity identity = {group.base, group.reason};
  if (IsOfOneDocument(group)) return identity;
  Sql& row = database_.Use("SELECT identity FROM name WHERE key = ?1");
  const std::string key = group.Key();
  row.Bind(key);
  while (row.Row()) identity.key = row.Text(0);
  Note(row.ok());
  return identity;
}

int64_t NameTables::CountUse(const NameGroup& group, bool first, int sign) {
  const std::string key = group.Key();
  int64_t number = 0;
  int64_t uses = 0;
  std::string identity;
  Sql& find = database_.Use(kFindName).Bind(key);
  while (find.Row()) {
    number = find.Int(0);
    uses = find.Int(1);
    if (sign < 0) identity = find.Text(2);
  }
  Note(find.ok());
  if (sign < 0) LogIdentity(identity);
  if (uses > 0) {
    Note(database_
             .Use("UPDATE name SET uses = uses + ?2, documents = documents + ?3 WHERE number = ?1")
             .Bind(number, sign, first ? sign : 0)
             .Run());
  }
  if (uses == 0) {
    if (group.family != Family::kOther && !Has(group.base)) NoteForms(group.base, 1);
    Note(database_.Use("INSERT INTO name (key, identity, uses, documents) VALUES (?1,?2,1,1)")
             .Bind(key, group.base)
             .Run());
    number = sqlite3_last_insert_rowid(database_.handle());
  }
  const bool vanishes = uses + sign == 0;
  if (vanishes) Note(database_.Use("DELETE FROM name WHERE number = ?1").Bind(number).Run());
  if (vanishes && group.family != Family::kOther && !Has(group.base)) NoteForms(group.base, -1);
  if ((uses == 0 || vanishes) && group.family != Family::kOther) Touch(group.base);
  return number;
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
  Note(database_.Use(kCountForm).Bind(NameOf(form), text, base, sign).Run());
  if (sign > 0) return;
  Note(database_.Use("DELETE FROM form WHERE form = ?1 AND text = ?2 AND base = ?3 AND uses = 0")
           .Bind(NameOf(form), text, base)
           .Run());
}

void NameTables::CountAcronyms(const EntityCandidate& candidate, const NameGroup& group, int sign) {
  if (group.family == Family::kOther || group.family == Family::kPerson) return;
  for (const std::string& alias : candidate.aliases) {
    if (!IsAcronymOf(alias, candidate.name)) continue;
    Touch(group.base);  // before its acronyms go, and again after they came
    CountForm(Form::kAcronym, NameKey(alias), group.base, sign);
    Touch(group.base);
  }
}

void NameTables::CountName(const EntityCandidate& candidate, const NameGroup& group, int64_t name,
                           int sign) {
  struct Counts {
    int written = 0, usual = 0, mentions = 0;
  };
  std::map<std::string_view, Counts> spellings;
  spellings[candidate.usual.empty() ? candidate.name : candidate.usual].usual = sign;
  spellings[candidate.name].mentions = sign * candidate.mentions;
  for (const std::string& alias : candidate.aliases) spellings[alias].written += sign;
  const std::string_view type = tripleloom::NameOf(candidate.type);
  for (const auto& [text, counts] : spellings) {
    Note(database_.Use(kSpellAgain)
             .Bind(name, text, type, counts.written, counts.usual, counts.mentions)
             .Run());
    if (sqlite3_changes(database_.handle()) > 0) continue;
    const std::string slug = NameKey(text);
    Sql& spell = database_.Use(kSpell);
    Note(spell.Bind(name, text, type, slug, counts.written, counts.usual, counts.mentions).Run());
  }
  if (sign < 0) {
    Note(database_
             .Use("DELETE FROM spelling WHERE name = ?1 AND written = 0 AND usual = 0 AND "
                  "mentions = 0")
             .Bind(name)
             .Run());
  }
  CountAcronyms(candidate, group, sign);
}

void NameTables::Count(int64_t number, const DocumentFacts& facts, int sign) {
  const CandidateDocument document = CandidatesOf(facts);
  const std::vector<NameGroup> groups = GroupsOf(document);
  std::vector<NodeNumber> names(groups.size(), 0);
  std::unordered_set<std::string> seen;
  for (size_t i = 0; i < groups.size(); ++i) {
    if (IsOfOneDocument(groups[i])) continue;
    names[i] = CountUse(groups[i], seen.insert(groups[i].Key()).second, sign);
    CountName(document.candidates[i], groups[i], names[i], sign);
  }
  if (sign > 0) {
    Occur(number, facts, names);
    return;
  }
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i] == 0) continue;
    Note(database_.Use("DELETE FROM occurrence WHERE name = ?1 AND document = ?2 AND position = ?3")
             .Bind(names[i], number, static_cast<int64_t>(i))
             .Run());
  }
  Note(database_.Use("DELETE FROM link WHERE document = ?1").Bind(number).Run());
}

void NameTables::Occur(int64_t number, const DocumentFacts& facts,
                       const std::vector<NodeNumber>& names) {
  const std::vector<Claim> claims = ClaimsOf(number, facts, names);
  std::vector<std::vector<Claim>> own(names.size());  // by local entity
  std::vector<Claim> others;
  for (const Claim& claim : claims) {
    if (claim.subject < 0 || claim.object < 0) others.push_back(claim);
    for (const size_t entity : NamedIn(facts.triples[static_cast<size_t>(claim.triple)], names)) {
      own[entity].push_back(claim);
    }
  }
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i] == 0) continue;
    const std::string bytes = Pack(own[i]);
    Note(database_.Use("INSERT INTO occurrence VALUES (?1,?2,?3,?4)")
             .Bind(names[i], number, static_cast<int64_t>(i), Blob{bytes})
             .Run());
  }
  const std::string by_entity = PackNames(names);
  const std::string bytes = Pack(others);
  Note(database_.Use("INSERT INTO link VALUES (?1,?2,?3)")
           .Bind(number, Blob{by_entity}, Blob{bytes})
           .Run());
}

// Notes every base whose tie may depend on this one.
void NameTables::Touch(const std::string& base) {
  const std::string slug(SlugOfBase(base));
  const auto note = [this](std::string other) {
    for (const std::string& partner : corrections_.DifferentFrom(other)) touched_.insert(partner);
    touched_.insert(BaseOf(Family::kUntyped, SlugOfBase(other)));
    touched_.insert(std::move(other));
  };
  note(base);
  if (FamilyOfBase(base) == Family::kPerson) {
    for (const std::string& surname : SurnamesOf(slug)) note(BaseOf(Family::kPerson, surname));
    const std::string plain = WithoutInitials(slug);
    for (const std::string& shared : {plain, slug}) {
      if (shared.empty()) continue;
      note(BaseOf(Family::kPerson, shared));
      for (const std::string& other : WithForm(Form::kWithoutInitials, shared)) note(other);
    }
  }
  Sql& row = database_.Use("SELECT text FROM form WHERE base IN (?1, ?2) AND form = 'acronym'");
  const std::string untyped = BaseOf(Family::kUntyped, slug);
  std::vector<std::string> acronyms;
  row.Bind(base, untyped);
  while (row.Row()) acronyms.push_back(row.Text(0));
  Note(row.ok());
  for (const std::string& acronym : acronyms) {
    for (const Family family : kTypedFamilies) note(BaseOf(family, acronym));
  }
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
  Note(row.ok());
  const Ties ties(*this, corrections_);
  for (const auto& [key, identity] : found) {
    const Identity now = ties.Of(GroupOfKey(key));
    if (now.key == identity) continue;
    LogIdentity(identity);
    if (HasView()) {
      Sql& log =
          database_.Use("INSERT OR IGNORE INTO stale_name SELECT number FROM name WHERE key = ?1");
      Note(log.Bind(key).Run());
    }
    Note(database_.Use("UPDATE name SET identity = ?2 WHERE key = ?1").Bind(key, now.key).Run());
  }
}

void NameTables::Settle() {
  for (const std::string& base : std::exchange(touched_, {})) SettleBase(base);
}

bool NameTables::HasView() {
  if (has_view_) return *has_view_;
  Sql& row = database_.Use("SELECT count(*) FROM main.view_state").Bind();
  while (row.Row()) has_view_ = row.Int(0) > 0;
  Note(row.ok());
  return has_view_.value_or(false);
}

void NameTables::LogDocument(int64_t number) {
  if (!HasView()) return;
  Note(database_.Use("INSERT OR IGNORE INTO stale_document VALUES (?1)").Bind(number).Run());
}

void NameTables::LogIdentity(const std::string& identity) {
  if (!HasView()) return;
  Note(database_.Use("INSERT OR IGNORE INTO stale_identity VALUES (?1)").Bind(identity).Run());
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
  Note(row.ok());
  if (HasView()) {  // a list of aliases can change any entity's type and link
    Note(database_.Use("INSERT OR IGNORE INTO stale_identity SELECT DISTINCT identity FROM name")
             .Bind()
             .Run());
  }
  Settle();
  return Check();
}

}  // namespace tripleloom
