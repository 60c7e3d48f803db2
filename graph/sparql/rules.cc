#include "graph/sparql/rules.h"

#include <cmath>
#include <memory>

#include "graph/rdf.h"
#include "graph/sparql/number.h"

namespace tripleloom::sparql {
namespace {

// A piece of evidence is one node with others that say the same in the same place: the first.
#define SAME_EVIDENCE                                                                            \
  "view_evidence AS f, triple AS tf, triple AS te WHERE f.statement = e.statement "              \
  "AND f.article = e.article AND f.id < e.id AND f.sentence_begin = e.sentence_begin "           \
  "AND f.sentence_end = e.sentence_end AND f.subject_begin = e.subject_begin "                   \
  "AND f.subject_end = e.subject_end AND f.object_begin = e.object_begin "                       \
  "AND f.object_end = e.object_end AND tf.document = f.article >> 4 AND tf.position = f.triple " \
  "AND te.document = e.article >> 4 AND te.position = e.triple "                                 \
  "AND tf.relation_text = te.relation_text AND tf.extractor = te.extractor "                     \
  "AND tf.pattern = te.pattern"
#define FIRST_EVIDENCE "NOT EXISTS (SELECT 1 FROM " SAME_EVIDENCE ")"
#define EVIDENCE_NODE "coalesce((SELECT min(f.id) FROM " SAME_EVIDENCE "), e.id)"
#define TRIPLE "triple AS t ON t.document = e.article >> 4 AND t.position = e.triple"

// The first of the relations that have one name is their node.
#define RELATION_NODE "(SELECT min(q.id) FROM view_relation AS q WHERE q.name = r.name)"
// Relations of the same name first: nearly always there is none, and no statement is looked for.
#define EARLIER_RELATION                                                                     \
  "view_relation AS v CROSS JOIN view_statement AS u WHERE v.name = r.name AND v.id < r.id " \
  "AND u.relation = v.id AND u.subject = s.subject AND u.object = s.object AND u.kind = 0"

constexpr char kRelationTest[] = "r.name = (SELECT q.name FROM view_relation AS q WHERE q.id = ?)";

constexpr char kStatements[] = "view_statement AS s";
constexpr char kLeaders[] = "view_evidence AS e WHERE " FIRST_EVIDENCE;
constexpr char kLeadersWithTriple[] = "view_evidence AS e JOIN " TRIPLE " WHERE " FIRST_EVIDENCE;
constexpr char kAllWithTriple[] = "view_evidence AS e JOIN " TRIPLE " WHERE 1";
constexpr char kEvidenceTest[] =
    "e.id IN (SELECT b.id FROM view_evidence AS a, view_evidence AS b WHERE a.id = ? "
    "AND b.statement = a.statement AND b.article = a.article)";
constexpr char kSentence[] =
    "(SELECT coalesce(CAST(substr(CAST(d.text AS BLOB), w.span_begin + 1, w.span_end - "
    "w.span_begin) AS "
    "TEXT), '') FROM document AS d, sentence AS w WHERE d.number = e.article >> 4 "
    "AND w.document = e.article >> 4 AND w.position = t.sentence)";

using K = ObjectKind;
using N = NodeKind;

Rule Type(NodeKind subject, std::string_view from, std::string_view id, std::string_view type) {
  return {"rdf:type", subject, from, id, type, K::kConstant, N::kEntity, Access::kIndex};
}

void AddArticles(std::vector<Rule>& rules) {
  static constexpr char kFrom[] = "view_article AS a";
  rules.push_back(Type(N::kArticle, kFrom, "a.id", "schema:NewsArticle"));
  const auto add = [&](std::string_view property, std::string_view column, K kind,
                       Access access = Access::kSweep) {
    rules.push_back({property, N::kArticle, kFrom, "a.id", column, kind, N::kEntity, access});
  };
  add("schema:identifier", "a.name", K::kText, Access::kIndex);
  add("schema:headline", "a.title", K::kText);
  add("schema:datePublished", "a.date", K::kDate);
  add("schema:url", "a.url", K::kLink);
}

void AddEntities(std::vector<Rule>& rules) {
  static constexpr char kFrom[] = "view_entity AS e";
  const auto add = [&](std::string_view property, std::string_view column, K kind,
                       Access access = Access::kSweep) {
    rules.push_back({property, N::kEntity, kFrom, "e.id", column, kind, N::kEntity, access});
  };
  add("rdf:type", "e.type", K::kClass, Access::kIndex);
  add("schema:name", "e.name", K::kText, Access::kIndex);
  rules.push_back({"schema:alternateName", N::kEntity, "view_name AS n", "n.entity", "n.text",
                   K::kText, N::kEntity, Access::kIndex});
  add("schema:sameAs", "e.iri", K::kLink);
  add("tl:mentions", "e.mentions", K::kInteger);
  add("tl:articles", "e.articles", K::kInteger);
}

void AddStatements(std::vector<Rule>& rules) {
  rules.push_back(Type(N::kStatement, kStatements, "s.id", "rdf:Statement"));
  const auto add = [&](std::string_view property, std::string_view column, K kind,
                       NodeKind object = N::kEntity, Access access = Access::kSweep) {
    rules.push_back({property, N::kStatement, kStatements, "s.id", column, kind, object, access});
  };
  const auto tie = [&](std::string_view property, std::string_view from, std::string_view subject,
                       std::string_view object, NodeKind kind) {
    rules.push_back(
        {property, N::kStatement, from, subject, object, K::kNode, kind, Access::kIndex});
  };
  add("rdf:subject", "s.subject", K::kNode, N::kEntity, Access::kIndex);
  add("rdf:object", "s.object", K::kNode, N::kEntity, Access::kIndex);
  rules.push_back({"rdf:predicate", N::kStatement,
                   "view_statement AS s JOIN view_relation AS r ON r.id = s.relation WHERE 1",
                   "s.id", RELATION_NODE, K::kNode, N::kRelation, Access::kIndex});
  rules.push_back({"rdfs:label", N::kStatement,
                   "view_statement AS s JOIN view_entity AS a ON a.id = s.subject "
                   "JOIN view_entity AS b ON b.id = s.object "
                   "JOIN view_relation AS r ON r.id = s.relation WHERE 1",
                   "s.id", "a.name, s.words, r.lemma, s.negated, s.modality, b.name", K::kLabel});
  add("tl:relation", "s.words", K::kText);
  rules.push_back({"tl:lemma", N::kStatement,
                   "view_statement AS s JOIN view_relation AS r ON r.id = s.relation WHERE 1",
                   "s.id", "r.lemma", K::kText, N::kEntity, Access::kIndex});
  add("tl:negated", "s.negated", K::kFlag);
  add("tl:modality", "s.modality", K::kModality);
  add("tl:confidence", "s.confidence", K::kScore);
  add("tl:support", "s.support", K::kInteger);
  add("tl:firstDate", "s.first", K::kDate);
  add("tl:lastDate", "s.last", K::kDate);
  tie("tl:attribution", "view_attribution AS p", "p.statement", "p.id", N::kAttribution);
  tie("prov:wasAttributedTo", "view_attribution AS p WHERE p.leads AND p.entity IS NOT NULL",
      "p.statement", "p.entity", N::kEntity);
  tie("tl:qualifier", "view_qualifier AS p", "p.statement", "p.id", N::kQualifier);
  tie("prov:wasDerivedFrom", "view_evidence AS e WHERE e.leads", "e.statement", "e.article",
      N::kArticle);
  tie("tl:evidence", kLeaders, "e.statement", "e.id", N::kEvidence);
}

void AddParts(std::vector<Rule>& rules) {
  static constexpr char kBy[] = "view_attribution AS p";
  static constexpr char kOf[] = "view_qualifier AS p";
  rules.push_back(Type(N::kAttribution, kBy, "p.id", "tl:Attribution"));
  rules.push_back({"schema:name", N::kAttribution, kBy, "p.id", "p.name", K::kText, N::kEntity,
                   Access::kIndex});
  rules.push_back({"tl:entity", N::kAttribution, kBy, "p.id", "p.entity", K::kNode, N::kEntity,
                   Access::kIndex});
  rules.push_back({"tl:verb", N::kAttribution, kBy, "p.id", "p.verb", K::kText});
  rules.push_back(Type(N::kQualifier, kOf, "p.id", "tl:Qualifier"));
  rules.push_back({"tl:role", N::kQualifier, kOf, "p.id", "p.role", K::kText});
  rules.push_back({"tl:preposition", N::kQualifier, kOf, "p.id", "p.preposition", K::kText});
  rules.push_back({"tl:text", N::kQualifier, kOf, "p.id", "p.text", K::kText});
  rules.push_back({"tl:value", N::kQualifier, kOf, "p.id", "p.value", K::kDate});
  rules.push_back(
      {"tl:entity", N::kQualifier, kOf, "p.id", "p.entity", K::kNode, N::kEntity, Access::kIndex});
}

void AddEvidence(std::vector<Rule>& rules) {
  const auto add = [&](std::string_view property, std::string_view from, std::string_view column,
                       K kind, NodeKind object, Access access = Access::kSweep) {
    rules.push_back(
        {property, N::kEvidence, from, "e.id", column, kind, object, access, "e.article"});
  };
  add("rdf:type", kLeaders, "oa:SpecificResource", K::kConstant, N::kEntity, Access::kIndex);
  add("oa:hasSource", kLeaders, "e.article", K::kNode, N::kArticle, Access::kIndex);
  add("prov:wasQuotedFrom", kLeaders, "e.article", K::kNode, N::kArticle, Access::kIndex);
  add("oa:hasSelector", kLeaders, "e.id + 4", K::kNode, N::kSentencePart, Access::kIndex);
  add("tl:subjectSelector", kLeaders, "e.id + 5", K::kNode, N::kSubjectPart, Access::kIndex);
  add("tl:objectSelector", kLeaders, "e.id + 6", K::kNode, N::kObjectPart, Access::kIndex);
  add("tl:sentence", kLeadersWithTriple, kSentence, K::kText, N::kEntity);
  add("tl:relationText", kLeadersWithTriple, "nullif(t.relation_text, '')", K::kText, N::kEntity);
  add("tl:extractor", kLeadersWithTriple, "nullif(t.extractor, '')", K::kText, N::kEntity);
  add("tl:pattern", kLeadersWithTriple, "nullif(t.pattern, '')", K::kText, N::kEntity);
  const auto each = [&](std::string_view property, std::string_view column, K kind) {
    Rule rule{property, N::kEvidence, kAllWithTriple, EVIDENCE_NODE, column, kind};
    rule.graph_sql = "e.article";
    rule.subject_test = kEvidenceTest;
    rule.distinct = true;
    rules.push_back(rule);
  };
  each("tl:subjectText", "t.subject_text", K::kText);
  each("tl:objectText", "t.object_text", K::kText);
  each("tl:confidence", "t.confidence", K::kScore);
}

void AddSelectors(std::vector<Rule>& rules) {
  struct Part {
    NodeKind kind;
    std::string_view id;
    std::string_view begin;
    std::string_view end;
  };
  constexpr Part kAll[] = {
      {N::kSentencePart, "e.id + 4", "e.sentence_begin", "e.sentence_end"},
      {N::kSubjectPart, "e.id + 5", "e.subject_begin", "e.subject_end"},
      {N::kObjectPart, "e.id + 6", "e.object_begin", "e.object_end"},
  };
  for (const Part& part : kAll) {
    const auto add = [&](std::string_view property, std::string_view column, K kind,
                         Access access) {
      Rule rule{property, part.kind,  kLeaders, part.id,    column,
                kind,     N::kEntity, access,   "e.article"};
      rules.push_back(rule);
    };
    add("rdf:type", "oa:TextPositionSelector", K::kConstant, Access::kIndex);
    add("oa:start", part.begin, K::kOffset, Access::kSweep);
    add("oa:end", part.end, K::kOffset, Access::kSweep);
  }
}

void AddRelations(std::vector<Rule>& rules) {
  static constexpr char kFirst[] =
      "view_relation AS r WHERE NOT EXISTS "
      "(SELECT 1 FROM view_relation AS q WHERE q.name = r.name AND q.id < r.id)";
  rules.push_back(Type(N::kRelation, kFirst, "r.id", "rdf:Property"));
  rules.push_back({"rdfs:label", N::kRelation, kFirst, "r.id",
                   "(SELECT min(q.lemma) FROM view_relation AS q WHERE q.name = r.name)",
                   K::kText});
}

// What holds plainly, in the default graph once, and in the graph of each article that says so.
void AddPlain(std::vector<Rule>& rules) {
  Rule rule{
      {},
      N::kEntity,
      "view_statement AS s CROSS JOIN view_relation AS r ON r.id = s.relation WHERE s.kind = 0 "
      "AND NOT EXISTS (SELECT 1 FROM " EARLIER_RELATION ")",
      "s.subject",
      "s.object",
      K::kNode,
      N::kEntity,
      Access::kIndex};
  rule.property_sql = RELATION_NODE;
  rule.property_test =
      "s.relation IN (SELECT r2.id FROM view_relation AS r2 WHERE r2.name = "
      "(SELECT q.name FROM view_relation AS q WHERE q.id = ?))";
  rules.push_back(rule);
  rule.from =
      "view_statement AS s JOIN view_relation AS r ON r.id = s.relation "
      "JOIN view_evidence AS e ON e.statement = s.id AND e.leads WHERE s.kind = 0 "
      "AND NOT EXISTS (SELECT 1 FROM " EARLIER_RELATION
      " AND EXISTS (SELECT 1 FROM view_evidence AS g WHERE g.statement = u.id "
      "AND g.article = e.article))";
  rule.graph_sql = "e.article";
  rule.only_in_graphs = true;
  rules.push_back(rule);
}

// A row's object as a term; nothing where there is none.
class Reader {
 public:
  Reader(const Source& source, const Rule& rule) : source_(source), rule_(rule) {
    if (rule.kind == K::kConstant) constant_ = source.nodes.PackIri(ExpandRdfName(rule.object_sql));
  }

