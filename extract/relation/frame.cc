// A frame is built from the inside out. In "Ames was said to have sold trucks" the leaf is "sold":
// its objects and adjuncts are the arguments, and climbing from it through "said" collects the
// words of the predicate. So each innermost verb gives one proposition, and coordination inside the
// chain
// ("able to hold and defend") gives one for each verb without special care.
#include "extract/relation/frame.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/phrase.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

bool IsNegation(const Word& word) {
  return word.lemma == "not" || word.lemma == "n't" || word.lemma == "never" ||
         word.form == "n't" || word.form == "not";
}

bool IsPassive(const Tree& tree, int head) {
  if (tree.Child(head, {Deprel::kAuxPass, Deprel::kNsubjPass}) >= 0) return true;
  const Word& word = tree.word(head);
  return word.xpos == Xpos::kVBN && tree.Child(head, Deprel::kAux) < 0 &&
         (word.deprel == Deprel::kAcl || word.deprel == Deprel::kAdvcl);
}

// "switched over to", "went back to": an adverb of direction right behind its verb.
bool IsDirection(const Tree& tree, int verb, int adverb) {
  static constexpr std::string_view kDirections[] = {"over", "back", "up",    "down",  "out",
                                                     "away", "off",  "along", "apart", "together"};
  return adverb == verb + 1 && tree.word(verb).upos == Upos::kVerb &&
         tree.Children(adverb).empty() &&
         std::find(std::begin(kDirections), std::end(kDirections), tree.word(adverb).lemma) !=
             std::end(kDirections);
}

// "is a port", "is safe": what follows the copula is the predicate. A verb with a copula is not
// ("the plan is that they leave", or an auxiliary taken for one).
bool IsNominal(const Tree& tree, int head) {
  return tree.Child(head, Deprel::kCop) >= 0 && tree.word(head).upos != Upos::kVerb;
}

// Auxiliaries, copula, particle and negation of one verb, without the verb itself.
std::vector<int> Helpers(const Tree& tree, int verb) {
  std::vector<int> words =
      tree.ChildrenWith(verb, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop, Deprel::kCompoundPrt});
  for (int child : tree.ChildrenWith(verb, {Deprel::kAdvmod})) {
    if (IsNegation(tree.word(child)) || IsDirection(tree, verb, child)) words.push_back(child);
  }
  // The copula of "the plan is that they leave" belongs to the plan.
  if (tree.Child(verb, Deprel::kNsubjOuter) >= 0 && !IsNominal(tree, verb)) {
    std::erase_if(words, [&](int word) { return tree.word(word).deprel == Deprel::kCop; });
  }
  return words;
}

// The auxiliaries a coordinated verb shares with the first: "was killed and buried". Only where the
// forms agree and it has none of its own.
std::vector<int> SharedAuxiliaries(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  const std::initializer_list<Deprel> kAuxiliaries = {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop};
  if (word.deprel != Deprel::kConj || word.head < 0) return {};
  if (OwnSubject(tree, verb) >= 0 || tree.Child(verb, kAuxiliaries) >= 0) return {};
  const Word& first = tree.word(word.head);
  if (first.xpos != word.xpos) return {};
  if (word.xpos != Xpos::kVBN && word.xpos != Xpos::kVB && word.xpos != Xpos::kVBG) return {};
  std::vector<int> words = SharedAuxiliaries(tree, word.head);
  for (int child : tree.Children(word.head)) {
    const Word& helper = tree.word(child);
    const bool is_auxiliary = helper.deprel == Deprel::kAux || helper.deprel == Deprel::kAuxPass;
    if (child < word.head && (is_auxiliary || IsNegation(helper))) words.push_back(child);
  }
  return words;
}

// Leaf first, top last.
std::vector<int> ChainOf(const Tree& tree, int leaf) {
  std::vector<int> chain = {leaf};
  for (int steps = 0; steps < tree.size(); ++steps) {
    const Word& word = tree.word(chain.back());
    if (MergesWithVerb(tree, chain.back())) {
      chain.push_back(word.head);
    } else if (word.deprel == Deprel::kConj && word.head >= 0 &&
               OwnSubject(tree, chain.back()) < 0 && MergesWithVerb(tree, word.head)) {
      chain.push_back(tree.word(word.head).head);
    } else {
      break;
    }
  }
  return chain;
}

