// A query is run in one read transaction over an up-to-date view (graph/view.h). Functions and
// tables are made known to the connection before it, and forgotten behind it.
#include "graph/sparql/sparql.h"

#include <algorithm>
#include <set>

#include "graph/sparql/compiler.h"
#include "graph/sparql/functions.h"
#include "graph/sparql/parser.h"
#include "graph/sparql/patterns.h"
#include "graph/sparql/quads.h"
#include "graph/view.h"

namespace tripleloom {
namespace {

using sparql::Compiled;
using sparql::Machine;
using sparql::Node;
using sparql::Nodes;
using sparql::Query;
using sparql::Source;
using sparql::Value;

// When a query must end: it, or whatever the store is asked for meanwhile.
class Watch {
 public:
  Watch(Database& database, const SparqlOptions& options)
      : database_(database),
        options_(options),
        end_(std::chrono::steady_clock::now() + options.time_limit) {
    of_store_ = database.StopWhen([this] { return stopped() || late(); });
  }
  ~Watch() { database_.StopWhen(of_store_); }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  bool stopped() const {
    return (options_.stop != nullptr && options_.stop->load()) || (of_store_ && of_store_());
  }
  bool late() const {
    return options_.time_limit.count() > 0 && std::chrono::steady_clock::now() > end_;
  }

  // Why it must end; nullopt: it need not.
  std::optional<Error> Why() const {
    if (stopped()) return Error{ErrorCode::kLimit, "the query was interrupted"};
    if (!late()) return std::nullopt;
    return Error{ErrorCode::kLimit, "the query took longer than " +
                                        std::to_string(options_.time_limit.count()) +
                                        " ms; make it narrower, or allow more time"};
  }

 private:
  Database& database_;
  const SparqlOptions& options_;
  std::function<bool()> of_store_;
  std::chrono::steady_clock::time_point end_;
};

class Run {
 public:
  Run(Database& database, std::string_view text, const SparqlOptions& options, const Watch& watch)
      : database_(database),
        text_(text),
        options_(options),
        nodes_(database, options.base),
        machine_(nodes_),
        source_{database, nodes_, *options.rules},
        watch_(watch) {}
  ~Run() {
    sparql::ForgetQuads(database_.handle());
    sparql::ForgetFunctions(database_.handle());
    for (const std::string& name : concats_) sparql::ForgetConcat(database_.handle(), name);
  }
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  Result<QueryResult> Answer(const Query& query) {
    sqlite3* db = database_.handle();
    if (Status ok = sparql::RegisterFunctions(db, machine_); !ok) return Failed(ok.error());
    if (Status ok = sparql::RegisterQuads(db, source_); !ok) return Failed(ok.error());
    switch (query.form) {
      case Query::Form::kSelect:
        return Select(query.select);
      case Query::Form::kAsk:
        return Ask(query.select);
      case Query::Form::kConstruct:
        return Construct(query);
      default:
        return Describe(query);
    }
  }

 private:
  static Result<QueryResult> Failed(const Error& error) { return tl::unexpected(error); }
  Result<Answers> Rows(const sparql::Select& select);
  Result<QueryResult> Select(const sparql::Select& select);
  Result<QueryResult> Ask(sparql::Select select);
  Result<QueryResult> Construct(const Query& query);
  Result<QueryResult> Describe(const Query& query);
  Result<std::vector<TermTriple>> About(const Term& resource);
  std::vector<std::optional<Term>> RowOf(sqlite3_stmt* statement, size_t width);
  Error ErrorOf(int code, bool preparing);

