// Analyzer: tags, lemmas, trees and names by the joint model.
//
//   Result<Analyzer> analyzer = Analyzer::Open("extract/models/en/en.model");
//   Analysis analysis = analyzer->Analyze(document.text, Segment(document.text), lexicon);
//
// One small network, trained in training/, run over Eigen: see network.h.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "extract/analysis/analysis.h"
#include "extract/analysis/kernels.h"
#include "extract/lexicon/lexicon.h"
#include "extract/text/segment.h"
#include "graph/base/result.h"

namespace tripleloom {

// Immutable after Open; Analyze may be called from several threads at once.
class Analyzer {
 public:
  // Maps the model file. Other kernels than the best serve to compare them. Errors: kNotFound,
  // kBadModel (damaged, other version: names both).
  static Result<Analyzer> Open(const std::string& path, const Kernels& kernels = BestKernels());

  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  // The result does not depend on how sentences are grouped. Linear in the words; sentences of more
  // than 250 words are analysed in pieces.
  Analysis Analyze(std::string_view text, const Segmentation& segmentation,
                   const Lexicon& lexicon) const;

 private:
  struct Data;
  explicit Analyzer(std::unique_ptr<Data> data);
  std::unique_ptr<Data> data_;
};

}  // namespace tripleloom
