// The grammar of questions: query with its subcommands, and the shell.
#include <memory>
#include <utility>

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/options.h"
#include "cli/output.h"
#include "graph/near.h"

namespace tripleloom {
namespace {

using Options = std::shared_ptr<QueryOptions>;

constexpr char kEntityHelp[] = "any name of an entity";

constexpr char kLanguage[] =
    "A PATTERN is subject, relation, object, and then prepositions with names:\n"
    "  Verne, \"Ada Verne\"       an entity by any of its names; ~press: all with this word\n"
    "  ?  ?what  ?x:Person      any; the same wherever ?what stands; of this type (Person,\n"
    "                           Organization, Place, Event, Product, Work, Date, Money ...)\n"
    "  founded  based-in        a relation in any inflection; own|found: either\n"
    "  ~own                     near ones: with other prepositions, or a verb that WordNet has "
    "for\n"
    "                           nearly the same (~buy: purchase, take over ...)\n"
    "  worksFor  schema:founder a property, by what relations mean\n"
    "  ...; ...                 both, with the same ?what\n"
    "Questions of English are read as patterns: 'who founded Lumen Press?', 'where is Lumen "
    "Press?',\n"
    "'which books did Verne publish when?', 'did Verne sell Lumen Press?'. Without an answer, "
    "names\n"
    "without capitals stand for all that have their words, and 'who threatens X' finds 'X is\n"
    "threatened by'. 'who said what about X', 'what did X say' and 'what is in X' have answers of\n"
    "their own.\n";

constexpr char kExamples[] =
    "Examples:\n"
    "  tripleloom query news.loom about \"Ada Verne\"\n"
    "  tripleloom query news.loom 'who founded Lumen Press?' --why\n"
    "  tripleloom query news.loom 'who said what about Lumen Press?'\n"
    "  tripleloom query news.loom '\"Ada Verne\" ?did ?what'\n"
    "  tripleloom query news.loom '?who:Person spokeswoman-of ?what; ?what based-in ?where'\n"
    "  tripleloom query news.loom '? ~sell ?' --include negated,attributed --format csv\n"
    "  tripleloom query news.loom path \"Ada Verne\" \"Nora Quist\" --best 3\n"
    "  tripleloom query news.loom between \"Lumen Press\" \"Orbis Media\"\n"
    "  tripleloom query news.loom timeline \"Nora Quist\"\n"
    "  tripleloom query news.loom said \"Nora Quist\" --why\n"
    "  tripleloom query news.loom sparql 'SELECT ?who ?what { ?who rel:found ?what }'\n"
    "  tripleloom query news.loom top --by betweenness --count 5\n"
    "Exit status: 0 with answers, 3 with none, 2 wrong usage, 1 anything else.";

void AddNumber(CLI::App& app, const char* name, const char* help, int& value, int least = 0) {
  app.add_option(name, value, help)
      ->check(CLI::Range(least, 1000000000))
      ->type_name("N")
      ->capture_default_str();
}

std::vector<std::string> FormatNames() {
  std::vector<std::string> names;
  for (const AnswerFormat& format : AnswerFormats()) names.emplace_back(format.name);
  return names;
}

std::string CheckFormat(const std::string& name) {
  if (FindAnswerFormat(name) != nullptr) return "";
  return "unknown format '" + name + "'; known are " + KnownWords(FormatNames(), name);
}

std::string FormatsHelp() {
  std::string help = "Formats:";
  for (const AnswerFormat& format : AnswerFormats()) {
    help.append("\n  ").append(format.name).append(": ").append(format.description);
  }
  return help + "\n";
}

// What every question takes, before its name or after.
void AddAnswerOptions(CLI::App& app, QueryOptions& options) {
  app.add_option("--format", options.format, "how answers are printed, see below")
      ->check(CLI::Validator(CheckFormat, ""))
      ->type_name("FORMAT")
      ->capture_default_str();
  app.add_flag("--why", options.why, "show the sentences behind each row, with article and date");
  AddNumber(app, "--evidence", "at most N sentences a fact; implies --why (default: all)",
            options.evidence, 1);
  AddNumber(app, "--limit", "rows shown, the surest first; 0 shows all", options.limit);
  AddMinConfidence(app, options.min_confidence, "0");
  AddClaims(app, options.include);
  app.add_flag("--iris", options.iris, "entities by their IRIs instead of names, in table and csv");
  app.add_option("--base", options.base, "what entity IRIs begin with")
      ->type_name("IRI")
      ->capture_default_str();
  app.add_option("--timeout", options.timeout, "seconds that a search may take (default: any)")
      ->check(CLI::Range(0.0, 86400.0))
      ->type_name("SECONDS");
  app.add_flag("--show-sparql", options.show_sparql,
               "of a pattern: print the SPARQL query that asks the same, and nothing else");
}

// A question: its names stand after it, the graph before it.
Command AddQuestion(CLI::App& query, const Options& options, const char* name,
                    const char* description, const std::vector<const char*>& entities,
                    int (*answer)(const QueryOptions&)) {
  CLI::App* app = query.add_subcommand(name, description)->fallthrough();
  for (size_t i = 0; i < entities.size(); ++i) {
    app->add_option(entities[i], options->entities[i], kEntityHelp)->required()->type_name("");
  }
  return {app, [options, answer, name] {
            const bool one_name = !options->entities[0].empty() && options->entities[1].empty();
            for (const std::string& word : options->words) {
              if (one_name) options->entities[0] += " " + word;
            }
            if (one_name || options->words.empty()) return answer(*options);
            Complain("'" + options->words[0] + "' is one name too many for " + name +
                     "; put names of several words in quotes; see tripleloom query --help");
            return kUsageFault;
          }};
}

void AddMeasure(CLI::App& app, QueryOptions& options) {
  app.add_option("--by", options.by, "pagerank, betweenness or degree")
      ->check(CLI::IsMember({"pagerank", "betweenness", "degree"}))
      ->type_name("MEASURE")
      ->capture_default_str();
}

std::vector<Command> AddQuestions(CLI::App& query, const Options& options) {
  options->entities.resize(2);
  const auto ask = [&](const char* name, const char* description,
                       const std::vector<const char*>& entities,
                       int (*answer)(const QueryOptions&)) {
    return AddQuestion(query, options, name, description, entities, answer);
  };
  std::vector<Command> questions = {
      ask("about", "the facts about one entity", {"NAME"}, &QueryAbout),
      ask("path", "the shortest chain of facts between two entities", {"FROM", "TO"}, &QueryPath),
      ask("between", "all statements that tie two entities", {"NAME", "OTHER"}, &QueryBetween),
      ask("timeline", "what happened to an entity, in the order of time", {"NAME"}, &QueryTimeline),
      ask("said", "what somebody said, and who said what about it", {"NAME"}, &QuerySaid),
      ask("explain", "why an entity is one thing, and others are not the same", {"NAME"},
          &QueryExplain),
      ask("contradictions", "facts that are both affirmed and negated", {}, &QueryContradictions),
      ask("sources", "all sentences behind a statement, given by its key or a pattern",
          {"STATEMENT"}, &QuerySources),
      ask("top", "the entities that matter most", {}, &QueryTop),
      ask("communities", "groups of entities that belong together", {}, &QueryCommunities),
      ask("stats", "how much there is of what", {}, &QueryStats)};
  for (const Command& question : questions) {
    const std::string& name = question.app->get_name();
    if (name == "path") {
      AddNumber(*question.app, "--best", "as many of the most confident paths", options->best, 1);
    }
    if (name == "top") AddMeasure(*question.app, *options);
    if (name != "top" && name != "communities" && name != "stats") continue;
    AddNumber(*question.app, "--count", "how many are shown", options->count, 1);
  }
  return questions;
}

// `questions` are their names: somebody may have meant one who asks what is no pattern.
int AskPattern(const std::vector<std::string>& questions, QueryOptions& options) {
  if (options.words.empty()) {
    Complain("query needs a question or a pattern; see tripleloom query --help");
    return kUsageFault;
  }
  for (const std::string& word : options.words) {
    options.text += (options.text.empty() ? "" : " ") + word;
  }
  const int status = QueryPattern(options);
  const std::vector<std::string> near = NearestNames(options.words[0], questions, 1);
  if (status == kUsageFault && !near.empty()) {
    Tell("did you mean the question `" + near[0] + "`?");
  }
  return status;
}

// `app` takes the words of a pattern, in quotes or not.
Command WithPattern(CLI::App* app, const std::vector<std::string>& questions,
                    const Options& options) {
  app->add_option("PATTERN", options->words, "a pattern or a question, see below")->type_name("");
  return {app, [options, questions] { return AskPattern(questions, *options); }};
}

Command AddSparql(CLI::App& query, const Options& options) {
  CLI::App* app = query.add_subcommand("sparql", "what a query of SPARQL 1.1 asks")->fallthrough();
  CLI::Option* text = app->add_option("QUERY", options->text, "the query")->type_name("");
  app->add_option("-f,--file", options->file, "read the query from a file")
      ->excludes(text)
      ->type_name("FILE");
  app->footer(
      "The graph is the one that `export --format nquads` writes; its prefixes need not be\n"
      "declared. --limit does not hold here: write LIMIT.\n"
      "Examples:\n"
      "  tripleloom query news.loom sparql 'SELECT ?who { ?who a schema:Person } LIMIT 10'\n"
      "  tripleloom query news.loom sparql -f question.rq --format sparql-json --timeout 10");
  return {app, [options] {
            if (!options->text.empty() || !options->file.empty()) return QuerySparql(*options);
            Complain("sparql needs a query, or --file; see tripleloom query sparql --help");
            return kUsageFault;
          }};
}

Command AddShell(CLI::App& parent) {
  auto options = std::make_shared<ShellOptions>();
  CLI::App* app = parent.add_subcommand("shell", "ask a graph one question after the other");
  app->add_option("GRAPH", options->store, kStoreHelp)->required()->type_name("");
  app->footer(
      "Each line is what would stand after `tripleloom query GRAPH`; `help` tells more.\n"
      "Examples:\n"
      "  tripleloom shell news.loom\n"
      "  echo 'who founded Lumen Press?' | tripleloom shell news.loom\n"
      "Exit status: that of the last question.");
  return {app, [options] { return Shell(*options); }};
}

}  // namespace

std::vector<Command> AddQueryCommands(CLI::App& parent) {
  auto options = std::make_shared<QueryOptions>();
  CLI::App* app = parent.add_subcommand("query", "ask a graph a question");
  app->add_option("GRAPH", options->store, kStoreHelp)->required()->type_name("");
  AddAnswerOptions(*app, *options);
  app->require_subcommand(0, 1);
  std::vector<Command> commands = AddQuestions(*app, options);
  commands.push_back(AddSparql(*app, options));
  CLI::App* pattern =
      app->add_subcommand("pattern", "what fits a pattern; its name may be left out");
  std::vector<std::string> names;
  for (const Command& command : commands) names.push_back(command.app->get_name());
  commands.push_back(WithPattern(pattern->fallthrough(), names, options));
  commands.push_back(WithPattern(app, names, options));
  app->footer(kLanguage + FormatsHelp() + kExamples);
  commands.push_back(AddShell(parent));
  return commands;
}

}  // namespace tripleloom
