// Most arguments are children of the verb with a label that says what they are. The rest of the
// file is about those that are not what they seem: bare dates as objects, goals hung on the object,
// phrases that tie sentences together, and what coordination lets unsaid.
#include "extract/relation/arguments.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "extract/relation/phrase_cut.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// The words with those fixed to them, in order: "out" and its "of".
std::vector<int> WithFixed(const Tree& tree, std::vector<int> words) {
  for (size_t i = 0, all = words.size(); i < all; ++i) {
    for (int part : tree.ChildrenWith(words[i], {Deprel::kFixed})) words.push_back(part);
  }
  std::sort(words.begin(), words.end());
  return words;
}

// The words of a preposition: "out of", "because of".
std::vector<int> PrepositionOf(const Tree& tree, int head) {
  std::vector<int> words;
  for (int child : tree.ChildrenWith(head, {Deprel::kCase})) {
    if (tree.word(child).form == "'s" || tree.word(child).form == "’s") continue;
    words.push_back(child);
  }
  return WithFixed(tree, std::move(words));
}

std::vector<int> MarksOf(const Tree& tree, int head) {
  return WithFixed(tree, tree.ChildrenWith(head, {Deprel::kMark}));
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
  if (kind == ArgumentKind::kClause && IsInvertedCondition(tree, head)) argument.role = "condition";
  return argument;
}

// "with crews on land leaving", "with crews still afraid to leave": what is said of the noun stands
// behind it without a preposition; not "with the hope of leaving", "with crews other than ours".
bool HasPredicateBehind(const Tree& tree, int noun) {
  for (int child : tree.ChildrenWith(noun, {Deprel::kAcl, Deprel::kAmod})) {
    const Word& word = tree.word(child);
    const bool is_participle = word.xpos == Xpos::kVBG || word.xpos == Xpos::kVBN;
    const bool is_quality = word.xpos == Xpos::kJJ && tree.Subtree(child).front() == noun + 1 &&
                            word.lemma != "other" && word.lemma != "such";
    if (child < noun || tree.Child(child, {Deprel::kMark, Deprel::kCase}) >= 0) continue;
    if (is_participle || is_quality) return true;
  }
  return false;
}

// "With the city cut off, ...": a clause in the dress of a phrase.
bool IsAbsolute(const Tree& tree, int head) {
  const int preposition = tree.Child(head, Deprel::kCase);
  if (preposition < 0 || tree.word(preposition).lemma != "with") return false;
  const int clause = tree.Child(head, Deprel::kAcl);
  return clause == head + 1 || (FollowsMark(tree, preposition) && HasPredicateBehind(tree, head));
}

// "for example", "as a result": phrases that tie sentences together and say nothing of the fact.
bool IsConnective(const Tree& tree, int head) {
  static constexpr std::string_view kPhrases[] = {
      "for example", "for instance", "as result", "in fact",       "in addition",
      "of course",   "in turn",      "at least",  "in particular", "by contrast",
      "in contrast", "in short",     "in end",    "as rule",       "on contrary"};
  if (tree.word(head).deprel != Deprel::kObl) return false;
  std::string phrase;
  for (int word : PrepositionOf(tree, head)) phrase += tree.word(word).lemma + ' ';
  phrase += tree.word(head).lemma;
  const int fact = tree.Child(head, Deprel::kNmod);  // "as a matter of fact"
  const bool is_fact = phrase == "as matter" && fact >= 0 && tree.word(fact).lemma == "fact";
  return is_fact || IsOneOf(kPhrases, phrase);
}

// "ten died, most of them in Lorne": a phrase with a subject of its own says of that one where it
// is.
bool IsVerblessClause(const Tree& tree, int head) {
  return tree.word(head).deprel == Deprel::kObl &&
         tree.Child(head, {Deprel::kNsubj, Deprel::kNsubjPass}) >= 0 &&
         tree.Child(head, Deprel::kCase) >= 0;
}

// "to the council, not to the rebels": what is set against the phrase that holds.
bool IsSetAgainst(const Tree& tree, int head) {
  const int preposition = tree.Child(head, Deprel::kCase);
  return preposition > 1 && tree.word(preposition - 1).lemma == "not" &&
         tree.word(preposition - 1).head == head && tree.word(preposition - 2).form == ",";
}

// "even without the storm": what would have made no difference tells nothing of how it was done.
bool IsMadeLightOf(const Tree& tree, int head) {
  const int preposition = tree.Child(head, Deprel::kCase);
  if (preposition < 0 || tree.word(preposition).lemma != "without") return false;
  const int begin = tree.Subtree(head).front();
  return LowerAscii(tree.word(begin).form) == "even" ||
         (begin > 0 && LowerAscii(tree.word(begin - 1).form) == "even");
}

