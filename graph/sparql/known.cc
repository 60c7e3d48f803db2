#include "graph/sparql/known.h"

#include <algorithm>

#include "graph/rdf.h"

namespace tripleloom::sparql {
namespace {

// A statement with what RdfRules looks at.
struct Candidate {
  int64_t id = 0;
  int64_t subject = 0;
  int64_t object = 0;
  EntityType subject_type = EntityType::kConcept;
  EntityType object_type = EntityType::kConcept;
  Statement statement;
};

constexpr char kColumns[] =
    "SELECT s.id, s.subject, s.object, a.type, b.type, r.lemma FROM view_statement AS s "
    "JOIN view_entity AS a ON a.id = s.subject JOIN view_entity AS b ON b.id = s.object "
    "JOIN view_relation AS r ON r.id = s.relation WHERE ";

bool FitsLemma(const std::string& pattern, std::string_view lemma) {
  const size_t star = pattern.find('*');
  if (star == pattern.npos) return pattern == lemma;
  return lemma.size() + 1 >= pattern.size() && lemma.starts_with(pattern.substr(0, star)) &&
         lemma.ends_with(pattern.substr(star + 1));
}

bool FitsAny(const std::vector<std::string>& patterns, std::string_view lemma) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return FitsLemma(pattern, lemma); });
}

Candidate Read(const Sql& row) {
  Candidate out;
  out.id = row.Int(0);
  out.subject = row.Int(1);
  out.object = row.Int(2);
  out.subject_type = static_cast<EntityType>(row.Int(3));
  out.object_type = static_cast<EntityType>(row.Int(4));
  out.statement.lemma = row.Text(5);
  return out;
}

std::vector<KnownRelation> MeaningsOf(Source& source, Candidate& candidate) {
  Sql& patterns = source.database.Use(
      "SELECT DISTINCT t.pattern FROM view_evidence AS e JOIN triple AS t "
      "ON t.id = e.triple WHERE e.statement = ?1");
  for (patterns.Bind(candidate.id); patterns.Row();) {
    Evidence evidence;
    evidence.pattern = patterns.Text(0);
    candidate.statement.evidence.push_back(std::move(evidence));
  }
  source.failed = source.failed || !patterns.ok();
  return source.rules.Meanings(candidate.statement, candidate.subject_type, candidate.object_type);
}

