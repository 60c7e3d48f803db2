// Mends of clauses with two subjects before their verb. A verb has one: the first of the two is
// what the second is said to be ("a former guard, Ames left"), an adjunct, or the subject of an
// "is" that has the clause for its predicate.
#include <algorithm>
#include <string>
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

bool IsSubject(const Word& word) {
  return word.deprel == Deprel::kNsubj || word.deprel == Deprel::kNsubjPass;
}

// The subject of the same verb between `first` and the verb; -1 if there is none.
int SecondSubject(const Tree& tree, int first) {
  const int verb = tree.word(first).head;
  if (!IsSubject(tree.word(first)) || verb < first) return -1;
  for (int second : tree.ChildrenWith(verb, {Deprel::kNsubj, Deprel::kNsubjPass})) {
    if (first < second && second < verb) return second;
  }
  return -1;
}

// The first and the last word of a phrase, without the commas around it.
struct Ends {
  int first, last;
};

Ends EndsOf(const Tree& tree, int head) {
  const std::vector<int> words = tree.Subtree(head);
  Ends ends{words.front(), words.back()};
  while (ends.first < head && tree.word(ends.first).upos == Upos::kPunct) ++ends.first;
  while (ends.last > head && tree.word(ends.last).upos == Upos::kPunct) --ends.last;
  return ends;
}

bool IsCommaBetween(const Tree& tree, const Ends& first, const Ends& second) {
  return first.last + 2 == second.first && tree.word(first.last + 1).form == ",";
}

// "a former guard", "one of the guards": one of a kind, which a name can be.
bool IsOneOfKind(const Tree& tree, int noun, int begin) {
  const std::string form = LowerAscii(tree.word(begin).form);
  return (IsNoun(tree.word(noun)) && (form == "a" || form == "an")) ||
         (form == "one" && begin == noun && tree.Child(noun, Deprel::kNmod) > noun);
}

// "were asked", "have": a form of many.
bool IsPluralForm(const Word& finite) {
  const std::string form = LowerAscii(finite.form);
  return form == "were" || form == "are" || form == "have";
}

// "Moments earlier", "years later".
bool IsSpanBeside(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (word + 1 >= tree.size() || tree.word(word).xpos != Xpos::kNNS) return false;
  const std::string next = LowerAscii(tree.word(word + 1).form);
  return (next == "earlier" || next == "later" || next == "before") &&
         context.lexicon.MainNounClass(LowerAscii(tree.word(word).lemma)) == kNounTime;
}

bool BeginsSentence(const Tree& tree, int word) {
  while (word > 0 && tree.word(word - 1).upos == Upos::kPunct) --word;
  return word == 0;
}

}  // namespace

// "The question is whether Ames leaves", parsed as a question that leaves: "is" between two
// subjects has the first, and the clause of the second for its predicate.
void MendOuterSubject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int second = SecondSubject(tree, word);
  if (second < 0 || tree.word(second).xpos == Xpos::kWP) return;  // "it is who leaves that counts"
  const int begin = EndsOf(tree, word).last, end = EndsOf(tree, second).first;
  for (int is : tree.ChildrenWith(tree.word(word).head, kAuxiliaries)) {
    if (begin < is && is < end && tree.word(is).lemma == "be") {
      if (tree.word(is).deprel != Deprel::kCop) {
        context.Hang(is, tree.word(word).head, Deprel::kCop);
      }
      return context.Hang(word, tree.word(word).head, Deprel::kNsubjOuter);
    }
  }
}

// "A former guard, Ames left Lorne", parsed as if the guard were another: one of a kind before a
// comma and a name is what the name is.
void MendFrontedDescription(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int second = SecondSubject(tree, word);
  if (second < 0 || tree.word(second).upos != Upos::kPropn) return;
  const Ends first = EndsOf(tree, word), name = EndsOf(tree, second);
  const bool is_listed =
      tree.Child(word, Deprel::kConj) >= 0 || tree.Child(second, Deprel::kCc) >= 0;
  if (is_listed || !IsOneOfKind(tree, word, first.first)) return;
  if (!IsCommaBetween(tree, first, name)) return;
  if (BeginsSentence(tree, first.first)) {
    context.Hang(word, second, Deprel::kAppos);
  } else {
    context.Hang(word, tree.word(word).head, Deprel::kDislocated);
  }
}

