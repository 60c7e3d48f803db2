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

// "Ames, a former mayor", "the capital, Port Ames": a second phrase that says what the first is.
void FindAppositions(const SentenceContext& context, std::vector<Proposition>& out);

// "Foreign Minister Ann Ames": titles and roles before a name.
void FindTitles(const SentenceContext& context, std::vector<Proposition>& out);

// "Iraq's army": what belongs to somebody with a name.
void FindPossessives(const SentenceContext& context, std::vector<Proposition>& out);

// "the embassy in Port Ames", "talks with Iran": phrases behind a noun that name something.
void FindPlaces(const SentenceContext& context, std::vector<Proposition>& out);

// "ten boats", "hundreds of people": how many there are.
void FindCounts(const SentenceContext& context, std::vector<Proposition>& out);

// "Norland's attack on Lorne", "talks between Ames and Berg": nouns of events.
void FindEvents(const SentenceContext& context, std::vector<Proposition>& out);

}  // namespace tripleloom
