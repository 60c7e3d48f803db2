// Finders: what the table in extractors.cc lists. Each lives in the file of its name and has one
// idea.
#pragma once

#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

// "Rebels sent trucks": clauses that name their subject.
void FindClauses(const SentenceContext& context, std::vector<Proposition>& out);

// "They met and signed": verbs that share the subject of the one they are coordinated with.
void FindCoordinated(const SentenceContext& context, std::vector<Proposition>& out);

// "the ship that left": clauses whose subject or object is the noun before them.
void FindRelatives(const SentenceContext& context, std::vector<Proposition>& out);

// "trucks loaded with fuel", "..., saying it would help": participles.
void FindParticiples(const SentenceContext& context, std::vector<Proposition>& out);

// "asked Ames to leave", "left to join the army", "after leaving": infinitives and gerunds.
void FindInfinitives(const SentenceContext& context, std::vector<Proposition>& out);

}  // namespace tripleloom