// "With the largest ports, Norland is the obvious choice", "Thanks to new rules, Ames is safe",
// parsed as ports that are the choice: what has a preposition is no subject beside another.
void MendFrontedPhrase(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int second = SecondSubject(tree, word);
  if (second < 0) return;
  const Ends first = EndsOf(tree, word);
  const Word& begin = tree.word(first.first);
  const bool has_preposition = begin.deprel == Deprel::kCase && begin.head == word;
  const bool is_thanks = first.first == word && LowerAscii(begin.form) == "thanks" &&
                         tree.Child(word, Deprel::kNmod) > word;
  const bool is_either_way =
      tree.word(word).lemma == "way" && LowerAscii(begin.form) == "either" && begin.head == word;
  // "as the light faded, Ames left", whose verb is elsewhere
  const bool is_conjunction = has_preposition && begin.lemma == "as";
  const bool is_aside = first.last > word && LowerAscii(tree.word(first.last).form) == "aside" &&
                        tree.word(first.last).head == word;
  const bool is_connective = is_thanks || is_either_way || is_aside;
  const bool has_comma = first.last + 1 < tree.size() && tree.word(first.last + 1).form == ",";
  if (is_connective ? !has_comma : !IsCommaBetween(tree, first, EndsOf(tree, second))) return;
  if (is_connective || is_conjunction) {
    context.Hang(word, tree.word(word).head, Deprel::kDislocated);
  } else if (has_preposition) {
    context.Hang(word, tree.word(word).head, Deprel::kObl);
  }
}

// "Moments earlier, Ames left", parsed as moments that left.
void MendFrontedTime(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const bool is_fronted = word + 2 < tree.size() && tree.word(word + 2).form == ",";
  if (!is_fronted || SecondSubject(tree, word) < 0 || !IsSpanBeside(context, word)) return;
  context.Hang(word + 1, tree.word(word).head, Deprel::kAdvmod);
  context.Hang(word, word + 1, Deprel::kOblUnmarked);
}

// "Using new rules, Ames left Lorne", parsed as rules that left: before a comma and a name a
// participle that begins the sentence has its object behind it.
void MendFrontedGerund(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int second = SecondSubject(tree, word), verb = tree.word(word).head;
  if (second < 0 || context.NameAt(second) == nullptr) return;
  const Ends first = EndsOf(tree, word), name = EndsOf(tree, second);
  const Word& gerund = tree.word(first.first);
  const bool is_gerund = gerund.xpos == Xpos::kVBG && gerund.deprel == Deprel::kAmod;
  if (!is_gerund || gerund.head != word || !BeginsSentence(tree, first.first)) return;
  if (!IsCommaBetween(tree, first, name)) return;
  context.Hang(first.first, verb, Deprel::kAdvcl);
  context.Hang(word, first.first, Deprel::kObj);
}

// "A report shows boats were sold", parsed as a report that was: a verb in the form of many has the
// plural right before it for its subject, and not one thing further in front.
void MendSingularSubject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int second = SecondSubject(tree, word);
  if (second < 0) return;
  const int verb = tree.word(word).head, begin = BeginOfVerb(tree, verb);
  const bool is_one = (tree.word(word).xpos == Xpos::kNN || tree.word(word).xpos == Xpos::kNNP) &&
                      tree.Child(word, Deprel::kConj) < 0;
  const bool is_apart = EndsOf(tree, word).last + 1 < EndsOf(tree, second).first;
  const bool is_plural = tree.word(second).xpos == Xpos::kNNS && second + 1 == begin && is_apart &&
                         tree.Child(second, Deprel::kCc) < 0;
  if (is_one && is_plural && IsPluralForm(tree.word(begin))) {
    context.Hang(word, verb, Deprel::kDislocated);
  }
}

// "Norland Governor Ann Ames left", "Minister in the cabinet Ann Ames left", parsed with two
// subjects: what stands right before a person's name describes the person.
void MendDescribedPerson(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int second = SecondSubject(tree, word);
  if (second < 0 || !IsPerson(context, second) || IsPerson(context, word)) return;
  const Ends first = EndsOf(tree, word), name = EndsOf(tree, second);
  const bool is_close = first.last + 1 == name.first ||
                        (first.last + 2 == name.first && tree.word(first.last + 1).form == ")");
  if (!is_close || tree.Child(word, Deprel::kConj) >= 0) return;
  const int role = tree.Child(second, Deprel::kNmodDesc);
  const uint32_t noun = context.lexicon.MainNounClass(LowerAscii(tree.word(word).lemma));
  if (noun == kNounPerson) {
    if (role < 0 || role > second) context.Hang(word, second, Deprel::kNmodDesc);
  } else if (role >= 0 && role < second && context.NameAt(word) != nullptr) {
    context.Hang(word, role, Deprel::kCompound);
  }
}

}  // namespace tripleloom
