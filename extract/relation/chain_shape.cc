// The shape of chains is strictly binary and uses words of the sentence only. The first argument
// stands alone; each further one takes predicate and first argument into the relation:
//
//   They | held | a workshop      They | held a workshop in | May
//
// and so does a prepositional phrase inside an argument: They | held a workshop for potters from |
// Ames. Coordinated phrases give a chain each.
#include <algorithm>

#include "extract/relation/frame.h"
#include "extract/relation/projection.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

struct Chains {
  const ProjectionContext& context;
  const Proposition& proposition;
  const Tree& tree;
  std::vector<Triple>& out;

  std::vector<int> Words(int head) const {
    return PhraseWords(tree, head, Extent::kTrimmed, WordsOutside(proposition, head));
  }

  void Emit(int subject, const std::vector<int>& relation, const std::vector<int>& object) const {
    if (relation.empty() || object.empty()) return;
    Triple triple = StartTriple(context, proposition);
    triple.subject = MakeSlot(context, proposition, Words(subject));
    triple.relation.text = context.Text(proposition, relation);
    triple.object = MakeSlot(context, proposition, object);
    if (!triple.subject.text.empty()) out.push_back(triple);
  }

  // The argument, its conjuncts, and the phrases inside them, after `prefix`.
  void EmitArgument(int subject, const std::vector<int>& prefix, const Argument& argument) const {
    if (argument.kind == ArgumentKind::kClause) {
      if (IsShownClause(argument)) {
        Emit(subject, prefix, ClauseOf(tree, proposition, argument));
      };
      return;
    }
    const std::vector<int> relation = Append(prefix, argument.preposition);
    for (int head : Conjuncts(tree, argument.head)) {
      Emit(subject, relation, Words(head));
      EmitInner(subject, relation, head);
    }
  }

  // A clause with arguments has chains of its own, led by the verb above it: "left to join | the
  // army".
  bool HasArguments(int clause) const {
    return tree.Child(clause, {Deprel::kObj, Deprel::kObl, Deprel::kXcomp, Deprel::kCcomp}) >= 0;
  }

  // What is said, what for, and the times before and after. Other adverbial clauses stand beside
  // the fact rather than in it.
  bool IsShownClause(const Argument& argument) const {
    if (argument.role == "content") return true;
    if (tree.word(argument.head).deprel == Deprel::kXcomp) return true;
    if (argument.preposition.empty() || HasArguments(argument.head)) return false;
    const std::string& mark = tree.word(argument.preposition.front()).lemma;
    return mark == "to" || mark == "after" || mark == "before" || mark == "until";
  }

  // Prepositional phrases inside a phrase, depth one: "cases of | fraud"; and the wider place after
  // a place: "in | Ames", "in | Iowa".
  void EmitInner(int subject, const std::vector<int>& prefix, int head) const {
    for (int child : tree.ChildrenWith(head, {Deprel::kNmod})) {
      if (IsPartitive(head, child)) continue;
      const std::vector<int> prepositions = tree.ChildrenWith(child, {Deprel::kCase});
      if (prepositions.empty()) continue;
      std::vector<int> base = prefix;
      for (int word : Words(head)) {
        if (word < child && !tree.IsBelow(word, child)) base.push_back(word);
      }
      base = Append(base, prepositions);
      for (int inner : Conjuncts(tree, child)) Emit(subject, base, Words(inner));
    }
    for (int child : WiderPlaces(tree, head)) Emit(subject, prefix, Words(child));
  }

  // "months of the year", "a range of goods": a measure and what it measures; "University of Ames":
  // one name. Neither is a fact of its own.
  bool IsPartitive(int head, int child) const {
    const int preposition = tree.Child(child, Deprel::kCase);
    if (preposition < 0 || tree.word(preposition).lemma != "of") return false;
    const Word& noun = tree.word(head);
    if (noun.upos == Upos::kPropn || noun.upos == Upos::kNum || noun.upos == Upos::kSym)
      return true;
    const uint32_t kind = context.lexicon.MainNounClass(noun.lemma);
    return kind == kNounQuantity || kind == kNounTime;
  }

  static std::vector<int> Append(std::vector<int> words, const std::vector<int>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }

  // The words of an argument after those of the predicate; among them, where the predicate goes
  // around it ("put the letter down").
  std::vector<int> Extend(const std::vector<int>& prefix, const Argument& argument) const {
    const std::vector<int> words = Append(argument.preposition, Words(argument.head));
    std::vector<int> result = Append(prefix, words);
    if (!words.empty() && prefix.front() < words.front()) std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
  }

