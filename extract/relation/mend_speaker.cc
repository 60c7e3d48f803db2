// Mends of who stands where around a saying: what its content begins with, the one who speaks of
// two that are joined, the name of who speaks for another.
#include <vector>

#include "extract/entity/quotes.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

// "After the storm Ames left, Berg said", parsed as if Berg had said so after the storm: what
// stands before a clause that a saying behind it reports belongs to the clause.
void MendBeforeContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& part = tree.word(word);
  const int verb = part.head;
  const bool is_adjunct = part.deprel == Deprel::kObl || part.deprel == Deprel::kOblUnmarked ||
                          part.deprel == Deprel::kAdvcl;
  if (!is_adjunct || verb < word || !IsReportingVerb(tree.word(verb).lemma)) return;
  const int content = tree.Child(verb, Deprel::kCcomp), speaker = OwnSubject(tree, verb);
  if (content < word || content > verb || speaker < content) return;
  const int subject = OwnSubject(tree, content), end = tree.Subtree(word).back();
  if (subject < 0 || end >= tree.Subtree(subject).front()) return;
  // "To the question Berg replied: “No”": behind an opening mark begins all that is said.
  for (int i = end + 1; i < content; ++i) {
    if (QuoteMarkAt(tree.sentence(), i, false) == QuoteMark::kOpening) return;
  }
  context.Hang(word, content, part.deprel);
}

// "They found none, said the mayor, Ann Ames, but more may come", parsed with two subjects of what
// comes after: of these the one right behind a saying that has none speaks, and both clauses around
// it are what was said.
void MendSpeakerBetween(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& speaker = tree.word(word);
  const int next = speaker.head, saying = tree.Subtree(word).front() - 1;
  if (speaker.deprel != Deprel::kNsubj || next < word || saying < 1) return;
  const int other = OwnSubject(tree, next);
  const Word& said = tree.word(saying);
  const bool is_saying = IsReportingVerb(said.lemma) && said.deprel == Deprel::kConj &&
                         IsFiniteForm(said.xpos) && OwnSubject(tree, saying) < 0;
  if (!is_saying || tree.ChildrenWith(next, {Deprel::kNsubj}).size() < 2 || other < 0) return;
  if (tree.word(saying - 1).form != "," || tree.word(next).head != saying) return;
  const int content = said.head;
  context.Hang(word, saying, Deprel::kNsubj);
  context.Hang(saying, content, Deprel::kParataxis);
  context.Hang(next, content, Deprel::kConj);
}

// "Since the fires and Ames says ...": a verb of one subject has the last of those that are joined.
void MendSingularSpeaker(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& speaker = tree.word(word);
  const int first = speaker.head;
  if (speaker.deprel != Deprel::kConj || first < 0 || speaker.upos != Upos::kPropn) return;
  const int verb = tree.word(first).head;
  const bool is_subject =
      tree.word(first).deprel == Deprel::kNsubj && verb == tree.Subtree(first).back() + 1;
  if (!is_subject || tree.word(verb).xpos != Xpos::kVBZ || tree.word(first).xpos != Xpos::kNNS)
    return;
  if (!IsReportingVerb(tree.word(verb).lemma)) return;
  context.Hang(word, verb, Deprel::kNsubj);
  context.Hang(first, verb, Deprel::kDep);
}

// "Rebels took Lorne and burned the port, according to Berg": behind a comma at the end of the
// sentence, the source is that of all of it, not of the noun or second clause before it.
void MendSourceBehind(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < 1 || LowerAscii(tree.word(preposition).form) != "according") return;
  if (tree.word(preposition - 1).form != "," || tree.word(word).head < 0) return;
  int root = word;
  for (int at = 0; at < tree.size(); ++at) {
    if (tree.word(at).head < 0) root = at;
    const bool is_behind = at > tree.Subtree(word).back();
    if (is_behind && tree.word(at).upos != Upos::kPunct) return;
    // Another source in the sentence has its own part of it.
    const bool is_other = LowerAscii(tree.word(at).form) == "according" && at != preposition;
    if (is_other) return;
  }
  if (root != word && tree.word(word).head != root && OwnSubject(tree, root) >= 0) {
    context.Hang(word, root, Deprel::kObl);
  }
}

