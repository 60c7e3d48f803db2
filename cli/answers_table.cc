// The table for people. Columns are as wide as their widest cell. Where that is more than the
// terminal has, the widest columns give way until all fit: narrow ones keep what they need, and the
// rest is shared alike, which is the largest common limit that fits.
#include <algorithm>
#include <numeric>
#include <vector>

#include "cli/answers.h"
#include "cli/display_width.h"
#include "cli/output.h"

namespace tripleloom {
namespace {

constexpr int kGap = 2;        // between columns
constexpr int kNarrowest = 6;  // that a cell is cut to

struct Column {
  std::string title;
  std::vector<std::string> cells;
  int width = 0;
  bool numbers = true;  // aligned to the right
};

Column ColumnOf(const Reply& reply, size_t variable, const AnswerOptions& options) {
  Column column{reply.answers.variables[variable], {}, 0, true};
  column.width = DisplayWidth(column.title);
  for (const auto& row : reply.answers.rows) {
    const std::optional<Term>& term = row[variable];
    column.cells.push_back(term ? OneLineOf(TextOf(*term, reply, options)) : std::string());
    column.width = std::max(column.width, DisplayWidth(column.cells.back()));
    if (term && !IsNumber(*term)) column.numbers = false;
  }
  return column;
}

bool IsEmpty(const Column& column) {
  return std::all_of(column.cells.begin(), column.cells.end(),
                     [](const std::string& cell) { return cell.empty(); });
}

std::vector<Column> ColumnsOf(const Reply& reply, const AnswerOptions& options) {
  std::vector<Column> columns;
  for (size_t i = 0; i < reply.answers.variables.size(); ++i) {
    const auto& hidden = reply.hidden;
    if (std::find(hidden.begin(), hidden.end(), reply.answers.variables[i]) != hidden.end()) {
      continue;
    }
    Column column = ColumnOf(reply, i, options);
    if (reply.sparse && IsEmpty(column)) continue;
    columns.push_back(std::move(column));
  }
  return columns;
}

int TotalOf(const std::vector<Column>& columns, int limit) {
  const int gaps = kGap * (static_cast<int>(columns.size()) - 1);
  return std::accumulate(columns.begin(), columns.end(), gaps, [limit](int sum, const Column& c) {
    return sum + std::min(c.width, limit);
  });
}

void Fit(std::vector<Column>& columns, int width) {
  int limit = kNarrowest;
  for (const Column& column : columns) limit = std::max(limit, column.width);
  while (limit > kNarrowest && TotalOf(columns, limit) > width) --limit;
  for (Column& column : columns) column.width = std::min(column.width, limit);
}

std::string LineOf(const std::vector<Column>& columns, const std::vector<std::string>& cells) {
  std::string line;
  for (size_t i = 0; i < columns.size(); ++i) {
    const std::string cell = CutToWidth(cells[i], columns[i].width);
    const std::string blanks(static_cast<size_t>(columns[i].width - DisplayWidth(cell)), ' ');
    if (i > 0) line.append(kGap, ' ');
    line += columns[i].numbers ? blanks + cell : cell + blanks;
  }
  while (line.ends_with(' ')) line.pop_back();
  return line + "\n";
}

std::string RuleOf(const std::vector<Column>& columns) {
  std::string line;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) line.append(kGap, ' ');
    for (int n = 0; n < columns[i].width; ++n) line += "─";
  }
  return line + "\n";
}

std::string ReasonLines(const std::vector<AnswerReason>& reasons) {
  std::string lines;
  for (const AnswerReason& reason : reasons) {
    lines += "    " + OneLineOf(reason.article);
    if (!reason.date.empty()) lines += ", " + OneLineOf(reason.date);
    lines += ": " + OneLineOf(reason.sentence) + "\n";
  }
  return lines;
}

}  // namespace

Result<std::string> WriteTable(const Reply& reply, const AnswerOptions& options) {
  if (reply.truth) return std::string(*reply.truth ? "yes\n" : "no\n");
  if (reply.answers.rows.empty()) return std::string();
  std::vector<Column> columns = ColumnsOf(reply, options);
  if (options.width > 0) Fit(columns, options.width);
  std::string text = reply.heading.empty() ? "" : reply.heading + "\n\n";
  std::vector<std::string> cells;
  for (const Column& column : columns) cells.push_back(column.title);
  text += LineOf(columns, cells) + RuleOf(columns);
  for (size_t row = 0; row < reply.answers.rows.size(); ++row) {
    for (size_t i = 0; i < columns.size(); ++i) cells[i] = columns[i].cells[row];
    text += LineOf(columns, cells);
    if (!reply.reasons.empty()) text += ReasonLines(reply.reasons[row]);
  }
  if (reply.left_out > 0) {
    text += "\nand " + Counted(reply.left_out, "more row", "more rows") + "; --limit 0 shows all\n";
  }
  return text;
}

}  // namespace tripleloom
