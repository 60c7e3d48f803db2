// Query: what the files of the questions share.
//
//   return AnswerTo(options, [&](const Store& store, QueryStop&) -> Result<Reply> {
//     ...
//     StatementRows rows(*graph, options);
//     rows.Add(edge);
//     return rows.Finish("Ada Verne");
//   });
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/answers.h"
#include "cli/options.h"
#include "cli/query_stop.h"
#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/part.h"
#include "graph/pattern_match.h"
#include "graph/query.h"
#include "graph/question.h"
#include "graph/store.h"

namespace tripleloom {

// Opens the graph of the options, brings its tables up to date (where that takes a while, a
// terminal shows how far it is), asks, and prints the reply in the format of the options. Ctrl-C
// and
// --timeout end all of it up to printing, and leave the graph whole. The reply must not point into
// the store. Returns the exit status: kDone, kNoAnswer where the reply has none, for an Error what
// `status_of` says; without one, kDataFault.
using Question = std::function<Result<Reply>(const Store& store, QueryStop& stop)>;
int AnswerTo(const QueryOptions& options, const Question& question,
             const std::function<int(const Error&)>& status_of = {});

// Says what went wrong; the exit status for it. A message of several lines is kept as it is.
int Refuse(const Error& error, int status = kDataFault);

// The status of what is wrong with a pattern or a query: kUsageFault where it is its syntax.
int StatusOfText(const Error& error);

// Questions that are no patterns.
Result<Reply> ReplyToSaid(const Store& store, const SaidQuestion& asked,
                          const QueryOptions& options);
Result<Reply> ReplyToPlace(const Store& store, const PlaceQuestion& asked,
                           const QueryOptions& options);

// Which statements count, by --include and --min-confidence.
MatchOptions ChosenBy(const QueryOptions& options);

// Cells of answers.
using Cell = std::optional<Term>;
Cell TextCell(std::string_view text);  // unbound where empty
Cell CountCell(size_t count);
Cell ScoreCell(double value);  // to four digits

// What keeps a statement from being a plain fact: "negated; according to Ada Verne"; and what else
// is said of it: "to Lorne; on Monday". Empty where there is nothing.
std::string ClaimWords(const Statement& statement);
std::string DetailWords(const Statement& statement);

// A reply whose rows are statements, with columns of the question before and after these: subject,
// relation, object, details, claim, confidence, articles, statement.
class StatementRows {
 public:
  // `columns` stand before those of the statement.
  StatementRows(const Graph& graph, const QueryOptions& options,
                std::vector<std::string> columns = {});

  // `cells` are those of `columns`.
  void Add(Edge edge, std::vector<Cell> cells = {});

  size_t size() const { return edges_.size(); }

  // The reply with at most --limit rows, and `left_out` more that were not added at all.
  Reply Finish(std::string heading, size_t left_out = 0);

 private:
  const Graph& graph_;
  const QueryOptions& options_;
  Reply reply_;
  std::vector<std::vector<Edge>> edges_;
};

// Whether the answer shows sentences or what depends on them.
bool ShowsEvidence(const QueryOptions& options);
inline PartDepth DepthFor(const QueryOptions& options) {
  return ShowsEvidence(options) ? PartDepth::kWhole : PartDepth::kWithoutEvidence;
}

// Fills in what the statements behind the rows give: reasons where --why asks for them, the graph
// where the format needs it. Requires a list of statements for each row.
void AddStatements(const Graph& graph, const std::vector<std::vector<Edge>>& behind,
                   const QueryOptions& options, Reply& reply);

// Keeps --limit rows and counts the others.
void KeepLimit(const QueryOptions& options, Reply& reply);

// The cell of an entity; its name goes to the reply.
Cell EntityCell(const Entity& entity, const QueryOptions& options, Reply& reply);

}  // namespace tripleloom
