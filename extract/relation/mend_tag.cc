// Mends of tags, where the words around leave no choice: a name in capitals that looks like "is", a
// verb that looks like a noun, a noun that looks like a verb.
#include <algorithm>
#include <string>
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Whether the clause has a finite verb behind `word`.
bool HasFiniteBehind(const Tree& tree, int clause, int word) {
  if (tree.word(clause).upos == Upos::kVerb && IsFiniteForm(tree.word(clause).xpos))
    return clause > word;
  for (int child : tree.ChildrenWith(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop})) {
    const Word& auxiliary = tree.word(child);  // "had" behind "is" looks like a participle
    if (child > word && (IsFiniteForm(auxiliary.xpos) || auxiliary.form == "had")) return true;
  }
  return false;
}

void Retag(const MendContext& context, int word, Upos upos, Xpos xpos) {
  Word& mended = context.words[static_cast<size_t>(word)];
  mended.upos = upos;
  mended.xpos = xpos;
  context.is_changed = true;
}

// The clause whose finite verb stands at `word`, but for quotation marks before it, and lacks a
// subject; -1 if there is none.
int ClauseBegunAt(const Tree& tree, int word) {
  while (word < tree.size() && tree.word(word).upos == Upos::kPunct && tree.word(word).form != ",")
    ++word;
  if (word >= tree.size() || !IsFiniteForm(tree.word(word).xpos)) return -1;
  const bool is_auxiliary = std::find(kAuxiliaries.begin(), kAuxiliaries.end(),
                                      tree.word(word).deprel) != kAuxiliaries.end();
  const int clause = is_auxiliary ? tree.word(word).head : word;
  return OwnSubject(tree, clause) < 0 ? clause : -1;
}

}  // namespace

// "Norland drone strikes may stop", parsed as a country that drones strikes: a verb without an "s"
// does not agree with one subject, and no second finite verb follows its object, so all three are
// one noun.
void MendCompoundLikeVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  if (verb.xpos != Xpos::kVBP || LowerAscii(verb.form) != verb.lemma) return;
  if (!context.lexicon.IsLemma(verb.lemma, Upos::kNoun)) return;
  const int name = OwnSubject(tree, word), plural = tree.Child(word, Deprel::kObj);
  if (name < 0 || tree.Subtree(name).back() != word - 1 || plural != word + 1) return;
  if (tree.word(name).xpos != Xpos::kNNP || tree.word(plural).xpos != Xpos::kNNS) return;
  const int clause = ClauseBegunAt(tree, tree.Subtree(plural).back() + 1);
  if (clause < 0 || clause <= plural) return;
  Retag(context, word, Upos::kNoun, Xpos::kNN);
  for (int child : tree.Children(word)) {
    if (child != clause) context.Hang(child, clause, tree.word(child).deprel);
  }
  if (tree.IsBelow(clause, word)) context.Hang(clause, verb.head, verb.deprel);
  context.Hang(name, plural, Deprel::kCompound);
  context.Hang(word, plural, Deprel::kCompound);
  context.Hang(plural, clause, SubjectLabel(tree, clause));
}

// "were hard-pressed", "was short-lived", parsed as pressed and lived: what a hyphen ties to a
// participle makes an adjective of it, unless it is told who does it ("was hand-picked by Ames").
void MendHyphenedParticiple(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& participle = tree.word(word);
  const bool has_form = participle.xpos == Xpos::kVBN || participle.xpos == Xpos::kVBD;
  if (!has_form || word < 2 || tree.word(word - 1).xpos != Xpos::kHYPH) return;
  const Word& before = tree.word(word - 2);
  if (before.head != word || before.space_after || tree.word(word - 1).space_after) return;
  static constexpr std::string_view kSeeming[] = {"seem", "look", "appear", "remain", "become"};
  const bool is_seeming = participle.deprel == Deprel::kXcomp && participle.head >= 0 &&
                          IsOneOf(kSeeming, tree.word(participle.head).lemma) &&
                          tree.Child(word, Deprel::kAux) < 0;
  const int auxiliary = tree.Child(word, {Deprel::kAuxPass, Deprel::kCop});
  const bool is_copula = auxiliary >= 0 && tree.word(auxiliary).lemma == "be";
  if (!is_copula && !(is_seeming && auxiliary < 0)) return;
  if (tree.Child(word, {Deprel::kOblAgent, Deprel::kObj}) >= 0) return;
  Retag(context, word, Upos::kAdj, Xpos::kJJ);
  context.words[static_cast<size_t>(word)].lemma = LowerAscii(participle.form);
  if (is_copula) context.Hang(auxiliary, word, Deprel::kCop);
  context.Hang(word - 2, word, Deprel::kCompound);
  const int subject = tree.Child(word, Deprel::kNsubjPass);
  if (subject >= 0) context.Hang(subject, word, Deprel::kNsubj);
}

// "to help battle a fire", parsed with two objects: a bare word right behind "help" and right
// before an object is what is helped to do, if it can be a verb.
void MendHelped(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.xpos != Xpos::kNN || noun.form != noun.lemma || word < 1) return;
  const bool is_object = noun.deprel == Deprel::kObj || noun.deprel == Deprel::kIobj;
  if (!is_object || noun.head != word - 1 || tree.word(word - 1).lemma != "help") return;
  if (!tree.Children(word).empty() || !context.lexicon.IsLemma(noun.lemma, Upos::kVerb)) return;
  for (int object : tree.ChildrenWith(noun.head, {Deprel::kObj})) {
    if (object <= word || tree.Subtree(object).front() != word + 1) continue;
    Retag(context, word, Upos::kVerb, Xpos::kVB);
    context.Hang(object, word, Deprel::kObj);
    return context.Hang(word, noun.head, Deprel::kXcomp);
  }
}

