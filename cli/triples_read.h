// Triples from JSON Lines: what a foreign extractor found, checked against the text and tied to the
// entities of the article.
//
//   TripleReader reader(facts);                       // what the program's own extractors found
//   Status read = reader.Add(line);                   // one triple more, or why not
//   reader.Take();                                    // the facts with all of them
//
// The format is that of `tripleloom extract`, see triples_json.h. Required are "subject" and
// "object" with "begin" and "end", and "relation" with "text"; docs/formats.md tells the rest.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "graph/base/result.h"
#include "graph/base/utf8.h"
#include "graph/triple.h"

namespace tripleloom {

class TripleReader {
 public:
  explicit TripleReader(DocumentFacts facts);
  TripleReader(const TripleReader&) = delete;  // the index below looks into the facts
  TripleReader& operator=(const TripleReader&) = delete;

  // Adds the triple of one line. A phrase stands for the entity that is mentioned by just its
  // words, a leading article aside; else for the one whose name it ends in ("spokeswoman Ann
  // Ames"); else for the one of that name; else for a new one. Errors: kBadEncoding (not UTF-8),
  // kBadSyntax (no JSON object; a key that is missing or of the wrong type; offsets outside the
  // text; a text that does not stand at its offsets). Nothing is added then. Logarithmic in the
  // entities, linear in the line.
  Status Add(std::string_view line);

  DocumentFacts Take() { return std::move(facts_); }

 private:
  class Line;

  // -1 if there is none.
  int NamedAtEndOf(Span span) const;
  int EntityOf(Span span, const std::string& text, EntityType type);
  int NewEntity(Span span, const std::string& name, EntityType type);
  // The sentence that holds the byte; -1 if none does.
  int SentenceAt(uint32_t byte) const;

  DocumentFacts facts_;
  CodePointIndex index_;
  uint32_t size_;                                        // of the text in code points
  std::map<Span, int> by_span_;                          // entities by where they are mentioned
  std::map<std::pair<uint32_t, uint32_t>, int> by_end_;  // by end and begin of their proper names
  std::map<std::string, int> by_name_;                   // by their folded names
  std::set<std::string> keys_;
};

}  // namespace tripleloom