  Packed Read(const Sql& row, int column) const {
    if (rule_.kind == K::kConstant) return constant_;
    if (row.Null(column)) return {};
    switch (rule_.kind) {
      case K::kNode:
        return row.Int(column);
      case K::kText:
        return PackString(row.Text(column));
      case K::kDate: {
        const std::string text = row.Text(column);
        const auto type = DateType(text);
        return type ? PackTyped(text, TypeOf(ExpandRdfName(*type))) : PackString(text);
      }
      case K::kInteger:
        return PackTyped(std::to_string(row.Int(column)), sparql::Type::kInteger);
      case K::kOffset:
        return PackTyped(std::to_string(row.Int(column)), sparql::Type::kNonNegativeInteger);
      case K::kScore:
        return PackTyped(SixteenDigits(std::round(row.Real(column) * 1e4) / 1e4),
                         sparql::Type::kDouble);
      case K::kFlag:
        return PackBool(row.Int(column) != 0);
      case K::kClass:
        return Iri(ClassOf(static_cast<EntityType>(row.Int(column))));
      case K::kModality:
        return Iri("tl:" + std::string(NameOf(static_cast<Modality>(row.Int(column)))));
      case K::kLink: {
        const std::string link = source_.rules.Link(row.Text(column));
        return link.empty() ? Packed() : source_.nodes.PackIri(link);
      }
      default:
        return Label(row, column);
    }
  }