// "as is his habit", "as have the others": the verb stands right behind "as".
bool IsInvertedBehind(const Tree& tree, int clause, int as) {
  static constexpr std::string_view kVerbs[] = {"be", "have", "do"};
  const int verb = as + 1;
  if (verb >= tree.size() || !IsOneOf(kVerbs, tree.word(verb).lemma)) return false;
  const Xpos xpos = tree.word(verb).xpos;
  const bool is_finite = xpos == Xpos::kVBZ || xpos == Xpos::kVBP || xpos == Xpos::kVBD;
  return is_finite && (verb == clause || tree.word(verb).head == clause);
}

// "as you know", "as the others do", "as did Ames": a remark to the reader, or a verb that stands
// for the one it hangs on, is no cause or manner.
bool IsLikeRemark(const Tree& tree, int clause) {
  const int as = tree.Child(clause, Deprel::kMark), subject = OwnSubject(tree, clause);
  if (tree.word(clause).deprel != Deprel::kAdvcl || as < 0) return false;
  if (LowerAscii(tree.word(as).form) != "as" || !tree.ChildrenWith(as, {Deprel::kFixed}).empty())
    return false;
  if (IsInvertedBehind(tree, clause, as)) return true;
  if (subject < 0) return false;
  const bool is_reader = LowerAscii(tree.word(subject).form) == "you" &&
                         tree.Child(clause, {Deprel::kObj, Deprel::kCcomp, Deprel::kXcomp}) < 0;
  const Word& verb = tree.word(clause);
  const bool is_empty = verb.upos == Upos::kAux || verb.lemma == "do";
  return is_reader || (is_empty && tree.Child(clause, {Deprel::kObj, Deprel::kCop}) < 0);
}

bool IsInClauseBelow(const Tree& tree, int word, int top) {
  for (int at = word; at >= 0 && at != top; at = tree.word(at).head) {
    if (tree.word(at).upos == Upos::kVerb) return true;
  }
  return false;
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
    if (IsInClauseBelow(tree, noun, object)) continue;  // "a plan to set Lorne on the road to"
    const bool is_of_object = noun == object || tree.word(noun).deprel != Deprel::kNmod;
    if (!is_of_object && !IsSent(tree, object)) continue;  // "evidence at the Inquiry into Kestrel"
    // "convinced the people of Lorne that it is safe": of nothing else beside that.
    const int verb = tree.word(object).head;
    const bool is_charge = lemma == "of" && noun == object && TakesOf(tree.word(verb)) &&
                           tree.Child(verb, Deprel::kCcomp) < 0;
    if (is_charge || IsGoalOfVerb(context, noun, lemma)) {
      arguments.push_back(MakeArgument(context, ArgumentKind::kOblique, word));
    }
  }
}

// "remains doubtful about the sale": what stands with the adjective; not "made Ames doubtful".
void AddOfQuality(const SentenceContext& context, int quality, std::vector<Argument>& arguments) {
  const Tree& tree = context.tree;
  const int verb = tree.word(quality).head;  // of "boats left empty" the boats are the object
  const bool has_object = tree.word(verb).deprel == Deprel::kAcl ||
                          tree.Child(verb, {Deprel::kObj, Deprel::kIobj, Deprel::kAuxPass}) >= 0;
  if (has_object || tree.word(quality).upos != Upos::kAdj) return;
  for (int phrase : tree.ChildrenWith(quality, {Deprel::kObl})) {
    if (phrase < quality || IsConnective(tree, phrase) || IsSourcePhrase(tree, phrase)) continue;
    Argument argument = MakeArgument(context, ArgumentKind::kOblique, phrase);
    if (!argument.preposition.empty() && argument.role != "time")
      arguments.push_back(std::move(argument));
  }
}

// "hours before the company closed": how long before, not how long it closed.
bool IsDistance(const Tree& tree, int clause, int phrase) {
  const int mark = tree.Child(clause, Deprel::kMark);
  return tree.word(phrase).deprel == Deprel::kOblUnmarked && phrase < mark &&
         (tree.word(mark).lemma == "before" || tree.word(mark).lemma == "after");
}

// The arguments of one verb of the chain; `inner` is the verb that it controls.
void AddArguments(const SentenceContext& context, const std::vector<int>& predicate, int verb,
                  int inner, std::vector<Argument>& arguments) {
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
         std::binary_search(predicate.begin(), predicate.end(), child))) {
      continue;
    }
    if (IsAbsolute(tree, child) || IsSourcePhrase(tree, child)) continue;
    if (IsVerblessClause(tree, child)) continue;
    if (IsSetAgainst(tree, child) || IsMadeLightOf(tree, child) || IsLikeRemark(tree, child))
      continue;
    if (IsDistance(tree, verb, child)) continue;
    arguments.push_back(MakeArgument(context, *kind, child));
    if (*kind == ArgumentKind::kObject) AddGoals(context, child, arguments);
    if (*kind == ArgumentKind::kComplement) AddOfQuality(context, child, arguments);
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
    if (IsSourcePhrase(tree, child)) continue;
    if ((fronted || behind) && !IsConnective(tree, child) && !IsAbsolute(tree, child)) {
      arguments.push_back(MakeArgument(context, *KindOf(tree.word(child)), child));
    }
  }
}