// The lemmas that may mean a property; those that may mean any where none is given.
std::vector<std::string> LemmasFor(const Source& source, const std::string* iri) {
  if (iri != nullptr) return source.rules.LemmasOf(*iri);
  std::vector<std::string> all;
  for (const std::string& property : source.known) {
    for (std::string& lemma : source.rules.LemmasOf(property)) all.push_back(std::move(lemma));
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

// "s.relation IN (1, 2, 3)": the relations of the store that fit the lemmas.
std::string RelationTest(Source& source, const std::vector<std::string>& patterns) {
  std::string ids;
  const auto add = [&](const Sql& row, const std::string& pattern) {
    if (!FitsLemma(pattern, row.Text(1))) return;
    ids += (ids.empty() ? "" : ", ") + std::to_string(row.Int(0));
  };
  for (const std::string& pattern : patterns) {
    const size_t star = pattern.find('*');
    const std::string from = pattern.substr(0, star);
    Sql& row =
        source.database.Use("SELECT id, lemma FROM view_relation WHERE lemma >= ?1 AND lemma < ?2");
    const std::string to = star == pattern.npos ? from + std::string(1, '\x01') : from + "\xFF";
    for (row.Bind(from, to); row.Row();) add(row, pattern);
    source.failed = source.failed || !row.ok();
  }
  return "s.relation IN (" + ids + ")";
}

const std::string* IriOf(const std::optional<Packed>& packed) {
  if (!packed) return nullptr;
  const auto* blob = std::get_if<std::string>(&*packed);
  return blob != nullptr && blob->starts_with('I') ? blob : nullptr;
}

std::optional<int64_t> NodeOf(const std::optional<Packed>& packed, NodeKind kind) {
  if (!packed) return std::nullopt;
  const auto* node = std::get_if<int64_t>(&*packed);
  if (node == nullptr || KindOf(*node) != kind) return std::nullopt;
  return *node;
}

// Statements one after the other, and the quads of each.
class KnownScan : public Scan {
 public:
  KnownScan(Source& source, const std::string& where, std::vector<std::string> lemmas)
      : source_(source),
        sql_(source.database.handle(), kColumns + where),
        lemmas_(std::move(lemmas)) {}

  bool Next(Quad& quad) override {
    while (waiting_.empty()) {
      if (!sql_.Row()) {
        source_.failed = source_.failed || !sql_.ok();
        return false;
      }
      Candidate candidate = Read(sql_);
      if (!FitsAny(lemmas_, candidate.statement.lemma)) continue;
      AddQuads(candidate, MeaningsOf(source_, candidate));
    }
    quad = std::move(waiting_.back());
    waiting_.pop_back();
    return true;
  }

 protected:
  virtual void AddQuads(const Candidate& candidate, std::vector<KnownRelation> meanings) = 0;

  Source& source_;
  Sql sql_;
  std::vector<std::string> lemmas_;
  std::vector<Quad> waiting_;
};

class MeaningScan : public KnownScan {
 public:
  using KnownScan::KnownScan;

 protected:
  void AddQuads(const Candidate& candidate, std::vector<KnownRelation> meanings) override {
    for (const KnownRelation& known : meanings) {
      const std::string name = known.inverse ? "tl:inverseMeaning" : "tl:meaning";
      Quad quad{{}, candidate.id, PackOtherIri(ExpandRdfName(name)), PackOtherIri(known.iri)};
      const auto same = [&](const Quad& other) {
        return other.property == quad.property && other.object == quad.object;
      };
      if (std::none_of(waiting_.begin(), waiting_.end(), same)) waiting_.push_back(quad);
    }
  }
};

class TripleScan : public KnownScan {
 public:
  TripleScan(Source& source, const std::string& where, std::vector<std::string> lemmas,
             bool in_graphs)
      : KnownScan(source, where, std::move(lemmas)), in_graphs_(in_graphs) {}

 protected:
  // A triple that an earlier statement gives too comes with that one.
  void AddQuads(const Candidate& candidate, std::vector<KnownRelation> meanings) override {
    std::vector<Quad> mine = QuadsOf(candidate, meanings);
    if (mine.empty()) return;
    for (Candidate& earlier : Earlier(candidate)) {
      const std::vector<Quad> known = QuadsOf(earlier, MeaningsOf(source_, earlier));
      std::erase_if(mine, [&](const Quad& quad) { return Holds(known, quad); });
    }
    for (Quad& quad : mine) {
      if (!Holds(waiting_, quad)) waiting_.push_back(std::move(quad));
    }
  }

 private:
  static bool Holds(const std::vector<Quad>& quads, const Quad& quad) {
    return std::any_of(quads.begin(), quads.end(), [&](const Quad& other) {
      return other.subject == quad.subject && other.property == quad.property &&
             other.object == quad.object && other.graph == quad.graph;
    });
  }

  std::vector<Quad> QuadsOf(const Candidate& candidate,
                            const std::vector<KnownRelation>& meanings) {
    std::vector<Quad> quads;
    for (const Packed& graph : GraphsOf(candidate)) {
      for (const KnownRelation& known : meanings) {
        quads.push_back({graph, known.inverse ? candidate.object : candidate.subject,
                         PackOtherIri(known.iri),
                         known.inverse ? candidate.subject : candidate.object});
      }
    }
    return quads;
  }

  std::vector<Packed> GraphsOf(const Candidate& candidate) {
    if (!in_graphs_) return {Packed()};
    std::vector<Packed> graphs;
    Sql& row =
        source_.database.Use("SELECT article FROM view_evidence WHERE statement = ?1 AND leads");
    for (row.Bind(candidate.id); row.Row();) graphs.emplace_back(row.Int(0));
    source_.failed = source_.failed || !row.ok();
    return graphs;
  }

  std::vector<Candidate> Earlier(const Candidate& candidate) {
    std::vector<Candidate> out;
    const std::string between =
        std::string(kColumns) +
        "s.kind = 0 AND s.id < ?3 AND s.subject = ?1 AND s.object = ?2 UNION ALL " + kColumns +
        "s.kind = 0 AND s.id < ?3 AND s.subject = ?2 AND s.object = ?1 AND ?1 <> ?2";
    if (!earlier_) earlier_ = std::make_unique<Sql>(source_.database.handle(), between);
    for (earlier_->Bind(candidate.subject, candidate.object, candidate.id); earlier_->Row();) {
      Candidate other = Read(*earlier_);
      if (FitsAny(lemmas_, other.statement.lemma)) out.push_back(std::move(other));
    }
    source_.failed = source_.failed || !earlier_->ok();
    return out;
  }

  bool in_graphs_;
  std::unique_ptr<Sql> earlier_;
};

}  // namespace

std::unique_ptr<Scan> OpenKnownTriples(Source& source, const Given& given, bool in_graphs) {
  const std::string* property = IriOf(given.property);
  if (given.property && property == nullptr) return nullptr;
  const std::string iri = property == nullptr ? "" : property->substr(1);
  if (property != nullptr && !std::binary_search(source.known.begin(), source.known.end(), iri)) {
    return nullptr;
  }
  const auto subject = NodeOf(given.subject, NodeKind::kEntity);
  const auto object = NodeOf(given.object, NodeKind::kEntity);
  const auto graph = NodeOf(given.graph, NodeKind::kArticle);
  if ((given.subject && !subject) || (given.object && !object) || (given.graph && !graph)) {
    return nullptr;
  }
  std::vector<std::string> lemmas = LemmasFor(source, property == nullptr ? nullptr : &iri);
  std::string where = "s.kind = 0";
  // Either may be subject of the statement, as properties run both ways.
  for (const auto& node : {subject, object}) {
    if (node) where += " AND " + std::to_string(*node) + " IN (s.subject, s.object)";
  }
  if (subject || object) {
    const std::string id = std::to_string(subject ? *subject : *object);
    where += " AND s.id IN (SELECT id FROM view_statement WHERE subject = " + id +
             " UNION SELECT id FROM view_statement WHERE object = " + id + ")";
  } else if (graph) {
    where += " AND s.id IN (SELECT statement FROM view_evidence WHERE article = " +
             std::to_string(*graph) + ")";
  } else {
    where += " AND " + RelationTest(source, lemmas);
  }
  return std::make_unique<TripleScan>(source, where, std::move(lemmas), in_graphs);
}

std::unique_ptr<Scan> OpenMeanings(Source& source, const Given& given, bool in_graphs) {
  static const Packed kMeaning = PackOtherIri(ExpandRdfName("tl:meaning"));
  static const Packed kInverse = PackOtherIri(ExpandRdfName("tl:inverseMeaning"));
  if (in_graphs) return nullptr;
  const bool wanted = !given.property ||
                      *given.property == Packed(PackOtherIri(ExpandRdfName("tl:meaning"))) ||
                      *given.property == Packed(PackOtherIri(ExpandRdfName("tl:inverseMeaning")));
  if (!wanted) return nullptr;
  const auto subject = NodeOf(given.subject, NodeKind::kStatement);
  const std::string* object = IriOf(given.object);
  if ((given.subject && !subject) || (given.object && object == nullptr)) return nullptr;
  const std::string iri = object == nullptr ? "" : object->substr(1);
  std::vector<std::string> lemmas = LemmasFor(source, object == nullptr ? nullptr : &iri);
  const std::string where =
      subject ? "s.id = " + std::to_string(*subject) : RelationTest(source, lemmas);
  return std::make_unique<MeaningScan>(source, where, std::move(lemmas));
}

}  // namespace tripleloom::sparql
