// Mends of what a clause can only have once, or only in one form: its subject, and verbs that "and"
// ties; and of clauses that speak of somebody and hang on a thing.
#include <algorithm>
#include <string_view>
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsPeople(const MendContext& context, int word) {
  const NameSpan* name = context.NameAt(word);
  if (name != nullptr) {
    return name->type == EntityType::kPerson || name->type == EntityType::kOrganization ||
           name->type == EntityType::kNationality;
  }
  const Word& noun = context.tree.word(word);
  const uint32_t main = context.lexicon.MainNounClass(LowerAscii(noun.lemma));
  return main == kNounPerson || main == kNounGroup;
}

// The words of a phrase without the commas around it.
std::vector<int> WordsBetweenCommas(const Tree& tree, int head) {
  std::vector<int> words = tree.Subtree(head);
  while (words.size() > 1 && tree.word(words.back()).form == ",") words.pop_back();
  while (words.size() > 1 && tree.word(words.front()).form == ",") words.erase(words.begin());
  return words;
}

bool HasTense(Xpos xpos) { return xpos == Xpos::kVBD || xpos == Xpos::kVBZ || xpos == Xpos::kVBP; }

// "the singer Ann", "singer Ann": a name with what it is right before it.
bool HasRoleInFront(const MendContext& context, int name) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(name);
  if (tree.Child(name, Deprel::kNmodDesc) >= 0) return true;
  const int role = word.upos == Upos::kNoun ? name : name - 1;
  const bool is_tied = role == name
                           ? tree.Child(name, Deprel::kFlat) == name + 1
                           : role >= 0 && word.deprel == Deprel::kAppos && word.head == role;
  return is_tied && context.lexicon.MainNounClass(LowerAscii(tree.word(role).lemma)) == kNounPerson;
}

// "singer Ann, banker Ben and sailor Ames", parsed as if Ann were Ben: of two names that each have
// a role in front, before a third behind "and", neither describes the other.
bool IsListedByRole(const MendContext& context, int member) {
  const Tree& tree = context.tree;
  const int before = tree.word(member).head;
  std::vector<int> others = tree.ChildrenWith(before, {Deprel::kConj});
  for (int other : tree.ChildrenWith(member, {Deprel::kConj})) others.push_back(other);
  const bool has_last = std::any_of(others.begin(), others.end(), [&](int other) {
    return other > member && tree.Child(other, Deprel::kCc) >= 0;
  });
  return has_last && HasRoleInFront(context, member) && HasRoleInFront(context, before);
}

}  // namespace

// "for a month was a teacher", parsed as a month that taught: a subject has no preposition.
void MendSubjectPhrase(const MendContext& context, int word) {
  static constexpr std::string_view kPrepositions[] = {"for",   "in",     "during", "on",
                                                       "after", "before", "since",  "until"};
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  if (phrase.deprel != Deprel::kNsubj || phrase.head < word) return;
  if (tree.word(phrase.head).deprel != Deprel::kConj) return;  // whose subject is elsewhere
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < 0 || preposition > word || tree.Child(word, Deprel::kNummod) >= 0) return;
  const std::string& lemma = tree.word(preposition).lemma;
  if (IsOneOf(kPrepositions, lemma)) {
    context.Hang(word, phrase.head, Deprel::kObl);
  }
}

// "large scale fishing was introduced", parsed with two subjects: the first of two nouns side by
// side modifies the second. "Of Lorne, the capital, the rebels took ...": what stands between
// commas behind a noun says what that is.
void MendSecondSubject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& first = tree.word(word);
  const bool is_subject = first.deprel == Deprel::kNsubj || first.deprel == Deprel::kNsubjPass;
  if (!is_subject || !IsNoun(first) || first.head < word) return;
  int second = -1;
  for (int other : tree.ChildrenWith(first.head, {first.deprel})) {
    if (other > word && other < first.head && IsNoun(tree.word(other))) second = other;
  }
  if (second < 0) return;
  const std::vector<int> words = WordsBetweenCommas(tree, word);
  const int begin = WordsBetweenCommas(tree, second).front();
  if (words.back() + 1 == begin && words.back() == word &&
      tree.Child(second, {Deprel::kDet, Deprel::kNmodPoss}) < 0) {
    return context.Hang(word, second, Deprel::kCompound);
  }
  const int before = words.front() - 1;
  const bool is_set_off = before >= 1 && words.back() + 2 == begin &&
                          tree.word(before).form == "," && tree.word(begin - 1).form == ",";
  if (is_set_off && IsNoun(tree.word(before - 1))) {
    context.Hang(word, before - 1, Deprel::kAppos);
  }
}

