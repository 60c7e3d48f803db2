// Evidence is read in the order of documents and places, and sources and qualifiers in the order of
// the evidence that gives them, from the facts: rows of the view lie as the history of the store
// has put them. One alone has no order, and is taken from its row.

#include "graph/view_graph.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/assemble.h"
#include "graph/base/hash.h"
#include "graph/view_schema.h"

namespace tripleloom {
namespace {

constexpr std::string_view kStatement =
    "SELECT key, subject, object, lemma, negated, modality, confidence, support, first, last, "
    "words, attributed FROM view_statement AS s JOIN view_relation AS r ON r.id = relation WHERE "
    "s.id = ?1";
constexpr std::string_view kEvidence =
    "SELECT article, sentence_begin, sentence_end, "
    "CAST(substr(CAST(d.text AS BLOB), span_begin + 1, span_end - span_begin) AS TEXT), "
    "e.subject_begin, e.subject_end, e.object_begin, e.object_end, subject_text, relation_text, "
    "object_text, t.confidence, extractor, pattern FROM view_evidence AS e "
    "JOIN document AS d ON d.number = article >> 4 "
    "JOIN triple AS t ON t.id = e.triple "
    "JOIN sentence AS w ON w.id = t.sentence "
    "WHERE statement = ?1 ORDER BY d.id, sentence_begin, sentence_end, e.subject_begin, "
    "e.subject_end, e.object_begin, e.object_end, e.triple";
constexpr std::string_view kSources =
    "SELECT members, ifnull(entity,-1), text, verb FROM view_evidence AS e "
    "JOIN view_article AS a ON a.id = article "
    "JOIN attribution AS s ON s.triple = e.triple "
    "WHERE statement = ?1 ORDER BY a.name, sentence_begin, sentence_end, subject_begin, "
    "subject_end, object_begin, object_end, e.triple";
constexpr std::string_view kQualifiers =
    "SELECT members, ifnull(entity,-1), role, preposition, text, value FROM view_evidence AS e "
    "JOIN view_article AS a ON a.id = article "
    "JOIN argument AS q ON q.id BETWEEN e.triple AND e.triple + 8191 "
    "WHERE statement = ?1 ORDER BY a.name, sentence_begin, sentence_end, subject_begin, "
    "subject_end, object_begin, object_end, q.id";
constexpr std::string_view kOneSource =
    "SELECT ifnull(entity,0), name, verb FROM view_attribution WHERE statement = ?1 LIMIT 2";
constexpr std::string_view kOneQualifier =
    "SELECT ifnull(entity,0), role, preposition, text, value FROM view_qualifier "
    "WHERE statement = ?1 LIMIT 2";
constexpr std::string_view kEntity =
    "SELECT key, name, type, named, mentions, articles, iri, ifnull(place,-1) FROM view_entity "
    "WHERE id = ?1";
constexpr std::string_view kNames = "SELECT text FROM view_name WHERE entity = ?1 ORDER BY place";

class Reader {
 public:
  Reader(Database& database, PartDepth depth) : database_(database), depth_(depth) {}

  Result<Graph> Read(const std::set<int64_t>& statements, const std::set<int64_t>& entities) {
    for (const int64_t entity : entities) PlaceOf(entity);
    for (const int64_t statement : statements) ReadStatement(statement);
    if (!ok_) return tl::unexpected(database_.Failure());
    if (!whole_) return tl::unexpected(database_.Damaged("its view of the graph is incomplete"));
    NumberDocuments();
    return Assemble(std::move(entities_), std::move(statements_), std::move(info_));
  }

 private:
  void Note(const Sql& row) { ok_ = ok_ && row.ok(); }

  // The entity's place in the list, read when it is first asked for.
  int PlaceOf(int64_t id) {
    const auto [place, added] = places_.try_emplace(id, static_cast<int>(entities_.size()));
    if (!added) return place->second;
    Entity& entity = entities_.emplace_back();
    int64_t own = -1;
    Sql& row = database_.Use(kEntity).Bind(id);
    while (row.Row()) {
      entity.key = row.Text(0);
      entity.name = row.Text(1);
      entity.type = static_cast<EntityType>(row.Int(2));
      entity.named = row.Int(3) != 0;
      entity.mentions = static_cast<int>(row.Int(4));
      entity.documents = static_cast<int>(row.Int(5));
      entity.iri = row.Text(6);
      own = row.Int(7);
    }
    Note(row);
    whole_ = whole_ && !entity.key.empty();
    Sql& names = database_.Use(kNames).Bind(id);
    while (names.Row()) entity.names.push_back(names.Text(0));
    Note(names);
    const auto count = static_cast<int64_t>(entity.names.size());
    if (own >= 0) entity.names.insert(entity.names.begin() + std::min(own, count), entity.name);
    return place->second;
  }

  void ReadStatement(int64_t id) {
    LooseStatement& loose = statements_.emplace_back();
    Statement& statement = loose.statement;
    int64_t subject = 0;
    int64_t object = 0;
    bool attributed = false;
    Sql& row = database_.Use(kStatement).Bind(id);
    while (row.Row()) {
      statement.key = "s" + HexDigits(static_cast<uint64_t>(row.Int(0)));
      subject = row.Int(1);
      object = row.Int(2);
      statement.lemma = row.Text(3);
      statement.negated = row.Int(4) != 0;
      statement.modality = static_cast<Modality>(row.Int(5));
      statement.confidence = row.Real(6);
      statement.support = static_cast<int>(row.Int(7));
      statement.first_date = row.Text(8);
      statement.last_date = row.Text(9);
      statement.relation = row.Text(10);
      attributed = row.Int(11) != 0;
    }
    Note(row);
    loose.subject = PlaceOf(subject);
    loose.object = PlaceOf(object);
    if (attributed) ReadSources(id, statement);
    ReadQualifiers(id, statement);
    whole_ = whole_ && subject != 0;
    if (depth_ != PartDepth::kWhole) return;
    ReadEvidence(id, statement);
    whole_ = whole_ && !statement.evidence.empty();
  }

