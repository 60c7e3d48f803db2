#include "extract/relation/noun_fact.h"

#include <algorithm>
#include <string_view>

#include "extract/analysis/name_at.h"
#include "extract/relation/phrase.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// What a role is a role in: the first noun of "Interior Ministry spokesman", the owner of "Iraq's
// capital", the name in "mayor of Ames", "spokesman for the ministry".
struct Domain {
  int head = -1;
  std::string preposition = "of";
};

bool IsDomain(const SentenceContext& context, int word) {
  return context.entities.ChainAt(context.sentence, word) >= 0 ||
         context.tree.word(word).upos == Upos::kPropn;
}

// "ambassador to Norland", "fisherman from Lorne".
bool TiesRole(const std::string& preposition) {
  static constexpr std::string_view kTies[] = {"of", "for", "at", "in", "from", "to", "on", "with"};
  return IsOneOf(kTies, preposition);
}

// "2nd Earl of Lorne": the place is part of the title; he holds no office there.
bool IsNobleTitle(const SentenceContext& context, int role) {
  static constexpr std::string_view kTitles[] = {
      "earl",     "duke",     "baron",       "count",       "marquess", "marquis", "viscount",
      "countess", "baroness", "marchioness", "viscountess", "duchess",  "lord",    "lady"};
  const std::string noun = LowerAscii(context.tree.word(role).lemma);
  return IsOneOf(kTitles, noun);
}

// "the Ministry's deputy Norland director": of the two names it is the owner, also where it hangs
// on the deputy.
int OwnerOf(const SentenceContext& context, int role) {
  const Tree& tree = context.tree;
  std::vector<int> nouns = {role};
  for (int noun : tree.ChildrenWith(role, {Deprel::kCompound})) {
    const bool is_person =
        (context.lexicon.NounClasses(LowerAscii(tree.word(noun).lemma)) & kNounPerson) != 0;
    if (is_person && noun < role && tree.word(noun).upos == Upos::kNoun) nouns.push_back(noun);
  }
  for (int noun : nouns) {
    const int owner = tree.Child(noun, Deprel::kNmodPoss);
    if (owner >= 0 && IsDomain(context, owner)) return owner;
  }
  return -1;
}

// "Kestrel Harbour Board chairman": the head of the name that holds the word and ends before the
// role; else the word itself.
int HeadOfName(const Tree& tree, int role, int word) {
  const NameSpan* name = NameAt(tree.sentence(), word);
  return name != nullptr && name->end <= role ? name->end - 1 : word;
}

// "Norland director for Kestrel": the organization behind the role, which a place before it only
// narrows; "" and -1 where there is none.
Domain EmployerBehind(const SentenceContext& context, int role) {
  const Tree& tree = context.tree;
  for (int child : tree.ChildrenWith(role, {Deprel::kNmod})) {
    const int preposition = tree.Child(child, Deprel::kCase);
    if (child < role || preposition < 0 || !IsDomain(context, child)) continue;
    const std::string& lemma = tree.word(preposition).lemma;
    const bool is_tie = lemma == "of" || lemma == "for" || lemma == "at" || lemma == "with";
    if (is_tie && TypeAt(context, child) == EntityType::kOrganization) return {child, lemma};
  }
  return {};
}

Domain DomainOf(const SentenceContext& context, int role) {
  const Tree& tree = context.tree;
  const int owner = OwnerOf(context, role);
  if (owner >= 0) return {owner, "of"};
  const Domain employer = EmployerBehind(context, role);
  for (int child : tree.Children(role)) {
    const Word& word = tree.word(child);
    const bool is_narrowed =
        employer.head >= 0 && child < role && TypeAt(context, child) == EntityType::kPlace;
    if (is_narrowed) return employer;
    if (word.deprel == Deprel::kCompound && IsName(context, child) &&
        tree.word(role).upos == Upos::kNoun)
      return {HeadOfName(tree, role, child), "of"};
    if (word.deprel == Deprel::kNmod && IsDomain(context, child)) {
      const int preposition = tree.Child(child, Deprel::kCase);
      const std::string lemma = preposition < 0 ? "" : tree.word(preposition).lemma;
      if (TiesRole(lemma) && !IsNobleTitle(context, role)) return {child, lemma};
    }
  }
  return {};
}

