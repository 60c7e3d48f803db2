// A triple of the graph as a reader marks it, for the tools that gather what its confidence is
// fitted to.
#pragma once

#include <string>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/entity/entities.h"
#include "extract/lexicon/lexicon.h"
#include "extract/relation/proposition.h"
#include "extract/relation/triple_confidence.h"
#include "extract/text/document.h"
#include "graph/triple.h"

namespace tripleloom {

struct TripleLine {
  Triple triple;
  std::string shown;  // "Ames | will meet | Berg [intended] (time on Monday) by Kestrel/say"
  std::string sentence;
  Features features;
};

// The triples of the graph of one document, each with the features of its confidence.
std::vector<TripleLine> TripleLines(const Document& document, const Analysis& analysis,
                                    const Entities& entities, const Lexicon& lexicon,
                                    const std::vector<Proposition>& propositions);

}  // namespace tripleloom