 private:
  static Packed Iri(std::string_view name) { return PackOtherIri(ExpandRdfName(name)); }

  Packed Label(const Sql& row, int column) const {
    Statement statement;
    statement.relation = row.Text(column + 1);
    statement.lemma = row.Text(column + 2);
    statement.negated = row.Int(column + 3) != 0;
    statement.modality = static_cast<Modality>(row.Int(column + 4));
    return PackString(row.Text(column) + " " + source_.rules.Words(statement) + " " +
                      row.Text(column + 5));
  }

  const Source& source_;
  const Rule& rule_;
  Packed constant_;
};

// A given object as the column holds it.
struct Wanted {
  bool possible = true;          // some row may have it
  std::optional<int64_t> value;  // to compare the column with; none: it is not compared, or a text
  std::string text;
};

std::optional<int64_t> NumberNamed(std::string_view iri, K kind) {
  const int count = kind == K::kClass ? kEntityTypeCount : kModalityCount;
  for (int i = 0; i < count; ++i) {
    const std::string name = kind == K::kClass
                                 ? std::string(ClassOf(static_cast<EntityType>(i)))
                                 : "tl:" + std::string(NameOf(static_cast<Modality>(i)));
    if (ExpandRdfName(name) == iri) return i;
  }
  return std::nullopt;
}

Wanted WantedOf(const Source& source, const Rule& rule, const Packed& object) {
  const auto* node = std::get_if<int64_t>(&object);
  const auto* blob = std::get_if<std::string>(&object);
  const Value value = blob != nullptr ? ReadBlob(*blob) : Value();
  const auto impossible = Wanted{false, std::nullopt, {}};
  const auto number = [&](std::optional<int64_t> n) {
    return n ? Wanted{true, n, {}} : impossible;
  };
  switch (rule.kind) {
    case K::kNode:
      return node != nullptr && KindOf(*node) == rule.object ? number(*node) : impossible;
    case K::kConstant:
      return object == source.nodes.PackIri(ExpandRdfName(rule.object_sql)) ? Wanted{} : impossible;
    case K::kText:
      if (value.kind != Value::Kind::kString) return impossible;
      return {true, std::nullopt, std::string(value.text)};
    case K::kInteger:
    case K::kOffset: {
      const auto type =
          rule.kind == K::kInteger ? sparql::Type::kInteger : sparql::Type::kNonNegativeInteger;
      const auto read = ReadNumber(value);
      if (value.type != type || !read) return impossible;
      return number(read->integer);
    }
    case K::kFlag:
      if (value.kind != Value::Kind::kTyped || value.type != sparql::Type::kBoolean) {
        return impossible;
      }
      return number(value.text == "true" ? 1 : 0);
    case K::kClass:
    case K::kModality:
      return value.kind == Value::Kind::kIri ? number(NumberNamed(value.text, rule.kind))
                                             : impossible;
    case K::kLink:
      return node != nullptr || value.kind == Value::Kind::kIri ? Wanted{} : impossible;
    case K::kLabel:
      return value.kind == Value::Kind::kString ? Wanted{} : impossible;
    default:
      return value.IsLiteral() ? Wanted{} : impossible;
  }
}

bool IsPart(NodeKind kind) { return kind >= NodeKind::kSentencePart; }

// "column = ?", or the rule's own test, with the place of the value.
std::string Test(std::string_view own, std::string_view column, int place) {
  std::string test = own.empty() ? std::string(column) + " = ?" : std::string(own);
  test.insert(test.find('?') + 1, std::to_string(place));
  return " AND " + test;
}

// Places of the values in the text of a scan, which are bits of its key too.
enum Place { kSubject = 1, kProperty = 2, kGraph = 3, kObject = 4 };

std::string TextOf(const Rule& rule, int given) {
  const bool constant = rule.kind == K::kConstant;
  std::string text = rule.distinct ? "SELECT DISTINCT " : "SELECT ";
  text.append(rule.subject_sql).append(", ");
  text.append(rule.property_sql.empty() ? "0" : rule.property_sql).append(", ");
  text.append(rule.graph_sql.empty() ? "0" : rule.graph_sql).append(", ");
  text.append(constant ? "0" : rule.object_sql).append(" FROM ").append(rule.from);
  if (rule.from.find(" WHERE ") == rule.from.npos) text += " WHERE 1";
  const auto has = [&](Place place) { return (given & (1 << place)) != 0; };
  if (has(kSubject)) {
    text += Test(rule.subject_test, IsPart(rule.subject) ? "e.id" : rule.subject_sql, kSubject);
  }
  if (has(kProperty)) text += Test(rule.property_test, rule.property_sql, kProperty);
  if (has(kGraph)) text += Test({}, rule.graph_sql, kGraph);
  if (has(kObject)) {
    const bool part = rule.kind == K::kNode && IsPart(rule.object);
    const bool relation = rule.kind == K::kNode && rule.object == NodeKind::kRelation;
    text += Test(relation ? kRelationTest : "", part ? "e.id" : rule.object_sql, kObject);
  }
  return text;
}

class RuleScan : public Scan {
 public:
  RuleScan(Source& source, size_t number, int given, Packed property)
      : source_(source),
        rule_(Rules()[number]),
        reader_(source, rule_),
        key_(static_cast<int>(number) * 32 + given),
        property_(std::move(property)) {
    sql_ = source.pool.Take(key_);
    if (!sql_) sql_ = std::make_unique<Sql>(source.database.handle(), TextOf(rule_, given));
    sql_->Begin();
  }
  ~RuleScan() override {
    sql_->Begin();  // ends its lock
    source_.pool.Give(key_, std::move(sql_));
  }

