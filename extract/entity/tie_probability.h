// Tie probabilities: how far the ties made by rule can be trusted.
//
// Set by hand after the shares of right ties on GUM train, within 0.05 of them where a rule made
// fifty ties or more and nearer to 0.9 where it made fewer. Wrong ties of the same texts were read
// when the rules for appositions, predicate nouns and parts of names were written; GUM dev, to
// which nothing was fitted, tells how far the figures hold (`training/references.py --check`).
// Pronouns and descriptions have a model of their own (antecedent.h).
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
inline constexpr float kChosen = 0.9F;     // "elected her as their leader"
inline constexpr float kOwnBody = 0.85F;   // "his agency", of its director
inline constexpr float kHeadline = 0.85F;  // who does the same in the sentences below
inline constexpr float kSpeaker = 0.91F;   // of a quotation
inline constexpr float kNarrator = 0.94F;  // "I" outside of quotations

}  // namespace tripleloom
