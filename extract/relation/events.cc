// Nouns of events with those who take part around them: "Norland's attack on Lorne", "the
// withdrawal of troops from Lorne", "talks between Ames and Berg". The noun is the relation. Who
// acts stands before it or behind "by", else what stands behind "of" is what the event happens to;
// "between" ties equals.
#include <string>

#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/noun_scope.h"
#include "extract/relation/phrase.h"
#include "extract/relation/predicate.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

std::string LemmaOfCase(const Tree& tree, int word) {
  const int preposition = tree.Child(word, Deprel::kCase);
  return preposition < 0 ? "" : tree.word(preposition).lemma;
}

uint32_t ClassOf(const SentenceContext& context, int noun) {
  return context.lexicon.MainNounClass(context.tree.word(noun).lemma);
}

bool IsEvent(const SentenceContext& context, int word) {
  return context.tree.word(word).upos == Upos::kNoun &&
         (ClassOf(context, word) & (kNounEvent | kNounCommunication)) != 0 &&
         context.entities.ChainAt(context.sentence, word) < 0 && !IsPredicate(context.tree, word);
}

// "Norland's presence in Lorne", "Ames's ties to Berg": what somebody with a name does or is, which
// a phrase behind it ties to another; not a title ("Berg's Reflections on Lorne").
bool IsDeed(const SentenceContext& context, int noun) {
  constexpr uint32_t kThings =
      kNounPerson | kNounGroup | kNounPlace | kNounArtifact | kNounTime | kNounQuantity;
  return context.tree.word(noun).upos == Upos::kNoun && !IsPredicate(context.tree, noun) &&
         !IsName(context, noun) && (ClassOf(context, noun) & kThings) == 0 &&
         LowerAscii(context.tree.word(noun).form) == context.tree.word(noun).form;
}

bool IsTime(const SentenceContext& context, int word) {
  const EntityType type = TypeAt(context, word);
  return type == EntityType::kDate || type == EntityType::kTime;
}

// Who takes part: behind the noun with a preposition, or before it.
int PartBehind(const Tree& tree, int noun, const std::string& preposition) {
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    if (child > noun && LemmaOfCase(tree, child) == preposition) return child;
  }
  return -1;
}

int OwnerOf(const SentenceContext& context, int noun, std::initializer_list<Deprel> labels) {
  const Tree& tree = context.tree;
  for (int child : tree.ChildrenWith(noun, labels)) {
    const EntityType type = TypeAt(context, child);
    const bool acts = type == EntityType::kPerson || type == EntityType::kOrganization ||
                      type == EntityType::kPlace;
    if (acts && IsName(context, child)) return child;
  }
  return -1;
}

// "death" before "toll", without which it is another; -1 if there is none.
int ModifierOfEvent(const Tree& tree, int noun) {
  const int before = noun - 1;
  if (before < 0) return -1;
  const Word& modifier = tree.word(before);
  const bool is_part = modifier.head == noun && modifier.deprel == Deprel::kCompound &&
                       modifier.upos == Upos::kNoun && tree.Children(before).empty();
  return is_part ? before : -1;
}

void Add(const SentenceContext& context, int noun, int subject, const std::string& preposition,
         int object, std::vector<Proposition>& out) {
  const Word& word = context.tree.word(noun);
  const int modifier = ModifierOfEvent(context.tree, noun);
  std::string name = word.form, lemma = word.lemma;
  if (modifier >= 0) {
    name = context.tree.word(modifier).form + ' ' + name;
    lemma = context.tree.word(modifier).lemma + ' ' + lemma;
  }
  Proposition fact =
      MakeNounFact(context, subject, name + ' ' + preposition, lemma + ' ' + preposition, object);
  fact.head = noun;
  fact.pattern = preposition == "with" ? "equals" : "parts";
  if (CarryScope(context, noun, fact)) out.push_back(fact);
}

// "talks between Ames and Berg": Ames - talks with - Berg.
bool AddEquals(const SentenceContext& context, int noun, std::vector<Proposition>& out) {
  const int first = PartBehind(context.tree, noun, "between");
  if (first < 0) return false;
  const std::vector<int> parts = Conjuncts(context.tree, first);
  for (size_t i = 1; i < parts.size(); ++i) Add(context, noun, parts[0], "with", parts[i], out);
  return parts.size() > 1;
}

// "Lorne", "the old harbour of Lorne".
bool IsPlace(const SentenceContext& context, int word) {
  if (IsName(context, word)) return TypeAt(context, word) == EntityType::kPlace;
  const int around = PartBehind(context.tree, word, "of");
  return ClassOf(context, word) == kNounPlace && around >= 0 && IsName(context, around) &&
         TypeAt(context, around) == EntityType::kPlace;
}

void AddParts(const SentenceContext& context, int noun, std::vector<Proposition>& out) {
  static constexpr const char* kPrepositions[] = {"on", "against", "from", "to", "with", "into"};
  const Tree& tree = context.tree;
  const int patient = PartBehind(tree, noun, "of");
  int agent = PartBehind(tree, noun, "by");
  // "the use of gas by rebels", parsed as gas by rebels.
  const bool is_plain = patient >= 0 && tree.word(patient).upos == Upos::kNoun;
  if (agent < 0 && is_plain) agent = PartBehind(tree, patient, "by");
  const int owner = OwnerOf(context, noun, {Deprel::kNmodPoss, Deprel::kCompound});
  const int actor = owner >= 0 ? owner : agent;
  const bool is_act = ClassOf(context, noun) == kNounEvent;  // not "the summary of the report"
  if (is_act && actor >= 0 && patient >= 0) Add(context, noun, actor, "of", patient, out);
  const int subject = actor >= 0 ? actor : patient;
  if (subject < 0) return;
  for (const char* preposition : kPrepositions) {
    int part = PartBehind(tree, noun, preposition);
    if (part < 0 && patient >= 0) part = PartBehind(tree, patient, preposition);
    const bool is_told = part >= 0 && IsName(context, part) && !IsTime(context, part);
    if (is_told) Add(context, noun, subject, preposition, part, out);
  }
  // Who acts somewhere is there; what something happens to need not be.
  if (actor < 0 || !IsName(context, actor)) return;
  for (const char* preposition : {"in", "at", "near"}) {
    const int place = PartBehind(tree, noun, preposition);
    if (place >= 0 && IsPlace(context, place)) Add(context, noun, actor, preposition, place, out);
  }
}

void AddDeed(const SentenceContext& context, int noun, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const int owner = OwnerOf(context, noun, {Deprel::kNmodPoss});
  if (owner < 0) return;
  for (int part : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int preposition = tree.Child(part, Deprel::kCase);
    if (preposition != noun + 1) continue;
    if (!IsName(context, part) && !IsPlace(context, part)) continue;
    const std::string& lemma = tree.word(preposition).lemma;
    if (lemma == "of" || lemma == "by" || tree.word(noun).lemma == "way") continue;
    if (IsTime(context, part)) continue;
    Add(context, noun, owner, lemma, part, out);
  }
}

}  // namespace

void FindEvents(const SentenceContext& context, std::vector<Proposition>& out) {
  for (int word = 0; word < context.tree.size(); ++word) {
    if (IsEvent(context, word)) {
      if (!AddEquals(context, word, out)) AddParts(context, word, out);
    } else if (IsDeed(context, word)) {
      AddDeed(context, word, out);
    }
  }
}

}  // namespace tripleloom
