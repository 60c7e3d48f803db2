#include "graph/sparql/nodes.h"

#include <array>
#include <charconv>

#include "graph/base/hash.h"
#include "graph/rdf.h"

namespace tripleloom::sparql {
namespace {

std::string Words(int64_t begin, int64_t end) {
  return std::to_string(begin) + "," + std::to_string(end);
}

std::string StatementKey(int64_t key) { return "s" + HexDigits(static_cast<uint64_t>(key)); }

struct PartName {
  std::string_view mark;
  NodeKind kind;
};
constexpr std::array<PartName, 3> kParts = {{{"#sentence", NodeKind::kSentencePart},
                                             {"#subject", NodeKind::kSubjectPart},
                                             {"#object", NodeKind::kObjectPart}}};

std::optional<uint64_t> ReadHex(std::string_view digits) {
  uint64_t value = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (digits.size() != 16 || error != std::errc() || end != digits.data() + digits.size() ||
      HexDigits(value) != digits) {
    return std::nullopt;
  }
  return value;
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// What PercentEncode made of a text; nullopt for what it never makes.
std::optional<std::string> PercentDecode(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const int high = HexDigit(text[i + 1]);
    const int low = HexDigit(text[i + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  if (PercentEncode(out) != text) return std::nullopt;
  return out;
}

constexpr char kEvidenceColumns[] =
    "SELECT e.id, s.key, a.name, e.sentence_begin, e.sentence_end, e.subject_begin, "
    "e.subject_end, e.object_begin, e.object_end, t.relation_text, t.extractor, t.pattern "
    "FROM view_evidence e, view_statement s, view_article a, triple t "
    "WHERE e.id = ?1 AND s.id = e.statement AND a.id = e.article "
    "AND t.id = e.triple";

constexpr char kAttributionColumns[] =
    "SELECT p.id, s.key, coalesce((SELECT key FROM view_entity WHERE id = p.entity), ''), p.name, "
    "coalesce(p.verb, '') FROM view_attribution p, view_statement s "
    "WHERE p.id = ?1 AND s.id = p.statement";

constexpr char kQualifierColumns[] =
    "SELECT p.id, s.key, p.role, coalesce(p.preposition, ''), p.text, "
    "coalesce((SELECT key FROM view_entity WHERE id = p.entity), ''), coalesce(p.value, '') "
    "FROM view_qualifier p, view_statement s WHERE p.id = ?1 AND s.id = p.statement";

}  // namespace

// Statements are ended right after their row: one that runs keeps functions from being changed.
std::string Nodes::EvidenceIri(int64_t evidence) {
  Sql& sql = database_.Use(kEvidenceColumns);
  if (!sql.Bind(evidence).Row()) return {};
  std::string iri = base_ + "evidence/" +
                    DigestOf({StatementKey(sql.Int(1)), sql.Text(2), Words(sql.Int(3), sql.Int(4)),
                              Words(sql.Int(5), sql.Int(6)), Words(sql.Int(7), sql.Int(8)),
                              sql.Text(9), sql.Text(10), sql.Text(11)});
  sql.Begin();
  return iri;
}

std::string Nodes::IriOf(int64_t node) {
  // The IRI that `make` makes of the row of the node.
  const auto look_up = [&](std::string_view text, auto make) -> std::string {
    Sql& sql = database_.Use(text);
    if (!sql.Bind(node).Row()) return {};
    std::string iri = make(sql);
    sql.Begin();
    return iri;
  };
  switch (KindOf(node)) {
    case NodeKind::kArticle:
      return look_up("SELECT name FROM view_article WHERE id = ?1",
                     [&](const Sql& row) { return ArticleIri(base_, row.Text(0)); });
    case NodeKind::kEntity:
      return look_up("SELECT key FROM view_entity WHERE id = ?1",
                     [&](const Sql& row) { return EntityIri(base_, row.Text(0)); });
    case NodeKind::kStatement:
      return look_up("SELECT key FROM view_statement WHERE id = ?1",
                     [&](const Sql& row) { return StatementIri(base_, StatementKey(row.Int(0))); });
    case NodeKind::kRelation:
      return look_up("SELECT name FROM view_relation WHERE id = ?1",
                     [&](const Sql& row) { return std::string(kRelations) + row.Text(0); });
    case NodeKind::kAttribution:
      return look_up(kAttributionColumns, [&](const Sql& row) {
        return StatementIri(base_, StatementKey(row.Int(1))) + "#source-" +
               DigestOf({row.Text(2), row.Text(3), row.Text(4)});
      });
    case NodeKind::kQualifier:
      return look_up(kQualifierColumns, [&](const Sql& row) {
        return StatementIri(base_, StatementKey(row.Int(1))) + "#qualifier-" +
               DigestOf({row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6)});
      });
    case NodeKind::kEvidence:
      return EvidenceIri(node);
    default:
      break;
  }
  for (const PartName& part : kParts) {
    if (part.kind == KindOf(node)) {
      return EvidenceIri(EvidenceOfPart(node)) + std::string(part.mark);
    }
  }
  return {};
}

std::optional<int64_t> Nodes::Find(std::string_view iri) {
  const auto look_up = [&](std::string_view sql,
                           const std::string& text) -> std::optional<int64_t> {
    Sql& find = database_.Use(sql);
    std::optional<int64_t> node;
    for (find.Bind(text); find.Row();) {
      if (!find.Null(0)) node = find.Int(0);
    }
    return node;
  };
  if (iri.starts_with(kRelations)) {
    return look_up("SELECT min(id) FROM view_relation WHERE name = ?1",
                   std::string(iri.substr(kRelations.size())));
  }
  if (!iri.starts_with(base_)) return std::nullopt;
  std::string_view rest = iri.substr(base_.size());
  const auto take = [&](std::string_view prefix) {
    if (!rest.starts_with(prefix)) return false;
    rest.remove_prefix(prefix.size());
    return true;
  };
  if (take("statement/")) return FindStatement(rest);
  if (take("evidence/")) return FindEvidence(rest);
  const bool article = take("article/");
  const std::optional<std::string> key = PercentDecode(rest);
  if (!key) return std::nullopt;
  if (article) return look_up("SELECT id FROM view_article WHERE name = ?1", *key);
  return look_up("SELECT id FROM view_entity WHERE key = ?1", *key);
}

std::optional<int64_t> Nodes::FindStatement(std::string_view rest) {
  const size_t hash = std::min(rest.find('#'), rest.size());
  if (!rest.starts_with('s')) return std::nullopt;
  const auto key = ReadHex(rest.substr(1, hash - 1));
  if (!key) return std::nullopt;
  Sql& find = database_.Use("SELECT id FROM view_statement WHERE key = ?1");
  std::optional<int64_t> statement;
  for (find.Bind(static_cast<int64_t>(*key)); find.Row();) statement = find.Int(0);
  if (!statement || hash == rest.size()) return statement;
  return FindPart(*statement, rest.substr(hash));
}

// One of the attributions and qualifiers of a statement, by the end of its IRI.
std::optional<int64_t> Nodes::FindPart(int64_t statement, std::string_view mark) {
  std::vector<int64_t> nodes;
  for (const std::string_view text : {"SELECT id FROM view_attribution WHERE statement = ?1",
                                      "SELECT id FROM view_qualifier WHERE statement = ?1"}) {
    Sql& sql = database_.Use(text);
    sql.Bind(statement);
    while (sql.Row()) nodes.push_back(sql.Int(0));
  }
  for (const int64_t node : nodes) {
    if (IriOf(node).ends_with(mark)) return node;
  }
  return std::nullopt;
}

std::optional<int64_t> Nodes::FindEvidence(std::string_view rest) {
  const size_t hash = std::min(rest.find('#'), rest.size());
  if (!ReadHex(rest.substr(0, hash))) return std::nullopt;
  NodeKind kind = NodeKind::kEvidence;
  for (const PartName& part : kParts) {
    if (rest.substr(hash) == part.mark) kind = part.kind;
  }
  if (hash < rest.size() && kind == NodeKind::kEvidence) return std::nullopt;
  const std::string iri = base_ + "evidence/" + std::string(rest.substr(0, hash));
  Sql& all = database_.Use("SELECT id FROM view_evidence ORDER BY id");
  all.Bind();
  while (all.Row()) {
    const int64_t evidence = all.Int(0);
    if (EvidenceIri(evidence) != iri) continue;
    all.Bind();  // ends its lock
    return PartOf(evidence, kind);
  }
  return std::nullopt;
}

Packed Nodes::PackIri(std::string_view iri) {
  if (const auto node = Find(iri)) return *node;
  return PackOtherIri(iri);
}

Packed Nodes::Pack(const Term& term) {
  if (term.kind == Term::Kind::kIri) return PackIri(term.value);
  if (term.kind == Term::Kind::kBlank) return PackBlank(term.value);
  if (!term.language.empty()) return PackLanguage(term.value, term.language);
  return PackTyped(term.value, std::string_view(term.datatype));
}

Term Nodes::Unpack(const Value& value) {
  const std::string text(value.text);
  switch (value.kind) {
    case Value::Kind::kNode:
      return IriTerm(IriOf(value.node));
    case Value::Kind::kIri:
      return IriTerm(text);
    case Value::Kind::kBlank:
      return BlankTerm(text);
    case Value::Kind::kLanguage:
      return {Term::Kind::kLiteral, text, {}, std::string(value.extra)};
    case Value::Kind::kTyped: {
      const bool other = value.type == Type::kOther;
      return LiteralTerm(text, std::string(other ? value.extra : sparql::IriOf(value.type)));
    }
    default:
      return LiteralTerm(text);
  }
}

}  // namespace tripleloom::sparql