// "praised the plan but admitted mistakes had been made", parsed as admitted mistakes or as two
// verbs: those of saying that describe no noun have, behind "and" or "but", the clause behind them
// for content.
void MendReportLikeModifier(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"admit",   "insist",   "warn", "argue", "say",
                                                "believe", "complain", "hope", "think", "conclude"};
  const Tree& tree = context.tree;
  const Word saying = tree.word(word);
  if (word < 1 || word + 1 >= tree.size() || !IsOneOf(kVerbs, saying.lemma)) return;
  const bool is_modifier = saying.deprel == Deprel::kAmod && saying.head > word;
  const bool is_second = saying.deprel == Deprel::kConj && saying.head < word;
  if (!is_modifier && !is_second) return;
  if (LowerAscii(tree.word(word - 1).form) != "but" &&
      LowerAscii(tree.word(word - 1).form) != "and")
    return;
  if (tree.Child(word, {Deprel::kCcomp, Deprel::kXcomp, Deprel::kAux, Deprel::kAuxPass}) >= 0)
    return;
  for (int clause = word + 1; clause < tree.size(); ++clause) {
    const Word second = tree.word(clause);
    const int subject = second.deprel == Deprel::kConj ? OwnSubject(tree, clause) : -1;
    if (subject < 0 || second.head < 0 || second.head > word) continue;
    if (is_modifier ? subject != saying.head : second.head != saying.head) continue;
    const int begin = tree.Subtree(subject).front();
    if (begin < word - 1 || begin > word + 1) continue;
    int first = second.head;  // in the past too
    while (first >= 0 && tree.word(BeginOfVerb(tree, first)).xpos != Xpos::kVBD)
      first = tree.word(first).head;
    if (first < 0) return;
    Word& verb = context.words[static_cast<size_t>(word)];
    verb.upos = Upos::kVerb;
    verb.xpos = Xpos::kVBD;
    context.Hang(word, first, Deprel::kConj);
    context.Hang(word - 1, word, Deprel::kCc);
    return context.Hang(clause, word, Deprel::kCcomp);
  }
}

// "The plan, say farmers, failed", parsed as an exclamation: a finite saying in commas before its
// speaker reports the clause around it.
void MendSpeakerInside(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& saying = tree.word(word);
  const int speaker = tree.Child(word, {Deprel::kObj, Deprel::kNsubj});
  if (saying.deprel != Deprel::kDiscourse || !IsReportingVerb(saying.lemma) || word < 1) return;
  const bool is_finite = IsFiniteForm(saying.xpos) || saying.xpos == Xpos::kVB;  // of the plural
  if (!is_finite || speaker < word || tree.word(word - 1).form != ",") return;
  const int end = tree.Subtree(speaker).back();
  if (end + 1 >= tree.size() || tree.word(end + 1).form != ",") return;
  context.Hang(speaker, word, Deprel::kNsubj);
  context.Hang(word, saying.head, Deprel::kParataxis);
}

// "a spokesman for Ann Ames, Carl Berg,", parsed as if Ames were Berg: the name in commas behind
// whom a person stands for is that person's.
void MendNameOfSpokesman(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const NameSpan* name = context.NameAt(word);
  const Word& speaker = tree.word(word);
  if (speaker.deprel != Deprel::kAppos || name == nullptr || name->type != EntityType::kPerson)
    return;
  const NameSpan* other = context.NameAt(speaker.head);
  if (other == nullptr || other == name || name->begin <= speaker.head) return;
  if (tree.word(name->begin - 1).form != ",") return;
  for (int at = speaker.head; at >= 0; at = tree.word(at).head) {
    const Deprel label = tree.word(at).deprel;
    if (label == Deprel::kNmod && tree.Child(at, Deprel::kCase) >= 0) {
      const int noun = tree.word(at).head;
      const bool is_person = tree.word(noun).upos == Upos::kNoun &&
                             context.lexicon.MainNounClass(tree.word(noun).lemma) == kNounPerson;
      if (is_person) context.Hang(word, noun, Deprel::kAppos);
      return;
    }
    if (label != Deprel::kAppos && label != Deprel::kFlat && label != Deprel::kNmodDesc) return;
  }
}

}  // namespace tripleloom
