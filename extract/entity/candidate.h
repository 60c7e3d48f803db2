// Candidate: a mention with what is known about it before it is tied to a chain.
//
// Inside entity/ only. Values, names and phrases are found first (values.h, names.h, phrases.h),
// then tied (chains.h, reference.h).
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extract/analysis/tree.h"
#include "extract/entity/entities.h"
#include "extract/entity/gazetteer.h"

namespace tripleloom {

// What the stages look at: the document, a tree for every sentence, the dictionaries.
struct ReadingContext {
  const Document& document;
  const std::vector<Tree>& trees;
  const Lexicon& lexicon;
};

// Things seen in or around a name that tell its type: "case:in", "tagger:Person", with a strength.
using Hints = std::vector<std::pair<std::string, float>>;

// How much speaks for each type, in log-odds; indexed by EntityType.
using TypeEvidence = std::array<float, kEntityTypeCount>;

inline float& Of(TypeEvidence& evidence, EntityType type) {
  return evidence[static_cast<size_t>(type)];
}

enum class Number { kUnknown, kSingular, kPlural };

struct Candidate {
  Mention mention;
  std::string text;                       // as written, white space made single spaces
  std::vector<std::string> words;         // of names: the forms
  std::string lemma;                      // of phrases and pronouns: of the head, in lower case
  std::vector<std::string> descriptions;  // nouns said of it: "spokeswoman", "city"
  Hints hints;
  TypeEvidence evidence{};  // what the hints add up to
  Number number = Number::kUnknown;
  Gender gender = Gender::kUnknown;
  bool definite = false;  // of phrases: "the", "this", "that"
};

// "John Kerry" for words [begin, end) of a sentence: white space becomes single spaces.
std::string PhraseText(const ReadingContext& context, int sentence, int begin, int end);

// The word of [begin, end) whose head is outside; the last one if there are several.
int HeadOf(const Sentence& sentence, int begin, int end);

// Whether the label is one of the subjects (nsubj, nsubj:pass, nsubj:outer).
bool IsSubject(Deprel label);

}  // namespace tripleloom
