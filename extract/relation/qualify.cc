// Polarity, modality and speaker are read on the way from the predicate up to the root: each verb,
// conjunction and auxiliary passed may change them. The word lists are closed classes of English
// (modals, subordinators) or verbs grouped by what they say about the clause they govern
// (implicative, commissive, reporting verbs).
#include "extract/relation/qualify.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

template <size_t N>
bool Has(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<std::string_view, 6> kPossible = {"may",   "might", "can",
                                                       "could", "able",  "ca"};
constexpr std::array<std::string_view, 6> kNecessary = {"must", "should", "ought",
                                                        "have", "need",   "got"};
constexpr std::array<std::string_view, 6> kIntended = {"will", "shall", "'ll", "’ll", "wo", "gon"};
constexpr std::array<std::string_view, 3> kHypothetical = {"would", "'d", "’d"};

// Verbs, nouns and adjectives whose infinitive is a plan, a wish or an order.
constexpr std::array<std::string_view, 62> kCommissive = {
    "plan",      "intend",    "want",      "hope",      "wish",       "seek",     "try",
    "attempt",   "aim",       "promise",   "pledge",    "vow",        "agree",    "threaten",
    "offer",     "propose",   "decide",    "prepare",   "expect",     "order",    "ask",
    "tell",      "urge",      "encourage", "advise",    "instruct",   "request",  "invite",
    "persuade",  "call",      "demand",    "go",        "willing",    "ready",    "prepared",
    "set",       "due",       "likely",    "eager",     "determined", "schedule", "mean",
    "choose",    "resolve",   "consider",  "recommend", "suggest",    "appeal",   "press",
    "push",      "undertake", "commit",    "desire",    "refuse",     "decline",  "authorize",
    "authorise", "direct",    "pressure",  "remind",    "warn",       "beg"};

// What follows them did not happen.
constexpr std::array<std::string_view, 14> kDenying = {
    "fail",   "refuse", "decline", "deny", "neglect", "stop",     "avoid",
    "reject", "forget", "prevent", "ban",  "bar",     "prohibit", "forbid"};

constexpr std::array<std::string_view, 8> kSeeming = {
    "seem", "appear", "possibility", "chance", "likelihood", "doubt", "whether", "possible"};

constexpr std::array<std::string_view, 60> kReporting = {
    "say",      "tell",        "add",       "announce",  "report",   "state",    "claim",
    "argue",    "note",        "explain",   "warn",      "insist",   "stress",   "confirm",
    "deny",     "declare",     "admit",     "reveal",    "disclose", "suggest",  "allege",
    "assert",   "believe",     "think",     "estimate",  "predict",  "expect",   "hope",
    "fear",     "acknowledge", "write",     "testify",   "recall",   "remark",   "comment",
    "reply",    "respond",     "answer",    "ask",       "urge",     "caution",  "contend",
    "maintain", "promise",     "pledge",    "vow",       "indicate", "complain", "concede",
    "conclude", "emphasize",   "emphasise", "reiterate", "repeat",   "tweet",    "quote",
    "signal",   "speculate",   "assume",    "doubt"};

std::string Lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool IsNegator(const Word& word) {
  const std::string form = Lower(word.form);
  return form == "not" || form == "n't" || form == "n’t" || form == "never" || form == "neither" ||
         form == "nor" || form == "hardly";
}

bool HasNegator(const Tree& tree, int head) {
  for (int child : tree.Children(head)) {
    const Word& word = tree.word(child);
    if (word.deprel == Deprel::kAdvmod && IsNegator(word)) return true;
    if (word.deprel == Deprel::kMark && word.lemma == "without") return true;
    if (word.deprel == Deprel::kCc && Lower(word.form) == "nor") return true;
  }
  return false;
}

bool IsEmptyPhrase(const Tree& tree, int head) {
  const std::string form = Lower(tree.word(head).form);
  if (form == "nobody" || form == "nothing" || form == "none" || form == "neither") return true;
  for (int child : tree.Children(head)) {
    const Word& word = tree.word(child);
    if (word.deprel == Deprel::kDet && (Lower(word.form) == "no" || Lower(word.form) == "neither"))
      return true;
  }
  return false;
}

// "no troops were sent", "sent no troops", "is no hero".
bool HasEmptyArgument(const Tree& tree, int head) {
  for (int child : tree.Children(head)) {
    const Deprel label = tree.word(child).deprel;
    if (label == Deprel::kNsubj || label == Deprel::kNsubjPass || label == Deprel::kObj) {
      if (IsEmptyPhrase(tree, child)) return true;
    }
  }
  return tree.Child(head, Deprel::kCop) >= 0 && IsEmptyPhrase(tree, head);
}

// "ruled out raising taxes".
bool RulesOut(const Tree& tree, int verb) {
  const int particle = tree.Child(verb, Deprel::kCompoundPrt);
  return tree.word(verb).lemma == "rule" && particle >= 0 && tree.word(particle).lemma == "out";
}

// "lacks soldiers".
bool DeniesItsObject(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  return word.lemma == "lack";
}

// "kept Ames from leaving".
bool IsKeptFrom(const Tree& tree, int gerund) {
  const int mark = tree.Child(gerund, {Deprel::kMark, Deprel::kCase});
  return ObjectOfGerund(tree, gerund) >= 0 && tree.word(mark).lemma == "from";
}

// Whether the word at `child` takes over what its head says of the clause: controlled verbs,
// coordinated verbs that share the subject.
bool SharesWithHead(const Tree& tree, int child) {
  const Deprel label = tree.word(child).deprel;
  if (label == Deprel::kXcomp) return true;
  const bool is_finite = tree.word(child).xpos == Xpos::kVBZ || tree.word(child).xpos == Xpos::kVBD;
  const bool breaks_off = is_finite && MergesWithVerb(tree, tree.word(child).head);
  return label == Deprel::kConj && OwnSubject(tree, child) < 0 && !breaks_off;
}

std::optional<Modality> ModalityOfAuxiliaries(const Tree& tree, int verb) {
  for (int child : tree.ChildrenWith(verb, {Deprel::kAux, Deprel::kAuxPass})) {
    const std::string form = Lower(tree.word(child).form);
    if (Has(kPossible, form)) return Modality::kPossible;
    if (form == "must" || form == "should" || form == "ought") return Modality::kNecessary;
    if (Has(kIntended, form)) return Modality::kIntended;
    if (Has(kHypothetical, form) && tree.word(child).lemma != "have") {
      return Modality::kHypothetical;
    }
  }
  for (int child : tree.ChildrenWith(verb, {Deprel::kAdvmod})) {
    const std::string form = Lower(tree.word(child).form);
    if (form == "perhaps" || form == "possibly" || form == "maybe" || form == "reportedly" ||
        form == "allegedly" || form == "probably") {
      return Modality::kPossible;
    }
  }
  return std::nullopt;
}

// What a governor says of the infinitive below it.
std::optional<Modality> ModalityOfGovernor(const Tree& tree, int inner) {
  const Word& governor = tree.word(tree.word(inner).head);
  if (Has(kNecessary, governor.lemma)) return Modality::kNecessary;
  if (Has(kPossible, governor.lemma)) return Modality::kPossible;
  if (Has(kCommissive, governor.lemma)) return Modality::kIntended;
  if (Has(kSeeming, governor.lemma)) return Modality::kPossible;
  return std::nullopt;
}

bool IsConditional(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kMark, Deprel::kAdvmod})) {
    const std::string form = Lower(tree.word(child).form);
    if (form == "if" || form == "unless" || form == "whether") return true;
  }
  // "Should the minister ask": the auxiliary before the subject.
  const int subject = OwnSubject(tree, clause);
  const int auxiliary = tree.Child(clause, Deprel::kAux);
  return tree.word(clause).deprel == Deprel::kAdvcl && auxiliary >= 0 && auxiliary < subject;
}