// "to" before an infinitive; that of the first verb where a coordinated one lacks it.
int InfinitiveMark(const Tree& tree, int verb) {
  const int mark = tree.Child(verb, Deprel::kMark);
  if (mark >= 0) return tree.word(mark).lemma == "to" ? mark : -1;
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
      if (inside && tree.Children(child).empty() && !IsNegation(tree.word(child))) {
        words.push_back(child);
      }
    }
  }
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
    if (i + 1 < chain.size()) {
      const int mark = InfinitiveMark(tree, verb);
      if (mark >= 0) words.push_back(mark);
    }
  }
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
  return lemma;
}

// The words of a preposition: "out of", "because of".
std::vector<int> PrepositionOf(const Tree& tree, int head) {
  std::vector<int> words;
  for (int child : tree.ChildrenWith(head, {Deprel::kCase})) {
    if (tree.word(child).form == "'s" || tree.word(child).form == "’s") continue;
    words.push_back(child);
    for (int part : tree.ChildrenWith(child, {Deprel::kFixed})) words.push_back(part);
  }
  std::sort(words.begin(), words.end());
  return words;
}

std::vector<int> MarksOf(const Tree& tree, int head) {
  std::vector<int> words;
  for (int child : tree.ChildrenWith(head, {Deprel::kMark})) {
    words.push_back(child);
    for (int part : tree.ChildrenWith(child, {Deprel::kFixed})) words.push_back(part);
  }
  std::sort(words.begin(), words.end());
  return words;
}

std::string LemmasOf(const Tree& tree, const std::vector<int>& words) {
  std::string result;
  for (int word : words) result += (result.empty() ? "" : " ") + tree.word(word).lemma;
  return result;
}

std::optional<ArgumentKind> KindOf(const Word& word) {
  switch (word.deprel) {
    case Deprel::kObj:
      return ArgumentKind::kObject;
    case Deprel::kIobj:
      return ArgumentKind::kIndirect;
    case Deprel::kObl:
    case Deprel::kOblAgent:
    case Deprel::kOblUnmarked:
      return ArgumentKind::kOblique;
    case Deprel::kXcomp:
      return word.upos == Upos::kVerb ? ArgumentKind::kClause : ArgumentKind::kComplement;
    case Deprel::kCcomp:
    case Deprel::kAdvcl:
      return ArgumentKind::kClause;
    case Deprel::kAdvmod:
      return ArgumentKind::kAdverb;
    default:
      return std::nullopt;
  }
}

Argument MakeArgument(const SentenceContext& context, ArgumentKind kind, int head) {
  const Tree& tree = context.tree;
  Argument argument;
  argument.kind = kind;
  argument.head = Antecedent(tree, head);
  if (kind == ArgumentKind::kOblique || kind == ArgumentKind::kComplement) {
    argument.preposition = PrepositionOf(tree, head);
  } else if (kind == ArgumentKind::kClause) {
    argument.preposition = MarksOf(tree, head);
  }
  if (kind == ArgumentKind::kOblique || kind == ArgumentKind::kClause) {
    argument.role = tree.word(head).deprel == Deprel::kOblAgent
                        ? "agent"
                        : RoleOf(context, LemmasOf(tree, argument.preposition), argument.head);
  }
  return argument;
}

// "With the city cut off, ...": a clause in the dress of a phrase.
bool IsAbsolute(const Tree& tree, int head) {
  const int preposition = tree.Child(head, Deprel::kCase);
  if (preposition < 0 || tree.word(preposition).lemma != "with") return false;
  const int clause = tree.Child(head, Deprel::kAcl);
  return clause == head + 1;
}

