// Pipeline: the front door of extract/. Text in, facts out.
//
//   Result<Pipeline> pipeline = Pipeline::Open({});
//   DocumentFacts facts = pipeline->Extract(document);
//
// The stages, each a function from const values to a new value:
//   Segment -> Analyzer::Analyze -> FindEntities -> extractors (propositions) -> Project (triples)
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/entity/entities.h"
#include "extract/extractor.h"
#include "extract/relation/project.h"
#include "extract/relation/proposition.h"
#include "extract/text/document.h"
#include "extract/text/segment.h"
#include "graph/base/result.h"
#include "graph/triple.h"

namespace tripleloom {

// How a document's text is cut into sentences and tokens.
enum class Layout {
  kText,       // running text
  kLines,      // each line one sentence
  kTokenized,  // each line one sentence, tokens separated by single spaces
};

struct PipelineOptions {
  // Folder with `en.model` and `en.lexicon`. Empty: $TRIPLELOOM_MODELS, then where the program was
  // installed, then where it was built.
  std::string models;
  Layout layout = Layout::kText;
  Projection projection = Projection::kGraph;  // shape of the triples, see project.h
  // What turns sentences into propositions, in the order in which they run: all of them, some of
  // them (SelectExtractors), or your own besides.
  std::vector<Extractor> extractors = Extractors();
};

// What the stages before projection made of one document; for `analyze` and for tests.
struct Reading {
  Analysis parsed;    // the trees as the model has them, by the treebanks' conventions
  Analysis analysis;  // the same, mended for those who read facts from them (mend.h)
  Entities entities;
  std::vector<Proposition> propositions;
};

// Immutable after Open: Extract and Read may be called from several threads at once, and give the
// same bytes for the same input.
class Pipeline {
 public:
  // Errors: kNotFound, kBadModel (see Analyzer, Lexicon), kUnsupported (see CheckExtractors).
  static Result<Pipeline> Open(const PipelineOptions& options);

  Pipeline(Pipeline&&) noexcept;
  Pipeline& operator=(Pipeline&&) noexcept;
  ~Pipeline();

  DocumentFacts Extract(const Document& document) const;
  Reading Read(const Document& document) const;

 private:
  Analysis Parse(const Document& document) const;
  // All but `parsed`.
  Reading Understand(const Document& document, Analysis parsed) const;

  struct Parts;
  explicit Pipeline(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace tripleloom
