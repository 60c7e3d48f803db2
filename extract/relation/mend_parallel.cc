// Mends of verbs that a parser takes for modifiers or participles, where "and" or the order of the
// words shows a clause.
#include <string>
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

// The "and" before a modifier, past an adverb of its own; -1 if there is none.
int AndBefore(const Tree& tree, int word) {
  int before = word - 1;
  if (before > 0 && tree.word(before).upos == Upos::kAdv && tree.word(before).head == word) {
    --before;
  }
  return before > 0 && tree.word(before).lemma == "and" ? before : -1;
}

// What may be an adjective is one before people: "arrested leaders and acting ministers".
bool CanBeVerb(const MendContext& context, int word, int noun) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (!context.lexicon.IsLemma(verb.lemma, Upos::kVerb)) return false;
  if (context.lexicon.IsIntransitive(verb.lemma)) return false;
  if (!context.lexicon.IsLemma(LowerAscii(verb.form), Upos::kAdj)) return true;
  const uint32_t kind = context.lexicon.MainNounClass(tree.word(noun).lemma);
  return kind == kNounArtifact || kind == kNounPlace;
}

void MakeSecondVerb(const MendContext& context, int word, int noun, int first, Xpos tag) {
  const int coordinator = AndBefore(context.tree, word);
  Word& verb = context.words[static_cast<size_t>(word)];
  verb.upos = Upos::kVerb;
  verb.xpos = tag;
  context.Hang(word, first, Deprel::kConj);
  context.Hang(noun, word, Deprel::kObj);
  context.Hang(coordinator, word, Deprel::kCc);
}

// The "and" right before a modifier: its own, which no modifier has, or that of its noun where the
// model doubts that the modifier is a noun; -1 otherwise.
int AndOfModifier(const Tree& tree, int modifier) {
  constexpr float kDoubted = 0.8F;
  const Word& word = tree.word(modifier);
  int coordinator = tree.Child(modifier, Deprel::kCc);
  if (coordinator < 0 && word.upos_probability < kDoubted) {
    coordinator = tree.Child(word.head, Deprel::kCc);
  }
  return coordinator >= 0 && coordinator + 1 == modifier ? coordinator : -1;
}

}  // namespace

// "to keep order and limit travel", parsed as "limit travel" kept: what can be a verb is one.
void MendVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& modifier = tree.word(word);
  if (modifier.deprel != Deprel::kCompound || modifier.head < word) return;
  const int coordinator = AndOfModifier(tree, word);
  if (coordinator < 0 || modifier.form != modifier.lemma) return;
  int top = modifier.head;  // the object, or the noun that it is coordinated with
  if (tree.word(top).deprel == Deprel::kConj) top = tree.word(top).head;
  if (top < 0 || tree.word(top).deprel != Deprel::kObj || tree.word(top).head < 0) return;
  const int above = tree.word(top).head;
  const int first = tree.Child(above, Deprel::kObj);
  const bool is_base = tree.word(above).xpos == Xpos::kVB && first < coordinator && above < first;
  if (!is_base || !context.lexicon.IsLemma(modifier.lemma, Upos::kVerb)) return;
  Word& mended = context.words[static_cast<size_t>(word)];
  mended.upos = Upos::kVerb;
  mended.xpos = Xpos::kVB;
  for (int child : tree.Children(above)) {
    if (child > modifier.head && tree.word(child).deprel == Deprel::kObl) {
      context.Hang(child, word, Deprel::kObl);
    }
  }
  context.Hang(coordinator, word, Deprel::kCc);
  context.Hang(modifier.head, word, Deprel::kObj);
  context.Hang(word, above, Deprel::kConj);
}

