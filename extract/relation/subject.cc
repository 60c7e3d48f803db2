#include "extract/relation/subject.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/control.h"
#include "extract/relation/qualify.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsRelativePronoun(const Word& word) {
  return word.xpos == Xpos::kWDT || word.xpos == Xpos::kWP || word.xpos == Xpos::kWPS ||
         (word.upos == Upos::kPron && word.lemma == "that" && word.xpos == Xpos::kIN);
}

// The relative clause around `word`, -1 if there is none before the next noun upwards.
int RelativeClauseOf(const Tree& tree, int word) {
  for (int i = tree.word(word).head; i >= 0; i = tree.word(i).head) {
    const Deprel label = tree.word(i).deprel;
    if (label == Deprel::kAclRelcl) return i;
    if (label != Deprel::kXcomp && label != Deprel::kConj && label != Deprel::kCcomp &&
        label != Deprel::kObl && label != Deprel::kObj && label != Deprel::kNsubj &&
        label != Deprel::kNsubjPass && label != Deprel::kNmod) {
      return -1;
    }
  }
  return -1;
}

int ObjectOf(const Tree& tree, int verb) {
  const int indirect = tree.Child(verb, Deprel::kIobj);
  return indirect >= 0 ? indirect : tree.Child(verb, Deprel::kObj);
}

// "promised Berg to leave": he who promises leaves.
bool IsPromise(const Word& verb) {
  static constexpr std::string_view kPromises[] = {"promise", "vow", "pledge", "threaten", "swear"};
  return IsOneOf(kPromises, verb.lemma);
}

// "keep Ames waiting", "saw Ames leaving": verbs whose object does what the participle behind it
// says. Behind other objects it is the subject that does: "lost a fortune betting on horses".
bool HasBusyObject(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "keep",    "leave",    "send",    "have",   "get",       "set",     "start",
      "see",     "hear",     "watch",   "notice", "feel",      "find",    "show",
      "catch",   "spot",     "film",    "depict", "describe",  "imagine", "picture",
      "portray", "remember", "stop",    "bring",  "report",    "want",    "mean",
      "involve", "observe",  "capture", "record", "photograph"};
  return IsOneOf(kVerbs, verb.lemma);
}

// "captured him leaving": a pronoun alone before the participle is there for what it does.
bool IsPronounBefore(const Tree& tree, int object, int participle) {
  return object + 1 == participle && tree.word(object).xpos == Xpos::kPRP;
}

// "police and firefighters who ...": a clause behind a coordination speaks of all of it, where the
// last part is no phrase of its own, with an article or a name.
int WholeCoordination(const Tree& tree, int noun) {
  const Word& word = tree.word(noun);
  if (word.deprel != Deprel::kConj || word.head < 0 || word.upos != Upos::kNoun) return noun;
  if (tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod}) >= 0) return noun;
  const int coordinator = tree.Child(noun, Deprel::kCc);  // not "cars, guards who ..."
  if (coordinator < 1 || tree.word(coordinator - 1).form == ",") return noun;
  const Word& first = tree.word(word.head);
  return first.upos == Upos::kNoun ? WholeCoordination(tree, word.head) : noun;
}

// "made proposals on how to mend it": whoever mends it.
bool IsAboutHow(const Tree& tree, int infinitive) {
  const int begin = tree.Subtree(infinitive).front();
  return begin + 1 < tree.size() && tree.word(begin).xpos == Xpos::kIN &&
         tree.word(begin + 1).xpos == Xpos::kWRB && IsToInfinitive(tree, infinitive);
}

bool IsLinking(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {"remain", "stay",   "become", "get",
                                                "seem",   "appear", "feel",   "look"};
  return IsOneOf(kVerbs, verb.lemma);
}

// "is about what they want", "is not what they want": they do not want it.
bool IsWhatItIsNot(const Tree& tree, int word) {
  return tree.word(word).xpos == Xpos::kWP &&
         (tree.Child(word, Deprel::kCase) >= 0 || IsNegated(tree, word));
}

// What a clause of `noun` speaks of: in "he is a writer who ..." of him, not so in "he is not the
// one who ...".
int ReferentOf(const Tree& tree, int noun) {
  if (tree.Child(noun, Deprel::kCop) >= 0 && !IsWhatItIsNot(tree, noun) && !IsNegated(tree, noun)) {
    const int subject = OwnSubject(tree, noun);
    if (subject >= 0 && tree.Child(noun, Deprel::kExpl) < 0) return subject;
  }
  // "Ames, an engineer who ..."
  const Word& word = tree.word(noun);
  if (word.deprel == Deprel::kAppos && word.upos == Upos::kNoun && word.head >= 0 &&
      tree.word(word.head).upos == Upos::kPropn) {
    return word.head;
  }
  return noun;
}

