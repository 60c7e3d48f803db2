#include "tests/graph/sparql/support.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "export/formats.h"
#include "export/rdf_rules.h"
#include "graph/graph.h"
#include "graph/rdf.h"
#include "tests/graph/testing.h"

namespace tripleloom::testing {
namespace {

const ExportedRdf& Rules() {
  static const ExportedRdf rules(RelationMap::Default());
  return rules;
}

std::string Escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\0':
        out += "\\u0000";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string Short(const Term& term) {
  if (term.kind != Term::Kind::kIri) return Written(term);
  for (const RdfPrefix& known : kRdfPrefixes) {
    if (known.prefix != "e" && term.value.starts_with(known.iri)) {
      return std::string(known.prefix) + ":" + term.value.substr(known.iri.size());
    }
  }
  const std::string base = SparqlOptions().base;
  return term.value.starts_with(base) ? "e:" + term.value.substr(base.size())
                                      : "<" + term.value + ">";
}

// Facts that a random article lacks: what qualifies a statement, and where it was published.
void Qualify(std::mt19937& random, DocumentFacts& facts) {
  const auto one_in = [&](unsigned n) { return random() % n == 0; };
  if (one_in(2)) facts.date = one_in(2) ? "2031-03-04" : "2030-11-30";
  if (one_in(4)) facts.date = "early March";
  if (one_in(2)) facts.url = "https://news.example/a b/" + std::to_string(random() % 9);
  if (one_in(5)) facts.url = "javascript:alert(1)";
  if (one_in(2)) facts.title = "Title \"of\" " + facts.id;
  constexpr const char* kLemmas[] = {"be president of",
                                     "Be president  of",
                                     "visit",
                                     "send to",
                                     "send-to",
                                     "be founder of",
                                     "find",
                                     "be",
                                     "be based in",
                                     "marry",
                                     "work for"};
  for (Triple& triple : facts.triples) {
    if (one_in(2)) triple.relation.lemma = kLemmas[random() % std::size(kLemmas)];
    triple.confidence = static_cast<double>(random() % 1000) / 1000;
    if (one_in(6)) triple.negated = true;
    if (one_in(6)) triple.modality = static_cast<Modality>(random() % kModalityCount);
    if (one_in(3)) triple.pattern = one_in(2) ? "title" : "svo";
    if (one_in(4)) triple.attribution = Attribution{triple.object, one_in(2) ? "say" : ""};
    if (one_in(3)) {
      Qualifier when{"time", one_in(2) ? "on" : "", triple.subject, ""};
      if (one_in(2)) when.value = one_in(2) ? "2031-03" : "2031-03-02";
      triple.arguments.push_back(when);
    }
  }
}

}  // namespace

std::string Written(const std::optional<Term>& term) {
  if (!term) return "";
  if (term->kind == Term::Kind::kIri) return "<" + term->value + ">";
  if (term->kind == Term::Kind::kBlank) return "_:" + term->value;
  std::string out = "\"" + Escaped(term->value) + "\"";
  if (!term->language.empty()) return out + "@" + term->language;
  return term->datatype.empty() ? out : out + "^^<" + term->datatype + ">";
}

std::string NQuadsOf(const Store& store) {
  const Result<Graph> graph = Snapshot(store, {});
  if (!graph) return "error: " + graph.error().message;
  std::string out;
  const Status ok = FindFormat("nquads")->write(*graph, {}, [&](std::string_view bytes) {
    out += bytes;
    return Status();
  });
  EXPECT_TRUE(ok) << ok.error().message;
  return out;
}

std::set<std::string> LinesOf(const std::string& text) {
  std::set<std::string> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = text.substr(begin, end - begin);
    if (line.ends_with(" .")) line.resize(line.size() - 2);
    if (!line.empty()) lines.insert(std::move(line));
    begin = end + 1;
  }
  return lines;
}

Result<QueryResult> TryAsk(const Store& store, std::string_view query, SparqlOptions options) {
  options.rules = &Rules();
  return AskSparql(store, query, options);
}

QueryResult Ask(const Store& store, std::string_view query) {
  Result<QueryResult> result = TryAsk(store, query, {});
  EXPECT_TRUE(result) << query << "\n" << (result ? "" : result.error().message);
  return result ? std::move(*result) : QueryResult();
}

std::vector<std::string> Rows(const Store& store, std::string_view query) {
  const QueryResult result = Ask(store, query);
  const auto* answers = std::get_if<Answers>(&result);
  std::vector<std::string> rows;
  if (answers == nullptr) return rows;
  for (const auto& cells : answers->rows) {
    std::string row;
    for (const auto& cell : cells) {
      row += (row.empty() ? "" : " ") + (cell ? Short(*cell) : std::string("-"));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string> Sorted(const Store& store, std::string_view query) {
  std::vector<std::string> rows = Rows(store, query);
  std::sort(rows.begin(), rows.end());
  return rows;
}

Store RandomStore(std::mt19937& random, int articles) {
  std::vector<DocumentFacts> documents;
  for (int i = 0; i < articles; ++i) {
    documents.push_back(RandomArticle(random, "a" + std::to_string(i) + ".txt"));
    Qualify(random, documents.back());
  }
  return StoreOf(documents);
}

}  // namespace tripleloom::testing
