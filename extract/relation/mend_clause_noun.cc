// Mends of nouns and clauses that stand beside each other without a verb between: appositions that
// are clauses, objects that are appositions, relative clauses of the noun further off.
#include <string>
#include <string_view>

#include "extract/relation/agreement.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/phrase.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr float kDoubted = 0.5F;

// First word of a phrase, but for a comma that the parser counts to it.
int BeginOf(const Tree& tree, int head) {
  const int first = tree.Subtree(head).front();
  return tree.word(first).form == "," && first < head ? first + 1 : first;
}

}  // namespace

// "Ames took a lead, the crew rowing hard", parsed as a lead that is a crew: a definite phrase and
// a participle behind the comma are a clause of their own, where the parser doubts.
void MendAbsoluteClause(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.deprel != Deprel::kAppos || noun.upos != Upos::kNoun || noun.head < 0) return;
  if (noun.head > word || noun.head_probability > kDoubted) return;
  const int article = tree.Child(word, {Deprel::kDet, Deprel::kNmodPoss});
  const int participle = tree.Child(word, Deprel::kAcl);
  if (article < 0 || tree.word(article).lemma == "a" || participle != word + 1) return;
  if (tree.word(participle).xpos != Xpos::kVBG || OwnSubject(tree, participle) >= 0) return;
  const Word& before = tree.word(noun.head);
  const bool is_name = before.upos == Upos::kPropn;
  const int verb = VerbFrom(tree, before.head);
  if (is_name || verb < 0) return;
  context.Hang(participle, verb, Deprel::kAdvcl);
  context.Hang(word, participle, Deprel::kNsubj);
}

// "According to Kestrel, a firm in Lorne, the port closed", parsed as if the port closed a firm: no
// object stands before the subject between commas, so it says what the name before it is.
void MendFrontedObject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.deprel != Deprel::kObj || noun.upos != Upos::kNoun || noun.head < word) return;
  const int subject = OwnSubject(tree, noun.head);
  const int begin = BeginOf(tree, word), end = tree.Subtree(word).back() + 1;
  if (subject < end || begin < 2 || end >= tree.size() || tree.word(end).form != ",") return;
  if (tree.word(begin - 1).form != "," || tree.Child(word, Deprel::kDet) < 0) return;
  const int name = HeadOfFlat(tree, begin - 2);
  if (IsNoun(tree.word(name)) && !tree.IsBelow(name, word)) {
    context.Hang(word, name, Deprel::kAppos);
  }
}

// "evidence that in Lorne crews left", parsed as evidence in Lorne: what stands between "that" and
// its clause belongs to the clause.
void MendBehindThat(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  const bool is_phrase = phrase.deprel == Deprel::kObl || phrase.deprel == Deprel::kOblUnmarked;
  if (!is_phrase || phrase.head < 0 || phrase.head > word) return;
  const int that = BeginOf(tree, word) - 1;
  if (that < 0 || tree.word(that).deprel != Deprel::kMark) return;
  const int clause = tree.word(that).head;
  const bool is_inside = tree.word(that).lemma == "that" && clause > word;
  if (is_inside && !tree.IsBelow(word, clause)) context.Hang(word, clause, phrase.deprel);
}

// "is in possession of a device, which could burn", parsed as a possession that could: where the
// parser doubts, "which" speaks of the noun right before it.
void MendDoubtedWhich(const MendContext& context, int word) {
  constexpr float kHardlyMeant = 0.4F;
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int noun = clause.head;
  if (clause.deprel != Deprel::kAclRelcl || noun < 0 || noun > word) return;
  if (clause.head_probability > kHardlyMeant || !IsNoun(tree.word(noun))) return;
  const int begin = BeginOf(tree, word);
  if (LowerAscii(tree.word(begin).form) != "which") return;
  int last = begin - 1;
  while (last > noun && tree.word(last).upos == Upos::kPunct) --last;
  const bool is_below = last > noun && tree.IsBelow(last, noun) && !tree.IsBelow(last, word);
  if (is_below && tree.word(last).upos == Upos::kNoun && tree.word(last).deprel == Deprel::kNmod) {
    context.Hang(word, last, Deprel::kAclRelcl);
  }
}

// "was a long time crew member", parsed as what was a time: a modifier has no copula, but the noun
// that it modifies.
void MendCopulaOfModifier(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int modifier = tree.word(word).head;
  if (tree.word(word).deprel != Deprel::kCop || modifier < word) return;
  const Word& inner = tree.word(modifier);
  const bool is_modifier = inner.deprel == Deprel::kCompound && inner.head > modifier;
  if (!is_modifier || tree.Child(inner.head, kAuxiliaries) >= 0) return;
  for (int child : tree.Children(modifier)) {
    if (child < word) context.Hang(child, inner.head, tree.word(child).deprel);
  }
  context.Hang(word, inner.head, Deprel::kCop);
}