// The clause beside which an adverbial clause stands. "He said they left, adding that ...": who
// adds is who said, even where the parser ties the participle to "left".
int ReportAround(const Tree& tree, int clause) {
  int beside = tree.word(clause).head;
  if (!IsReportingVerb(tree.word(clause).lemma)) return beside;
  if (tree.word(clause).lemma == "add") {  // to what was said before, however far above
    for (int at = beside; at >= 0; at = tree.word(at).head) {
      if (IsReportingVerb(tree.word(at).lemma) && OwnSubject(tree, at) >= 0) return at;
    }
  }
  // "called on Ames to leave, saying ...": who calls says.
  const bool is_in_infinitive = tree.word(clause).xpos == Xpos::kVBG &&
                                tree.word(beside).head >= 0 && IsToInfinitive(tree, beside);
  if (is_in_infinitive) beside = tree.word(beside).head;
  if (tree.word(beside).deprel != Deprel::kCcomp) return beside;
  const int report = tree.word(beside).head;
  return report >= 0 && IsReportingVerb(tree.word(report).lemma) ? report : beside;
}

// "It seeks to train nurses and employs doctors": no infinitive is coordinated with "employs", nor
// with "will employ".
bool IsFinite(const Tree& tree, int verb) {
  const Xpos xpos = tree.word(verb).xpos;
  const int auxiliary = tree.Child(verb, {Deprel::kAux, Deprel::kAuxPass});
  const bool has_modal = auxiliary >= 0 && tree.word(auxiliary).xpos == Xpos::kMD;
  return xpos == Xpos::kVBZ || xpos == Xpos::kVBD || has_modal;
}

// "They sell a drink, made of grapes": a past participle that a comma sets off behind an object
// speaks of the object, though the parser hangs it on the verb. -1 where no object ends there.
int ObjectBefore(const Tree& tree, int participle) {
  const Word& word = tree.word(participle);
  if (word.deprel != Deprel::kAdvcl || word.xpos != Xpos::kVBN || word.head > participle) return -1;
  int comma = tree.Subtree(participle).front();
  if (tree.word(comma).form != ",") --comma;
  if (comma < 1 || tree.word(comma).form != ",") return -1;
  for (int object = word.head + 1; object < comma; ++object) {
    const bool is_object = tree.word(object).deprel == Deprel::kObj;
    if (!is_object || !tree.IsBelow(object, word.head)) continue;
    const int last = tree.Subtree(object).back();
    if (last == comma - 1 || last == comma) return object;
  }
  return -1;
}

// "The film shows soldiers leaving": behind verbs of seeing, the participle tells what their object
// does, though the parser hangs it on the verb.
int ObjectSeen(const Tree& tree, int participle) {
  static constexpr std::string_view kSeeing[] = {"see",  "show",    "watch",   "hear",    "film",
                                                 "spot", "catch",   "depict",  "picture", "find",
                                                 "have", "feature", "involve", "include"};
  const Word& word = tree.word(participle);
  if (word.deprel != Deprel::kAdvcl || word.xpos != Xpos::kVBG || word.head > participle) return -1;
  const std::string& verb = tree.word(word.head).lemma;
  if (!IsOneOf(kSeeing, verb)) return -1;
  const int object = tree.Child(word.head, Deprel::kObj);
  const bool is_beside =
      object >= 0 && tree.Subtree(object).back() + 1 == tree.Subtree(participle).front();
  const int begin = tree.Subtree(participle).front();  // "soldiers then leaving"
  const bool is_bare =
      begin == participle || (begin + 1 == participle && tree.word(begin).upos == Upos::kAdv);
  return is_beside && is_bare ? object : -1;
}

}  // namespace

int OwnSubject(const Tree& tree, int predicate) {
  const int inner = tree.Child(predicate, {Deprel::kNsubj, Deprel::kNsubjPass});
  return inner >= 0 ? inner : tree.Child(predicate, Deprel::kNsubjOuter);
}

bool ControlsObject(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "ask",      "tell",      "order",     "urge",       "force",    "allow",     "enable",
      "help",     "cause",     "lead",      "encourage",  "persuade", "convince",  "invite",
      "instruct", "command",   "direct",    "require",    "permit",   "authorize", "authorise",
      "advise",   "warn",      "remind",    "request",    "beg",      "press",     "push",
      "pressure", "compel",    "oblige",    "prompt",     "inspire",  "motivate",  "train",
      "teach",    "assign",    "appoint",   "expect",     "want",     "need",      "get",
      "let",      "make",      "have",      "see",        "hear",     "watch",     "call",
      "summon",   "challenge", "empower",   "forbid",     "prepare",  "hire",      "recruit",
      "elect",    "choose",    "nominate",  "commission", "entitle",  "assist",    "induce",
      "send",     "believe",   "consider",  "find",       "feel",     "show",      "prove",
      "bring",    "drive",     "recommend", "trust",      "promise",  "like",      "intend"};
  return IsOneOf(kVerbs, verb.lemma);
}

