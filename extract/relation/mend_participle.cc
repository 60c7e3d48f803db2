// Mends of participles without a subject that a parser hangs on the verb of the clause, as if the
// subject of that did it, where they stand right behind a noun.
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// A participle that hangs on a verb as an adverbial clause and lacks subject, auxiliary and
// conjunction, with nothing between it and the word before it: that word; -1 elsewhere.
int WordBefore(const Tree& tree, int participle, Xpos form) {
  const Word& word = tree.word(participle);
  if (word.deprel != Deprel::kAdvcl || word.xpos != form || word.head < 0) return -1;
  if (tree.Subtree(participle).front() != participle) return -1;
  const bool has_subject = OwnSubject(tree, participle) >= 0;
  const bool is_bare =
      !has_subject && tree.Child(participle, {Deprel::kMark, Deprel::kAux, Deprel::kAuxPass}) < 0;
  return is_bare ? participle - 1 : -1;
}

// "the year ending": a participle right behind a time that is hung on something before.
bool IsBehindSpan(const MendContext& context, int participle) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(participle);
  const bool is_loose = word.deprel == Deprel::kAdvcl || word.deprel == Deprel::kAcl;
  if (!is_loose || word.xpos != Xpos::kVBG || participle < 1) return false;
  const Word& span = tree.word(participle - 1);
  return word.head >= 0 && word.head < participle - 1 && span.upos == Upos::kNoun &&
         context.lexicon.MainNounClass(LowerAscii(span.lemma)) == kNounTime;
}

}  // namespace

// "In a statement released late, Ames said", "with storms forecast for May", parsed as if the
// subject were released: a past participle and its phrase right behind a noun speak of the noun.
// Not those that have become prepositions, or tell who was with the subject.
void MendReducedRelative(const MendContext& context, int word) {
  static constexpr std::string_view kOfSubject[] = {
      "compare", "base",    "give",  "follow",   "accompany", "join",  "lead", "back",
      "watch",   "support", "flank", "surround", "equip",     "dress", "leave"};
  const Tree& tree = context.tree;
  const int before = WordBefore(tree, word, Xpos::kVBN);
  if (before < 1 || IsOneOf(kOfSubject, tree.word(word).lemma)) return;
  if (tree.Subtree(word).back() == word) return;  // "arrived exhausted"
  const int noun = HeadOfFlat(tree, before);
  const Word& named = tree.word(noun);
  const bool is_plain = named.upos == Upos::kNoun && named.deprel != Deprel::kOblUnmarked;
  if (!is_plain || context.lexicon.MainNounClass(LowerAscii(named.lemma)) == kNounTime) return;
  if (!tree.IsBelow(noun, word)) context.Hang(word, noun, Deprel::kAcl);
}

// "stopped Ames crossing the border", "shows Ames leaving", parsed as if the subject crossed:
// behind the object of a verb of seeing, keeping or stopping the participle is what the object
// does.
void MendSeenParticiple(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"see",   "show", "watch", "hear", "film",  "spot",
                                                "catch", "stop", "keep",  "find", "depict"};
  const Tree& tree = context.tree;
  const int before = WordBefore(tree, word, Xpos::kVBG);
  const Word& participle = tree.word(word);
  if (before < 1 || participle.head > before) return;
  const int object = tree.Child(participle.head, {Deprel::kObj, Deprel::kIobj});
  if (object < participle.head || tree.Subtree(object).back() != before) return;
  if (!IsOneOf(kVerbs, tree.word(participle.head).lemma)) return;
  if (tree.Child(participle.head, Deprel::kIobj) == object) {
    context.Hang(object, participle.head, Deprel::kObj);
  }
  context.Hang(word, participle.head, Deprel::kXcomp);
}

// "trained for the race off Norland beginning on Friday", parsed as a crew that begins: what
// starts or ends at a time is the event before it, or the span of time: "the forecast for the year
// ending in May".
void MendStarting(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"start", "begin", "commence", "end"};
  const Tree& tree = context.tree;
  if (!IsOneOf(kVerbs, tree.word(word).lemma)) return;
  if (IsBehindSpan(context, word)) return context.Hang(word, word - 1, Deprel::kAcl);
  const int before = WordBefore(tree, word, Xpos::kVBG);
  if (before < 1 || tree.Child(word, Deprel::kObj) >= 0) return;
  int noun = HeadOfFlat(tree, before);
  while (noun >= 0 && IsNoun(tree.word(noun)) && tree.word(noun).deprel == Deprel::kNmod) {
    noun = tree.word(noun).head;
  }
  if (noun < 0 || noun > word || !IsNoun(tree.word(noun)) || tree.IsBelow(noun, word)) return;
  const Deprel label = tree.word(noun).deprel;
  if (label == Deprel::kObl || label == Deprel::kObj) context.Hang(word, noun, Deprel::kAcl);
}

// "have given up looking", "kept on asking", parsed as given up while looking: of these verbs the
// participle right behind the particle is the rest.
void MendGaveUp(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {"give up", "keep on",  "go on",  "end up",
                                                "take up", "carry on", "put off"};
  const Tree& tree = context.tree;
  const int before = WordBefore(tree, word, Xpos::kVBG);
  if (before < 1 || tree.word(before).deprel != Deprel::kCompoundPrt) return;
  const int verb = tree.word(word).head;
  if (tree.word(before).head != verb) return;
  if (IsOneOf(kVerbs, tree.word(verb).lemma + ' ' + tree.word(before).lemma)) {
    context.Hang(word, verb, Deprel::kXcomp);
  }
}

}  // namespace tripleloom
