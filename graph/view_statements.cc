// What a statement is made of says whether it is there already. A statement that speaks of a thing
// of one article cannot be told by another, so it is never looked for. Numbers (confidence,
// support) are counted anew from all evidence of a statement of which some came or went: a sum that
// was kept would depend on the order in which articles came. Where evidence went, so are sources
// and qualifiers, which the remaining evidence gives.

#include "graph/view_statements.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "graph/rdf.h"

namespace tripleloom {
namespace {

constexpr std::string_view kFind =
    "SELECT id FROM view_statement WHERE subject = ?1 AND relation = ?2 AND object = ?3 AND "
    "kind = ?4";
constexpr std::string_view kInsert =
    "INSERT INTO view_statement VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,nullif(?14,''),"
    "nullif(?15,''),?16)";
constexpr std::string_view kUpdate =
    "UPDATE view_statement SET confidence = ?2, support = ?3, rank = ?4, first = nullif(?5,''), "
    "last = nullif(?6,''), words = ?7 WHERE id = ?1";
constexpr std::string_view kInsertEvidence =
    "INSERT INTO view_evidence VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)";
constexpr std::string_view kInsertSource =
    "INSERT INTO view_attribution VALUES (?1,?2,nullif(?3,0),?4,nullif(?5,''),?6)";
constexpr std::string_view kInsertQualifier =
    "INSERT INTO view_qualifier VALUES (?1,?2,?3,nullif(?4,''),?5,nullif(?6,0),nullif(?7,''))";
constexpr std::string_view kReadEvidence =
    "SELECT article, date, confidence, relation_text FROM view_evidence AS e "
    "JOIN view_article AS a ON a.id = e.article "
    "JOIN triple AS t ON t.id = e.triple "
    "WHERE statement = ?1 ORDER BY a.name, e.id";
constexpr std::string_view kReadSources =
    "SELECT members, ifnull(entity,-1), text, verb FROM view_evidence AS e "
    "JOIN view_article AS a ON a.id = e.article "
    "JOIN attribution AS s ON s.triple = e.triple "
    "WHERE statement = ?1 ORDER BY e.id";
constexpr std::string_view kReadQualifiers =
    "SELECT members, ifnull(entity,-1), role, preposition, text, value FROM view_evidence AS e "
    "JOIN view_article AS a ON a.id = e.article "
    "JOIN argument AS q ON q.id BETWEEN e.triple AND e.triple + 8191 "
    "WHERE statement = ?1 ORDER BY e.id, q.id";

int64_t RankOf(int support, double confidence) {
  return int64_t{support} << kRankShift | std::lround(confidence * 1e4);
}

Saying SayingOf(std::string_view lemma, int64_t kind) {
  return {lemma, (kind & kNegatedBit) != 0, static_cast<Modality>(kind >> kModalityShift),
          (kind & kAttributedBit) != 0};
}

}  // namespace

int64_t KindOf(const Saying& saying) {
  return (saying.negated ? kNegatedBit : 0) | (saying.attributed ? kAttributedBit : 0) |
         static_cast<int64_t>(saying.modality) << kModalityShift;
}

int64_t ViewStatements::RelationOf(const std::string& lemma) {
  const auto [place, added] = relations_.try_emplace(lemma, 0);
  if (!added) return place->second;
  Sql& row = database_.Use("SELECT id FROM view_relation WHERE lemma = ?1").Bind(lemma);
  while (row.Row()) place->second = row.Int(0);
  failure_.Note(row.ok());
  if (place->second == 0) {
    place->second = ids_.Next(ViewKind::kRelation);
    failure_.Note(database_.Use("INSERT INTO view_relation VALUES (?1,?2,?3)")
                      .Bind(place->second, lemma, RelationName(lemma))
                      .Run());
  }
  lemmas_.emplace(place->second, lemma);
  return place->second;
}

// ---- evidence comes ----

void ViewStatements::Add(const std::vector<Telling>& tellings) {
  Run order;
  for (const Telling& telling : tellings) order.push_back(&telling);
  std::stable_sort(order.begin(), order.end(),
                   [](const Telling* a, const Telling* b) { return a->parts < b->parts; });
  Run run;
  for (auto begin = order.begin(); begin != order.end();) {
    const auto end = std::find_if(
        begin, order.end(), [begin](const Telling* t) { return t->parts != (*begin)->parts; });
    run.assign(begin, end);
    begin = end;
    const Telling& first = *run.front();
    const int64_t known = first.recurs ? Find(first.parts) : 0;
    const int64_t statement = known != 0 ? known : Insert(run);
    AddEvidence(statement, run);
    if (known == 0) {
      AddDetails(statement, run);
      if (is_new_ && first.recurs) recurring_.emplace(first.parts, statement);
    } else if (is_new_) {
      touched_[statement] = Change::kAll;  // there is no index yet to look its details up by
    } else {
      touched_.try_emplace(statement, Change::kNumbers);
      AddDetails(statement, run);
    }
  }
}

int64_t ViewStatements::Find(const StatementParts& parts) {
  if (is_new_) {
    const auto found = recurring_.find(parts);
    return found == recurring_.end() ? 0 : found->second;
  }
  Sql& row = database_.Use(kFind).Bind(parts.subject, parts.relation, parts.object, parts.kind);
  int64_t id = 0;
  while (row.Row()) id = row.Int(0);
  failure_.Note(row.ok());
  return id;
}

int64_t ViewStatements::KeyOf(const StatementParts& parts) {
  auto lemma = lemmas_.find(parts.relation);
  if (lemma == lemmas_.end()) {
    lemma = lemmas_.emplace(parts.relation, "").first;
    Sql& row = database_.Use("SELECT lemma FROM view_relation WHERE id = ?1").Bind(parts.relation);
    while (row.Row()) lemma->second = row.Text(0);
    failure_.Note(row.ok());
  }
  const std::string subject = entities_.Of(parts.subject).key;
  const std::string& object = entities_.Of(parts.object).key;
  return static_cast<int64_t>(
      HashOfStatement(subject, object, SayingOf(lemma->second, parts.kind)));
}

int64_t ViewStatements::Insert(const Run& run) {
  const StatementParts& parts = run.front()->parts;
  Combined combined;
  for (const Telling* t : run) combined.Add(t->article, t->date, t->confidence, t->relation);
  const bool link = parts.subject != parts.object && !entities_.Of(parts.subject).is_value &&
                    !entities_.Of(parts.object).is_value;
  const int64_t id = ids_.Next(ViewKind::kStatement);
  const Saying saying = SayingOf({}, parts.kind);
  const double confidence = combined.Confidence();
  failure_.Note(database_.Use(kInsert)
                    .Bind(id, KeyOf(parts), parts.subject, parts.relation, parts.object, parts.kind,
                          saying.negated, static_cast<int>(saying.modality), saying.attributed,
                          link, confidence, combined.support(),
                          RankOf(combined.support(), confidence), combined.first_date(),
                          combined.last_date(), combined.Relation())
                    .Run());
  return id;
}

void ViewStatements::AddEvidence(int64_t statement, const Run& run) {
  int64_t article = 0;
  for (const Telling* t : run) {
    const bool leads = std::exchange(article, t->article) != t->article;
    failure_.Note(database_.Use(kInsertEvidence)
                      .Bind(ids_.Next(ViewKind::kEvidence), statement, t->article, t->triple, leads,
                            t->sentence.begin, t->sentence.end, t->subject.begin, t->subject.end,
                            t->object.begin, t->object.end)
                      .Run());
  }
}

// Sources and qualifiers of a run that are not there yet.
void ViewStatements::AddDetails(int64_t statement, const Run& run) {
  Details details;
  for (const Telling* t : run) {
    if (t->source) details.sources.push_back(*t->source);
    details.qualifiers.insert(details.qualifiers.end(), t->qualifiers.begin(), t->qualifiers.end());
  }
  const bool known = touched_.contains(statement);
  const Details there = known && !details.Empty() ? DetailsOf(statement) : Details();
  Write(statement, there, details);
}

// ---- sources and qualifiers ----

void ViewStatements::Write(int64_t statement, const Details& there, const Details& details) {
  std::set<ViewSource> sources(there.sources.begin(), there.sources.end());
  std::set<int64_t> entities;
  for (const ViewSource& source : there.sources) entities.insert(source.entity);
  for (const ViewSource& source : details.sources) {
    if (!sources.insert(source).second) continue;
    const bool leads = entities.insert(source.entity).second;
    failure_.Note(database_.Use(kInsertSource)
                      .Bind(ids_.Next(ViewKind::kAttribution), statement, source.entity,
                            source.name, source.verb, leads)
                      .Run());
  }
  std::set<ViewQualifier> qualifiers(there.qualifiers.begin(), there.qualifiers.end());
  for (const ViewQualifier& q : details.qualifiers) {
    if (!qualifiers.insert(q).second) continue;
    failure_.Note(database_.Use(kInsertQualifier)
                      .Bind(ids_.Next(ViewKind::kQualifier), statement, q.role, q.preposition,
                            q.text, q.entity, q.value)
                      .Run());
  }
}

// What the view has.
ViewStatements::Details ViewStatements::DetailsOf(int64_t statement) {
  Details details;
  Sql& source = database_.Use(
      "SELECT ifnull(entity,0), name, verb FROM view_attribution WHERE statement = ?1 ORDER BY id");
  for (source.Bind(statement); source.Row();) {
    details.sources.push_back({source.Int(0), source.Text(1), source.Text(2)});
  }
  failure_.Note(source.ok());
  Sql& q = database_.Use(
      "SELECT role, preposition, text, ifnull(entity,0), value FROM view_qualifier "
      "WHERE statement = ?1 ORDER BY id");
  for (q.Bind(statement); q.Row();) {
    details.qualifiers.push_back({q.Text(0), q.Text(1), q.Text(2), q.Int(3), q.Text(4)});
  }
  failure_.Note(q.ok());
  return details;
}

// What the articles say.
ViewStatements::Details ViewStatements::DetailsTold(int64_t statement) {
  Details details;
  Sql& source = database_.Use(kReadSources).Bind(statement);
  while (source.Row()) {
    details.sources.push_back(
        {MemberAt(source.Bytes(0), source.Int(1)), source.Text(2), source.Text(3)});
  }
  failure_.Note(source.ok());
  for (ViewSource& said : details.sources) {
    if (said.entity != 0) said.name = entities_.Of(said.entity).name;
  }
  Sql& q = database_.Use(kReadQualifiers).Bind(statement);
  while (q.Row()) {
    details.qualifiers.push_back(
        {q.Text(2), q.Text(3), q.Text(4), MemberAt(q.Bytes(0), q.Int(1)), q.Text(5)});
  }
  failure_.Note(q.ok());
  return details;
}

void ViewStatements::RemoveDetails(int64_t statement) {
  const Details there = DetailsOf(statement);
  if (there.Empty()) return;
  for (const ViewSource& source : there.sources) entities_.Suspect(source.entity);
  for (const ViewQualifier& qualifier : there.qualifiers) entities_.Suspect(qualifier.entity);
  failure_.Note(
      database_.Use("DELETE FROM view_attribution WHERE statement = ?1").Bind(statement).Run());
  failure_.Note(
      database_.Use("DELETE FROM view_qualifier WHERE statement = ?1").Bind(statement).Run());
}

// ---- evidence went ----

void ViewStatements::Drop(int64_t article) {
  Sql& row = database_.Use("SELECT statement FROM view_evidence WHERE article = ?1").Bind(article);
  while (row.Row()) touched_[row.Int(0)] = Change::kAll;
  failure_.Note(row.ok());
  failure_.Note(database_.Use("DELETE FROM view_evidence WHERE article = ?1").Bind(article).Run());
}

void ViewStatements::Settle() {
  for (const auto& [statement, change] : std::exchange(touched_, {})) SettleOne(statement, change);
  for (const int64_t relation : std::exchange(suspects_, {})) {
    failure_.Note(database_
                      .Use("DELETE FROM view_relation WHERE id = ?1 AND NOT EXISTS "
                           "(SELECT 1 FROM view_statement WHERE relation = ?1)")
                      .Bind(relation)
                      .Run());
  }
}

void ViewStatements::SettleOne(int64_t statement, Change change) {
  Combined combined;
  Sql& row = database_.Use(kReadEvidence).Bind(statement);
  while (row.Row()) {
    combined.Add(row.Int(0), row.Bytes(1), row.Real(2), row.Bytes(3));
  }
  failure_.Note(row.ok());
  if (combined.support() == 0) {
    Remove(statement);
    return;
  }
  const double confidence = combined.Confidence();
  failure_.Note(database_.Use(kUpdate)
                    .Bind(statement, confidence, combined.support(),
                          RankOf(combined.support(), confidence), combined.first_date(),
                          combined.last_date(), combined.Relation())
                    .Run());
  if (change != Change::kAll) return;
  RemoveDetails(statement);
  Write(statement, {}, DetailsTold(statement));
}

void ViewStatements::Remove(int64_t statement) {
  const StatementParts parts = PartsOf(statement);
  entities_.Suspect(parts.subject);
  entities_.Suspect(parts.object);
  suspects_.insert(parts.relation);
  RemoveDetails(statement);
  failure_.Note(database_.Use("DELETE FROM view_statement WHERE id = ?1").Bind(statement).Run());
}

StatementParts ViewStatements::PartsOf(int64_t statement) {
  Sql& row = database_.Use(
      "SELECT subject, relation, object, kind FROM view_statement "
      "WHERE id = ?1");
  StatementParts parts;
  for (row.Bind(statement); row.Row();) {
    parts = {row.Int(0), row.Int(1), row.Int(2), row.Int(3)};
  }
  failure_.Note(row.ok());
  return parts;
}

void ViewStatements::Rekey(int64_t entity) {
  std::vector<int64_t> about;
  Sql& row = database_.Use(
      "SELECT id FROM view_statement WHERE subject = ?1 UNION "
      "SELECT id FROM view_statement WHERE object = ?1");
  for (row.Bind(entity); row.Row();) about.push_back(row.Int(0));
  failure_.Note(row.ok());
  for (const int64_t statement : about) {
    const int64_t key = KeyOf(PartsOf(statement));
    failure_.Note(database_.Use("UPDATE view_statement SET key = ?2 WHERE id = ?1")
                      .Bind(statement, key)
                      .Run());
  }
}

}  // namespace tripleloom
