// Options: what the command line asks for, one struct a subcommand.
//
//   Invocation invocation = ParseCommandLine(argc, argv);
//   return invocation.run ? invocation.run() : invocation.status;
//
// command_line.cc turns arguments into these structs; build.cc, extract.cc, ... act on them. An
// empty `output` is standard output.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tripleloom {

// Exit statuses: a contract with scripts.
inline constexpr int kDone = 0;
inline constexpr int kDataFault =
    1;  // some input could not be used, or nothing of that name was found
inline constexpr int kUsageFault = 2;  // the command line itself is wrong
inline constexpr int kNoAnswer = 3;    // a question that the graph has no answer to

// Shared by the subcommands that read articles.
struct ReadingOptions {
  std::vector<std::string> articles;  // files, folders, "-"
  std::string models;                 // folder of the model; empty: found by the pipeline
  int threads = 0;                    // documents read at once; 0: one a core
  bool lines = false;                 // each line is a sentence
  bool tokenized = false;             // ... whose tokens stand between single spaces
  bool quiet = false;                 // errors only
};

// The name that stands for no extractor at all.
inline constexpr char kNoExtractor[] = "none";

// Shared by the subcommands that make triples.
struct ExtractorOptions {
  std::vector<std::string> names;  // of the program's own extractors; empty: all
  std::string command;             // a program that is one more extractor; empty: none
  double timeout = 60;             // seconds that it may take for one article
};

struct BuildOptions {
  ReadingOptions reading;
  ExtractorOptions extractors;
  std::string store;
  std::string aliases;  // file of names with their IRIs; empty: none
};

struct ExtractOptions {
  ReadingOptions reading;
  ExtractorOptions extractors;
  std::string projection = "graph";
  std::string output;
};

struct AnalyzeOptions {
  ReadingOptions reading;
  bool probabilities = false;
  std::string output;
};

struct MergeOptions {
  std::vector<std::string> stores;
  std::string output;
  bool quiet = false;
};

struct RemoveOptions {
  std::string store;
  std::vector<std::string> documents;  // their ids
  bool quiet = false;
};

// What a user knows of who is who.
struct CorrectOptions {
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  std::string store;
  Pairs same;
  Pairs different;
  Pairs take_back;
  std::string aliases;  // file of names with their IRIs; empty: none
  bool list = false;
  bool quiet = false;
};

// What is asked of a graph, and how it is answered.
struct QueryOptions {
  std::string store;
  std::vector<std::string> entities;  // any of their names; of `sources` a key or a pattern
  std::vector<std::string> words;     // of a pattern, as on the command line
  std::string text;                   // the pattern, or SPARQL
  std::string file;                   // of SPARQL; empty: `text`
  std::string format = "table";       // see answers.h
  std::string base = "https://tripleloom.invalid/";  // of entity IRIs
  bool iris = false;                                 // entities by their IRIs in table and csv
  bool why = false;                                  // the sentences behind each row
  int evidence = 0;             // at most so many of them; 0: all that `why` asks for
  int limit = 100;              // rows; 0: all
  std::string by = "pagerank";  // `top`: pagerank, betweenness or degree
  int count = 20;               // `top`, `communities`, `stats`: how many
  int best = 1;                 // `path`: how many
  double timeout = 0;           // seconds that a search may take; 0: any
  double min_confidence = 0;    // of statements
  std::vector<std::string>
      include;               // besides plain facts: possible, negated, attributed; empty: all
  bool show_sparql = false;  // of a pattern: the query that asks the same
};

struct ShellOptions {
  std::string store;
};

struct ExportCommandOptions {
  std::string store;
  std::string format;  // empty: by the extension of `output`
  std::string output;
  std::string base;     // of entity IRIs; empty: the exporter's own
  std::string mapping;  // file of rules for relations with known meaning; empty: the project's own
  bool triple_terms = false;
  std::string about;
  int hops = 1;
  int top = 0;
  std::optional<double> min_confidence;  // none: that of the format
  int min_support = 0;
  std::string since;
  std::string until;
  std::vector<std::string> types;  // names; empty: all
  std::vector<std::string>
      include;  // besides plain facts: possible, negated, attributed; empty: all
};

struct LoadOptions {
  ExportCommandOptions part;  // store, selection, base and mapping; no format, no output
  std::string url;
  std::string protocol;  // "graph-store", "sparql-update", "neo4j"; empty: by the address
  std::string graph;     // IRI of the graph for what is not of one article; empty: base and "graph"
  std::string user;
  std::string password_file;  // empty: TRIPLELOOM_PASSWORD in the environment
  std::string certificates;   // file of trusted certificates; empty: those of the system
  int batch = 0;              // triples a request; 0: as many as the protocol bears
  int from = 1;               // number of the first request to send
  int tries = 8;
  int timeout = 300;  // seconds
  bool quiet = false;
};

// The subcommands. Each returns an exit status and has said on standard error what went wrong.
int Build(const BuildOptions& options);
int Extract(const ExtractOptions& options);
int Analyze(const AnalyzeOptions& options);
int Merge(const MergeOptions& options);
int Remove(const RemoveOptions& options);
int QueryAbout(const QueryOptions& options);
int QueryPath(const QueryOptions& options);
int QueryExplain(const QueryOptions& options);
int QueryContradictions(const QueryOptions& options);
int QueryBetween(const QueryOptions& options);
int QueryTimeline(const QueryOptions& options);
int QuerySaid(const QueryOptions& options);
int QuerySources(const QueryOptions& options);
int QueryStats(const QueryOptions& options);
int QueryPattern(const QueryOptions& options);
int QuerySparql(const QueryOptions& options);
int QueryTop(const QueryOptions& options);
int QueryCommunities(const QueryOptions& options);
int Shell(const ShellOptions& options);
int Correct(const CorrectOptions& options);
int Export(const ExportCommandOptions& options);
int Load(const LoadOptions& options);

// What a command line comes to: something to run, or (help, version, a fault) a status alone.
struct Invocation {
  std::function<int()> run;
  int status = kDone;
};

// Reads the command line. Help and version are printed on standard output, faults in one line on
// standard error.
Invocation ParseCommandLine(int argc, const char* const* argv);

}  // namespace tripleloom
