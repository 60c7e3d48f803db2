// The grammar of the subcommands that hand a graph on: export and load.
#include <algorithm>
#include <memory>
#include <string_view>

#include "cli/command_line.h"
#include "cli/options.h"
#include "export/exporter.h"
#include "graph/triple.h"

namespace tripleloom {
namespace {

std::string FormatHelp() {
  std::string help = "one of";
  for (const Format& format : Formats()) help.append(" ").append(format.name);
  return help + " (default: by the extension of -o)";
}

std::vector<std::string> TypeNames() {
  std::vector<std::string> names;
  for (int i = 0; i < kEntityTypeCount; ++i) {
    names.emplace_back(NameOf(static_cast<EntityType>(i)));
  }
  return names;
}

// A date of ISO 8601, or the beginning of one.
CLI::Validator DateValidator() {
  const auto fault = [](const std::string& text) -> std::string {
    constexpr std::string_view kPattern = "0000-00-00";
    const bool whole = text.size() == 4 || text.size() == 7 || text.size() == 10;
    const auto fits = [](char pattern, char c) {
      return pattern == '0' ? c >= '0' && c <= '9' : c == pattern;
    };
    if (whole && std::equal(text.begin(), text.end(), kPattern.begin(),
                            [&](char c, char pattern) { return fits(pattern, c); })) {
      return {};
    }
    return "'" + text + "' is no date; write 2014, 2014-06 or 2014-06-16";
  };
  return CLI::Validator(fault, "");
}

// What part of the graph is written or loaded, and how it is named.
void AddSelection(CLI::App& app, ExportCommandOptions& options,
                  const std::string& usual_confidence) {
  app.add_option("--about", options.about, "only what lies around this entity")->type_name("NAME");
  app.add_option("--hops", options.hops, "how many statements away from --about")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->capture_default_str();
  app.add_option("--top", options.top, "only the N most connected entities")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  app.add_option("--min-support", options.min_support, "leave out what fewer articles say")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  app.add_option("--since", options.since, "only what articles of this time say: 2014, 2014-06 ...")
      ->check(DateValidator())
      ->type_name("DATE");
  app.add_option("--until", options.until, "the same, to the end of DATE")
      ->check(DateValidator())
      ->type_name("DATE");
  app.add_option("--type", options.types, "only entities of these types: Person,Place ...")
      ->delimiter(',')
      ->check(CLI::IsMember(TypeNames(), CLI::ignore_case))
      ->type_name("TYPES");
  AddMinConfidence(app, options.min_confidence, usual_confidence);
  AddClaims(app, options.include);
  app.add_option("--base", options.base, "what entity IRIs begin with")->type_name("IRI");
  app.add_option("--mapping", options.mapping,
                 "rules that tell which relations mean a property of schema.org, Wikidata ... "
                 "(default: the project's own)")
      ->type_name("FILE");
}

Command AddExport(CLI::App& parent) {
  auto options = std::make_shared<ExportCommandOptions>();
  CLI::App* app = parent.add_subcommand("export", "write a graph as a picture or as data");
  app->add_option("GRAPH", options->store, kStoreHelp)->required()->type_name("");
  app->add_option("--format", options->format, FormatHelp())->type_name("FORMAT");
  AddOutput(*app, options->output);
  AddSelection(*app, *options, ".5 in a picture, else 0");
  app->add_flag("--triple-terms", options->triple_terms,
                "describe statements by RDF 1.2 triple terms (rdf:reifies) instead of rdf:subject, "
                "rdf:predicate and rdf:object; turtle, ntriples, trig, nquads");
  std::string footer =
      "Examples:\n"
      "  tripleloom export news.loom -o news.svg --top 40\n"
      "  tripleloom export news.loom --format jsonld > news.jsonld\n"
      "  tripleloom export news.loom -o ada.ttl --about \"Ada Verne\" --hops 2\n"
      "Formats:";
  for (const Format& format : Formats()) {
    footer.append("\n  ").append(format.name).append(": ").append(format.description);
  }
  app->footer(footer);
  return {app, [options] { return Export(*options); }};
}

Command AddLoad(CLI::App& parent) {
  auto options = std::make_shared<LoadOptions>();
  CLI::App* app = parent.add_subcommand("load", "put a graph into a running database");
  app->add_option("GRAPH", options->part.store, kStoreHelp)->required()->type_name("");
  app->add_option("--to", options->url, "address of the database")->required()->type_name("URL");
  app->add_option("--protocol", options->protocol,
                  "graph-store, sparql-update or neo4j (default: by the address)")
      ->check(CLI::IsMember({"graph-store", "sparql-update", "neo4j"}))
      ->type_name("NAME");
  app->add_option("--graph", options->graph,
                  "RDF: graph for entities and statements (default: the base and 'graph'); what an "
                  "article says goes to a graph named by the article")
      ->type_name("IRI");
  app->add_option("--user", options->user,
                  "name to log in with; the password is read from the environment variable "
                  "TRIPLELOOM_PASSWORD, or from a file")
      ->type_name("NAME");
  app->add_option("--password-file", options->password_file,
                  "file whose first line is the password")
      ->type_name("FILE");
  app->add_option("--certificates", options->certificates,
                  "trusted certificates (default: the system's)")
      ->type_name("FILE");
  app->add_option("--batch", options->batch,
                  "triples a request (default: 10000, of sparql-update 1000)")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  app->add_option("--tries", options->tries, "of a request, if the server is busy or restarts")
      ->check(CLI::PositiveNumber)
      ->type_name("N")
      ->capture_default_str();
  app->add_option("--timeout", options->timeout, "seconds that a request may take")
      ->check(CLI::PositiveNumber)
      ->type_name("S")
      ->capture_default_str();
  app->add_option("--from", options->from,
                  "go on with this request after a load that was broken off")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  AddSelection(*app, options->part, "0");
  app->add_flag("--quiet", options->quiet, "say nothing but errors");
  app->footer(
      "Examples:\n"
      "  tripleloom load news.loom --to http://localhost:3030/news/data\n"
      "  tripleloom load news.loom --to http://localhost:7200/repositories/news/statements\n"
      "  TRIPLELOOM_PASSWORD=... tripleloom load news.loom --user neo4j "
      "--to http://localhost:7474/db/neo4j/query/v2\n"
      "Loading again, or after the graph has grown, doubles nothing.");
  return {app, [options] { return Load(*options); }};
}

}  // namespace

std::vector<Command> AddExportCommands(CLI::App& app) { return {AddExport(app), AddLoad(app)}; }

}  // namespace tripleloom
