// The grammar of the subcommands that read articles: build, extract and analyze.
#include <algorithm>
#include <memory>
#include <utility>

#include "cli/command_line.h"
#include "cli/options.h"
#include "extract/extractor.h"

namespace tripleloom {
namespace {

constexpr char kArticleHelp[] = "a file, a folder, or - for standard input";

void AddReadingOptions(CLI::App& app, ReadingOptions& reading) {
  app.add_option("ARTICLE", reading.articles, kArticleHelp)->required()->type_name("");
  app.add_option("--threads", reading.threads,
                 "articles read at once (default: one a core); the result is the same for any "
                 "number")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  app.add_option("--models", reading.models,
                 "folder of en.model and en.lexicon (default: the ones built or installed)")
      ->type_name("DIR");
  app.add_flag("--quiet", reading.quiet, "say nothing but errors");
}

void AddLayoutFlags(CLI::App& app, ReadingOptions& reading) {
  app.add_flag("--lines", reading.lines, "each line is one sentence");
  app.add_flag("--tokenized", reading.tokenized,
               "each line is one sentence, its tokens separated by single spaces; implies --lines");
}

// What is wrong with the name of an extractor; "" if nothing.
std::string CheckExtractorName(const std::string& name) {
  std::vector<std::string> known = {kNoExtractor};
  for (const Extractor& extractor : Extractors()) known.push_back(extractor.name);
  if (std::find(known.begin(), known.end(), name) != known.end()) return "";
  return "unknown extractor '" + name + "'; known are " + KnownWords(known, name);
}

std::string ExtractorHelp() {
  std::string help = "Extractors:";
  for (const Extractor& extractor : Extractors()) {
    help.append("\n  ").append(extractor.name).append(": ").append(extractor.description);
  }
  return help + "\n  " + kNoExtractor + ": none of them, but --extractor-command alone";
}

void AddExtractorOptions(CLI::App& app, ExtractorOptions& extractors) {
  app.add_option("--extractors", extractors.names,
                 "only these of the extractors below, separated by commas (default: all)")
      ->delimiter(',')
      ->check(CLI::Validator(CheckExtractorName, ""))
      ->type_name("NAME,...");
  CLI::Option* command =
      app.add_option("--extractor-command", extractors.command,
                     "a program that finds triples too: it is run by sh for each article, gets it "
                     "as a line of JSON, prints triples as JSON Lines; see docs/formats.md")
          ->type_name("CMD");
  app.add_option("--extractor-timeout", extractors.timeout,
                 "seconds that it may take for one article")
      ->check(CLI::Range(0.001, 86400.0))
      ->needs(command)
      ->type_name("SECONDS")
      ->capture_default_str();
}

Command AddBuild(CLI::App& parent) {
  auto options = std::make_shared<BuildOptions>();
  CLI::App* app = parent.add_subcommand("build", "read articles into a new or existing graph");
  AddReadingOptions(*app, options->reading);
  AddExtractorOptions(*app, options->extractors);
  app->add_option("-o,--output", options->store, "graph to make or add to")
      ->required()
      ->type_name("GRAPH");
  app->add_option("--aliases", options->aliases,
                  "names with their IRIs, such as Wikidata items: a line is name, type and IRI "
                  "with tabs between them; kept in the graph")
      ->type_name("FILE");
  app->footer(
      "Examples:\n"
      "  tripleloom build monday.txt tuesday.txt -o news.loom\n"
      "  tripleloom build articles/ -o news.loom\n"
      "  curl -s https://example.org/article.html | tripleloom build - -o news.loom\n"
      "An article that is in the graph already is left as it is, or replaced if its text "
      "changed.\n" +
      ExtractorHelp());
  return {app, [options] { return Build(*options); }};
}

Command AddExtract(CLI::App& parent) {
  auto options = std::make_shared<ExtractOptions>();
  CLI::App* app = parent.add_subcommand("extract", "print the triples of articles as JSON Lines");
  AddReadingOptions(*app, options->reading);
  AddLayoutFlags(*app, options->reading);
  AddExtractorOptions(*app, options->extractors);
  app->add_option("--projection", options->projection,
                  "shape of the triples: graph (entities and qualifiers), nary (whole phrases) or "
                  "chains (strictly binary)")
      ->check(CLI::IsMember({"graph", "nary", "chains"}))
      ->type_name("SHAPE")
      ->capture_default_str();
  AddOutput(*app, options->output);
  app->footer(
      "Examples:\n"
      "  tripleloom extract article.txt\n"
      "  echo 'Ada Verne founded Lumen Press in 1998.' | tripleloom extract --lines -\n"
      "  tripleloom extract article.txt --extractors clause,title\n" +
      ExtractorHelp());
  return {app, [options] { return Extract(*options); }};
}

Command AddAnalyze(CLI::App& parent) {
  auto options = std::make_shared<AnalyzeOptions>();
  CLI::App* app = parent.add_subcommand(
      "analyze", "print tokens, tags, trees, names and chains of articles as CoNLL-U");
  AddReadingOptions(*app, options->reading);
  AddLayoutFlags(*app, options->reading);
  app->add_flag("--probabilities", options->probabilities,
                "add what the model holds probable: TagProb=, ArcProb=, LabelProb=, NameProb=");
  AddOutput(*app, options->output);
  app->footer(
      "Examples:\n"
      "  tripleloom analyze article.txt\n"
      "  echo 'The ferry was late .' | tripleloom analyze --tokenized -");
  return {app, [options] { return Analyze(*options); }};
}

}  // namespace

std::vector<Command> AddArticleCommands(CLI::App& app) {
  return {AddBuild(app), AddExtract(app), AddAnalyze(app)};
}

}  // namespace tripleloom