// "for example", "as a result": phrases that tie sentences together and say nothing of the fact.
bool IsConnective(const Tree& tree, int head) {
  static constexpr std::string_view kPhrases[] = {
      "for example", "for instance", "as result",     "in fact",     "in addition", "of course",
      "in turn",     "at least",     "in particular", "by contrast", "in contrast", "in short"};
  if (tree.word(head).deprel != Deprel::kObl) return false;
  std::string phrase;
  for (int word : PrepositionOf(tree, head)) phrase += tree.word(word).lemma + ' ';
  phrase += tree.word(head).lemma;
  return std::find(std::begin(kPhrases), std::end(kPhrases), phrase) != std::end(kPhrases);
}

// "according to Ames" is whose word it is: see SourceOf.
bool IsAccordingTo(const Tree& tree, int head) {
  const int preposition = tree.Child(head, Deprel::kCase);
  return preposition >= 0 &&
         (tree.word(preposition).lemma == "accord" || tree.word(preposition).lemma == "according");
}

// "said Monday": a bare date is when, not what, save for verbs of spending time.
bool IsBareTime(const SentenceContext& context, int verb, int child) {
  static constexpr std::string_view kOfTime[] = {"spend", "waste", "mark", "celebrate", "last",
                                                 "set",   "take",  "name", "save"};
  const Word& word = context.tree.word(child);
  if (word.deprel != Deprel::kObj && word.deprel != Deprel::kIobj) return false;
  const std::string& lemma = context.tree.word(verb).lemma;
  return word.upos == Upos::kPropn && IsTime(context, child) &&
         std::find(std::begin(kOfTime), std::end(kOfTime), lemma) == std::end(kOfTime);
}

// "accused Ames of fraud": the fraud is no part of Ames.
bool TakesOf(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"accuse", "convict", "suspect", "rob",   "deprive",
                                                "inform", "remind",  "warn",    "strip", "acquit"};
  return std::find(std::begin(kVerbs), std::end(kVerbs), verb.lemma) != std::end(kVerbs);
}

// "sent the frigate Resolute to Port Ames": a goal behind a name is that of the verb, wherever the
// parser hung it.
void AddGoals(const SentenceContext& context, int object, std::vector<Argument>& arguments) {
  const Tree& tree = context.tree;
  for (int word : tree.Subtree(object)) {
    const int noun = tree.word(word).head;
    if (tree.word(word).deprel != Deprel::kNmod || noun > word) continue;
    const int preposition = tree.Child(word, Deprel::kCase);
    if (preposition < 0) continue;
    const std::string& lemma = tree.word(preposition).lemma;
    const bool is_charge =
        lemma == "of" && noun == object && TakesOf(tree.word(tree.word(object).head));
    const bool is_goal = (lemma == "to" || lemma == "into") && IsGoalOfVerb(context, noun);
    if (is_charge || is_goal) {
      arguments.push_back(MakeArgument(context, ArgumentKind::kOblique, word));
    }
  }
}

// The arguments of one verb of the chain; `inner` is the verb that it controls.
void AddArguments(const SentenceContext& context, const Proposition& frame, int verb, int inner,
                  std::vector<Argument>& arguments) {
  const Tree& tree = context.tree;
  const bool is_nominal = IsNominal(tree, verb);
  if (is_nominal && inner < 0) {
    const bool has_preposition = !PrepositionOf(tree, verb).empty();
    arguments.push_back(MakeArgument(
        context, has_preposition ? ArgumentKind::kOblique : ArgumentKind::kComplement, verb));
  }
  for (int child : tree.Children(verb)) {
    const auto kind = KindOf(tree.word(child));
    if (!kind || (inner >= 0 && tree.IsBelow(inner, child))) continue;
    if (IsConnective(tree, child)) continue;
    if (*kind == ArgumentKind::kAdverb &&
        (IsNegation(tree.word(child)) ||
         std::binary_search(frame.predicate.begin(), frame.predicate.end(), child))) {
      continue;
    }
    if (IsAbsolute(tree, child) || IsAccordingTo(tree, child)) continue;
    const bool is_time = IsBareTime(context, verb, child);
    arguments.push_back(MakeArgument(context, is_time ? ArgumentKind::kOblique : *kind, child));
    if (*kind == ArgumentKind::kObject) AddGoals(context, child, arguments);
  }
}

