// `tripleloom analyze`: tokens, tags, trees, names and chains of articles as CoNLL-U.
#include "cli/articles.h"
#include "cli/options.h"
#include "extract/analysis/conllu.h"
#include "extract/pipeline.h"

namespace tripleloom {

int Analyze(const AnalyzeOptions& options) {
  return PrintArticles(options.reading, PipelineOptionsOf(options.reading), options.output,
                       [&](const Pipeline& pipeline, const Document& document) {
                         const Reading reading = pipeline.Read(document);
                         return Printed{WriteConllu(document, reading.parsed, reading.entities,
                                                    {.probabilities = options.probabilities}),
                                        {}};
                       });
}

}  // namespace tripleloom
