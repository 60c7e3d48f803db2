// Both sides are written as lines, one for each row that the view has, and compared sorted.
#include "tests/graph/view_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <set>

#include "graph/view_graph.h"
#include "graph/view_update.h"
#include "tests/graph/testing.h"

namespace tripleloom::testing {
namespace {

using ::testing::ElementsAreArray;

using Lines = std::vector<std::string>;

std::string Exact(double value) {
  char text[32];
  snprintf(text, sizeof text, "%.17g", value);
  return text;
}

std::string Line(std::initializer_list<std::string_view> parts) {
  std::string line;
  for (const std::string_view part : parts) line.append(part).append("|");
  return line;
}

std::string Numbers(std::initializer_list<int64_t> numbers) {
  std::string line;
  for (const int64_t number : numbers) line += std::to_string(number) + ',';
  return line;
}

void AddStatement(const Graph& graph, Edge e, Lines& lines) {
  const Statement& s = graph[e];
  const Entity& subject = graph[source(e, graph)];
  const Entity& object = graph[target(e, graph)];
  const bool link =
      subject.key != object.key && !IsValueType(subject.type) && !IsValueType(object.type);
  const bool attributed = !s.sources.empty();
  const int64_t modality = static_cast<int64_t>(s.modality);
  lines.push_back(Line({"relation", s.lemma}));
  lines.push_back(Line({"statement", s.key, subject.key, s.lemma, object.key, s.relation,
                        Numbers({s.negated, modality, attributed, link, s.support,
                                 s.negated + 2 * attributed + 4 * modality}),
                        Exact(s.confidence), s.first_date, s.last_date}));
  std::set<std::string> articles;
  for (const Evidence& v : s.evidence) {
    const std::string& article =
        graph[boost::graph_bundle].documents[static_cast<size_t>(v.document)].id;
    articles.insert(article);
    lines.push_back(Line({"evidence", s.key, article, v.sentence, v.subject_text, v.relation_text,
                          v.object_text, Exact(v.confidence), v.extractor, v.pattern,
                          Numbers({v.sentence_span.begin, v.sentence_span.end, v.subject.begin,
                                   v.subject.end, v.object.begin, v.object.end})}));
  }
  for (const std::string& article : articles) lines.push_back(Line({"from", s.key, article}));
  std::set<std::string> speakers;
  for (const StatementSource& v : s.sources) {
    lines.push_back(Line({"source", s.key, v.key, v.name, v.verb}));
    if (!v.key.empty()) speakers.insert(v.key);
  }
  for (const std::string& speaker : speakers) lines.push_back(Line({"speaker", s.key, speaker}));
  for (const StatementQualifier& q : s.qualifiers) {
    lines.push_back(Line({"qualifier", s.key, q.role, q.preposition, q.text, q.key, q.value}));
  }
}

Lines LinesOf(const Graph& graph) {
  Lines lines;
  for (const DocumentInfo& d : graph[boost::graph_bundle].documents) {
    lines.push_back(Line({"article", d.id, d.title, d.date, d.url}));
  }
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    const Entity& e = graph[v];
    lines.push_back(Line({"entity", e.key, e.name, NameOf(e.type), e.iri,
                          Numbers({e.named, e.mentions, e.documents})}));
    for (const std::string& name : e.names) {
      if (name != e.name) lines.push_back(Line({"name", e.key, name}));
    }
  }
  for (const Edge e : boost::make_iterator_range(edges(graph))) AddStatement(graph, e, lines);
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

// One line for each row, of its columns.
void AddRows(const Store& store, const char* sql, Lines& lines) {
  Sql row(store.handle(), sql);
  const int columns = row.Columns();
  while (row.Row()) {
    std::string line;
    for (int c = 0; c < columns; ++c) line += row.Text(c) + '|';
    lines.push_back(std::move(line));
  }
  EXPECT_TRUE(row.ok()) << sqlite3_errmsg(store.handle()) << sql;
}

constexpr const char* kRows[] = {
    "SELECT 'article', name, title, date, url FROM view_article",
    "SELECT 'name', key, text FROM view_name JOIN view_entity ON id = entity",
    "SELECT 'relation', lemma FROM view_relation",
    "SELECT 'from', printf('s%016x', s.key), a.name FROM view_evidence AS e JOIN view_statement AS "
    "s ON s.id = statement JOIN view_article AS a ON a.id = article WHERE leads",
    "SELECT 'source', printf('s%016x', s.key), e.key, a.name, verb FROM view_attribution AS a "
    "JOIN view_statement AS s ON s.id = a.statement LEFT JOIN view_entity AS e ON e.id = entity",
    "SELECT 'speaker', printf('s%016x', s.key), e.key FROM view_attribution AS a "
    "JOIN view_statement AS s ON s.id = a.statement JOIN view_entity AS e ON e.id = entity "
    "WHERE leads",
    "SELECT 'qualifier', printf('s%016x', s.key), role, preposition, text, e.key, value "
    "FROM view_qualifier AS q JOIN view_statement AS s ON s.id = q.statement "
    "LEFT JOIN view_entity AS e ON e.id = entity"};

void AddEntities(const Store& store, Lines& lines) {
  Sql e(store.handle(), "SELECT key, name, type, iri, named, mentions, articles FROM view_entity");
  while (e.Row()) {
    lines.push_back(Line({"entity", e.Text(0), e.Text(1), NameOf(static_cast<EntityType>(e.Int(2))),
                          e.Text(3), Numbers({e.Int(4), e.Int(5), e.Int(6)})}));
  }
}

void AddStatements(const Store& store, Lines& lines) {
  Sql s(store.handle(),
        "SELECT printf('s%016x', s.key), a.key, lemma, b.key, words, negated, modality, "
        "attributed, link, support, kind, confidence, first, last, rank FROM view_statement AS s "
        "JOIN view_entity AS a ON a.id = subject JOIN view_entity AS b ON b.id = object "
        "JOIN view_relation AS r ON r.id = relation");
  while (s.Row()) {
    lines.push_back(Line({"statement", s.Text(0), s.Text(1), s.Text(2), s.Text(3), s.Text(4),
                          Numbers({s.Int(5), s.Int(6), s.Int(7), s.Int(8), s.Int(9), s.Int(10)}),
                          Exact(s.Real(11)), s.Text(12), s.Text(13)}));
    EXPECT_EQ(s.Int(14), s.Int(9) << 14 | std::lround(s.Real(11) * 1e4));
  }
}

void AddEvidence(const Store& store, Lines& lines) {
  Sql e(store.handle(),
        "SELECT printf('s%016x', s.key), d.id, CAST(substr(CAST(d.text AS BLOB), span_begin + 1, "
        "span_end - span_begin) AS TEXT), subject_text, relation_text, object_text, t.confidence, "
        "extractor, pattern, sentence_begin, sentence_end, e.subject_begin, e.subject_end, "
        "e.object_begin, e.object_end "
        "FROM view_evidence AS e JOIN view_statement AS s ON s.id = statement "
        "JOIN document AS d ON d.number = article >> 4 "
        "JOIN triple AS t ON t.id = e.triple "
        "JOIN sentence AS w ON w.id = t.sentence");
  while (e.Row()) {
    lines.push_back(
        Line({"evidence", e.Text(0), e.Text(1), e.Text(2), e.Text(3), e.Text(4), e.Text(5),
              Exact(e.Real(6)), e.Text(7), e.Text(8),
              Numbers({e.Int(9), e.Int(10), e.Int(11), e.Int(12), e.Int(13), e.Int(14)})}));
  }
}

Lines ViewLines(const Store& store) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return {reading.error().message};
  Lines lines;
  for (const char* sql : kRows) AddRows(store, sql, lines);
  AddEntities(store, lines);
  AddStatements(store, lines);
  AddEvidence(store, lines);
  std::sort(lines.begin(), lines.end());
  return lines;
}

// All statements, and all names of which nothing is said.
void ExpectSameGraph(const Store& store, const std::string& what) {
  std::string part;
  size_t documents = 0;
  {
    const ViewReading reading = ReadView(store).value();
    std::set<int64_t> statements, entities;
    Sql s(store.handle(), "SELECT id FROM view_statement");
    while (s.Row()) statements.insert(s.Int(0));
    Sql e(store.handle(), "SELECT id FROM view_entity");
    while (e.Row()) entities.insert(e.Int(0));
    const Graph graph = GraphOfView(reading, statements, entities, PartDepth::kWhole).value();
    part = Print(graph);
    documents = graph[boost::graph_bundle].documents.size();
  }
  const Graph whole = Snapshot(store, {}).value();
  if (whole[boost::graph_bundle].documents.size() != documents) return;  // some say nothing
  const std::string expected = Print(whole);
  if (part == expected) return;
  const auto [a, b] = std::mismatch(part.begin(), part.end(), expected.begin(), expected.end());
  const auto near = [](const std::string& text, std::string::const_iterator at) {
    const auto place = static_cast<size_t>(at - text.begin());
    return text.substr(place - std::min<size_t>(place, 200), 300);
  };
  ADD_FAILURE() << what << ": " << near(part, a) << "\ninstead of\n" << near(expected, b);
}

}  // namespace

void ExpectSame(const Store& store, const std::string& what) {
  const Lines view = ViewLines(store);
  const Lines graph = LinesOf(Snapshot(store, {}).value());
  ExpectSameGraph(store, what);
  if (view == graph) return;
  Lines only_view, only_graph;
  std::set_difference(view.begin(), view.end(), graph.begin(), graph.end(),
                      std::back_inserter(only_view));
  std::set_difference(graph.begin(), graph.end(), view.begin(), view.end(),
                      std::back_inserter(only_graph));
  EXPECT_THAT(only_view, ElementsAreArray(only_graph)) << what;
  EXPECT_EQ(view.size(), graph.size()) << what;
}

}  // namespace tripleloom::testing