  Database& database_;
  std::string_view text_;
  const SparqlOptions& options_;
  Nodes nodes_;
  Machine machine_;
  Source source_;
  const Watch& watch_;
  std::vector<std::string> concats_;
};

Error Run::ErrorOf(int code, bool preparing) {
  const std::string message = sqlite3_errmsg(database_.handle());
  if (const auto ended = watch_.Why()) return *ended;
  if (message.find(sparql::kPatternTooSlow) != message.npos) {
    return {ErrorCode::kLimit, message};
  }
  // The tables are there and the SQL is ours: what cannot be prepared is too large for SQLite.
  if (preparing && (code & 0xFF) == SQLITE_ERROR) {
    return {ErrorCode::kLimit, "the query is too large to be planned (" + message + ")"};
  }
  return database_.Failure();
}

std::vector<std::optional<Term>> Run::RowOf(sqlite3_stmt* statement, size_t width) {
  std::vector<std::optional<Term>> row(width);
  for (size_t i = 0; i < width; ++i) {
    const Value value = sparql::ReadValue(sqlite3_column_value(statement, static_cast<int>(i)));
    if (value.kind != Value::Kind::kUnbound) row[i] = nodes_.Unpack(value);
  }
  return row;
}

Result<Answers> Run::Rows(const sparql::Select& select) {
  sparql::Compiler compiler(text_, nodes_);
  Result<Compiled> compiled = compiler.Compile(select);
  if (!compiled) return tl::unexpected(compiled.error());
  sqlite3* db = database_.handle();
  for (const auto& [name, separator] : compiled->concats) {
    concats_.push_back(name);
    if (Status ok = sparql::RegisterConcat(db, name, separator, machine_); !ok) {
      return tl::unexpected(ok.error());
    }
  }
  sqlite3_stmt* prepared = nullptr;
  const int rc = sqlite3_prepare_v2(db, compiled->sql.c_str(),
                                    static_cast<int>(compiled->sql.size()), &prepared, nullptr);
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(prepared, sqlite3_finalize);
  if (rc != SQLITE_OK) return tl::unexpected(ErrorOf(rc, true));
  Answers answers;
  answers.variables = compiled->variables;
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
    if (answers.rows.size() == options_.most_rows) {
      return Fail(ErrorCode::kLimit, "the query has more than " +
                                         std::to_string(options_.most_rows) +
                                         " rows; give it a LIMIT");
    }
    answers.rows.push_back(RowOf(prepared, answers.variables.size()));
  }
  if (step != SQLITE_DONE) return tl::unexpected(ErrorOf(step, false));
  return answers;
}

Result<QueryResult> Run::Select(const sparql::Select& select) {
  Result<Answers> answers = Rows(select);
  if (!answers) return tl::unexpected(answers.error());
  return QueryResult(std::move(*answers));
}

Result<QueryResult> Run::Ask(sparql::Select select) {
  select.limit = std::min<int64_t>(select.limit.value_or(1), 1);
  select.order.clear();
  const Result<Answers> answers = Rows(select);
  if (!answers) return tl::unexpected(answers.error());
  return QueryResult(!answers->rows.empty());
}

// The order of terms in what is a set.
struct InOrder {
  static auto Key(const Term& t) { return std::tie(t.kind, t.value, t.datatype, t.language); }
  bool operator()(const TermTriple& a, const TermTriple& b) const {
    return std::tuple(Key(a.subject), Key(a.predicate), Key(a.object)) <
           std::tuple(Key(b.subject), Key(b.predicate), Key(b.object));
  }
};
using TripleSet = std::set<TermTriple, InOrder>;

Result<QueryResult> ListOf(const TripleSet& triples) {
  return QueryResult(std::vector<TermTriple>(triples.begin(), triples.end()));
}

Result<QueryResult> Run::Construct(const Query& query) {
  sparql::Select select = query.select;
  std::set<std::string> named;
  for (const sparql::TriplePattern& triple : query.construct) {
    for (const Node* node : {&triple.subject, &triple.predicate, &triple.object}) {
      const bool blank = node->variable.starts_with("_:");
      if (!node->IsVariable() || blank || !named.insert(node->variable).second) continue;
      select.columns.push_back({node->variable, std::nullopt, 0});
    }
  }
  const Result<Answers> answers = Rows(select);
  if (!answers) return tl::unexpected(answers.error());
  std::map<std::string, size_t> columns;
  for (size_t i = 0; i < answers->variables.size(); ++i) columns[answers->variables[i]] = i;
  TripleSet triples;
  for (size_t row = 0; row < answers->rows.size(); ++row) {
    // A blank node of the template is a new one in each solution.
    const auto value = [&](const Node& node) -> std::optional<Term> {
      if (!node.IsVariable()) return node.term;
      if (!node.variable.starts_with("_:")) {
        return answers->rows[row][columns.at(node.variable)];
      }
      return BlankTerm("c" + std::to_string(row) + "-" + node.variable.substr(2));
    };
    for (const sparql::TriplePattern& triple : query.construct) {
      const auto s = value(triple.subject);
      const auto p = value(triple.predicate);
      const auto o = value(triple.object);
      const bool valid =
          s && p && o && s->kind != Term::Kind::kLiteral && p->kind == Term::Kind::kIri;
      if (valid) triples.insert({*s, *p, *o});
    }
  }
  return ListOf(triples);
}

// The triples of which it is the subject.
Result<std::vector<TermTriple>> Run::About(const Term& resource) {
  sparql::Select select;
  select.where.triples.push_back({{{}, resource, 0}, {"p", {}, 0}, std::nullopt, {"o", {}, 0}});
  select.columns = {{"p", std::nullopt, 0}, {"o", std::nullopt, 0}};
  const Result<Answers> answers = Rows(select);
  if (!answers) return tl::unexpected(answers.error());
  std::vector<TermTriple> triples;
  for (const auto& row : answers->rows) {
    if (row[0] && row[1]) triples.push_back({resource, *row[0], *row[1]});
  }
  return triples;
}

Result<QueryResult> Run::Describe(const Query& query) {
  sparql::Select select = query.select;
  std::vector<Term> resources;
  for (const Node& node : query.described) {
    if (node.IsVariable()) {
      select.columns.push_back({node.variable, std::nullopt, 0});
    } else {
      resources.push_back(node.term);
    }
  }
  if (select.all || !select.columns.empty()) {
    select.distinct = true;
    const Result<Answers> answers = Rows(select);
    if (!answers) return tl::unexpected(answers.error());
    for (const auto& row : answers->rows) {
      for (const auto& term : row) {
        if (term && term->kind == Term::Kind::kIri) resources.push_back(*term);
      }
    }
  }
  TripleSet triples;
  std::set<std::string> done;
  for (const Term& resource : resources) {
    if (!done.insert(resource.value).second) continue;
    const Result<std::vector<TermTriple>> about = About(resource);
    if (!about) return tl::unexpected(about.error());
    triples.insert(about->begin(), about->end());
  }
  return ListOf(triples);
}

}  // namespace

Status CheckSparql(std::string_view query) {
  const Result<Query> parsed = sparql::Parse(query);
  if (!parsed) return tl::unexpected(parsed.error());
  return {};
}

Result<QueryResult> AskSparql(const Store& store, std::string_view query,
                              const SparqlOptions& options) {
  const Result<Query> parsed = sparql::Parse(query);
  if (!parsed) return tl::unexpected(parsed.error());
  const Watch watch(store.database(), options);
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(watch.Why().value_or(reading.error()));
  return Run(reading->database(), query, options, watch).Answer(*parsed);
}

}  // namespace tripleloom
