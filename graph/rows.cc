#include "graph/rows.h"

#include <array>
#include <limits>

#include "graph/facts.h"

namespace tripleloom {
namespace {

constexpr std::string_view kInsertDocument =
    "INSERT INTO document (id, title, date, url, text, fingerprint) VALUES (?1,?2,?3,?4,?5,?6)";
constexpr std::string_view kInsertSentence = "INSERT INTO sentence VALUES (?1,?2,?3)";
constexpr std::string_view kInsertEntity =
    "INSERT INTO entity VALUES (?1,?2,?3,?4,?5,nullif(?6,''))";
constexpr std::string_view kInsertMention = "INSERT INTO mention VALUES (?1,?2,?3,?4,?5)";
constexpr std::string_view kInsertTriple =
    "INSERT INTO triple VALUES (?1,?2,?3,?4,?5,nullif(?6,-1),?7,?8,?9,?10,?11,?12,?13,"
    "nullif(?14,-1),?15,?16,?17,?18,?19)";
constexpr std::string_view kInsertArgument =
    "INSERT INTO argument VALUES (?1,?2,?3,?4,?5,?6,nullif(?7,-1),nullif(?8,''))";
constexpr std::string_view kInsertAttribution =
    "INSERT INTO attribution VALUES (?1,?2,?3,?4,nullif(?5,-1),?6)";

constexpr std::string_view kReadDocument =
    "SELECT number, id, title, date, url, text, fingerprint FROM document WHERE id = ?1";
constexpr std::string_view kReadSentences =
    "SELECT id, span_begin, span_end FROM sentence WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr std::string_view kReadEntities =
    "SELECT id, key, name, type, named, usual FROM entity WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr std::string_view kReadMentions =
    "SELECT entity, kind, span_begin, span_end FROM mention WHERE id BETWEEN ?1 AND ?2 "
    "ORDER BY id";
constexpr std::string_view kReadTriples =
    "SELECT id, sentence, subject_begin, subject_end, subject_text, ifnull(subject_entity,-1), "
    "relation_begin, relation_end, relation_text, relation_lemma, "
    "object_begin, object_end, object_text, ifnull(object_entity,-1), "
    "negated, modality, confidence, extractor, pattern "
    "FROM triple WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr std::string_view kReadArguments =
    "SELECT triple, role, preposition, span_begin, span_end, text, ifnull(entity,-1), value "
    "FROM argument WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr std::string_view kReadAttributions =
    "SELECT triple, verb, span_begin, span_end, text, ifnull(entity,-1) "
    "FROM attribution WHERE triple BETWEEN ?1 AND ?2";

constexpr std::array<std::string_view, 6> kDeleteParts = {
    "DELETE FROM sentence WHERE id BETWEEN ?1 AND ?2",
    "DELETE FROM entity WHERE id BETWEEN ?1 AND ?2",
    "DELETE FROM mention WHERE id BETWEEN ?1 AND ?2",
    "DELETE FROM triple WHERE id BETWEEN ?1 AND ?2",
    "DELETE FROM argument WHERE id BETWEEN ?1 AND ?2",
    "DELETE FROM attribution WHERE triple BETWEEN ?1 AND ?2",
};

static_assert(kMostParts <= 1 << kPositionBits && kMostArguments <= 1 << kArgumentBits);

// Inserts the parts of one document; stops at the first failure.
class Writer {
 public:
  Writer(Database& database, int64_t number) : database_(database), number_(number) {}

  bool Write(const DocumentFacts& facts) {
    for (size_t i = 0; ok_ && i < facts.sentences.size(); ++i) {
      Insert(kInsertSentence, RowAt(i), facts.sentences[i].begin, facts.sentences[i].end);
    }
    for (size_t i = 0; ok_ && i < facts.entities.size(); ++i) {
      WriteEntity(RowAt(i), facts.entities[i]);
    }
    for (size_t i = 0; ok_ && i < facts.triples.size(); ++i) {
      WriteTriple(RowAt(i), facts.triples[i]);
    }
    return ok_;
  }

 private:
  template <class... Values>
  void Insert(std::string_view sql, const Values&... values) {
    ok_ = ok_ && database_.Use(sql).Bind(values...).Run();
  }

  int64_t RowAt(size_t position) const { return RowId(number_, static_cast<int64_t>(position)); }
  int64_t EntityRow(const Slot& slot) const {
    return slot.entity < 0 ? -1 : RowId(number_, slot.entity);
  }

  void WriteEntity(int64_t row, const LocalEntity& entity) {
    Insert(kInsertEntity, row, entity.key, entity.name, NameOf(entity.type), entity.named,
           entity.usual);
    for (const EntityMention& mention : entity.mentions) {
      Insert(kInsertMention, FirstRow(number_) + mentions_++, row, NameOf(mention.kind),
             mention.span.begin, mention.span.end);
    }
  }

  void WriteTriple(int64_t row, const Triple& t) {
    Insert(kInsertTriple, row, RowId(number_, t.sentence), t.subject.span.begin, t.subject.span.end,
           t.subject.text, EntityRow(t.subject), t.relation.span.begin, t.relation.span.end,
           t.relation.text, t.relation.lemma, t.object.span.begin, t.object.span.end, t.object.text,
           EntityRow(t.object), t.negated, NameOf(t.modality), t.confidence, t.extractor,
           t.pattern);
    int64_t argument_row = row;
    for (const Qualifier& argument : t.arguments) {
      const Slot& slot = argument.slot;
      Insert(kInsertArgument, argument_row++, argument.role, argument.preposition, slot.span.begin,
             slot.span.end, slot.text, EntityRow(slot), argument.value);
    }
    if (!t.attribution) return;
    const Slot& source = t.attribution->source;
    Insert(kInsertAttribution, row, source.span.begin, source.span.end, source.text,
           EntityRow(source), t.attribution->verb);
  }

