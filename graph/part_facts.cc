// What is read is numbered anew, so that the outcome is the facts of a shorter document. A name
// needs no mentions: the store has counted them.

#include "graph/part_facts.h"

#include <map>
#include <utility>

#include "graph/facts.h"
#include "graph/rows.h"

namespace tripleloom {
namespace {

constexpr std::string_view kReadTriple =
    "SELECT sentence, subject_begin, subject_end, subject_text, ifnull(subject_entity,-1), "
    "relation_begin, relation_end, relation_text, relation_lemma, "
    "object_begin, object_end, object_text, ifnull(object_entity,-1), "
    "negated, modality, confidence, extractor, pattern "
    "FROM triple WHERE document = ?1 AND position = ?2";
constexpr std::string_view kReadArguments =
    "SELECT role, preposition, span_begin, span_end, text, ifnull(entity,-1), value "
    "FROM argument WHERE document = ?1 AND triple = ?2 ORDER BY position";
constexpr std::string_view kReadAttribution =
    "SELECT verb, span_begin, span_end, text, ifnull(entity,-1) "
    "FROM attribution WHERE document = ?1 AND triple = ?2";
constexpr std::string_view kReadEntity =
    "SELECT key, name, type, named, usual FROM entity WHERE document = ?1 AND position = ?2";
constexpr std::string_view kReadMentions =
    "SELECT kind, span_begin, span_end FROM mention WHERE document = ?1 AND entity = ?2 "
    "ORDER BY position";
constexpr std::string_view kWithPhrases =
    "SELECT position FROM triple WHERE document = ?1 AND "
    "(subject_entity IS NULL OR object_entity IS NULL)";
constexpr std::string_view kOwnTimes =
    "SELECT position FROM entity WHERE document = ?1 AND type IN ('Date', 'Time')";

// Calls `visit` with each entity that the triple speaks of.
template <class Visit>
void ForEachEntity(Triple& triple, const Visit& visit) {
  const auto slot = [&visit](Slot& s) {
    if (s.entity >= 0) visit(s.entity);
  };
  slot(triple.subject);
  slot(triple.object);
  for (Qualifier& argument : triple.arguments) slot(argument.slot);
  if (triple.attribution) slot(triple.attribution->source);
}

// One document.
class Reading {
 public:
  Reading(Database& database, int64_t number) : database_(database), number_(number) {}

  bool Document(DocumentFacts& facts) {
    Sql& row = database_.Use("SELECT id, title, date, url, text FROM document WHERE number = ?1");
    row.Bind(number_);
    while (row.Row()) {
      facts = {row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Text(4), {}, {}, {}};
    }
    return row.ok();
  }

  bool Triples(std::set<int64_t> positions, DocumentFacts& facts) {
    bool ok = true;
    bool has_phrase = false;
    for (const int64_t position : positions) {
      ok = ok && ReadTriple(position, facts);
      if (!ok) return false;
      const Triple& triple = facts.triples.back();
      has_phrase = has_phrase || triple.subject.entity < 0 || triple.object.entity < 0;
    }
    if (!has_phrase) return ok;
    for (const int64_t position : Positions(kWithPhrases, ok)) {
      if (!positions.contains(position)) ok = ok && ReadTriple(position, facts);
    }
    return ok;
  }

  bool Sentences(DocumentFacts& facts) {
    std::map<int, int> places;
    for (Triple& triple : facts.triples) {
      const auto [place, added] =
          places.try_emplace(triple.sentence, static_cast<int>(places.size()));
      triple.sentence = place->second;
      if (!added) continue;
      Sql& row = database_.Use(
          "SELECT span_begin, span_end FROM sentence WHERE document = ?1 AND position = ?2");
      row.Bind(number_, place->first);
      while (row.Row()) facts.sentences.push_back(SpanAt(row, 0));
      if (!row.ok()) return false;
    }
    return true;
  }

  // Also gives their positions.
  bool Entities(std::set<int64_t>& positions, const std::vector<NodeNumber>& names,
                DocumentFacts& facts) {
    bool ok = true;
    for (Triple& triple : facts.triples) {
      ForEachEntity(triple, [&](int entity) { positions.insert(entity); });
    }
    if (HasOwnTime(positions, names, ok)) positions.merge(Positions(kOwnTimes, ok));
    std::map<int64_t, int> places;
    for (const int64_t position : positions) {
      places.emplace(position, static_cast<int>(places.size()));
      ok = ok && ReadEntity(position, NameAt(names, position) == 0, facts);
    }
    for (Triple& triple : facts.triples) {
      ForEachEntity(triple, [&](int& entity) { entity = places.at(entity); });
    }
    return ok;
  }

