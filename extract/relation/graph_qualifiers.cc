// The qualifiers of a triple: the adjuncts of its clause, each as read, and what restricts the
// nouns whose names are its ends.
#include "extract/relation/graph_qualifiers.h"

#include <algorithm>

#include "extract/relation/adverbs.h"
#include "extract/relation/focus.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase.h"
#include "extract/relation/qualify.h"
#include "extract/relation/restriction.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

bool IsCore(const Argument& argument) {
  return argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kIndirect ||
         (argument.kind == ArgumentKind::kComplement && argument.preposition.empty());
}

namespace {

// "left, days after he came", parsed as a clause beside a phrase: how long after.
bool IsBareSpan(const Tree& tree, const Argument& time) {
  const auto& children = tree.Children(time.head);
  return time.kind == ArgumentKind::kOblique && time.preposition.empty() &&
         tree.word(time.head).xpos == Xpos::kNNS &&
         std::all_of(children.begin(), children.end(), [&](int child) {
           return tree.word(child).upos == Upos::kPunct || tree.word(child).upos == Upos::kAdv;
         });
}

// "found a letter from 1963": of what time the letter is; not "from 1963 to 1970".
bool IsAgeOfObject(const Tree& tree, const Proposition& p, const Argument& time) {
  if (time.kind != ArgumentKind::kOblique || time.preposition.size() != 1) return false;
  const int from = time.preposition.front();
  const bool is_bare = LowerAscii(tree.word(from).form) == "from" && from + 1 == time.head &&
                       tree.Children(time.head).size() == 1;
  const auto is_end = [&](const Argument& other) {
    return other.preposition.size() == 1 && other.preposition.front() == time.head + 1;
  };
  const auto is_object_before = [&](const Argument& other) {
    return other.kind == ArgumentKind::kObject && tree.Subtree(other.head).back() + 1 == from;
  };
  return is_bare && std::none_of(p.arguments.begin(), p.arguments.end(), is_end) &&
         std::any_of(p.arguments.begin(), p.arguments.end(), is_object_before);
}

// "sold ten boats, up from six a year earlier", "ten boats, compared with six last year": the time
// of what it is compared with.
bool IsOfCompared(const Tree& tree, const Proposition& p, const Argument& time) {
  for (int at = tree.Subtree(time.head).front() - 1; at > p.head; --at) {
    const std::string form = LowerAscii(tree.word(at).form);
    if (form == ";") return false;
    const bool is_up = form == "up" || form == "down";
    if (is_up && LowerAscii(tree.word(at + 1).form) == "from") return true;
    if (form == "compared" && tree.word(at - 1).form == ",") return true;
  }
  return false;
}

// "Ames and Berg left in May and June, respectively": not each in both.
bool IsRespective(const Tree& tree, int head) {
  if (tree.Child(head, Deprel::kConj) < 0) return false;
  int next = tree.Subtree(head).back() + 1;
  while (next < tree.size() && tree.word(next).upos == Upos::kPunct) ++next;
  return next < tree.size() && LowerAscii(tree.word(next).form) == "respectively";
}

bool IsTimeOfOther(const Tree& tree, const Proposition& p, const Argument& time) {
  return IsBareSpan(tree, time) || IsAgeOfObject(tree, p, time) || IsOfCompared(tree, p, time);
}

// A list of more is told of each thing alone: with all the others beside each it would be a square
// of its length.
constexpr size_t kMostBeside = 12;

// "boats or rafts", of each of which something is said only beside the other; none of "oil, or
// petroleum", of "any boats or rafts" and of what stands behind "without" or "such as".
std::vector<int> AlternativesTo(const Tree& tree, int noun) {
  static constexpr std::string_view kBoth[] = {"any", "every", "all", "each", "no"};
  static constexpr std::string_view kOpen[] = {"without", "than",   "such", "like",
                                               "include", "before", "per",  "including"};
  const int first = FirstConjunct(tree, noun);
  const int determiner = tree.Child(first, Deprel::kDet);
  if (determiner >= 0 && IsOneOf(kBoth, LowerAscii(tree.word(determiner).form))) return {};
  const int preposition = tree.Child(first, Deprel::kCase);
  if (preposition >= 0 && IsOneOf(kOpen, tree.word(preposition).lemma)) return {};
  std::vector<int> others = Conjuncts(tree, first);
  const int last = tree.Child(others.back(), Deprel::kCc);
  if (last < 0 || tree.word(last).lemma != "or") return {};
  int before = last - 1;
  while (before > 0 && tree.word(before).xpos == Xpos::kCloseQuote) --before;
  if (others.size() == 2 && before > 0 && tree.word(before).form == ",") return {};
  if (others.size() > kMostBeside) return {};
  std::erase(others, noun);
  return others;
}

// Both nouns, or both adjectives.
bool AreLike(const Word& first, const Word& second) {
  const auto is_noun = [](const Word& word) {
    return word.upos == Upos::kNoun || word.upos == Upos::kPropn;
  };
  const bool are_qualities = first.upos == Upos::kAdj && second.upos == Upos::kAdj;
  return are_qualities || (is_noun(first) && is_noun(second));
}

// "To clarify: ...", "To be clear, ...": why it is said, and no purpose of what is told.
bool IsOfSpeech(const Tree& tree, int infinitive) {
  static constexpr std::string_view kWords[] = {
      "clarify", "clear",   "fair",  "honest",    "sure",      "recap", "begin",  "start",
      "frank",   "precise", "blunt", "summarize", "summarise", "sum",   "repeat", "reiterate"};
  return tree.Subtree(infinitive).front() == 0 && IsOneOf(kWords, tree.word(infinitive).lemma) &&
         tree.Child(infinitive, {Deprel::kObj, Deprel::kObl}) < 0;
}

// "Ames left while Berg took the post": what is set beside the fact, and no time of it; not "while
// Berg was sleeping", "while in Lorne".
bool IsBesideFact(const Tree& tree, const Argument& clause) {
  const int verb = clause.head, subject = OwnSubject(tree, verb);
  const bool is_while = clause.preposition.size() == 1 &&
                        LowerAscii(tree.word(clause.preposition.front()).form) == "while";
  return is_while && subject >= 0 && tree.word(verb).xpos != Xpos::kVBG &&
         tree.Child(verb, Deprel::kCase) < 0;
}

}  // namespace

