#include "graph/rows.h"

#include <array>

#include "graph/facts.h"

namespace tripleloom {
namespace {

constexpr std::string_view kInsertDocument =
    "INSERT INTO document (id, title, date, url, text, fingerprint) VALUES (?1,?2,?3,?4,?5,?6)";
constexpr std::string_view kInsertSentence = "INSERT INTO sentence VALUES (?1,?2,?3,?4)";
constexpr std::string_view kInsertEntity =
    "INSERT INTO entity VALUES (?1,?2,?3,?4,?5,?6,nullif(?7,''))";
constexpr std::string_view kInsertMention = "INSERT INTO mention VALUES (?1,?2,?3,?4,?5,?6)";
constexpr std::string_view kInsertTriple =
    "INSERT INTO triple VALUES (?1,?2,?3,?4,?5,?6,nullif(?7,-1),?8,?9,?10,?11,?12,?13,?14,"
    "nullif(?15,-1),?16,?17,?18,?19,?20)";
constexpr std::string_view kInsertArgument =
    "INSERT INTO argument VALUES (?1,?2,?3,?4,?5,?6,?7,?8,nullif(?9,-1),nullif(?10,''))";
constexpr std::string_view kInsertAttribution =
    "INSERT INTO attribution VALUES (?1,?2,?3,?4,?5,nullif(?6,-1),?7)";

constexpr std::string_view kReadDocument =
    "SELECT number, id, title, date, url, text, fingerprint FROM document WHERE id = ?1";
constexpr std::string_view kReadSentences =
    "SELECT span_begin, span_end FROM sentence WHERE document = ?1 ORDER BY position";
constexpr std::string_view kReadEntities =
    "SELECT key, name, type, named, usual FROM entity WHERE document = ?1 ORDER BY position";
constexpr std::string_view kReadMentions =
    "SELECT entity, kind, span_begin, span_end FROM mention WHERE document = ?1 "
    "ORDER BY entity, position";
constexpr std::string_view kReadTriples =
    "SELECT sentence, subject_begin, subject_end, subject_text, ifnull(subject_entity,-1), "
    "relation_begin, relation_end, relation_text, relation_lemma, "
    "object_begin, object_end, object_text, ifnull(object_entity,-1), "
    "negated, modality, confidence, extractor, pattern "
    "FROM triple WHERE document = ?1 ORDER BY position";
constexpr std::string_view kReadArguments =
    "SELECT triple, role, preposition, span_begin, span_end, text, ifnull(entity,-1), value "
    "FROM argument WHERE document = ?1 ORDER BY triple, position";
constexpr std::string_view kReadAttributions =
    "SELECT triple, verb, span_begin, span_end, text, ifnull(entity,-1) "
    "FROM attribution WHERE document = ?1";

constexpr std::array<std::string_view, 7> kDelete = {
    "DELETE FROM document WHERE number = ?1",      "DELETE FROM sentence WHERE document = ?1",
    "DELETE FROM entity WHERE document = ?1",      "DELETE FROM mention WHERE document = ?1",
    "DELETE FROM triple WHERE document = ?1",      "DELETE FROM argument WHERE document = ?1",
    "DELETE FROM attribution WHERE document = ?1",
};

bool InsertEntity(Database& database, int64_t number, int position, const LocalEntity& entity) {
  bool ok = database.Use(kInsertEntity)
                .Bind(number, position, entity.key, entity.name, NameOf(entity.type), entity.named,
                      entity.usual)
                .Run();
  int place = 0;
  for (const EntityMention& mention : entity.mentions) {
    ok = ok && database.Use(kInsertMention)
                   .Bind(number, position, place++, NameOf(mention.kind), mention.span.begin,
                         mention.span.end)
                   .Run();
  }
  return ok;
}

bool InsertArguments(Database& database, int64_t number, int position, const Triple& triple) {
  bool ok = true;
  int place = 0;
  for (const Qualifier& argument : triple.arguments) {
    const Slot& slot = argument.slot;
    ok = ok && database.Use(kInsertArgument)
                   .Bind(number, position, place++, argument.role, argument.preposition,
                         slot.span.begin, slot.span.end, slot.text, slot.entity, argument.value)
                   .Run();
  }
  if (ok && triple.attribution) {
    const Slot& source = triple.attribution->source;
    ok = database.Use(kInsertAttribution)
             .Bind(number, position, source.span.begin, source.span.end, source.text, source.entity,
                   triple.attribution->verb)
             .Run();
  }
  return ok;
}

bool InsertTriple(Database& database, int64_t number, int position, const Triple& t) {
  return database.Use(kInsertTriple)
             .Bind(number, position, t.sentence, t.subject.span.begin, t.subject.span.end,
                   t.subject.text, t.subject.entity, t.relation.span.begin, t.relation.span.end,
                   t.relation.text, t.relation.lemma, t.object.span.begin, t.object.span.end,
                   t.object.text, t.object.entity, t.negated, NameOf(t.modality), t.confidence,
                   t.extractor, t.pattern)
             .Run() &&
         InsertArguments(database, number, position, t);
}

// Columns as they lie: a value that does not fit becomes one that the fingerprint will not match.
Span SpanAt(const Sql& row, int column) {
  return {static_cast<uint32_t>(row.Int(column)), static_cast<uint32_t>(row.Int(column + 1))};
}

Slot SlotAt(const Sql& row, int column) {
  return {SpanAt(row, column), row.Text(column + 2), static_cast<int>(row.Int(column + 3))};
}

// The columns of `triple` from `sentence` on.
Triple TripleAt(const Sql& row) {
  Triple triple;
  triple.sentence = static_cast<int>(row.Int(0));
  triple.subject = SlotAt(row, 1);
  triple.relation = {SpanAt(row, 5), row.Text(7), row.Text(8)};
  triple.object = SlotAt(row, 9);
  triple.negated = row.Int(13) != 0;
  triple.modality = ModalityFromName(row.Text(14)).value_or(Modality::kHypothetical);
  triple.confidence = row.Real(15);
  triple.extractor = row.Text(16);
  triple.pattern = row.Text(17);
  return triple;
}

// Reads the parts of one document; stops at the first failure. A row that belongs to nothing is
// dropped here and missed by the fingerprint.
class Reader {
 public:
  Reader(Database& database, int64_t number) : database_(database), number_(number) {}