  static Span SpanAt(const Sql& row, int column) {
    return {static_cast<uint32_t>(row.Int(column)), static_cast<uint32_t>(row.Int(column + 1))};
  }

  void ReadEvidence(int64_t id, Statement& statement) {
    Sql& row = database_.Use(kEvidence).Bind(id);
    while (row.Row()) {
      const auto next = static_cast<int>(articles_.size());
      Evidence evidence;
      evidence.document = articles_.try_emplace(row.Int(0), next).first->second;
      evidence.sentence_span = SpanAt(row, 1);
      evidence.sentence = row.Text(3);
      evidence.subject = SpanAt(row, 4);
      evidence.object = SpanAt(row, 6);
      evidence.subject_text = row.Text(8);
      evidence.relation_text = row.Text(9);
      evidence.object_text = row.Text(10);
      evidence.confidence = row.Real(11);
      evidence.extractor = row.Text(12);
      evidence.pattern = row.Text(13);
      statement.evidence.push_back(std::move(evidence));
    }
    Note(row);
  }

  using Source = std::tuple<int64_t, std::string, std::string>;  // entity; its words, verb
  using Qualifier = std::tuple<int64_t, std::string, std::string, std::string, std::string>;

  // What is told of a statement, each once. `one` asks the view, at most for two rows, `all` the
  // articles; `make` makes it of a row, its entity, and the column where its words begin.
  template <class Told, class Make>
  std::vector<Told> ReadTold(std::string_view one, std::string_view all, int64_t id,
                             const Make& make) {
    std::vector<Told> told;
    Sql& few = database_.Use(one).Bind(id);
    while (few.Row()) told.push_back(make(few, few.Int(0), 1));
    Note(few);
    if (told.size() < 2) return told;
    told.clear();
    std::set<Told> seen;
    Sql& row = database_.Use(all).Bind(id);
    while (row.Row()) {
      Told next = make(row, MemberAt(row.Bytes(0), row.Int(1)), 2);
      if (seen.insert(next).second) told.push_back(std::move(next));
    }
    Note(row);
    return told;
  }

  void ReadSources(int64_t id, Statement& statement) {
    const auto make = [](const Sql& row, int64_t entity, int at) {
      return Source(entity, entity != 0 ? std::string() : row.Text(at), row.Text(at + 1));
    };
    for (auto& [entity, text, verb] : ReadTold<Source>(kOneSource, kSources, id, make)) {
      if (entity == 0) {
        statement.sources.push_back({"", std::move(text), std::move(verb)});
        continue;
      }
      const Entity& known = entities_[static_cast<size_t>(PlaceOf(entity))];
      statement.sources.push_back({known.key, known.name, std::move(verb)});
    }
  }

  void ReadQualifiers(int64_t id, Statement& statement) {
    const auto make = [](const Sql& row, int64_t entity, int at) {
      return Qualifier(entity, row.Text(at), row.Text(at + 1), row.Text(at + 2), row.Text(at + 3));
    };
    for (auto& [entity, role, preposition, text, value] :
         ReadTold<Qualifier>(kOneQualifier, kQualifiers, id, make)) {
      const std::string key =
          entity == 0 ? std::string() : entities_[static_cast<size_t>(PlaceOf(entity))].key;
      statement.qualifiers.push_back({role, preposition, text, key, value});
    }
  }

  // Documents are sorted by id in a graph.
  void NumberDocuments() {
    std::vector<std::pair<DocumentInfo, int>> documents;
    for (const auto& [article, number] : articles_) {
      Sql& row = database_.Use("SELECT name, title, date, url FROM view_article WHERE id = ?1");
      for (row.Bind(article); row.Row();) {
        documents.push_back({{row.Text(0), row.Text(1), row.Text(2), row.Text(3)}, number});
      }
      Note(row);
    }
    std::sort(documents.begin(), documents.end(),
              [](const auto& a, const auto& b) { return a.first.id < b.first.id; });
    std::vector<int> places(articles_.size(), 0);
    for (auto& [info, number] : documents) {
      places[static_cast<size_t>(number)] = static_cast<int>(info_.documents.size());
      info_.documents.push_back(std::move(info));
    }
    for (LooseStatement& loose : statements_) {
      for (Evidence& evidence : loose.statement.evidence) {
        evidence.document = places[static_cast<size_t>(evidence.document)];
      }
    }
  }

  Database& database_;
  PartDepth depth_;
  std::unordered_map<int64_t, int> places_;  // of entities
  std::unordered_map<int64_t, int> articles_;
  std::vector<Entity> entities_;
  std::vector<LooseStatement> statements_;
  GraphInfo info_;
  bool ok_ = true;
  bool whole_ = true;
};

}  // namespace

Result<Graph> GraphOfView(const ViewReading& reading, const std::set<int64_t>& statements,
                          const std::set<int64_t>& entities, PartDepth depth) {
  return Reader(reading.database(), depth).Read(statements, entities);
}

}  // namespace tripleloom
