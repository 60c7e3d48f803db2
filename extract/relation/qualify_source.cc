// The speaker is looked for on the way from the predicate up to the root: a report behind or before
// the clause, the verb of saying that governs it.
#include "extract/relation/qualify_source.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/control.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualify.h"
#include "extract/relation/qualify_governor.h"
#include "extract/relation/qualify_scope.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr std::array<std::string_view, 64> kReporting = {
    "say",      "tell",        "add",       "announce",  "report",    "state",    "claim",
    "argue",    "note",        "explain",   "warn",      "insist",    "stress",   "confirm",
    "deny",     "declare",     "admit",     "reveal",    "disclose",  "suggest",  "allege",
    "assert",   "believe",     "think",     "estimate",  "predict",   "expect",   "hope",
    "fear",     "acknowledge", "write",     "testify",   "recall",    "remark",   "comment",
    "reply",    "respond",     "answer",    "ask",       "urge",      "caution",  "contend",
    "maintain", "promise",     "pledge",    "vow",       "indicate",  "complain", "concede",
    "conclude", "emphasize",   "emphasise", "reiterate", "repeat",    "tweet",    "quote",
    "signal",   "speculate",   "assume",    "doubt",     "recommend", "propose",  "demand",
    "observe"};

// Verbs that tell of no saying, but whose content is what their subject holds to be so.
bool IsJudgingVerb(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "feel",   "suspect", "guess", "reckon", "imagine", "rule",    "hint",
      "imply",  "swear",   "boast", "deem",   "figure",  "concur",  "counter",
      "lament", "agree",   "joke",  "quip",   "opine",   "proclaim"};
  return IsOneOf(kVerbs, verb.lemma);
}

// "assured parents that the school is safe": who tells somebody says so; who convinces him may not.
bool TellsSomebody(const Tree& tree, int verb) {
  static constexpr std::string_view kTelling[] = {"assure", "reassure", "remind", "inform",
                                                  "notify"};
  return IsOneOf(kTelling, tree.word(verb).lemma) &&
         tree.Child(verb, {Deprel::kObj, Deprel::kIobj}) > verb;
}

// The report in which a clause stands as its parenthesis: "..., Ames said".
int TrailingReport(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kParataxis})) {
    const Word& word = tree.word(child);
    if (!IsReportingVerb(word.lemma) || OwnSubject(tree, child) < 0) continue;
    if (tree.Child(child, {Deprel::kCcomp, Deprel::kXcomp, Deprel::kObj}) < 0) return child;
  }
  return -1;
}

// "As Ames noted, the bridge is safe": the clause behind the report is what he said. One behind the
// clause may tell of a like saying by the way.
int ReportWithAs(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kAdvcl})) {
    const Word& word = tree.word(child);
    const int mark = tree.Child(child, Deprel::kMark);
    if (child > clause || !IsReportingVerb(word.lemma) || mark < 0 ||
        LowerAscii(tree.word(mark).form) != "as")
      continue;
    const int subject = OwnSubject(tree, child);
    const bool has_content = tree.Child(child, {Deprel::kCcomp, Deprel::kObj}) >= 0;
    if (subject < 0 || tree.word(subject).lemma == "name") continue;  // "as its name suggests"
    if (!has_content) return child;
  }
  return -1;
}

int AccordingTo(const Tree& tree, int clause) {
  for (int child : tree.Children(clause)) {
    if (IsSourcePhrase(tree, child)) return child;
    if (LowerAscii(tree.word(child).form) == "according") {
      const int source = tree.Child(child, {Deprel::kObl, Deprel::kNmod});
      if (source >= 0) return source;
    }
  }
  return -1;
}

// "..., Ames told Berg": a saying beside the clause that it reports is not part of what is said.
bool IsTrailingReport(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  return word.deprel == Deprel::kParataxis && word.head >= 0 && word.head < verb &&
         IsReportingVerb(word.lemma) && OwnSubject(tree, verb) >= 0 &&
         tree.Child(verb, {Deprel::kCcomp, Deprel::kXcomp, Deprel::kObj, Deprel::kMark,
                           Deprel::kAuxPass}) < 0;
}

// "The need was acknowledged by Ames: ...": what was, stands in front; not "it was said: ...".
bool TellsOfContent(const Tree& tree, int report) {
  const int subject = tree.Child(report, Deprel::kNsubjPass);
  return subject >= 0 && LowerAscii(tree.word(subject).form) != "it";
}

