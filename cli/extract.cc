// `tripleloom extract`: the triples of articles as JSON Lines.
#include "cli/articles.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/triples_json.h"
#include "extract/pipeline.h"

namespace tripleloom {

int Extract(const ExtractOptions& options) {
  PipelineOptions pipeline_options = PipelineOptionsOf(options.reading);
  pipeline_options.projection = *ProjectionFromName(options.projection);
  return PrintArticles(options.reading, pipeline_options, options.output,
                       [](const Pipeline& pipeline, const Document& document) {
                         return TriplesAsJsonLines(pipeline.Extract(document));
                       });
}

}  // namespace tripleloom
