// What every question of `tripleloom query` does: reading the graph, and printing answers.
#include "cli/query.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "cli/output.h"
#include "cli/progress.h"
#include "graph/rdf.h"

namespace tripleloom {
namespace {

// Columns of the terminal that answers go to; 0: they go elsewhere.
int TerminalWidth() {
  winsize size{};
  if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

// Articles after which the line on the terminal is written anew.
constexpr size_t kStep = 50;

Result<Reply> Ask(const QueryOptions& options, const Question& question, QueryStop& stop) {
  const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
  if (!store) return tl::unexpected(store.error());
  store->StopWhen([&stop] { return stop.Now(); });
  {
    Progress progress(false);
    const Status ready = PrepareQuestions(*store, [&progress](size_t done, size_t all) {
      if (done % kStep == 0) progress.Show("article", done, "of " + std::to_string(all));
    });
    if (!ready) return tl::unexpected(ready.error());
  }
  return question(*store, stop);
}

int Print(const Reply& reply, const QueryOptions& options) {
  if (reply.text) return PrintAndFinish(*reply.text);
  const AnswerFormat* format = FindAnswerFormat(options.format);
  AnswerOptions how;
  how.width = TerminalWidth();
  how.iris = options.iris;
  how.base = options.base;
  const Result<std::string> text = format->write(reply, how);
  if (!text) {
    return Refuse(text.error(),
                  text.error().code == ErrorCode::kUnsupported ? kUsageFault : kDataFault);
  }
  const int status = PrintAndFinish(*text);
  if (status != kDone) return status;
  if (reply.left_out > 0 && format->name != "table") {
    Tell("and " + Counted(reply.left_out, "more row", "more rows") + "; --limit 0 shows all");
  }
  const bool answered = reply.truth ? *reply.truth : !reply.answers.rows.empty();
  if (!answered && !reply.truth) {
    Tell(reply.heading.empty() ? "no answers" : "no answers; " + reply.heading);
  }
  return answered ? kDone : kNoAnswer;
}

}  // namespace

int AnswerTo(const QueryOptions& options, const Question& question,
             const std::function<int(const Error&)>& status_of) {
  std::optional<Reply> reply;
  {
    QueryStop stop(options.timeout);
    Result<Reply> found = Ask(options, question, stop);
    // Before the value goes: then an interrupted program ends.
    if (!found) {
      const Error why = stop.Why().value_or(found.error());
      return Refuse(why, status_of ? status_of(why) : kDataFault);
    }
    reply = *std::move(found);
  }
  return Print(*reply, options);
}

int Refuse(const Error& error, int status) {
  const size_t end = std::min(error.message.find('\n'), error.message.size());
  Complain(std::string_view(error.message).substr(0, end));
  if (end < error.message.size()) TellLines(std::string_view(error.message).substr(end + 1));
  return status;
}

int StatusOfText(const Error& error) {
  return error.code == ErrorCode::kBadSyntax ? kUsageFault : kDataFault;
}

Cell TextCell(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return LiteralTerm(std::string(text));
}

Cell CountCell(size_t count) {
  return LiteralTerm(std::to_string(count), std::string(kXsd) + "integer");
}

Cell ScoreCell(double value) {
  const auto scaled = static_cast<int64_t>(std::llround(std::abs(value) * 1e4));
  std::string digits = std::to_string(scaled % 10000);
  digits.insert(0, 4 - digits.size(), '0');
  return LiteralTerm((value < 0 ? "-" : "") + std::to_string(scaled / 10000) + "." + digits,
                     std::string(kXsd) + "decimal");
}

Cell EntityCell(const Entity& entity, const QueryOptions& options, Reply& reply) {
  std::string iri = EntityIri(options.base, entity.key);
  reply.names[iri] = {entity.name, std::string(NameOf(entity.type))};
  return IriTerm(std::move(iri));
}

void KeepLimit(const QueryOptions& options, Reply& reply) {
  const auto limit = static_cast<size_t>(options.limit);
  auto& rows = reply.answers.rows;
  if (limit == 0 || rows.size() <= limit) return;
  reply.left_out += rows.size() - limit;
  rows.resize(limit);
}

}  // namespace tripleloom