// "said: the road is open": what is said stands behind as a clause of its own.
bool ReportsBehind(const Tree& tree, int report, int clause) {
  return report < clause && IsReportingVerb(tree.word(report).lemma) &&
         OwnSubject(tree, report) >= 0 && tree.Child(report, {Deprel::kCcomp, Deprel::kObj}) < 0 &&
         !TellsOfContent(tree, report);
}

// "is believed to have fled", "was said to be ill", "it is understood that rebels left": somebody
// says so, who is told at best by "by".
std::optional<SpeechSource> PassiveReport(const Tree& tree, int verb, int content) {
  static constexpr std::array<std::string_view, 15> kVerbs = {
      "consider", "say",  "believe", "think", "report", "allege",     "estimate", "rumour",
      "assume",   "fear", "suspect", "claim", "rumor",  "understand", "presume"};
  const bool has_content = content < 0 ? tree.Child(verb, Deprel::kXcomp) >= 0
                                       : tree.word(content).deprel == Deprel::kXcomp ||
                                             tree.word(content).deprel == Deprel::kCcomp;
  if (!has_content || tree.Child(verb, Deprel::kAuxPass) < 0) return std::nullopt;
  if (!IsOneOf(kVerbs, tree.word(verb).lemma)) return std::nullopt;
  return SpeechSource{tree.Child(verb, Deprel::kOblAgent), tree.word(verb).lemma, -1};
}

// "accused of stealing", "the man charged with stealing", "arrested for stealing": what somebody is
// said to have done.
bool IsCharge(const Tree& tree, int gerund) {
  static constexpr std::string_view kVerbs[] = {"accuse", "suspect", "charge", "indict",
                                                "arrest", "detain",  "blame",  "sue"};
  const Word& word = tree.word(gerund);
  if (!IsOneOf(kVerbs, tree.word(word.head).lemma) || OwnSubject(tree, gerund) >= 0) return false;
  const bool is_reduced = tree.word(word.head).deprel == Deprel::kAcl;  // whose object is the noun
  const bool has_mark = tree.Child(gerund, {Deprel::kMark, Deprel::kCase}) >= 0;
  return ObjectOfGerund(tree, gerund) >= 0 ||
         (is_reduced && has_mark && word.deprel == Deprel::kAdvcl);
}

// "charged with fraud and stealing a car", where the parser sets the gerund beside the verb: no
// finite verb is coordinated with a bare "-ing" form.
bool IsSecondCharge(const Tree& tree, int gerund) {
  static constexpr std::string_view kVerbs[] = {"accuse", "charge", "suspect", "indict", "convict"};
  const Word& word = tree.word(gerund);
  if (word.deprel != Deprel::kConj || word.xpos != Xpos::kVBG || word.head < 0) return false;
  const Word& verb = tree.word(word.head);
  return verb.xpos != Xpos::kVBG && IsOneOf(kVerbs, verb.lemma) && OwnSubject(tree, gerund) < 0 &&
         tree.Child(gerund, Deprel::kAux) < 0;
}

// "urged Ames to leave", "called on Ames to leave": whose wish it is.
std::optional<SpeechSource> SourceOfDemand(const Tree& tree, int infinitive) {
  static constexpr std::string_view kDemanding[] = {
      "ask",       "urge",      "order",     "call",   "request", "advise",  "instruct", "beg",
      "command",   "challenge", "appeal",    "plead",  "press",   "demand",  "implore",  "petition",
      "recommend", "warn",      "encourage", "invite", "direct",  "pressure"};
  const Word& word = tree.word(infinitive);
  if (word.head < 0 || !IsToInfinitive(tree, infinitive) || IsUnasked(tree, infinitive) ||
      !IsOneOf(kDemanding, tree.word(word.head).lemma)) {
    return std::nullopt;
  }
  const int object = tree.Child(word.head, {Deprel::kObj, Deprel::kIobj});
  const bool is_asked = word.deprel == Deprel::kXcomp ? word.head < object && object < infinitive
                                                      : ObjectAsked(tree, infinitive) >= 0;
  if (!is_asked && PhraseAsked(tree, infinitive) < 0) return std::nullopt;
  const int speaker = SpeakerOf(tree, word.head);
  if (speaker < 0) return std::nullopt;
  return SpeechSource{speaker, tree.word(word.head).lemma, -1};
}