// "IS had left", "IS fighters left", parsed with "is": no clause has two finite verbs, so the one
// in capitals is a name.
void MendNameLikeIs(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.form != "IS" || name.upos != Upos::kAux || name.head <= word) return;
  if (!HasFiniteBehind(tree, name.head, word)) return;
  const int subject = tree.Child(name.head, {Deprel::kNsubj, Deprel::kNsubjPass});
  if (subject >= 0 && subject < word) return;
  if (subject >= 0 && tree.Subtree(subject).front() != word + 1) return;
  Retag(context, word, Upos::kPropn, Xpos::kNNP);
  context.words[static_cast<size_t>(word)].lemma = name.form;
  if (subject >= 0) {
    context.Hang(word, subject, Deprel::kCompound);
  } else {
    context.Hang(word, name.head, SubjectLabel(tree, name.head));
  }
}

// "Farmers work for Kestrel", parsed as if "work" were what they are: a bare noun right behind a
// plural subject, with no copula, is a verb if it can be one.
void MendVerbLikeNoun(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  if (noun.xpos != Xpos::kNN || noun.form != noun.lemma) return;
  const int subject = tree.Child(word, Deprel::kNsubj);
  if (subject < 0 || tree.Subtree(subject).back() != word - 1) return;
  const Xpos number = tree.word(subject).xpos;
  if (number != Xpos::kNNS && number != Xpos::kNNPS) return;
  const bool is_noun = tree.Child(word, {Deprel::kCop, Deprel::kAux, Deprel::kDet, Deprel::kAmod,
                                         Deprel::kCompound, Deprel::kNmodPoss}) >= 0;
  if (is_noun || !context.lexicon.IsLemma(noun.lemma, Upos::kVerb)) return;
  Retag(context, word, Upos::kVerb, Xpos::kVBP);
  for (int child : tree.ChildrenWith(word, {Deprel::kNmod})) {
    context.Hang(child, word, Deprel::kObl);
  }
}

// "responded to claims he left", "denied claims he left", parsed with a verb "to claims": no form
// of a verb but that of "he claims" ends so, which is no object; the word is the plural it can be.
void MendPluralLikeVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  const bool is_object = verb.xpos == Xpos::kVBZ && verb.deprel == Deprel::kObj;
  const bool is_unlike = (verb.xpos == Xpos::kNNS || verb.xpos == Xpos::kVB) &&
                         verb.form == verb.lemma &&
                         !context.lexicon.IsLemma(verb.lemma, Upos::kVerb);
  if (verb.upos != Upos::kVerb || !verb.form.ends_with('s')) return;
  if (!is_object && !is_unlike) return;
  const std::string singular = verb.form.substr(0, verb.form.size() - 1);
  if (!context.lexicon.IsLemma(singular, Upos::kNoun)) return;
  Retag(context, word, Upos::kNoun, Xpos::kNNS);
  context.words[static_cast<size_t>(word)].lemma = singular;
  for (int to : tree.ChildrenWith(word, {Deprel::kMark})) {
    if (to != word - 1 || verb.deprel != Deprel::kXcomp) continue;
    context.Hang(to, word, Deprel::kCase);
    context.Hang(word, verb.head, Deprel::kObl);
  }
  for (int clause : tree.ChildrenWith(word, {Deprel::kCcomp})) {
    context.Hang(clause, word, Deprel::kAcl);
  }
}

// "killed ten and injured scores of others", parsed as if injured scores were killed: right behind
// "and" and before a number no participle describes, so it is the second verb.
void MendInjuredScores(const MendContext& context, int word) {
  static constexpr std::string_view kNumbers[] = {"dozen",    "score",   "hundred", "several",
                                                  "thousand", "million", "other",   "many"};
  const Tree& tree = context.tree;
  const Word& participle = tree.word(word);
  const int object = participle.head;
  if (participle.deprel != Deprel::kAmod || participle.xpos != Xpos::kVBN || word < 2) return;
  if (tree.word(word - 1).lemma != "and" || object < word || word + 1 >= tree.size()) return;
  const Word& next = tree.word(word + 1);
  const Word& second = tree.word(object);
  if (next.upos != Upos::kNum && !IsOneOf(kNumbers, next.lemma)) return;
  if (second.deprel != Deprel::kConj || second.head < 0) return;
  const Word& first = tree.word(second.head);
  const int verb = first.head;
  if (first.deprel != Deprel::kObj || verb < 0 || verb > second.head) return;
  if (tree.word(verb).upos != Upos::kVerb) return;
  context.Hang(word, verb, Deprel::kConj);
  context.Hang(word - 1, word, Deprel::kCc);
  context.Hang(object, word, Deprel::kObj);
  const bool is_past = tree.word(verb).xpos == Xpos::kVBD;
  context.words[static_cast<size_t>(word)].upos = Upos::kVerb;
  context.words[static_cast<size_t>(word)].xpos = is_past ? Xpos::kVBD : Xpos::kVBN;
}

}  // namespace tripleloom
