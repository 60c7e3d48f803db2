#include "extract/relation/predicate.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/focus.h"
#include "extract/relation/qualify_tense.h"
#include "extract/relation/subject.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "switched over to", "went back to": an adverb of direction right behind its verb.
bool IsDirection(const Tree& tree, int verb, int adverb) {
  static constexpr std::string_view kDirections[] = {
      "over",  "back",  "up",       "down",    "out",   "away", "off",
      "along", "apart", "together", "forward", "ahead", "aside"};
  return adverb == verb + 1 && tree.word(verb).upos == Upos::kVerb &&
         tree.Children(adverb).empty() && IsOneOf(kDirections, tree.word(adverb).lemma);
}

// "almost won": he did not.
bool IsNearly(const Tree& tree, int verb, int adverb) {
  const std::string& lemma = tree.word(adverb).lemma;
  return adverb + 1 == verb && (lemma == "almost" || lemma == "nearly");
}

// "took the threat seriously": without the adverb he would have taken it.
bool IsWayOfTaking(const Tree& tree, int verb, int adverb) {
  static constexpr std::string_view kWays[] = {"seriously", "lightly", "literally", "personally"};
  return tree.word(verb).lemma == "take" && IsOneOf(kWays, tree.word(adverb).form);
}

// "ran neck-and-neck with", "met face-to-face with": a noun twice between hyphens, without which
// the phrase behind it says something else.
bool IsTwin(const Tree& tree, int verb, int adverb) {
  const int first = adverb - 4;
  return first == verb + 1 && tree.word(adverb).upos == Upos::kAdv &&
         tree.word(first + 1).xpos == Xpos::kHYPH &&
         tree.word(first).form == tree.word(adverb).form;
}

// "The plan is to close the port": the infinitive is what the plan is, and the copula its verb.
bool IsIdentified(const Tree& tree, int verb) {
  return !IsNominal(tree, verb) && tree.Child(verb, Deprel::kCop) >= 0 &&
         IsToInfinitive(tree, verb);
}

// Auxiliaries, copula, particle and negation of one verb, without the verb itself.
std::vector<int> Helpers(const Tree& tree, int verb) {
  std::vector<int> words =
      tree.ChildrenWith(verb, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop, Deprel::kCompoundPrt});
  for (int child : tree.ChildrenWith(verb, {Deprel::kAdvmod})) {
    const bool is_negation = IsNegation(tree.word(child)) && !IsNotOnly(tree, child);
    if (is_negation || IsNearly(tree, verb, child) || IsDirection(tree, verb, child) ||
        IsWayOfTaking(tree, verb, child)) {
      words.push_back(child);
    }
    if (!IsTwin(tree, verb, child)) continue;
    const std::vector<int> twin = tree.Subtree(child);
    words.insert(words.end(), twin.begin(), twin.end());
  }
  // "The talks are about closing the port": they close nothing.
  const int preposition = tree.Child(verb, Deprel::kMark);
  const bool is_topic = tree.word(verb).xpos == Xpos::kVBG && preposition > 0 &&
                        preposition == verb - 1 && tree.word(preposition).xpos == Xpos::kIN &&
                        tree.Child(verb, Deprel::kCop) == preposition - 1;
  if (is_topic) words.push_back(preposition);
  // The copula of "the plan is that they leave" belongs to the plan.
  const bool has_outer = tree.Child(verb, Deprel::kNsubjOuter) >= 0;
  if (has_outer && !IsNominal(tree, verb) && !IsIdentified(tree, verb)) {
    std::erase_if(words, [&](int word) { return tree.word(word).deprel == Deprel::kCop; });
  }
  // "The result is that Ames is a guard", "that is mainly because he is a guard".
  const int inner = tree.Child(verb, {Deprel::kNsubj, Deprel::kNsubjPass});
  if (has_outer && inner >= 0 && inner < verb) {
    std::erase_if(words, [&](int word) { return word < inner; });
  }
  // "What is planned is that they leave": what stands before "that" belongs to no verb behind it. A
  // noun keeps its copula, without which it would be no predicate ("what is odd is that they
  // left").
  const int mark = tree.Child(verb, Deprel::kMark);
  if (mark >= 0 && tree.word(mark).lemma == "that" && !IsNominal(tree, verb)) {
    std::erase_if(words, [&](int word) { return word < mark; });
  }
  return words;
}

// "was caught and jailed": a participle without auxiliary behind a passive is one too.
bool IsSharedPassive(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  if (word.deprel != Deprel::kConj || word.head < 0 || OwnSubject(tree, verb) >= 0) return false;
  if (word.xpos != Xpos::kVBN) return false;
  if (tree.Child(verb, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop}) >= 0) return false;
  // "was fed and given water": with an object, where the form cannot be the past.
  const bool is_given = word.form.ends_with("n") || word.form.ends_with("ne");
  if (tree.Child(verb, Deprel::kObj) >= 0 && !is_given) return false;
  return tree.Child(word.head, Deprel::kAuxPass) >= 0;
}

