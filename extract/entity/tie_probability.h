// Tie probabilities: how far the ties made by rule can be trusted.
//
// Shares of right ties on annotated text that the rules were not written from: GUM train, as
// `training/references.py --check` prints them; rounded, and where there were less than fifty,
// drawn half way to 0.9. Pronouns and descriptions have a model of their own (antecedent.h).
#pragma once

namespace tripleloom {

inline constexpr float kSameName = 0.9F;        // the same spelling
inline constexpr float kCountry = 0.92F;        // another name of a country
inline constexpr float kFullName = 0.905F;      // "Ana M. Reyes", "Ana Reyes"
inline constexpr float kSurname = 0.925F;       // of one person alone
inline constexpr float kSharedSurname = 0.89F;  // of several
inline constexpr float kFirstName = 0.75F;
inline constexpr float kPartOfName = 0.75F;      // "the Security Council"
inline constexpr float kDefinedAcronym = 0.93F;  // in brackets
inline constexpr float kInitials = 0.82F;        // not defined
inline constexpr float kSamePhrase = 0.91F;      // "our Constitution"
inline constexpr float kApposition = 0.78F;
inline constexpr float kPredicateNoun = 0.87F;
inline constexpr float kSpeaker = 0.91F;   // of a quotation
inline constexpr float kNarrator = 0.94F;  // "I" outside of quotations

}  // namespace tripleloom
