// One proposition becomes several triples, and they are not equally sure: the object may hang on
// the right verb while the phrase behind it does not. So what counts is what the triple itself
// rests on: the arcs between its subject, its predicate and its object; the ties that put a name
// for a pronoun; and how much its phrases say when read alone ("they", "such cases", "number").
#include "extract/relation/triple_confidence.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "extract/relation/phrase.h"
#include "extract/relation/triple_clues.h"

namespace tripleloom {
namespace {

const LogisticModel& Model() {
  static const LogisticModel model = {
#include "extract/relation/triple_confidence_weights.inc"
  };
  return model;
}

constexpr size_t kFeatures = 96;  // room for all that most triples have

double LogTag(const Word& word) { return Log(word.upos_probability); }

double Logit(double probability) {
  const double p = std::clamp(probability, 0.01, 0.99);
  return std::log(p / (1 - p));
}

// Headings and lines of tables have none, and the trees of such are worse.
bool EndsInStop(const Tree& tree) {
  const auto& words = tree.sentence().words;
  return std::any_of(words.end() - std::min(3, tree.size()), words.end(),
                     [](const Word& word) { return word.xpos == Xpos::kPeriod; });
}

// "the members was": number of the verb and of its subject differ, so one of them is the wrong one.
bool Disagrees(const Tree& tree, const Proposition& p) {
  if (p.predicate.empty() || p.subject < 0) return false;
  const Word& verb = tree.word(p.predicate.front());
  const Word& noun = tree.word(p.subject);
  if (noun.upos != Upos::kNoun && noun.upos != Upos::kPropn) return false;
  const bool is_plural = noun.xpos == Xpos::kNNS || noun.xpos == Xpos::kNNPS ||
                         tree.Child(p.subject, Deprel::kConj) >= 0;
  if (is_plural) return verb.xpos == Xpos::kVBZ || verb.form == "was";
  // "if help were needed"; "a number of boats are missing".
  const bool is_subjunctive = verb.form == "were" && p.modality == Modality::kHypothetical;
  const bool is_amount =
      (noun.lemma == "number" || noun.lemma == "majority" || noun.lemma == "variety") &&
      tree.Child(p.subject, Deprel::kNmod) >= 0;
  return !is_subjunctive && !is_amount && (verb.xpos == Xpos::kVBP || verb.form == "were");
}

// "a plan to open the port": told as if it were done.
bool IsBareInfinitive(const Tree& tree, const Proposition& p, const Triple& t) {
  return p.implied.empty() && t.modality == Modality::kAsserted && !p.predicate.empty() &&
         tree.word(p.predicate.front()).xpos == Xpos::kVB;
}

// The clauses a sentence has beside its main one: each can be the wrong home of a phrase.
int OtherClauses(const Tree& tree) {
  const auto& words = tree.sentence().words;
  return static_cast<int>(std::count_if(words.begin(), words.end(), [](const Word& word) {
    return word.deprel == Deprel::kAdvcl || word.deprel == Deprel::kAcl ||
           word.deprel == Deprel::kAclRelcl || word.deprel == Deprel::kCcomp ||
           word.deprel == Deprel::kXcomp || word.deprel == Deprel::kParataxis ||
           (word.deprel == Deprel::kConj && word.upos == Upos::kVerb);
  }));
}

}  // namespace

Features TripleFeatures(const Tree& tree, const Entities& entities, const Proposition& p,
                        const Triple& t) {
  const int subject = HeadOf(tree, t.subject.span, p.subject);
  const int object = HeadOf(tree, t.object.span, p.head);
  const Side left = SideOf(t, "subject", t.subject, subject, object);
  const Side right = SideOf(t, "object", t.object, object, subject);
  const Way to_subject = WayBetween(tree, subject, p.head);
  const Way to_object = WayBetween(tree, object, p.head);
  Features features;
  features.reserve(kFeatures);
  const auto add = [&](std::string feature, double value) {
    features.emplace_back(std::move(feature), value);
  };
  add("bias", 1);
  add(p.extractor + ':' + p.pattern, 1);
  add(p.implied.empty() ? "proposition" : "noun-proposition", Logit(p.confidence));
  add("subject-way", to_subject.arcs);
  add("object-way", to_object.arcs);
  add("worst-arc", std::min(to_subject.worst, to_object.worst));
  add("heads", to_subject.heads + to_object.heads);
  add("tags", LogTag(tree.word(subject)) + LogTag(tree.word(p.head)) + LogTag(tree.word(object)));
  add("clause", Log(static_cast<double>(tree.word(p.head).head_probability) *
                    tree.word(p.head).deprel_probability));
  add("object-distance", std::log(1 + std::abs(object - p.head)));
  add("length", std::log(tree.size()));
  add("subject-distance", std::log(1 + std::abs(subject - p.head)));
  add("no-stop", Flag(!EndsInStop(tree)));
  add("disagrees", Flag(Disagrees(tree, p)));
  add("bare-infinitive", Flag(IsBareInfinitive(tree, p, t)));
  add("modal:" + std::string(NameOf(t.modality)), 1);
  add("negated", Flag(t.negated));
  add("clauses", std::log(1 + OtherClauses(tree)));
  add("qualifiers", std::log(1 + t.arguments.size()));
  add("literal", Flag(t.object.entity < 0));
  add("attributed", Flag(t.attribution.has_value()));
  add("ties",
      LogTies(tree, entities, p.sentence, left) + LogTies(tree, entities, p.sentence, right));
  AddSideClues(tree, entities, p.sentence, left, features);
  AddSideClues(tree, entities, p.sentence, right, features);
  AddStatementClues(tree, p, t, left, right, features);
  AddToldClues(tree, p.head, t, features);
  AddSentenceClues(tree, features);
  return features;
}

double TripleConfidence(const Tree& tree, const Entities& entities, const Proposition& proposition,
                        const Triple& triple) {
  return Model().Probability(TripleFeatures(tree, entities, proposition, triple));
}

}  // namespace tripleloom
