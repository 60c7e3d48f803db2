// Mends by agreement: a finite verb has a subject, so a noun right before one that lacks it is no
// member or phrase of the clause before; and what a conjunction stands before belongs to the clause
// behind that.
#include <algorithm>
#include <string_view>
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/relation/phrase.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// The first word of a finite verb that has no subject; -1 for any other word.
int BeginOfFinite(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const bool is_verbal = word.upos == Upos::kVerb || tree.Child(clause, Deprel::kCop) >= 0;
  if (!is_verbal || !IsFinite(tree, clause) || OwnSubject(tree, clause) >= 0) return -1;
  const bool lacks_subject = tree.Child(clause, {Deprel::kExpl, Deprel::kCsubj}) < 0;
  return lacks_subject ? BeginOfVerb(tree, clause) : -1;
}

// That of one that hangs on another clause.
int BeginOfLoneVerb(const Tree& tree, int clause) {
  const Deprel label = tree.word(clause).deprel;
  const bool is_clause = label == Deprel::kAdvcl || label == Deprel::kConj ||
                         label == Deprel::kParataxis || label == Deprel::kCcomp;
  return is_clause && tree.word(clause).head >= 0 ? BeginOfFinite(tree, clause) : -1;
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
  const int first = tree.word(member).head;
  const Deprel label = tree.word(first).deprel;
  const int begin = tree.Subtree(first).front();
  const bool is_listed =  // "Ames, Berg and Ann"; not "the sailor Ames and Berg"
      label == Deprel::kAppos && begin > 0 &&
      (tree.word(begin).form == "," || tree.word(begin - 1).form == ",");
  const bool is_third =
      tree.Child(first, Deprel::kConj) != member || label == Deprel::kConj || is_listed;
  if (is_third || IsJoined(tree, member)) return -1;  // "Ames & Berg"
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

// The name right before the comma of a role that is hung on something else.
int NameBefore(const MendContext& context, int role) {
  const Tree& tree = context.tree;
  int last = tree.Subtree(role).front() - 1;
  if (last < 1 || tree.word(role).upos != Upos::kNoun) return -1;
  if (tree.word(last).form == ",") --last;
  const int name = HeadOfFlat(tree, last);
  const bool is_apart = name != tree.word(role).head && !tree.IsBelow(role, name);
  return is_apart && context.NameAt(name) != nullptr ? name : -1;
}

// The widest member, name put beside another, or role put behind a name that hangs elsewhere,
// that a comma begins and a word ends; -1 if there is none before the clause is reached.
int NounBetweenCommas(const MendContext& context, int end, int clause) {
  const Tree& tree = context.tree;
  int found = -1;
  for (int at = end; at >= 0 && at != clause; at = tree.word(at).head) {
    const Word& noun = tree.word(at);
    const bool is_name = noun.upos == Upos::kPropn || NameBefore(context, at) >= 0;
    const bool is_loose =
        noun.deprel == Deprel::kConj || (noun.deprel == Deprel::kAppos && is_name);
    const std::vector<int> words = tree.Subtree(at);
    int begin = words.front();
    if (tree.word(begin).form == ",") ++begin;
    const bool is_behind_comma = begin > 0 && tree.word(begin - 1).form == ",";
    if (is_loose && is_behind_comma && IsNoun(noun) && words.back() <= end + 1 &&
        tree.Child(at, {Deprel::kCase, Deprel::kCc}) < 0) {
      found = at;
    }
  }
  return found;
}

// Of two subjects of a saying the one that is not who says it, but whom the content is about: that
// before the content which the saying follows, that behind the saying, that before "says Ames".
bool IsOfContent(const Tree& tree, int word, int content) {
  const int saying = tree.word(word).head;
  const std::vector<int> subjects = tree.ChildrenWith(saying, {Deprel::kNsubj, Deprel::kNsubjPass});
  if (subjects.size() != 2 || (word != subjects.front() && word != subjects.back())) return false;
  const int other = word == subjects.front() ? subjects.back() : subjects.front();
  if (content < saying) return word < content && content < other;
  const int behind = tree.Subtree(subjects.back()).back();  // "..., says Ames, ..."
  const int next = std::min(behind + 1, tree.size() - 1);
  const bool is_closed = tree.word(behind).form == "," || tree.word(next).form == ",";
  const bool is_inverted = saying > 0 && tree.word(saying - 1).upos == Upos::kPunct && is_closed;
  return is_inverted ? word < saying && saying < other : other < saying && saying < word;
}

// A noun that is taken for a clause though it has no verb.
bool IsBareNounClause(const Tree& tree, int word) {
  const Word& noun = tree.word(word);
  const bool is_noun =
      IsNoun(noun) || noun.upos == Upos::kNum || tree.Child(word, Deprel::kNmod) > word;
  return noun.deprel == Deprel::kCcomp && is_noun && noun.upos != Upos::kVerb &&
         tree.Child(word, kAuxiliaries) < 0 && OwnSubject(tree, word) < 0;
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

// "In a filing with Kestrel, Ames, a banker, offered ...", parsed as Kestrel's other name: the name
// or plural between commas before the verb of a sentence that has no subject is its subject, and so
// is who says what stands before the comma.
void MendLoneSpeaker(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  const int begin = BeginOfFinite(tree, word);
  if (begin < 3 || tree.Child(word, {Deprel::kCc, Deprel::kMark}) >= 0) return;
  const bool is_tied = verb.deprel == Deprel::kConj && IsReportingVerb(verb.lemma);
  if (verb.deprel != Deprel::kRoot && !is_tied) return;
  int end = EndBeforeVerb(tree, word, begin);
  if (tree.word(end).form == ",") --end;
  const int speaker = NounBetweenCommas(context, end, word);
  if (speaker < 0) return;
  const int other = NameBefore(context, speaker);  // "Ames, chairman of the board, said"
  context.Hang(other >= 0 ? other : speaker, word, SubjectLabel(tree, word));
  if (other >= 0) context.Hang(speaker, other, Deprel::kAppos);
  const int comma = tree.Subtree(other >= 0 ? other : speaker).front();
  if (tree.word(comma).upos == Upos::kPunct) context.Hang(comma, word, Deprel::kPunct);
}

// "The boats that left have sunk, Ames said", parsed as if they said so too, or as if "the boats"
// were a clause: what is said has a finite verb, and a finite verb a subject.
void MendSubjectOfSaid(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int begin = BeginOfLoneVerb(tree, word), saying = tree.word(word).head;
  if (begin < 1 || tree.word(word).deprel != Deprel::kCcomp) return;
  if (!IsReportingVerb(tree.word(saying).lemma) || tree.Child(word, Deprel::kMark) >= 0) return;
  int subject = -1;
  for (int child : tree.Children(saying)) {
    const bool is_left = child < begin && tree.Child(child, Deprel::kCase) < 0;
    if (is_left && (IsOfContent(tree, child, word) || IsBareNounClause(tree, child))) {
      subject = child;
    }
  }
  if (subject >= 0) context.Hang(subject, word, SubjectLabel(tree, word));
}

// "Then came the flood", parsed as if somebody came it: verbs of being somewhere and coming have no
// object, but may stand before their subject where something else is in front.
void MendInvertedSubject(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"come",   "go",    "lie",    "stand",  "begin",
                                                "follow", "arise", "emerge", "appear", "commence"};
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  const int verb = noun.head;
  if (noun.deprel != Deprel::kObj || verb < 1 || verb > word || !IsNoun(noun)) return;
  const bool is_main = tree.word(verb).deprel == Deprel::kRoot;
  if (!is_main || !IsOneOf(kVerbs, tree.word(verb).lemma) || BeginOfFinite(tree, verb) < 1) return;
  const std::vector<int> adjuncts = tree.ChildrenWith(verb, {Deprel::kObl, Deprel::kAdvmod});
  if (!adjuncts.empty() && adjuncts.front() < verb) {
    context.Hang(word, verb, SubjectLabel(tree, verb));
  }
}

// "Each day starts with a talk", parsed as a start on each day: of a sentence that has no subject
// the bare noun right before the verb is it.
void MendBareSubject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  const bool is_bare = noun.deprel == Deprel::kObl || noun.deprel == Deprel::kOblUnmarked ||
                       noun.deprel == Deprel::kAdvmod;
  if (!is_bare || noun.head < word || tree.word(noun.head).deprel != Deprel::kRoot) return;
  const int begin = BeginOfFinite(tree, noun.head);
  const bool is_infinitive =
      tree.word(noun.head).xpos == Xpos::kVB && tree.word(std::max(begin, 0)).lemma == "be";
  if (begin < word || is_infinitive || !IsNoun(noun) || tree.Child(word, Deprel::kCase) >= 0)
    return;
  const int end = tree.Subtree(word).back() + 1;
  if (tree.word(word + 1).form == ",") return;  // "Yesterday, ..."
  for (int between = end; between < begin; ++between) {
    const Upos upos = tree.word(between).upos;
    if (upos != Upos::kAdv && upos != Upos::kPunct) return;
  }
  context.Hang(word, noun.head, SubjectLabel(tree, noun.head));
}

// "will visit Lorne and Ames will leave", parsed as "Lorne and Ames": a finite verb without an
// "and" of its own, or with one before the noun, has for its subject the noun or number ("since
// Monday and ten have left") that it stands before.
void MendSubjectOfSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int begin = BeginOfLoneVerb(tree, word), first = tree.word(word).head;
  if (begin < 1 || tree.word(word).deprel == Deprel::kCcomp) return;
  if (tree.Child(word, Deprel::kMark) >= 0) return;
  const int end = EndBeforeVerb(tree, word, begin);
  for (int noun = first + 1; noun <= end; ++noun) {
    const Word& subject = tree.word(noun);
    const bool is_thing = IsNoun(subject) || subject.upos == Upos::kNum;
    if (subject.deprel != Deprel::kConj || !is_thing || first >= subject.head) continue;
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