  void Bind(Place place, int64_t value) { sql_->BindAt(place, value); }
  void Bind(Place place, std::string text) {
    text_ = std::move(text);
    sql_->BindAt(place, std::string_view(text_));
  }

  bool Next(Quad& quad) override {
    while (sql_->Row()) {
      quad.object = reader_.Read(*sql_, 3);
      if (quad.object.index() == 0) continue;
      quad.subject = sql_->Int(0);
      quad.property = rule_.property_sql.empty() ? property_ : Packed(sql_->Int(1));
      quad.graph = rule_.graph_sql.empty() ? Packed() : Packed(sql_->Int(2));
      return true;
    }
    source_.failed = source_.failed || !sql_->ok();
    return false;
  }

 private:
  Source& source_;
  const Rule& rule_;
  Reader reader_;
  int key_;
  Packed property_;
  std::unique_ptr<Sql> sql_;
  std::string text_;
};

// The node that is given, if it is one of this kind.
std::optional<int64_t> NodeOf(const Packed& packed, NodeKind kind) {
  const auto* node = std::get_if<int64_t>(&packed);
  if (node == nullptr || KindOf(*node) != kind) return std::nullopt;
  return IsPart(kind) ? EvidenceOfPart(*node) : *node;
}

}  // namespace

std::unique_ptr<Sql> Pool::Take(int key) {
  auto& free = free_[key];
  if (free.empty()) return nullptr;
  std::unique_ptr<Sql> sql = std::move(free.back());
  free.pop_back();
  return sql;
}

const std::vector<Rule>& Rules() {
  static const std::vector<Rule> all = [] {
    std::vector<Rule> rules;
    AddPlain(rules);
    AddArticles(rules);
    AddEntities(rules);
    AddStatements(rules);
    AddParts(rules);
    AddEvidence(rules);
    AddSelectors(rules);
    AddRelations(rules);
    return rules;
  }();
  return all;
}

const Packed& PropertyOf(size_t rule) {
  static const std::vector<Packed> all = [] {
    std::vector<Packed> properties;
    for (const Rule& one : Rules()) {
      const bool constant = one.property_sql.empty();
      properties.push_back(constant ? PackOtherIri(ExpandRdfName(one.property)) : Packed());
    }
    return properties;
  }();
  return all[rule];
}

std::unique_ptr<Scan> OpenRule(Source& source, size_t number, const Given& given, bool in_graphs) {
  const Rule& rule = Rules()[number];
  if (in_graphs ? rule.graph_sql.empty() : rule.only_in_graphs) return nullptr;
  const bool constant = rule.property_sql.empty();
  const Packed& property = PropertyOf(number);
  int mask = 0;
  std::optional<int64_t> subject;
  std::optional<int64_t> relation;
  std::optional<int64_t> graph;
  if (given.property && constant && *given.property != property) return nullptr;
  if (given.property && !constant) {
    relation = NodeOf(*given.property, NodeKind::kRelation);
    if (!relation) return nullptr;
    mask |= 1 << kProperty;
  }
  if (given.subject) {
    subject = NodeOf(*given.subject, rule.subject);
    if (!subject) return nullptr;
    mask |= 1 << kSubject;
  }
  if (given.graph) {
    graph = NodeOf(*given.graph, NodeKind::kArticle);
    if (!graph) return nullptr;
    mask |= 1 << kGraph;
  }
  Wanted wanted;
  if (given.object) wanted = WantedOf(source, rule, *given.object);
  if (!wanted.possible) return nullptr;
  if (wanted.value && rule.kind == K::kNode) wanted.value = NodeOf(*wanted.value, rule.object);
  const bool text = given.object && rule.kind == K::kText;
  if (wanted.value || text) mask |= 1 << kObject;
  auto scan = std::make_unique<RuleScan>(source, number, mask, property);
  if (subject) scan->Bind(kSubject, *subject);
  if (relation) scan->Bind(kProperty, *relation);
  if (graph) scan->Bind(kGraph, *graph);
  if (wanted.value) scan->Bind(kObject, *wanted.value);
  if (text) scan->Bind(kObject, wanted.text);
  return scan;
}

}  // namespace tripleloom::sparql
