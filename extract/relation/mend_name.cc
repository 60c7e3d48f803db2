// Mends around names: a role or a kind right before a name describes it, and the name is the head,
// whatever else the parser made of the two.
#include <string>
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

bool IsArgument(Deprel label) {
  return label == Deprel::kNsubj || label == Deprel::kNsubjPass || label == Deprel::kObj ||
         label == Deprel::kIobj;
}

// What belongs to the description itself: "former" of "former judge".
bool IsModifier(Deprel label) {
  return label == Deprel::kAmod || label == Deprel::kCompound || label == Deprel::kNummod ||
         label == Deprel::kNmodDesc;
}

// The name becomes the head of the phrase that `noun` was the head of.
void Invert(const MendContext& context, int noun, int name) {
  const Word phrase = context.tree.word(noun);
  for (int child : context.tree.Children(noun)) {
    const Deprel label = context.tree.word(child).deprel;
    const bool stays = child < noun && IsModifier(label);
    if (child != name && !stays) context.Hang(child, name, label);
  }
  context.Hang(name, phrase.head, phrase.deprel);
  context.Hang(noun, name, Deprel::kNmodDesc);
}

// "Captain Ruud", parsed as a name with the head Captain: the rank describes who bears it. Some
// ranks are given names too ("Dean Lind").
void MendRankAsHead(const MendContext& context, const NameSpan& span, int rank) {
  const Tree& tree = context.tree;
  const int name = rank + 1;
  if (span.type != EntityType::kPerson || rank != span.begin || name >= span.end) return;
  if (tree.word(name).head != rank || tree.word(name).deprel != Deprel::kFlat) return;
  const std::string& form = tree.word(rank).form;
  const bool is_rank = context.lexicon.MainNounClass(LowerAscii(form)) == kNounPerson;
  if (is_rank && !context.lexicon.IsGivenName(form)) Invert(context, rank, name);
}

// "Captain Ruud said", parsed as two subjects of one verb, in one name.
void MendRank(const MendContext& context, const NameSpan& span, int word) {
  const Word& name = context.tree.word(word);
  for (int rank = span.begin; rank < word; ++rank) {
    const Word& before = context.tree.word(rank);
    if (before.head == name.head && before.deprel == name.deprel) {
      context.Hang(rank, word, Deprel::kNmodDesc);
    }
  }
}

}  // namespace

// "grocer Maplewood bought shops", parsed as two subjects, and "leader Ann Ames spoke", parsed as a
// leader who is called so: a bare noun right before a name describes it.
void MendDescribedName(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  const NameSpan* span = context.NameAt(word);
  if (span == nullptr || name.upos != Upos::kPropn || name.head < 0) return;
  MendRankAsHead(context, *span, word);
  if (IsArgument(name.deprel)) MendRank(context, *span, word);
  const int noun = span->begin - 1;
  if (noun < 0 || tree.word(noun).xpos != Xpos::kNN || span->type == EntityType::kDate) return;
  const Word& before = tree.word(noun);
  const bool is_bare = tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss}) < 0;
  if (before.head == name.head && before.deprel == name.deprel && IsArgument(name.deprel)) {
    const bool is_subject = name.deprel == Deprel::kNsubj || name.deprel == Deprel::kNsubjPass;
    if (is_bare || is_subject) context.Hang(noun, word, Deprel::kNmodDesc);
    return;
  }
  const bool is_called = name.deprel == Deprel::kFlat || name.deprel == Deprel::kAppos;
  if (is_called && name.head == noun && is_bare && before.head >= 0) Invert(context, noun, word);
}

// "envoy to Norland Ann Ames", parsed as an envoy of Ann Ames: a name right behind a role and its
// phrase, with no preposition of its own, bears the role.
void MendRoleOfName(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  const bool is_loose = name.deprel == Deprel::kNmod || name.deprel == Deprel::kNmodUnmarked;
  if (!is_loose || name.head < 0 || tree.Child(word, Deprel::kCase) >= 0) return;
  const NameSpan* span = context.NameAt(word);
  const int role = name.head;
  if (span == nullptr || span->type != EntityType::kPerson || span->begin <= role) return;
  const Word& noun = tree.word(role);
  if (noun.upos != Upos::kNoun) return;
  if (context.lexicon.MainNounClass(LowerAscii(noun.lemma)) != kNounPerson) return;
  for (int phrase : tree.ChildrenWith(role, {Deprel::kNmod})) {
    const std::vector<int> words = tree.Subtree(phrase);
    const bool is_between = words.front() == role + 1 && words.back() + 1 == span->begin;
    if (!is_between || tree.Child(phrase, Deprel::kCase) < 0) continue;
    Invert(context, role, word);
    return context.Hang(phrase, role, Deprel::kNmod);
  }
}