  static bool IsCore(const Argument& argument) {
    return argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kIndirect ||
           argument.kind == ArgumentKind::kComplement;
  }

  // "keep the door open", "had the car repaired": the object and what becomes of it are one.
  bool IsResultOf(size_t object, size_t result) const {
    const auto& arguments = proposition.arguments;
    if (result >= arguments.size() || arguments[object].kind != ArgumentKind::kObject) return false;
    const Argument& becomes = arguments[result];
    const Word& word = tree.word(becomes.head);
    const bool is_state = word.upos == Upos::kAdj || word.xpos == Xpos::kVBN;
    return is_state && word.deprel == Deprel::kXcomp && becomes.preposition.empty() &&
           becomes.head > arguments[object].head;
  }

  std::vector<int> WithResult(const Argument& object, const Argument& result) const {
    std::vector<int> words = Append(Words(object.head), Words(result.head));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  // An object is part of the relation of all that follow; a first adjunct only of those that stand
  // before the verb: "taught at the school From | 1970".
  void EmitAll(int subject, const std::vector<int>& lead) const {
    std::vector<int> prefix = Append(lead, proposition.predicate);
    std::vector<int> fronted_prefix = prefix;
    bool is_first = true;
    for (size_t i = 0; i < proposition.arguments.size(); ++i) {
      const Argument& argument = proposition.arguments[i];
      if (argument.kind == ArgumentKind::kAdverb || !argument.implied.empty()) continue;
      if (IsResultOf(i, i + 1)) {
        Emit(subject, prefix, WithResult(argument, proposition.arguments[i + 1]));
        prefix = fronted_prefix = Extend(Extend(prefix, argument), proposition.arguments[i + 1]);
        is_first = false;
        ++i;
        continue;
      }
      const bool is_fronted = argument.head < proposition.head;
      if (!IsBridge(tree, proposition, i))
        EmitArgument(subject, is_fronted ? fronted_prefix : prefix, argument);
      if (is_first && argument.kind != ArgumentKind::kClause) {
        fronted_prefix = Extend(prefix, argument);
        if (IsCore(argument) || argument.role == "agent") prefix = fronted_prefix;
      }
      is_first = false;
    }
  }
};

// What leads to an infinitive or gerund: the clause above it with its object, and "to" or "after".
//   "asked Ames to | sign": asked Ames to      "left after | signing": left after
struct Lead {
  int subject = -1;
  std::vector<int> words;
};

Lead LeadTo(const ProjectionContext& context, const Proposition& proposition) {
  const Tree& tree = context.tree(proposition);
  const int top = TopOfChain(tree, proposition.head);
  const int above = tree.word(top).head;
  if (above < 0 || above > top || !IsPredicate(tree, above)) return {};
  const Proposition main = MakeFrame(context.sentence(proposition), above);
  Lead lead{main.subject, main.predicate};
  for (const Argument& argument : main.arguments) {
    if (Chains::IsCore(argument)) {
      const auto words =
          PhraseWords(tree, argument.head, Extent::kTrimmed, WordsOutside(main, argument.head));
      lead.words.insert(lead.words.end(), words.begin(), words.end());
    }
  }
  for (int mark : tree.ChildrenWith(top, {Deprel::kMark})) {
    lead.words.push_back(mark);
    for (int part : tree.ChildrenWith(mark, {Deprel::kFixed})) lead.words.push_back(part);
  }
  std::sort(lead.words.begin(), lead.words.end());
  return lead;
}

}  // namespace

void ProjectChains(const ProjectionContext& context, const Proposition& proposition,
                   std::vector<Triple>& out) {
  if (!proposition.implied.empty() || proposition.predicate.empty()) return;
  const Tree& tree = context.tree(proposition);
  const Chains chains{context, proposition, tree, out};
  const bool is_led = proposition.extractor == "infinitive";
  const Lead lead = is_led ? LeadTo(context, proposition) : Lead{};
  if (lead.subject >= 0) {
    Proposition led = proposition;  // "asked Ames to lead": who asks is the subject here
    if (led.source && led.source->head == lead.subject) led.source.reset();
    const Chains led_chains{context, led, tree, out};
    for (int subject : Conjuncts(tree, lead.subject)) led_chains.EmitAll(subject, lead.words);
  }
  if (lead.subject >= 0 && proposition.pattern != "control") return;
  for (int subject : Conjuncts(tree, proposition.subject)) chains.EmitAll(subject, {});
}

}  // namespace tripleloom