// "If it rains, the port closes and ships wait", "Under the law, ships wait and crews stay": a
// condition in front holds for both clauses.
void AddSharedConditions(const SentenceContext& context, int verb,
                         std::vector<Argument>& arguments) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(verb);
  if (word.deprel != Deprel::kConj || word.head < 0) return;
  const int coordinator = tree.Child(verb, Deprel::kCc);
  if (coordinator < 0 || tree.word(coordinator).lemma != "and") return;
  for (int clause : tree.ChildrenWith(word.head, {Deprel::kAdvcl})) {
    if (clause > word.head || ModalityOf(tree, clause) != Modality::kHypothetical) continue;
    arguments.push_back(MakeArgument(context, ArgumentKind::kClause, clause));
  }
  if (OwnSubject(tree, verb) < 0) return;  // else it shares all that stands in front
  for (int phrase : tree.ChildrenWith(word.head, {Deprel::kObl})) {
    const int preposition = tree.Child(phrase, Deprel::kCase);
    if (phrase > OwnSubject(tree, word.head) || preposition < 0) continue;
    if (LowerAscii(tree.word(preposition).form) != "under") continue;
    arguments.push_back(MakeArgument(context, ArgumentKind::kOblique, phrase));
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

}  // namespace

bool TakesOf(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "accuse",  "warn",   "inform",  "remind", "convince", "deprive", "rob",     "strip",
      "suspect", "acquit", "convict", "assure", "notify",   "relieve", "absolve", "persuade"};
  return IsOneOf(kVerbs, verb.lemma);
}

bool IsSending(const Word& verb) {
  static constexpr std::string_view kSending[] = {
      "send",   "move",    "bring",  "take",       "deploy",   "dispatch", "transfer", "fly",
      "ship",   "drive",   "return", "withdraw",   "evacuate", "deliver",  "lead",     "order",
      "carry",  "pull",    "push",   "transport",  "relocate", "deport",   "expel",    "extradite",
      "export", "smuggle", "escort", "airlift",    "redeploy", "invite",   "lure",     "force",
      "sell",   "import",  "supply", "distribute", "recall",   "remove"};
  return IsOneOf(kSending, verb.lemma);
}

bool IsSent(const Tree& tree, int noun) {
  int at = noun;
  while (tree.word(at).head >= 0 &&
         (tree.word(at).deprel == Deprel::kConj || tree.word(at).deprel == Deprel::kAppos)) {
    at = tree.word(at).head;
  }
  const Word& top = tree.word(at);
  return top.deprel == Deprel::kObj && top.head >= 0 && IsSending(tree.word(top.head));
}

bool IsGoalOfVerb(const SentenceContext& context, int noun, std::string_view preposition) {
  const Word& word = context.tree.word(noun);
  if (preposition == "to" || preposition == "into") {
    return word.upos == Upos::kPropn || IsSent(context.tree, noun) ||
           context.lexicon.MainNounClass(word.lemma) == kNounArtifact;
  }
  return (preposition == "from" || preposition == "out") && IsSent(context.tree, noun);
}

std::vector<Argument> ArgumentsBehind(const SentenceContext& context, int noun) {
  const Tree& tree = context.tree;
  std::vector<Argument> arguments;
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int preposition = tree.Child(child, Deprel::kCase);
    const bool is_adjunct =
        child > noun && preposition >= 0 && tree.word(preposition).lemma != "of";
    if (is_adjunct) arguments.push_back(MakeArgument(context, ArgumentKind::kOblique, child));
  }
  return arguments;
}

std::vector<Argument> FindArguments(const SentenceContext& context, const std::vector<int>& chain,
                                    const std::vector<int>& predicate) {
  std::vector<Argument> arguments;
  for (size_t i = 0; i < chain.size(); ++i) {
    AddArguments(context, predicate, chain[i], i == 0 ? -1 : chain[i - 1], arguments);
  }
  AddParenthesis(context, chain.back(), arguments);
  for (int verb : chain) AddSharedArguments(context, verb, arguments);
  AddSharedConditions(context, chain.back(), arguments);
  Order(chain.front(), arguments);
  return arguments;
}

}  // namespace tripleloom
