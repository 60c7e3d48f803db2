// Articles: what the subcommands that read articles share.
//
//   Result<Tally> tally = ForEachDocument(options, progress, [&](Document document) { ... });
//
// An article that cannot be read costs one line on standard error and is counted; the others go on.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "cli/options.h"
#include "cli/progress.h"
#include "extract/pipeline.h"
#include "graph/base/result.h"

namespace tripleloom {

PipelineOptions PipelineOptionsOf(const ReadingOptions& options);

// options.threads, or one a core.
int ThreadsOf(const ReadingOptions& options);

struct Tally {
  size_t read = 0;
  size_t failed = 0;
};

// Gives every document of the articles to `give`, in the order of the command line, the files of a
// folder by name. Errors: the first one of `give`.
Result<Tally> ForEachDocument(const ReadingOptions& options, Progress& progress,
                              const std::function<Status(Document)>& give);

// Opens the pipeline, prints what `print` makes of every document, in order, to `output`, and
// returns the exit status.
int PrintArticles(const ReadingOptions& options, const PipelineOptions& pipeline_options,
                  const std::string& output,
                  const std::function<std::string(const Pipeline&, const Document&)>& print);

}  // namespace tripleloom
