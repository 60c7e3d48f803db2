// Entities: the mentions of a document and the chains that tie those of one thing together.
//
// Made by FindEntities from the analysis; read by relation/, which gives every slot of a triple its
// entity.
//
//   Entities entities = FindEntities(document, analysis, lexicon);
//   int chain = entities.ChainAt(sentence, head_word);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis/analysis.h"
#include "extract/lexicon/lexicon.h"
#include "extract/text/document.h"
#include "graph/triple.h"

namespace tripleloom {

// Why a mention is in its chain.
enum class Tie : uint8_t {
  kNone,         // the first of its chain, or alone
  kSameName,     // the same name again: "John Kerry"
  kShortName,    // a part of the name: "Kerry", "the Security Council"
  kAcronym,      // "NATO" for "North Atlantic Treaty Organization", or the other way round
  kCountry,      // another name of the same country: "U.S."
  kApposition,   // "Lindqvist, the spokeswoman": says something of the thing
  kPredicate,    // "Lindqvist is the spokeswoman": the same with a copula
  kPronoun,      // "she"
  kDescription,  // "the embassy"
  kSpeaker,      // "I" in what somebody says
};

// "same name", "short name", ...
std::string_view NameOf(Tie tie);

// Words [begin, end) of one sentence that refer to something. A name is minimal: without article,
// title ("Secretary of State") or possessive 's. A phrase goes from its first word to its head.
struct Mention {
  int sentence = 0;
  int begin = 0;
  int end = 0;
  int head = 0;  // index of the head word in the sentence, inside the span
  MentionKind kind = MentionKind::kName;
  EntityType type = EntityType::kConcept;
  Tie tie = Tie::kNone;
  float probability = 1;  // of the type; of a tied mention: of the tie
};

// Mentions of one thing.
struct Chain {
  std::string name;  // the fullest name, as written: "John Kerry"
  EntityType type = EntityType::kConcept;
  bool named = false;         // has a mention that is a name
  std::vector<int> mentions;  // indices into Entities::mentions, in text order
};

// Names, dates, amounts, pronouns, and the phrases that are of a known kind (people, groups,
// places) or tied to another mention.
struct Entities {
  std::vector<Mention> mentions;  // in text order; inner mentions after the outer one
  std::vector<Chain> chains;      // in order of first mention; every mention is in exactly one

  // The chain that word `word` of `sentence` refers to: that of the mention with its head there, or
  // of the smallest name that holds the word (of "John Kerry" any word will do). -1 if there is
  // none. Appositions and predicate nominals refer to nothing new: they say what the thing is, so
  // they give -1 here. Linear in the mentions of the sentence.
  int ChainAt(int sentence, int word) const;

  // Whether the word heads a predicate noun or an apposition: what something is, no further thing.
  // Linear in the mentions of the sentence.
  bool IsSaid(int sentence, int word) const;

  // The chain of a mention, by its index; kept sorted for ChainAt.
  std::vector<int> chain_of;
};

// Names, pronouns and definite descriptions of the document, and which of them are one thing.
// Precision before recall: a wrong tie is worse than a missing one. Linear in the words but for the
// distinct names, which are compared by their first and last words.
Entities FindEntities(const Document& document, const Analysis& analysis, const Lexicon& lexicon);

}  // namespace tripleloom
