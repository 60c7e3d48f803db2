// The grammar of the subcommands that change a graph: merge, remove and correct.
#include <memory>

#include "cli/command_line.h"
#include "cli/options.h"

namespace tripleloom {
namespace {

Command AddMerge(CLI::App& parent) {
  auto options = std::make_shared<MergeOptions>();
  CLI::App* app = parent.add_subcommand("merge", "make one graph from several");
  app->add_option("GRAPH", options->stores, kStoreHelp)->required()->type_name("");
  app->add_option("-o,--output", options->output, "graph to write")->required()->type_name("GRAPH");
  app->add_flag("--quiet", options->quiet, "say nothing but errors");
  app->footer("Example:\n  tripleloom merge monday.loom tuesday.loom -o week.loom");
  return {app, [options] { return Merge(*options); }};
}

Command AddRemove(CLI::App& parent) {
  auto options = std::make_shared<RemoveOptions>();
  CLI::App* app = parent.add_subcommand("remove", "take articles back out of a graph");
  app->add_option("GRAPH", options->store, kStoreHelp)->required()->type_name("");
  app->add_option("DOCUMENT-ID", options->documents, "id of an article: its file name")
      ->required()
      ->type_name("");
  app->add_flag("--quiet", options->quiet, "say nothing but errors");
  app->footer("Example:\n  tripleloom remove news.loom monday.txt");
  return {app, [options] { return Remove(*options); }};
}

Command AddCorrect(CLI::App& parent) {
  auto options = std::make_shared<CorrectOptions>();
  CLI::App* app = parent.add_subcommand("correct", "tell a graph who is who");
  app->add_option("GRAPH", options->store, kStoreHelp)->required()->type_name("");
  app->add_option("--same", options->same, "two names, or keys, of one thing")->type_name("A B");
  app->add_option("--different", options->different, "two names, or keys, of two things")
      ->type_name("A B");
  app->add_option("--take-back", options->take_back, "takes a correction of the two back")
      ->type_name("A B");
  app->add_option("--aliases", options->aliases,
                  "names with their IRIs, such as Wikidata items: a line is name, type and IRI "
                  "with tabs between them")
      ->type_name("FILE");
  app->add_flag("--list", options->list, "print what the graph was told");
  app->footer(
      "Examples:\n"
      "  tripleloom correct news.loom --same \"Bob Reed\" \"Robert Reed\"\n"
      "  tripleloom correct news.loom --different Lindqvist \"Mara Lindqvist\" --list\n"
      "What a graph was told holds for articles that come later, and is kept by merge.");
  return {app, [options] { return Correct(*options); }};
}

}  // namespace

std::vector<Command> AddStoreCommands(CLI::App& app) {
  return {AddMerge(app), AddRemove(app), AddCorrect(app)};
}

}  // namespace tripleloom
