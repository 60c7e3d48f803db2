// The qualifiers of a triple: the adjuncts of its clause, each as read, and what restricts the
// nouns whose names are its ends.
#include "extract/relation/graph_qualifiers.h"

#include <algorithm>

#include "extract/relation/adverbs.h"
#include "extract/relation/focus.h"
#include "extract/relation/qualify.h"
#include "extract/relation/restriction.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"

namespace tripleloom {

bool IsCore(const Argument& argument) {
  return argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kIndirect ||
         (argument.kind == ArgumentKind::kComplement && argument.preposition.empty());
}

namespace {

// A common noun, a number or sign of one, or an adjective in its place: "one of the boats", "30%",
// "the poor".
bool MayBeRestricted(const Word& word) {
  switch (word.upos) {
    case Upos::kNoun:
    case Upos::kNum:
    case Upos::kSym:
    case Upos::kAdj:
    case Upos::kDet:
      return true;
    case Upos::kPron:
      return word.xpos != Xpos::kPRP && word.xpos != Xpos::kWP && word.xpos != Xpos::kWDT;
    default:
      return false;
  }
}

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

bool IsTimeOfOther(const Tree& tree, const Proposition& p, const Argument& time) {
  return IsBareSpan(tree, time) || IsAgeOfObject(tree, p, time) || IsOfCompared(tree, p, time);
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

// "reached between Norland and Kessar", "ten boats lie in Lorne and Merrow": between one is
// nothing, and in one there are fewer, so each has the others beside it.
void GraphQualifiers::AddOtherEnds(const Argument& argument, const Slot& object,
                                   std::vector<Qualifier>& out) {
  if (argument.kind != ArgumentKind::kOblique) return;
  const bool is_between = LowerAscii(context_.Text(p_, argument.preposition)) == "between";
  if (!is_between && !CountsSomething()) return;
  for (int other : slots_.Coordinated(argument.head)) {
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

std::vector<Qualifier> GraphQualifiers::Adjuncts(int used, const Slot& object) {
  std::vector<Qualifier> qualifiers;
  for (size_t i = 0; i < p_.arguments.size(); ++i) {
    const Argument& argument = p_.arguments[i];
    if (static_cast<int>(i) == used || IsCore(argument)) continue;
    if (IsOfFirst(argument, used, object)) continue;
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

void GraphQualifiers::AddRestriction(const std::string& role, int noun, Span shown,
                                     Triple& triple) const {
  if (noun < 0 || !MayBeRestricted(tree_.word(noun))) return;
  std::vector<int> without = WordsOutside(p_, noun);
  const int object = HeadOf(tree_, triple.object.span, noun);
  if (object != noun) without.push_back(object);
  const std::vector<int> words = RestrictionOf(tree_, noun, shown, without);
  if (!words.empty()) triple.arguments.push_back({role, "", MakeSlot(context_, p_, words), {}});
}

void GraphQualifiers::AddOnly(const std::string& role, int noun, Triple& triple) const {
  const int only = noun < 0 ? -1 : ExclusiveOf(tree_, noun);
  if (only >= 0) triple.arguments.push_back({role, "", MakeSlot(context_, p_, {only}), {}});
}

// "Ten boats were sold": that ten boats number ten says nothing, but those sold do. "Farmers in
// Lorne protested": some are there, those that did. An owner or an article tells which are meant.
bool GraphQualifiers::IsOfSome() const {
  if (p_.subject < 0 || tree_.Child(p_.subject, Deprel::kNmodPoss) >= 0) return false;
  if (p_.extractor == "count") return true;
  const bool is_where = p_.extractor == "place" &&
                        (p_.implied.starts_with("is ") || p_.implied.starts_with("are ")) &&
                        tree_.IsBelow(p_.arguments.front().head, p_.subject);
  return is_where && tree_.word(p_.subject).upos == Upos::kNoun &&
         tree_.Child(p_.subject, {Deprel::kDet, Deprel::kCop}) < 0;
}

void GraphQualifiers::AddRestrictions(Triple& triple, int noun) const {
  const auto add = [&](const std::string& role, const Slot& slot) {
    const int head = HeadOf(tree_, slot.span, -1);
    AddOnly(role, head, triple);
    if (slot.entity < 0 || table_[slot.entity].named) return;
    AddRestriction(role, head, slot.span, triple);
  };
  const size_t before = triple.arguments.size();
  add("subject-restriction", triple.subject);
  if (triple.arguments.size() == before && IsOfSome()) {
    const std::vector<int> said = SaidOf(tree_, p_.subject);
    if (!said.empty())
      triple.arguments.push_back({"subject-restriction", "", MakeSlot(context_, p_, said), {}});
  }
  add("object-restriction", triple.object);
  const std::vector<int> name = noun < 0 ? std::vector<int>{} : slots_.NameWords(noun);
  if (name.empty()) return;
  AddOnly("relation-restriction", noun, triple);
  AddRestriction("relation-restriction", noun, SpanOf(tree_, name), triple);
}

}  // namespace tripleloom