GraphQualifiers::GraphQualifiers(const ProjectionContext& context, EntityTable& table,
                                 const Proposition& proposition)
    : context_(context),
      table_(table),
      p_(proposition),
      tree_(context.tree(proposition)),
      slots_(context, table, proposition) {}

// "ten boats", "most boats", "killed 300": what the clause says of them and several things is not
// true of one of these.
bool GraphQualifiers::CountsSomething() const {
  const auto is_counted = [&](int noun) {
    if (noun < 0) return false;
    const auto before = tree_.ChildrenWith(noun, {Deprel::kAmod, Deprel::kDet});
    return tree_.Child(noun, Deprel::kNummod) >= 0 || tree_.word(noun).upos == Upos::kNum ||
           std::any_of(before.begin(), before.end(), [&](int word) {
             return tree_.word(word).lemma == "most" || LowerAscii(tree_.word(word).form) == "most";
           });
  };
  return is_counted(p_.subject) ||
         std::any_of(p_.arguments.begin(), p_.arguments.end(), [&](const Argument& argument) {
           return IsCore(argument) && is_counted(argument.head);
         });
}

// "is only sold in Lorne and Merrow".
bool GraphQualifiers::HasOnly() const {
  static constexpr std::string_view kOnly[] = {"only", "solely", "exclusively"};
  return std::any_of(p_.arguments.begin(), p_.arguments.end(), [&](const Argument& argument) {
    return argument.kind == ArgumentKind::kAdverb && !IsNoManner(tree_, argument.head) &&
           IsOneOf(kOnly, LowerAscii(tree_.word(argument.head).form));
  });
}

