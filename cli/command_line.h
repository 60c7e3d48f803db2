// Command line: what the files of its grammar share. Each adds its subcommands to the program.
//
//   std::vector<Command> commands = AddArticleCommands(app);
//
// For command_line*.cc alone, which are the only files that know CLI11.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

namespace tripleloom {

// A subcommand that is given, and what to run for it.
struct Command {
  CLI::App* app;
  std::function<int()> run;
};

// build, extract, analyze
std::vector<Command> AddArticleCommands(CLI::App& app);
// merge, remove, correct
std::vector<Command> AddStoreCommands(CLI::App& app);
// query and its questions, shell; those that are the most to the point first
std::vector<Command> AddQueryCommands(CLI::App& app);
// export, load
std::vector<Command> AddExportCommands(CLI::App& app);

inline constexpr char kStoreHelp[] = "graph made by `tripleloom build`";

// -o FILE
void AddOutput(CLI::App& app, std::string& output);

// --include: which statements count.
void AddClaims(CLI::App& app, std::vector<std::string>& include);

// --min-confidence, into a number or an optional one. `otherwise`: what holds without it.
template <typename Number>
void AddMinConfidence(CLI::App& app, Number& value, const std::string& otherwise) {
  app.add_option("--min-confidence", value,
                 "leave out statements that are less sure, 0 to 1 (default: " + otherwise + ")")
      ->check(CLI::Range(0.0, 1.0))
      ->type_name("X");
}

// Known words, those that are written most like `word` first: "export, extract".
std::string KnownWords(const std::vector<std::string>& known, const std::string& word);

}  // namespace tripleloom