  bool Sentences(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadSentences).Bind(number_);
    while (row.Row()) facts.sentences.push_back(SpanAt(row, 0));
    return row.ok();
  }

  bool Entities(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadEntities).Bind(number_);
    while (row.Row()) {
      const auto type = EntityTypeFromName(row.Text(2)).value_or(EntityType::kConcept);
      facts.entities.push_back({row.Text(0), row.Text(1), type, row.Int(3) != 0, {}, row.Text(4)});
    }
    return row.ok();
  }

  bool Mentions(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadMentions).Bind(number_);
    while (row.Row()) {
      const auto kind = MentionKindFromName(row.Text(1)).value_or(MentionKind::kPronoun);
      if (LocalEntity* entity = At(facts.entities, row.Int(0))) {
        entity->mentions.push_back({SpanAt(row, 2), kind});
      }
    }
    return row.ok();
  }

  bool Triples(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadTriples).Bind(number_);
    while (row.Row()) facts.triples.push_back(TripleAt(row));
    return row.ok();
  }

  bool Arguments(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadArguments).Bind(number_);
    while (row.Row()) {
      if (Triple* triple = At(facts.triples, row.Int(0))) {
        triple->arguments.push_back({row.Text(1), row.Text(2), SlotAt(row, 3), row.Text(7)});
      }
    }
    return row.ok();
  }

  bool Attributions(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadAttributions).Bind(number_);
    while (row.Row()) {
      if (Triple* triple = At(facts.triples, row.Int(0))) {
        triple->attribution = Attribution{SlotAt(row, 2), row.Text(1)};
      }
    }
    return row.ok();
  }

 private:
  template <class T>
  static T* At(std::vector<T>& values, int64_t index) {
    const bool inside = index >= 0 && index < static_cast<int64_t>(values.size());
    return inside ? &values[static_cast<size_t>(index)] : nullptr;
  }

  Database& database_;
  int64_t number_;
};

}  // namespace

Result<std::optional<DocumentRow>> FindDocument(Database& database, std::string_view id) {
  Sql& row = database.Use("SELECT number, date, fingerprint FROM document WHERE id = ?1").Bind(id);
  std::optional<DocumentRow> found;
  while (row.Row()) found = DocumentRow{row.Int(0), row.Text(1), row.Text(2)};
  if (!row.ok()) return tl::unexpected(database.Failure());
  return found;
}

Result<int64_t> InsertFacts(Database& database, const DocumentFacts& facts,
                            const std::string& fingerprint) {
  bool ok = database.Use(kInsertDocument)
                .Bind(facts.id, facts.title, facts.date, facts.url, facts.text, fingerprint)
                .Run();
  const int64_t number = sqlite3_last_insert_rowid(database.handle());
  for (size_t i = 0; ok && i < facts.sentences.size(); ++i) {
    const Span span = facts.sentences[i];
    ok = database.Use(kInsertSentence)
             .Bind(number, static_cast<int64_t>(i), span.begin, span.end)
             .Run();
  }
  for (size_t i = 0; ok && i < facts.entities.size(); ++i) {
    ok = InsertEntity(database, number, static_cast<int>(i), facts.entities[i]);
  }
  for (size_t i = 0; ok && i < facts.triples.size(); ++i) {
    ok = InsertTriple(database, number, static_cast<int>(i), facts.triples[i]);
  }
  if (!ok) return tl::unexpected(database.Failure());
  return number;
}

Status DeleteFacts(Database& database, int64_t number) {
  for (const std::string_view text : kDelete) {
    if (!database.Use(text).Bind(number).Run()) return tl::unexpected(database.Failure());
  }
  return {};
}

Result<DocumentFacts> ReadFacts(Database& database, std::string_view id) {
  Sql& row = database.Use(kReadDocument).Bind(id);
  const bool found = row.Row();
  if (!row.ok()) return tl::unexpected(database.Failure());
  if (!found) return Fail(ErrorCode::kNotFound, "no document \"" + std::string(id) + '"');
  DocumentFacts facts;
  const int64_t number = row.Int(0);
  facts.id = row.Text(1);
  facts.title = row.Text(2);
  facts.date = row.Text(3);
  facts.url = row.Text(4);
  facts.text = row.Text(5);
  const std::string fingerprint = row.Text(6);
  row.Bind(id);  // ends its lock
  Reader reader(database, number);
  if (!reader.Sentences(facts) || !reader.Entities(facts) || !reader.Mentions(facts) ||
      !reader.Triples(facts) || !reader.Arguments(facts) || !reader.Attributions(facts)) {
    return tl::unexpected(database.Failure());
  }
  if (facts.id != id || Fingerprint(facts) != fingerprint || !Validate(facts)) {
    return tl::unexpected(database.Damaged("the facts of document \"" + std::string(id) +
                                           "\" are not as they were written"));
  }
  return facts;
}

}  // namespace tripleloom