// "Based in Lorne, Ames was a sailor", parsed as a sailor based there: what a participle restricts
// stands before it, so at the head of a sentence it speaks of the subject.
void MendFrontedParticiple(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& participle = tree.word(word);
  if (participle.deprel != Deprel::kAcl || participle.head < word) return;
  if (participle.xpos != Xpos::kVBN && participle.xpos != Xpos::kVBG) return;
  const int subject = OwnSubject(tree, participle.head), comma = tree.Subtree(word).back();
  if (comma + 1 >= tree.size()) return;
  const bool is_closed = tree.word(comma).form == "," || tree.word(comma + 1).form == ",";
  if (subject > word && is_closed) context.Hang(word, participle.head, Deprel::kAdvcl);
}

// "the north of Lorne, a port", parsed as a north that is a port: of a side or part of a place that
// has a name, the name is described.
void MendDescribedPart(const MendContext& context, int word) {
  static constexpr std::string_view kParts[] = {"north", "south", "east",  "west",     "edge",
                                                "side",  "part",  "heart", "outskirt", "end"};
  const Tree& tree = context.tree;
  const Word& description = tree.word(word);
  if (description.deprel != Deprel::kAppos || description.upos != Upos::kNoun) return;
  const int part = description.head;
  if (part < 0 || part > word || !IsOneOf(kParts, LowerAscii(tree.word(part).lemma))) return;
  const int comma = BeginOf(tree, word) - 1;
  for (int name : tree.ChildrenWith(part, {Deprel::kNmod})) {
    const int of = tree.Child(name, Deprel::kCase);
    const bool is_of =
        of >= 0 && tree.word(of).lemma == "of" && tree.word(name).upos == Upos::kPropn;
    const bool is_beside = is_of && tree.Subtree(name).back() + 1 == comma;
    if (is_beside) return context.Hang(word, name, Deprel::kAppos);
  }
}

// "Ames was a poet and a sailor, who left", parsed as a sailor that left: what a comma sets off
// behind two things that somebody is speaks of him, as it does behind the first.
void MendWhoBehindRoles(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int second = clause.head, begin = BeginOf(tree, word);
  if (clause.deprel != Deprel::kAclRelcl || second < 0 || begin < 1) return;
  if (tree.word(begin).form != "who" || tree.word(begin - 1).form != ",") return;
  int first = second;
  while (tree.word(first).deprel == Deprel::kConj && tree.word(first).upos == Upos::kNoun &&
         tree.word(first).head >= 0) {
    first = tree.word(first).head;
  }
  if (first != second && tree.Child(first, Deprel::kCop) >= 0) {
    context.Hang(word, first, Deprel::kAclRelcl);
  }
}

// "Ann Ames, head of the Kestrel Club, who left", parsed as a club that left: "who" behind an
// organization or a place in the description of somebody speaks of him, if the verb agrees.
void MendWhoOfBody(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int body = clause.head, subject = OwnSubject(tree, word);
  if (clause.deprel != Deprel::kAclRelcl || body < 0 || subject < 0 || IsPerson(context, body)) {
    return;
  }
  const Xpos tag = tree.word(body).xpos;
  if (LowerAscii(tree.word(subject).form) != "who" || (tag != Xpos::kNN && tag != Xpos::kNNP)) {
    return;
  }
  const bool is_set_off = tree.word(BeginOf(tree, word) - 1).form == ",";
  if (context.NameAt(body) == nullptr && !is_set_off) return;
  const auto is_somebody = [&](int at) {  // also "the head", if that describes a name
    const Word& noun = tree.word(at);
    return IsPerson(context, at) ||
           (noun.deprel == Deprel::kAppos && noun.head >= 0 && IsPerson(context, noun.head));
  };
  int noun = body;
  do {
    const Deprel label = tree.word(noun).deprel;
    const bool is_named = label == Deprel::kAppos && context.NameAt(noun) != nullptr;
    if (label != Deprel::kNmod && label != Deprel::kCompound && !is_named) return;
    noun = tree.word(noun).head;
    if (noun < 0 || noun > word) return;
  } while (!is_somebody(noun));
  const int finite = BeginOfVerb(tree, word);
  if (AgreesInNumber(tree, context.lexicon, noun, {finite})) {
    context.Hang(word, noun, Deprel::kAclRelcl);
  }
}

