// Mends of phrases that a neighbour governs: the day of a saying, the right to do something, the
// infinitive of an adjective, what a naming cannot have, members of unlike kinds.
#include <string>
#include <string_view>

#include "extract/entity/gazetteer.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsDay(const Word& word) {
  static constexpr std::string_view kDays[] = {"today", "yesterday", "tonight"};
  const std::string lower = LowerAscii(word.form);
  return IsWeekday(lower) || IsOneOf(kDays, lower);
}

// The noun before which the parser hangs a relative clause that has no pronoun for it; -1
// elsewhere.
int NounOfBareRelative(const Tree& tree, int clause) {
  if (tree.word(clause).deprel != Deprel::kAclRelcl) return -1;
  const int subject = OwnSubject(tree, clause);
  const int begin = tree.Subtree(clause).front();
  if (subject < 0 || tree.Subtree(subject).front() != begin) return -1;
  const Xpos first = tree.word(begin).xpos;
  const bool has_pronoun = first == Xpos::kWDT || first == Xpos::kWP || first == Xpos::kWPS ||
                           first == Xpos::kWRB || first == Xpos::kIN;
  return has_pronoun ? -1 : tree.word(clause).head;
}

}  // namespace

// "said Monday the port was open", parsed as open on Monday: a day right behind a verb of saying in
// the past and before the clause tells when it was said.
void MendDayOfSaying(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (!IsDay(tree.word(word)) || tree.word(word).head < 0) return;
  const int begin = tree.Subtree(word).front(), report = begin - 1;
  if (report < 0 || word + 1 >= tree.size() || tree.word(word + 1).upos == Upos::kPunct) return;
  if (tree.Subtree(word).back() != word || begin + 1 < word) return;
  if (begin < word && LowerAscii(tree.word(begin).form) != "on") return;
  const Word& verb = tree.word(report);
  if (verb.xpos != Xpos::kVBD || !IsReportingVerb(verb.lemma)) return;
  const int clause = tree.word(word).head;
  const bool is_in_content = tree.word(clause).deprel == Deprel::kCcomp &&
                             tree.word(clause).head == report && clause > word;
  if (!is_in_content) return;
  context.Hang(word, report, begin < word ? Deprel::kObl : Deprel::kOblUnmarked);
}

// "says during the storm she took shelter", parsed as a storm that she took: a verb of saying
// without content has it in the clause behind the time, whose time it is if the saying is in the
// present.
void MendClauseOfTime(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int time = NounOfBareRelative(tree, word);
  if (time < 0 || tree.word(time).head < 0 || tree.Subtree(time).back() < word) return;
  const int report = tree.word(time).head;
  const Word& verb = tree.word(report);
  if (!IsReportingVerb(verb.lemma) || tree.Child(report, Deprel::kCcomp) >= 0) return;
  const bool is_beside = tree.Subtree(time).front() == report + 1;
  const bool is_time =
      IsDay(tree.word(time)) ||
      context.lexicon.MainNounClass(LowerAscii(tree.word(time).lemma)) == kNounTime;
  if (!is_beside || !is_time || !IsFiniteForm(verb.xpos)) return;
  context.Hang(word, report, Deprel::kCcomp);
  if (verb.xpos != Xpos::kVBD) context.Hang(time, word, tree.word(time).deprel);
}

