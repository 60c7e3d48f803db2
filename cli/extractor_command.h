// Extractor command: a program of somebody else that finds triples, as one more extractor.
//
//   ExtractorCommand command("python3 ask_model.py", std::chrono::seconds(60));
//   ArticleFacts read = command.Add(pipeline.Extract(document));
//
// The command is started once for each article, gets it as one line of JSON on its standard input,
// and prints triples as JSON Lines; see docs/formats.md. So a fault in one article cannot spoil
// another, and articles can be read at once.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "cli/subprocess.h"
#include "graph/triple.h"

namespace tripleloom {

// The facts of one article, and what went wrong on the way to them.
struct ArticleFacts {
  DocumentFacts facts;
  std::vector<std::string> complaints;
};

// Add may be called from several threads at once.
class ExtractorCommand {
 public:
  // `command` is run by /bin/sh; an empty one adds nothing.
  ExtractorCommand(std::string command, std::chrono::milliseconds time);

  // The facts with the triples that the command finds, behind the others. Of a command that fails
  // nothing is taken, as what it had printed by then depends on the clock; of one that ends well
  // every line that is right. The complaints name the article, the command and the line.
  ArticleFacts Add(DocumentFacts facts);

  // Ends the commands that run, from any thread; the articles in hand fail.
  void Stop() { processes_.Stop(); }

 private:
  std::string command_;
  SubprocessLimits limits_;
  Subprocesses processes_;
};

// The line that the command gets, with its line end: {"id", "title", "text", "date", "url",
// "sentences"}, the last with their offsets in code points. Requires UTF-8.
std::string DocumentAsJsonLine(const DocumentFacts& facts);

}  // namespace tripleloom