bool IsPurpose(const Tree& tree, int clause) {
  const int mark = tree.Child(clause, Deprel::kMark);
  return tree.word(clause).deprel == Deprel::kAdvcl && mark >= 0 &&
         Lower(tree.word(mark).form) == "to";
}

// "There is a possibility that ..."
bool DependsOnSeeming(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  if (word.head < 0) return false;
  const bool is_content = word.deprel == Deprel::kAcl || word.deprel == Deprel::kCcomp ||
                          word.deprel == Deprel::kAclRelcl || word.deprel == Deprel::kCsubj;
  return is_content && Has(kSeeming, tree.word(word.head).lemma);
}

// The report in which a clause stands as its parenthesis: "..., Ames said".
int TrailingReport(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kParataxis})) {
    const Word& word = tree.word(child);
    if (!IsReportingVerb(word.lemma) || OwnSubject(tree, child) < 0) continue;
    if (tree.Child(child, {Deprel::kCcomp, Deprel::kObj}) < 0) return child;
  }
  return -1;
}

int AccordingTo(const Tree& tree, int clause) {
  for (int child : tree.Children(clause)) {
    for (int preposition : tree.ChildrenWith(child, {Deprel::kCase})) {
      if (tree.word(preposition).lemma == "accord" ||
          Lower(tree.word(preposition).form) == "according")
        return child;
    }
    if (Lower(tree.word(child).form) == "according") {
      const int source = tree.Child(child, {Deprel::kObl, Deprel::kNmod});
      if (source >= 0) return source;
    }
  }
  return -1;
}

}  // namespace