// "gave officers the power to act", "rejected his bid to act", parsed as what is done in order to
// act: the right that somebody is given, and any plan, is one to do something.
void MendRightTo(const MendContext& context, int word) {
  static constexpr std::string_view kGiving[] = {"give", "grant", "offer", "deny", "afford"};
  static constexpr std::string_view kRights[] = {
      "power",   "right",     "chance",  "opportunity", "authority", "permission", "freedom",
      "mandate", "incentive", "ability", "licence",     "license",   "option",     "capacity"};
  static constexpr std::string_view kPlans[] = {
      "plan",    "promise",   "threat", "decision", "proposal",  "attempt", "intention",
      "pledge",  "agreement", "vow",    "bid",      "refusal",   "desire",  "offer",
      "request", "order",     "demand", "call",     "commitment"};
  const Tree& tree = context.tree;
  const Word& infinitive = tree.word(word);
  const bool is_beside = infinitive.deprel == Deprel::kAdvcl || infinitive.deprel == Deprel::kXcomp;
  if (!is_beside || infinitive.head < 0 || !IsToInfinitive(tree, word)) return;
  const int right = tree.Subtree(word).front() - 1;
  if (right <= infinitive.head || tree.word(right).upos != Upos::kNoun) return;
  const Word& noun = tree.word(right);
  const bool is_right = noun.deprel == Deprel::kObj && noun.head == infinitive.head &&
                        IsOneOf(kGiving, tree.word(infinitive.head).lemma) &&
                        IsOneOf(kRights, noun.lemma);
  const bool is_plan = noun.deprel != Deprel::kFixed && tree.IsBelow(right, infinitive.head) &&
                       IsOneOf(kPlans, noun.lemma);
  if (is_right || is_plan) context.Hang(word, right, Deprel::kAcl);
}

// "is important to win", parsed as what it is important for: an infinitive right behind an
// adjective that is said of something completes the adjective. Not where its subject is what is
// done ("is hard to reach").
void MendInfinitiveOfAdjective(const MendContext& context, int word) {
  static constexpr std::string_view kOfObject[] = {
      "hard",  "easy",      "difficult", "impossible",  "tough",      "simple",
      "cheap", "expensive", "dangerous", "safe",        "good",       "nice",
      "great", "fun",       "fine",      "interesting", "impressive", "heavy",
      "light", "painful",   "bad",       "enjoyable",   "short",      "long"};
  const Tree& tree = context.tree;
  const Word& infinitive = tree.word(word);
  const int quality = infinitive.head;
  if (infinitive.deprel != Deprel::kAdvcl || quality < 0 || !IsToInfinitive(tree, word)) return;
  const Word& adjective = tree.word(quality);
  if (adjective.upos != Upos::kAdj || tree.Child(quality, Deprel::kCop) < 0) return;
  if (tree.Child(quality, {Deprel::kCase, Deprel::kDet}) >= 0) return;  // "among the first to"
  const bool is_beside = tree.Subtree(word).front() == quality + 1;
  if (is_beside && !IsOneOf(kOfObject, adjective.lemma)) {
    context.Hang(word, quality, Deprel::kXcomp);
  }
}

// "launched a boat called Mole from the pier", parsed as called from there: a naming goes nowhere,
// so the phrase is of the verb whose object is named, or of the person who is.
void MendNamedFrom(const MendContext& context, int word) {
  static constexpr std::string_view kNaming[] = {"call", "name", "dub", "entitle", "title"};
  static constexpr std::string_view kWays[] = {"from", "to", "into", "onto", "off", "toward"};
  const Tree& tree = context.tree;
  const Word& phrase = tree.word(word);
  if (phrase.deprel != Deprel::kObl || phrase.head < 0 || phrase.head > word) return;
  const int preposition = tree.Child(word, Deprel::kCase);
  const Word& participle = tree.word(phrase.head);
  if (preposition < 0 || !IsOneOf(kWays, tree.word(preposition).lemma)) return;
  if (participle.deprel != Deprel::kAcl || participle.xpos != Xpos::kVBN) return;
  if (!IsOneOf(kNaming, participle.lemma) || participle.head < 0) return;
  const int noun = participle.head;
  const Word& named = tree.word(noun);
  const bool is_person = context.lexicon.MainNounClass(LowerAscii(named.lemma)) == kNounPerson;
  if (named.deprel == Deprel::kObj && !is_person && named.head >= 0) {
    context.Hang(word, named.head, Deprel::kObl);
  } else {
    context.Hang(word, noun, Deprel::kNmod);
  }
}

