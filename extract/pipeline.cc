// The pipeline owns the model and the lexicon and calls the stages in their order; all the work is
// theirs.

#include "extract/pipeline.h"

#include <utility>

#include "extract/analysis/analyzer.h"
#include "extract/lexicon/lexicon.h"
#include "extract/models.h"
#include "extract/relation/mend.h"
#include "extract/relation/times.h"

namespace tripleloom {

struct Pipeline::Parts {
  Analyzer analyzer;
  Lexicon lexicon;
  Layout layout;
  Projection projection;
  std::vector<Extractor> extractors;
};

namespace {

Segmentation SegmentAs(Layout layout, std::string_view text) {
  switch (layout) {
    case Layout::kText:
      return Segment(text);
    case Layout::kLines:
      return SegmentLines(text);
    case Layout::kTokenized:
      return SegmentTokenizedLines(text);
  }
  return {};
}

}  // namespace

Result<Pipeline> Pipeline::Open(const PipelineOptions& options) {
  if (Status usable = CheckExtractors(options.extractors); !usable) {
    return tl::unexpected(usable.error());
  }
  const std::string folder = ModelFolder(options.models);
  Result<Analyzer> analyzer = Analyzer::Open(folder + "/en.model");
  if (!analyzer) return tl::unexpected(analyzer.error());
  Result<Lexicon> lexicon = Lexicon::Open(folder + "/en.lexicon");
  if (!lexicon) return tl::unexpected(lexicon.error());
  return Pipeline(
      std::unique_ptr<Parts>(new Parts{std::move(*analyzer), std::move(*lexicon), options.layout,
                                       options.projection, options.extractors}));
}

Analysis Pipeline::Parse(const Document& document) const {
  const Segmentation segmentation = SegmentAs(parts_->layout, document.text);
  return parts_->analyzer.Analyze(document.text, segmentation, parts_->lexicon);
}

Reading Pipeline::Understand(const Document& document, Analysis parsed) const {
  Reading reading;
  reading.analysis = MendTrees(std::move(parsed), parts_->lexicon);
  reading.entities = FindEntities(document, reading.analysis, parts_->lexicon);
  reading.propositions =
      ExtractPropositions(reading.analysis, reading.entities, parts_->lexicon, parts_->extractors);
  return reading;
}

Reading Pipeline::Read(const Document& document) const {
  Analysis parsed = Parse(document);
  Reading reading = Understand(document, parsed);
  reading.parsed = std::move(parsed);
  return reading;
}

DocumentFacts Pipeline::Extract(const Document& document) const {
  const Reading reading = Understand(document, Parse(document));
  DocumentFacts facts = Project(document, reading.analysis, reading.entities, parts_->lexicon,
                                reading.propositions, parts_->projection);
  NormalizeTimes(document, reading.analysis, facts);
  return facts;
}

Pipeline::Pipeline(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Pipeline::Pipeline(Pipeline&&) noexcept = default;
Pipeline& Pipeline::operator=(Pipeline&&) noexcept = default;
Pipeline::~Pipeline() = default;

}  // namespace tripleloom