// The auxiliaries a coordinated verb shares with the first: "was killed and buried". Only where the
// forms agree and it has none of its own.
std::vector<int> SharedAuxiliaries(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  const std::initializer_list<Deprel> kAuxiliaries = {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop};
  if (word.deprel != Deprel::kConj || word.head < 0) return {};
  if (OwnSubject(tree, verb) >= 0 || tree.Child(verb, kAuxiliaries) >= 0) return {};
  if (tree.word(word.head).xpos != word.xpos) return {};
  if (word.xpos != Xpos::kVBN && word.xpos != Xpos::kVB && word.xpos != Xpos::kVBG) return {};
  std::vector<int> words = SharedAuxiliaries(tree, word.head);
  for (int child : tree.Children(word.head)) {
    const Word& helper = tree.word(child);
    const bool is_auxiliary = helper.deprel == Deprel::kAux || helper.deprel == Deprel::kAuxPass;
    const bool is_negation = IsNegation(helper) && !IsNotOnly(tree, child);
    if (child < word.head && (is_auxiliary || is_negation)) words.push_back(child);
  }
  return words;
}

// "to" before an infinitive; that of the first verb where a coordinated one lacks it.
int InfinitiveMark(const Tree& tree, int verb) {
  const std::vector<int> marks = tree.ChildrenWith(verb, {Deprel::kMark});
  for (int mark : marks) {
    if (tree.word(mark).lemma == "to") return mark;
  }
  if (!marks.empty()) return -1;
  const Word& word = tree.word(verb);
  return word.deprel == Deprel::kConj && word.head >= 0 && word.xpos == Xpos::kVB
             ? InfinitiveMark(tree, word.head)
             : -1;
}

// Single adverbs inside the predicate: "is also being moved".
void AddInnerAdverbs(const Tree& tree, const std::vector<int>& chain, std::vector<int>& words) {
  const auto [first, last] = std::minmax_element(words.begin(), words.end());
  const int begin = *first, end = *last;
  for (int verb : chain) {
    for (int child : tree.ChildrenWith(verb, {Deprel::kAdvmod})) {
      const bool inside = begin < child && child < end;
      const bool is_only = child > 0 && IsNotOnly(tree, child - 1);  // "have not just survived"
      if (inside && !is_only && tree.Children(child).empty() && !IsNegation(tree.word(child))) {
        words.push_back(child);
      }
    }
  }
}

}  // namespace

bool IsPredicate(const Tree& tree, int word) {
  if (tree.Child(word, Deprel::kCop) >= 0) return true;
  const Upos upos = tree.word(word).upos;
  if (upos != Upos::kVerb && upos != Upos::kAux) return false;
  switch (tree.word(word).deprel) {
    case Deprel::kAux:
    case Deprel::kAuxPass:
    case Deprel::kCop:
    case Deprel::kAmod:
    case Deprel::kCase:
    case Deprel::kMark:
    case Deprel::kCompound:
    case Deprel::kFixed:
    case Deprel::kFlat:
      return false;
    default:
      return true;
  }
}

bool IsNominal(const Tree& tree, int head) {
  return tree.Child(head, Deprel::kCop) >= 0 && tree.word(head).upos != Upos::kVerb;
}

bool HeadsFrame(const Tree& tree, int word) {
  if (!IsPredicate(tree, word)) return false;
  const std::vector<int> inner = tree.ChildrenWith(word, {Deprel::kXcomp});
  return std::none_of(inner.begin(), inner.end(),
                      [&](int child) { return MergesWithVerb(tree, child); });
}

bool IsNegation(const Word& word) {
  return word.lemma == "not" || word.lemma == "n't" || word.lemma == "never" ||
         word.form == "n't" || word.form == "not";
}

bool IsPassive(const Tree& tree, int head) {
  if (tree.Child(head, {Deprel::kAuxPass, Deprel::kNsubjPass}) >= 0) return true;
  if (IsSharedPassive(tree, head)) return true;
  const Word& word = tree.word(head);
  const bool is_asked = word.xpos == Xpos::kVBD && word.lemma == "ask" &&  // "Asked why, he left"
                        word.deprel == Deprel::kAdvcl && OwnSubject(tree, head) < 0;
  return (is_asked || word.xpos == Xpos::kVBN) && tree.Child(head, Deprel::kAux) < 0 &&
         (word.deprel == Deprel::kAcl || word.deprel == Deprel::kAdvcl);
}

std::vector<int> PredicateWords(const Tree& tree, const std::vector<int>& chain) {
  std::vector<int> words;
  for (size_t i = 0; i < chain.size(); ++i) {
    const int verb = chain[i];
    const bool is_leaf = i == 0;
    const bool is_nominal = IsNominal(tree, verb);
    if (!is_leaf || !is_nominal) words.push_back(verb);
    for (int helper : Helpers(tree, verb)) words.push_back(helper);
    for (int helper : SharedAuxiliaries(tree, verb)) words.push_back(helper);
    if (i + 1 < chain.size() || IsIdentified(tree, verb) || IsArranged(tree, verb)) {
      const int mark = InfinitiveMark(tree, verb);
      if (mark >= 0) words.push_back(mark);
    }
  }
  if (words.empty()) words.push_back(chain.front());
  AddInnerAdverbs(tree, chain, words);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::string LemmaOf(const Tree& tree, int leaf) {
  if (IsNominal(tree, leaf)) return "be";
  std::string lemma = tree.word(leaf).lemma;
  for (int particle : tree.ChildrenWith(leaf, {Deprel::kCompoundPrt})) {
    lemma += ' ' + tree.word(particle).lemma;
  }
  // "denied leaving": what somebody says he did not do, which the article denies no more than
  // tells.
  const int verb = tree.word(leaf).head;
  const bool is_denied = verb >= 0 && tree.word(verb).lemma == "deny" && MergesWithVerb(tree, leaf);
  return is_denied ? "deny " + lemma : lemma;
}

}  // namespace tripleloom