// "spokesman" of "Interior Ministry spokesman": the role without its domain, of whose name some
// words may hang on the role.
std::string RoleText(const Tree& tree, int role, int domain, int subject) {
  std::vector<int> words = PhraseWords(tree, role, Extent::kName, {subject});
  std::erase_if(words, [&](int word) { return tree.IsBelow(word, domain); });
  const NameSpan* name = NameAt(tree.sentence(), domain);
  if (name != nullptr && name->end <= role) {
    std::erase_if(words, [&](int word) { return name->begin <= word && word < name->end; });
  }
  std::string text;
  for (int word : words) {
    text += tree.word(word).form;
    if (tree.word(word).space_after) text += ' ';
  }
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

// "Protestants"; not "the Netherlands".
bool IsPeople(const SentenceContext& context, int word, Xpos tag) {
  const EntityType type = TypeAt(context, word);
  return context.tree.word(word).xpos == tag &&
         (type == EntityType::kPerson || type == EntityType::kNationality);
}

// "the writers Ann Ames and Ben Berg", "the albums Red Boats and Blue Boats": each is one of them.
bool IsOneOf(const SentenceContext& context, int thing, int role) {
  const Tree& tree = context.tree;
  return tree.word(role).xpos == Xpos::kNNS && tree.word(thing).upos == Upos::kPropn &&
         !IsPeople(context, thing, Xpos::kNNPS);
}

}  // namespace

Proposition MakeNounFact(const SentenceContext& context, int subject, const std::string& implied,
                         const std::string& lemma, int object) {
  Proposition fact;
  fact.sentence = context.sentence;
  fact.head = object;
  const bool is_plural =
      context.tree.word(subject).xpos == Xpos::kNNS || IsPeople(context, subject, Xpos::kNNPS);
  fact.implied = is_plural && implied.starts_with("is") ? "are" + implied.substr(2) : implied;
  fact.lemma = lemma;
  fact.subject = subject;
  fact.arguments.push_back({ArgumentKind::kComplement, object, {}, "", {}});
  return fact;
}

bool IsOpenKin(const Tree& tree, int noun) {
  static constexpr std::string_view kKin[] = {
      "daughter", "son",   "wife",   "husband", "mother",  "father",     "brother",       "sister",
      "cousin",   "uncle", "aunt",   "niece",   "nephew",  "grandson",   "granddaughter", "dad",
      "mum",      "mom",   "parent", "fiance",  "fiancée", "girlfriend", "boyfriend"};
  const Word& kin = tree.word(noun);
  const bool is_tight = noun + 1 < tree.size() && !kin.space_after &&  // "father-of-two"
                        tree.word(noun + 1).form == "-";
  return !is_tight && (kin.xpos == Xpos::kNN || kin.xpos == Xpos::kNNP) &&
         tripleloom::IsOneOf(kKin, LowerAscii(kin.lemma)) &&
         tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNmod, Deprel::kAmod,
                           Deprel::kCompound}) < 0;
}

void AddRole(const SentenceContext& context, int subject, int role, const std::string& pattern,
             std::vector<Proposition>& out) {
  const bool is_one_of = IsOneOf(context, subject, role);
  Proposition is = MakeNounFact(context, subject, is_one_of ? "is one of" : "is", "be", role);
  is.pattern = pattern;
  if (!IsOpenKin(context.tree, role)) out.push_back(is);
  for (int other : is_one_of ? Conjuncts(context.tree, subject) : std::vector<int>{}) {
    if (other == subject || context.tree.word(other).upos != Upos::kPropn) continue;
    is.subject = other;
    out.push_back(is);
  }
  if (is_one_of) return;
  const Domain domain = DomainOf(context, role);
  if (domain.head < 0 || domain.head == subject) return;
  const std::string text = RoleText(context.tree, role, domain.head, subject);
  if (text.empty()) return;
  Proposition tie = MakeNounFact(context, subject, "is " + text + ' ' + domain.preposition,
                                 "be " + text + ' ' + domain.preposition, domain.head);
  tie.pattern = pattern + "-of";
  out.push_back(tie);
}

bool IsName(const SentenceContext& context, int word) {
  const int chain = context.entities.ChainAt(context.sentence, word);
  if (chain >= 0) return context.entities.chains[static_cast<size_t>(chain)].named;
  return context.tree.word(word).upos == Upos::kPropn;
}

EntityType TypeAt(const SentenceContext& context, int word) {
  const int chain = context.entities.ChainAt(context.sentence, word);
  if (chain >= 0) return context.entities.chains[static_cast<size_t>(chain)].type;
  const NameSpan* name = NameAt(context.tree.sentence(), word);
  return name != nullptr ? name->type : EntityType::kConcept;
}

}  // namespace tripleloom