// "found Ames to be guilty", "labelled it a fraud": what somebody holds something to be.
std::optional<SpeechSource> SourceOfPredicate(const Tree& tree, int inner) {
  static constexpr std::string_view kHolding[] = {"find",    "consider", "believe", "deem",
                                                  "declare", "judge",    "presume", "hold"};
  const Word& word = tree.word(inner);
  if (word.deprel != Deprel::kXcomp || word.head < 0 || word.head > inner) return std::nullopt;
  const Word& verb = tree.word(word.head);
  const int object = tree.Child(word.head, {Deprel::kObj, Deprel::kIobj});
  static constexpr std::string_view kCalling[] = {"label", "brand", "deem",    "consider",
                                                  "judge", "dub",   "believe", "think"};
  const bool has_object = word.head < object && object < inner;
  const bool is_held = has_object && IsOneOf(kHolding, verb.lemma) && IsToInfinitive(tree, inner) &&
                       tree.Child(inner, {Deprel::kCop, Deprel::kAux, Deprel::kAuxPass}) >= 0;
  // "labelled the plan a fraud", "deemed the bridge unsafe"
  const bool is_called = has_object && IsOneOf(kCalling, verb.lemma) && word.upos != Upos::kVerb &&
                         tree.Child(inner, {Deprel::kMark, Deprel::kCop, Deprel::kCase}) < 0;
  const int speaker = SpeakerOf(tree, word.head);
  if (speaker < 0 || (!is_held && !is_called)) return std::nullopt;
  return SpeechSource{speaker, verb.lemma, -1};
}

// "feels that Ames left", "ruled Ames had left".
bool IsJudged(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  return word.deprel == Deprel::kCcomp && IsJudgingVerb(tree.word(word.head)) &&
         !IsUnsaid(tree, clause) && SpeakerOf(tree, word.head) >= 0;
}

// "Ames thinks the report will show ...": who speaks is Ames, the report does not yet.
bool IsYetUnsaid(const Tree& tree, int verb) {
  const std::vector<int> auxiliaries = tree.ChildrenWith(verb, {Deprel::kAux});
  return std::any_of(auxiliaries.begin(), auxiliaries.end(),
                     [&](int child) { return tree.word(child).xpos == Xpos::kMD; });
}

// "should explain why rebels left", "refuses to admit that they left": whoever writes so holds it
// to be true, and the one who ought to say it has not.
bool IsLeftUnsaid(const Tree& tree, int verb) {
  static constexpr std::string_view kOfTruth[] = {"explain",  "acknowledge", "admit", "concede",
                                                  "disclose", "reveal",      "recall"};
  if (!IsOneOf(kOfTruth, tree.word(verb).lemma)) return false;
  const Modality modality = ModalityOf(tree, verb);
  return modality == Modality::kNecessary || modality == Modality::kHypothetical ||
         IsNegated(tree, verb);
}

}  // namespace

int SpeakerOf(const Tree& tree, int verb) {
  if (IsPassive(tree, verb)) return tree.Child(verb, Deprel::kOblAgent);
  const int subject = LogicalSubject(tree, verb);
  return subject >= 0 && tree.word(subject).deprel == Deprel::kExpl ? -1 : subject;
}

bool IsSourcePhrase(const Tree& tree, int head) {
  static constexpr std::string_view kRules[] = {
      "plan",      "schedule",  "procedure", "rule", "law",     "regulation",  "principle",
      "guideline", "criterion", "size",      "age",  "type",    "need",        "ability",
      "standard",  "custom",    "formula",   "wish", "order",   "instruction", "tradition",
      "practice",  "strength",  "weight",    "kind", "quality", "merit",       "rank"};
  const int preposition = tree.Child(head, Deprel::kCase);
  if (preposition < 0) return false;
  const bool is_according = tree.word(preposition).lemma == "accord" ||
                            LowerAscii(tree.word(preposition).form) == "according";
  // "was revised according to the rules": how, and not who says so.
  const bool is_set_off = preposition < 1 || tree.word(preposition - 1).upos == Upos::kPunct;
  return is_according && (is_set_off || !IsOneOf(kRules, tree.word(head).lemma));
}

bool IsReportingVerb(const std::string& lemma) { return IsOneOf(kReporting, lemma); }

