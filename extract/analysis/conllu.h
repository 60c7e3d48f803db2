// CoNLL-U: reads and writes an Analysis in the Universal Dependencies text format, version 2.
//
//   std::string text = WriteConllu(document, analysis, entities);
//
// Written: sent_id, text; ten columns; MISC holds SpaceAfter=No, Begin and End (code points of the
// document), Name=B-Person..., Entity=<chain name slug>.
#pragma once

#include <string>
#include <string_view>

#include "extract/analysis/analysis.h"
#include "extract/entity/entities.h"
#include "extract/text/document.h"
#include "graph/base/result.h"

namespace tripleloom {

// One document as CoNLL-U. Linear in the words.
std::string WriteConllu(const Document& document, const Analysis& analysis,
                        const Entities& entities);

// An analysis read from CoNLL-U, with the text it spans (from the words and SpaceAfter). Multiword
// lines and empty nodes are skipped. Errors: kBadSyntax, with the line. Used by tests, which write
// their trees in this format.
struct ConlluDocument {
  Document document;
  Analysis analysis;
};
Result<ConlluDocument> ReadConllu(std::string_view text);

}  // namespace tripleloom
