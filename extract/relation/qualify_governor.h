// Governor: what an adjective, a noun or a participle says of the clause that it governs. Private
// to the qualifiers.
//
//   if (const auto modality = ModalityOfAdjective(tree, clause)) return *modality;
#pragma once

#include <optional>

#include "extract/analysis/tree.h"
#include "graph/triple.h"

namespace tripleloom {

// "is interested in buying", "is capable of buying", "is afraid of losing": what an adjective says
// of the gerund behind its preposition.
std::optional<Modality> ModalityOfAdjective(const Tree& tree, int gerund);

// "it is hard for Ames to leave", "makes it easier to leave": how far an infinitive holds by the
// adjective that it completes. "It was easy to leave", "it is usual to leave" tell what was or is
// done.
std::optional<Modality> ModalityOfAssessment(const Tree& tree, int infinitive);

// "makes it impossible for Ames to leave".
bool IsAssessedImpossible(const Tree& tree, int infinitive);

// "came to rule Lorne": it began, and was no plan. "Came to help" was one.
bool IsComeAbout(const Tree& tree, int infinitive);

// "tried to reach Lorne by selling the boat": the means was used, whatever came of it.
bool IsMeansTried(const Tree& tree, int whole);

// "a demand the bank cut its rates", "demanded the bank cut its rates": a form of the verb that can
// be the bare one, below a word of what is wanted.
bool IsMandative(const Tree& tree, int clause);

// "pretended that rebels left", "wishes they had left": they did not.
bool IsUnreal(const Tree& tree, int clause);

// "imagine Ames leaving", "see him leave": what is not imagined or seen is not denied, but left
// open.
bool IsPictured(const Tree& tree, int clause);

// "wrongly believed that rebels left", "it was first thought that they left": no longer held to be
// so.
bool IsBeliefGivenUp(const Tree& tree, int clause);

// "as though rebels left", "provided that rebels leave", "as long as they stay": conditions told by
// more than one word.
bool IsConditionInWords(const Tree& tree, int clause);

}  // namespace tripleloom
