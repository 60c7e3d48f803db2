// Which phrase controls an infinitive is a matter of the word that governs both: verbs of asking
// and making give it to their object, some to a phrase with their preposition, nouns of planning to
// their owner.
#include "extract/relation/control.h"

#include <string>
#include <string_view>

#include "extract/relation/subject.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsGovernedBefore(const Tree& tree, int infinitive) {
  const int governor = tree.word(infinitive).head;
  return governor >= 0 && governor < infinitive && IsToInfinitive(tree, infinitive);
}

// The object, or receiver, of the verb that governs the infinitive, between the two, if that is one
// of `verbs` in the active; else -1.
template <size_t N>
int ObjectOf(const std::string_view (&verbs)[N], const Tree& tree, int infinitive) {
  if (!IsGovernedBefore(tree, infinitive)) return -1;
  const int verb = tree.word(infinitive).head;
  if (!IsOneOf(verbs, tree.word(verb).lemma) || tree.Child(verb, Deprel::kAuxPass) >= 0) return -1;
  const int indirect = tree.Child(verb, Deprel::kIobj);
  const int object = indirect >= 0 ? indirect : tree.Child(verb, Deprel::kObj);
  return verb < object && object < infinitive ? object : -1;
}

}  // namespace

int ObjectAsked(const Tree& tree, int infinitive) {
  static constexpr std::string_view kOrders[] = {
      "ask",       "tell",     "order",   "urge",    "force",  "allow",     "enable",
      "encourage", "beg",      "request", "require", "permit", "persuade",  "convince",
      "invite",    "instruct", "command", "advise",  "compel", "authorize", "authorise",
      "forbid",    "cause",    "expect",  "want"};
  return ObjectOf(kOrders, tree, infinitive);
}

int ObjectAppointed(const Tree& tree, int infinitive) {
  static constexpr std::string_view kTasks[] = {"appoint", "hire",     "elect", "assign",
                                                "recruit", "nominate", "train", "empower"};
  return ObjectOf(kTasks, tree, infinitive);
}

int PhraseAsked(const Tree& tree, int infinitive) {
  // Verbs whose infinitive is done by whoever stands behind that preposition.
  static constexpr WordPair kVerbs[] = {
      {"call", "on"},    {"call", "upon"}, {"rely", "on"},      {"depend", "on"},  {"count", "on"},
      {"bank", "on"},    {"look", "to"},   {"appeal", "to"},    {"plead", "with"}, {"call", "for"},
      {"appeal", "for"}, {"ask", "for"},   {"wait", "for"},     {"plead", "for"},  {"push", "for"},
      {"press", "for"},  {"pray", "for"},  {"arrange", "for"},  {"long", "for"},   {"vote", "for"},
      {"beg", "for"},    {"hope", "for"},  {"campaign", "for"}, {"allow", "for"}};
  if (!IsGovernedBefore(tree, infinitive)) return -1;
  const Word& word = tree.word(infinitive);
  const Word& governor = tree.word(word.head);
  const int last = tree.Subtree(infinitive).front() - 1;
  for (int phrase : tree.ChildrenWith(word.head, {Deprel::kObl, Deprel::kNmod})) {
    const int preposition = tree.Child(phrase, Deprel::kCase);
    if (phrase < word.head || preposition < 0 || tree.Subtree(phrase).back() != last) continue;
    const std::string& lemma = tree.word(preposition).lemma;
    const bool is_asked = IsOneOf(kVerbs, governor.lemma, lemma);
    // "put pressure on Ames to leave"
    const int object = tree.Child(word.head, Deprel::kObj);
    const bool is_pressed =
        lemma == "on" && object >= 0 && tree.word(object).lemma == "pressure" && object < phrase;
    if (is_asked || is_pressed || (governor.upos == Upos::kAdj && lemma == "for")) return phrase;
  }
  return -1;
}

int OwnerOfPlan(const Tree& tree, int infinitive) {
  static constexpr std::string_view kPlans[] = {
      "plan", "promise", "offer", "threat", "decision", "attempt",    "intention",   "pledge",
      "vow",  "bid",     "quest", "effort", "desire",   "commitment", "willingness", "campaign"};
  const Word& word = tree.word(infinitive);
  if (word.deprel != Deprel::kAcl || word.head < 0 || !IsToInfinitive(tree, infinitive)) return -1;
  return IsOneOf(kPlans, tree.word(word.head).lemma) ? tree.Child(word.head, Deprel::kNmodPoss)
                                                     : -1;
}

}  // namespace tripleloom