// "told the court a boat was sold", "a guard by trade, he left", parsed with two subjects: the one
// right before the verb that an article begins, or a pronoun, is the subject.
void MendNearestSubject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& first = tree.word(word);
  const bool is_subject = first.deprel == Deprel::kNsubj || first.deprel == Deprel::kNsubjPass;
  if (!is_subject || !IsNoun(first) || first.head < word) return;
  for (int second : tree.ChildrenWith(first.head, {Deprel::kNsubj, Deprel::kNsubjPass})) {
    if (second <= word || second > first.head) continue;
    const Word& begin = tree.word(tree.Subtree(second).front());
    const bool has_article = begin.xpos == Xpos::kDT || begin.xpos == Xpos::kPRPS;
    const bool is_noun = tree.word(second).upos == Upos::kNoun && has_article;
    const bool is_description = first.upos == Upos::kPropn &&  // "Ann Ames the singer left"
                                tree.Subtree(second).front() == tree.Subtree(word).back() + 1 &&
                                context.NameAt(word) != nullptr;
    if (is_description && is_noun) return context.Hang(second, word, Deprel::kAppos);
    if (is_noun || tree.word(second).xpos == Xpos::kPRP) {
      return context.Hang(word, first.head, Deprel::kDislocated);
    }
  }
}

// "will free land around Lorne and enable a vote", parsed as land that enables: "and" ties verbs of
// one form, so a base or finite form goes with the nearest verb of that form and not with a
// participle, nor a past form with an infinitive ("ignored orders to stop and left").
void MendVerbForm(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kConj || verb.head < 0 || verb.head > word) return;
  if (verb.xpos != Xpos::kVB && !HasTense(verb.xpos)) return;
  if (OwnSubject(tree, word) >= 0 || tree.Child(word, kAuxiliaries) >= 0) return;
  const Word& participle = tree.word(verb.head);
  const bool is_past = verb.xpos == Xpos::kVBD || verb.xpos == Xpos::kVBZ;
  const bool is_bare = participle.xpos == Xpos::kVBG || participle.xpos == Xpos::kVBN ||
                       (is_past && IsToInfinitive(tree, verb.head));
  if (!is_bare || tree.Child(verb.head, kAuxiliaries) >= 0) return;
  int above = participle.head;
  const auto fits = [&](int at) {
    const bool has_form = tree.word(at).upos == Upos::kVerb && tree.word(at).xpos == verb.xpos;
    return has_form || (is_past && OwnSubject(tree, at) >= 0 && tree.word(at).xpos != Xpos::kVBG);
  };
  while (above >= 0 && !fits(above)) above = tree.word(above).head;
  if (above >= 0) context.Hang(word, above, Deprel::kConj);
}

// "talks over rising prices and is not leaving", parsed as prices that rise and do not leave: a
// verb with a finite auxiliary is the second of a finite one, never of a participle, an
// infinitive or a noun.
void MendFiniteSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& second = tree.word(word);
  if (second.deprel != Deprel::kConj || second.head < 0 || second.head > word) return;
  const bool is_finite = IsFinite(tree, word) && BeginOfVerb(tree, word) < word;
  if (!is_finite || OwnSubject(tree, word) >= 0 || IsFinite(tree, second.head)) return;
  const Word& first = tree.word(second.head);
  const bool is_bare = first.xpos == Xpos::kVBG || first.xpos == Xpos::kVBN || IsNoun(first) ||
                       IsToInfinitive(tree, second.head);
  if (!is_bare) return;
  int above = tree.word(second.head).head;
  while (above >= 0 && (OwnSubject(tree, above) < 0 || !IsFinite(tree, above))) {
    above = tree.word(above).head;
  }
  if (above >= 0 && above < word) context.Hang(word, above, Deprel::kConj);
}

