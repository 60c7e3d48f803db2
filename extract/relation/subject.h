// Subject: who does what a clause says, also where the clause itself does not name him.
//
//   int subject = LogicalSubject(tree, verb);   // -1: nobody is named
#pragma once

#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

// The subject among the children of a predicate, -1 if it has none.
int OwnSubject(const Tree& tree, int predicate);

// Head word of the phrase that is the subject of `predicate`: its own, that of the verb it is
// coordinated with, the noun before a relative clause or participle, the controller of an
// infinitive
// ("asked Ames to leave": Ames), the subject of the main clause for "after leaving". A relative
// pronoun is replaced by its antecedent. -1 if there is none.
int LogicalSubject(const Tree& tree, int predicate);

// What a relative clause speaks of: the noun before it, or all of a coordination of plain nouns.
int NounOfRelative(const Tree& tree, int clause);

// The antecedent of a relative pronoun, else the word itself.
int Antecedent(const Tree& tree, int word);

// The object that acts in a gerund behind it: Ames in "accused Ames of lying", "kept Ames from
// leaving", "thanked Ames for coming". -1 where the gerund is no such one ("left after lying").
int ObjectOfGerund(const Tree& tree, int gerund);

// Whether the object of the verb does what an infinitive behind it says: "asked Ames to leave",
// "caused the dam to burst".
bool ControlsObject(const Word& verb);

// "began a campaign to isolate the town", parsed as if the campaign were asked to: behind a verb
// that controls no object, the infinitive is a purpose.
bool IsPurposeOfObject(const Tree& tree, int clause);

// "went on to outline it": he did.
bool IsGoingOn(const Tree& tree, int clause);

// "left, only to return": an infinitive that tells what came of it, not what it was for.
bool IsOutcomeOfMain(const Tree& tree, int clause);

// The form of a verb or modal that can be that of a sentence: "leaves", "left", "may".
bool IsFiniteForm(Xpos xpos);

// "himself", "themselves".
bool IsReflexive(const Word& word);

// "to leave", "in order to leave".
bool IsToInfinitive(const Tree& tree, int clause);

// Whether the infinitive or participle `inner` (an xcomp) forms one predicate with its verb: "wants
// to leave", "is able to leave", "was said to leave"; not "asked Ames to leave", "became rich".
bool MergesWithVerb(const Tree& tree, int inner);

// The verbs that form one predicate with the leaf, itself first, the finite one last.
std::vector<int> ChainOf(const Tree& tree, int leaf);

// The last of them: wants in "wants to begin to leave".
int TopOfChain(const Tree& tree, int predicate);

}  // namespace tripleloom
