// `tripleloom query GRAPH sparql 'SELECT ...'`: questions in the standard language.
#include <iterator>
#include <set>
#include <variant>

#include "cli/query.h"
#include "export/rdf_rules.h"
#include "export/relation_map.h"
#include "graph/base/file.h"
#include "graph/sparql/sparql.h"

namespace tripleloom {
namespace {

constexpr size_t kMostNames = 500;  // that a table looks up

void AddTriples(const std::vector<TermTriple>& triples, Reply& reply) {
  reply.answers.variables = {"subject", "predicate", "object"};
  reply.triples.emplace();
  for (const TermTriple& triple : triples) {
    reply.answers.rows.push_back({triple.subject, triple.predicate, triple.object});
    reply.triples->push_back({triple.subject, triple.predicate, triple.object});
  }
}

// The names of entities, for people: asked for in the same language.
void AddNames(const Store& store, const SparqlOptions& how, Reply& reply) {
  std::set<std::string> iris;
  for (const auto& row : reply.answers.rows) {
    for (const std::optional<Term>& term : row) {
      const bool ours = term && term->kind == Term::Kind::kIri &&
                        term->value.starts_with(how.base) &&
                        term->value.find('/', how.base.size()) == std::string::npos;
      if (ours && iris.size() < kMostNames) iris.insert(term->value);
    }
  }
  if (iris.empty()) return;
  std::string query = "SELECT ?entity ?name { VALUES ?entity {";
  for (const std::string& iri : iris) query += " <" + iri + ">";
  const Result<QueryResult> named = AskSparql(store, query + " } ?entity schema:name ?name }", how);
  const Answers* answers = named ? std::get_if<Answers>(&*named) : nullptr;
  if (answers == nullptr) return;  // they are shown by their IRIs
  for (const auto& row : answers->rows) {
    if (row[0] && row[1]) reply.names[row[0]->value] = {row[1]->value, ""};
  }
}

Result<Reply> ReplyToSparql(const Store& store, const std::string& text,
                            const QueryOptions& options) {
  const ExportedRdf rules(RelationMap::Default());
  SparqlOptions how;
  how.rules = &rules;
  how.base = options.base;
  const Result<QueryResult> result = AskSparql(store, text, how);
  if (!result) return tl::unexpected(result.error());
  Reply reply;
  if (const auto* answers = std::get_if<Answers>(&*result)) reply.answers = *answers;
  if (const auto* truth = std::get_if<bool>(&*result)) reply.truth = *truth;
  if (const auto* triples = std::get_if<std::vector<TermTriple>>(&*result)) {
    AddTriples(*triples, reply);
  }
  const bool for_people = options.format == "table" || options.format == "dot";
  if (for_people && !options.iris) AddNames(store, how, reply);
  return reply;
}

}  // namespace

int QuerySparql(const QueryOptions& options) {
  std::string text = options.text;
  if (!options.file.empty()) {
    const Result<std::string> read = ReadFile(options.file);
    if (!read) return Refuse(read.error());
    text = *read;
  }
  if (Status ok = CheckSparql(text); !ok) return Refuse(ok.error(), kUsageFault);
  return AnswerTo(
      options, [&](const Store& store, QueryStop&) { return ReplyToSparql(store, text, options); });
}

}  // namespace tripleloom