  static NodeNumber NameAt(const std::vector<NodeNumber>& names, int64_t position) {
    const auto place = static_cast<size_t>(position);
    return place < names.size() ? names[place] : 0;
  }

 private:
  std::set<int64_t> Positions(std::string_view query, bool& ok) {
    Sql& row = database_.Use(query).Bind(number_);
    std::set<int64_t> positions;
    while (row.Row()) positions.insert(row.Int(0));
    ok = ok && row.ok();
    return positions;
  }

  bool ReadTriple(int64_t position, DocumentFacts& facts) {
    Sql& row = database_.Use(kReadTriple).Bind(number_, position);
    Triple triple;
    while (row.Row()) triple = TripleAt(row);
    Sql& argument = database_.Use(kReadArguments).Bind(number_, position);
    while (argument.Row()) {
      triple.arguments.push_back(
          {argument.Text(0), argument.Text(1), SlotAt(argument, 2), argument.Text(6)});
    }
    Sql& source = database_.Use(kReadAttribution).Bind(number_, position);
    while (source.Row()) triple.attribution = Attribution{SlotAt(source, 1), source.Text(0)};
    facts.triples.push_back(std::move(triple));
    return row.ok() && argument.ok() && source.ok();
  }

  bool ReadEntity(int64_t position, bool with_mentions, DocumentFacts& facts) {
    Sql& row = database_.Use(kReadEntity).Bind(number_, position);
    LocalEntity entity;
    while (row.Row()) {
      const auto type = EntityTypeFromName(row.Text(2)).value_or(EntityType::kConcept);
      entity = {row.Text(0), row.Text(1), type, row.Int(3) != 0, {}, row.Text(4)};
    }
    bool ok = row.ok();
    if (with_mentions) {
      Sql& mention = database_.Use(kReadMentions).Bind(number_, position);
      while (mention.Row()) {
        const auto kind = MentionKindFromName(mention.Text(0)).value_or(MentionKind::kPronoun);
        entity.mentions.push_back({SpanAt(mention, 1), kind});
      }
      ok = ok && mention.ok();
    }
    facts.entities.push_back(std::move(entity));
    return ok;
  }

  bool HasOwnTime(const std::set<int64_t>& positions, const std::vector<NodeNumber>& names,
                  bool& ok) {
    for (const int64_t position : positions) {
      if (NameAt(names, position) != 0) continue;
      Sql& row = database_.Use(
          "SELECT type IN ('Date', 'Time') FROM entity WHERE document = ?1 AND position = ?2");
      row.Bind(number_, position);
      bool found = false;
      while (row.Row()) found = row.Int(0) != 0;
      ok = ok && row.ok();
      if (found) return true;
    }
    return false;
  }

  Database& database_;
  int64_t number_;
};

}  // namespace

const std::string& PartReader::GroupOf(NodeNumber name) {
  const auto [place, added] = groups_.try_emplace(name);
  if (!added || name == 0) return place->second;
  std::string key = tables_.NameAt(name).key;
  if (FamilyOfBase(key)) place->second = std::move(key);  // values are what their words say
  return place->second;
}

Result<PartFacts> PartReader::Read(int64_t document, std::set<int64_t> triples,
                                   std::set<int64_t> entities) {
  PartFacts part;
  Reading reading(database_, document);
  const std::vector<NodeNumber> names = tables_.NamesIn(document);
  if (!reading.Document(part.facts) || !reading.Triples(triples, part.facts) ||
      !reading.Entities(entities, names, part.facts) || !reading.Sentences(part.facts)) {
    return tl::unexpected(database_.Failure());
  }
  if (!ValidatePart(part.facts)) {
    return tl::unexpected(database_.Damaged("the facts of document \"" + part.facts.id +
                                            "\" are not as they were written"));
  }
  for (const int64_t position : entities) {
    part.groups.push_back(GroupOf(Reading::NameAt(names, position)));
  }
  return part;
}

}  // namespace tripleloom
