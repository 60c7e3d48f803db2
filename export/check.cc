#include "export/check.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <initializer_list>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// Printable form of a text that may be broken: every byte outside ASCII is a question mark.
std::string Printable(std::string_view text) {
  std::string out(text.substr(0, 60));
  for (char& c : out) {
    if (c < 0x20 || c > 0x7E) c = '?';
  }
  return out;
}

Status BadText(std::string_view kind, std::string_view name) {
  return Fail(ErrorCode::kBadEncoding,
              std::string(kind) + " \"" + Printable(name) +
                  "\" holds bytes that are not UTF-8; the graph is damaged, build it again");
}

Status CheckTexts(std::string_view kind, std::string_view name,
                  std::initializer_list<std::string_view> texts) {
  const bool bad = std::any_of(texts.begin(), texts.end(), [](std::string_view text) {
    return FirstInvalidUtf8(text).has_value();
  });
  return bad ? BadText(kind, name) : Status();
}

Status CheckConfidence(const Statement& statement, double confidence) {
  if (std::isfinite(confidence)) return {};
  return Fail(ErrorCode::kBadSyntax, "the confidence of statement \"" + Printable(statement.key) +
                                         "\" is no number; the graph is damaged, build it again");
}

Status CheckEntity(const Entity& entity) {
  if (Status ok = CheckTexts("entity", entity.key, {entity.key, entity.name, entity.iri}); !ok)
    return ok;
  for (const std::string& name : entity.names) {
    if (Status ok = CheckTexts("entity", entity.key, {name}); !ok) return ok;
  }
  return {};
}

Status CheckEvidence(const Statement& statement, const Evidence& evidence) {
  if (Status ok = CheckConfidence(statement, evidence.confidence); !ok) return ok;
  return CheckTexts("statement", statement.key,
                    {evidence.sentence, evidence.subject_text, evidence.relation_text,
                     evidence.object_text, evidence.extractor, evidence.pattern});
}

Status CheckStatement(const Statement& statement) {
  if (Status ok = CheckConfidence(statement, statement.confidence); !ok) return ok;
  const auto check = [&](std::initializer_list<std::string_view> texts) {
    return CheckTexts("statement", statement.key, texts);
  };
  if (Status ok = check({statement.key, statement.relation, statement.lemma, statement.first_date,
                         statement.last_date});
      !ok)
    return ok;
  for (const StatementSource& source : statement.sources) {
    if (Status ok = check({source.key, source.name, source.verb}); !ok) return ok;
  }
  for (const StatementQualifier& q : statement.qualifiers) {
    if (Status ok = check({q.role, q.preposition, q.text, q.key, q.value}); !ok) return ok;
  }
  for (const Evidence& evidence : statement.evidence) {
    if (Status ok = CheckEvidence(statement, evidence); !ok) return ok;
  }
  return {};
}

// RFC 3987 asks more; this keeps out what would break a file: spaces, quotes, brackets, controls.
Status CheckBase(std::string_view base) {
  const auto forbidden = [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 ||
           std::string_view("<>\"{}|\\^`\x7F").find(c) != std::string_view::npos;
  };
  const bool absolute = base.find(':') != std::string_view::npos && base.find(':') > 0;
  const bool ends = base.ends_with('/') || base.ends_with('#');
  if (absolute && ends && std::none_of(base.begin(), base.end(), forbidden)) return {};
  return Fail(ErrorCode::kBadSyntax, "the base \"" + Printable(base) +
                                         "\" is no absolute IRI that ends in '/' or '#', such as "
                                         "https://example.org/news/");
}

}  // namespace

Status CheckExport(const Graph& graph, const ExportOptions& options) {
  if (Status ok = CheckTexts("the title", options.title, {options.title}); !ok) return ok;
  if (Status ok = CheckTexts("the base", options.base, {options.base}); !ok) return ok;
  if (Status ok = CheckBase(options.base); !ok) return ok;
  for (const DocumentInfo& d : graph[boost::graph_bundle].documents) {
    if (Status ok = CheckTexts("article", d.id, {d.id, d.title, d.date, d.url}); !ok) return ok;
  }
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    if (Status ok = CheckEntity(graph[v]); !ok) return ok;
  }
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    if (Status ok = CheckStatement(graph[e]); !ok) return ok;
  }
  return {};
}

}  // namespace tripleloom
