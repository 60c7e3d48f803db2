// Scope: what a clause takes over from the clauses around it. Private to the qualifiers.
//
//   for (int at = ScopeAbove(tree, clause); at >= 0; at = ScopeAbove(tree, at)) ...
#pragma once

#include "extract/analysis/tree.h"

namespace tripleloom {

// The clause in which a noun stands; -1 where it stands beside one.
int ClauseAround(const Tree& tree, int noun);

// "Ames, who left": whether a comma stands before the clause.
bool IsSetOff(const Tree& tree, int clause);

// The clause that `clause` shares a condition with: that around a restrictive clause ("if the
// number of those who agree grows"), that of its content ("if it finds that they left"), the first
// of two coordinated conditions. -1 where it stands for itself.
int ScopeAbove(const Tree& tree, int clause);

// The clause that `clause` tells the means of ("will save money by closing ports"), and which is as
// sure as it; -1 if there is none.
int ClauseOfMeans(const Tree& tree, int clause);

// "Note that ...", "let's say ...": a verb in the imperative, which nobody is said to have done.
bool IsImperative(const Tree& tree, int verb);

// "Suppose that rebels left", "let's say rebels left": the content is made up.
bool IsSupposed(const Tree& tree, int clause);

// "does not believe that rebels left" means that he believes they did not: a negation of the verb
// is one of such content.
bool SharesNegationOfBelief(const Tree& tree, int clause);

// "were damaged or destroyed": either may be so. Not "games made or sold by Kestrel", "may vote or
// hold office": of things and rights so described both are true.
bool IsAlternative(const Tree& tree, int clause);

// "cannot believe that rebels left": who says so knows that they did.
bool IsAmazed(const Tree& tree, int verb);

// "They must go or we will leave": what comes if not, told by a clause of its own behind "or".
bool IsOrElse(const Tree& tree, int clause);

// "did not rule out leaving": it is neither denied nor told.
bool IsLeftOpen(const Tree& tree, int clause);

// "the law allows Ames to leave": he may. What it "allowed" him to do, or "will allow", he did or
// will do.
bool IsAllowed(const Tree& tree, int clause);

// "no chance", "no storms".
bool HasNo(const Tree& tree, int noun);

// "rejected claims that rebels left": whether the noun is the object of a verb that says it is not
// so.
bool DeniesNoun(const Tree& tree, int noun);

// "did not say how many left", "it is unclear when they leave": the clause is asked and not told.
// Why and how something was done is only asked of what was.
bool IsOpenQuestion(const Tree& tree, int clause);

// "did not say that rebels left": the content of a saying that was not said.
bool IsUnsaid(const Tree& tree, int clause);

// "did not ask Ames to leave": what somebody was not asked to do, and may do or not.
bool IsUnasked(const Tree& tree, int clause);

}  // namespace tripleloom
