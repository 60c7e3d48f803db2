// Antecedent: which earlier chain a pronoun or a definite phrase means, with probabilities.
//
//   Choice choice = ChooseAntecedent(view, pronoun);
//   if (choice.best >= 0) view.Merge(pronoun, choice.options[choice.best].mention, ...);
//
// Inside entity/ only; reference.h calls it for each phrase in text order, training reads the
// features of every decision.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/entity/chain_view.h"

namespace tripleloom {

// Each kind of phrase weighs the features in its own way.
enum class Anaphor : uint8_t { kHeOrShe, kIt, kThey, kDescription };
inline constexpr int kAnaphorCount = 4;
std::string_view NameOf(Anaphor anaphor);

// What speaks for and against a chain; the last group for no chain at all.
enum class Clue : uint8_t {
  // how far back its nearest mention is
  kSameSentence,
  kOneBack,
  kTwoBack,
  kThreeBack,
  kLogDistance,
  kOtherParagraph,
  kNearest,        // no other chain that fits has been mentioned since
  kSecondNearest,  // one has
  // the nearest mention
  kSubject,
  kObject,
  kModifier,
  kMainSubject,
  kParallel,      // both are subjects
  kOwnSubject,    // the subject of the clause around a possessive
  kNextSubject,   // of the clauses around the phrase, the subject of the innermost that has one
  kAside,         // it stands in a clause of the sentence that is not around the phrase
  kBothSay,       // both are subjects of verbs of saying: "Ames said ... He added ..."
  kSpeaker,       // the subject of the verb that reports the phrase's clause: "Ames said she left"
  kAfterPronoun,  // it is a pronoun
  kAfterName,
  kAfterIndefinite,
  kCoordinated,
  kPlural,
  kOtherQuote,  // one of the two is inside of quotation marks, the other not
  // the chain
  kNamed,
  kSize,   // logarithm of the mentions so far
  kTopic,  // logarithm of the times it is named in the whole document
  kMostNamed,
  kSameGender,
  kPerson,
  kOrganization,
  kPlace,
  kCountry,
  kNationality,
  kEvent,
  kConcept,
  // how a description fits
  kHeadOfName,  // "the embassy" for "U.S. Embassy"
  kSaidOfIt,    // "the spokeswoman" for "Lindqvist, a spokeswoman"
  kSameNoun,    // "the ship" for "a ship"
  kKind,        // "the city" for "Oslo"
  kModified,    // "the old port" for a port that was called old before
  kPlainAfterModified,
  kDemonstrative,
  kRivals,  // logarithm of the chains that fit in the same way
  // none
  kNone,
  kNoneSubject,
  kNoneDemonstrative,
  kNoneModified,
  kNonePlural,
  kNoneInQuote,
  kCount,
};
inline constexpr int kClueCount = static_cast<int>(Clue::kCount);
std::string_view NameOf(Clue clue);

using Clues = std::array<float, kClueCount>;

// A chain that may be meant, or (mention -1) none of them.
struct Option {
  int mention = -1;  // the nearest that fits
  Clues clues{};
  int steps =
      -1;  // up the tree to the clause whose subject it is; -1: it is none around the phrase
  float probability = 0;
};

struct Choice {
  int anaphor = -1;  // a candidate
  Anaphor kind = Anaphor::kIt;
  std::vector<Option> options;  // the first is none
  int best = -1;                // the chain to tie it to, an option; -1: none is likely enough
};

// Which quotation each word stands in, as QuoteOfWords (quotes.h) tells, and which candidate speaks
// each of them, as FindSpeakers (speech.h) tells.
struct Quotations {
  std::vector<std::vector<int>> quote_of;
  std::vector<int> speakers;
};

// Weighs the chains before candidate `i` that agree with it and that syntax allows, by a log-linear
// model whose weights were fitted to annotated text (training/references.py). nullopt where `i` is
// no third person pronoun and no definite phrase. Looks back a limited number of sentences, but for
// a description of something named. Linear in the candidates it looks back on.
//
std::optional<Choice> ChooseAntecedent(const ChainView& view, int i, const Quotations& quotations);

}  // namespace tripleloom
