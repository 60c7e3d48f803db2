// Qualify: whether a predicate is claimed to hold, and by whom; what role an adjunct has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

// Whether the clause of `head` is denied: not, never, no, without, or a word that denies what
// depends on it ("failed to reach", "denied that", "ruled out sending", "unable to"). Two denials
// cancel out.
bool IsNegated(const Tree& tree, int head);

// Whether the clause of `head` holds: by auxiliaries ("may"), by the verb that governs it ("plans
// to"), by the clause it stands in ("if").
Modality ModalityOf(const Tree& tree, int head);

// "possibly in Lorne", "perhaps a sailor": an adverb that leaves open whether the phrase or clause
// of `head` holds.
bool HasDoubtingAdverb(const Tree& tree, int head);

// "should the minister ask": a condition without a conjunction, its auxiliary before its subject.
bool IsInvertedCondition(const Tree& tree, int clause);

// Who says the clause of `head`: "Ames said ...", "..., Ames said", "according to Ames"; nobody by
// name where it "is said to" be so.
std::optional<SpeechSource> SourceOf(const Tree& tree, int head);

// "according to Ames": whether the phrase names whose word it is; not "according to the rules".
bool IsSourcePhrase(const Tree& tree, int head);

// Role of a phrase or clause with that preposition or conjunction ("" for none): see
// Qualifier::role.
std::string RoleOf(const SentenceContext& context, const std::string& preposition, int head);

// Whether the word names a time: a date, "week".
bool IsTime(const SentenceContext& context, int head);

// Whether the verb reports speech or belief: "say", "believe".
bool IsReportingVerb(const std::string& lemma);

// What somebody does who says something with that verb (a lemma, "" for "according to"): one of
// statement, claim, confirmation, denial, promise, demand, question, warning, belief.
std::string_view SpeechClassOf(std::string_view verb);

}  // namespace tripleloom
