// Analysis: sentences as words with tags, lemmas, a dependency tree and names.
//
// Made by Analyzer (analyzer.h) from a Document and its Segmentation; read by entity/ and
// relation/. Tags and labels: Universal Dependencies 2 (English EWT and GUM), see tagset.h.
#pragma once

#include <string>
#include <vector>

#include "extract/analysis/tagset.h"
#include "graph/base/span.h"
#include "graph/triple.h"

namespace tripleloom {

struct Word {
  Span span;          // bytes of the document's text
  std::string form;   // the text of the span
  std::string lemma;  // "say" for "said"; names keep their capitals
  Upos upos = Upos::kX;
  Xpos xpos = Xpos::kNN;
  int head = -1;  // index of the head in the sentence; -1: the root
  Deprel deprel = Deprel::kDep;
  bool space_after = true;
  // Probabilities by the model, 0 to 1: of the part of speech, of the head, of the label.
  float upos_probability = 1;
  float head_probability = 1;
  float deprel_probability = 1;
};

// A name: words [begin, end) of the sentence.
struct NameSpan {
  int begin = 0;
  int end = 0;
  EntityType type = EntityType::kConcept;  // kConcept: a name of unknown type
  float probability = 1;
};

struct Sentence {
  Span span;
  std::vector<Word> words;
  std::vector<NameSpan> names;  // in order, disjoint
};

struct Analysis {
  std::vector<Sentence> sentences;
};

}  // namespace tripleloom
