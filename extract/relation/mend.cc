// Every mend looks at one word and its neighbours in the tree, and changes heads and labels of
// these alone. They run one after the other over the sentence, each on the tree the last one left.
#include "extract/relation/mend.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis/tree.h"
#include "extract/relation/mend_span.h"
#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "offered Ames $5 million": no sum has a name in front of its number.
void MendReceiver(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  const bool is_modifier = name.deprel == Deprel::kCompound ||
                           name.deprel == Deprel::kNmodUnmarked ||
                           name.deprel == Deprel::kNmodDesc || name.deprel == Deprel::kNmod;
  if (!is_modifier || name.upos != Upos::kPropn || name.head < word) return;
  if (tree.Child(word, Deprel::kCase) >= 0) return;
  const NameSpan* span = context.NameAt(word);
  const bool is_country_of_dollars = !name.space_after;  // "US$"
  if (span == nullptr || span->end > name.head || is_country_of_dollars) return;
  const Word& sum = tree.word(name.head);
  const Word& next = tree.word(span->end);
  const bool is_sum = next.upos == Upos::kSym || next.upos == Upos::kNum;
  if (!is_sum || sum.deprel != Deprel::kObj || sum.head < 0 || sum.head > word) return;
  if (tree.Child(sum.head, Deprel::kIobj) < 0) context.Hang(word, sum.head, Deprel::kIobj);
}

// "said Monday": a bare day or month is when, not what, save for verbs of spending time.
void MendBareTime(const MendContext& context, int word) {
  static constexpr std::string_view kOfTime[] = {"spend", "waste", "mark", "celebrate", "last",
                                                 "set",   "take",  "name", "save"};
  const Word& time = context.tree.word(word);
  if (time.deprel != Deprel::kObj && time.deprel != Deprel::kIobj) return;
  const NameSpan* name = context.NameAt(word);
  const bool has_month =
      word > 0 && IsOneOf(kMonthNames, context.tree.word(word - 1).lemma);  // "May 7"
  const bool is_date = (name != nullptr && name->type == EntityType::kDate) ||
                       (has_month && time.upos == Upos::kNum);
  const bool is_day = time.upos == Upos::kPropn || (is_date && time.upos == Upos::kNum);
  if (!is_day || time.head < 0) return;
  const bool is_other_name =
      name != nullptr && name->type != EntityType::kDate && name->type != EntityType::kTime;
  const bool is_time = is_date || context.lexicon.MainNounClass(LowerAscii(time.form)) == kNounTime;
  if (is_other_name || !is_time) return;
  if (has_month && context.tree.word(word - 1).head == time.head) {
    return context.Hang(word, word - 1, Deprel::kNummod);
  }
  const std::string& verb = context.tree.word(time.head).lemma;
  if (!IsOneOf(kOfTime, verb)) {
    context.Hang(word, time.head, Deprel::kOblUnmarked);
  }
}

// "Secretary of State Ann Ames", parsed as a secretary of "State Ann Ames": the name is the head,
// the role describes it, and what is behind "of" belongs to the role.
void MendTitle(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.deprel != Deprel::kNmod || name.head < 0) return;
  const NameSpan* span = context.NameAt(word);
  if (span == nullptr || span->type != EntityType::kPerson) return;
  const int domain = span->begin - 1, of = domain - 1, role = name.head;
  if (of != role + 1 || tree.word(of).lemma != "of") return;
  if (tree.word(domain).upos != Upos::kPropn) return;
  if (context.lexicon.MainNounClass(LowerAscii(tree.word(domain).form)) == kNounPerson) return;
  if (context.lexicon.MainNounClass(LowerAscii(tree.word(role).lemma)) != kNounPerson) return;
  const Word title = tree.word(role);
  context.Hang(word, title.head, title.deprel);
  context.Hang(role, word, Deprel::kNmodDesc);
  context.Hang(domain, role, Deprel::kNmod);
  context.Hang(of, domain, Deprel::kCase);
  for (int child : tree.Children(role)) {  // what stands around the whole phrase
    const Deprel label = tree.word(child).deprel;
    if (child > word || label == Deprel::kCase || label == Deprel::kCc) {
      context.Hang(child, word, label);
    }
  }
}