bool IsFiniteForm(Xpos xpos) {
  return xpos == Xpos::kVBD || xpos == Xpos::kVBZ || xpos == Xpos::kVBP || xpos == Xpos::kMD;
}

bool IsReflexive(const Word& word) {
  const std::string form = LowerAscii(word.form);
  return form.ends_with("self") || form.ends_with("selves");
}

bool IsToInfinitive(const Tree& tree, int clause) {
  const auto marks = tree.ChildrenWith(clause, {Deprel::kMark});
  return std::any_of(marks.begin(), marks.end(),
                     [&](int mark) { return tree.word(mark).xpos == Xpos::kTO; });
}

bool IsPurposeOfObject(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.deprel != Deprel::kXcomp || word.head < 0 || !IsToInfinitive(tree, clause)) return false;
  const int object = tree.Child(word.head, Deprel::kObj);
  return word.head < object && object < clause && !ControlsObject(tree.word(word.head));
}

bool IsGoingOn(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.head < 0 || tree.word(word.head).lemma != "go" || !IsToInfinitive(tree, clause)) {
    return false;
  }
  const int on = tree.Subtree(clause).front() - 1;
  return on > word.head && tree.word(on).head == word.head && tree.word(on).lemma == "on";
}

bool IsOutcomeOfMain(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const int only = tree.Child(clause, Deprel::kAdvmod), mark = tree.Child(clause, Deprel::kMark);
  return word.deprel == Deprel::kAdvcl && IsToInfinitive(tree, clause) && word.head < only &&
         only + 1 == mark && tree.word(only).lemma == "only";
}