  Database& database_;
  int64_t number_;
  int64_t mentions_ = 0;
  bool ok_ = true;
};

// Columns as they lie: a value that does not fit becomes one that the fingerprint will not match.
Span SpanAt(const Sql& row, int column) {
  return {static_cast<uint32_t>(row.Int(column)), static_cast<uint32_t>(row.Int(column + 1))};
}

// Reads the parts of one document; stops at the first failure. A row that belongs to nothing is
// dropped here and missed by the fingerprint.
class Reader {
 public:
  Reader(Database& database, int64_t number)
      : database_(database), first_(FirstRow(number)), last_(LastRow(number)) {}

  bool Sentences(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadSentences).Bind(first_, last_);
    while (row.Row()) {
      CheckPlace(row, facts.sentences.size());
      facts.sentences.push_back(SpanAt(row, 1));
    }
    return row.ok();
  }

  bool Entities(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadEntities).Bind(first_, last_);
    while (row.Row()) {
      CheckPlace(row, facts.entities.size());
      const auto type = EntityTypeFromName(row.Text(3)).value_or(EntityType::kConcept);
      facts.entities.push_back({row.Text(1), row.Text(2), type, row.Int(4) != 0, {}, row.Text(5)});
    }
    return row.ok();
  }

  bool Mentions(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadMentions).Bind(first_, last_);
    while (row.Row()) {
      const auto kind = MentionKindFromName(row.Text(1)).value_or(MentionKind::kPronoun);
      if (LocalEntity* entity = At(facts.entities, PositionOf(row.Int(0)))) {
        entity->mentions.push_back({SpanAt(row, 2), kind});
      }
    }
    return row.ok();
  }

  bool Triples(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadTriples).Bind(first_, last_);
    while (row.Row()) {
      CheckPlace(row, facts.triples.size());
      facts.triples.push_back(TripleAt(row));
    }
    return row.ok();
  }

  bool Arguments(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadArguments).Bind(first_, last_);
    while (row.Row()) {
      if (Triple* triple = At(facts.triples, PositionOf(row.Int(0)))) {
        triple->arguments.push_back({row.Text(1), row.Text(2), SlotAt(row, 3), row.Text(7)});
      }
    }
    return row.ok();
  }

  bool Attributions(DocumentFacts& facts) {
    Sql& row = database_.Use(kReadAttributions).Bind(first_, last_);
    while (row.Row()) {
      if (Triple* triple = At(facts.triples, PositionOf(row.Int(0)))) {
        triple->attribution = Attribution{SlotAt(row, 2), row.Text(1)};
      }
    }
    return row.ok();
  }

  // Whether all rows read had the ids of their places.
  bool in_place() const { return in_place_; }

 private:
  template <class T>
  static T* At(std::vector<T>& values, int64_t index) {
    const bool inside = index >= 0 && index < static_cast<int64_t>(values.size());
    return inside ? &values[static_cast<size_t>(index)] : nullptr;
  }

  // Other tables know a row by its id, which must be that of its place.
  void CheckPlace(const Sql& row, size_t position) {
    const int64_t id = first_ + RowId(0, static_cast<int64_t>(position));
    in_place_ = in_place_ && row.Int(0) == id;
  }

  // Of a row of this document that lies in a list; none (-1) stays -1, and what is no such row
  // becomes a position that the fingerprint will not match.
  int PositionOf(int64_t row) const {
    if (row == -1) return -1;
    const bool fits = row >= first_ && row <= last_ && RowId(0, PositionOfRow(row)) + first_ == row;
    return fits ? PositionOfRow(row) : std::numeric_limits<int>::min();
  }

  Slot SlotAt(const Sql& row, int column) const {
    return {SpanAt(row, column), row.Text(column + 2), PositionOf(row.Int(column + 3))};
  }

  // The columns of `triple`, without those that the id gives.
  Triple TripleAt(const Sql& row) const {
    Triple triple;
    triple.sentence = PositionOf(row.Int(1));
    triple.subject = SlotAt(row, 2);
    triple.relation = {SpanAt(row, 6), row.Text(8), row.Text(9)};
    triple.object = SlotAt(row, 10);
    triple.negated = row.Int(14) != 0;
    triple.modality = ModalityFromName(row.Text(15)).value_or(Modality::kHypothetical);
    triple.confidence = row.Real(16);
    triple.extractor = row.Text(17);
    triple.pattern = row.Text(18);
    return triple;
  }

  Database& database_;
  int64_t first_;
  int64_t last_;
  bool in_place_ = true;
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
  if (ok && number >= kMostDocuments) {
    return Fail(ErrorCode::kLimit, database.path() +
                                       ": has numbered as many documents as it can; " +
                                       "merge it into a new graph");
  }
  if (!ok || !Writer(database, number).Write(facts)) return tl::unexpected(database.Failure());
  return number;
}

Status DeleteFacts(Database& database, int64_t number) {
  bool ok = database.Use("DELETE FROM document WHERE number = ?1").Bind(number).Run();
  for (const std::string_view text : kDeleteParts) {
    ok = ok && database.Use(text).Bind(FirstRow(number), LastRow(number)).Run();
  }
  if (!ok) return tl::unexpected(database.Failure());
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
  const bool is_numbered = number > 0 && number < kMostDocuments;
  if (!is_numbered || !reader.in_place() || facts.id != id || Fingerprint(facts) != fingerprint ||
      !Validate(facts)) {
    return tl::unexpected(database.Damaged("the facts of document \"" + std::string(id) +
                                           "\" are not as they were written"));
  }
  return facts;
}

}  // namespace tripleloom
