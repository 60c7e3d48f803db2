// Steps of mend.cc that have a file of their own. Private to the mends.
//
//   MendObject({tree, lexicon, words, is_changed}, word);
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "extract/analysis/name_at.h"
#include "extract/analysis/tree.h"
#include "extract/lexicon/lexicon.h"
#include "extract/relation/subject.h"

namespace tripleloom {

// How sure a mended arc and its label are each: what a parser gives where it hardly doubts.
constexpr float kMended = 0.9F;

// What a mend sees: the tree as the last one left it, and the words to change.
struct MendContext {
  const Tree& tree;
  const Lexicon& lexicon;
  std::vector<Word>& words;  // those of the tree, to be changed
  bool& is_changed;

  void Hang(int word, int head, Deprel label) const {
    is_changed = true;
    Word& changed = words[static_cast<size_t>(word)];
    changed.head = head;
    changed.deprel = label;
    // What the model thought of its own arc says nothing of this one.
    changed.head_probability = changed.deprel_probability = kMended;
  }

  const NameSpan* NameAt(int word) const { return tripleloom::NameAt(tree.sentence(), word); }
};

inline constexpr std::initializer_list<Deprel> kAuxiliaries = {Deprel::kAux, Deprel::kAuxPass,
                                                               Deprel::kCop};
inline constexpr std::string_view kMonthNames[] = {"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

// Where the verb of a clause begins: its first auxiliary, or itself.
inline int BeginOfVerb(const Tree& tree, int verb) {
  const int auxiliary = tree.Child(verb, kAuxiliaries);
  return auxiliary >= 0 ? std::min(auxiliary, verb) : verb;
}

inline bool IsFinite(const Tree& tree, int verb) {
  return IsFiniteForm(tree.word(BeginOfVerb(tree, verb)).xpos);
}

inline bool IsNoun(const Word& word) {
  return word.upos == Upos::kNoun || word.upos == Upos::kPropn;
}

// What a subject of the verb is to it.
inline Deprel SubjectLabel(const Tree& tree, int verb) {
  return tree.Child(verb, Deprel::kAuxPass) >= 0 ? Deprel::kNsubjPass : Deprel::kNsubj;
}

// The head of the name that ends at `word`.
inline int HeadOfFlat(const Tree& tree, int word) {
  while (tree.word(word).deprel == Deprel::kFlat && tree.word(word).head >= 0) {
    word = tree.word(word).head;
  }
  return word;
}

// The word itself or the next one above it that is a verb; -1 if there is none.
inline int VerbFrom(const Tree& tree, int word) {
  while (word >= 0 && tree.word(word).upos != Upos::kVerb) word = tree.word(word).head;
  return word;
}

// By the type of the name it is in, or by what its noun means first.
inline bool IsPerson(const MendContext& context, int noun) {
  const NameSpan* name = context.NameAt(noun);
  if (name != nullptr) return name->type == EntityType::kPerson;
  const Word& word = context.tree.word(noun);
  return word.upos == Upos::kNoun && context.lexicon.MainNounClass(word.lemma) == kNounPerson;
}

// "eighth", "8th"; in lower case. Many other words end so.
inline bool EndsAsOrdinal(std::string_view word) {
  return word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") ||
         word.ends_with("rd");
}

// Each looks at one word; see mend_agreement.cc.
void MendBareSubject(const MendContext& context, int word);
void MendSubjectOfSaid(const MendContext& context, int word);
void MendInvertedSubject(const MendContext& context, int word);
void MendLoneSpeaker(const MendContext& context, int word);
void MendSubjectOfSecond(const MendContext& context, int word);
void MendSubjectBehindConjunction(const MendContext& context, int word);
void MendConditionOfSecond(const MendContext& context, int word);
void MendBehindSaying(const MendContext& context, int word);

// See mend_attachment.cc.
void MendAbsolute(const MendContext& context, int word);
void MendObject(const MendContext& context, int word);
void MendRepeated(const MendContext& context, int word);
void MendConjunct(const MendContext& context, int word);
void MendInsertion(const MendContext& context, int word);
void MendRelative(const MendContext& context, int word);
void MendSecondPredicate(const MendContext& context, int word);
void MendPredicateBefore(const MendContext& context, int word);
void MendWhere(const MendContext& context, int word);
void MendAgent(const MendContext& context, int word);
void MendGovernedPhrase(const MendContext& context, int word);
void MendAskedFor(const MendContext& context, int word);
void MendMembers(const MendContext& context, int word);

// See mend_verb.cc.
void MendForTo(const MendContext& context, int word);
void MendSure(const MendContext& context, int word);
void MendHave(const MendContext& context, int word);
void MendCharge(const MendContext& context, int word);
void MendCalledSo(const MendContext& context, int word);
void MendThatWithoutAnd(const MendContext& context, int word);
void MendNamed(const MendContext& context, int word);
void MendObjectOfNoun(const MendContext& context, int word);
void MendReceivedObject(const MendContext& context, int word);
void MendGoal(const MendContext& context, int word);
void MendElected(const MendContext& context, int word);
void MendParallel(const MendContext& context, int word);
void MendContent(const MendContext& context, int word);
void MendMadeInto(const MendContext& context, int word);
void MendReportedContent(const MendContext& context, int word);
void MendOccasion(const MendContext& context, int word);
void MendNamePhrase(const MendContext& context, int word);

// See mend_noun.cc.
void MendFewIfAny(const MendContext& context, int word);
void MendDescribingVerb(const MendContext& context, int word);
void MendNumberBehind(const MendContext& context, int word);
void MendOf(const MendContext& context, int word);
void MendOfVerb(const MendContext& context, int word);
void MendDescribedPhrase(const MendContext& context, int word);
void MendApproximator(const MendContext& context, int word);
void MendPredicates(const MendContext& context, int word);

// See mend_parallel.cc.
void MendVerb(const MendContext& context, int word);
void MendParallelVerb(const MendContext& context, int word);
void MendInfinitiveSecond(const MendContext& context, int word);
void MendSharedPassive(const MendContext& context, int word);
void MendPhraseBehindSecond(const MendContext& context, int word);
void MendContactClause(const MendContext& context, int word);

// See mend_phrase.cc.
void MendHyphened(const MendContext& context, int word);
void MendOwningSubject(const MendContext& context, int word);
void MendOfName(const MendContext& context, int word);
void MendDayOfMonth(const MendContext& context, int word);
void MendSumBefore(const MendContext& context, int word);
void MendOnBoard(const MendContext& context, int word);
void MendHeldPrisoner(const MendContext& context, int word);
void MendSelfNamed(const MendContext& context, int word);
void MendActNoun(const MendContext& context, int word);
void MendNounLikeVerb(const MendContext& context, int word);
void MendSetOffParticiple(const MendContext& context, int word);
void MendCalled(const MendContext& context, int word);
void MendEarlier(const MendContext& context, int word);
void MendOriginOfAgent(const MendContext& context, int word);
void MendStretching(const MendContext& context, int word);
void MendBeing(const MendContext& context, int word);
void MendArrived(const MendContext& context, int word);

// See mend_report.cc.
void MendReport(const MendContext& context, int word);
void MendInterjection(const MendContext& context, int word);
void MendInvertedSpeaker(const MendContext& context, int word);
void MendSpeakerBehind(const MendContext& context, int word);
void MendTwoSpeakers(const MendContext& context, int word);
void MendSpeakerInCommas(const MendContext& context, int word);
void MendSaidRelative(const MendContext& context, int word);
void MendMainClause(const MendContext& context, int word);
void MendInsideContent(const MendContext& context, int word);

// See mend_speaker.cc.
void MendBeforeContent(const MendContext& context, int word);
void MendSingularSpeaker(const MendContext& context, int word);
void MendSpeakerBetween(const MendContext& context, int word);
void MendNameOfSpokesman(const MendContext& context, int word);
void MendSourceBehind(const MendContext& context, int word);
void MendSpeakerInside(const MendContext& context, int word);
void MendReportLikeModifier(const MendContext& context, int word);

// See mend_preposition.cc.
void MendPreposition(const MendContext& context, int word);
void MendComplexPreposition(const MendContext& context, int word);
void MendOnlyTo(const MendContext& context, int word);

// See mend_content.cc.
void MendBareContent(const MendContext& context, int word);
void MendActiveParticiple(const MendContext& context, int word);
void MendSecondReport(const MendContext& context, int word);
void MendFrontedClause(const MendContext& context, int word);
void MendSplitContent(const MendContext& context, int word);
void MendContentOfNoun(const MendContext& context, int word);
void MendAsSaying(const MendContext& context, int word);
void MendSayingBetween(const MendContext& context, int word);
void MendSpeakerDoing(const MendContext& context, int word);
void MendSubjectOfContent(const MendContext& context, int word);
void MendMeans(const MendContext& context, int word);
void MendLikely(const MendContext& context, int word);
void MendReportedSecond(const MendContext& context, int word);
void MendSecondCopula(const MendContext& context, int word);

// See mend_clause.cc.
void MendSubjectPhrase(const MendContext& context, int word);
void MendSecondSubject(const MendContext& context, int word);
void MendNearestSubject(const MendContext& context, int word);
void MendVerbForm(const MendContext& context, int word);
void MendFiniteSecond(const MendContext& context, int word);
void MendModifierVerb(const MendContext& context, int word);
void MendAskedInfinitive(const MendContext& context, int word);
void MendOfPeople(const MendContext& context, int word);
void MendLastMember(const MendContext& context, int word);
void MendPossessor(const MendContext& context, int word);
void MendParticleBehind(const MendContext& context, int word);
void MendInEveryWay(const MendContext& context, int word);
void MendOwner(const MendContext& context, int word);
void MendListed(const MendContext& context, int word);

// See mend_subjects.cc.
void MendOuterSubject(const MendContext& context, int word);
void MendFrontedDescription(const MendContext& context, int word);
void MendFrontedPhrase(const MendContext& context, int word);
void MendFrontedTime(const MendContext& context, int word);
void MendFrontedGerund(const MendContext& context, int word);
void MendSingularSubject(const MendContext& context, int word);
void MendDescribedPerson(const MendContext& context, int word);

// See mend_gerund.cc.
void MendGerundSubject(const MendContext& context, int word);
void MendTimeInside(const MendContext& context, int word);
void MendWanted(const MendContext& context, int word);
void MendDueTo(const MendContext& context, int word);
void MendNoLonger(const MendContext& context, int word);
void MendGoingOn(const MendContext& context, int word);

// See mend_clausal.cc.
void MendSubjectGerund(const MendContext& context, int word);
void MendDecided(const MendContext& context, int word);
void MendNounPhraseInHyphens(const MendContext& context, int word);

// See mend_valency.cc.
void MendMadeInPlace(const MendContext& context, int word);
void MendPhraseOfVerb(const MendContext& context, int word);

// See mend_set_off.cc.
void MendApposition(const MendContext& context, int word);
void MendBehindAppositive(const MendContext& context, int word);
void MendForExample(const MendContext& context, int word);
void MendObjectSetOff(const MendContext& context, int word);
void MendAccordingTo(const MendContext& context, int word);
void MendTitleSource(const MendContext& context, int word);

// See mend_compound.cc.
void MendHyphenGroup(const MendContext& context, int word);
void MendHyphenPhrase(const MendContext& context, int begin);
void MendTwoNouns(const MendContext& context, int word);
void MendTitleParticiple(const MendContext& context, int word);
void MendTimeBeforePeople(const MendContext& context, int word);
void MendGerundModifier(const MendContext& context, int word);
void MendSharedHead(const MendContext& context, int word);

// See mend_score.cc.
void MendScore(const MendContext& context, int word);

// See mend_tag.cc.
void MendNameLikeIs(const MendContext& context, int word);
void MendVerbLikeNoun(const MendContext& context, int word);
void MendCompoundLikeVerb(const MendContext& context, int word);
void MendHelped(const MendContext& context, int word);
void MendHyphenedParticiple(const MendContext& context, int word);
void MendInjuredScores(const MendContext& context, int word);
void MendPluralLikeVerb(const MendContext& context, int word);

// See mend_name.cc.
void MendDescribedName(const MendContext& context, int word);
void MendRoleOfName(const MendContext& context, int word);
void MendRoles(const MendContext& context, int word);
void MendRoleBehindTime(const MendContext& context, int word);
void MendAge(const MendContext& context, int word);

// See mend_participle.cc.
void MendReducedRelative(const MendContext& context, int word);
void MendSeenParticiple(const MendContext& context, int word);
void MendStarting(const MendContext& context, int word);
void MendGaveUp(const MendContext& context, int word);

// See mend_gapping.cc.
void MendGapped(const MendContext& context, int word);
void MendSharedCopula(const MendContext& context, int word);

// See mend_measure.cc.
void MendNumberOfSecond(const MendContext& context, int word);
void MendRate(const MendContext& context, int word);
void MendSpanOfTime(const MendContext& context, int word);
void MendDayBeforeNumber(const MendContext& context, int word);
void MendMeasured(const MendContext& context, int word);
void MendTimesAsMuch(const MendContext& context, int word);
void MendAsMuchAs(const MendContext& context, int word);

// See mend_clause_noun.cc.
void MendAbsoluteClause(const MendContext& context, int word);
void MendFrontedObject(const MendContext& context, int word);
void MendBehindThat(const MendContext& context, int word);
void MendDoubtedWhich(const MendContext& context, int word);
void MendCopulaOfModifier(const MendContext& context, int word);
void MendFrontedParticiple(const MendContext& context, int word);
void MendDescribedPart(const MendContext& context, int word);
void MendAppositionOfLast(const MendContext& context, int word);
void MendSomeOfWhich(const MendContext& context, int word);
void MendQuestionOfNoun(const MendContext& context, int word);
void MendWhoBehindRoles(const MendContext& context, int word);
void MendWhoOfBody(const MendContext& context, int word);
void MendThatAsObject(const MendContext& context, int word);

// See mend_antecedent.cc.
void MendBehindName(const MendContext& context, int word);
void MendFormOf(const MendContext& context, int word);
void MendDeedOfThing(const MendContext& context, int word);
void MendDoneInPosture(const MendContext& context, int word);
void MendDeedOfTime(const MendContext& context, int word);

// See mend_governed.cc.
void MendDayOfSaying(const MendContext& context, int word);
void MendClauseOfTime(const MendContext& context, int word);
void MendRightTo(const MendContext& context, int word);
void MendInfinitiveOfAdjective(const MendContext& context, int word);
void MendNamedFrom(const MendContext& context, int word);
void MendThingsInPlaces(const MendContext& context, int word);
void MendSayingOfThing(const MendContext& context, int word);
void MendParticle(const MendContext& context, int word);

}  // namespace tripleloom