// What a coordinated verb takes from the first: adjuncts in front of both ("In May they met and
// ..."; not across "but", which sets the clauses against each other), and an object after both
// ("built and sold boats").
void AddSharedArguments(const SentenceContext& context, int verb,
                        std::vector<Argument>& arguments) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(verb);
  if (word.deprel != Deprel::kConj || word.head < 0 || OwnSubject(tree, verb) >= 0) return;
  const int coordinator = tree.Child(verb, Deprel::kCc);
  const bool is_contrast = coordinator >= 0 && tree.word(coordinator).lemma == "but";
  for (int child : tree.Children(word.head)) {
    const Deprel label = tree.word(child).deprel;
    const bool is_oblique = label == Deprel::kObl || label == Deprel::kOblUnmarked;
    const bool fronted = child < word.head && is_oblique && !is_contrast;
    const bool behind = child > verb && (label == Deprel::kObj || is_oblique);
    if ((fronted || behind) && !IsConnective(tree, child) && !IsAbsolute(tree, child)) {
      arguments.push_back(MakeArgument(context, *KindOf(tree.word(child)), child));
    }
  }
}

// Text order, objects and complements before adjuncts, what stands before the verb last.
void Order(int leaf, std::vector<Argument>& arguments) {
  const auto rank = [&](const Argument& argument) {
    if (argument.kind == ArgumentKind::kIndirect) return 0;
    if (argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kComplement)
      return 1;
    return argument.head < leaf ? 3 : 2;
  };
  std::stable_sort(arguments.begin(), arguments.end(), [&](const Argument& a, const Argument& b) {
    return std::pair(rank(a), a.head) < std::pair(rank(b), b.head);
  });
}

// "The road is open, Ames said": the clause around the report is what is said.
void AddParenthesis(const SentenceContext& context, int top, std::vector<Argument>& arguments) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(top);
  if (word.deprel != Deprel::kParataxis || word.head < 0 || !IsReportingVerb(word.lemma)) return;
  if (tree.Child(top, {Deprel::kCcomp, Deprel::kObj}) >= 0) return;
  arguments.push_back({ArgumentKind::kClause, word.head, {}, "content", {}});
}

// "There was a storm": what there is stands as the complement of "there".
void MakeExistential(const Tree& tree, Proposition& frame) {
  const int there = tree.Child(frame.head, Deprel::kExpl);
  if (there < 0 || tree.word(there).lemma != "there" || frame.subject < 0) return;
  frame.arguments.insert(frame.arguments.begin(),
                         {ArgumentKind::kComplement, frame.subject, {}, "", {}});
  frame.subject = there;
  frame.pattern = "existential";
}

}  // namespace

bool IsGoalOfVerb(const SentenceContext& context, int noun) {
  const Word& word = context.tree.word(noun);
  return word.upos == Upos::kPropn || context.lexicon.MainNounClass(word.lemma) == kNounArtifact;
}

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

bool IsMergedIntoInner(const Tree& tree, int word) {
  for (int child : tree.ChildrenWith(word, {Deprel::kXcomp})) {
    if (MergesWithVerb(tree, child)) return true;
  }
  return false;
}

Proposition MakeFrame(const SentenceContext& context, int head) {
  const Tree& tree = context.tree;
  const std::vector<int> chain = ChainOf(tree, head);
  Proposition frame;
  frame.sentence = context.sentence;
  frame.head = head;
  frame.predicate = PredicateWords(tree, chain);
  frame.lemma = LemmaOf(tree, head);
  frame.passive = IsPassive(tree, head);
  frame.subject = LogicalSubject(tree, chain.back());
  for (size_t i = 0; i < chain.size(); ++i) {
    AddArguments(context, frame, chain[i], i == 0 ? -1 : chain[i - 1], frame.arguments);
  }
  AddParenthesis(context, chain.back(), frame.arguments);
  for (int verb : chain) AddSharedArguments(context, verb, frame.arguments);
  Order(head, frame.arguments);
  MakeExistential(tree, frame);
  frame.negated = IsNegated(tree, head);
  frame.modality = ModalityOf(tree, head);
  frame.source = SourceOf(tree, chain.back());
  return frame;
}

}  // namespace tripleloom