// "bought German rival Orno", parsed as two objects: a bare noun right before a name describes it.
void MendDescribedObject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  const int begin = tree.Subtree(word).front();
  if (name.deprel != Deprel::kObj || name.upos != Upos::kPropn || begin < 1) return;
  const int noun = begin - 1;
  const Word& before = tree.word(noun);
  const bool is_object = before.deprel == Deprel::kObj || before.deprel == Deprel::kIobj;
  if (!is_object || before.head != name.head || before.xpos != Xpos::kNN) return;
  if (tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss}) < 0) {
    context.Hang(noun, word, Deprel::kNmodDesc);
  }
}

bool IsTree(const std::vector<Word>& words) {
  for (const Word& word : words) {
    size_t steps = 0;
    for (int at = word.head; at >= 0; at = words[static_cast<size_t>(at)].head) {
      if (++steps > words.size()) return false;
    }
  }
  return true;
}

void MendNames(Sentence& sentence, const Lexicon& lexicon) {
  const std::vector<Word> before = sentence.words;
  MendSpans(sentence, lexicon);
  if (!IsTree(sentence.words)) sentence.words = before;
}

// In the order in which they run.
using Mend = void (*)(const MendContext& context, int word);
constexpr Mend kMends[] = {MendNameLikeIs,
                           MendVerbLikeNoun,
                           MendCompoundLikeVerb,
                           MendScore,
                           MendHelped,
                           MendFewIfAny,
                           MendInjuredScores,
                           MendHyphenedParticiple,
                           MendNounPhraseInHyphens,
                           MendRate,
                           MendSpanOfTime,
                           MendAccordingTo,
                           MendTitleSource,
                           MendDayBeforeNumber,
                           MendMeasured,
                           MendTimesAsMuch,
                           MendAsMuchAs,
                           MendNumberOfSecond,
                           MendPluralLikeVerb,
                           MendRoleBehindTime,
                           MendHyphened,
                           MendObjectSetOff,
                           MendHyphenGroup,
                           MendHyphenPhrase,
                           MendTwoNouns,
                           MendTitleParticiple,
                           MendGerundModifier,
                           MendTimeBeforePeople,
                           MendSharedHead,
                           MendOwningSubject,
                           MendOfName,
                           MendDayOfMonth,
                           MendSumBefore,
                           MendOnBoard,
                           MendHeldPrisoner,
                           MendSelfNamed,
                           MendActNoun,
                           MendNounLikeVerb,
                           MendEarlier,
                           MendApproximator,
                           MendDescribingVerb,
                           MendNumberBehind,
                           MendOf,
                           MendOfVerb,
                           MendDescribedPhrase,
                           MendPredicates,
                           MendAbsolute,
                           MendApposition,
                           MendReceiver,
                           MendBareTime,
                           MendVerb,
                           MendParallelVerb,
                           MendInfinitiveSecond,
                           MendSharedPassive,
                           MendPhraseBehindSecond,
                           MendContactClause,
                           MendTitle,
                           MendRoles,
                           MendRoleOfName,
                           MendSpeakerBetween,
                           MendNameOfSpokesman,
                           MendSpeakerInside,
                           MendReportLikeModifier,
                           MendComplexPreposition,
                           MendDescribedName,
                           MendAge,
                           MendDescribedObject,
                           MendPreposition,
                           MendBehindAppositive,
                           MendForExample,
                           MendMembers,
                           MendObject,
                           MendRepeated,
                           MendConjunct,
                           MendInsertion,
                           MendCalled,
                           MendSetOffParticiple,
                           MendOriginOfAgent,
                           MendBeing,
                           MendStretching,
                           MendArrived,
                           MendBareSubject,
                           MendInvertedSubject,
                           MendLoneSpeaker,
                           MendSubjectOfSaid,
                           MendRelative,
                           MendWhere,
                           MendReport,
                           MendSecondPredicate,
                           MendPredicateBefore,
                           MendGovernedPhrase,
                           MendAskedFor,
                           MendPhraseOfVerb,
                           MendMadeInPlace,
                           MendAgent,
                           MendForTo,
                           MendHave,
                           MendSure,
                           MendElected,
                           MendReceivedObject,
                           MendNamed,
                           MendObjectOfNoun,
                           MendCharge,
                           MendCalledSo,
                           MendThatWithoutAnd,
                           MendParallel,
                           MendGoal,
                           MendContent,
                           MendMadeInto,
                           MendReportedContent,
                           MendNamePhrase,
                           MendOccasion,
                           MendInvertedSpeaker,
                           MendSpeakerBehind,
                           MendInterjection,
                           MendTwoSpeakers,
                           MendSpeakerInCommas,
                           MendSaidRelative,
                           MendSingularSpeaker,
                           MendBeforeContent,
                           MendBareContent,
                           MendActiveParticiple,
                           MendSecondReport,
                           MendFrontedClause,
                           MendSplitContent,
                           MendContentOfNoun,
                           MendSubjectOfContent,
                           MendSpeakerDoing,
                           MendAsSaying,
                           MendSayingBetween,
                           MendMeans,
                           MendLikely,
                           MendReportedSecond,
                           MendSecondCopula,
                           MendMainClause,
                           MendSubjectPhrase,
                           MendOuterSubject,
                           MendFrontedDescription,
                           MendFrontedPhrase,
                           MendFrontedTime,
                           MendFrontedGerund,
                           MendSingularSubject,
                           MendDescribedPerson,
                           MendSecondSubject,
                           MendSubjectBehindConjunction,
                           MendSubjectOfSecond,
                           MendNearestSubject,
                           MendConditionOfSecond,
                           MendBehindSaying,
                           MendGerundSubject,
                           MendTimeInside,
                           MendWanted,
                           MendDueTo,
                           MendNoLonger,
                           MendGoingOn,
                           MendSubjectGerund,
                           MendDecided,
                           MendVerbForm,
                           MendFiniteSecond,
                           MendModifierVerb,
                           MendAskedInfinitive,
                           MendOfPeople,
                           MendLastMember,
                           MendPossessor,
                           MendParticleBehind,
                           MendInEveryWay,
                           MendInsideContent,
                           MendOwner,
                           MendListed,
                           MendCopulaOfModifier,
                           MendFrontedParticiple,
                           MendDescribedPart,
                           MendAppositionOfLast,
                           MendSomeOfWhich,
                           MendQuestionOfNoun,
                           MendWhoBehindRoles,
                           MendWhoOfBody,
                           MendThatAsObject,
                           MendDoubtedWhich,
                           MendAbsoluteClause,
                           MendFrontedObject,
                           MendBehindThat,
                           MendDayOfSaying,
                           MendClauseOfTime,
                           MendRightTo,
                           MendInfinitiveOfAdjective,
                           MendNamedFrom,
                           MendThingsInPlaces,
                           MendSayingOfThing,
                           MendParticle,
                           MendSourceBehind,
                           MendOnlyTo,
                           MendReducedRelative,
                           MendSeenParticiple,
                           MendStarting,
                           MendBehindName,
                           MendFormOf,
                           MendDeedOfThing,
                           MendDoneInPosture,
                           MendDeedOfTime,
                           MendGaveUp,
                           MendGapped,
                           MendSharedCopula};

// One mend over all words, each of which sees the heads that the words before it left. What would
// close a circle is undone at once, since others climb from head to head.
void Run(Mend mend, const Lexicon& lexicon, Sentence& sentence, Tree& tree,
         std::vector<Word>& sound) {
  bool has_changed = false;
  for (int word = 0; word < tree.size(); ++word) {
    bool is_changed = false;
    mend({tree, lexicon, sentence.words, is_changed}, word);
    if (!is_changed) continue;
    has_changed = true;
    if (IsTree(sentence.words)) {
      sound = sentence.words;
    } else {
      sentence.words = sound;
    }
  }
  if (has_changed) tree = Tree(sentence);
}

}  // namespace

Analysis MendTrees(Analysis analysis, const Lexicon& lexicon) {
  for (Sentence& sentence : analysis.sentences) {
    MendNames(sentence, lexicon);
    Tree tree(sentence);
    std::vector<Word> sound = sentence.words;
    for (const Mend mend : kMends) Run(mend, lexicon, sentence, tree, sound);
  }
  return analysis;
}

}  // namespace tripleloom
