// Mends by agreement: a finite verb has a subject, so a noun right before one that lacks it is no
// member or phrase of the clause before; and what a conjunction stands before belongs to the clause
// behind that.
#include <algorithm>
#include <string_view>
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// A finite clause without a subject: the first word of its verb; -1 for any other.
int BeginOfLoneVerb(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const std::vector<int> helpers = tree.ChildrenWith(clause, kAuxiliaries);
  const int begin = helpers.empty() ? clause : std::min(helpers.front(), clause);
  const bool is_clause = word.deprel == Deprel::kAdvcl || word.deprel == Deprel::kConj ||
                         word.deprel == Deprel::kParataxis || word.deprel == Deprel::kCcomp;
  const bool is_verbal = word.upos == Upos::kVerb || tree.Child(clause, Deprel::kCop) >= 0;
  if (!is_clause || !is_verbal || word.head < 0 || !IsFiniteForm(tree.word(begin).xpos)) return -1;
  if (OwnSubject(tree, clause) >= 0) return -1;
  return tree.Child(clause, {Deprel::kExpl, Deprel::kCsubj}) < 0 ? begin : -1;
}

// The last word before the verb but for its adverbs.
int EndBeforeVerb(const Tree& tree, int clause, int begin) {
  int end = begin - 1;
  while (end > 0 && tree.word(end).head == clause && tree.word(end).upos == Upos::kAdv) --end;
  return end;
}

// A word that a phrase of a noun has inside: no verb but that of a clause about the noun.
bool IsInPhrase(const Word& word) {
  return word.upos != Upos::kVerb || word.deprel == Deprel::kAcl ||
         word.deprel == Deprel::kAclRelcl || word.deprel == Deprel::kAmod;
}

// The head of the widest phrase that ends with a word.
int PhraseEndingAt(const Tree& tree, int end) {
  int phrase = end, above = tree.word(end).head;
  while (above >= 0 && IsInPhrase(tree.word(above)) && tree.Subtree(above).back() == end) {
    phrase = above;
    above = tree.word(above).head;
  }
  return phrase;
}

// The "and" right before a member of a list of two: its own, or the only one of the clause behind
// it; -1 if there is none.
int CoordinatorOf(const Tree& tree, int member, int clause) {
  if (tree.Child(tree.word(member).head, Deprel::kConj) != member)
    return -1;  // "Ames, Berg and Ann"
  const int own = tree.Child(member, Deprel::kCc), other = tree.Child(clause, Deprel::kCc);
  if (own >= 0) return other < 0 ? own : -1;
  return other + 1 == tree.Subtree(member).front() ? other : -1;
}

// "Ames were": not so.
bool MayAgree(const Tree& tree, int noun, int begin) {
  const Word &subject = tree.word(noun), &finite = tree.word(begin);
  const bool are_both = finite.xpos == Xpos::kVBP || finite.form == "were";
  const bool is_one = (subject.xpos == Xpos::kNN || subject.xpos == Xpos::kNNP) &&
                      subject.lemma != "police" && subject.lemma != "people";
  return !are_both || !is_one;
}

bool IsBareTime(const Word& word) {
  return word.deprel == Deprel::kOblUnmarked || word.deprel == Deprel::kNmodUnmarked;
}

// The conjunction of the clause where that stands right before the phrase, or the word before the
// phrase that can begin a clause as well as a phrase ("after"); -1 if there is none.
int ConjunctionBefore(const Tree& tree, int noun, int clause) {
  static constexpr std::string_view kBoth[] = {"after", "before", "as", "since", "until", "till"};
  const int preposition = tree.Child(noun, Deprel::kCase), mark = tree.Child(clause, Deprel::kMark);
  if (mark >= 0) return mark + 1 == tree.Subtree(noun).front() ? mark : -1;
  if (preposition < 0 || preposition != tree.Subtree(noun).front()) return -1;
  const bool is_single = tree.Child(preposition, Deprel::kFixed) < 0;
  return is_single && IsOneOf(kBoth, LowerAscii(tree.word(preposition).form)) ? preposition : -1;
}

bool IsOnePerson(const MendContext& context, int word) {
  const NameSpan* name = context.NameAt(word);
  if (name != nullptr) return name->type == EntityType::kPerson;
  const Word& noun = context.tree.word(word);
  const bool is_person = context.lexicon.MainNounClass(LowerAscii(noun.lemma)) == kNounPerson;
  return noun.upos == Upos::kPron || (noun.xpos == Xpos::kNN && is_person);
}

// "by leaving", "leaving": a participle without a subject that reports nothing.
bool IsBareDoing(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.deprel != Deprel::kAdvcl || word.xpos != Xpos::kVBG) return false;
  if (OwnSubject(tree, clause) >= 0 || IsReportingVerb(word.lemma)) return false;
  const int mark = tree.Child(clause, {Deprel::kMark, Deprel::kCase});
  return mark < 0 || tree.word(mark).lemma == "by";
}

}  // namespace