int NounOfRelative(const Tree& tree, int clause) {
  const int noun = tree.word(clause).head;
  // "they are in suburbs which ..."; but "he is among those who ..."
  const bool is_phrase =
      tree.word(noun).upos == Upos::kNoun && tree.Child(noun, Deprel::kCase) >= 0;
  // "the staff and the director who has left": one of them
  const int subject = OwnSubject(tree, clause);
  const int auxiliary = tree.Child(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  const Word& finite = tree.word(auxiliary >= 0 ? std::min(auxiliary, clause) : clause);
  const bool is_one = subject >= 0 && IsRelativePronoun(tree.word(subject)) &&
                      (finite.xpos == Xpos::kVBZ || finite.form == "was");
  const int referent = is_phrase ? noun : ReferentOf(tree, noun);
  const int whole = WholeCoordination(tree, referent);
  if (!is_one || whole == referent) return whole;
  const int bearer = ReferentOf(tree, whole);  // "Ames is a poet and painter who was born here"
  return bearer != whole ? bearer : referent;
}

int Antecedent(const Tree& tree, int word) {
  if (!IsRelativePronoun(tree.word(word))) return word;
  const int clause = RelativeClauseOf(tree, word);
  return clause >= 0 && tree.word(clause).head >= 0 ? NounOfRelative(tree, clause) : word;
}

int ObjectOfGerund(const Tree& tree, int gerund) {
  // Verbs that judge somebody for what he did.
  static constexpr std::string_view kJudging[] = {
      "thank",     "praise",  "blame",  "criticize", "criticise", "fault",  "forgive", "punish",
      "fine",      "arrest",  "jail",   "condemn",   "scold",     "sue",    "charge",  "credit",
      "reprimand", "rebuke",  "honor",  "honour",    "convict",   "indict", "expel",   "fire",
      "suspend",   "dismiss", "reward", "commend",   "attack",    "detain"};
  const Word& word = tree.word(gerund);
  if (word.deprel != Deprel::kAdvcl || word.xpos != Xpos::kVBG || word.head > gerund) return -1;
  const int mark = tree.Child(gerund, {Deprel::kMark, Deprel::kCase});
  const int object = ObjectOf(tree, word.head);
  const bool is_passive = tree.Child(word.head, Deprel::kAuxPass) >= 0;
  const int patient = is_passive ? OwnSubject(tree, word.head) : object;
  if (mark < 0 || patient < 0 || patient > gerund) return -1;
  const std::string& preposition = tree.word(mark).lemma;
  if (preposition == "of" || preposition == "from" || preposition == "into") return patient;
  const std::string& verb = tree.word(word.head).lemma;
  const bool is_judged = preposition == "for" || preposition == "with";
  const bool judges = IsOneOf(kJudging, verb);
  return is_judged && judges ? patient : -1;
}

bool MergesWithVerb(const Tree& tree, int inner) {
  const Word& word = tree.word(inner);
  if (word.deprel != Deprel::kXcomp || word.head < 0) return false;
  if (word.upos != Upos::kVerb && word.upos != Upos::kAux && tree.Child(inner, Deprel::kCop) < 0) {
    return false;
  }
  if (OwnSubject(tree, inner) >= 0) return false;
  // A past participle without "to" describes the object or the subject; that of a linking verb is
  // what it links: "remained closed", "became involved in".
  if (IsLinking(tree.word(word.head)) && ObjectOf(tree, word.head) < 0) return true;
  if (word.xpos == Xpos::kVBN &&
      tree.Child(inner, {Deprel::kMark, Deprel::kAuxPass, Deprel::kAux}) < 0) {
    return false;
  }
  const int object = ObjectOf(tree, word.head);
  return object < 0 || object > inner;
}

std::vector<int> ChainOf(const Tree& tree, int leaf) {
  std::vector<int> chain = {leaf};
  for (int steps = 0; steps < tree.size(); ++steps) {
    const int at = chain.back();
    const Word& word = tree.word(at);
    if (MergesWithVerb(tree, at)) {
      chain.push_back(word.head);
    } else if (word.deprel == Deprel::kConj && word.head >= 0 && OwnSubject(tree, at) < 0 &&
               MergesWithVerb(tree, word.head) && !IsFinite(tree, at)) {
      chain.push_back(tree.word(word.head).head);
    } else {
      break;
    }
  }
  return chain;
}

int TopOfChain(const Tree& tree, int predicate) { return ChainOf(tree, predicate).back(); }

namespace {

// Who does what an adverbial clause says by the verb above it: its object or whom it asks; -1 where
// that is nobody, so that the subject of the verb does it.
int GovernedActor(const Tree& tree, int clause) {
  if (const int object = ObjectOfGerund(tree, clause); object >= 0) return Antecedent(tree, object);
  if (const int before = ObjectBefore(tree, clause); before >= 0) return before;
  if (const int seen = ObjectSeen(tree, clause); seen >= 0) return Antecedent(tree, seen);
  if (const int asked = ObjectAsked(tree, clause); asked >= 0) return Antecedent(tree, asked);
  if (const int chosen = ObjectAppointed(tree, clause); chosen >= 0)
    return Antecedent(tree, chosen);
  const int asked = PhraseAsked(tree, clause);
  return asked >= 0 ? Antecedent(tree, asked) : -1;
}

}  // namespace

int LogicalSubject(const Tree& tree, int predicate) {
  int at = predicate;
  for (int steps = 0; steps < tree.size() && at >= 0; ++steps) {
    const int own = OwnSubject(tree, at);
    if (own >= 0) return Antecedent(tree, own);
    if (tree.Child(at, Deprel::kExpl) >= 0) return -1;  // "and it is rare that ..."
    const Word& word = tree.word(at);
    if (word.head < 0) return -1;
    switch (word.deprel) {
      case Deprel::kConj:  // what there is does nothing: "there is no need to go, do it here"
        if (tree.Child(word.head, Deprel::kExpl) >= 0 && word.xpos == Xpos::kVB &&
            tree.Child(at, {Deprel::kAux, Deprel::kAuxPass}) < 0) {
          return -1;
        }
        at = word.head;
        break;
      case Deprel::kAdvcl: {
        if (const int actor = GovernedActor(tree, at); actor >= 0) return actor;
        if (IsAboutHow(tree, at)) return -1;
        at = ReportAround(tree, at);
        break;
      }
      case Deprel::kAcl:  // "time to save money", "the task of saving it": whoever has them
        if (const int owner = OwnerOfPlan(tree, at); owner >= 0) return owner;
        return tree.Child(at, {Deprel::kMark, Deprel::kCase}) >= 0 ? -1
                                                                   : ReferentOf(tree, word.head);
      case Deprel::kAclRelcl:
        return NounOfRelative(tree, at);
      case Deprel::kXcomp: {
        const int object = IsPromise(tree.word(word.head)) ? -1 : ObjectOf(tree, word.head);
        const bool is_busy = word.xpos == Xpos::kVBG ? HasBusyObject(tree.word(word.head)) ||
                                                           IsPronounBefore(tree, object, at)
                                                     : !IsPurposeOfObject(tree, at);
        if (object >= 0 && is_busy && !MergesWithVerb(tree, at)) return Antecedent(tree, object);
        at = word.head;
        break;
      }
      default:
        return -1;
    }
  }
  return -1;
}

}  // namespace tripleloom
