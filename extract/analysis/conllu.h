// CoNLL-U: reads and writes an Analysis in the Universal Dependencies text format, version 2.
//
//   std::string text = WriteConllu(document, analysis, entities);
//
// Written: newdoc id, sent_id, text; ten columns. MISC holds
//   SpaceAfter=No    no space before the next word
//   Begin= End=      code points of the document's text, end exclusive
//   Name=            B-Person, I-Person: the model's names, before chains
//   TagProb= ArcProb= LabelProb= NameProb=   if asked for: what the model holds probable, of the
//                    part of speech, the head, the label, and of a name on its first word
//   Entity=          mentions of chains in brackets: "(3-Person-name-john-kerry" opens a mention of
//                    chain 3, "3)" closes it, "(3-Person-pronoun-john-kerry)" is one word; several
//                    on one word stand side by side, what opens before what closes. Parts: chain
//                    number (from 1, in the document), type, kind of mention, slug of the name.
#pragma once

#include <string>
#include <string_view>

#include "extract/analysis/analysis.h"
#include "extract/entity/entities.h"
#include "extract/text/document.h"
#include "graph/base/result.h"

namespace tripleloom {

struct ConlluOptions {
  bool probabilities = false;  // TagProb= and the like; to measure how far they can be trusted
};

// One document as CoNLL-U. Linear in the words.
std::string WriteConllu(const Document& document, const Analysis& analysis,
                        const Entities& entities, const ConlluOptions& options = {});

// An analysis read from CoNLL-U, with the text it spans.
struct ConlluDocument {
  Document document;
  Analysis analysis;
};

// Reads one document; the text is made from the words and SpaceAfter, one line a sentence, with a
// blank line before "# newpar". Names come from MISC Name=; multiword lines, empty nodes and other
// MISC are skipped. For trees written by hand: a line without a tab may separate its columns by
// spaces, the last two may be missing, and "_" stands for a lemma equal to the form, XPOS NN.
// Errors: kBadSyntax, with the line: bad columns, tags, numbering, heads, a root that is not one.
Result<ConlluDocument> ReadConllu(std::string_view text);

}  // namespace tripleloom
