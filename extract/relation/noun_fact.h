// Noun fact: propositions that noun phrases state without a verb.
#pragma once

#include <string>
#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

// A proposition whose relation no word says: `subject` - `implied` - `object`.
Proposition MakeNounFact(const SentenceContext& context, int subject, const std::string& implied,
                         const std::string& lemma, int object);

// "praised daughter Ann Ames": a word for kin without article, owner or "of"; whose, stands
// elsewhere.
bool IsOpenKin(const Tree& tree, int noun);

// What a role or description says of a thing: (Ames, is, Interior Ministry spokesman), and what the
// role ties it to: (Ames, is spokesman of, Interior Ministry). `role` is the head of the
// description.
// "praised daughter Ann Ames": a word for kin without article, owner or "of"; whose, stands
// elsewhere.
bool IsOpenKin(const Tree& tree, int noun);

void AddRole(const SentenceContext& context, int subject, int role, const std::string& pattern,
             std::vector<Proposition>& out);

// Whether the word is (the head of) a proper name.
bool IsName(const SentenceContext& context, int word);

// The type of the chain or name at the word; kConcept where there is none.
EntityType TypeAt(const SentenceContext& context, int word);

}  // namespace tripleloom
