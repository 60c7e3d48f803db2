// What restricts the nouns whose names are the ends of a triple: the words behind them, "only"
// before them; and where nothing does, what their clause says of them.
#include <algorithm>

#include "extract/relation/focus.h"
#include "extract/relation/graph_qualifiers.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase_cut.h"
#include "extract/relation/qualify.h"
#include "extract/relation/restriction.h"
#include "extract/relation/said_of.h"
#include "extract/relation/subject.h"

namespace tripleloom {
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

// Of a noun without an article or owner that points: some of its kind.
bool IsSome(const Tree& tree, int noun) {
  const int determiner = tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss});
  return determiner < 0 || tree.word(determiner).lemma == "a";
}

// "A guard with a lamp said": that he said something tells of nobody who he is.
bool IsSpeaker(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  return word.deprel == Deprel::kNsubj && word.head >= 0 &&
         IsReportingVerb(tree.word(word.head).lemma);
}

bool IsParted(const Tree& tree, int clause) {
  return FollowsMark(tree, tree.Subtree(clause).front());
}

}  // namespace

void GraphQualifiers::AddRestriction(const std::string& role, int noun, Span shown,
                                     Triple& triple) const {
  if (noun < 0 || (!MayBeRestricted(tree_.word(noun)) && !IsPeople(noun))) return;
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

// "sold boats built in Lorne", "a clerk who had the key left": what a clause that nothing sets off
// tells of a noun without an article that points says which are meant, and not that all do.
bool GraphQualifiers::TellsWhichOfNoun() const {
  const bool is_clause = (p_.extractor == "relative" && p_.pattern == "subject") ||
                         (p_.extractor == "participle" && p_.pattern == "noun");
  if (!is_clause || tree_.word(p_.subject).upos != Upos::kNoun) return false;
  return IsSome(tree_, p_.subject) && !IsParted(tree_, TopOfChain(tree_, p_.head));
}

// "found boats that Ames had sold": which boats he had sold.
bool GraphQualifiers::IsGapOf(int noun) const {
  if (noun < 0 || p_.extractor != "relative" || p_.pattern != "object") return false;
  const int clause = TopOfChain(tree_, p_.head);
  return tree_.word(clause).head == noun && tree_.word(noun).upos == Upos::kNoun &&
         IsSome(tree_, noun) && !IsParted(tree_, clause);
}

// "Ten boats were sold": that ten boats number ten says nothing, but those sold do. "Farmers in
// Lorne protested": some are there, those that did. An owner tells which are meant, and so does an
// article, save of how many there are.
bool GraphQualifiers::IsOfSome() const {
  if (p_.subject < 0 || tree_.Child(p_.subject, Deprel::kNmodPoss) >= 0) return false;
  if (p_.extractor == "count") return true;
  if (IsSpeaker(tree_, p_.subject)) return false;
  if (TellsWhichOfNoun()) return true;
  const bool is_behind =
      p_.extractor == "place" && tree_.IsBelow(p_.arguments.front().head, p_.subject);
  if (!is_behind || tree_.word(p_.subject).upos != Upos::kNoun) return false;
  const bool is_where = p_.implied.starts_with("is ") || p_.implied.starts_with("are ");
  const int determiner = tree_.Child(p_.subject, Deprel::kDet);
  const bool is_one = !is_where && determiner >= 0 && tree_.word(determiner).lemma == "a";
  return tree_.Child(p_.subject, Deprel::kCop) < 0 && (determiner < 0 || is_one);
}

// "Norlanders at the farm": the name is that of them all.
bool GraphQualifiers::IsPeople(int head) const {
  return head >= 0 && tree_.word(head).upos == Upos::kPropn &&
         TypeAt(context_.sentence(p_), head) == EntityType::kNationality;
}

void GraphQualifiers::AddSaid(const std::string& role, const std::vector<int>& said,
                              Triple& triple) const {
  if (!said.empty()) triple.arguments.push_back({role, "", MakeSlot(context_, p_, said), {}});
}

void GraphQualifiers::AddRestrictions(Triple& triple, int noun) const {
  const int subject = HeadOf(tree_, triple.subject.span, -1);
  const int object = HeadOf(tree_, triple.object.span, -1);
  const auto add = [&](const std::string& role, const Slot& slot, int head) {
    AddOnly(role, head, triple);
    AddAlternatives(role, head, slot.span, triple);
    if (slot.entity < 0 || (table_[slot.entity].named && !IsPeople(head))) return;
    AddRestriction(role, head, slot.span, triple);
  };
  const size_t before = triple.arguments.size();
  add("subject-restriction", triple.subject, subject);
  const bool is_known =
      triple.arguments.size() > before &&
      (p_.extractor != "count" || tree_.Child(p_.subject, {Deprel::kAcl, Deprel::kAclRelcl}) >= 0);
  if (!is_known && IsOfSome()) {
    const bool by_verb =
        p_.extractor == "count" || p_.implied.starts_with("is ") || p_.implied.starts_with("are ");
    AddSaid("subject-restriction", SaidOf(tree_, p_.subject, by_verb), triple);
  }
  const size_t behind = triple.arguments.size();
  add("object-restriction", triple.object, object);
  const bool is_bare = triple.arguments.size() == behind && triple.object.entity >= 0 &&
                       !table_[triple.object.entity].named;
  if (is_bare && IsGapOf(object))
    AddSaid("object-restriction", SaidOf(tree_, object, false), triple);
  const std::vector<int> name = noun < 0 ? std::vector<int>{} : slots_.NameWords(noun);
  if (name.empty()) return;
  AddOnly("relation-restriction", noun, triple);
  AddRestriction("relation-restriction", noun, SpanOf(tree_, name), triple);
}

}  // namespace tripleloom