// "the share that farmers have had in it", parsed with a conjunction: a verb that has an object
// wherever it stands has it in "that".
void MendThatAsObject(const MendContext& context, int word) {
  static constexpr std::string_view kTransitive[] = {"have",  "make",    "give", "bring", "cause",
                                                     "play",  "receive", "take", "put",   "commit",
                                                     "raise", "spend",   "pose", "build"};
  const Tree& tree = context.tree;
  const int verb = tree.word(word).head;
  if (tree.word(word).deprel != Deprel::kMark || tree.word(word).form != "that") return;
  const Deprel label = verb < 0 ? Deprel::kRoot : tree.word(verb).deprel;
  if ((label != Deprel::kAclRelcl && label != Deprel::kAcl) || word > verb) return;
  if (!IsOneOf(kTransitive, tree.word(verb).lemma) || tree.word(verb).head + 1 != word) return;
  const bool has_object = tree.Child(verb, {Deprel::kObj, Deprel::kCcomp, Deprel::kXcomp}) >= 0;
  const bool is_passive = tree.Child(verb, {Deprel::kAuxPass, Deprel::kCop}) >= 0;
  if (has_object || is_passive || tree.Child(verb, Deprel::kNsubj) < word) return;
  Word& that = context.words[static_cast<size_t>(word)];
  that.upos = Upos::kPron;
  that.xpos = Xpos::kWDT;
  context.Hang(word, verb, Deprel::kObj);
  context.Hang(verb, tree.word(verb).head, Deprel::kAclRelcl);
}

// "a mast and a sail, a cloth", parsed as a mast that is a cloth: of two things, what one thing is
// set beside is the last (22 of 25 in the treebanks).
void MendAppositionOfLast(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& description = tree.word(word);
  const int first = description.head, article = tree.Child(word, Deprel::kDet);
  const bool is_one = description.xpos == Xpos::kNN || description.xpos == Xpos::kNNP;
  if (description.deprel != Deprel::kAppos || first < 0 || first > word || !is_one) return;
  if (article < 0 || !IsNoun(tree.word(first))) return;
  int last = -1;
  for (int conjunct : tree.ChildrenWith(first, {Deprel::kConj})) {
    if (conjunct < word) last = conjunct;
  }
  if (last < 0 || !IsNoun(tree.word(last)) || IsJoined(tree, last)) return;
  if (tree.Subtree(last).back() + 1 == BeginOf(tree, word) - 1) {
    context.Hang(word, last, Deprel::kAppos);
  }
}

// "ten boats, six of which are new", parsed as boats that are six: who of them is so is the subject
// of the clause.
void MendSomeOfWhich(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& some = tree.word(word);
  if (some.deprel != Deprel::kAppos || some.head < 0 || some.head > word) return;
  if (some.upos != Upos::kNum && some.upos != Upos::kDet && some.upos != Upos::kAdj) return;
  const int which = tree.Child(word, Deprel::kNmod);
  if (which < word || (tree.word(which).form != "which" && tree.word(which).form != "whom")) return;
  for (int clause : tree.ChildrenWith(some.head, {Deprel::kAclRelcl})) {
    if (clause < which || OwnSubject(tree, clause) >= 0) continue;
    return context.Hang(word, clause, SubjectLabel(tree, clause));
  }
}

// "gave no figures on how many left", parsed as how they were given: a question behind a
// preposition and a noun is what the noun is about.
void MendQuestionOfNoun(const MendContext& context, int word) {
  static constexpr std::string_view kPrepositions[] = {"on", "about", "over", "of"};
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int verb = clause.head;
  if (clause.deprel != Deprel::kAdvcl || verb < 0) return;
  const int begin = tree.Subtree(word).front();
  if (begin < verb + 2) return;
  if (begin + 1 >= tree.size() || !IsOneOf(kPrepositions, tree.word(begin).lemma)) return;
  const Xpos first = tree.word(begin + 1).xpos;
  const bool is_question = first == Xpos::kWRB || first == Xpos::kWP || first == Xpos::kWDT ||
                           tree.word(begin + 1).lemma == "whether";
  const int noun = begin - 1;
  const bool is_object = tree.word(noun).upos == Upos::kNoun && tree.word(noun).head == verb &&
                         tree.word(noun).deprel == Deprel::kObj;
  if (is_question && is_object) context.Hang(word, noun, Deprel::kAcl);
}

}  // namespace tripleloom
