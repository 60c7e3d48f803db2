// Rows of one rule: what is given becomes tests of its SQL, and a statement that was prepared for
// the same rule and the same tests is used again.
#include <cmath>
#include <memory>

#include "graph/rdf.h"
#include "graph/sparql/number.h"
#include "graph/sparql/rules.h"

namespace tripleloom::sparql {
namespace {

using K = ObjectKind;

constexpr char kRelationTest[] = "r.name = (SELECT q.name FROM view_relation AS q WHERE q.id = ?)";

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