// "reached between Norland and Kessar", "ten boats lie in Lorne and Merrow": between one is
// nothing, and in one there are fewer, so each has the others beside it.
void GraphQualifiers::AddOtherEnds(const Argument& argument, const Slot& object,
                                   std::vector<Qualifier>& out) {
  const bool is_object = argument.kind == ArgumentKind::kObject;
  if (argument.kind != ArgumentKind::kOblique && !is_object) return;
  const bool is_only = HasOnly();
  if (is_object && !is_only) return;
  const bool is_between = LowerAscii(context_.Text(p_, argument.preposition)) == "between";
  if (!is_between && !is_only && !CountsSomething()) return;
  if (!AlternativesTo(tree_, argument.head).empty()) return;
  const std::vector<int> ends = slots_.Coordinated(argument.head);
  if (ends.size() > kMostBeside) return;
  int own = HeadOf(tree_, object.span, -1);  // "boats of Lorne and Merrow", told of Lorne
  while (own >= 0 && std::find(ends.begin(), ends.end(), own) == ends.end())
    own = tree_.word(own).head;
  for (int other : ends) {
    if (other == own) continue;
    Qualifier qualifier;
    qualifier.role = "other";
    qualifier.preposition = "and";
    qualifier.slot = slots_.OfQualifier(other, false);
    if (qualifier.slot.entity != object.entity) out.push_back(std::move(qualifier));
  }
}

// "in 1990 and 1995": each time has a value of its own.
bool GraphQualifiers::IsOneTime(const Argument& argument) const {
  return argument.kind == ArgumentKind::kOblique && argument.role == "time" &&
         IsTime(context_.sentence(p_), argument.head) &&
         LowerAscii(context_.Text(p_, argument.preposition)) != "between";
}

void GraphQualifiers::AddOtherTimes(const Argument& argument, const Qualifier& first,
                                    std::vector<Qualifier>& out) {
  for (int other : slots_.Coordinated(argument.head)) {
    if (other == argument.head) continue;
    Qualifier qualifier = first;
    qualifier.slot = slots_.OfQualifier(other, false);
    if (!qualifier.slot.text.empty()) out.push_back(std::move(qualifier));
  }
}

// Without text where it is told nowhere: what is said, "however".
Qualifier GraphQualifiers::AdjunctOf(const Argument& argument) {
  Qualifier qualifier;
  const bool has_role = !argument.role.empty() && argument.role != "agent";
  qualifier.role = has_role ? argument.role : "other";
  qualifier.preposition = LowerAscii(context_.Text(p_, argument.preposition));
  if (argument.kind == ArgumentKind::kClause) {
    // "accused Ames of lying", "thanked Ames for coming": said with the verb, unlike "says he
    // lied".
    const bool is_gerund = !argument.preposition.empty() && argument.head > p_.head &&
                           tree_.word(argument.head).xpos == Xpos::kVBG &&
                           tree_.Child(argument.head, Deprel::kAux) < 0 &&
                           qualifier.preposition != "including";
    const bool is_open = qualifier.role == "other" && !is_gerund;
    if (is_open || qualifier.role == "content") return qualifier;
    if (qualifier.role == "purpose" && IsOfSpeech(tree_, argument.head)) return qualifier;
    if (qualifier.role == "time" && IsBesideFact(tree_, argument)) return qualifier;
    const std::vector<int> words = ClauseWords(tree_, argument.head, argument.preposition);
    qualifier.slot = MakeSlot(context_, p_, words);
  } else if (argument.kind == ArgumentKind::kAdverb) {
    if (TiesSentences(tree_.word(argument.head))) return qualifier;
    if (IsNoManner(tree_, argument.head)) return qualifier;
    const int compared = tree_.Child(argument.head, Deprel::kObl);  // "as early as 1990"
    const bool is_time = compared >= 0 && IsTime(context_.sentence(p_), compared);
    qualifier.role = is_time ? "time" : RoleOfAdverb(tree_.word(argument.head).lemma);
    if (IsOfCompared(tree_, p_, argument)) return qualifier;
    qualifier.slot = slots_.OfAdverb(argument.head);
  } else if (qualifier.role != "time" || !IsTimeOfOther(tree_, p_, argument)) {
    qualifier.slot = slots_.OfQualifier(argument.head, !IsOneTime(argument));
  }
  return qualifier;
}

