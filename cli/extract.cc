// `tripleloom extract`: the triples of articles as JSON Lines.
#include <optional>
#include <utility>

#include "cli/articles.h"
#include "cli/extractor_command.h"
#include "cli/options.h"
#include "cli/signals.h"
#include "cli/triples_json.h"
#include "extract/pipeline.h"

namespace tripleloom {

int Extract(const ExtractOptions& options) {
  PipelineOptions pipeline_options = PipelineOptionsOf(options.reading, options.extractors);
  pipeline_options.projection = *ProjectionFromName(options.projection);
  ExtractorCommand command = ExtractorCommandOf(options.extractors);
  std::optional<SignalWatch> watch;  // without a command there is nothing to end
  if (!options.extractors.command.empty()) watch.emplace([&command] { command.Stop(); });
  return PrintArticles(options.reading, pipeline_options, options.output,
                       [&command](const Pipeline& pipeline, const Document& document) {
                         ArticleFacts read = command.Add(pipeline.Extract(document));
                         return Printed{TriplesAsJsonLines(read.facts), std::move(read.complaints)};
                       });
}

}  // namespace tripleloom
