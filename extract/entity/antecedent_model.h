// The model of antecedents: what speaks for a chain, and how much.
//
//   clues[static_cast<size_t>(Clue::kSubject)] = 1;
//   float score = ScoreOf(clues, Anaphor::kIt);   // the higher, the likelier
//
// Inside entity/ only; antecedent.h makes probabilities of the scores.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

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

// The clues times their weights (antecedent_weights.inc).
float ScoreOf(const Clues& clues, Anaphor anaphor);

}  // namespace tripleloom