// "the airport in Lorne and offices in Kessar", parsed as in Lorne and offices: where the parser
// doubts it, a thing is no second place of the thing before, but a second thing.
void MendThingsInPlaces(const MendContext& context, int word) {
  static constexpr std::string_view kIn[] = {"in", "at", "near", "around", "outside"};
  constexpr float kDoubted = 0.75F;
  const Tree& tree = context.tree;
  const Word& thing = tree.word(word);
  if (thing.deprel != Deprel::kConj || thing.upos != Upos::kNoun || thing.head < 0) return;
  if (thing.head_probability > kDoubted || tree.Child(word, Deprel::kCase) >= 0) return;
  const NameSpan* name = context.NameAt(thing.head);
  const Word& place = tree.word(thing.head);
  if (name == nullptr || name->type != EntityType::kPlace || place.deprel != Deprel::kNmod) return;
  const int preposition = tree.Child(thing.head, Deprel::kCase);
  if (preposition < 0 || !IsOneOf(kIn, tree.word(preposition).lemma) || place.head < 0) return;
  if (tree.ChildrenWith(thing.head, {Deprel::kConj}).size() > 1) return;  // a list of places
  const int owner = tree.Child(word, Deprel::kNmodPoss);
  if (owner >= 0 && tree.word(owner).upos == Upos::kPron) return;  // "Lorne and its suburbs"
  const bool is_place = context.lexicon.MainNounClass(LowerAscii(thing.lemma)) == kNounPlace;
  if (!is_place && tree.word(place.head).upos == Upos::kNoun) {
    context.Hang(word, place.head, Deprel::kConj);
  }
}

// "stepped in", "came on as a guard", parsed as how somebody stepped: a bare preposition right
// behind a verb, before no phrase of its own, is part of the verb.
void MendParticle(const MendContext& context, int word) {
  static constexpr std::string_view kParticles[] = {"in", "on", "off", "out", "up", "down", "over"};
  const Tree& tree = context.tree;
  const Word& particle = tree.word(word);
  if (particle.deprel != Deprel::kAdvmod || particle.head < 0 || particle.head != word - 1) return;
  if (tree.word(particle.head).upos != Upos::kVerb || !tree.Children(word).empty()) return;
  // "the boat he died in", "the boat he died in has left"
  const bool is_stranded = tree.word(particle.head).deprel == Deprel::kAclRelcl &&
                           tree.Subtree(particle.head).back() == word;
  const bool has_verb_behind = word + 1 < tree.size() && tree.word(word + 1).upos == Upos::kAux;
  if (is_stranded || has_verb_behind) return;
  static constexpr std::string_view kGoing[] = {"go", "get", "come", "return", "bring", "head"};
  const bool is_home =
      particle.form == "home" && IsOneOf(kGoing, tree.word(particle.head).lemma);  // "got home"
  const bool is_preposition = particle.upos == Upos::kAdp || particle.upos == Upos::kAdv;
  if (is_home || (is_preposition && IsOneOf(kParticles, particle.form))) {
    context.Hang(word, particle.head, Deprel::kCompoundPrt);
  }
}

// "areas of the town which could flood and says he", parsed as areas that say so: only somebody
// says something, here the subject of the clause around.
void MendSayingOfThing(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kConj || verb.head < 0 || verb.head > word) return;
  if (!IsReportingVerb(verb.lemma) || !IsFiniteForm(verb.xpos)) return;
  if (tree.Child(word, Deprel::kCcomp) < word || OwnSubject(tree, word) >= 0) return;
  if (tree.word(verb.head).deprel != Deprel::kAclRelcl) return;
  int above = tree.word(verb.head).head;
  constexpr uint32_t kSomebody = kNounPerson | kNounGroup | kNounCommunication;
  const bool is_thing = above >= 0 && tree.word(above).upos == Upos::kNoun &&
                        (context.lexicon.NounClasses(tree.word(above).lemma) & kSomebody) == 0;
  if (!is_thing) return;
  while (above >= 0 && (tree.word(above).upos != Upos::kVerb || OwnSubject(tree, above) < 0)) {
    above = tree.word(above).head;
  }
  if (above >= 0) context.Hang(word, above, Deprel::kConj);
}

}  // namespace tripleloom
