// Wording: what a picture says about entities and statements, in words that fit.
//
//   Wrap("United States Embassy in Baghdad", {.width = 24, .lines = 3})   // two lines
//   RelationWords(statement)                                       // "is not ruling out"
//
// All functions are pure. Texts hold no control characters but '\n', so that any renderer takes
// them. Requires valid UTF-8 (check.h); lengths count code points.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"

namespace tripleloom {

struct WrapLimits {
  int width = 24;  // of a line
  int lines = 3;   // the last one ends in an ellipsis if there is more
};

// `text` in lines, broken at spaces; words longer than a line are cut. White space and control
// characters become one space. At least one line.
std::vector<std::string> Wrap(std::string_view text, const WrapLimits& limits);

// `text` on one line of at most `limit` code points, an ellipsis included.
std::string Shorten(std::string_view text, int limit);

// Whether the words of a relation say themselves that it is not so: "did not send", "failed to
// send"; not "ruled out" alone.
bool ShowsNegation(std::string_view relation);

// The relation with its polarity and modality where its own words do not show them:
// "is not ruling out", "discuss (possible)".
std::string RelationWords(const Statement& statement);

// Who says so: "said by John Kerry", "according to officials"; empty where the article itself does.
std::string SourceWords(const Statement& statement);

// A qualifier: "on Monday". One that restricts a noun says which: "subject: with a licence".
std::string QualifierWords(const StatementQualifier& qualifier);

// Subject, relation, object and the sentences behind them; for a tooltip. Several lines.
std::string DescribeStatement(const Graph& graph, Edge edge);

// Type, further names, number of mentions; for a tooltip. Several lines.
std::string DescribeEntity(const Entity& entity);

// What a picture of the graph is called, made from its articles.
std::string TitleOf(const GraphInfo& info);

// "1 entity", "1,234 entities".
std::string Count(size_t n, std::string_view one, std::string_view many);

}  // namespace tripleloom
