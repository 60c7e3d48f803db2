// The whole grammar of the command line, on one page: what each subcommand takes, and its help.
// Nothing else includes CLI11.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <sstream>
#include <string_view>
#include <utility>

#include "cli/nearest.h"
#include "cli/options.h"
#include "cli/output.h"
#include "export/exporter.h"
#include "extract/extractor.h"
#include "graph/triple.h"

namespace tripleloom {
namespace {

constexpr char kArticleHelp[] = "a file, a folder, or - for standard input";
constexpr char kStoreHelp[] = "graph made by `tripleloom build`";

// A subcommand that is given, and what to run for it.
struct Command {
  CLI::App* app;
  std::function<int()> run;
};

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

void AddOutput(CLI::App& app, std::string& output) {
  app.add_option("-o,--output", output, "file to write (default: standard output)")
      ->type_name("FILE");
}

// Known words, those that are written most like `word` first.
std::string KnownWords(const std::vector<std::string>& known, const std::string& word) {
  std::string listed;
  for (const std::string_view name : NearestFirst({known.begin(), known.end()}, word)) {
    listed.append(listed.empty() ? "" : ", ").append(name);
  }
  return listed;
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

// A question: its names stand after it, the graph before it.
Command AddQuestion(CLI::App& query, const std::string& name, const std::string& description,
                    const std::vector<std::string>& entities,
                    const std::shared_ptr<QueryOptions>& options,
                    int (*answer)(const QueryOptions&)) {
  CLI::App* app = query.add_subcommand(name, description);
  options->entities.resize(2);
  for (size_t i = 0; i < entities.size(); ++i) {
    app->add_option(entities[i], options->entities[i], "any name of an entity")
        ->required()
        ->type_name("");
  }
  return {app, [options, answer] { return answer(*options); }};
}

// A question whose answer is facts.
Command WithEvidence(Command question, QueryOptions& options) {
  question.app
      ->add_option("--evidence", options.evidence, "sentences shown under a fact; 0 shows all")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->capture_default_str();
  return question;
}

Command WithLimit(Command question, QueryOptions& options) {
  question.app->add_option("--limit", options.limit, "facts shown, the surest first; 0 shows all")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->capture_default_str();
  return question;
}

Command WithCount(Command question, QueryOptions& options) {
  question.app->add_option("--count", options.count, "how many are shown")
      ->check(CLI::PositiveNumber)
      ->type_name("N")
      ->capture_default_str();
  return question;
}

Command WithMeasure(Command question, QueryOptions& options) {
  question.app->add_option("--by", options.by, "pagerank, betweenness or degree")
      ->check(CLI::IsMember({"pagerank", "betweenness", "degree"}))
      ->type_name("MEASURE")
      ->capture_default_str();
  return question;
}

std::vector<Command> AddQuery(CLI::App& parent) {
  auto options = std::make_shared<QueryOptions>();
  CLI::App* app = parent.add_subcommand("query", "ask a graph a question");
  app->add_option("GRAPH", options->store, kStoreHelp)->required()->type_name("");
  app->require_subcommand(1);
  app->footer(
      "Examples:\n"
      "  tripleloom query news.loom about \"Ada Verne\"\n"
      "  tripleloom query news.loom path \"Ada Verne\" \"Lumen Press\"\n"
      "  tripleloom query news.loom explain \"Ada Verne\"\n"
      "  tripleloom query news.loom top --by betweenness");
  const auto ask = [&](const char* name, const char* description,
                       const std::vector<std::string>& entities,
                       int (*answer)(const QueryOptions&)) {
    return AddQuestion(*app, name, description, entities, options, answer);
  };
  return {
      WithLimit(WithEvidence(ask("about", "the facts about one entity, with their sentences",
                                 {"NAME"}, &QueryAbout),
                             *options),
                *options),
      WithEvidence(ask("path", "the shortest chain of facts between two entities", {"FROM", "TO"},
                       &QueryPath),
                   *options),
      ask("explain", "why an entity is one thing, and others are not the same", {"NAME"},
          &QueryExplain),
      WithEvidence(ask("contradictions", "facts that are both affirmed and negated", {},
                       &QueryContradictions),
                   *options),
      WithCount(WithMeasure(ask("top", "the entities that matter most", {}, &QueryTop), *options),
                *options),
      WithCount(
          ask("communities", "groups of entities that belong together", {}, &QueryCommunities),
          *options)};
}

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
void AddSelection(CLI::App& app, ExportCommandOptions& options) {
  app.add_option("--about", options.about, "only what lies around this entity")->type_name("NAME");
  app.add_option("--hops", options.hops, "how many statements away from --about")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->capture_default_str();
  app.add_option("--top", options.top, "only the N most connected entities")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  app.add_option("--min-confidence", options.min_confidence,
                 "leave out statements that are less sure (0 to 1)")
      ->check(CLI::Range(0.0, 1.0))
      ->type_name("X");
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
  app.add_option("--include", options.include,
                 "what to take besides plain facts, of possible,negated,attributed; 'facts' takes "
                 "nothing else (default: all)")
      ->delimiter(',')
      ->check(CLI::IsMember({"possible", "negated", "attributed", "facts"}))
      ->type_name("CLAIMS");
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
  AddSelection(*app, *options);
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
  AddSelection(*app, options->part);
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

Invocation ParseCommandLine(int argc, const char* const* argv) {
  CLI::App app("Tripleloom weaves what news articles say into one knowledge graph.", "tripleloom");
  app.set_version_flag("--version", "tripleloom " TRIPLELOOM_VERSION);
  app.require_subcommand(1);
  app.footer("`tripleloom COMMAND --help` shows the options of a command, with examples.");
  std::vector<Command> commands = {AddBuild(app), AddExtract(app), AddAnalyze(app),
                                   AddMerge(app), AddRemove(app),  AddCorrect(app)};
  for (Command& question : AddQuery(app)) commands.push_back(std::move(question));
  commands.push_back(AddExport(app));
  commands.push_back(AddLoad(app));
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