// "will visit Lorne and Ames will leave", parsed as "Lorne and Ames": a finite verb without an
// "and" of its own, or with one before the noun, has for its subject the noun that it stands
// before.
void MendSubjectOfSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int begin = BeginOfLoneVerb(tree, word), first = tree.word(word).head;
  if (begin < 1 || tree.word(word).deprel == Deprel::kCcomp) return;
  if (tree.Child(word, Deprel::kMark) >= 0) return;
  const int end = EndBeforeVerb(tree, word, begin);
  for (int noun = first + 1; noun <= end; ++noun) {
    const Word& subject = tree.word(noun);
    if (subject.deprel != Deprel::kConj || !IsNoun(subject) || first >= subject.head) continue;
    if (!tree.IsBelow(noun, first) || tree.Subtree(noun).back() != end) continue;
    const int coordinator = CoordinatorOf(tree, noun, word);
    if (coordinator < 0 || tree.Child(noun, Deprel::kCase) >= 0 || !MayAgree(tree, noun, begin))
      continue;
    const bool is_tied = tree.word(word).deprel == Deprel::kConj;
    if (!is_tied && tree.word(subject.head).head != first) continue;
    context.Hang(noun, word, SubjectLabel(tree, word));
    context.Hang(word, first, Deprel::kConj);
    return context.Hang(coordinator, word, Deprel::kCc);
  }
}

// "after high winds fell on Lorne", parsed as a fall after winds: the word before the noun is a
// conjunction where a finite verb without a subject stands behind.
void MendSubjectBehindConjunction(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int begin = BeginOfLoneVerb(tree, word);
  if (begin < 1 || tree.Child(word, Deprel::kCc) >= 0) return;
  int noun = PhraseEndingAt(tree, EndBeforeVerb(tree, word, begin)), time = -1;
  if (IsBareTime(tree.word(noun)) && ConjunctionBefore(tree, noun, word) < 0) {
    time = noun;
    const int behind = tree.Child(time, Deprel::kNmod);  // "a day after rains fell"
    const int before = tree.Subtree(time).front() - 1;   // "after talks last night failed"
    if (behind < 0 && before < 0) return;
    noun = behind >= 0 ? behind : PhraseEndingAt(tree, before);
  }
  const int conjunction = ConjunctionBefore(tree, noun, word);
  if (conjunction < 0 || !IsNoun(tree.word(noun)) || tree.IsBelow(word, noun)) return;
  if (time > noun) context.Hang(time, word, Deprel::kOblUnmarked);
  const int main = tree.word(noun).head;
  context.Hang(noun, word, SubjectLabel(tree, word));
  context.Hang(conjunction, word, Deprel::kMark);
  if (tree.word(word).deprel == Deprel::kCcomp) return;
  const bool is_verb = main >= 0 && tree.word(main).upos == Upos::kVerb;
  context.Hang(word, is_verb ? main : tree.word(word).head, Deprel::kAdvcl);
}

// "rules the town and if it rains, he leaves", parsed as if he ruled if it rains: behind "and", a
// clause with a conjunction belongs to the one that "and" ties.
void MendConditionOfSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int begin = tree.Subtree(word).front(), coordinator = begin - 1;
  if (clause.deprel != Deprel::kAdvcl || coordinator <= clause.head || clause.head < 0) return;
  const Word& tie = tree.word(coordinator);
  const bool is_marked = tree.word(begin).head == word && (tree.word(begin).xpos == Xpos::kIN ||
                                                           tree.word(begin).xpos == Xpos::kWRB);
  if (tie.deprel != Deprel::kCc || tie.head <= word || !is_marked) return;
  context.Hang(word, tie.head, Deprel::kAdvcl);
}

// "The port closed, police say, cutting off Lorne", parsed as if police cut it off: what a saying
// between commas stands inside of goes on behind it. One person may do something as he speaks
// ("she said, turning away"), but does not speak by doing it.
void MendBehindSaying(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int saying = tree.word(word).head, begin = tree.Subtree(word).front();
  if (saying < 0 || saying > word || !IsBareDoing(tree, word)) return;
  const Word& verb = tree.word(saying);
  const bool is_inside = verb.deprel == Deprel::kParataxis && 0 <= verb.head && verb.head < saying;
  const int speaker = OwnSubject(tree, saying);
  if (!is_inside || speaker < 0 || !IsReportingVerb(verb.lemma)) return;
  if (IsOnePerson(context, speaker) && tree.Child(word, {Deprel::kMark, Deprel::kCase}) < 0) return;
  const int first = std::min(saying, tree.Subtree(speaker).front());
  if (first < 1 || tree.word(first - 1).form != ",") return;
  const bool is_set_off = tree.word(begin).form == "," || tree.word(begin - 1).form == ",";
  if (is_set_off) context.Hang(word, verb.head, Deprel::kAdvcl);
}

}  // namespace tripleloom