// "includes officers and acting ministers", parsed as "includes and acting": a participle is no
// second to a finite verb, so it modifies the noun behind it, and that is the second object.
void MendModifierVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  if (verb.deprel != Deprel::kConj || verb.xpos != Xpos::kVBG || verb.head < 0) return;
  const int object = tree.Child(word, Deprel::kObj), first = tree.Child(verb.head, Deprel::kObj);
  const int coordinator = tree.Child(word, Deprel::kCc);
  if (!HasTense(tree.word(verb.head).xpos) || tree.Child(verb.head, kAuxiliaries) >= 0) return;
  if (object < word || first < verb.head || coordinator < 1 || coordinator + 1 != word) return;
  if (!tree.IsBelow(coordinator - 1, first) || tree.word(coordinator - 1).form == ",") return;
  if (tree.Subtree(object).front() != word + 1 || first > word) return;
  if (tree.Child(object, {Deprel::kDet, Deprel::kNmodPoss}) >= 0) return;
  context.Hang(object, first, Deprel::kConj);
  context.Hang(coordinator, object, Deprel::kCc);
  context.Hang(word, object, Deprel::kAmod);
}

// "wants people to work", parsed as people for work: behind somebody who is asked, wanted or let,
// the infinitive is what he is to do.
void MendAskedInfinitive(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {
      "ask",    "tell",    "order",     "urge",   "force",  "allow",    "enable", "encourage",
      "expect", "require", "permit",    "want",   "invite", "persuade", "cause",  "instruct",
      "advise", "compel",  "authorize", "forbid", "summon", "command"};
  const Tree& tree = context.tree;
  const Word& infinitive = tree.word(word);
  if (infinitive.deprel != Deprel::kAcl || infinitive.head < 0 || infinitive.head > word) return;
  if (!IsToInfinitive(tree, word)) return;
  const int object = infinitive.head;
  const Word& noun = tree.word(object);
  if (noun.deprel != Deprel::kObj || noun.head < 0 || noun.head > object) return;
  const std::string& verb = tree.word(noun.head).lemma;
  const bool is_somebody = IsPeople(context, object) || noun.upos == Upos::kNum;
  if (is_somebody && IsOneOf(kVerbs, verb) && tree.Child(noun.head, Deprel::kXcomp) < 0) {
    context.Hang(word, noun.head, Deprel::kXcomp);
  }
}

// "the number of sailors who agree", "the plight of Ames, a sailor": what speaks of somebody
// speaks of the people right before it, not of a thing that they are in a phrase of.
void MendOfPeople(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& part = tree.word(word);
  const int noun = part.head;
  if (noun < 0 || noun > word || !IsNoun(tree.word(noun)) || IsPeople(context, noun)) return;
  bool is_of_somebody = false;
  if (part.deprel == Deprel::kAppos) {
    const bool has_article = tree.Child(word, Deprel::kDet) >= 0;
    is_of_somebody = has_article && part.xpos == Xpos::kNN && part.upos == Upos::kNoun &&
                     context.lexicon.MainNounClass(part.lemma) == kNounPerson;
  } else if (part.deprel == Deprel::kAclRelcl) {
    const int subject = OwnSubject(tree, word);
    is_of_somebody = subject >= 0 && LowerAscii(tree.word(subject).form) == "who";
  } else if (part.deprel == Deprel::kAcl) {
    is_of_somebody = part.xpos == Xpos::kVBG;
  }
  if (!is_of_somebody || context.NameAt(noun) != nullptr) return;
  int last = tree.Subtree(word).front() - 1;
  if (last > noun && tree.word(last).form == ",") --last;
  for (int people : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int of = tree.Child(people, Deprel::kCase);
    if (of < 0 || tree.word(of).lemma != "of" || !IsPeople(context, people)) continue;
    const bool is_beside = tree.Subtree(people).back() == last ||
                           (people <= last && last < word && tree.IsBelow(last, people));
    if (is_beside) return context.Hang(word, people, part.deprel);
  }
}

// "met crews out fishing", parsed as "met out": behind the object and right before a participle,
// the particle is that of the participle, and the object does it.
void MendParticleBehind(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word particle = tree.word(word);
  const int participle = word + 1;
  if (particle.deprel != Deprel::kCompoundPrt || particle.head < 0) return;
  if (participle >= tree.size()) return;
  const Word& next = tree.word(participle);
  const int object = tree.Child(particle.head, Deprel::kObj);
  if (next.xpos != Xpos::kVBG || next.head != particle.head || object < particle.head) return;
  if (tree.Subtree(object).front() > word || tree.word(word - 1).form == ",") return;
  context.Hang(word, participle, Deprel::kAdvmod);
  context.Hang(participle, object, Deprel::kAcl);
}

