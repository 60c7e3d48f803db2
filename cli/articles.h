// Articles: what the subcommands that read articles share.
//
//   Result<ReadCount> count = ForEachDocument(options, progress, [&](Document document) { ... });
//
// An article that cannot be read costs one line on standard error and is counted; the others go on.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "cli/extractor_command.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "extract/pipeline.h"
#include "graph/base/result.h"

namespace tripleloom {

// The models that were installed beside the program, wherever that was moved to; "" if there are
// none, or if the environment names others.
std::string InstalledModels();

PipelineOptions PipelineOptionsOf(const ReadingOptions& options);

// The same with the extractors that are asked for. Requires names that exist.
PipelineOptions PipelineOptionsOf(const ReadingOptions& options, const ExtractorOptions& chosen);

// The command that is asked for; one that adds nothing where there is none.
ExtractorCommand ExtractorCommandOf(const ExtractorOptions& chosen);

// options.threads, or one a core.
int ThreadsOf(const ReadingOptions& options);

struct ReadCount {
  size_t read = 0;
  size_t failed = 0;
};

// Gives every document of the articles to `give`, in the order of the command line, the files of a
// folder by name. Errors: the first one of `give`.
Result<ReadCount> ForEachDocument(const ReadingOptions& options, Progress& progress,
                                  const std::function<Status(Document)>& give);

// What is printed of one document, and what went wrong with it.
struct Printed {
  std::string text;
  std::vector<std::string> complaints;
};

// Opens the pipeline, prints what `print` makes of every document, in order, to `output`, and
// returns the exit status. Complaints go to standard error and make it kDataFault.
int PrintArticles(const ReadingOptions& options, const PipelineOptions& pipeline_options,
                  const std::string& output,
                  const std::function<Printed(const Pipeline&, const Document&)>& print);

}  // namespace tripleloom