// "During the final day coach Ann Ames left", parsed as during the day and the coach: a role right
// before the name that acts is hers, and the preposition that of the time before.
void MendRoleBehindTime(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  const NameSpan* span = context.NameAt(word);
  if (name.deprel != Deprel::kNsubj || span == nullptr || span->type != EntityType::kPerson) return;
  const int role = span->begin - 1;
  if (role < 2 || tree.word(role).deprel != Deprel::kObl || tree.word(role).head != name.head) {
    return;
  }
  const std::string& lemma = tree.word(role).lemma;
  if (context.lexicon.MainNounClass(LowerAscii(lemma)) != kNounPerson) return;
  for (int time : tree.ChildrenWith(name.head, {Deprel::kObl, Deprel::kOblUnmarked})) {
    const bool is_time =
        context.lexicon.MainNounClass(LowerAscii(tree.word(time).lemma)) == kNounTime;
    if (time >= role || !is_time) continue;
    for (int child : tree.Children(role)) {
      if (child < time) context.Hang(child, time, tree.word(child).deprel);
    }
    return context.Hang(role, word, Deprel::kNmodDesc);
  }
}

// "Ann Ames, 31, and Ben Berg", parsed as if 31 were one of those: a number between commas behind a
// person's name is an age.
void MendAge(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& age = tree.word(word);
  if (age.deprel != Deprel::kConj || age.upos != Upos::kNum || age.head < 0 || word < 2) return;
  if (tree.word(word - 1).form != "," || !tree.ChildrenWith(word, {Deprel::kCc}).empty()) return;
  if (word + 1 >= tree.size() || tree.word(word + 1).upos != Upos::kPunct) return;
  const NameSpan* name = context.NameAt(word - 2);
  if (name == nullptr || name->type != EntityType::kPerson || context.NameAt(age.head) != name) {
    return;
  }
  context.Hang(word, age.head, Deprel::kNmodUnmarked);
}

namespace {

// A noun for one person without an article: "founder". One that the parser itself took for a
// description of the name is one, whatever the dictionary says ("CEO").
bool IsBareRole(const MendContext& context, int noun, int name) {
  const Tree& tree = context.tree;
  const Word& role = tree.word(noun);
  if (!IsNoun(role) && role.deprel != Deprel::kNmodDesc) return false;
  if (role.xpos == Xpos::kNNS || role.xpos == Xpos::kNNPS) return false;
  if (const NameSpan* span = context.NameAt(noun); span && span->type == EntityType::kPerson)
    return false;
  if (tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod}) >= 0) return false;
  const bool is_described = role.deprel == Deprel::kNmodDesc && role.head == name;
  const uint32_t kinds = context.lexicon.NounClasses(LowerAscii(role.form));
  return is_described || (kinds & kNounPerson) != 0;
}

// Of the roles "FIRST and SECOND" right before the name, the first, where the parser made the name
// its conjunct or both subjects of one verb; -1 elsewhere.
int FirstOfRoles(const MendContext& context, int name, int second) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(name);
  int first = word.deprel == Deprel::kConj ? word.head : -1;
  const bool is_subject = word.deprel == Deprel::kNsubj || word.deprel == Deprel::kNsubjPass;
  if (is_subject && tree.word(second).deprel == Deprel::kConj) {
    const int beside = tree.word(second).head;
    const bool is_other =
        tree.word(beside).head == word.head && tree.word(beside).deprel == word.deprel;
    if (is_other) first = beside;
  }
  return first;
}

}  // namespace

// "left, said founder and chief executive Ann Ames", parsed as a founder and Ann Ames: roles
// without an article that "and" ties to a name describe it together.
void MendRoles(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.upos != Upos::kPropn || (name.deprel != Deprel::kConj && !IsArgument(name.deprel)))
    return;
  const NameSpan* span = context.NameAt(word);
  if (span == nullptr || span->type != EntityType::kPerson || span->begin < 2) return;
  const int second = span->begin - 1;
  const int first = FirstOfRoles(context, word, second);
  if (first < 0 || first + 1 >= second) return;
  const bool is_tied = tree.word(second).head == word || tree.word(second).head == first;
  if (tree.word(first + 1).lemma != "and" || !is_tied) return;
  if (!IsBareRole(context, first, word) || !IsBareRole(context, second, word)) return;
  const Word role = tree.word(first);
  for (int child : tree.Children(word)) {
    if (child < second) context.Hang(child, second, tree.word(child).deprel);
  }
  for (int child : tree.Children(first)) {
    const Deprel label = tree.word(child).deprel;  // "by singer and actress Ann Ames"
    if (child > word || label == Deprel::kCase) context.Hang(child, word, label);
  }
  context.Hang(word, role.head, role.deprel);
  context.Hang(first, word, Deprel::kNmodDesc);
  context.Hang(second, first, Deprel::kConj);
}

}  // namespace tripleloom