// "Lorne is in many ways the capital", parsed as ways that are a capital: how far something
// is so stands between the copula and what it is.
void MendInEveryWay(const MendContext& context, int word) {
  static constexpr std::string_view kNouns[] = {"way",  "respect", "sense",
                                                "case", "effect",  "fact"};
  const Tree& tree = context.tree;
  const Word& predicate = tree.word(word);
  if (predicate.deprel != Deprel::kAppos || predicate.head < 0 || predicate.head > word) return;
  const int measure = predicate.head;
  const Word noun = tree.word(measure);
  const int copula = tree.Child(measure, Deprel::kCop), in = tree.Child(measure, Deprel::kCase);
  if (copula < 0 || in != copula + 1 || tree.word(in).lemma != "in") return;
  if (!IsOneOf(kNouns, noun.lemma)) return;
  if (tree.Child(word, Deprel::kDet) < 0) return;
  for (int child : tree.Children(measure)) {
    if (child < in || child > word) context.Hang(child, word, tree.word(child).deprel);
  }
  context.Hang(word, noun.head, noun.deprel);
  context.Hang(measure, word, Deprel::kObl);
}

// "Kestrel's deputy sales director", parsed as "Kestrel's deputy": who owns is said of the whole
// phrase, as no possessor stands inside of a compound.
void MendPossessor(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& owner = tree.word(word);
  if (owner.deprel != Deprel::kNmodPoss || owner.head < word || owner.xpos == Xpos::kPRPS) return;
  const Word& modifier = tree.word(owner.head);
  if (modifier.deprel != Deprel::kCompound || modifier.head < owner.head) return;
  if (tree.Child(modifier.head, Deprel::kNmodPoss) >= 0) return;
  if (modifier.upos == Upos::kNoun) context.Hang(word, modifier.head, Deprel::kNmodPoss);
}

// "Ann Ames' Red Boats", parsed as if she were those boats: the name before an apostrophe owns what
// stands right behind it.
void MendOwner(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& work = tree.word(word);
  const int owner = work.head;
  if (work.deprel != Deprel::kAppos || owner < 0 || owner > word) return;
  const int mark = WordsBetweenCommas(tree, word).front() - 1;
  if (mark <= owner || tree.word(mark).xpos != Xpos::kPOS || tree.word(mark).head != owner) return;
  const Word name = tree.word(owner);
  for (int child : tree.Children(owner)) {  // what stands around the whole phrase
    if (child > word || tree.word(child).deprel == Deprel::kCc ||
        (child < owner && tree.word(child).upos == Upos::kPunct)) {
      context.Hang(child, word, tree.word(child).deprel);
    }
  }
  context.Hang(word, name.head, name.deprel);
  context.Hang(owner, word, Deprel::kNmodPoss);
  context.Hang(mark, owner, Deprel::kCase);
}

// "Ames, Berg, Ann and Ben", parsed as if Ann were Berg: inside of a list, a name without an
// article that has further members behind it is one of them.
void MendListed(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& member = tree.word(word);
  if (member.deprel != Deprel::kAppos || member.head < 0 || member.head > word) return;
  const Word& before = tree.word(member.head);
  if (IsListedByRole(context, word)) return context.Hang(word, member.head, Deprel::kConj);
  const bool is_listed =
      before.deprel == Deprel::kConj && before.upos == Upos::kPropn && member.upos == Upos::kPropn;
  const int next = tree.Child(word, Deprel::kConj);
  if (is_listed && next > word && tree.Child(word, Deprel::kDet) < 0) {
    context.Hang(word, before.head, Deprel::kConj);
  }
}

// "Ames and Berg, a teacher", parsed as if Ames taught: of two names, one description in the
// singular is said of the one before it.
void MendLastMember(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& role = tree.word(word);
  if (role.deprel != Deprel::kAppos || role.xpos != Xpos::kNN || role.head < 0) return;
  const int article = tree.Child(word, Deprel::kDet);
  if (article < 0 || tree.word(role.head).upos != Upos::kPropn) return;
  const int comma = tree.Subtree(word).front() - 1;
  for (int member : tree.ChildrenWith(role.head, {Deprel::kConj})) {
    if (member > word || tree.word(member).upos != Upos::kPropn) continue;
    const NameSpan* first = context.NameAt(role.head);
    const NameSpan* second = context.NameAt(member);
    if (first == nullptr || second == nullptr || first->type != second->type) continue;
    const int last = tree.Subtree(member).back();
    if (last == comma - 1 || last == comma) context.Hang(word, member, Deprel::kAppos);
  }
}

}  // namespace tripleloom