// "arresting rebels and searching houses", parsed as houses that search; "broke windows and doors
// and lifted roofs", parsed as lifted roofs: "and" ties like forms, and a list has one "and".
void MendParallelVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& modifier = tree.word(word);
  const int noun = modifier.head, coordinator = AndBefore(tree, word);
  if (modifier.deprel != Deprel::kAmod || noun < word || coordinator < 0) return;
  if (tree.word(noun).deprel != Deprel::kConj || tree.word(noun).xpos != Xpos::kNNS) return;
  const int object = tree.word(noun).head;
  if (object < 0 || object > word || tree.word(object).deprel != Deprel::kObj) return;
  const int first = tree.word(object).head;
  if (first < 0 || first > object || tree.Child(noun, Deprel::kDet) >= 0) return;
  if (!CanBeVerb(context, word, noun)) return;
  const Xpos form = tree.word(first).xpos;
  if (modifier.xpos == Xpos::kVBG && form == Xpos::kVBG && tree.Child(first, kAuxiliaries) < 0) {
    return MakeSecondVerb(context, word, noun, first, Xpos::kVBG);
  }
  const bool is_past = modifier.form.ends_with("ed") && form == Xpos::kVBD;
  if (modifier.xpos != Xpos::kVBN || !is_past) return;
  for (int other : tree.ChildrenWith(object, {Deprel::kConj})) {
    if (other < word && tree.Child(other, Deprel::kCc) >= 0) {
      return MakeSecondVerb(context, word, noun, first, Xpos::kVBD);
    }
  }
}

// "as the gates were opened and the rooms searched", parsed as rooms that searched: the second verb
// shares "were" with the first.
void MendSharedPassive(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kConj || verb.head < 0 || verb.head > word) return;
  if (verb.xpos != Xpos::kVBN || tree.Child(verb.head, Deprel::kAuxPass) < 0) return;
  const int subject = tree.Child(word, Deprel::kNsubj);
  if (subject < 0 || subject > word || tree.Child(word, kAuxiliaries) >= 0) return;
  if (tree.Child(word, {Deprel::kObj, Deprel::kCcomp, Deprel::kXcomp}) >= 0) return;
  context.Hang(subject, word, Deprel::kNsubjPass);
}

// "boil water and limit trips to the coast", parsed as boiling to the coast: where both verbs have
// an object, a phrase behind the second one's is nearly always the second one's (306 of 314 in the
// treebanks of EWT and GUM).
void MendPhraseBehindSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  if (phrase.deprel != Deprel::kObl || phrase.head < 0 || phrase.head > word) return;
  const int begin = tree.Subtree(word).front();
  if (begin == 0 || tree.word(begin - 1).upos == Upos::kPunct) return;
  for (int second : tree.ChildrenWith(phrase.head, {Deprel::kConj})) {
    const int own = tree.Child(phrase.head, Deprel::kObj);
    const int object = tree.Child(second, Deprel::kObj);
    const bool has_each_its_object = phrase.head < own && own < second && second < object;
    if (has_each_its_object && tree.Subtree(object).back() + 1 == begin) {
      return context.Hang(word, second, Deprel::kObl);
    }
  }
}

// "published a study Ames made with Berg", parsed with two objects: a thing stands before a name
// only where a clause about the thing begins with the name.
void MendContactClause(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  const int name = verb.head;
  if (verb.deprel != Deprel::kAcl || verb.xpos != Xpos::kVBN || name < 0 || name > word) return;
  if (tree.Child(word, {Deprel::kOblAgent, Deprel::kAuxPass, Deprel::kAux, Deprel::kObj}) >= 0) {
    return;
  }
  const NameSpan* span = context.NameAt(name);
  if (span == nullptr || span->end != word || tree.word(name).deprel != Deprel::kObj) return;
  if (span->type != EntityType::kPerson && span->type != EntityType::kOrganization) return;
  const int thing = tree.Child(tree.word(name).head, Deprel::kObj);
  if (thing < 0 || thing >= name || tree.word(thing).upos != Upos::kNoun) return;
  if (tree.Subtree(thing).back() + 1 != tree.Subtree(name).front()) return;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kVBD;
  context.Hang(word, thing, Deprel::kAclRelcl);
  context.Hang(name, word, Deprel::kNsubj);
}

// "pledged to save fuel and to buy boats", parsed as "pledged and to buy": an infinitive is the
// second of an infinitive before it, not of the finite verb that governs that.
void MendInfinitiveSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& second = tree.word(word);
  if (second.deprel != Deprel::kConj || second.head < 0 || second.head > word) return;
  if (!IsToInfinitive(tree, word) || OwnSubject(tree, word) >= 0) return;
  if (!IsFinite(tree, second.head) || tree.Child(word, Deprel::kCc) < second.head) return;
  for (int first : tree.ChildrenWith(second.head, {Deprel::kXcomp})) {
    const bool is_before = second.head < first && first < word;
    if (is_before && IsToInfinitive(tree, first)) return context.Hang(word, first, Deprel::kConj);
  }
}

}  // namespace tripleloom