// "sold 10 boats in May and 5 in June": what stands between two objects is said of the first.
bool GraphQualifiers::IsOfFirst(const Argument& adjunct, int used, const Slot& object) const {
  if (used < 0 || adjunct.kind != ArgumentKind::kOblique) return false;
  const Argument& core = p_.arguments[static_cast<size_t>(used)];
  if (core.kind != ArgumentKind::kObject) return false;
  const int head = HeadOf(tree_, object.span, core.head);
  return tree_.word(head).deprel == Deprel::kConj && core.head < adjunct.head &&
         adjunct.head < head;
}

// "told the crew that the port is closed": who was told says little without what he was told.
bool GraphQualifiers::TellsContent(int used, const Argument& clause) const {
  constexpr size_t kLongest = 30;
  static constexpr std::string_view kTelling[] = {"tell",   "inform", "assure", "reassure",
                                                  "remind", "notify", "warn"};
  if (used < 0 || !IsOneOf(kTelling, p_.lemma) || p_.passive) return false;
  const ArgumentKind kind = p_.arguments[static_cast<size_t>(used)].kind;
  const bool is_receiver = kind == ArgumentKind::kIndirect || kind == ArgumentKind::kObject;
  return is_receiver && clause.kind == ArgumentKind::kClause && clause.role == "content" &&
         clause.head > p_.head && tree_.Child(clause.head, Deprel::kCc) < 0 &&
         OwnSubject(tree_, clause.head) >= 0 && ClauseWords(tree_, clause.head).size() <= kLongest;
}

Qualifier GraphQualifiers::ContentOf(const Argument& clause) const {
  Qualifier qualifier;
  qualifier.role = "topic";
  qualifier.preposition = LowerAscii(context_.Text(p_, clause.preposition));
  qualifier.slot = MakeSlot(context_, p_, ClauseWords(tree_, clause.head, clause.preposition));
  return qualifier;
}

std::vector<Qualifier> GraphQualifiers::Adjuncts(int used, const Slot& object) {
  std::vector<Qualifier> qualifiers;
  for (size_t i = 0; i < p_.arguments.size(); ++i) {
    const Argument& argument = p_.arguments[i];
    if (static_cast<int>(i) == used || IsCore(argument)) continue;
    if (IsOfFirst(argument, used, object)) continue;
    if (IsRespective(tree_, argument.head)) continue;
    if (TellsContent(used, argument)) qualifiers.push_back(ContentOf(argument));
    const Qualifier qualifier = AdjunctOf(argument);
    if (qualifier.slot.text.empty()) continue;
    const bool is_object = qualifier.slot.entity >= 0 && qualifier.slot.entity == object.entity;
    if (argument.kind == ArgumentKind::kAdverb && is_object) continue;
    qualifiers.push_back(qualifier);
    if (IsOneTime(argument)) AddOtherTimes(argument, qualifier, qualifiers);
  }
  if (used >= 0) AddOtherEnds(p_.arguments[static_cast<size_t>(used)], object, qualifiers);
  return qualifiers;
}

void GraphQualifiers::AddAlternatives(const std::string& role, int noun, Span shown,
                                      Triple& triple) const {
  const bool is_open =
      triple.modality == Modality::kPossible || triple.modality == Modality::kHypothetical;
  const bool is_told = p_.implied.empty() && p_.extractor != "count";
  if (noun < 0 || triple.negated || is_open || !is_told) return;
  for (int other : AlternativesTo(tree_, noun)) {
    const std::vector<int> words = PhraseWords(tree_, other, Extent::kName);
    if (words.empty() || !AreLike(tree_.word(noun), tree_.word(other)) ||
        shown.Contains(tree_.word(other).span))
      continue;
    triple.arguments.push_back({role, "or", MakeSlot(context_, p_, words), {}});
  }
}

}  // namespace tripleloom
