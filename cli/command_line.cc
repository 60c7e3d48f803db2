// The command line as a whole: its subcommands, and what is said of one that is wrong. What each
// subcommand takes is in the files beside this one.
#include "cli/command_line.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string_view>

#include "cli/nearest.h"
#include "cli/options.h"
#include "cli/output.h"

namespace tripleloom {
namespace {

// What is wrong, in one line that names the help. CLI11 misses the subcommand before it wonders at
// an unknown word in its place.
std::string Explain(const CLI::App& app, const CLI::ParseError& fault,
                    const std::vector<std::string>& words) {
  const bool unknown =
      !words.empty() && words.front().rfind('-', 0) != 0 && app.get_subcommands().empty();
  if (unknown) {
    std::vector<std::string> names;
    for (const CLI::App* known : app.get_subcommands(nullptr)) names.push_back(known->get_name());
    return "unknown command '" + words.front() + "'; known are " +
           KnownWords(names, words.front()) + "; see tripleloom --help";
  }
  std::string command = app.get_name();
  for (const CLI::App* at = &app; !at->get_subcommands().empty();) {
    at = at->get_subcommands().front();
    command += " " + at->get_name();
  }
  return std::string(fault.what()) + "; see " + command + " --help";
}

}  // namespace

void AddOutput(CLI::App& app, std::string& output) {
  app.add_option("-o,--output", output, "file to write (default: standard output)")
      ->type_name("FILE");
}

void AddClaims(CLI::App& app, std::vector<std::string>& include) {
  app.add_option("--include", include,
                 "what to take besides plain facts, of possible,negated,attributed; 'facts' takes "
                 "nothing else (default: all)")
      ->delimiter(',')
      ->check(CLI::IsMember({"possible", "negated", "attributed", "facts"}))
      ->type_name("CLAIMS");
}

std::string KnownWords(const std::vector<std::string>& known, const std::string& word) {
  std::string listed;
  for (const std::string_view name : NearestFirst({known.begin(), known.end()}, word)) {
    listed.append(listed.empty() ? "" : ", ").append(name);
  }
  return listed;
}

Invocation ParseCommandLine(int argc, const char* const* argv) {
  CLI::App app("Tripleloom weaves what news articles say into one knowledge graph.", "tripleloom");
  app.set_version_flag("--version", "tripleloom " TRIPLELOOM_VERSION);
  app.require_subcommand(1);
  app.footer("`tripleloom COMMAND --help` shows the options of a command, with examples.");
  std::vector<Command> commands;
  for (auto* add :
       {&AddArticleCommands, &AddStoreCommands, &AddQueryCommands, &AddExportCommands}) {
    for (Command& command : add(app)) commands.push_back(std::move(command));
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& fault) {
    if (fault.get_exit_code() != 0) {
      Complain(Explain(app, fault, {argv + std::min(argc, 1), argv + argc}));
      return {nullptr, kUsageFault};
    }
    std::ostringstream text, none;
    app.exit(fault, text, none);
    return {nullptr, PrintAndFinish(text.str())};
  }
  for (Command& command : commands) {
    if (*command.app) return {command.run, kDone};
  }
  return {nullptr, kUsageFault};
}

}  // namespace tripleloom
