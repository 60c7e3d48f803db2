// A tie of one name depends on a few others: those of one spelling in other kinds of things, those
// that share its surname, those that differ by initials, those that an acronym was given for. So
// when a name appears or vanishes, the names on which it could have an effect are found by the same
// forms by which ties.cc finds their targets, and asked again what they are.

#include "graph/name_tables.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>

#include "graph/names.h"
#include "graph/weave.h"

namespace tripleloom {
namespace {

constexpr int kLocalBits = 24;  // of a NodeNumber: entities of one document

constexpr std::string_view kFindName = "SELECT number, uses FROM name WHERE key = ?1";
constexpr std::string_view kSpell =
    "INSERT INTO spelling VALUES (?1,?2,?3,?4,?5,?6,?7) ON CONFLICT DO UPDATE SET "
    "written = written + ?5, usual = usual + ?6, mentions = mentions + ?7";
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
    tally.names[text] += static_cast<int>(row.Int(3));
    tally.types[static_cast<size_t>(type)] += mentions;
    tally.mentions += mentions;
    tally.named = true;
    const bool usual = row.Int(4) > 0;
    if (usual && IsOwnName(GroupOfKey(row.Text(0)), identity, corrections_)) {
      tally.usual[text] += static_cast<int>(row.Int(4));
    }
  }
  if (!Note(row.ok()) || tally.names.empty()) return std::nullopt;
  Sql& count = database_.Use(
      "SELECT count(DISTINCT document) FROM name JOIN occurrence "
      "ON occurrence.name = name.number WHERE identity = ?1");
  count.Bind(identity);
  while (count.Row()) tally.documents = static_cast<int>(count.Int(0));
  Note(count.ok());
  return tally;
}

// ---- keeping the tables ----