bool IsReportingVerb(const std::string& lemma) { return Has(kReporting, lemma); }

bool IsNegated(const Tree& tree, int head) {
  bool negated = false;
  int at = head;
  for (int steps = 0; steps < tree.size(); ++steps) {
    if (HasNegator(tree, at) || HasEmptyArgument(tree, at)) negated = !negated;
    if (at == head && DeniesItsObject(tree, at)) negated = !negated;
    const Word& word = tree.word(at);
    if (word.head < 0) break;
    const bool denied_content =
        word.deprel == Deprel::kCcomp && tree.word(word.head).lemma == "deny";
    if (denied_content) return !negated;
    const bool is_denied = word.deprel == Deprel::kXcomp &&
                           (Has(kDenying, tree.word(word.head).lemma) || RulesOut(tree, word.head));
    if (is_denied || IsKeptFrom(tree, at)) negated = !negated;
    // "did not sign and left": the negation of the first verb is not that of the second.
    if (word.deprel != Deprel::kXcomp) break;
    at = word.head;
  }
  return negated;
}

Modality ModalityOf(const Tree& tree, int head) {
  int at = head;
  for (int steps = 0; steps < tree.size(); ++steps) {
    if (const auto modality = ModalityOfAuxiliaries(tree, at)) return *modality;
    if (IsConditional(tree, at)) return Modality::kHypothetical;
    if (IsPurpose(tree, at)) return Modality::kIntended;
    if (DependsOnSeeming(tree, at)) return Modality::kPossible;
    const Word& word = tree.word(at);
    if (word.head < 0) break;
    if (word.deprel == Deprel::kXcomp) {
      if (const auto modality = ModalityOfGovernor(tree, at)) return *modality;
    }
    if (!SharesWithHead(tree, at)) break;
    at = word.head;
  }
  return Modality::kAsserted;
}

std::optional<SpeechSource> SourceOf(const Tree& tree, int head) {
  int at = head;
  int below = -1;  // a report does not report itself
  for (int steps = 0; steps < tree.size() && at >= 0; ++steps) {
    const int report = TrailingReport(tree, at);
    if (report >= 0 && report != below)
      return SpeechSource{LogicalSubject(tree, report), tree.word(report).lemma, -1};
    const int source = AccordingTo(tree, at);
    if (source >= 0) return SpeechSource{source, "", -1};
    const Word& word = tree.word(at);
    if (word.head < 0) break;
    const Word& governor = tree.word(word.head);
    if (word.deprel == Deprel::kCcomp && IsReportingVerb(governor.lemma)) {
      return SpeechSource{LogicalSubject(tree, word.head), governor.lemma, -1};
    }
    const bool is_charge = governor.lemma == "accuse" || governor.lemma == "suspect";
    if (is_charge && ObjectOfGerund(tree, at) >= 0) {
      return SpeechSource{LogicalSubject(tree, word.head), governor.lemma, -1};
    }
    below = at;
    at = word.head;
  }
  return std::nullopt;
}

}  // namespace tripleloom
