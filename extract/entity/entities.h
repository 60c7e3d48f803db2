// Entities: the mentions of a document and the chains that tie those of one thing together.
//
// Made by FindEntities from the analysis; read by relation/, which gives every slot of a triple its
// entity.
//
//   Entities entities = FindEntities(document, analysis, lexicon);
//   int chain = entities.ChainAt(sentence, head_word);
#pragma once

#include <string>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/lexicon/lexicon.h"
#include "extract/text/document.h"
#include "graph/triple.h"

namespace tripleloom {

// Words [begin, end) of one sentence that refer to something.
struct Mention {
  int sentence = 0;
  int begin = 0;
  int end = 0;
  int head = 0;  // index of the head word in the sentence
  MentionKind kind = MentionKind::kName;
  EntityType type = EntityType::kConcept;
  float probability = 1;  // of the span and type; for a tie to its chain, of the tie
};

// Mentions of one thing.
struct Chain {
  std::string name;  // the fullest name, as written: "John Kerry"
  EntityType type = EntityType::kConcept;
  bool named = false;         // has a mention that is a name
  std::vector<int> mentions;  // indices into Entities::mentions, in text order
};

struct Entities {
  std::vector<Mention> mentions;  // in text order; inner mentions after the outer one
  std::vector<Chain> chains;      // in order of first mention; every mention is in exactly one

  // The chain whose mention has its head at `word` of `sentence`; -1 if there is none.
  int ChainAt(int sentence, int word) const;
};

// Names, pronouns and definite descriptions of the document, and which of them are one thing.
// Precision before recall: a wrong tie is worse than a missing one.
Entities FindEntities(const Document& document, const Analysis& analysis, const Lexicon& lexicon);

}  // namespace tripleloom