int64_t NameTables::CountUse(const NameGroup& group, int sign) {
  const std::string key = group.Key();
  int64_t number = 0;
  int64_t uses = 0;
  Sql& find = database_.Use(kFindName).Bind(key);
  while (find.Row()) {
    number = find.Int(0);
    uses = find.Int(1);
  }
  Note(find.ok());
  if (uses > 0) {
    Note(database_.Use("UPDATE name SET uses = uses + ?2 WHERE number = ?1")
             .Bind(number, sign)
             .Run());
  }
  if (uses == 0) {
    if (group.family != Family::kOther && !Has(group.base)) NoteForms(group.base, 1);
    Note(database_.Use("INSERT INTO name (key, identity, uses) VALUES (?1,?2,1)")
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
  std::vector<NodeNumber> nodes;
  for (size_t i = 0; i < groups.size(); ++i) {
    const auto local = static_cast<int64_t>(i);
    nodes.push_back(-(number << kLocalBits | local));
    if (IsOfOneDocument(groups[i])) continue;
    const EntityCandidate& candidate = document.candidates[i];
    nodes.back() = CountUse(groups[i], sign);
    CountName(candidate, groups[i], nodes.back(), sign);
    const bool ok = sign > 0 ? database_.Use("INSERT INTO occurrence VALUES (?1,?2,?3)")
                                   .Bind(nodes.back(), number, local)
                                   .Run()
                             : database_
                                   .Use(
                                       "DELETE FROM occurrence WHERE name = ?1 AND "
                                       "document = ?2 AND position = ?3")
                                   .Bind(nodes.back(), number, local)
                                   .Run();
    Note(ok);
  }
  if (sign > 0) {
    Link(number, facts, nodes);
  } else {
    Note(database_.Use("DELETE FROM link WHERE document = ?1").Bind(number).Run());
  }
}

// Phrases that are no entity are numbered as they come, the same words alike.
void NameTables::Link(int64_t number, const DocumentFacts& facts,
                      const std::vector<NodeNumber>& nodes) {
  std::unordered_map<std::string, NodeNumber> phrases;
  const auto node = [&](const Slot& slot) -> NodeNumber {
    if (slot.entity >= 0) {
      const auto entity = static_cast<size_t>(slot.entity);
      return IsValueType(facts.entities[entity].type) ? 0 : nodes[entity];
    }
    if (slot.text.empty()) return 0;
    const auto next = static_cast<int64_t>(nodes.size() + phrases.size());
    return phrases.try_emplace(NameKey(slot.text), -(number << kLocalBits | next)).first->second;
  };
  std::set<std::pair<NodeNumber, NodeNumber>> pairs;
  for (const Triple& triple : facts.triples) {
    const NodeNumber subject = node(triple.subject);
    const NodeNumber object = node(triple.object);
    if (subject != 0 && object != 0 && subject != object) {
      pairs.insert(std::minmax({subject, object}));
    }
  }
  std::string text;
  for (const auto& [a, b] : pairs) {
    text.append(std::to_string(a)).append(1, ' ').append(std::to_string(b)).append(1, ' ');
  }
  Note(database_.Use("INSERT INTO link VALUES (?1,?2)").Bind(number, text).Run());
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
    Note(database_.Use("UPDATE name SET identity = ?2 WHERE key = ?1").Bind(key, now.key).Run());
  }
}

void NameTables::Settle() {
  for (const std::string& base : std::exchange(touched_, {})) SettleBase(base);
}

Status NameTables::Add(int64_t number, const DocumentFacts& facts) {
  Count(number, facts, 1);
  Settle();
  return Check();
}

Status NameTables::Remove(int64_t number, const DocumentFacts& facts) {
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
  Settle();
  return Check();
}

// ---- asking them ----

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

std::set<std::string> NameTables::DocumentsOf(const std::set<std::string>& identities) const {
  std::set<std::string> documents;
  for (const std::string& identity : identities) {
    Sql& row = database_.Use(
        "SELECT DISTINCT document.id FROM name JOIN occurrence ON occurrence.name = name.number "
        "JOIN document ON document.number = occurrence.document WHERE identity = ?1");
    row.Bind(identity);
    while (row.Row()) documents.insert(row.Text(0));
    Note(row.ok());
  }
  return documents;
}

std::vector<NodeNumber> NameTables::NodesOf(const std::string& identity) const {
  Sql& row = database_.Use("SELECT number FROM name WHERE identity = ?1 ORDER BY key");
  row.Bind(identity);
  std::vector<NodeNumber> nodes;
  while (row.Row()) nodes.push_back(row.Int(0));
  Note(row.ok());
  return nodes;
}

std::string NameTables::IdentityAt(NodeNumber node) const {
  Sql& row = database_.Use("SELECT identity FROM name WHERE number = ?1").Bind(node);
  std::string identity;
  while (row.Row()) identity = row.Text(0);
  Note(row.ok());
  return identity;
}

std::vector<int64_t> NameTables::DocumentsAt(NodeNumber node) const {
  if (node < 0) return {-node >> kLocalBits};
  Sql& row = database_.Use("SELECT DISTINCT document FROM occurrence WHERE name = ?1").Bind(node);
  std::vector<int64_t> documents;
  while (row.Row()) documents.push_back(row.Int(0));
  Note(row.ok());
  return documents;
}

std::vector<std::pair<NodeNumber, NodeNumber>> NameTables::LinksIn(int64_t document) const {
  Sql& row = database_.Use("SELECT pairs FROM link WHERE document = ?1").Bind(document);
  std::vector<std::pair<NodeNumber, NodeNumber>> pairs;
  while (row.Row()) {
    const std::string text = row.Text(0);
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto number = [&at, end] {
      NodeNumber value = 0;
      at = std::from_chars(at, end, value).ptr;
      if (at != end) ++at;
      return value;
    };
    while (at != end) {
      const NodeNumber a = number();
      pairs.emplace_back(a, number());
    }
  }
  Note(row.ok());
  return pairs;
}

std::string NameTables::IdOf(int64_t document) const {
  Sql& row = database_.Use("SELECT id FROM document WHERE number = ?1").Bind(document);
  std::string id;
  while (row.Row()) id = row.Text(0);
  Note(row.ok());
  return id;
}

}  // namespace tripleloom