namespace {

// The source that stands beside a clause: "..., Ames said", "as Ames said", "according to Ames";
// not `below`, from which the search came.
std::optional<SpeechSource> SourceBeside(const Tree& tree, int clause, int below) {
  const int report = TrailingReport(tree, clause);
  if (report >= 0 && report != below)
    return SpeechSource{SpeakerOf(tree, report), tree.word(report).lemma, -1};
  const int noted = ReportWithAs(tree, clause);
  if (noted >= 0 && noted != below)
    return SpeechSource{SpeakerOf(tree, noted), tree.word(noted).lemma, -1};
  const int source = AccordingTo(tree, clause);
  if (source >= 0 && source != below) return SpeechSource{source, "", -1};
  return std::nullopt;
}

// "declined to comment on reports that Berg left": who does not speak is no source.
bool IsWithheld(const Tree& tree, int verb) {
  return tree.word(verb).lemma == "comment" && IsNegated(tree, verb);
}

// Whether the verb above reports the clause as what somebody says or hears.
bool IsReported(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const Word& governor = tree.word(word.head);
  return word.deprel == Deprel::kCcomp &&
         (IsReportingVerb(governor.lemma) || governor.lemma == "hear" ||
          TellsSomebody(tree, word.head)) &&
         !IsImperative(tree, word.head) && !IsUnsaid(tree, clause) && !IsAmazed(tree, word.head) &&
         !IsConditionInWords(tree, clause) && !IsWithheld(tree, word.head);
}

}  // namespace

std::optional<SpeechSource> SourceOf(const Tree& tree, int head) {
  if (IsTrailingReport(tree, head)) return std::nullopt;
  int at = head;
  int below = -1;                    // a report does not report itself
  std::optional<SpeechSource> held;  // who holds or wants it so, where nobody reports it
  bool is_same = true;               // not of what a clause inside the demand tells
  bool is_known = false;  // "denies that he met those who left": that they left is not denied
  for (int steps = 0; steps < tree.size() && at >= 0; ++steps) {
    if (auto beside = SourceBeside(tree, at, below)) return beside;
    const Word& word = tree.word(at);
    if (auto passive = PassiveReport(tree, at, below)) return passive;
    if (word.head < 0) break;
    if (!held && is_same) held = SourceOfDemand(tree, at);
    if (!held && is_same) held = SourceOfPredicate(tree, at);
    if (!held && IsJudged(tree, at))
      held = SpeechSource{SpeakerOf(tree, word.head), tree.word(word.head).lemma, -1};
    is_same &= word.deprel == Deprel::kXcomp || word.deprel == Deprel::kConj;
    if (auto noun = SourceOfNoun(tree, at)) {
      // "the idea that rebels left, Ames said": of nobody's belief somebody tells.
      static constexpr std::string_view kThoughts[] = {"idea", "notion", "concept", "impression",
                                                       "perception"};
      const bool is_nobodys =
          noun->head == word.head && IsOneOf(kThoughts, tree.word(word.head).lemma);
      if (!is_nobodys) return noun;
      if (!held) held = noun;
    }
    const Word& governor = tree.word(word.head);
    const bool is_content = IsReported(tree, at);
    is_known |= word.deprel == Deprel::kAclRelcl;
    if (is_content && is_known && governor.lemma == "deny") return std::nullopt;
    if (is_content && IsYetUnsaid(tree, word.head)) {
      if (auto outer = SourceOf(tree, word.head)) return outer;
    }
    if (is_content && IsLeftUnsaid(tree, word.head)) return held;
    if (is_content || (word.deprel == Deprel::kParataxis && ReportsBehind(tree, word.head, at))) {
      return SpeechSource{SpeakerOf(tree, word.head), governor.lemma, -1};
    }
    if (word.deprel == Deprel::kCcomp) {
      if (auto adjective = SourceOfAdjective(tree, word.head)) return adjective;
    }
    if (IsCharge(tree, at) || IsSecondCharge(tree, at)) {
      const SpeechSource charge{SpeakerOf(tree, word.head), governor.lemma, -1};
      const int mark = tree.Child(at, {Deprel::kMark, Deprel::kCase});
      const bool is_for = mark >= 0 && tree.word(mark).lemma == "for";
      if (charge.head >= 0 || !is_for) return charge;
      if (!held) held = charge;  // "was arrested for stealing, Ames said": whoever tells of it
    }
    below = at;
    at = word.head;
  }
  return held;
}

}  // namespace tripleloom
